import { type Action, FieldReference } from '@hotplan/plan'
import type { Model, Schema } from '@hotplan/schema'
import { fluentClassOf } from './fluent-promise.ts'
import type { Operations } from './operations.ts'
import { actions } from './operations.ts'
import { QueryPromise } from './query-promise.ts'
import { RecordStream } from './record-stream.ts'
import type { QueryScope } from './scope.ts'

/** The methods of one model: `db.user`. Their types are given by the client's type. */
export type RuntimeDelegate = Readonly<Record<string, unknown>>

/** Name of a model's property on the client: `UserProfile` becomes `userProfile`. */
export function delegateName(model: string): string {
  return model.charAt(0).toLowerCase() + model.slice(1)
}

/**
 * Gives `target` a property per model. A delegate is made when it is first used, so that a client for hundreds of models
 * (one is made per transaction) costs nothing for those it does not touch.
 */
export function defineDelegates(target: object, schema: Schema, operations: Operations, scope: QueryScope): void {
  for (const model of Object.values(schema.models)) {
    const name = delegateName(model.name)
    Object.defineProperty(target, name, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = createDelegate(schema, model, operations, scope)
        Object.defineProperty(target, name, { configurable: true, enumerable: true, value })
        return value
      },
    })
  }
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

function createDelegate(schema: Schema, model: Model, operations: Operations, scope: QueryScope): RuntimeDelegate {
  const delegate: Record<string, unknown> = {}
  for (const action of actions) {
    const operation = operations.get(model.name, action)
    const Promised = recordActions.has(action) ? fluentClassOf(schema, model) : QueryPromise
    delegate[action] = (args?: unknown) => new Promised(scope, operation, args)
  }
  const findMany = operations.get(model.name, 'findMany')
  delegate['stream'] = (args?: unknown) => new RecordStream(scope, findMany, args)
  delegate['fields'] = fieldReferences(model)
  return delegate
}

function fieldReferences(model: Model): Readonly<Record<string, FieldReference>> {
  const names = Object.values(model.fields).flatMap((field) =>
    field.kind === 'scalar' || field.kind === 'enum' ? [field.name] : [],
  )
  return Object.fromEntries(names.map((name) => [name, new FieldReference(model.name, name)]))
}
