import { InternalError, type ShapeNode, type ShapeObject } from '@hotplan/plan'
import type { Model, RelationField } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import { and, render } from '../condition.ts'
import { filterRows } from '../filter/where.ts'
import { openRelated } from '../relation.ts'
import type { SelectQuery } from '../select.ts'
import { member, objectMember } from '../shape-reader.ts'
import type { Source } from '../source.ts'
import type { Predicate, TableSql } from '../sql.ts'
import { selectionOf } from './selection.ts'

/**
 * The tables that a statement joins for records of to-one relations, in place of subqueries that build JSON. A window is taken before, in a
 * derived table, so that only its rows are joined.
 */
export class Joins {
  readonly #steps: { readonly table: TableSql; readonly on: Predicate }[] = []

  /** Whether another table may be joined: the time to plan a statement grows with its joins. */
  get hasRoom(): boolean {
    return this.#steps.length < maxJoins
  }

  /** Joins the record of a to-one relation to the row of `parent`. A unique key keeps the rows from multiplying. */
  add(c: Compilation, parent: Source, field: RelationField, args: ShapeObject): Source {
    const related = openRelated(c, field)
    const filter = filterRows(c, related.source, objectMember(args, 'where'))
    const on = render(and([related.link(parent), filter]))
    if (on === undefined) throw new InternalError(`${field.name} has no key`)
    this.#steps.push({ table: c.from(related.source), on })
    return related.source
  }

  /** The query with all joins, those of parents before those of their relations. */
  applyTo(query: SelectQuery): SelectQuery {
    return this.#steps.reduce((joined, { table, on }) => joined.join('LeftJoin', table, on), query)
  }
}

const maxJoins = 6

/** The arguments that choose some rows of a table. */
const choosing = ['where', 'cursor', 'distinct', 'take', 'skip']

/**
 * The joins for the records that a read selects, or undefined where subqueries serve it better: without to-one relations, and where the
 * planner of the database would rather read the whole joined table than look the few rows up that the read is about.
 */
export function joinsFor(c: Compilation, model: Model, args: ShapeObject, unique: boolean): Joins | undefined {
  const { relations } = selectionOf(c, { model }, args)
  if (!relations.some(([field]) => !field.list)) return undefined
  if (c.profile.joinsRecords === 'always' || unique) return new Joins()
  const choosesRows = choosing.some((name) => isGiven(member(args, name)))
  return choosesRows ? undefined : new Joins()
}

function isGiven(node: ShapeNode | undefined): boolean {
  return node !== undefined && !(node.kind === 'object' && node.entries.length === 0)
}
