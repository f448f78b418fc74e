import { compileMapping, compileReader, compileRowMapping, type MappingOptions, type RowMapper } from '@hotplan/data-mapper'
import type { QueryNode, ResultSet, Row } from '@hotplan/plan'
import type { LinkedNode } from '../linked-node.ts'
import type { LinkedStatement } from '../linked-statement.ts'
import type { Linker } from '../linker.ts'

/** Yields the mapped rows of a statement: made by the driver from its bytes where it can, else from its rows. */
export function linkQuery(node: QueryNode, linker: Linker): LinkedNode {
  if (linker.context.driver.usesReaders === true) return linkReader(node, linker)
  const mapRows = compileMapping(node.mapping, mappingOptions(linker))
  return linked(node, linker, { ...linker.statement(node.statement), decode: ({ rows }) => mapRows(rows) })
}

/** Yields the first of the mapped rows, or null; of a driver that uses no readers. */
export function linkFirstRow(node: QueryNode, linker: Linker): LinkedNode {
  const mapRow = compileRowMapping(node.mapping, mappingOptions(linker))
  const decode = ({ rows }: ResultSet): unknown => (rows.length === 0 ? null : mapRow(rows[0] as Row))
  return linked(node, linker, { ...linker.statement(node.statement, { first: true }), decode })
}

function linkReader(node: QueryNode, linker: Linker): LinkedNode {
  const options = mappingOptions(linker)
  const reader = compileReader(node.mapping, options)
  let mapRows: RowMapper | undefined
  const decode = (result: ResultSet): unknown => {
    if (result.records !== undefined) return result.records
    mapRows ??= compileMapping(node.mapping, options)
    return mapRows(result.rows)
  }
  return linked(node, linker, { ...linker.statement(node.statement, { reader }), decode })
}

function mappingOptions(linker: Linker): MappingOptions {
  const { driver, codegen, decimal } = linker.context
  return { format: driver.format, codegen, ...(decimal === undefined ? {} : { decimal }) }
}

function linked(node: QueryNode, linker: Linker, statement: LinkedStatement): LinkedNode {
  return { kind: 'statement', statement: linker.isLast(node) ? { ...statement, isLast: true } : statement }
}
