import type { PlanNode, ShapeObject } from '@hotplan/plan'
import { type Model, type ValueField, valueFieldsOf } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import { column, fieldIn, type Source } from '../source.ts'
import { type Predicate, type Sql, type SqlBool, sql } from '../sql.ts'
import { executeNode } from '../statement.ts'
import { rowsOf } from './bulk-arguments.ts'
import { BulkColumns } from './bulk-columns.ts'
import { updatedAtValue } from './defaults.ts'
import { setList } from './statements.ts'
import { type Assignment, changed } from './values.ts'

/** `updateEach`: `{ count }` of the rows found; each is given the values of its own row, in one UPDATE … FROM. */
export function updateEach(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  const { columns } = rowsOf(args)
  if (columns.length === 0) return { kind: 'count', of: { kind: 'literal', value: 0 } }
  const source = c.source(model)
  const rows = new BulkColumns(c)
  const key = columns.flatMap(([name, slot]) => {
    const path = name.split('.')
    const field = path[0] === 'where' ? fieldIn(model, path.at(-1) ?? '') : undefined
    return field === undefined ? [] : [{ field, value: rows.add(field, { slot, holds: 'cells' }) }]
  })
  const assignments = changes(c, source, rows, columns)
  const from = rows.lastRows(key.map((_, index) => index))
  const table = sql`${c.writeTable(model)} as ${sql.id(source.alias)}`
  const update = (rows: Sql): Sql => sql`update ${table} set ${setList(assignments)} from ${rows} where ${isFound(source, key)}`
  const statement = c.profile.locksRows ? locked(c, model, key, from, update) : update(from)
  return { kind: 'count', of: executeNode(c, sql`${statement}`) }
}

function isFound(source: Source, key: readonly Assignment[]): Predicate {
  const parts = key.map(({ field, value }) => sql<SqlBool>`${column(source, field.name)} = ${value}`)
  return sql<SqlBool>`${sql.join(parts, sql` and `)}`
}

/** Locks the records in the order of their keys before the update, which takes them in any: callers would lock each other out. */
function locked(c: Compilation, model: Model, key: readonly Assignment[], from: Sql, update: (rows: Sql) => Sql): Sql {
  const source = c.source(model)
  const [rows, locks] = [sql.id(c.alias()), sql.id(c.alias())]
  const given = sql`${rows} as ${sql.id('r')}`
  const order = sql.join(key.map(({ field }) => column(source, field.name)))
  const found = sql`select 1 from ${c.from(source)} join ${given} on ${isFound(source, key)} order by ${order}`
  const lists = sql`${rows} as materialized (select * from ${from}), ${locks} as materialized (${found} for no key update of ${sql.id(source.alias)})`
  return sql`with ${lists} ${update(given)} and (select count(*) from ${locks}) > 0`
}

type Columns = ReturnType<typeof rowsOf>['columns']

function changes(c: Compilation, source: Source, rows: BulkColumns, columns: Columns): readonly Assignment[] {
  return valueFieldsOf(source.model).flatMap((field): readonly Assignment[] => {
    const operations = columns.flatMap(([name, slot]) => {
      const [place, of, operation = 'set'] = name.split('.')
      return place === 'data' && of === field.name ? [{ operation, slot }] : []
    })
    const now = updatedAtValue(c, field)
    if (operations.length === 0 && now === undefined) return []
    const own = column(source, field.name)
    let value: Sql = now === undefined ? own : c.profile.typed(c.schema, now, field)
    for (const { operation, slot } of operations) value = changedWhereGiven(rows, field, own, operation, slot, value)
    return [{ field, value }]
  })
}

/** A row that leaves the field out has NULL there, which an optional field can also be given. */
function changedWhereGiven(rows: BulkColumns, field: ValueField, own: Sql, operation: string, slot: number, otherwise: Sql): Sql {
  const value = changed(operation, own, rows.add(field, { slot, holds: 'cells' }))
  if (operation !== 'set' || !field.optional) return sql`coalesce(${value}, ${otherwise})`
  return sql`case when ${rows.add(undefined, { slot, holds: 'presence' })} then ${value} else ${otherwise} end`
}
