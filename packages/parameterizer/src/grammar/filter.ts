import {
  filterInput,
  keyInput,
  type Model,
  type RelationField,
  relationFilters,
  type Schema,
  type UniqueKey,
  uniqueKeysOf,
  type ValueField,
  valueField,
  valueFieldsOf,
} from '@hotplan/schema'
import { listed } from '../problem.ts'
import { jsonPathCheck } from './json-path.ts'
import { once } from './once.ts'
import { inputPosition, type OperandPlace, operandPosition } from './operand.ts'
import type { Entries, Grammar, ObjectRule, Position, Report, RuleName } from './rule.ts'
import { entryOf } from './rule.ts'

/** `where` of a model. */
export function whereRule(grammar: Grammar, model: Model): ObjectRule {
  const members = new Map([...logicMembers(grammar, 'where', model), ...fieldFilters(grammar, model)])
  for (const field of Object.values(model.fields)) {
    if (field.kind === 'relation') members.set(field.name, relationFilter(grammar, field))
  }
  return { keys: `a field of ${model.name}, AND, OR or NOT`, unknown: 'QUERY.UNKNOWN_FIELD', members }
}

/** `where` of a model without relations, as nested bulk writes take it. */
export function scalarWhereRule(grammar: Grammar, model: Model): ObjectRule {
  const members = new Map([...logicMembers(grammar, 'scalarWhere', model), ...fieldFilters(grammar, model)])
  return { keys: `a scalar field of ${model.name}, AND, OR or NOT`, unknown: 'QUERY.UNKNOWN_FIELD', members }
}

/** `where` of one record, also `cursor`: one complete unique key, and any further conditions. */
export function uniqueWhereRule(grammar: Grammar, model: Model): ObjectRule {
  const { schema } = grammar
  const keys = uniqueKeysOf(model)
  const members = new Map(grammar.rule('where', model).members)
  for (const key of keys) {
    const [first] = key.fields
    if (key.fields.length > 1) members.set(key.name, compoundKey(schema, model, key))
    else if (first !== undefined) members.set(first, keyPosition(schema, model, first))
  }
  const names = keys.map(keyName)
  return {
    keys: `a unique key of ${model.name} (${listed(names)}), a field of ${model.name}, AND, OR or NOT`,
    unknown: 'QUERY.UNKNOWN_FIELD',
    members,
    check: (entries, report) => requireKey(model, names, entries, report),
  }
}

/** The name by which a unique key is addressed. */
export function keyName(key: UniqueKey): string {
  return key.fields.length === 1 && key.fields[0] !== undefined ? key.fields[0] : key.name
}

function requireKey(model: Model, names: readonly string[], entries: Entries, report: Report): void {
  if (names.some((name) => entryOf(entries, name) !== undefined)) return
  report({
    code: 'QUERY.MISSING_KEY',
    found: `has no unique key of ${model.name}`,
    expected: names.length === 0 ? 'a model with a unique key' : `at least one of ${listed(names)}`,
    fix: 'A key whose value is undefined counts as missing.',
  })
}

function keyPosition(schema: Schema, model: Model, name: string): Position {
  const field = valueField(model, name)
  const bare = field === undefined ? undefined : keyInput(schema.provider, field).bare
  if (field === undefined || bare === undefined) return { expected: 'nothing' }
  return operandPosition({ schema, model, field, nulls: 'structure' }, bare)
}

function compoundKey(schema: Schema, model: Model, key: UniqueKey): Position {
  const members = new Map(key.fields.map((name) => [name, keyPosition(schema, model, name)]))
  const rule: ObjectRule = {
    keys: `a field of the key ${key.name}: ${listed(key.fields)}`,
    unknown: 'QUERY.UNKNOWN_FIELD',
    members,
    required: key.fields,
  }
  return { expected: `an object of ${key.fields.join(' and ')}`, object: () => rule }
}

