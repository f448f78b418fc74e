import type { Driver, MaybePromise } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'
import type { Kysely } from 'kysely'
import { checkTransactionOptions } from './check-options.ts'
import { defineDelegates } from './delegates.ts'
import type { ErrorTranslator } from './errors/error-translator.ts'
import { type EventMap, type Events, queryEvent } from './events.ts'
import { ExtendedScope } from './extensions/extended-scope.ts'
import { checkExtension } from './extensions/extension.ts'
import { Extensions } from './extensions/extensions.ts'
import { HookedRawPromise } from './extensions/hooked-raw-promise.ts'
import type { GlobalOmit } from './identity.ts'
import { createKysely } from './kysely/create-kysely.ts'
import type { LazyPromise } from './lazy-promise.ts'
import type { LogLevel } from './log.ts'
import type { Merger } from './merge/merger.ts'
import type { Operations } from './operations.ts'
import type { Pipeline } from './pipeline.ts'
import { Plans } from './plans.ts'
import { RawPromise } from './raw/raw-promise.ts'
import type { RawRunner } from './raw/raw-runner.ts'
import type { RawMethod } from './raw/raw-statement.ts'
import { QueryScope } from './scope.ts'
import { type Begin, beginOn, runArrayTransaction, runTransaction } from './transaction.ts'
import type { TransactionOptions } from './transaction-options.ts'
import { type WarmupOptions, type WarmupReport, warmup } from './warmup.ts'

/** What a client is made of; shared by the client and all its transactions. */
export interface ClientParts {
  readonly schema: Schema
  readonly driver: Driver
  readonly pipeline: Pipeline
  readonly operations: Operations
  readonly events: Events
  readonly raw: RawRunner
  /** Absent where there is nothing to gain. */
  readonly merger: Merger | undefined
  readonly errors: ErrorTranslator
  readonly transactionOptions: TransactionOptions
  readonly omit: GlobalOmit
  /** Absent until the client is extended. */
  readonly extensions?: Extensions
}

/** Runs what belongs to no model; its failures come with the errors of the API, those of the caller's own code as they are. */
async function translated<T>({ errors }: ClientParts, action: string, run: () => MaybePromise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    throw errors.translate(error, { model: undefined, action })
  }
}

/** Queries on one scope: a property per model, and transactions inside the scope. */
class ScopedClient {
  readonly #parts: ClientParts
  readonly #scope: QueryScope
  #kysely: Kysely<unknown> | undefined
  readonly #begin: Begin

  constructor(parts: ClientParts, scope: QueryScope, begin: Begin) {
    this.#parts = parts
    this.#scope = scope
    this.#begin = begin
    const { schema, operations, extensions } = parts
    defineDelegates(this, schema, operations, extensions === undefined ? scope : new ExtendedScope(scope, extensions))
    extensions?.applyTo(this, schema)
  }

  /** Runs queries in one transaction: a list of them in order, or whatever a function does with the client it is given. */
  async $transaction(
    work: readonly unknown[] | ((transaction: TransactionClient) => Promise<unknown>),
    options: TransactionOptions = {},
  ): Promise<unknown> {
    return translated(this.#parts, '$transaction', () => this.#transaction(work, options))
  }

  #transaction(
    work: readonly unknown[] | ((transaction: TransactionClient) => Promise<unknown>),
    options: TransactionOptions,
  ): Promise<unknown> {
    checkTransactionOptions(options)
    const settings = { ...this.#parts.transactionOptions, ...options }
    if (typeof work !== 'function') {
      const { timeout: _, ...batch } = settings
      return runArrayTransaction(this.#begin, work, options.timeout === undefined ? batch : settings)
    }
    return runTransaction(this.#begin, settings, (transaction) => {
      const scope = new QueryScope(this.#parts.pipeline, transaction)
      return work(new TransactionClient(this.#parts, scope, async () => transaction.begin()))
    })
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
    const make = (final: readonly unknown[]): RawPromise => new RawPromise(this.#parts.raw, method, final, this.#scope.session)
    const hooks = this.#parts.extensions?.hooksOf(undefined, method) ?? []
    return hooks.length === 0 ? make(call) : new HookedRawPromise(hooks, method, call, make)
  }
}

/** What an interactive transaction hands to its function. */
export class TransactionClient extends ScopedClient {}

/** The run-time part of a client; `createClient` gives it its types. */
export class RuntimeClient extends ScopedClient {
  readonly $plans: Plans
  readonly #parts: ClientParts

  constructor(parts: ClientParts) {
    super(parts, new QueryScope(parts.pipeline), beginOn(parts.driver))
    this.#parts = parts
    this.$plans = new Plans(parts.pipeline, parts.operations)
    this.#observe()
  }

  /** Opens what the first query would open. Not needed: the first query does it. */
  async $connect(): Promise<void> {
    await translated(this.#parts, '$connect', () => this.#parts.driver.connect())
  }

  /** Closes every connection. A later query opens again. */
  async $disconnect(): Promise<void> {
    await translated(this.#parts, '$disconnect', () => this.#parts.driver.close())
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

  /**
   * A client with more: computed fields (`result`), hooks before queries (`query`), methods of models and of the client. It shares
   * connections, plans and listeners with this one, which stays as it is. A function is called with the client.
   */
  $extends(extension: unknown): unknown {
    if (typeof extension === 'function') return extension(this)
    const { schema, omit, extensions = new Extensions([], schema, omit) } = this.#parts
    try {
      const extended = extensions.with(checkExtension(schema, extension), schema, omit)
      // The methods of a subclass are on the prototype.
      return Object.setPrototypeOf(new RuntimeClient({ ...this.#parts, extensions: extended }), Object.getPrototypeOf(this))
    } catch (error) {
      throw this.#parts.errors.translate(error, { model: undefined, action: '$extends' })
    }
  }

  /** Loads a snapshot of known shapes, links and prepares them, and opens connections. */
  $warmup(options: WarmupOptions = {}): Promise<WarmupReport> {
    return translated(this.#parts, '$warmup', () => warmup(this.#parts, options))
  }

  #observe(): void {
    const { pipeline, events } = this.#parts
    if (!events.hasListeners('query')) return
    pipeline.observer = (trace, entry) => events.emit('query', queryEvent(trace, entry))
  }
}
