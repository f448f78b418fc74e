import { compileMapping, compileReader, type RowMapper } from '@hotplan/data-mapper'
import type { PrepareOptions, QueryNode, ResultSet } from '@hotplan/plan'
import type { LinkedNode } from '../linked-node.ts'
import type { Linker } from '../linker.ts'

/**
 * Yields the mapped rows of a statement: made by the driver from its bytes where it can, else from its rows. `options` are how the statement is
 * prepared.
 */
export function linkQuery(node: QueryNode, linker: Linker, options?: Pick<PrepareOptions, 'first'>): LinkedNode {
  const { driver, codegen, decimal } = linker.context
  const last = linker.isLast(node) ? { isLast: true as const } : {}
  const mapping = { codegen, ...(decimal === undefined ? {} : { decimal }) }
  const compile = (): RowMapper => compileMapping(node.mapping, { format: driver.format, ...mapping })
  if (driver.usesReaders !== true) {
    const mapRows = compile()
    const decode = (result: ResultSet): unknown => mapRows(result.rows)
    return { kind: 'statement', statement: { ...linker.statement(node.statement, options), decode, ...last } }
  }
  const reader = compileReader(node.mapping, mapping)
  let mapRows: RowMapper | undefined
  const decode = (result: ResultSet): unknown => {
    if (result.records !== undefined) return result.records
    mapRows ??= compile()
    return mapRows(result.rows)
  }
  return { kind: 'statement', statement: { ...linker.statement(node.statement, { ...options, reader }), decode, ...last } }
}
