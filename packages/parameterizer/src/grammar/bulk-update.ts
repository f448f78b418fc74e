import {
  type Model,
  type UniqueKey,
  uniqueKeysOf,
  updateInput,
  type ValueField,
  valueField,
  valueFieldsOf,
} from '@hotplan/schema'
import { listed } from '../problem.ts'
import { columnRule } from './data.ts'
import { keyName } from './filter.ts'
import { operandPosition } from './operand.ts'
import { type ColumnRule, type Entries, entryOf, type Grammar, type Report, type RowsRule } from './rule.ts'

/** Rows of `updateEach`: `{ where, data }`, the same unique key in each `where`, any fields in each `data`. */
export function updateRows(grammar: Grammar, model: Model): RowsRule {
  const objects = new Map([
    ['where', keyRows(grammar, model)],
    ['data', changeRows(grammar, model)],
  ])
  return { title: 'where and data', columns: new Map(), required: ['where', 'data'], objects }
}

/** What rows of `updateEach` must have in common, by their columns. */
export function checkUpdateRows(model: Model, entries: Entries, report: Report): void {
  const rows = entryOf(entries, 'data')
  if (rows?.kind !== 'rows' || rows.columns.length === 0) return
  const names = rows.columns.map(([name]) => name)
  const given = names.filter((name) => name.startsWith(wherePrefix))
  const keys = uniqueKeysOf(model)
  if (!keys.some((key) => hasColumns(key, given))) {
    const expected = `exactly one unique key of ${model.name}, the same in every row: ${listed(keys.map(keyName))}`
    report({ code: 'QUERY.MISSING_KEY', found: 'has rows whose where is not one complete unique key', expected }, 'data')
  }
  if (given.length < names.length) return
  report(
    { code: 'QUERY.MISSING_ARGUMENT', found: 'has rows that change nothing', expected: 'a field in the data of some row' },
    'data',
  )
}

const wherePrefix = 'where.'

function hasColumns(key: UniqueKey, given: readonly string[]): boolean {
  const prefix = key.fields.length === 1 ? wherePrefix : `${wherePrefix}${key.name}.`
  return given.length === key.fields.length && key.fields.every((field) => given.includes(prefix + field))
}

function keyRows(grammar: Grammar, model: Model): RowsRule {
  const keys = uniqueKeysOf(model)
  const single = keys.filter((key) => key.fields.length === 1)
  const compound = keys.filter((key) => key.fields.length > 1)
  return {
    title: `a unique key of ${model.name}: ${listed(keys.map(keyName))}`,
    columns: new Map(single.flatMap((key) => keyColumns(grammar, model, key))),
    required: [],
    uniform: true,
    prefix: wherePrefix,
    objects: new Map(
      compound.map((key) => [
        key.name,
        {
          title: `a field of the key ${key.name}: ${listed(key.fields)}`,
          columns: new Map(keyColumns(grammar, model, key)),
          required: key.fields,
          uniform: true,
          prefix: `${wherePrefix}${key.name}.`,
        } satisfies RowsRule,
      ]),
    ),
    hint: 'Rows are found by a unique key alone.',
  }
}

/** Keys are never null: null finds nothing. */
function keyColumns(grammar: Grammar, model: Model, key: UniqueKey): readonly (readonly [string, ColumnRule])[] {
  return key.fields.flatMap((name) => {
    const field = valueField(model, name)
    return field === undefined ? [] : [[name, columnRule(grammar, model, { ...field, optional: false })] as const]
  })
}

function changeRows(grammar: Grammar, model: Model): RowsRule {
  const fields = valueFieldsOf(model)
  return {
    title: `a scalar field of ${model.name}`,
    columns: new Map(fields.map((field) => [field.name, columnRule(grammar, model, field)])),
    required: [],
    prefix: 'data.',
    objects: new Map(fields.flatMap((field) => operationRows(grammar, model, field))),
    hint: 'Bulk writes take scalar fields only.',
  }
}

/** `{ increment: 1 }` and its like. */
function operationRows(grammar: Grammar, model: Model, field: ValueField): readonly (readonly [string, RowsRule])[] {
  const operators = Object.values(updateInput(grammar.schema.provider, field).operators).filter(({ name }) => name !== 'push')
  if (operators.length === 0) return []
  const columns = operators.map((operator): readonly [string, ColumnRule] => {
    const { slot } = columnRule(grammar, model, field)
    const position = operandPosition({ schema: grammar.schema, model, field, nulls: 'value' }, operator)
    return [operator.name, { position, slot: operator.nullable ? slot : { ...slot, nullable: false } }]
  })
  const title = `an operation on ${field.name}: ${listed(operators.map(({ name }) => name))}`
  return [[field.name, { title, columns: new Map(columns), required: [], prefix: `data.${field.name}.` }]]
}
