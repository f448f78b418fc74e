import type { Session } from '@hotplan/plan'
import { LazyPromise } from './lazy-promise.ts'
import type { QueryScope } from './scope.ts'

/** A call that is made of the session its scope gives it. */
export class ScopedPromise extends LazyPromise {
  readonly #scope: QueryScope
  readonly #make: (session: Session | undefined) => LazyPromise

  constructor(scope: QueryScope, make: (session: Session | undefined) => LazyPromise) {
    super()
    this.#scope = scope
    this.#make = make
  }

  get $home(): object {
    return this.#scope.pipeline
  }

  async $start(session: Session | undefined): Promise<unknown> {
    return this.#scope.within(session, async (given) => this.#make(given))
  }
}
