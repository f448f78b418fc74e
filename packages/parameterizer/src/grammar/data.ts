import {
  createInput,
  type InputPosition,
  type Model,
  type RelationField,
  relationField,
  relationFieldsOf,
  updateInput,
  type ValueField,
  valueFieldsOf,
} from '@hotplan/schema'
import { listed } from '../problem.ts'
import { once } from './once.ts'
import { inputPosition, type OperandPlace, operandPosition } from './operand.ts'
import { relationCreatePosition, relationUpdatePosition } from './relation-write.ts'
import {
  type ColumnRule,
  type Entries,
  entryOf,
  type Grammar,
  type ObjectRule,
  type Position,
  type Report,
  type RowsRule,
} from './rule.ts'
import { fieldSlot } from './slot.ts'

/** `data` of a create. Below a relation, that relation and its foreign key are given by the nesting and cannot be set. */
export function createDataRule(grammar: Grammar, model: Model, without?: RelationField): ObjectRule {
  const members = new Map<string, Position>()
  for (const field of writableFields(model, without)) members.set(field.name, dataPosition(grammar, model, field, createInput))
  for (const field of writableRelations(model, without)) members.set(field.name, relationCreatePosition(grammar, field))
  return {
    keys: `a field of ${model.name}`,
    unknown: 'QUERY.UNKNOWN_FIELD',
    members,
    check(entries, report) {
      refuseBothForms(model, entries, report)
      requireFields(model, without, entries, report)
    },
  }
}

/** `data` of an update of one record. */
export function updateDataRule(grammar: Grammar, model: Model, without?: RelationField): ObjectRule {
  const members = new Map(grammar.rule('updateManyData', model, without).members)
  for (const field of writableRelations(model, without)) members.set(field.name, relationUpdatePosition(grammar, field))
  return {
    keys: `a field of ${model.name}`,
    unknown: 'QUERY.UNKNOWN_FIELD',
    members,
    check: (entries, report) => refuseBothForms(model, entries, report),
  }
}

/** `data` of an update of many records: no nested writes. */
export function updateManyDataRule(grammar: Grammar, model: Model, without?: RelationField): ObjectRule {
  const fields = writableFields(model, without)
  const members = new Map(fields.map((field) => [field.name, dataPosition(grammar, model, field, updateInput)]))
  const hint = (key: string): string | undefined =>
    relationField(model, key) === undefined
      ? undefined
      : 'Updates of many records take no nested writes: set the foreign key fields.'
  return { keys: `a scalar field of ${model.name}`, unknown: 'QUERY.UNKNOWN_FIELD', members, hint }
}

/** Rows of a bulk create: bare values only, each row with its own set of fields. */
export function createRows(grammar: Grammar, model: Model, without?: RelationField): RowsRule {
  const fields = writableFields(model, without)
  return {
    title: `a scalar field of ${model.name}`,
    columns: new Map(fields.map((field) => [field.name, columnRule(grammar, model, field)])),
    required: fields.filter(isRequired).map((field) => field.name),
  }
}

/** A column of bare values of a field, null where the field is optional. */
export function columnRule(grammar: Grammar, model: Model, field: ValueField): ColumnRule {
  const place: OperandPlace = { schema: grammar.schema, model, field, nulls: 'value' }
  const { bare } = createInput(grammar.schema.provider, field)
  const position: Position = bare === undefined ? { expected: 'nothing' } : operandPosition(place, bare)
  const slot = fieldSlot(grammar.schema, field, field.list ? 'list' : 'one', field.optional)
  return { position, slot }
}

function dataPosition(
  grammar: Grammar,
  model: Model,
  field: ValueField,
  inputOf: (provider: Grammar['schema']['provider'], field: ValueField) => InputPosition,
): Position {
  const place: OperandPlace = { schema: grammar.schema, model, field, nulls: 'value' }
  const input = inputOf(grammar.schema.provider, field)
  return inputPosition(
    place,
    input,
    once(() => operatorsRule(place, input)),
  )
}

function operatorsRule(place: OperandPlace, input: InputPosition): ObjectRule {
  const operators = Object.values(input.operators)
  return {
    keys: `an operation on ${place.field.name}: ${listed(operators.map((operator) => operator.name))}`,
    unknown: 'QUERY.UNKNOWN_OPERATOR',
    members: new Map(operators.map((operator) => [operator.name, operandPosition(place, operator)])),
    ...(input.exactlyOne ? { count: 'exactlyOne' } : {}),
  }
}

function writableFields(model: Model, without: RelationField | undefined): readonly ValueField[] {
  const given = new Set(without?.owner ? without.from : [])
  return valueFieldsOf(model).filter((field) => !given.has(field.name))
}

/** The relations that data of a model can write through. */
export function writableRelations(model: Model, without: RelationField | undefined): readonly RelationField[] {
  return relationFieldsOf(model).filter((field) => field.name !== without?.name)
}

/** Whether a create must give a value. */
export function isRequired(field: ValueField): boolean {
  if (field.optional || field.list || field.default !== undefined) return false
  return field.kind === 'enum' || field.updatedAt !== true
}

/** A foreign key is set through its relation or through its fields, never both ways at once. */
function refuseBothForms(model: Model, entries: Entries, report: Report): void {
  for (const [key] of entries) {
    const relation = relationField(model, key)
    if (relation === undefined || !relation.owner) continue
    const column = relation.from.find((name) => entryOf(entries, name) !== undefined)
    if (column === undefined) continue
    report({
      code: 'QUERY.CONFLICT',
      found: `sets ${key} as a relation and ${column} as a field`,
      expected: `either ${key} or ${column}`,
      fix: `Remove one: both write the foreign key of ${key}.`,
    })
  }
}

function requireFields(model: Model, without: RelationField | undefined, entries: Entries, report: Report): void {
  for (const field of writableFields(model, without)) {
    if (!isRequired(field) || entryOf(entries, field.name) !== undefined) continue
    const owners = relationFieldsOf(model).filter((relation) => relation.owner && relation.from.includes(field.name))
    if (owners.some((relation) => entryOf(entries, relation.name) !== undefined)) continue
    const names = [field.name, ...owners.map((relation) => relation.name)]
    report({
      code: 'QUERY.MISSING_ARGUMENT',
      found: `lacks ${listed(names)}`,
      expected:
        names.length > 1
          ? `one of them: a ${model.name} cannot be created without`
          : `a value: ${field.name} is required and has no default`,
    })
  }
}
