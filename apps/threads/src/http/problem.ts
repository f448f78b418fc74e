import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** A request that cannot be answered as asked. The message holds no value of the request. */
export class RequestProblem extends Error {
  override readonly name: string = 'RequestProblem'
  readonly status: ContentfulStatusCode
  /** For programs: `INVALID_INPUT`, `NOT_FOUND`, `CONFLICT` … */
  readonly code: string
  /** The member of the request that is wrong, such as `body.title`. */
  readonly path: string | undefined

  constructor(status: ContentfulStatusCode, code: string, message: string, path?: string) {
    super(message)
    this.status = status
    this.code = code
    this.path = path
  }
}
