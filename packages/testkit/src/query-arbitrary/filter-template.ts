import { AnyNull, DbNull, FieldReference, JsonNull } from '@hotplan/plan'
import {
  filterInput,
  type JsonNullName,
  type Model,
  type Operator,
  type RelationField,
  relationFieldsOf,
  relationFilters,
  type Schema,
  type UniqueKey,
  uniqueKeysOf,
  type ValueField,
  valueField,
  valueFieldsOf,
} from '@hotplan/schema'
import fc from 'fast-check'
import { someOf } from './some-of.ts'
import {
  type ListTemplate,
  type LiteralTemplate,
  literal,
  type ObjectTemplate,
  type Template,
  type TemplateEntry,
  type ValueTemplate,
} from './template.ts'

/** Structures of `where`, with conditions nested to a depth. */
export function whereTemplate(schema: Schema, model: Model, depth: number): fc.Arbitrary<ObjectTemplate> {
  const fields = someOf(valueFieldsOf(model), 0, 3).chain((subset) =>
    fc.tuple(...subset.map((field) => fieldEntry(schema, model, field))),
  )
  if (depth === 0) return fields.map((entries) => ({ kind: 'object', entries }))
  const relations = someOf(relationFieldsOf(model), 0, 1).chain((subset) =>
    fc.tuple(...subset.map((field) => relationEntry(schema, field, depth - 1))),
  )
  const logic = someOf(['AND', 'OR', 'NOT'], 0, 1).chain((names) =>
    fc.tuple(...names.map((name) => logicEntry(schema, model, name, depth - 1))),
  )
  return fc.tuple(fields, relations, logic).map((entries) => ({ kind: 'object', entries: entries.flat() }))
}

/** Structures of the `where` of one record: a complete unique key, and further conditions. */
export function uniqueWhereTemplate(
  schema: Schema,
  model: Model,
  depth: number,
  keys: readonly UniqueKey[] = uniqueKeysOf(model),
): fc.Arbitrary<ObjectTemplate> {
  const single = new Set(uniqueKeysOf(model).flatMap((key) => (key.fields.length === 1 ? key.fields : [])))
  return fc.tuple(fc.constantFrom(...keys), whereTemplate(schema, model, depth)).map(([key, where]) => {
    const others = where.entries.filter((entry) => !single.has(entry.key))
    return { kind: 'object', entries: [keyEntry(schema, model, key), ...others] }
  })
}

function keyEntry(schema: Schema, model: Model, key: UniqueKey): TemplateEntry {
  const parts = key.fields.flatMap((name) => {
    const field = valueField(model, name)
    return field === undefined ? [] : [{ key: name, value: holeOf(schema, field, 'one') }]
  })
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : { key: key.name, value: { kind: 'object', entries: parts } }
}

/** The hole for values of a field. */
export function holeOf(schema: Schema, field: ValueField, form: ValueTemplate['form'], nullable = false): ValueTemplate {
  if (field.kind === 'scalar') return { kind: 'value', type: field.type, form, nullable }
  const names = schema.enums[field.type]?.values.map((value) => value.name) ?? []
  return { kind: 'value', type: 'Enum', enumNames: names, form, nullable }
}

function fieldEntry(schema: Schema, model: Model, field: ValueField): fc.Arbitrary<TemplateEntry> {
  const input = filterInput(schema.provider, field)
  const object = operatorsTemplate(schema, model, field, false)
  // A field reference stands in an object of operators only.
  const bare = input.bare === undefined ? [] : [operandTemplate(schema, model, field, { ...input.bare, reference: 'none' })]
  return fc.oneof(object, ...bare).map((value) => ({ key: field.name, value, optional: true }))
}

/** Operators with one kind of operand, so that one can stand for the other. */
const interchangeable: readonly (readonly string[])[] = [
  ['lt', 'lte', 'gt', 'gte'],
  ['in', 'notIn'],
  ['contains', 'startsWith', 'endsWith'],
  ['string_contains', 'string_starts_with', 'string_ends_with'],
  ['hasEvery', 'hasSome'],
]

function operatorsTemplate(schema: Schema, model: Model, field: ValueField, nested: boolean): fc.Arbitrary<Template> {
  const input = filterInput(schema.provider, field)
  const operators = Object.values(input.operators).filter((operator) => !nested || !operator.outermost)
  const [atLeast, atMost] = input.exactlyOne ? [1, 1] : [0, 3]
  return someOf(operators, atLeast, atMost).chain((chosen) => {
    const subset = withCondition(chosen, operators)
    const needed = leads(subset) ? subset.find(isCondition) : undefined
    const entries = subset.map((operator) =>
      operatorEntry(schema, model, field, operator, !input.exactlyOne && operator !== needed),
    )
    return fc.tuple(...entries).map((all) => ({ kind: 'object', entries: all }))
  })
}

/** A path into Json needs a condition on what stands there. */
function withCondition(chosen: readonly Operator[], operators: readonly Operator[]): readonly Operator[] {
  const first = operators.find(isCondition)
  return first === undefined || !leads(chosen) || chosen.some(isCondition) ? chosen : [...chosen, first]
}

