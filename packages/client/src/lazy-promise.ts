import type { Session } from '@hotplan/plan'

/**
 * Work that starts when it is first awaited, as Prisma Client's promises do; so it can be handed to `$transaction` instead.
 * It runs once, however often it is awaited.
 */
export abstract class LazyPromise<T = unknown> implements Promise<T> {
  #started: Promise<T> | undefined

  /** The same object for all clients that share a driver, those that are extended or limited among them. */
  abstract readonly $home: object

  get [Symbol.toStringTag](): string {
    return 'PrismaPromise'
  }

  /**
   * Runs the work: in a session that a caller has opened for it, else where it was made. Failures come as rejections. Relations are
   * methods of some promises; none can have a name with `$`.
   */
  abstract $start(session: Session | undefined): Promise<T>

  // biome-ignore lint/suspicious/noThenProperty: being awaitable without starting early is the purpose of this class
  then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#run().then(onFulfilled, onRejected)
  }

  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.#run().catch(onRejected)
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.#run().finally(onFinally)
  }

  /** Runs the work of a promise inside a transaction that the caller opened, also where it has run before, as Prisma Client does. */
  static runIn<T>(promise: LazyPromise<T>, session: Session): Promise<T> {
    promise.#started = promise.$start(session)
    return promise.#started
  }

  #run(): Promise<T> {
    this.#started ??= this.$start(undefined)
    return this.#started
  }
}
