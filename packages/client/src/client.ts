import { chain, type MaybePromise } from '@hotplan/plan'
import type { Kysely } from 'kysely'
import { runArrayTransaction } from './array-transaction.ts'
import { checkTransactionOptions } from './check-options.ts'
import { beginOnClient, type ClientParts, translated } from './client-parts.ts'
import { type Delegates, giveScope } from './delegates.ts'
import { type EventMap, queryEvent } from './events.ts'
import { ExtendedScope } from './extensions/extended-scope.ts'
import { checkExtension } from './extensions/extension.ts'
import { Extensions } from './extensions/extensions.ts'
import { HookedRawPromise } from './extensions/hooked-raw-promise.ts'
import type { GatedTransaction } from './gated-transaction.ts'
import { createKysely } from './kysely/create-kysely.ts'
import type { LazyPromise } from './lazy-promise.ts'
import { LimitedScope, type QueryLimits } from './limited-scope.ts'
import type { LogLevel } from './log.ts'
import { Plans } from './plans.ts'
import { RawPromise } from './raw/raw-promise.ts'
import type { RawMethod } from './raw/raw-statement.ts'
import { withRetries } from './retry.ts'
import { RootScope } from './root-scope.ts'
import { QueryScope } from './scope.ts'
import { ScopedPromise } from './scoped-promise.ts'
import { type Begin, runTransaction } from './transaction.ts'
import type { TransactionOptions } from './transaction-options.ts'
import { type WarmupOptions, type WarmupReport, warmup } from './warmup.ts'

/** Queries on one scope: a property per model, and transactions inside the scope. */
class ScopedClient {
  readonly #parts: ClientParts
  readonly #scope: QueryScope
  #kysely: Kysely<unknown> | undefined
  readonly #begin: Begin

  /** `define` gives it its delegates where its class has none. */
  constructor(parts: ClientParts, scope: QueryScope, begin: Begin, define?: (client: object) => void) {
    const { schema, extensions, limits, driver } = parts
    const limited = limits === undefined ? scope : new LimitedScope(scope, limits, driver)
    this.#parts = parts
    this.#scope = limited
    this.#begin = begin
    giveScope(this, extensions === undefined ? limited : new ExtendedScope(limited, extensions))
    define?.(this)
    extensions?.applyTo(this, schema)
  }

