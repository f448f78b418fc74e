import {
  type Model,
  type RelationField,
  type RelationWrite,
  relationCreateWrites,
  relationField,
  relationUpdateWrites,
} from '@hotplan/schema'
import { once } from './once.ts'
import { type Entries, entryOf, type Grammar, type ObjectRule, type Position, type Report, type RuleName } from './rule.ts'
import { flagPosition } from './slot.ts'

/** Nested writes below a relation in `data` of a create. */
export function relationCreatePosition(grammar: Grammar, field: RelationField): Position {
  return writesPosition(grammar, field, relationCreateWrites(field))
}

/** Nested writes below a relation in `data` of an update. */
export function relationUpdatePosition(grammar: Grammar, field: RelationField): Position {
  return writesPosition(grammar, field, relationUpdateWrites(field))
}

function writesPosition(grammar: Grammar, field: RelationField, writes: readonly RelationWrite[]): Position {
  const object = once(() => writesRule(grammar, field, writes))
  return { expected: `an object of nested writes: ${writes.join(', ')}`, object }
}

function writesRule(grammar: Grammar, field: RelationField, writes: readonly RelationWrite[]): ObjectRule {
  const place: WritePlace = { grammar, field, target: grammar.target(field), opposite: oppositeOf(grammar, field) }
  return {
    keys: `a nested write of ${field.name}: ${writes.join(', ')}`,
    unknown: 'QUERY.UNKNOWN_OPERATOR',
    members: new Map(writes.map((write) => [write, writePositions[write](place)])),
    count: 'atLeastOne',
    ordered: true,
  }
}

interface WritePlace {
  readonly grammar: Grammar
  readonly field: RelationField
  readonly target: Model
  /** The relation as the target sees it: what a nested record cannot set, since the nesting says it. */
  readonly opposite: RelationField | undefined
}

function oppositeOf(grammar: Grammar, field: RelationField): RelationField | undefined {
  return relationField(grammar.target(field), field.opposite)
}

const writePositions: Readonly<Record<RelationWrite, (place: WritePlace) => Position>> = {
  create: (place) => oneOrMany(place, data(place, 'createData')),
  connect: (place) => oneOrMany(place, ruled(place, 'uniqueWhere')),
  connectOrCreate: (place) =>
    oneOrMany(place, envelope('connectOrCreate', { where: ruled(place, 'uniqueWhere'), create: data(place, 'createData') })),
  createMany: ({ grammar, target, opposite }) =>
    envelope('createMany', { data: rowsPosition(grammar, target, opposite) }, { skipDuplicates: flagPosition }),
  upsert: (place) => upsertPosition(place),
  set: (place) => oneOrMany(place, ruled(place, 'uniqueWhere')),
  disconnect: (place) => (place.field.list ? oneOrMany(place, ruled(place, 'uniqueWhere')) : flagOrWhere(place)),
  delete: (place) => (place.field.list ? oneOrMany(place, ruled(place, 'uniqueWhere')) : flagOrWhere(place)),
  update: (place) => updatePosition(place),
  updateMany: (place) =>
    oneOrMany(place, envelope('updateMany', { where: ruled(place, 'scalarWhere'), data: data(place, 'updateManyData') })),
  deleteMany: (place) => oneOrMany(place, ruled(place, 'scalarWhere')),
}

/** The position of bulk rows: one row or a list of rows. */
export function rowsPosition(grammar: Grammar, model: Model, without?: RelationField): Position {
  return {
    expected: `an object of scalar fields of ${model.name}, or a list of such objects`,
    rows: grammar.rows(model, without),
  }
}

function data({ grammar, target, opposite }: WritePlace, name: RuleName): Position {
  return { expected: `an object of fields of ${target.name}`, object: () => grammar.rule(name, target, opposite) }
}

function ruled({ grammar, target }: WritePlace, name: RuleName): Position {
  const what = name === 'uniqueWhere' ? `with a unique key of ${target.name}` : `of conditions on ${target.name}`
  return { expected: `an object ${what}`, object: () => grammar.rule(name, target) }
}

function flagOrWhere(place: WritePlace): Position {
  const where = ruled(place, 'where')
  return { ...where, expected: `true, false or ${where.expected}`, literals: [true, false] }
}

function oneOrMany(place: WritePlace, one: Position): Position {
  return place.field.list ? { ...one, expected: `${one.expected}, or a list of such objects`, items: one } : one
}

function envelope(
  name: string,
  required: Readonly<Record<string, Position>>,
  optional: Readonly<Record<string, Position>> = {},
): Position {
  const members = new Map([...Object.entries(required), ...Object.entries(optional)])
  const rule: ObjectRule = {
    keys: `an argument of ${name}: ${[...members.keys()].join(', ')}`,
    unknown: 'QUERY.UNKNOWN_ARGUMENT',
    members,
    required: Object.keys(required),
  }
  return { expected: `an object of ${[...members.keys()].join(', ')}`, object: () => rule }
}

function upsertPosition(place: WritePlace): Position {
  const writes = { update: data(place, 'updateData'), create: data(place, 'createData') }
  if (!place.field.list) return envelope('upsert', writes, { where: ruled(place, 'where') })
  return oneOrMany(place, envelope('upsert', { where: ruled(place, 'uniqueWhere'), ...writes }))
}

/** A to-many update names its record. A to-one update is the data itself, or an object of `data` and an optional `where`. */
function updatePosition(place: WritePlace): Position {
  const bare = data(place, 'updateData')
  if (place.field.list) return oneOrMany(place, envelope('update', { where: ruled(place, 'uniqueWhere'), data: bare }))
  const object = once(() => toOneUpdateRule(place, bare))
  return { expected: `an object of fields of ${place.target.name}, or of where and data`, object }
}

/** Where the model itself has a field `data` or `where`, the longer form wins, as in Prisma Client; the field is set within it. */
function toOneUpdateRule(place: WritePlace, bare: Position): ObjectRule {
  const direct = place.grammar.rule('updateData', place.target, place.opposite)
  const members = new Map([...direct.members, ['where', ruled(place, 'where')] as const, ['data', bare] as const])
  return {
    keys: `a field of ${place.target.name}, or where and data`,
    unknown: 'QUERY.UNKNOWN_FIELD',
    members,
    check(entries, report) {
      if (entries.some(([key]) => isEnvelopeKey(key))) requireEnvelope(entries, report)
      else direct.check?.(entries, report)
    },
  }
}

function isEnvelopeKey(key: string): boolean {
  return key === 'data' || key === 'where'
}

function requireEnvelope(entries: Entries, report: Report): void {
  const stray = entries.find(([key]) => !isEnvelopeKey(key))?.[0]
  if (stray !== undefined) {
    report({ code: 'QUERY.CONFLICT', found: `has ${stray} beside where and data`, fix: `Move ${stray} into data.` })
  }
  if (entryOf(entries, 'data') === undefined) {
    report({ code: 'QUERY.MISSING_ARGUMENT', found: 'has where but no data', expected: 'data' })
  }
}