function leads(operators: readonly Operator[]): boolean {
  return operators.some(({ operand }) => operand === 'path')
}

function isCondition({ operand }: Operator): boolean {
  return operand !== 'path' && operand !== 'mode'
}

function operatorEntry(
  schema: Schema,
  model: Model,
  field: ValueField,
  operator: Operator,
  optional: boolean,
): fc.Arbitrary<TemplateEntry> {
  const { operators } = filterInput(schema.provider, field)
  const others = interchangeable.find((group) => group.includes(operator.name)) ?? []
  return operandTemplate(schema, model, field, operator).map((value) => ({
    key: operator.name,
    value,
    optional,
    otherKeys: others.filter((name) => name !== operator.name && name in operators),
  }))
}

function operandTemplate(schema: Schema, model: Model, field: ValueField, operator: Operator): fc.Arbitrary<Template> {
  const special: readonly Template[] = [
    ...(operator.nullable ? [literal(null)] : []),
    ...operator.markers.map(marker),
    ...references(model, field, operator),
  ]
  const usual = usualOperand(schema, model, field, operator)
  if (special.length === 0) return usual
  return fc.oneof({ weight: 3, arbitrary: usual }, { weight: 1, arbitrary: fc.constantFrom(...special) })
}

function usualOperand(schema: Schema, model: Model, field: ValueField, operator: Operator): fc.Arbitrary<Template> {
  switch (operator.operand) {
    case 'value':
      return fc.constant(holeOf(schema, field, 'one'))
    case 'nested':
      return fc.oneof(fc.constant(holeOf(schema, field, 'one')), operatorsTemplateBelow(schema, model, field))
    case 'list':
      return fc.constant(holeOf(schema, field, 'list'))
    case 'valueOrList':
      return fc.constant(holeOf(schema, field, 'valueOrList'))
    case 'text':
    case 'search':
      return fc.constant({ kind: 'value', type: 'String', form: 'one', nullable: false })
    case 'json':
      return fc.constant({ kind: 'value', type: 'Json', form: 'one', nullable: false })
    case 'mode':
      return fc.constant(literal('insensitive', ['default']))
    case 'flag':
      return fc.boolean().map((value) => literal(value, [true, false]))
    case 'path':
      return schema.provider === 'postgresql'
        ? fc.constant({ kind: 'value', type: 'String', form: 'list', nullable: false })
        : fc.constantFrom(literal('$.a', ['$.b']), literal('$.a[0].b'))
  }
}

/** Below `not` the operators again, without `not`, so that it ends. */
function operatorsTemplateBelow(schema: Schema, model: Model, field: ValueField): fc.Arbitrary<Template> {
  const operators = Object.values(filterInput(schema.provider, field).operators).filter(
    (operator) => !operator.outermost && operator.operand !== 'nested',
  )
  return someOf(operators, 0, 2).chain((subset) =>
    fc
      .tuple(...subset.map((operator) => operatorEntry(schema, model, field, operator, true)))
      .map((entries) => ({ kind: 'object', entries })),
  )
}

const markers = { DbNull, JsonNull, AnyNull }

/** A null marker as structure. */
export function marker(name: JsonNullName): LiteralTemplate {
  return { kind: 'literal', name, value: markers[name] }
}

function references(model: Model, field: ValueField, operator: Operator): readonly Template[] {
  if (operator.reference === 'none') return []
  const type = operator.operand === 'text' ? 'String' : operator.operand === 'json' ? 'Json' : field.type
  return valueFieldsOf(model)
    .filter((other) => other.type === type && other.list === (operator.reference === 'listField'))
    .map((other) => ({
      kind: 'literal',
      name: `&${model.name}.${other.name}`,
      value: new FieldReference(model.name, other.name),
    }))
}

function relationEntry(schema: Schema, field: RelationField, depth: number): fc.Arbitrary<TemplateEntry> {
  const target = schema.models[field.model]!
  const names = relationFilters(field).map((filter) => filter.name)
  const where = whereTemplate(schema, target, depth)
  const named = fc.tuple(fc.constantFrom(...names), where).map(
    ([name, value]): Template => ({
      kind: 'object',
      entries: [{ key: name, value, optional: true, otherKeys: names.filter((other) => other !== name) }],
    }),
  )
  const bare = field.list ? [] : [where, ...(field.optional ? [fc.constant(literal(null))] : [])]
  return fc.oneof<fc.Arbitrary<Template>[]>(named, ...bare).map((value) => ({ key: field.name, value, optional: true }))
}

function logicEntry(schema: Schema, model: Model, name: string, depth: number): fc.Arbitrary<TemplateEntry> {
  const one = whereTemplate(schema, model, depth)
  const list = fc.array(one, { maxLength: 3 }).map((items): ListTemplate => ({ kind: 'list', items, resizable: true }))
  const value: fc.Arbitrary<Template> = name === 'OR' ? list : fc.oneof<fc.Arbitrary<Template>[]>(one, list)
  return value.map((template) => ({ key: name, value: template, optional: true }))
}
