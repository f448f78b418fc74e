import type { QueryCost } from './query-trace.ts'

/** A request that was answered. */
export interface LoggedRequest {
  readonly method: string
  /** Without the query string. */
  readonly path: string
  readonly status: number
  readonly milliseconds: number
  readonly queries: readonly QueryCost[]
}

/** The latest requests, the newest first. */
export class RequestLog {
  readonly #limit: number
  #requests: readonly LoggedRequest[] = []

  constructor(limit: number) {
    this.#limit = limit
  }

  add(request: LoggedRequest): void {
    this.#requests = [request, ...this.#requests].slice(0, this.#limit)
  }

  latest(): readonly LoggedRequest[] {
    return this.#requests
  }
}
