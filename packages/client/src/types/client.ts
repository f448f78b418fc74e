import type { EventMap } from '../events.ts'
import type { QueryLimits } from '../limited-scope.ts'
import type { LogLevel } from '../log.ts'
import type { ClientOptions } from '../options.ts'
import type { Plans } from '../plans.ts'
import type { TransactionOptions } from '../transaction-options.ts'
import type { WarmupOptions, WarmupReport } from '../warmup.ts'
import type { Inferred } from './args.ts'
import type { ClientDelegates } from './delegate.ts'
import type { Added, DefinedExtension, ExtendedClient, ExtensionArgs, NeedsByModel, ScopeOf, WithComputed } from './extension.ts'
import type { KyselyInstance } from './kysely.ts'
import type { ModelTypes, TypedSchema, TypeMap, UntypedTypeMap } from './model-types.ts'
import type { PrismaPromise, Results } from './prisma-promise.ts'
import type { Sql } from './sql.ts'

/** Statements written in SQL. Rows hold what the database's column types say, not what a model says. */
export interface RawMethods {
  /** The rows of a statement. Whatever is interpolated is bound; `Prisma.sql`, `join`, `raw` and `empty` make pieces of SQL. */
  $queryRaw<T = unknown>(query: TemplateStringsArray | Sql, ...values: readonly unknown[]): PrismaPromise<T>
  /** The number of rows that a statement affects. */
  $executeRaw(query: TemplateStringsArray | Sql, ...values: readonly unknown[]): PrismaPromise<number>
  /** The rows of a statement given as text: never of a user's words. Placeholders are `$1` on PostgreSQL, `?` on SQLite. */
  $queryRawUnsafe<T = unknown>(query: string, ...values: readonly unknown[]): PrismaPromise<T>
  /** The number of rows that such a statement affects. */
  $executeRawUnsafe(query: string, ...values: readonly unknown[]): PrismaPromise<number>
}

/** What a client has beside its delegates and its own life: also inside an interactive transaction. */
export interface TransactionMethods<TM extends TypeMap, G, X = unknown> extends RawMethods {
  /** Kysely on the same connections, or in the same transaction. Typed where `hotplan/kysely` is imported. */
  readonly $kysely: KyselyInstance<TM>
  /** The same with queries that are cut off: by a signal, or after a time. */
  $with(limits: QueryLimits): this
  /** Runs queries in order in one transaction: all of them or none. */
  $transaction<const P extends readonly PrismaPromise<unknown>[]>(queries: P, options?: TransactionOptions): Promise<Results<P>>
  /** Runs a function in a transaction, committed when it resolves and rolled back when it rejects. */
  $transaction<R>(work: (transaction: TransactionClient<TM, G, X>) => Promise<R>, options?: TransactionOptions): Promise<R>
}

/** What only the client itself has. */
export interface ClientMethods<TM extends TypeMap, G, X = unknown> extends TransactionMethods<TM, G, X> {
  /** The plans this client knows. */
  readonly $plans: Plans
  /** Opens what the first query would open. Not needed: the first query does it. */
  $connect(): Promise<void>
  /** Closes every connection. A later query opens again. */
  $disconnect(): Promise<void>
  /** Calls `listener` for each event of a level. */
  $on<L extends LogLevel>(level: L, listener: (event: EventMap[L]) => void): this
  /** Turns the merging of `findUnique` calls of one tick on or off; it is on unless the option `batching` is false. */
  $batching(enabled: boolean): this
  /**
   * A client with more: computed fields (`result`), hooks before queries (`query`), methods of models and of the client. It shares
   * connections, plans and listeners with this one, which stays as it is.
   */
  $extends<R, Mo, C>(extension: DefinedExtension<R, Mo, C>): ExtendedClient<WithComputed<TM, R>, G, X & Added<Mo, C>>
  $extends<T>(extension: (client: this) => T): T
  $extends<N extends NeedsByModel<TM>, R, Mo, C>(
    extension: ExtensionArgs<TM, G, X, N, R, Mo, C>,
  ): ExtendedClient<WithComputed<TM, R>, G, X & Added<Mo, C>>
  /** Loads a snapshot of known shapes, links and prepares them, and opens connections. */
  $warmup(options?: WarmupOptions): Promise<WarmupReport>
}

/** The client that an interactive transaction works with. */
export type TransactionClient<TM extends TypeMap, G = unknown, X = unknown> = TransactionMethods<TM, G, X> & ScopeOf<TM, G, X>

/** A client for the models `TM`, made with options `O`. */
export type Client<TM extends TypeMap, O = unknown> = ClientMethods<TM, OmitOption<O>> & ClientDelegates<TM, OmitOption<O>>

type OmitOption<O> = O extends { omit: infer G } ? G : unknown

/** Fields left out of every result unless a query asks for them: `{ user: { password: true } }`. */
export type GlobalOmitConfig<TM extends TypeMap> = { readonly [K in keyof TM]?: OmitInput<TM[K]> }

type OmitInput<M> = M extends ModelTypes ? M['omit'] : never

/** Options of a client whose schema is given. */
export interface PrismaClientOptions<TM extends TypeMap> extends Omit<ClientOptions, 'schema' | 'omit'> {
  readonly omit?: GlobalOmitConfig<TM>
}

/** Options of `createClient`. */
export interface CreateClientOptions<TM extends TypeMap> extends PrismaClientOptions<TM> {
  readonly schema: TypedSchema<TM>
}

/** The type of `createClient`: the models are those of the schema, results are narrowed by the global omit. */
export type CreateClient = <TM extends TypeMap = UntypedTypeMap, const O = unknown>(
  options: CreateClientOptions<TM> & Inferred<O, CreateClientOptions<TM>>,
) => Client<TM, O>

/** The `PrismaClient` class of a generated module. */
export interface PrismaClientConstructor<TM extends TypeMap> {
  new <O = unknown>(options: Inferred<O, PrismaClientOptions<TM>>): Client<TM, O>
}
