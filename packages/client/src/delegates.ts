import { type Action, FieldReference } from '@hotplan/plan'
import type { Model, Schema } from '@hotplan/schema'
import { copyInput } from './copy/copy-arguments.ts'
import { CopyPromise } from './copy/copy-promise.ts'
import { fluentClassOf } from './fluent-promise.ts'
import type { Operations } from './operations.ts'
import { actions } from './operations.ts'
import { QueryPromise } from './query-promise.ts'
import { RecordStream } from './record-stream.ts'
import type { QueryScope } from './scope.ts'

/** Name of a model's property on the client: `UserProfile` becomes `userProfile`. */
export function delegateName(model: string): string {
  return model.charAt(0).toLowerCase() + model.slice(1)
}

/** Where an object that queries are put to keeps its scope. No private field: what wraps it in a proxy must get at it too. */
const scopeKey: unique symbol = Symbol('scope')
/** Where the client of a transaction keeps the delegates that it has made. */
const madeKey: unique symbol = Symbol('made')

interface Scoped {
  [scopeKey]: QueryScope
  [madeKey]?: Record<string, unknown>
}

/** Tells an object with lazily made properties its scope. */
export function giveScope(target: object, scope: QueryScope): void {
  ;(target as Scoped)[scopeKey] = scope
}

/** The methods of one model: `db.user`. Their types are given by the client's type. */
class Delegate implements Scoped {
  readonly [scopeKey]: QueryScope

  constructor(scope: QueryScope) {
    this[scopeKey] = scope
  }
}

type DelegateClass = new (scope: QueryScope) => Delegate

/**
 * What a client and its transactions have in common: delegates and their methods are made when they are first used, so that a client for
 * hundreds of models (one is made per transaction) costs nothing for what it does not touch.
 */
export class Delegates {
  readonly #schema: Schema
  readonly #operations: Operations
  readonly #classes = new Map<string, DelegateClass>()

  constructor(schema: Schema, operations: Operations) {
    this.#schema = schema
    this.#operations = operations
  }

  /** Gives a client, or the prototype of clients, a property per model. {@link giveScope} must be called on the client. */
  defineOn(target: object): void {
    for (const model of Object.values(this.#schema.models)) {
      defineLazily(target, delegateName(model.name), (scope) => new (this.#classOf(model))(scope), madeOnce)
    }
  }

  #classOf(model: Model): DelegateClass {
    const known = this.#classes.get(model.name)
    if (known !== undefined) return known
    const created = createClass(this.#schema, model, this.#operations)
    this.#classes.set(model.name, created)
    return created
  }
}

type Make = (scope: QueryScope) => unknown

/**
 * Defines a property that is made when it is first read, and is the object's own from then on. In a transaction, which is over soon, it is
 * made by `brief`. PERF: there, to define a property takes longer than to make what is in it.
 */
function defineLazily(
  target: object,
  name: string,
  make: Make,
  brief: (owner: Scoped, name: string, make: Make) => unknown,
): void {
  Object.defineProperty(target, name, {
    configurable: true,
    enumerable: true,
    get(this: Scoped) {
      const scope = this[scopeKey]
      if (scope.session !== undefined) return brief(this, name, make)
      const value = make(scope)
      Object.defineProperty(this, name, { configurable: true, enumerable: true, writable: true, value })
      return value
    },
  })
}

/** A delegate of a transaction is one object, which its user may change. */
function madeOnce(owner: Scoped, name: string, make: Make): unknown {
  owner[madeKey] ??= {}
  const made = owner[madeKey]
  if (!Object.hasOwn(made, name)) made[name] = make(owner[scopeKey])
  return made[name]
}

function madeAnew(owner: Scoped, _name: string, make: Make): unknown {
  return make(owner[scopeKey])
}

/** Actions that give one record, from which a chain can go on to its relations. */
const recordActions: ReadonlySet<Action> = new Set<Action>([
  'findUnique',
  'findUniqueOrThrow',
  'findFirst',
  'findFirstOrThrow',
  'create',
  'update',
  'upsert',
  'delete',
])

function createClass(schema: Schema, model: Model, operations: Operations): DelegateClass {
  const created = class extends Delegate {}
  const define = (name: string, make: Make): void => defineLazily(created.prototype, name, make, madeAnew)
  for (const action of actions) {
    const operation = operations.get(model.name, action)
    const Promised = recordActions.has(action) ? fluentClassOf(schema, model) : QueryPromise
    define(action, (scope) => (args?: unknown) => new Promised(scope, operation, args))
  }
  const findMany = operations.get(model.name, 'findMany')
  define('stream', (scope) => (args?: unknown) => new RecordStream(scope, findMany, args))
  const target = { model, operation: operations.get(model.name, 'copyFrom') }
  define('copyFrom', (scope) => (rows: unknown, options?: unknown) => new CopyPromise(scope, target, copyInput(rows, options)))
  const fields = fieldReferences(model)
  define('fields', () => fields)
  return created
}

function fieldReferences(model: Model): Readonly<Record<string, FieldReference>> {
  const names = Object.values(model.fields).flatMap((field) =>
    field.kind === 'scalar' || field.kind === 'enum' ? [field.name] : [],
  )
  return Object.fromEntries(names.map((name) => [name, new FieldReference(model.name, name)]))
}
