import type { Session } from '@hotplan/plan'
import { LazyPromise } from '../lazy-promise.ts'
import type { RawRunner } from './raw-runner.ts'
import { type RawMethod, rawStatement } from './raw-statement.ts'

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

  get $home(): object {
    return this.#runner
  }

  async $start(given: Session | undefined): Promise<unknown> {
    const method = this.#method
    const statement = rawStatement(method, this.#call, this.#runner.dialect)
    const session = given ?? this.#session
    if (method.startsWith('$execute')) return this.#runner.count(method, statement, session)
    return (await this.#runner.query(method, statement, session)).rows
  }
}
