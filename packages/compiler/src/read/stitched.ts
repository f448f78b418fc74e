import { InternalError, type PlanNode, type StitchedRelation, type StitchNode } from '@hotplan/plan'
import type { RelationField } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import { registerList, registerValue } from '../parameter.ts'
import { numberedLists } from '../profile/numbered-lists.ts'
import { openRelated } from '../relation.ts'
import { type SelectQuery, selectFrom } from '../select.ts'
import { aliasedTable, columnOf, type Sql, sql, type TableSql, unnamed } from '../sql.ts'
import { addStatement, countCodec, queryNode } from '../statement.ts'
import { type Joins, joinsFor } from './joins.ts'
import { type RecordColumns, recordColumns } from './record.ts'
import { openRows, type Rows, type RowsOrigin } from './rows.ts'
import { isListed, type PendingRelation, type Stitches } from './stitches.ts'

/** The rows of a read, with the relations that its columns have left to other statements. */
export function stitched(c: Compilation, stitches: Stitches | undefined, query: SelectQuery, columns: RecordColumns): PlanNode {
  if (stitches === undefined || stitches.pending.length === 0) return queryNode(c, query, columns.codecs, columns.mapping)
  return stitchNode(c, stitches, query, columns)
}

/** {@link stitched} as a node that keeps its rows, whether relations hang on it or not. */
function stitchNode(c: Compilation, stitches: Stitches, query: SelectQuery, columns: RecordColumns): StitchNode {
  const name = c.alias()
  const statement = addStatement(c, query, columns.codecs)
  const relations = stitches.pending.map((pending) => stitchedRelation(c, name, pending, stitches))
  return { kind: 'stitch', name, statement, mapping: columns.mapping, relations }
}

/** The statement of a relation, whose parents' rows are in `register`. */
function stitchedRelation(c: Compilation, register: string, pending: PendingRelation, stitches: Stitches): StitchedRelation {
  const inner = stitches.within(pending)
  if (c.profile.stitching === 'all') return ofAllParents(c, register, pending, inner)
  const isOfList = !stitches.isOne && isListed(pending.args, pending.key)
  return isOfList ? ofListedParents(c, register, pending, inner) : ofEachParent(c, register, pending, inner)
}

/** Plain rows of one parent, whose key is bound. */
function ofEachParent(c: Compilation, register: string, pending: PendingRelation, stitches: Stitches): StitchedRelation {
  const { field, args } = pending
  const key = pending.key.map(({ index, codec }) => c.profile.opaque(registerValue(register, index, codec)))
  const joins = joinsFor(c, c.model(field.model), args, true)
  const rows = openRows(c, relatedRows(c, field, key), args, { first: !field.list, joined: joins !== undefined })
  const columns = recordColumns(c, rows.source, args, { joins, stitches })
  const query = rows.select(columns.selected)
  return {
    ...placeOf(pending, rows.backward),
    rows: stitchNode(c, stitches, joins?.applyTo(query) ?? query, columns),
  }
}

/** The rows of every parent on SQLite, which are not chosen among: found by a list of keys that numbers them. */
function ofListedParents(c: Compilation, register: string, pending: PendingRelation, stitches: Stitches): StitchedRelation {
  const { field, args } = pending
  const [key] = pending.key
  if (key === undefined) throw new InternalError(`${field.name} has no key`)
  const alias = c.alias()
  const beside = aliasedTable(sql`json_each(${registerList(c, register, key.index, key.codec)})`, alias)
  const joins = joinsFor(c, c.model(field.model), args, true)
  const rows = openRows(c, relatedRows(c, field, [columnOf(alias, 'value')], beside), args)
  return numberedRelation(c, pending, { rows, joins, stitches, number: sql`${columnOf(alias, 'key')} + 1` })
}

/** The rows of every parent, numbered: the keys are a table of lists, beside which the rows of each are looked up. */
function ofAllParents(c: Compilation, register: string, pending: PendingRelation, stitches: Stitches): StitchedRelation {
  const numbered = numberedLists[c.profile.name]
  if (numbered === undefined) throw new InternalError(`${c.profile.name} has no numbered lists`)
  const { field, args } = pending
  const alias = c.alias()
  const lists = pending.key.map(({ field: keyField, index, codec }) => ({
    field: keyField,
    list: registerList(c, register, index, codec),
  }))
  const names = lists.map((_, index) => `k${index}`)
  const beside = numbered(c.schema, lists, { alias, columns: [...names, 'n'] })
  const key = names.map((name) => columnOf(alias, name))
  const joins = joinsFor(c, c.model(field.model), args, false)
  const rows = openRows(c, relatedRows(c, field, key), args, { first: !field.list, beside })
  return numberedRelation(c, pending, { rows, joins, stitches, number: columnOf(alias, 'n') })
}

/** Rows of many parents, with the number of theirs in the last column. */
function numberedRelation(
  c: Compilation,
  pending: PendingRelation,
  { rows, joins, stitches, number }: { rows: Rows; joins: Joins | undefined; stitches: Stitches; number: Sql },
): StitchedRelation {
  const columns = recordColumns(c, rows.source, pending.args, { joins, stitches })
  const query = rows.select([...columns.selected, unnamed(number)])
  const parent = columns.codecs.length
  return {
    ...placeOf(pending, rows.backward),
    parent,
    rows: stitchNode(c, stitches, joins?.applyTo(query) ?? query, { ...columns, codecs: [...columns.codecs, countCodec] }),
  }
}

function placeOf({ path, field }: PendingRelation, backward: boolean): Pick<StitchedRelation, 'path' | 'list' | 'reverse'> {
  return { path, list: field.list, ...(field.list && backward ? { reverse: true as const } : {}) }
}

function relatedRows(c: Compilation, field: RelationField, key: readonly Sql[], beside?: TableSql): RowsOrigin {
  return {
    model: c.model(field.model),
    isNested: true,
    open: (builder) => {
      const related = openRelated(c, field, (table) =>
        beside === undefined ? selectFrom(builder, table) : selectFrom(builder, beside).join('CrossJoin', table),
      )
      return { source: related.source, query: related.query, link: related.linkTo(key) }
    },
  }
}
