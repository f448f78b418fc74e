import { compileMapping } from '@hotplan/data-mapper'
import type { QueryNode, ResultSet } from '@hotplan/plan'
import type { LinkedNode } from '../linked-node.ts'
import type { Linker } from '../linker.ts'

/** Yields the mapped rows of a statement. */
export function linkQuery(node: QueryNode, linker: Linker): LinkedNode {
  const { driver, codegen, decimal } = linker.context
  const options = { format: driver.format, codegen }
  const mapRows = compileMapping(node.mapping, decimal === undefined ? options : { ...options, decimal })
  const decode = (result: ResultSet): unknown => mapRows(result.rows)
  return { kind: 'statement', statement: { ...linker.statement(node.statement), decode } }
}
