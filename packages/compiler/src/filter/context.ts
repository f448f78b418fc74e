import type { Compilation } from '../compilation.ts'
import type { Source } from '../source.ts'
import type { SemiJoinRows } from './semi-join-rows.ts'

/** Where a filter stands. */
export interface FilterContext {
  readonly c: Compilation
  /** The rows that are filtered. */
  readonly source: Source
  /** Whether an odd number of negations encloses the filter in its query, so that an unknown result must not pass for false. */
  readonly negated: boolean
  /** Whether a unique key leaves one row at most, so that what depends on the row is evaluated once. */
  readonly bounded: boolean
  /** Whether a page of rows is asked for, so that few rows may have to be tested before it is full. */
  readonly paged: boolean
  /** A field whose index finds the rows whatever its value. */
  readonly foundBy?: string | undefined
  /** The rows of the semi-join that each have to fulfil the filter, so that tables can be joined to them; absent below OR and negations. */
  readonly joining?: SemiJoinRows | undefined
}
