import {
  aggregatesOf,
  type Model,
  type RelationField,
  relationFieldsOf,
  type Schema,
  takesNullsOrder,
  valueFieldsOf,
} from '@hotplan/schema'
import fc from 'fast-check'
import { whereTemplate } from './filter-template.ts'
import { someOf } from './some-of.ts'
import { type ListTemplate, literal, type ObjectTemplate, type Template, type TemplateEntry } from './template.ts'

type Entries = fc.Arbitrary<readonly TemplateEntry[]>

/** `select`, or `include` and `omit`, or none of them. */
export function selectionEntries(schema: Schema, model: Model, depth = 2): Entries {
  const select = selectTemplate(schema, model, depth).map((value): readonly TemplateEntry[] => [
    { key: 'select', value, optional: true },
  ])
  const include = includeTemplate(schema, model, depth).map((value): readonly TemplateEntry[] => [
    { key: 'include', value, optional: true },
  ])
  const omit = omitTemplate(model).map((value): readonly TemplateEntry[] => [{ key: 'omit', value, optional: true }])
  return fc.oneof(
    fc.constant([]),
    select,
    include,
    omit,
    fc.tuple(include, omit).map((both) => both.flat()),
  )
}

const asc = literal('asc', ['desc'])

/** One sort or a list of sorts. */
export function orderByTemplate(schema: Schema, model: Model, depth: number): fc.Arbitrary<Template> {
  const one = sortTemplate(schema, model, depth)
  const list = fc.array(one, { maxLength: 3 }).map((items): ListTemplate => ({ kind: 'list', items, resizable: true }))
  return fc.oneof<fc.Arbitrary<Template>[]>(one, list)
}

function sortTemplate(schema: Schema, model: Model, depth: number): fc.Arbitrary<ObjectTemplate> {
  const fields = valueFieldsOf(model).map((field) => {
    const nulls: ObjectTemplate = {
      kind: 'object',
      entries: [
        { key: 'sort', value: asc },
        { key: 'nulls', value: literal('first', ['last']), optional: true },
      ],
    }
    const value: fc.Arbitrary<Template> = takesNullsOrder(field) ? fc.constantFrom<Template>(asc, nulls) : fc.constant(asc)
    return value.map((template): ObjectTemplate => ({ kind: 'object', entries: [{ key: field.name, value: template }] }))
  })
  const relations = depth === 0 ? [] : relationFieldsOf(model).map((field) => relationSort(schema, field, depth - 1))
  return fc.oneof(...fields, ...relations)
}

function relationSort(schema: Schema, field: RelationField, depth: number): fc.Arbitrary<ObjectTemplate> {
  const count: ObjectTemplate = { kind: 'object', entries: [{ key: '_count', value: asc }] }
  const value = field.list ? fc.constant(count) : sortTemplate(schema, schema.models[field.model]!, depth)
  return value.map((template) => ({ kind: 'object', entries: [{ key: field.name, value: template }] }))
}

const flags = [true, false]

function selectTemplate(schema: Schema, model: Model, depth: number): fc.Arbitrary<ObjectTemplate> {
  const names = valueFieldsOf(model).map((field) => field.name)
  const fields = someOf(names, 1).map((subset) => subset.map((key, index) => fieldFlag(key, index > 0)))
  return fc
    .tuple(fields, relationEntries(schema, model, depth), countEntries(schema, model))
    .map((entries) => ({ kind: 'object', entries: entries.flat() }))
}

/** The first field stays selected, so that no edit empties the selection. */
function fieldFlag(key: string, optional: boolean): TemplateEntry {
  return { key, value: optional ? literal(true, flags) : literal(true), optional }
}

function includeTemplate(schema: Schema, model: Model, depth: number): fc.Arbitrary<ObjectTemplate> {
  return fc
    .tuple(relationEntries(schema, model, depth), countEntries(schema, model))
    .map((entries) => ({ kind: 'object', entries: entries.flat() }))
}

