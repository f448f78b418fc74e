import {
  type Model,
  type Schema,
  type UniqueKey,
  uniqueKeysOf,
  type ValueField,
  valueField,
  valueFieldsOf,
} from '@hotplan/schema'
import fc from 'fast-check'
import { rowsTemplate } from './data-template.ts'
import { holeOf } from './filter-template.ts'
import { someOf } from './some-of.ts'
import { literal, type RowsTemplate, type TemplateEntry } from './template.ts'

type Entries = fc.Arbitrary<readonly TemplateEntry[]>
type Columns = RowsTemplate['columns']

/** Arguments of `upsertMany`: rows that all give the same fields, a key among them, and perhaps some of the others to update. */
export function upsertManyEntries(schema: Schema, model: Model): Entries {
  return fc.tuple(rowsTemplate(schema, model), fc.constantFrom(...uniqueKeysOf(model))).chain(([rows, key]) => {
    const given = rows.columns.filter(({ name }) => !key.fields.includes(name)).map((column) => ({ ...column, sparse: false }))
    const columns = [...keyColumns(schema, model, key, (name) => name), ...given]
    const names = given.map(({ name }) => name)
    return fc
      .option(someOf(names), { nil: undefined })
      .map((updated) => [
        { key: 'by', value: literal(keyName(key)) },
        { key: 'data', value: { kind: 'rows', columns } },
        ...(updated === undefined ? [] : [{ key: 'update', value: { kind: 'names', names: updated } } as const]),
      ])
  })
}

/** Arguments of `updateEach`: rows of one key, each with some of the fields that change. */
export function updateEachEntries(schema: Schema, model: Model): Entries {
  return fc.tuple(fc.constantFrom(...uniqueKeysOf(model)), someOf(valueFieldsOf(model), 1)).map(([key, fields]) => {
    const place = key.fields.length === 1 ? 'where' : `where.${key.name}`
    const found = keyColumns(schema, model, key, (name) => `${place}.${name}`)
    const changes = fields.map((field) => ({
      name: `data.${field.name}`,
      value: cellOf(schema, field, field.optional),
      sparse: true,
    }))
    return [{ key: 'data', value: { kind: 'rows', columns: [...found, ...changes] } }]
  })
}

function keyColumns(schema: Schema, model: Model, key: UniqueKey, nameOf: (name: string) => string): Columns {
  return key.fields.flatMap((name) => {
    const field = valueField(model, name)
    return field === undefined ? [] : [{ name: nameOf(name), value: cellOf(schema, field, false), sparse: false }]
  })
}

function cellOf(schema: Schema, field: ValueField, nullable: boolean): Columns[number]['value'] {
  return holeOf(schema, field, field.list ? 'list' : 'one', nullable && field.type !== 'Json')
}

function keyName(key: UniqueKey): string {
  return key.fields.length === 1 && key.fields[0] !== undefined ? key.fields[0] : key.name
}
