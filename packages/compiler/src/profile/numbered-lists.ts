import type { DialectName } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'
import { sql, type TableSql } from '../sql.ts'
import { postgresType } from './postgres-type.ts'
import type { ZippedList } from './profile.ts'

/** Names of the table that lists are made into: a column per list, and one more for the place of an element, from 1. */
interface NumberedTable {
  readonly alias: string
  readonly columns: readonly string[]
}

type NumberedLists = (schema: Schema, lists: readonly ZippedList[], table: NumberedTable) => TableSql

/** Lists of equal length side by side as a table with numbered rows, where something is gained by answering many keys at once. */
export const numberedLists: Readonly<Partial<Record<DialectName, NumberedLists>>> = {
  postgres: (schema, lists, { alias, columns }) => {
    const typed = lists.map(({ field, list }) => sql`${list}::${postgresType(schema, field)}[]`)
    const names = sql.join(columns.map((name) => sql.id(name)))
    return sql`unnest(${sql.join(typed)}) with ordinality`.as(sql`${sql.id(alias)}(${names})`)
  },
}
