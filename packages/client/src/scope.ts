import type { LinkedPlan } from '@hotplan/interpreter'
import type { Session, Transaction } from '@hotplan/plan'
import type { Operation } from './operation.ts'
import type { Pipeline } from './pipeline.ts'
import { type Begin, beginOn, runTransaction } from './transaction.ts'

const forever = Number.POSITIVE_INFINITY

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
        throw this.failure(error, operation, args)
      })
    } catch (error) {
      return Promise.reject(this.failure(error, operation, args))
    }
  }

  /** What {@link start} waits for after it has sent everything; undefined where it does not send everything at once. */
  afterSending(operation: Operation, args: unknown): LinkedPlan['afterSending'] {
    return this.pipeline.afterSending(operation, args)
  }

  /** What a query fails with, in the errors of the API. */
  protected failure(error: unknown, { model, action }: Operation, args: unknown): unknown {
    const key = this.pipeline.keyOf(model, action, args)
    return this.pipeline.translate(error, key === undefined ? { model, action } : { model, action, key })
  }

  /** Runs what is no query of a model in this scope: a raw statement. */
  within(session: Session | undefined, work: (session: Session | undefined) => Promise<unknown>): Promise<unknown> {
    return work(session ?? this.session)
  }

  /** Runs work of many statements, all of them or none: in a transaction, or in a savepoint of the one that is open. */
  transact<T>(session: Session | undefined, work: (session: Session) => Promise<T>): Promise<T> {
    const open = session ?? this.session
    const begin: Begin = open === undefined ? beginOn(this.pipeline.parts.driver) : async () => (open as Transaction).begin()
    return runTransaction(begin, { maxWait: forever, timeout: forever }, work)
  }

  /** Runs what is an operation but no single query, with the arguments that the hooks of extensions leave of its own. */
  hooked(_operation: Operation, args: unknown, run: (args: unknown) => Promise<unknown>): Promise<unknown> {
    return run(args)
  }

  /** The arguments that a stream of records is read with, and how each record is shown. */
  streamed(_operation: Operation, args: unknown): { readonly args: unknown; readonly show?: (record: unknown) => unknown } {
    return { args }
  }
}
