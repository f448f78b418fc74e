import type { Session } from '@hotplan/plan'
import { type Model, modelOf, type RelationField, relationFieldsOf, type Schema } from '@hotplan/schema'
import type { Operation } from './operation.ts'
import { QueryPromise } from './query-promise.ts'
import type { QueryScope } from './scope.ts'

/** One relation of a chain, with the arguments of its call. */
interface Step {
  readonly name: string
  readonly args: unknown
}

/** A chain: what the first call was given, and the relations since. */
interface Chain {
  readonly args: unknown
  readonly path: readonly Step[]
}

type FluentClass = new (scope: QueryScope, operation: Operation, args: unknown, chain?: Chain) => FluentPromise

/**
 * A query of one record that can go on to its relations: `db.user.findUnique(…).posts()`. A chain is the query with nothing selected but
 * the chain, so it is one statement, and merges as every other. Each model has a subclass, with a method per relation.
 */
class FluentPromise extends QueryPromise {
  /** Undefined at the first call. */
  readonly #chain: Chain | undefined

  constructor(scope: QueryScope, operation: Operation, args: unknown, chain?: Chain) {
    super(scope, operation, args)
    this.#chain = chain
  }

  /** The chain with one more relation. */
  static follow(promise: FluentPromise, step: Step, related: FluentClass): FluentPromise {
    const { scope, operation, args } = QueryPromise.queryOf(promise)
    const chain =
      promise.#chain === undefined ? { args, path: [step] } : { args: promise.#chain.args, path: [...promise.#chain.path, step] }
    return new related(scope, operation, selecting(chain.args, chain.path), chain)
  }

  override $start(session: Session | undefined): Promise<unknown> {
    const record = super.$start(session)
    const chain = this.#chain
    return chain === undefined ? record : record.then((value) => lastOf(value, chain.path))
  }
}

const classes = new WeakMap<Schema, Map<string, FluentClass>>()

/** The promises of single records of a model. */
export function fluentClassOf(schema: Schema, model: Model): FluentClass {
  let known = classes.get(schema)
  if (known === undefined) {
    known = new Map()
    classes.set(schema, known)
  }
  const made = known.get(model.name) ?? createClass(schema, model)
  known.set(model.name, made)
  return made
}

/** What makes a promise one; relations of these names are reached by `select` only. */
const promiseMethods: ReadonlySet<string> = new Set(['then', 'catch', 'finally'])

function createClass(schema: Schema, model: Model): FluentClass {
  const created = class extends FluentPromise {}
  for (const field of relationFieldsOf(model)) {
    if (promiseMethods.has(field.name)) continue
    const value = function (this: FluentPromise, args?: unknown): FluentPromise {
      return FluentPromise.follow(this, { name: field.name, args }, relatedClass(schema, field))
    }
    Object.defineProperty(created.prototype, field.name, { value, configurable: true, writable: true })
  }
  return created
}

/** A list of records has no relations of its own. */
function relatedClass(schema: Schema, field: RelationField): FluentClass {
  const target = field.list ? undefined : modelOf(schema, field.model)
  return target === undefined ? FluentPromise : fluentClassOf(schema, target)
}

/** Arguments that select the relations of a path and nothing else. What is no object is left to validation. */
function selecting(args: unknown, [step, ...rest]: readonly Step[]): unknown {
  if (step === undefined || (args !== undefined && (typeof args !== 'object' || args === null))) return args
  const { select: _select, include: _include, omit: _omit, ...others } = (args ?? {}) as Readonly<Record<string, unknown>>
  const nested = rest.length === 0 ? (step.args ?? true) : selecting(step.args ?? {}, rest)
  return { ...others, select: { [step.name]: nested } }
}

/** What stands at the end of the path; null where a record on the way is missing. */
function lastOf(record: unknown, path: readonly Step[]): unknown {
  let value = record
  for (const { name } of path) {
    if (value === null) return null
    value = (value as Readonly<Record<string, unknown>>)[name]
  }
  return value
}
