import { InternalError, type NullMarker, type ShapeNode, type ShapeObject } from '@hotplan/plan'
import type { ValueField } from '@hotplan/schema'
import { and, type Condition } from '../condition.ts'
import { constant, slotList, slotValue } from '../parameter.ts'
import type { JsonPath, JsonTarget } from '../profile/profile.ts'
import { isNull, member, text } from '../shape-reader.ts'
import { column, fieldIn } from '../source.ts'
import { type Predicate, type Sql, type SqlBool, sql } from '../sql.ts'
import { jsonCodec, textCodec } from '../statement.ts'
import type { FilterContext } from './context.ts'
import { isInsensitive } from './scalar.ts'
import { pattern, type Wildcards } from './text.ts'

interface JsonTest extends FilterContext {
  readonly target: JsonTarget
  readonly insensitive: boolean
}

type OperatorHandler = (test: JsonTest, node: ShapeNode) => Condition

const operators: Readonly<Record<string, OperatorHandler>> = {
  equals,
  not: differs,
  lt: (test, node) => compare(test, '<', node),
  lte: (test, node) => compare(test, '<=', node),
  gt: (test, node) => compare(test, '>', node),
  gte: (test, node) => compare(test, '>=', node),
  string_contains: (test, node) => stringPattern(test, node, { before: true, after: true }),
  string_starts_with: (test, node) => stringPattern(test, node, { before: false, after: true }),
  string_ends_with: (test, node) => stringPattern(test, node, { before: true, after: false }),
  array_contains: (test, node) =>
    onlyWhere(test, test.target.isArray, test.c.profile.json.contains(test.target, value(test, node))),
  array_starts_with: (test, node) => element(test, test.target.first, node),
  array_ends_with: (test, node) => element(test, test.target.last, node),
  path: () => undefined,
  mode: () => undefined,
}

/** The condition of a filter on a Json field. Where the path leads nowhere the result is unknown, for `not` as well. */
export function jsonFilter(context: FilterContext, field: ValueField, filter: ShapeObject): Condition {
  const target = context.c.profile.json.at(column(context.source, field.name), field, path(context, filter))
  const test: JsonTest = { ...context, target, insensitive: isInsensitive(filter) }
  return and(filter.entries.map(([name, node]) => handlerOf(name)(test, node)))
}

function handlerOf(name: string): OperatorHandler {
  const handler = Object.hasOwn(operators, name) ? operators[name] : undefined
  if (handler === undefined) throw new InternalError(`No Json operator ${name}`)
  return handler
}

function path(context: FilterContext, filter: ShapeObject): JsonPath | undefined {
  const node = member(filter, 'path')
  if (node === undefined) return undefined
  if (node.kind === 'slot') return { kind: 'keys', keys: slotList(context.c, node.slot, { ...textCodec, list: true }) }
  return { kind: 'text', text: text(node) }
}

function equals(test: JsonTest, node: ShapeNode): Condition {
  if (node.kind === 'marker') return isNullOf(test.target, node.marker)
  return sql<SqlBool>`${test.target.value} = ${value(test, node)}`
}

function isNullOf(target: JsonTarget, marker: NullMarker): Predicate {
  if (marker === 'JsonNull') return target.isJsonNull
  if (marker === 'DbNull') return sql<SqlBool>`${target.value} is null`
  return sql<SqlBool>`(${target.value} is null or ${target.isJsonNull})`
}

function differs(test: JsonTest, node: ShapeNode): Condition {
  if (node.kind === 'marker') return isNotNullOf(test.target, node.marker)
  return sql<SqlBool>`${test.target.value} <> ${value(test, node)}`
}

function isNotNullOf(target: JsonTarget, marker: NullMarker): Predicate {
  if (marker === 'JsonNull') return sql<SqlBool>`not ${target.isJsonNull}`
  if (marker === 'DbNull') return sql<SqlBool>`${target.value} is not null`
  return sql<SqlBool>`(${target.value} is not null and not ${target.isJsonNull})`
}

function compare(test: JsonTest, operator: string, node: ShapeNode): Condition {
  const other = value(test, node)
  const { value: own } = test.target
  return onlyWhere(test, test.c.profile.json.sameType(own, other), sql`${own} ${sql.raw(operator)} ${other}`)
}

function stringPattern(test: JsonTest, node: ShapeNode, wildcards: Wildcards): Condition {
  const match = test.c.profile.like(test.target.text, pattern(test, node, wildcards), test.insensitive)
  return onlyWhere(test, test.target.isString, match)
}

function element(test: JsonTest, own: Sql, node: ShapeNode): Condition {
  return onlyWhere(test, test.target.isArray, sql`${own} = ${value(test, node)}`)
}

/** A test of one type of values: of the others it is unknown, so that its negation leaves them out as well. */
function onlyWhere(test: JsonTest, type: Sql, condition: Sql): Predicate {
  return test.negated ? sql<SqlBool>`case when ${type} then ${condition} end` : sql<SqlBool>`(${type} and ${condition})`
}

function value(test: JsonTest, node: ShapeNode): Sql {
  const { json } = test.c.profile
  if (node.kind === 'slot') return json.parameter(slotValue(node.slot, jsonCodec))
  if (isNull(node)) return json.parameter(constant('null', jsonCodec))
  if (node.kind !== 'fieldReference') throw new InternalError(`A Json value stands in the shape as ${node.kind}`)
  const { model } = test.source
  return json.at(column(test.source, node.field), fieldIn(model, node.field), undefined).value
}
