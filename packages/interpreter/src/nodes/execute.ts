import type { ExecuteNode, ResultSet } from '@hotplan/plan'
import type { LinkedNode } from '../linked-node.ts'
import type { Linker } from '../linker.ts'

function affectedOf(result: ResultSet): number {
  return result.affected
}

/** Yields the number of rows that a statement affected. */
export function linkExecute(node: ExecuteNode, linker: Linker): LinkedNode {
  const last = linker.isLast(node) ? { isLast: true as const } : {}
  return { kind: 'statement', statement: { ...linker.statement(node.statement), decode: affectedOf, ...last } }
}
