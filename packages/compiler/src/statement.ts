import { type CodecRef, type ExecuteNode, InternalError, type Mapping, type Parameter, type QueryNode } from '@hotplan/plan'
import { type CompiledQuery, createQueryId, type RootOperationNode } from 'kysely'
import type { Compilation } from './compilation.ts'
import type { SelectQuery } from './select.ts'
import type { Fragment } from './sql.ts'

/** A whole statement: a select of the query builder, or a write made of SQL fragments. */
export type StatementSql = SelectQuery | Fragment

/** Codec of a column that holds JSON made by the statement, and of JSON columns. */
export const jsonCodec: CodecRef = { name: 'json' }
/** Codec of counters. */
export const countCodec: CodecRef = { name: 'int' }
/** Codec of text operands. */
export const textCodec: CodecRef = { name: 'string' }

/** Adds a statement that returns rows; the answer is its index. */
export function addStatement(c: Compilation, query: StatementSql, columns: readonly CodecRef[]): number {
  return append(c, query, columns, true)
}

/** A step that runs a statement and maps its rows. */
export function queryNode(c: Compilation, query: StatementSql, columns: readonly CodecRef[], mapping: Mapping): QueryNode {
  return { kind: 'query', statement: addStatement(c, query, columns), mapping }
}

/** A step that runs a statement and yields the number of rows it changed. */
export function executeNode(c: Compilation, query: StatementSql): ExecuteNode {
  return { kind: 'execute', statement: append(c, query, [], false) }
}

/** A step that copies rows into a table and yields their number. The parameters of the text do not stand in the SQL. */
export function copyNode(c: Compilation, sql: string, text: Parameter): ExecuteNode {
  c.statements.push({ sql, parameters: [text], columns: [], returnsRows: false, copies: true })
  return { kind: 'execute', statement: c.statements.length - 1 }
}

/** The text of SQL without parameters. */
export function textOf(c: Compilation, query: StatementSql): string {
  return compileSql(c, query).sql
}

function append(c: Compilation, query: StatementSql, columns: readonly CodecRef[], returnsRows: boolean): number {
  const compiled = compileSql(c, query)
  const parameters = compiled.parameters.map(asParameter)
  c.statements.push({ sql: compiled.sql, parameters, columns, returnsRows })
  return c.statements.length - 1
}

function compileSql(c: Compilation, query: StatementSql): CompiledQuery {
  return c.queryCompiler.compileQuery(query.toOperationNode() as RootOperationNode, createQueryId())
}

/** Only descriptions are ever given to kysely; a bare value would mean that a value reached the SQL. */
function asParameter(value: unknown): Parameter {
  if (typeof value === 'object' && value !== null && 'kind' in value) return value as Parameter
  throw new InternalError('A statement holds a value in place of a parameter')
}
