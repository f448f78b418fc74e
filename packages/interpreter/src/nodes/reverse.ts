import type { ReverseNode } from '@hotplan/plan'
import { type LinkedNode, mapNode } from '../linked-node.ts'
import type { Linker } from '../linker.ts'

/** In place: the list was made for this run, except a literal's. */
function reversed(list: unknown): unknown {
  return Object.isFrozen(list) ? [...(list as readonly unknown[])].reverse() : (list as unknown[]).reverse()
}

/** Yields a list turned around: a backward `take`. */
export function linkReverse(node: ReverseNode, linker: Linker): LinkedNode {
  return mapNode(linker.link(node.of), reversed)
}
