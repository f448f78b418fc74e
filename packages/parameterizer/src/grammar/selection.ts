import type { ShapeNode } from '@hotplan/plan'
import { fieldOf, type Model, type RelationField, relationFieldsOf, valueField, valueFieldsOf } from '@hotplan/schema'
import { once } from './once.ts'
import { readMembers } from './read.ts'
import { type Entries, entriesOf, entryOf, type Grammar, type ObjectRule, type Position, type Report } from './rule.ts'
import { flagPosition } from './slot.ts'

/** `select`: only what is named. */
export function selectRule(grammar: Grammar, model: Model): ObjectRule {
  return selection(model, [
    ...fieldFlags(model),
    ...relationMembers(grammar, relationFieldsOf(model)),
    ...countMember(grammar, model),
  ])
}

/** `include`: all fields, and the relations that are named. */
export function includeRule(grammar: Grammar, model: Model): ObjectRule {
  return inclusion(model, [...relationMembers(grammar, relationFieldsOf(model)), ...countMember(grammar, model)])
}

/** `select` of the rows of a bulk write: fields and the records that they point to. */
export function returnSelectRule(grammar: Grammar, model: Model): ObjectRule {
  return selection(model, [...fieldFlags(model), ...relationMembers(grammar, ownedRelations(model))])
}

/** `include` of the rows of a bulk write: the records that they point to. */
export function returnIncludeRule(grammar: Grammar, model: Model): ObjectRule {
  return inclusion(model, relationMembers(grammar, ownedRelations(model)))
}

/** `omit`: all fields but the named. */
export function omitRule(_grammar: Grammar, model: Model): ObjectRule {
  return { keys: `a scalar field of ${model.name}`, unknown: 'QUERY.UNKNOWN_FIELD', members: new Map(fieldFlags(model)) }
}

/** `select`, `include` and `omit` as keys of one object; null stands for absent. */
export function selectionMembers(grammar: Grammar, model: Model, returning = false): readonly (readonly [string, Position])[] {
  const [select, include] = returning ? (['returnSelect', 'returnInclude'] as const) : (['select', 'include'] as const)
  const member = (name: 'omit' | typeof select | typeof include): Position => ({
    expected: 'an object of fields',
    object: () => grammar.rule(name, model),
    nulls: 'absent',
  })
  return [
    ['select', member(select)],
    ['include', member(include)],
    ['omit', member('omit')],
  ]
}

/** What must hold between `select`, `include` and `omit` of one level. */
export function checkSelection(model: Model, entries: Entries, report: Report): void {
  const select = entryOf(entries, 'select')
  for (const other of ['include', 'omit']) {
    if (select === undefined || entryOf(entries, other) === undefined) continue
    const fix = other === 'include' ? 'Move the relations into select.' : 'Leave the fields out of select instead.'
    report({ code: 'QUERY.CONFLICT', found: `has both select and ${other}`, expected: 'one of them', fix })
  }
  const omitted = entriesOf(entryOf(entries, 'omit')).filter(([, node]) => isTruthy(node))
  if (omitted.length === 0 || omitted.length < valueFieldsOf(model).length) return
  if (entriesOf(entryOf(entries, 'include')).some(([, node]) => isTruthy(node))) return
  report({ code: 'QUERY.EMPTY_SELECTION', found: 'leaves no field', expected: 'at least one field that is not omitted' }, 'omit')
}

function selection(model: Model, members: readonly (readonly [string, Position])[]): ObjectRule {
  return {
    keys: `a field of ${model.name}`,
    unknown: 'QUERY.UNKNOWN_FIELD',
    members: new Map(members),
    check: requireTruthy,
  }
}

function inclusion(model: Model, members: readonly (readonly [string, Position])[]): ObjectRule {
  const hint = (key: string): string | undefined =>
    valueField(model, key) === undefined
      ? undefined
      : 'It is a scalar field, and those are always included: use select or omit to choose among them.'
  return { keys: `a relation of ${model.name}`, unknown: 'QUERY.UNKNOWN_FIELD', members: new Map(members), hint }
}

function requireTruthy(entries: Entries, report: Report): void {
  if (entries.some(([, node]) => isTruthy(node))) return
  report({ code: 'QUERY.EMPTY_SELECTION', found: 'selects nothing', expected: 'at least one field set to true' })
}

/** Whether a member of a selection asks for something. */
export function isTruthy(node: ShapeNode): boolean {
  return node.kind !== 'literal' || node.value === true
}

function fieldFlags(model: Model): readonly (readonly [string, Position])[] {
  return valueFieldsOf(model).map((field) => [field.name, flagPosition] as const)
}

function relationMembers(grammar: Grammar, fields: readonly RelationField[]): readonly (readonly [string, Position])[] {
  return fields.map((field) => [field.name, nestedRead(grammar, field)] as const)
}

/** Relations whose foreign key is a column of this model. */
function ownedRelations(model: Model): readonly RelationField[] {
  return relationFieldsOf(model).filter((field) => field.owner && !field.list)
}

function nestedRead(grammar: Grammar, field: RelationField): Position {
  const object = once(() => nestedReadRule(grammar, field))
  return { expected: `true, false or an object of arguments for ${field.name}`, literals: [true, false], object }
}

function nestedReadRule(grammar: Grammar, field: RelationField): ObjectRule {
  const target = grammar.target(field)
  const members = new Map(selectionMembers(grammar, target))
  const window = field.list ? readMembers(grammar, target) : []
  for (const [name, position] of window) members.set(name, position)
  if (!field.list && field.optional) {
    members.set('where', { expected: `an object of conditions on ${target.name}`, object: () => grammar.rule('where', target) })
  }
  return {
    keys: `an argument of ${field.name}: ${[...members.keys()].join(', ')}`,
    unknown: 'QUERY.UNKNOWN_ARGUMENT',
    members,
    hint: (key) =>
      fieldOf(target, key) === undefined ? undefined : `To choose fields of ${target.name}, put them into select or include.`,
    check: (entries, report) => checkSelection(target, entries, report),
  }
}

/** `_count` of the to-many relations: all of them, or those named, each optionally filtered. */
function countMember(grammar: Grammar, model: Model): readonly (readonly [string, Position])[] {
  const fields = relationFieldsOf(model).filter((field) => field.list)
  if (fields.length === 0) return []
  const select = new Map(fields.map((field) => [field.name, countPosition(grammar, field)]))
  const counters: ObjectRule = {
    keys: `a to-many relation of ${model.name}`,
    unknown: 'QUERY.UNKNOWN_FIELD',
    members: select,
    check: requireTruthy,
  }
  const rule: ObjectRule = {
    keys: 'select',
    unknown: 'QUERY.UNKNOWN_ARGUMENT',
    members: new Map([['select', { expected: 'an object of relations', object: () => counters }]]),
    required: ['select'],
  }
  return [['_count', { expected: 'true, false or { select: … }', literals: [true, false], object: () => rule }]]
}

function countPosition(grammar: Grammar, field: RelationField): Position {
  const target = grammar.target(field)
  const where: Position = { expected: `an object of conditions on ${target.name}`, object: () => grammar.rule('where', target) }
  const rule: ObjectRule = { keys: 'where', unknown: 'QUERY.UNKNOWN_ARGUMENT', members: new Map([['where', where]]) }
  return { expected: 'true, false or { where: … }', literals: [true, false], object: () => rule }
}