function omitTemplate(model: Model): fc.Arbitrary<ObjectTemplate> {
  const names = valueFieldsOf(model).map((field) => field.name)
  return someOf(names, 0, names.length - 1).map((subset) => ({
    kind: 'object',
    entries: subset.map((key) => fieldFlag(key, true)),
  }))
}

function relationEntries(schema: Schema, model: Model, depth: number): Entries {
  return someOf(relationFieldsOf(model), 0, 2).chain((subset) =>
    fc.tuple(...subset.map((field) => relationEntry(schema, field, depth))),
  )
}

function relationEntry(schema: Schema, field: RelationField, depth: number): fc.Arbitrary<TemplateEntry> {
  const flag = fc.boolean().map((value) => literal(value, flags))
  const value = depth === 0 ? flag : fc.oneof<fc.Arbitrary<Template>[]>(flag, nestedRead(schema, field, depth - 1))
  return value.map((template) => ({ key: field.name, value: template, optional: true }))
}

function nestedRead(schema: Schema, field: RelationField, depth: number): fc.Arbitrary<ObjectTemplate> {
  const target = schema.models[field.model]!
  const selection = selectionEntries(schema, target, depth)
  if (!field.list) return selection.map((entries) => ({ kind: 'object', entries }))
  const where = whereTemplate(schema, target, 0).map((value): TemplateEntry => ({ key: 'where', value, optional: true }))
  const order = orderByTemplate(schema, target, 0).map((value): TemplateEntry => ({ key: 'orderBy', value, optional: true }))
  const take: TemplateEntry = { key: 'take', value: { kind: 'take', sign: 1, range: 'any' }, optional: true }
  const skip: TemplateEntry = {
    key: 'skip',
    value: { kind: 'value', type: 'NonNegativeInt', form: 'one', nullable: false },
    optional: true,
  }
  const window = fc.tuple(where, order, fc.constant(take), fc.constant(skip)).chain((all) => someOf(all))
  return fc.tuple(selection, window).map((entries) => ({ kind: 'object', entries: entries.flat() }))
}

function countEntries(schema: Schema, model: Model): Entries {
  const lists = relationFieldsOf(model).filter((field) => field.list)
  if (lists.length === 0) return fc.constant([])
  const all = fc.constant<Template>(literal(true, flags))
  const some = someOf(lists, 1).chain((subset) => fc.tuple(...subset.map((field) => countEntry(schema, field))))
  const select = some.map(
    (entries): Template => ({ kind: 'object', entries: [{ key: 'select', value: { kind: 'object', entries } }] }),
  )
  return fc
    .oneof(fc.constant(undefined), all, select)
    .map((value) => (value === undefined ? [] : [{ key: '_count', value, optional: true }]))
}

function countEntry(schema: Schema, field: RelationField): fc.Arbitrary<TemplateEntry> {
  const where = whereTemplate(schema, schema.models[field.model]!, 0)
  const filtered = where.map((value): Template => ({ kind: 'object', entries: [{ key: 'where', value, optional: true }] }))
  return fc.oneof(fc.constant<Template>(literal(true)), filtered).map((value) => ({ key: field.name, value }))
}

/** `_count`, `_sum` and so on; at least one. */
export function aggregateEntries(model: Model): Entries {
  const names = (['_count', '_avg', '_sum', '_min', '_max'] as const).filter((name) =>
    valueFieldsOf(model).some((field) => aggregatesOf(field).includes(name)),
  )
  return someOf(names, 1).chain((subset) =>
    fc.tuple(
      ...subset.map((name) => {
        const fields = valueFieldsOf(model).filter((field) => aggregatesOf(field).includes(name))
        return someOf(fields, 1).map(
          (chosen): TemplateEntry => ({
            key: name,
            value: { kind: 'object', entries: chosen.map((field, index) => fieldFlag(field.name, index > 0)) },
          }),
        )
      }),
    ),
  )
}
