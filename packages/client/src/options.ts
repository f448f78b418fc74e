import { type Driver, QueryError } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'
import type { ErrorFormat } from './errors/error-format.ts'
import type { GlobalOmit } from './identity.ts'
import type { LogOption } from './log.ts'
import type { OuterClientInTransaction } from './outer-client.ts'
import type { TransactionOptions } from './transaction-options.ts'

export interface PlanCacheSettings {
  /** Plans kept at the most. @defaultValue 2000 */
  readonly maxEntries?: number
  /** Bytes of plans kept at the most. @defaultValue 32 MiB */
  readonly maxBytes?: number
  /** Shapes that each action of each model recognises without computing a cache key. @defaultValue 256 */
  readonly shapesPerOperation?: number
}

/** What {@link createClient} takes. */
export interface ClientOptions<S extends Schema = Schema> {
  /** The constant of the generated module, or a schema parsed at run time. */
  readonly schema: S
  /** One of the factories of `hotplan/pg`, `hotplan/pglite`, `hotplan/sqlite`. */
  readonly driver: Driver
  /** Limits of the plan cache; `false` plans every call anew. */
  readonly planCache?: PlanCacheSettings | false
  /**
   * Whether matchers and row mappings may be compiled to functions. Where code generation is forbidden they are interpreted, with
   * the same answers.
   * @defaultValue whether the runtime allows it
   */
  readonly codegen?: boolean
  /** Fields left out of results unless a query asks for them: `{ user: { password: true } }`. */
  readonly omit?: GlobalOmit
  readonly transactionOptions?: TransactionOptions
  /**
   * What happens to a query that is put to the client itself inside the function of an interactive transaction, where it would run
   * outside of it: `warn` once, `join` the transaction, or `ignore` it, which also saves the tracking.
   * @defaultValue 'warn'
   */
  readonly outerClientInTransaction?: OuterClientInTransaction
  /**
   * Whether `findUnique` calls of one tick are answered by one statement, on databases behind a connection.
   * @defaultValue true
   */
  readonly batching?: boolean
  /** Events to print (`'query'`) or to hand to `$on` (`{ level: 'query', emit: 'event' }`). */
  readonly log?: readonly LogOption[]
  /**
   * How much an error's message says: `minimal` one sentence, `colorless` the call before it, `pretty` both in colours on a terminal.
   * @defaultValue 'minimal' where NODE_ENV is production, else 'colorless'
   */
  readonly errorFormat?: ErrorFormat
}

export const defaultShapesPerOperation = 256

/** Whether functions may be compiled from text here; content security policies and edge runtimes forbid it. */
export function isCodegenAllowed(): boolean {
  try {
    return new Function('return true')() === true
  } catch {
    return false
  }
}

/**
 * The global omit with model names as in the schema (the option takes `user` as well as `User`).
 * @throws {@link QueryError} `CLIENT.UNKNOWN_OMIT` for a model or field that the schema does not have.
 */
export function checkOmit(schema: Schema, omit: GlobalOmit): GlobalOmit {
  return Object.fromEntries(
    Object.entries(omit).map(([name, fields]) => {
      const model = Object.values(schema.models).find(
        (candidate) => candidate.name === name || uncapitalized(candidate.name) === name,
      )
      if (model === undefined) throw unknownOmit(`omit.${name}`, 'a model of the schema')
      for (const field of Object.keys(fields)) {
        const kind = Object.hasOwn(model.fields, field) ? model.fields[field]?.kind : undefined
        if (kind !== 'scalar' && kind !== 'enum')
          throw unknownOmit(`omit.${name}.${field}`, `a field of ${model.name} that is stored in a column`)
      }
      return [model.name, fields]
    }),
  )
}

function uncapitalized(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

function unknownOmit(path: string, expected: string): QueryError {
  return new QueryError('CLIENT.UNKNOWN_OMIT', `\`${path}\` does not name ${expected}.`, { meta: { path, expected } })
}
