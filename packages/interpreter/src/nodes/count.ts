import type { CountNode } from '@hotplan/plan'
import { type LinkedNode, mapNode } from '../linked-node.ts'
import type { Linker } from '../linker.ts'

function counted(count: unknown): unknown {
  return { count }
}

/** Yields `{ count }` of a number. */
export function linkCount(node: CountNode, linker: Linker): LinkedNode {
  return mapNode(linker.link(node.of), counted)
}
