import { InternalError, type PlanError, type PlanNode, type ShapeObject } from '@hotplan/plan'
import { type Model, uniqueKeysOf, type ValueField } from '@hotplan/schema'
import { codecOf } from '../codec.ts'
import type { Compilation } from '../compilation.ts'
import { and, type Condition, render } from '../condition.ts'
import { registerValue } from '../parameter.ts'
import { type RecordColumns, recordColumns } from '../read/record.ts'
import { selectFrom } from '../select.ts'
import { column, fieldIn, type Source } from '../source.ts'
import { type Fragment, type Selected, type SqlBool, sql, unnamed } from '../sql.ts'
import { addStatement, queryNode } from '../statement.ts'
import { returning } from './statements.ts'

/** Makes the write once the columns that it returns are known. */
export type Write = (target: Source) => Fragment

/**
 * The record that a write of one row leaves. The write itself returns it, relations included as subqueries in RETURNING. Only where these read the
 * written table, whose new state they cannot see, a second statement reads the record by its key.
 */
export function writtenRecord(c: Compilation, model: Model, args: ShapeObject, write: Write, error?: PlanError): PlanNode {
  const target = c.target(model)
  const { made: columns, reads } = c.whileWatching(model, () => recordColumns(c, target, args))
  if (reads) return readBack(c, model, args, write, error)
  const first: PlanNode = {
    kind: 'first',
    of: queryNode(c, returning(write(target), columns.selected), columns.codecs, columns.mapping),
  }
  return error === undefined ? first : { kind: 'require', of: first, error }
}

/** Writes, keeps the key of the row, and reads the record by it. */
function readBack(c: Compilation, model: Model, args: ShapeObject, write: Write, error: PlanError | undefined): PlanNode {
  const key = keyFields(model)
  const target = c.target(model)
  const register = 'written'
  const statement = addStatement(c, returning(write(target), keyColumns(target, key)), keyCodecs(c, key))
  const record = recordByKey(c, model, args, keyCondition(c, key, register))
  return {
    kind: 'transaction',
    of: { kind: 'let', name: register, statement, ...(error === undefined ? {} : { error }), in: record },
  }
}

/** The record whose key fulfils a condition, or null. */
export function recordByKey(c: Compilation, model: Model, args: ShapeObject, key: (source: Source) => Condition): PlanNode {
  const source = c.source(model)
  const columns = recordColumns(c, source, args)
  return { kind: 'first', of: queryNode(c, selectWhere(c, source, columns, key(source)), columns.codecs, columns.mapping) }
}

/** Selects columns of the rows of a source that fulfil a condition. */
export function selectWhere(
  c: Compilation,
  source: Source,
  columns: Pick<RecordColumns, 'selected'>,
  condition: Condition,
): ReturnType<typeof selectFrom> {
  const query = selectFrom(c.builder, c.from(source)).select(columns.selected)
  const rendered = render(condition)
  return rendered === undefined ? query : query.where(rendered)
}

/** The fields of a key that tells every row of a model apart: the primary one, else one without NULL. */
export function keyFields(model: Model): readonly ValueField[] {
  const keys = uniqueKeysOf(model)
  const key = keys.find((one) => one.fields.every((name) => !fieldIn(model, name).optional)) ?? keys[0]
  if (key === undefined) throw new InternalError(`${model.name} has no unique key`)
  return key.fields.map((name) => fieldIn(model, name))
}

/** The columns of a key. */
export function keyColumns(source: Source, key: readonly ValueField[]): readonly Selected[] {
  return key.map((field) => unnamed(column(source, field.name)))
}

/** The codecs of a key. */
export function keyCodecs(c: Compilation, key: readonly ValueField[]): readonly ReturnType<typeof codecOf>[] {
  return key.map((field) => codecOf(c.schema, field))
}

/** Whether a row has the key that an earlier step kept in a register. */
export function keyCondition(c: Compilation, key: readonly ValueField[], register: string): (source: Source) => Condition {
  return (source) =>
    and(
      key.map((field, index) => {
        const value = registerValue(register, index, codecOf(c.schema, field))
        return sql<SqlBool>`${column(source, field.name)} = ${value}`
      }),
    )
}
