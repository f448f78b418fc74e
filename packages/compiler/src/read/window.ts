import { InternalError, type ShapeNode, type ShapeObject } from '@hotplan/plan'
import type { Compilation } from '../compilation.ts'
import { slotValue } from '../parameter.ts'
import type { SelectQuery } from '../select.ts'
import { isZero, member } from '../shape-reader.ts'
import { type Sql, sql } from '../sql.ts'
import { countCodec } from '../statement.ts'

/** Which part of the ordered rows is asked for. */
export interface Window {
  readonly limit: Sql | undefined
  readonly offset: Sql | undefined
  /** Whether rows are taken from the end: the order is reversed, and the rows are turned around afterwards. */
  readonly backward: boolean
  /** Whether no row is asked for. */
  readonly empty: boolean
}

/** The window of `take` and `skip`. */
export function windowOf(c: Compilation, args: ShapeObject): Window {
  const take = member(args, 'take')
  const skip = member(args, 'skip')
  const backward = isBackward(c, take)
  return {
    limit: take === undefined ? undefined : c.profile.opaque(bound(take, backward)),
    offset: skip === undefined || isZero(skip) ? undefined : bound(skip, false),
    backward,
    empty: isZero(take),
  }
}

/** The window of a query that answers with one row: the first, or with a negative `take` the last. */
export function firstOf(window: Window): Window {
  return { ...window, limit: sql.lit(1) }
}

function isBackward(c: Compilation, take: ShapeNode | undefined): boolean {
  if (take?.kind === 'slot') return c.shape.slots[take.slot]?.type === 'NegativeInt'
  return take?.kind === 'literal' && typeof take.value === 'number' && take.value < 0
}

function bound(node: ShapeNode, negative: boolean): Sql {
  if (node.kind === 'slot') return slotValue(node.slot, countCodec, negative ? [{ kind: 'negate' }] : [])
  if (node.kind === 'literal' && typeof node.value === 'number') return sql.lit(Math.abs(node.value))
  throw new InternalError(`A window stands in the shape as ${node.kind}`)
}

/** A query with LIMIT and OFFSET. */
export function windowed(c: Compilation, query: SelectQuery, window: Window): SelectQuery {
  const { unlimited } = c.profile
  const needsLimit = window.offset !== undefined && unlimited !== undefined
  const count = window.limit ?? (needsLimit ? sql.lit(unlimited) : undefined)
  const limited = count === undefined ? query : query.limit(count)
  return window.offset === undefined ? limited : limited.offset(window.offset)
}
