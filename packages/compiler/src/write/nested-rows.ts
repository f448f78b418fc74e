import { InternalError, type KeptCells, type PlanNode, type ShapeNestedRows, type ShapeRows } from '@hotplan/plan'
import { type Model, relationField, type ValueField } from '@hotplan/schema'
import { codecOf } from '../codec.ts'
import type { Compilation } from '../compilation.ts'
import { slotList } from '../parameter.ts'
import { selectFrom, withQuery } from '../select.ts'
import { column, fieldIn } from '../source.ts'
import { aliasedTable, columnOf, type SqlBool, sql } from '../sql.ts'
import { BulkColumns } from './bulk-columns.ts'
import { records } from './nested/actions.ts'
import { inlining, missingRelated } from './nested/errors.ts'
import { codecsOf, keyAnd, selectedFields } from './nested/held.ts'
import { joinTable } from './nested/join.ts'
import { type Place, pairs, placeOf } from './nested/place.ts'
import { Steps } from './nested/steps.ts'
import { keyFields } from './result.ts'
import { insertRows } from './rows.ts'
import { returning, setList } from './statements.ts'
import { type Assignment, stamps } from './values.ts'

/** Rows in a register, with some of their fields. */
interface KeptRows {
  readonly register: string
  readonly fields: readonly ValueField[]
}

/** Cells of kept rows by the field of the row that takes them. */
type KeptFields = ReadonlyMap<string, readonly KeptCells[]>

/** Nested rows with the relation that they come through. */
interface Group {
  readonly place: Place
  readonly nested: ShapeNestedRows
}

/**
 * Rows of a bulk write with the rows that they nest, in a transaction: level by level, one INSERT for all rows of a level. Which row belongs to
 * which parent is bound with the values, so any number of rows and any number of children is one plan.
 */
export function withNestedRows(c: Compilation, model: Model, rows: ShapeRows, answer: (written: KeptRows) => PlanNode): PlanNode {
  const steps = new Steps(c, records)
  const written = insertLevel(steps, model, rows, new Map(), [])
  return { kind: 'transaction', of: { kind: 'sequence', steps: [...steps.nodes, answer(written)] } }
}

/** First the records that the rows refer to, then the rows, then those that refer to them. Answers with the rows in their order. */
function insertLevel(steps: Steps, model: Model, rows: ShapeRows, given: KeptFields, wanted: readonly string[]): KeptRows {
  const { c } = steps
  const groups = (rows.nested ?? []).map((nested): Group => ({ nested, place: placeThrough(c, model, nested.relation) }))
  const kept = new Map(given)
  for (const { place, nested } of groups.filter(({ place }) => place.relation.owner)) {
    const referred = writeRecords(steps, place, nested, place.relation.to)
    for (const [from, to] of pairs(place.relation)) {
      kept.set(from, [...(kept.get(from) ?? []), keptCells(referred, to, 'child', nested.parents)])
    }
  }
  const children = groups.filter(({ place }) => !place.relation.owner)
  const fields = keyAnd(model, [...wanted, ...children.flatMap(({ place }) => place.relation.from)])
  const insert = returning(insertRows(c, model, rows, { kept }), selectedFields(c.target(model), fields))
  const written = { register: steps.keep(insert, codecsOf(c, fields)), fields }
  for (const group of children) writeChildren(steps, group, written)
  return written
}

function writeChildren(steps: Steps, { place, nested }: Group, parents: KeptRows): void {
  const { relation, child } = place
  if (relation.through !== undefined) {
    insertPairs(steps, place, nested, parents, writeRecords(steps, place, nested, relation.to))
    return
  }
  const link = new Map(pairs(relation).map(([from, to]) => [to, [keptCells(parents, from, 'parent', nested.parents)]]))
  if (nested.write === 'create') insertLevel(steps, child, nested.rows, link, [])
  else linkAll(steps, place, nested, link)
}

/** The records of nested rows with certain fields, created or looked up, in the order of the rows. */
function writeRecords(steps: Steps, place: Place, nested: ShapeNestedRows, wanted: readonly string[]): KeptRows {
  if (nested.write === 'create') return insertLevel(steps, place.child, nested.rows, new Map(), wanted)
  return lookUp(
    steps,
    place,
    nested,
    wanted.map((name) => fieldIn(place.child, name)),
  )
}

