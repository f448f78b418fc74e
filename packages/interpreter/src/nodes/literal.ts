import type { LiteralNode } from '@hotplan/plan'
import type { LinkedNode } from '../linked-node.ts'

/** Yields a constant; a list is a fresh one each time, as callers own what they get. */
export function linkLiteral(node: LiteralNode): LinkedNode {
  const { value } = node
  return { kind: 'steps', run: Array.isArray(value) ? () => [...value] : () => value }
}
