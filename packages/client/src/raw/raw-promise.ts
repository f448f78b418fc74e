import type { Session } from '@hotplan/plan'
import { LazyPromise } from '../lazy-promise.ts'
import type { RawRunner } from './raw-runner.ts'
import type { RawMethod } from './raw-statement.ts'

/** A call of a raw method that has not been awaited, or has. */
export class RawPromise extends LazyPromise {
  readonly #runner: RawRunner
  readonly #method: RawMethod
  readonly #call: readonly unknown[]
  readonly #session: Session | undefined

  constructor(runner: RawRunner, method: RawMethod, call: readonly unknown[], session: Session | undefined) {
    super()
    this.#runner = runner
    this.#method = method
    this.#call = call
    this.#session = session
  }

  async $start(session: Session | undefined): Promise<unknown> {
    return this.#runner.run(this.#method, this.#call, session ?? this.#session)
  }
}
