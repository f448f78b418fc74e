import type { Query, Shape } from '@hotplan/plan'
import { type Model, modelOf, type Schema } from '@hotplan/schema'
import { isRecord } from './absent.ts'
import { actionNames, isAction } from './grammar/action.ts'
import { grammarOf } from './grammar/grammar.ts'
import { entriesOf } from './grammar/rule.ts'
import { connectOrCreateGuards, upsertGuards } from './guard.ts'
import { nearestName } from './nearest.ts'
import { kindOfValue, listed, queryError, shownName } from './problem.ts'
import { Walk } from './walk.ts'

/** A query in two parts: what its plan depends on, and what is bound to the plan's slots. */
export interface ParameterizedQuery {
  readonly shape: Shape
  /** One value per slot of the shape, in the form that `Slot` of `@hotplan/plan` describes. */
  readonly values: readonly unknown[]
}

export interface ParameterizerOptions {
  /** Levels of objects and lists that arguments may have. @defaultValue 100 */
  readonly maxDepth?: number
}

export interface Parameterizer {
  /**
   * Validates a query along the schema and splits it into shape and values. Accepts what Prisma Client 7 accepts.
   * @throws `QueryError` with a `QUERY.*` code; `meta` holds `model`, `action`, `path`, and where known `expected` and `nearest`.
   */
  parameterize(query: Query): ParameterizedQuery
}

/** Makes the parameterizer of a schema. Its grammar is derived model by model, when first needed. */
export function createParameterizer(schema: Schema, options: ParameterizerOptions = {}): Parameterizer {
  const { maxDepth = 100 } = options
  return { parameterize: (query) => parameterize(schema, query, maxDepth) }
}

function parameterize(schema: Schema, query: Query, maxDepth: number): ParameterizedQuery {
  const model = requireModel(schema, query)
  requireAction(query)
  const rule = grammarOf(schema).action(model, query.action)
  const walk: Walk = new Walk(schema, model.name, query.action, maxDepth)
  const args = query.args === undefined ? {} : query.args
  if (!isRecord(args)) {
    walk.fail({ code: 'QUERY.WRONG_TYPE', path: '', found: `is ${kindOfValue(args)}`, expected: 'an object of arguments' })
  }
  const node = walk.object(rule, args, '', 1)
  const entries = entriesOf(node)
  const nested = connectOrCreateGuards(entries, walk.values)
  const guards = query.action === 'upsert' ? [...upsertGuards(model, entries, walk.values), ...nested] : nested
  const shape: Shape = { model: model.name, action: query.action, args: { kind: 'object', entries }, slots: walk.slots, guards }
  return { shape, values: walk.values }
}

function requireModel(schema: Schema, query: Query): Model {
  const model = typeof query.model === 'string' ? modelOf(schema, query.model) : undefined
  if (model !== undefined) return model
  const names = Object.keys(schema.models)
  const name = String(query.model)
  throw queryError(shownName(name), shownName(String(query.action)), {
    code: 'QUERY.UNKNOWN_MODEL',
    path: '',
    subject: 'the model',
    found: 'is not in the schema',
    expected: `a model: ${listed(names)}`,
    nearest: nearestName(name, names),
  })
}

function requireAction(query: Query): void {
  if (typeof query.action === 'string' && isAction(query.action)) return
  const name = String(query.action)
  throw queryError(query.model, shownName(name), {
    code: 'QUERY.UNKNOWN_ACTION',
    path: '',
    subject: 'the action',
    found: 'does not exist',
    expected: `an action: ${listed(actionNames, 20)}`,
    nearest: nearestName(name, actionNames),
  })
}