  /** Runs queries in one transaction: a list of them in order, or whatever a function does with the client it is given. */
  $transaction(
    work: readonly unknown[] | ((transaction: TransactionClient) => Promise<unknown>),
    options?: TransactionOptions,
  ): Promise<unknown> {
    return translated(this.#parts, '$transaction', () => this.#transaction(work, options))
  }

  #transaction(
    work: readonly unknown[] | ((transaction: TransactionClient) => Promise<unknown>),
    options: TransactionOptions | undefined,
  ): MaybePromise<unknown> {
    const defaults = this.#parts.transactionOptions
    if (options !== undefined) checkTransactionOptions(options)
    const settings = options === undefined ? defaults : { ...defaults, ...options }
    if (typeof work !== 'function') {
      const { timeout: _, ...batch } = settings
      const list = { members: work, home: this.#scope.pipeline }
      return runArrayTransaction(this.#begin, list, options?.timeout === undefined ? batch : settings, this.#parts.open)
    }
    return this.#interactive(work, settings)
  }

  #interactive(work: (transaction: TransactionClient) => Promise<unknown>, settings: TransactionOptions): MaybePromise<unknown> {
    const { outer, pipeline, open } = this.#parts
    const inside = (transaction: GatedTransaction): Promise<unknown> => {
      const scope = new QueryScope(pipeline, transaction)
      const client = new (transactionClass(this.#parts))(this.#parts, scope, () => transaction.begin())
      return outer.inside(transaction, () => work(client))
    }
    const run = (): Promise<unknown> => runTransaction(this.#begin, settings, inside, open)
    // A conflict ends the whole transaction, so what is inside of one cannot be run again by itself.
    const retries = this.#scope.session === undefined ? (settings.retry ?? 0) : 0
    // No turn of the event loop: closing the client must know of a transaction from its call on.
    return chain(outer.load(), () =>
      retries === 0 ? run() : withRetries({ times: retries, signal: settings.signal, open }, run),
    )
  }

  /** The rows of a statement written as a tagged template, or given as a piece of SQL. */
  $queryRaw(...call: readonly unknown[]): LazyPromise {
    return this.#rawCall('$queryRaw', call)
  }

  /** The number of rows that such a statement affects. */
  $executeRaw(...call: readonly unknown[]): LazyPromise {
    return this.#rawCall('$executeRaw', call)
  }

  /** The rows of a statement given as text, with values for its placeholders. */
  $queryRawUnsafe(...call: readonly unknown[]): LazyPromise {
    return this.#rawCall('$queryRawUnsafe', call)
  }

  /** The number of rows that such a statement affects. */
  $executeRawUnsafe(...call: readonly unknown[]): LazyPromise {
    return this.#rawCall('$executeRawUnsafe', call)
  }

  /** Kysely on the connections of this scope, loaded at the first use. */
  get $kysely(): Kysely<unknown> {
    const { raw, driver } = this.#parts
    this.#kysely ??= createKysely<unknown>(driver.dialect, raw, this.#scope.session)
    return this.#kysely
  }

  #rawCall(method: RawMethod, call: readonly unknown[]): LazyPromise {
    const make = (final: readonly unknown[]): LazyPromise =>
      new ScopedPromise(this.#scope, (session) => new RawPromise(this.#parts.raw, method, final, session))
    const hooks = this.#parts.extensions?.hooksOf(undefined, method) ?? []
    return hooks.length === 0 ? make(call) : new HookedRawPromise(this.#scope.pipeline, hooks, method, call, make)
  }
}

/** What an interactive transaction hands to its function. */
class TransactionClient extends ScopedClient {
  readonly #make: (limits: QueryLimits) => TransactionClient

  constructor(parts: ClientParts, scope: QueryScope, begin: Begin) {
    super(parts, scope, begin)
    this.#make = (limits) => new (transactionClass(parts))({ ...parts, limits }, scope, begin)
  }

  /** The same transaction with queries that are cut off. */
  $with(limits: QueryLimits): TransactionClient {
    return this.#make(limits)
  }
}

const transactionClasses = new WeakMap<Delegates, typeof TransactionClient>()

/** The class of a client's transactions, which has the delegates of its schema. */
function transactionClass({ delegates }: ClientParts): typeof TransactionClient {
  const known = transactionClasses.get(delegates)
  if (known !== undefined) return known
  const created = class extends TransactionClient {}
  delegates.defineOn(created.prototype)
  transactionClasses.set(delegates, created)
  return created
}

/** The run-time part of a client; `createClient` gives it its types. */
export class RuntimeClient extends ScopedClient {
  readonly $plans: Plans
  readonly #parts: ClientParts

  constructor(parts: ClientParts) {
    super(parts, new RootScope(parts.pipeline, parts.outer), beginOnClient(parts), (client) => parts.delegates.defineOn(client))
    this.#parts = parts
    this.$plans = new Plans(parts.pipeline, parts.operations)
    this.#observe()
  }

  /** Opens what the first query would open. Not needed: the first query does it. */
  async $connect(): Promise<void> {
    await translated(this.#parts, '$connect', () => this.#parts.driver.connect())
  }

  /**
   * Rolls back the transactions that are open or being opened, lets single queries come to their end and closes every connection. A
   * later query opens again.
   */
  async $disconnect(): Promise<void> {
    const { open, driver } = this.#parts
    await open.endAll()
    await translated(this.#parts, '$disconnect', () => driver.close())
  }

  /** Calls `listener` for each event of a level. Nothing is measured while nobody listens to `query`. */
  $on<L extends LogLevel>(level: L, listener: (event: EventMap[L]) => void): this {
    try {
      this.#parts.events.on(level, listener)
    } catch (error) {
      throw this.#parts.errors.translate(error, { model: undefined, action: '$on' })
    }
    this.#observe()
    return this
  }

  /** Turns the merging of `findUnique` calls of one tick on or off. SQLite, being synchronous, runs them one by one either way. */
  $batching(enabled: boolean): this {
    this.#parts.pipeline.merger = enabled ? this.#parts.merger : undefined
    return this
  }

  /** The same client with queries that are cut off by a signal or after a time. */
  $with(limits: QueryLimits): this {
    return this.#derived({ limits })
  }

  /**
   * A client with more: computed fields (`result`), hooks before queries (`query`), methods of models and of the client. It shares
   * connections, plans and listeners with this one, which stays as it is. A function is called with the client.
   */
  $extends(extension: unknown): unknown {
    if (typeof extension === 'function') return extension(this)
    const { schema, omit, extensions = new Extensions([], schema, omit) } = this.#parts
    try {
      return this.#derived({ extensions: extensions.with(checkExtension(schema, extension), schema, omit) })
    } catch (error) {
      throw this.#parts.errors.translate(error, { model: undefined, action: '$extends' })
    }
  }

  /** Loads a snapshot of known shapes, links and prepares them, and opens connections. */
  $warmup(options: WarmupOptions = {}): Promise<WarmupReport> {
    return translated(this.#parts, '$warmup', () => warmup(this.#parts, options))
  }

  /** A client of the same parts but these. The methods of a subclass are on the prototype. */
  #derived(parts: Partial<ClientParts>): this {
    return Object.setPrototypeOf(new RuntimeClient({ ...this.#parts, ...parts }), Object.getPrototypeOf(this))
  }

  #observe(): void {
    const { pipeline, events } = this.#parts
    if (!events.hasListeners('query')) return
    pipeline.observer = (trace, entry) => events.emit('query', queryEvent(trace, entry))
  }
}
