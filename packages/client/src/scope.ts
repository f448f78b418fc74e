import type { LinkedPlan } from '@hotplan/interpreter'
import type { Session } from '@hotplan/plan'
import type { Operation } from './operation.ts'
import type { Pipeline } from './pipeline.ts'

/** What queries run on: the client itself, or one transaction of it. */
export class QueryScope {
  readonly pipeline: Pipeline
  readonly session: Session | undefined

  constructor(pipeline: Pipeline, session?: Session) {
    this.pipeline = pipeline
    this.session = session
  }

  /** Runs a query; failures come as rejections with the errors of the API. */
  start(operation: Operation, args: unknown, session: Session | undefined): Promise<unknown> {
    try {
      const result = this.pipeline.run(operation, args, session ?? this.session)
      if (!(result instanceof Promise)) return Promise.resolve(result)
      return result.catch((error: unknown) => {
        throw this.#failure(error, operation, args)
      })
    } catch (error) {
      return Promise.reject(this.#failure(error, operation, args))
    }
  }

  /** What {@link start} waits for after it has sent everything; undefined where it does not send everything at once. */
  afterSending(operation: Operation, args: unknown): LinkedPlan['afterSending'] {
    return this.pipeline.afterSending(operation, args)
  }

  #failure(error: unknown, { model, action }: Operation, args: unknown): unknown {
    const key = this.pipeline.keyOf(model, action, args)
    return this.pipeline.translate(error, key === undefined ? { model, action } : { model, action, key })
  }

  /** Runs what is no query of a model in this scope: a raw statement. */
  within(session: Session | undefined, work: (session: Session | undefined) => Promise<unknown>): Promise<unknown> {
    return work(session ?? this.session)
  }

  /** The arguments that a stream of records is read with, and how each record is shown. */
  streamed(_operation: Operation, args: unknown): { readonly args: unknown; readonly show?: (record: unknown) => unknown } {
    return { args }
  }
}
