import { type Model, type RelationField, relationField, type UniqueKey, uniqueKeysOf, valueField } from '@hotplan/schema'
import { listed } from '../problem.ts'
import { columnRule, createRows, writableRelations } from './data.ts'
import { keyName } from './filter.ts'
import { once } from './once.ts'
import type { ColumnRule, Grammar, RowsKey, RowsRelation, RowsRule } from './rule.ts'

/** Rows of a bulk create, each with its own set of fields, which may create related records and connect them by a unique key. */
export function nestingRows(grammar: Grammar, model: Model, without?: RelationField): RowsRule {
  const relations = writableRelations(model, without)
  return {
    ...createRows(grammar, model, without),
    title: `a field of ${model.name}`,
    relations: new Map(relations.map((field) => [field.name, rowsRelation(grammar, field)])),
    hint: 'Remove it or correct its name.',
  }
}

function rowsRelation(grammar: Grammar, field: RelationField): RowsRelation {
  const target = grammar.target(field)
  return {
    name: field.name,
    isList: field.list,
    takesCreateMany: field.list && field.through === undefined,
    gives: field.owner ? field.from : [],
    rows: () => grammar.nestingRows(target, relationField(target, field.opposite)),
    keys: once(() => new Map(uniqueKeysOf(target).map((key) => [keyName(key), rowsKey(grammar, target, key)]))),
  }
}

/** Keys are never null: null finds nothing. */
function rowsKey(grammar: Grammar, model: Model, key: UniqueKey): RowsKey {
  const columns = key.fields.flatMap((name): readonly (readonly [string, ColumnRule])[] => {
    const field = valueField(model, name)
    return field === undefined ? [] : [[name, columnRule(grammar, model, { ...field, optional: false })]]
  })
  const title = `the fields of the key ${keyName(key)} of ${model.name}: ${listed(key.fields)}`
  const hint = 'Records are connected by a unique key alone.'
  return { isCompound: key.fields.length > 1, rows: { title, columns: new Map(columns), required: key.fields, hint } }
}
