import type { Session } from '@hotplan/plan'
import type { Operation } from './operation.ts'
import type { QueryScope } from './scope.ts'

/**
 * A query that starts when it is first awaited, as Prisma Client's promises do; so it can be handed to `$transaction` instead.
 * It runs once, however often it is awaited.
 */
export class QueryPromise<T = unknown> implements Promise<T> {
  readonly [Symbol.toStringTag]: string = 'PrismaPromise'
  readonly scope: QueryScope
  readonly operation: Operation
  readonly args: unknown
  #started: Promise<T> | undefined

  constructor(scope: QueryScope, operation: Operation, args: unknown) {
    this.scope = scope
    this.operation = operation
    this.args = args
  }

  // biome-ignore lint/suspicious/noThenProperty: being awaitable without starting early is the purpose of this class
  then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#start().then(onFulfilled, onRejected)
  }

  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.#start().catch(onRejected)
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.#start().finally(onFinally)
  }

  /** Runs the query inside a transaction that the caller opened. A query runs once. */
  runIn(session: Session): Promise<T> {
    this.#started ??= this.scope.start(this.operation, this.args, session) as Promise<T>
    return this.#started
  }

  #start(): Promise<T> {
    this.#started ??= this.scope.start(this.operation, this.args, undefined) as Promise<T>
    return this.#started
  }
}
