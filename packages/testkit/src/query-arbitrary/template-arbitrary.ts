import type { Action } from '@hotplan/plan'
import { type Model, type Schema, type UniqueKey, uniqueKeysOf, valueFieldsOf } from '@hotplan/schema'
import fc from 'fast-check'
import { updateEachEntries, upsertManyEntries } from './bulk-template.ts'
import { createTemplate, mustBeGiven, rowsTemplate, updateTemplate } from './data-template.ts'
import { uniqueWhereTemplate, whereTemplate } from './filter-template.ts'
import { aggregateEntries, orderByTemplate, selectionEntries } from './selection-template.ts'
import { someOf } from './some-of.ts'
import { literal, type ObjectTemplate, type QueryTemplate, type Template, type TemplateEntry } from './template.ts'

type Entries = fc.Arbitrary<readonly TemplateEntry[]>

/** Structures of valid queries of all models and actions of a schema. */
export function templateArbitrary(schema: Schema): fc.Arbitrary<QueryTemplate> {
  const models = Object.values(schema.models)
  return fc
    .tuple(fc.constantFrom(...models), fc.constantFrom(...(Object.keys(actions) as Action[])))
    .filter(([model, action]) => !needsKey.has(action) || uniqueKeysOf(model).length > 0)
    .filter(([model, action]) => action !== 'upsert' || generatedKeys(model).length > 0)
    .chain(([model, action]) =>
      actions[action](schema, model).map((args) => ({ model: model.name, action, args: objectOf(args) })),
    )
}

const needsKey = new Set<Action>([
  'findUnique',
  'findUniqueOrThrow',
  'update',
  'updateEach',
  'delete',
  'upsert',
  'upsertMany',
  'upsertManyAndReturn',
])

function objectOf(entries: readonly TemplateEntry[]): ObjectTemplate {
  return { kind: 'object', entries }
}

const actions: Readonly<Record<Action, (schema: Schema, model: Model) => Entries>> = {
  findUnique: readOne,
  findUniqueOrThrow: readOne,
  findFirst: readFirst,
  findFirstOrThrow: readFirst,
  findMany: readMany,
  count: (schema, model) => joined(window(schema, model), maybe('select', fc.constant(literal(true)))),
  aggregate: (schema, model) => joined(window(schema, model), aggregateEntries(model)),
  groupBy,
  exists: (schema, model) => joined(where(schema, model)),
  create: (schema, model) => joined(required('data', createTemplate(schema, model)), selectionEntries(schema, model)),
  createMany: (schema, model) => joined(required('data', rowsTemplate(schema, model)), maybe('skipDuplicates', flag)),
  createManyAndReturn: (schema, model) => joined(required('data', rowsTemplate(schema, model)), maybe('skipDuplicates', flag)),
  copyFrom: (schema, model) => joined(required('data', rowsTemplate(schema, model))),
  update: (schema, model) =>
    joined(uniqueWhere(schema, model), required('data', updateTemplate(schema, model)), selectionEntries(schema, model)),
  updateMany: updateMany,
  updateManyAndReturn: updateMany,
  upsert: (schema, model) =>
    joined(
      required('where', uniqueWhereTemplate(schema, model, 0, generatedKeys(model))),
      required('create', createTemplate(schema, model, new Set(generatedKeys(model).flatMap((key) => key.fields)))),
      required('update', updateTemplate(schema, model)),
    ),
  updateEach: updateEachEntries,
  upsertMany: upsertManyEntries,
  upsertManyAndReturn: upsertManyEntries,
  delete: (schema, model) => joined(uniqueWhere(schema, model), selectionEntries(schema, model)),
  deleteMany: (schema, model) => joined(where(schema, model), limit),
  deleteManyAndReturn: (schema, model) => joined(where(schema, model), limit),
}

/** Unique keys that `create` need not give. Without it in `create` no guard compares the two, so the shape depends on structure alone. */
function generatedKeys(model: Model): readonly UniqueKey[] {
  return uniqueKeysOf(model).filter((key) => key.fields.every((name) => !mustBeGiven(model, name)))
}

const flag: fc.Arbitrary<Template> = fc.boolean().map((value) => literal(value, [true, false]))
const count: Template = { kind: 'value', type: 'NonNegativeInt', form: 'one', nullable: false }
const limit: Entries = maybe('limit', fc.constant(count))

function joined(...parts: readonly Entries[]): Entries {
  return fc.tuple(...parts).map((entries) => entries.flat())
}

function required(key: string, value: fc.Arbitrary<Template>): Entries {
  return value.map((template) => [{ key, value: template }])
}

function maybe(key: string, value: fc.Arbitrary<Template>): Entries {
  return fc
    .option(value, { nil: undefined })
    .map((template) => (template === undefined ? [] : [{ key, value: template, optional: true }]))
}

function where(schema: Schema, model: Model): Entries {
  return maybe('where', whereTemplate(schema, model, 2))
}

function uniqueWhere(schema: Schema, model: Model): Entries {
  return required('where', uniqueWhereTemplate(schema, model, 1))
}

const forwardOne: Template = { kind: 'take', sign: 1, range: 'one' }
const takeOne: fc.Arbitrary<Template> = fc.constantFrom<Template>(forwardOne, { ...forwardOne, sign: -1 })
const takeAny: fc.Arbitrary<Template> = fc.constantFrom<Template>(
  { kind: 'take', sign: 1, range: 'any' },
  { kind: 'take', sign: -1, range: 'any' },
  literal(0),
)

/** Without a unique key a window needs an order, so it has none here. */
function window(schema: Schema, model: Model, take: fc.Arbitrary<Template> = takeAny): Entries {
  const order = maybe('orderBy', orderByTemplate(schema, model, 1))
  if (uniqueKeysOf(model).length === 0) return joined(where(schema, model), order)
  const cursor = maybe('cursor', uniqueWhereTemplate(schema, model, 0))
  return joined(where(schema, model), order, cursor, maybe('take', take), maybe('skip', fc.constant(count)))
}

function readOne(schema: Schema, model: Model): Entries {
  return joined(uniqueWhere(schema, model), selectionEntries(schema, model), strategy)
}

function readMany(schema: Schema, model: Model): Entries {
  return joined(window(schema, model), resultEntries(schema, model))
}

function readFirst(schema: Schema, model: Model): Entries {
  return joined(window(schema, model, takeOne), resultEntries(schema, model))
}

function resultEntries(schema: Schema, model: Model): Entries {
  return joined(maybe('distinct', fieldNames(model)), selectionEntries(schema, model), strategy)
}

const strategy: Entries = maybe('relationLoadStrategy', fc.constantFrom(literal('join', ['query']), literal('query', ['join'])))

function fieldNames(model: Model): fc.Arbitrary<Template> {
  const names = valueFieldsOf(model).map((field) => field.name)
  return someOf(names, 1, 3).map((subset) => ({ kind: 'names', names: subset }))
}

function groupBy(schema: Schema, model: Model): Entries {
  return joined(required('by', fieldNames(model)), where(schema, model), aggregateEntries(model))
}

function updateMany(schema: Schema, model: Model): Entries {
  return joined(where(schema, model), required('data', updateTemplate(schema, model)), limit)
}
