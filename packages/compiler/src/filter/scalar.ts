import { type CodecRef, InternalError, type ShapeNode, type ShapeObject } from '@hotplan/plan'
import type { ValueField } from '@hotplan/schema'
import { and, type Condition, not } from '../condition.ts'
import { constant, slotList, slotValue } from '../parameter.ts'
import { isNull, member } from '../shape-reader.ts'
import { column } from '../source.ts'
import { type Sql, type SqlBool, sql } from '../sql.ts'
import type { FilterContext } from './context.ts'
import { fullText } from './full-text.ts'
import { textPattern } from './text.ts'

/** What a scalar filter tests: a column, or an aggregate of one. */
export interface Operand {
  readonly sql: Sql
  readonly field: ValueField
  readonly codec: CodecRef
  /** Whether it is an expression, from which a parameter takes no type. */
  readonly computed: boolean
}

/** An operand with what applies to all operators of a filter object. */
interface ScalarTest extends FilterContext {
  readonly operand: Operand
  readonly insensitive: boolean
}

type OperatorHandler = (test: ScalarTest, node: ShapeNode) => Condition

const operators: Readonly<Record<string, OperatorHandler>> = {
  equals,
  not: negation,
  in: (test, node) => membership(test, node, false),
  notIn: (test, node) => membership(test, node, true),
  lt: (test, node) => compare(test, '<', node),
  lte: (test, node) => compare(test, '<=', node),
  gt: (test, node) => compare(test, '>', node),
  gte: (test, node) => compare(test, '>=', node),
  contains: (test, node) => textPattern(test, node, { before: true, after: true }),
  startsWith: (test, node) => textPattern(test, node, { before: false, after: true }),
  endsWith: (test, node) => textPattern(test, node, { before: true, after: false }),
  search: (test, node) => fullText(test, node),
  mode: () => undefined,
}

/** The condition of a bare value or of an object of operators. */
export function scalarFilter(context: FilterContext, operand: Operand, node: ShapeNode): Condition {
  return test({ ...context, operand, insensitive: isInsensitive(node) }, node)
}

function test(scalar: ScalarTest, node: ShapeNode): Condition {
  if (node.kind !== 'object') return equals(scalar, node)
  return and(node.entries.map(([name, operand]) => handlerOf(name)(scalar, operand)))
}

function handlerOf(name: string): OperatorHandler {
  const handler = Object.hasOwn(operators, name) ? operators[name] : undefined
  if (handler === undefined) throw new InternalError(`No scalar operator ${name}`)
  return handler
}

function equals(scalar: ScalarTest, node: ShapeNode): Condition {
  if (isNull(node)) return sql<SqlBool>`${scalar.operand.sql} is null`
  return compare(scalar, '=', node)
}

/** Of several operators under `not` each is false. */
function negation(scalar: ScalarTest, node: ShapeNode): Condition {
  if (isNull(node)) return sql<SqlBool>`${scalar.operand.sql} is not null`
  if (node.kind !== 'object') return compare(scalar, '<>', node)
  const inner = { ...scalar, negated: !scalar.negated }
  return and(node.entries.map(([name, operand]) => not(handlerOf(name)(inner, operand))))
}

function compare(scalar: ScalarTest, operator: string, node: ShapeNode): Condition {
  const left = folded(scalar, scalar.operand.sql)
  return sql<SqlBool>`${left} ${sql.raw(operator)} ${folded(scalar, value(scalar, node))}`
}

function membership(scalar: ScalarTest, node: ShapeNode, negative: boolean): Condition {
  const { operand, c, insensitive } = scalar
  if (isNull(node)) return negative ? negation(scalar, node) : equals(scalar, node)
  if (node.kind === 'list' && node.items.length === 0) return negative ? 'always' : 'never'
  if (node.kind === 'fieldReference') return inColumn(scalar, node.field, negative)
  if (node.kind !== 'slot') throw new InternalError(`A list of values stands in the shape as ${node.kind}`)
  const values = slotList(c, node.slot, { ...operand.codec, list: true })
  const test = negative ? c.profile.notInList : c.profile.inList
  return test(operand.sql, values, operand.codec, insensitive)
}

/** Membership in a list field of the same row; only dialects with list fields get here. */
function inColumn(scalar: ScalarTest, field: string, negative: boolean): Condition {
  const values = column(scalar.source, field)
  return negative ? sql<SqlBool>`${scalar.operand.sql} <> all(${values})` : sql<SqlBool>`${scalar.operand.sql} = any(${values})`
}

function value(scalar: ScalarTest, node: ShapeNode): Sql {
  const { codec, computed } = scalar.operand
  const { profile } = scalar.c
  if (node.kind === 'fieldReference') return column(scalar.source, node.field)
  const bound = boundValue(node, codec)
  if (computed) return profile.comparand(bound, codec)
  // A unique key finds its row whatever the values.
  const isFound = scalar.bounded || scalar.foundBy === scalar.operand.field.name
  return isFound ? profile.opaque(bound) : bound
}

/** A value of the shape as a parameter. */
export function boundValue(node: ShapeNode, codec: CodecRef): Sql {
  if (node.kind === 'slot') return slotValue(node.slot, codec)
  if (node.kind === 'literal') return constant(node.value, codec)
  throw new InternalError(`A value stands in the shape as ${node.kind}`)
}

/** Lower case in case-insensitive filters: a pattern operator would take wildcards in the value for its own. */
function folded(scalar: ScalarTest, expression: Sql): Sql {
  return scalar.insensitive ? sql`lower(${expression})` : expression
}

/** Whether a filter object asks for `mode: 'insensitive'`. */
export function isInsensitive(node: ShapeNode): boolean {
  if (node.kind !== 'object') return false
  const mode = member(node satisfies ShapeObject, 'mode')
  return mode?.kind === 'literal' && mode.value === 'insensitive'
}
