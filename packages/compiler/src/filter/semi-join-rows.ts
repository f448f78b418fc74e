import type { RelationField } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import { joinRelated, type Related } from '../relation.ts'
import type { SelectQuery } from '../select.ts'
import type { Source } from '../source.ts'
import { isLinkIndexed } from './selective.ts'

/** The time to plan a statement grows with its joins. */
const maxJoins = 6

/** Whether the rows are those that belong to one row, or few of the table. */
export type Joining = 'ofOne' | 'ofFew'

/**
 * The rows whose keys a semi-join selects or EXISTS asks for, with the tables joined to them that filters of their relations are about. A row that comes
 * several times counts once, so joins change no answer; but they must not multiply the rows either, as each is read.
 */
export class SemiJoinRows {
  #query: SelectQuery
  /** The table whose rows come once each. */
  #once: Source | undefined
  #joined = 0
  readonly #joining: Joining

  constructor({ query, source, through }: Related, joining: Joining) {
    this.#query = query
    this.#once = through === undefined ? source : undefined
    this.#joining = joining
  }

  get query(): SelectQuery {
    return this.#query
  }

  /**
   * Joins the rows of a relation, unless they would multiply others: a list may be joined to rows that come once, and only one, since the
   * rows of two would be paired. What is looked up for one row needs an index. A list whose filter finds many rows (not `exact`) is read in less
   * time for its keys alone.
   */
  join(c: Compilation, parent: Source, field: RelationField, exact: boolean): Source | undefined {
    if (this.#joined === maxJoins || (field.list && parent !== this.#once)) return undefined
    const finds = this.#joining === 'ofOne' ? isLinkIndexed(c.model(field.model), field) : exact || !field.list
    if (!finds) return undefined
    const { query, source } = joinRelated(c, this.#query, parent, field)
    this.#query = query
    this.#joined += 1
    if (field.list) this.#once = field.through === undefined ? source : undefined
    return source
  }
}
