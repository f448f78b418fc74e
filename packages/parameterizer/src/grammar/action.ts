import type { Action } from '@hotplan/plan'
import { type Model, valueFieldsOf } from '@hotplan/schema'
import { aggregateRule, countRule, groupByRule } from './aggregate.ts'
import { checkUpdateRows } from './bulk-update.ts'
import { checkUpsertMany, upsertManyMembers } from './bulk-upsert.ts'
import { isRequired } from './data.ts'
import { checkWindow, readMembers, takeOnePosition, uniqueWherePosition, wherePosition } from './read.ts'
import { rowsPosition } from './relation-write.ts'
import { type Entries, entryOf, type Grammar, type ObjectRule, type Position, type Report, type RuleName } from './rule.ts'
import { checkSelection, selectionMembers } from './selection.ts'
import { flagPosition, slotPosition } from './slot.ts'

type Members = readonly (readonly [string, Position])[]

/** The arguments of an action. */
export function actionRule(grammar: Grammar, model: Model, action: Action): ObjectRule {
  const rule = builders[action](grammar, model)
  const check: ObjectRule['check'] = (entries, report) => {
    checkSelection(model, entries, report)
    checkWindow(model, entries, report)
    rule.check?.(entries, report)
  }
  return { ...rule, check }
}

/** The names of all actions. */
export function isAction(name: string): name is Action {
  return Object.hasOwn(builders, name)
}

const builders: Readonly<Record<Action, (grammar: Grammar, model: Model) => ObjectRule>> = {
  findUnique: readOne,
  findUniqueOrThrow: readOne,
  findFirst: readFirst,
  findFirstOrThrow: readFirst,
  findMany: readMany,
  count: countRule,
  aggregate: aggregateRule,
  groupBy: groupByRule,
  exists: (grammar, model) => argumentsRule([['where', wherePosition(grammar, model)]]),
  // A model whose every field can be left out is created from nothing, as in Prisma Client.
  create: (grammar, model) =>
    argumentsRule(
      [['data', dataPosition(grammar, 'createData', model)], ...resultMembers(grammar, model)],
      valueFieldsOf(model).some(isRequired) ? ['data'] : [],
    ),
  createMany: (grammar, model) => createManyRule(bulkCreateMembers(grammar, model)),
  createManyAndReturn: (grammar, model) =>
    createManyRule([...bulkCreateMembers(grammar, model), ...selectionMembers(grammar, model, true)]),
  copyFrom: (grammar, model) => argumentsRule([['data', rowsPosition(grammar, model)]], ['data']),
  update: (grammar, model) =>
    argumentsRule(
      [
        ['where', uniqueWherePosition(grammar, model)],
        ['data', dataPosition(grammar, 'updateData', model)],
        ...resultMembers(grammar, model),
      ],
      ['where', 'data'],
    ),
  updateMany: (grammar, model) => argumentsRule(bulkUpdateMembers(grammar, model), ['data']),
  updateManyAndReturn: (grammar, model) =>
    argumentsRule([...bulkUpdateMembers(grammar, model), ...selectionMembers(grammar, model, true)], ['data']),
  upsert: (grammar, model) =>
    argumentsRule(
      [
        ['where', uniqueWherePosition(grammar, model)],
        ['create', dataPosition(grammar, 'createData', model)],
        ['update', dataPosition(grammar, 'updateData', model)],
        ...resultMembers(grammar, model),
      ],
      ['where', 'create', 'update'],
    ),
  upsertMany: (grammar, model) => upsertManyRule(model, upsertManyMembers(grammar, model)),
  upsertManyAndReturn: (grammar, model) =>
    upsertManyRule(model, [...upsertManyMembers(grammar, model), ...selectionMembers(grammar, model, true)]),
  updateEach: (grammar, model) => ({
    ...argumentsRule([['data', { expected: 'a list of objects of where and data', rows: grammar.updateRows(model) }]], ['data']),
    check: (entries, report) => checkUpdateRows(model, entries, report),
  }),
  delete: (grammar, model) =>
    argumentsRule([['where', uniqueWherePosition(grammar, model)], ...resultMembers(grammar, model)], ['where']),
  deleteMany: (grammar, model) => argumentsRule(bulkDeleteMembers(grammar, model)),
  deleteManyAndReturn: (grammar, model) =>
    argumentsRule([...bulkDeleteMembers(grammar, model), ...selectionMembers(grammar, model, true)]),
}

/** The names of all actions, for suggestions. */
export const actionNames: readonly string[] = Object.keys(builders)

function argumentsRule(members: Members, required: readonly string[] = []): ObjectRule {
  const byName = new Map(members)
  return {
    keys: `one of the arguments ${[...byName.keys()].join(', ')}`,
    unknown: 'QUERY.UNKNOWN_ARGUMENT',
    members: byName,
    required,
  }
}

function readOne(grammar: Grammar, model: Model): ObjectRule {
  return argumentsRule([['where', uniqueWherePosition(grammar, model)], ...resultMembers(grammar, model)], ['where'])
}

function readFirst(grammar: Grammar, model: Model): ObjectRule {
  return argumentsRule([...readMembers(grammar, model), ['take', takeOnePosition], ...resultMembers(grammar, model)])
}

function readMany(grammar: Grammar, model: Model): ObjectRule {
  return argumentsRule([...readMembers(grammar, model), ...resultMembers(grammar, model)])
}

const strategy: Position = { expected: '"join" or "query"', literals: ['join', 'query'] }

function resultMembers(grammar: Grammar, model: Model): Members {
  return [...selectionMembers(grammar, model), ['relationLoadStrategy', strategy]]
}

function dataPosition(grammar: Grammar, name: RuleName, model: Model): Position {
  return { expected: `an object of fields of ${model.name}`, object: () => grammar.rule(name, model) }
}

function createManyRule(members: Members): ObjectRule {
  return { ...argumentsRule(members, ['data']), check: refuseSkippedParents }
}

/** A row that is skipped has no key for what it nests. */
function refuseSkippedParents(entries: Entries, report: Report): void {
  const rows = entryOf(entries, 'data')
  const skip = entryOf(entries, 'skipDuplicates')
  if (rows?.kind !== 'rows' || rows.nested === undefined || skip?.kind !== 'literal' || skip.value !== true) return
  const fix = 'Leave skipDuplicates out, or write the related records in a query of their own.'
  report(
    { code: 'QUERY.CONFLICT', found: 'stands beside rows with nested writes', expected: 'one of the two', fix },
    'skipDuplicates',
  )
}

function bulkCreateMembers(grammar: Grammar, model: Model): Members {
  return [
    ['data', { expected: `an object of fields of ${model.name}, or a list of such objects`, rows: grammar.nestingRows(model) }],
    ['skipDuplicates', flagPosition],
  ]
}

function bulkUpdateMembers(grammar: Grammar, model: Model): Members {
  return [
    ['where', wherePosition(grammar, model)],
    ['data', dataPosition(grammar, 'updateManyData', model)],
    limitMember(grammar),
  ]
}

function bulkDeleteMembers(grammar: Grammar, model: Model): Members {
  return [['where', wherePosition(grammar, model)], limitMember(grammar)]
}

function upsertManyRule(model: Model, members: Members): ObjectRule {
  const rule = argumentsRule(members, ['data', 'by'])
  return { ...rule, check: (entries, report) => checkUpsertMany(model, entries, report) }
}

function limitMember(grammar: Grammar): readonly [string, Position] {
  return ['limit', slotPosition(grammar.schema, 'NonNegativeInt')]
}
