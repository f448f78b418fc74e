import { isNumeric, type Model, numberOperations, uniqueKeysOf, type ValueField, valueFieldsOf } from '@hotplan/schema'
import { listed } from '../problem.ts'
import { keyName } from './filter.ts'
import { fieldNames } from './read.ts'
import { type Entries, entriesOf, entryOf, type Grammar, type ObjectRule, type Position, type Report } from './rule.ts'

/** The arguments of `upsertMany`: rows, the unique key by which they are told apart, and what becomes of rows that exist. */
export function upsertManyMembers(grammar: Grammar, model: Model): readonly (readonly [string, Position])[] {
  const keys = uniqueKeysOf(model).map(keyName)
  return [
    ['data', { expected: `a list of objects of scalar fields of ${model.name}`, rows: grammar.upsertRows(model) }],
    ['by', { expected: `a unique key of ${model.name}: ${listed(keys)}`, literals: keys }],
    ['update', updatePosition(model)],
  ]
}

/** Names of fields to set, or an object that says for each field what is done with the value of its row. */
function updatePosition(model: Model): Position {
  const members = valueFieldsOf(model).map((field) => [field.name, operationPosition(field)] as const)
  const rule: ObjectRule = {
    keys: `a scalar field of ${model.name}`,
    unknown: 'QUERY.UNKNOWN_FIELD',
    members: new Map(members),
  }
  const { expected, names = [] } = fieldNames(model, 'update')
  return { expected: `${expected}, or an object of operations by field`, names, object: () => rule }
}

function operationPosition(field: ValueField): Position {
  const type = field.kind === 'enum' ? 'Enum' : field.type
  const operations = !field.list && isNumeric(type) ? ['set', ...numberOperations] : ['set']
  return { expected: `for ${field.name} one of ${listed(operations.map((name) => `"${name}"`))}`, literals: operations }
}

/** What rows, key and updates of `upsertMany` must have in common. */
export function checkUpsertMany(model: Model, entries: Entries, report: Report): void {
  const rows = entryOf(entries, 'data')
  const by = entryOf(entries, 'by')
  if (rows?.kind !== 'rows' || by?.kind !== 'literal' || rows.columns.length === 0) return
  const given = rows.columns.map(([name]) => name)
  const key = uniqueKeysOf(model).find((one) => keyName(one) === by.value)?.fields ?? []
  const missing = key.filter((name) => !given.includes(name))
  if (missing.length > 0) {
    report(
      { code: 'QUERY.MISSING_KEY', found: `has rows without ${listed(missing)}`, expected: `the key ${by.value} in every row` },
      'data',
    )
  }
  const updated = updatedNames(entries)
  const inKey = updated.find((name) => key.includes(name))
  if (inKey !== undefined) {
    const fix = 'Leave it out: rows are found by it.'
    report({ code: 'QUERY.CONFLICT', found: `updates ${inKey}, which is of the key ${by.value}`, fix }, 'update')
  }
  const absent = updated.filter((name) => !given.includes(name))
  if (absent.length === 0) return
  report(
    {
      code: 'QUERY.MISSING_ARGUMENT',
      found: `updates ${listed(absent)}, which no row gives`,
      expected: 'fields that the rows give',
    },
    'update',
  )
}

function updatedNames(entries: Entries): readonly string[] {
  const update = entryOf(entries, 'update')
  if (update?.kind !== 'list') return entriesOf(update).map(([name]) => name)
  return update.items.flatMap((item) => (item.kind === 'literal' ? [String(item.value)] : []))
}
