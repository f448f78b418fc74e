import type { Session } from '@hotplan/plan'
import { LazyPromise } from '../lazy-promise.ts'
import { SqlPiece } from '../prisma-names/sql.ts'
import type { RawMethod } from '../raw/raw-statement.ts'
import type { QueryHook } from './extension.ts'
import { passHooks } from './pass-hooks.ts'

type RawCall = readonly unknown[]

/** A call of a raw method that passes hooks before it becomes the one that `make` makes. */
export class HookedRawPromise extends LazyPromise {
  readonly #hooks: readonly QueryHook[]
  readonly #method: RawMethod
  readonly #call: RawCall
  readonly #make: (call: RawCall) => LazyPromise
  readonly $home: object

  constructor(home: object, hooks: readonly QueryHook[], method: RawMethod, call: RawCall, make: (call: RawCall) => LazyPromise) {
    super()
    this.$home = home
    this.#hooks = hooks
    this.#method = method
    this.#call = call
    this.#make = make
  }

  $start(session: Session | undefined): Promise<unknown> {
    const call = { model: undefined, operation: this.#method }
    return passHooks(this.#hooks, call, hookArgs(this.#method, this.#call), async (args) => {
      const promise = this.#make(callOf(args))
      return session === undefined ? promise : LazyPromise.runIn(promise, session)
    })
  }
}

/** What hooks see: a piece of SQL, or for text the text and its values. */
function hookArgs(method: RawMethod, call: RawCall): unknown {
  if (method.endsWith('Unsafe')) return call
  const [query, ...values] = call
  return isTemplate(query) ? new SqlPiece(query, values) : query
}

function callOf(args: unknown): RawCall {
  return Array.isArray(args) && !isTemplate(args) ? args : [args]
}

function isTemplate(value: unknown): value is readonly string[] {
  return Array.isArray(value) && 'raw' in value
}