/** AND, OR and NOT over conditions of one kind. */
export function logicMembers(grammar: Grammar, name: RuleName, model: Model): readonly (readonly [string, Position])[] {
  const one: Position = { expected: 'an object of conditions', object: () => grammar.rule(name, model) }
  const oneOrMany: Position = {
    expected: 'an object of conditions or a list of such',
    object: () => grammar.rule(name, model),
    items: one,
  }
  return [
    ['AND', oneOrMany],
    ['OR', { expected: 'a list of objects of conditions', items: one }],
    ['NOT', oneOrMany],
  ]
}

function fieldFilters(grammar: Grammar, model: Model): readonly (readonly [string, Position])[] {
  return valueFieldsOf(model).map((field) => [field.name, fieldFilter(grammar, model, field)] as const)
}

/** What `where` takes at a field. */
export function fieldFilter(grammar: Grammar, model: Model, field: ValueField): Position {
  const place: OperandPlace = { schema: grammar.schema, model, field, nulls: 'structure' }
  return inputPosition(
    place,
    filterInput(grammar.schema.provider, field),
    once(() => filterRule(place)),
  )
}

/** The operators of a field, and in `having` its aggregates; `nested`: below `not`, without those that only the outermost object takes. */
export function filterRule(
  place: OperandPlace,
  nested = false,
  aggregates: ReadonlyMap<string, Position> = new Map(),
): ObjectRule {
  const input = filterInput(place.schema.provider, place.field)
  const inner = once(() => filterRule(place, true, aggregates))
  const operators = Object.values(input.operators).filter((operator) => !nested || !operator.outermost)
  const named = operators.map((operator) => [operator.name, operandPosition(place, operator, inner)] as const)
  const members = new Map([...named, ...aggregates])
  return {
    keys: `an operator of ${typeWords(place.field)}: ${listed([...members.keys()], 24)}`,
    unknown: 'QUERY.UNKNOWN_OPERATOR',
    members,
    ...(input.exactlyOne ? { count: 'exactlyOne' } : {}),
    ...jsonPathCheck(place.field),
  }
}

/** The type of a field as the schema file writes it. */
function typeWords(field: ValueField): string {
  return field.list ? `${field.type}[]` : field.type
}

function relationFilter(grammar: Grammar, field: RelationField): Position {
  const target = grammar.target(field)
  const where = (): ObjectRule => grammar.rule('where', target)
  const filters = relationFilters(field)
  const named = new Map<string, Position>(
    filters.map((filter) => [
      filter.name,
      {
        expected: `an object of conditions on ${target.name}`,
        object: where,
        ...(filter.nullable ? { nulls: 'structure' } : {}),
      },
    ]),
  )
  if (field.list) {
    const rule: ObjectRule = { keys: 'some, every or none', unknown: 'QUERY.UNKNOWN_OPERATOR', members: named }
    return { expected: 'an object of some, every or none', object: () => rule }
  }
  return {
    expected: `an object of conditions on ${target.name}, or of is and isNot`,
    object: once(() => toOneRule(target, where(), named)),
    ...(field.optional ? { nulls: 'structure' } : {}),
  }
}

/** A to-one filter is an object of `is` and `isNot`, or a bare `where` that means `is`; never both. */
function toOneRule(target: Model, where: ObjectRule, named: ReadonlyMap<string, Position>): ObjectRule {
  return {
    keys: `a field of ${target.name}, AND, OR, NOT, is or isNot`,
    unknown: 'QUERY.UNKNOWN_FIELD',
    members: new Map([...named, ...where.members]),
    check(entries, report) {
      const bare = entries.find(([key]) => where.members.has(key))
      const operator = entries.find(([key]) => !where.members.has(key))
      if (bare === undefined || operator === undefined) return
      const fix = `Move ${bare[0]} into ${operator[0]}.`
      report({ code: 'QUERY.CONFLICT', found: `has both ${operator[0]} and the condition ${bare[0]}`, fix })
    },
  }
}
