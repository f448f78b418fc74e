import type { AsyncLocalStorage } from 'node:async_hooks'
import { chain, type MaybePromise } from '@hotplan/plan'
import type { Events } from './events.ts'
import type { GatedTransaction } from './gated-transaction.ts'

/**
 * What happens to a query that is put to the client itself inside the function of an interactive transaction, where it would run
 * outside of the transaction, on another connection: a warning once, the query in the transaction, or nothing.
 */
export type OuterClientInTransaction = 'warn' | 'join' | 'ignore'

export const outerClientChoices: readonly OuterClientInTransaction[] = ['warn', 'join', 'ignore']

const warning =
  'A query was put to the client inside the function of an interactive transaction. It runs outside of the transaction, and can wait for it forever: use the client that the function is given, or set the option `outerClientInTransaction`.'

/** Knows in which interactive transaction of a client the running code is. Costs nothing before the first one. */
export class OuterClient {
  readonly #choice: OuterClientInTransaction
  readonly #events: Events
  #storage: AsyncLocalStorage<GatedTransaction> | undefined
  #warned = false

  constructor(choice: OuterClientInTransaction, events: Events) {
    this.#choice = choice
    this.#events = events
  }

  /** Loads what tells transactions apart, before the first one; at once where the runtime can. */
  load(): MaybePromise<void> {
    if (this.#choice === 'ignore' || this.#storage !== undefined) return undefined
    const builtin = globalThis.process?.getBuiltinModule?.('node:async_hooks')
    return chain(builtin ?? import('node:async_hooks'), ({ AsyncLocalStorage }) => {
      this.#storage ??= new AsyncLocalStorage()
    })
  }

  /** Runs the function of an interactive transaction. PERF: there is nothing to know any more once it was warned. */
  inside<T>(transaction: GatedTransaction, work: () => T): T {
    return this.#storage === undefined || this.#warned ? work() : this.#storage.run(transaction, work)
  }

  /** The transaction that a query of the client itself joins, where it was asked to; else warns where it is inside of one. */
  joined(): GatedTransaction | undefined {
    const transaction = this.#storage?.getStore()
    if (transaction === undefined || transaction.isEnded) return undefined
    if (this.#choice === 'join') return transaction
    this.#warn()
    return undefined
  }

  #warn(): void {
    if (this.#warned) return
    this.#warned = true
    if (this.#events.hasListeners('warn')) this.#events.say('warn', warning)
    else process.emitWarning(warning, { code: 'HOTPLAN_OUTER_CLIENT' })
  }
}