/** Looks a record up for each key; fails where one is missing. */
function lookUp(steps: Steps, place: Place, { rows, parents }: ShapeNestedRows, fields: readonly ValueField[]): KeptRows {
  const { c } = steps
  const { child, relation } = place
  const lists = rows.columns.map(([name, slot]) => {
    const field = fieldIn(child, name)
    return { field, list: slotList(c, slot, { ...codecOf(c.schema, field), list: true }) }
  })
  const names = [...lists.map((_, index) => `c${index}`), 'n']
  const wanted = c.alias()
  const builder = withQuery(c.builder, wanted, sql`(${c.profile.zip(c.schema, lists, true)})`, names)
  const source = c.source(child)
  const isWanted = lists.map(({ field }, index) => sql<SqlBool>`${column(source, field.name)} = ${columnOf(wanted, `c${index}`)}`)
  const joined = selectFrom(builder, c.from(source)).join(
    'InnerJoin',
    aliasedTable(sql.id(wanted), wanted),
    sql<SqlBool>`${sql.join(isWanted, sql` and `)}`,
  )
  const query = joined.select(selectedFields(source, fields)).orderBy(columnOf(wanted, 'n'))
  const error = missingRelated(place, 'a nested connect', relation.owner ? inlining(place) : null)
  return { register: steps.keep(query, codecsOf(c, fields), { error, rowsOf: parents }), fields }
}

/** Gives existing records their parents; of several parents for one record it takes the last. */
function linkAll(steps: Steps, place: Place, nested: ShapeNestedRows, link: KeptFields): void {
  const { c } = steps
  const { child } = place
  const key = keyFields(child)
  const found = lookUp(steps, place, nested, key)
  const bulk = new BulkColumns(c)
  const source = c.source(child)
  const isFound = key.map((field) => {
    const kept = [keptCells(found, field.name, 'same', nested.parents)]
    return sql<SqlBool>`${column(source, field.name)} = ${bulk.add(field, { slot: nested.parents, holds: 'filled', kept })}`
  })
  const foreign = [...link].map(([name, kept]): Assignment => {
    const field = fieldIn(child, name)
    return { field, value: bulk.add(field, { slot: nested.parents, holds: 'filled', kept }) }
  })
  const stamped = stamps(c, child).map(({ field, value }) => ({ field, value: c.profile.typed(c.schema, value, field) }))
  const from = bulk.lastRows(key.map((_, index) => index))
  const table = sql`${c.writeTable(child)} as ${sql.id(source.alias)}`
  steps.execute(sql`update ${table} set ${setList([...foreign, ...stamped])} from ${from} where ${sql.join(isFound, sql` and `)}`)
}

/** Connects parents and children, in pairs, through the join table; pairs that are given twice are written once. */
function insertPairs(
  steps: Steps,
  place: Place,
  { parents: numbers }: ShapeNestedRows,
  parents: KeptRows,
  children: KeptRows,
): void {
  const { c } = steps
  const { relation, parent, child } = place
  const through = joinTable(place)
  const bulk = new BulkColumns(c)
  const [from = '', to = ''] = [relation.from[0], relation.to[0]]
  const values = [
    bulk.add(fieldIn(parent, from), { slot: numbers, holds: 'filled', kept: [keptCells(parents, from, 'parent', numbers)] }),
    bulk.add(fieldIn(child, to), { slot: numbers, holds: 'filled', kept: [keptCells(children, to, 'same', numbers)] }),
  ]
  const rows = bulk.rows()
  const columns = sql`${sql.id(through.from)}, ${sql.id(through.to)}`
  const insert = sql`insert into ${c.writeTable(through)} (${columns}) select ${sql.join(values)} from ${rows}`
  steps.execute(sql`${insert} on conflict do nothing`)
}

function keptCells({ register, fields }: KeptRows, name: string, by: KeptCells['by'], numbers: number): KeptCells {
  return { register, column: fields.findIndex((field) => field.name === name), by, numbers }
}

function placeThrough(c: Compilation, model: Model, name: string): Place {
  const relation = relationField(model, name)
  if (relation === undefined) throw new InternalError(`${model.name} has no relation ${name}`)
  return placeOf(c, model, relation)
}
