import type { Session } from '@hotplan/plan'
import { LazyPromise } from './lazy-promise.ts'
import type { Operation } from './operation.ts'
import type { QueryScope } from './scope.ts'

/** A query of a model delegate that has not been awaited, or has. */
export class QueryPromise<T = unknown> extends LazyPromise<T> {
  readonly #scope: QueryScope
  readonly #operation: Operation
  readonly #args: unknown

  constructor(scope: QueryScope, operation: Operation, args: unknown) {
    super()
    this.#scope = scope
    this.#operation = operation
    this.#args = args
  }

  /** What a promise asks for. */
  static queryOf(promise: QueryPromise): { readonly scope: QueryScope; readonly operation: Operation; readonly args: unknown } {
    return { scope: promise.#scope, operation: promise.#operation, args: promise.#args }
  }

  get $home(): object {
    return this.#scope.pipeline
  }

  /** What it waits for after it has sent everything; undefined where it does not send everything at once. */
  $afterSending(): ReturnType<QueryScope['afterSending']> {
    return this.#scope.afterSending(this.#operation, this.#args)
  }

  $start(session: Session | undefined): Promise<T> {
    return this.#scope.start(this.#operation, this.#args, session) as Promise<T>
  }
}
