import {
  createInput,
  type Model,
  type Operator,
  relationFieldsOf,
  type Schema,
  updateInput,
  type ValueField,
  valueField,
  valueFieldsOf,
} from '@hotplan/schema'
import fc from 'fast-check'
import { holeOf, marker, uniqueWhereTemplate } from './filter-template.ts'
import { someOf } from './some-of.ts'
import type { ObjectTemplate, RowsTemplate, Template, TemplateEntry, ValueTemplate } from './template.ts'

/** `data` of a create: what must be given, some of the rest, and instead of some foreign keys a connected record. */
export function createTemplate(
  schema: Schema,
  model: Model,
  without: ReadonlySet<string> = new Set(),
): fc.Arbitrary<ObjectTemplate> {
  const fields = valueFieldsOf(model).filter((field) => isRequired(field) || !without.has(field.name))
  const entries = chosen(fields, isRequired).chain((subset) => fc.tuple(...subset.map((field) => createEntry(schema, field))))
  return entries.chain((given) => connected(schema, model, given)).map((all) => ({ kind: 'object', entries: all }))
}

/** `data` of an update: any fields, each a bare value or an operation. */
export function updateTemplate(schema: Schema, model: Model): fc.Arbitrary<ObjectTemplate> {
  return someOf(valueFieldsOf(model))
    .chain((subset) => fc.tuple(...subset.map((field) => updateEntry(schema, field))))
    .map((entries) => ({ kind: 'object', entries }))
}

/** `data` of a bulk create. */
export function rowsTemplate(schema: Schema, model: Model): fc.Arbitrary<RowsTemplate> {
  return chosen(valueFieldsOf(model), isRequired, 1).map((fields) => ({
    kind: 'rows',
    columns: fields.map((field) => ({
      name: field.name,
      value: holeOf(schema, field, field.list ? 'list' : 'one', field.optional && field.type !== 'Json'),
      sparse: !isRequired(field),
    })),
  }))
}

/** Whether a create must give a field of a model. */
export function mustBeGiven(model: Model, name: string): boolean {
  const field = valueField(model, name)
  return field !== undefined && isRequired(field)
}

function isRequired(field: ValueField): boolean {
  return !field.optional && !field.list && field.default === undefined && !(field.kind === 'scalar' && field.updatedAt)
}

function chosen(
  fields: readonly ValueField[],
  always: (field: ValueField) => boolean,
  atLeast = 0,
): fc.Arbitrary<readonly ValueField[]> {
  const fixed = fields.filter(always)
  const rest = fields.filter((field) => !always(field))
  const minLength = Math.min(rest.length, Math.max(0, atLeast - fixed.length))
  return someOf(rest, minLength).map((some) => [...fixed, ...some])
}

function createEntry(schema: Schema, field: ValueField): fc.Arbitrary<TemplateEntry> {
  const { bare, operators } = createInput(schema.provider, field)
  const set = Object.values(operators).map((operator) => operatorObject(schema, field, operator))
  const plain = bare === undefined ? [] : [operand(schema, field, bare)]
  return fc
    .oneof<fc.Arbitrary<Template>[]>(...plain, ...set)
    .map((value) => ({ key: field.name, value, optional: !isRequired(field) }))
}

function updateEntry(schema: Schema, field: ValueField): fc.Arbitrary<TemplateEntry> {
  const { bare, operators } = updateInput(schema.provider, field)
  const operations = Object.values(operators).map((operator) => operatorObject(schema, field, operator))
  const plain = bare === undefined ? [] : [operand(schema, field, bare)]
  return fc.oneof<fc.Arbitrary<Template>[]>(...plain, ...operations).map((value) => ({ key: field.name, value, optional: true }))
}

function operatorObject(schema: Schema, field: ValueField, operator: Operator): fc.Arbitrary<Template> {
  const others = arithmetic.includes(operator.name) ? arithmetic.filter((name) => name !== operator.name) : []
  return operand(schema, field, operator).map((value) => ({
    kind: 'object',
    entries: [{ key: operator.name, value, otherKeys: others }],
  }))
}

const arithmetic = ['increment', 'decrement', 'multiply', 'divide']

/** In data a null is a value, and a null marker structure. */
function operand(schema: Schema, field: ValueField, operator: Operator): fc.Arbitrary<Template> {
  const form: ValueTemplate['form'] = operator.operand === 'list' || operator.operand === 'valueOrList' ? operator.operand : 'one'
  const value = fc.constant<Template>(holeOf(schema, field, form, operator.nullable))
  return operator.markers.length === 0 ? value : fc.oneof(value, fc.constantFrom<Template>(...operator.markers.map(marker)))
}

/** Some foreign keys given by `connect` instead. */
function connected(schema: Schema, model: Model, entries: readonly TemplateEntry[]): fc.Arbitrary<readonly TemplateEntry[]> {
  const owned = relationFieldsOf(model).filter((field) => field.owner)
  return someOf(owned).chain((subset) => {
    const replaced = new Set(subset.flatMap((field) => field.from))
    const rest = entries.filter((entry) => !replaced.has(entry.key))
    const connects = subset.map((field) =>
      uniqueWhereTemplate(schema, schema.models[field.model]!, 0).map(
        (where): TemplateEntry => ({ key: field.name, value: { kind: 'object', entries: [{ key: 'connect', value: where }] } }),
      ),
    )
    return fc.tuple(...connects).map((added) => [...rest, ...added])
  })
}
