import type { FirstNode } from '@hotplan/plan'
import { type LinkedNode, mapNode } from '../linked-node.ts'
import type { Linker } from '../linker.ts'
import { linkQuery } from './query.ts'

function firstOf(list: unknown): unknown {
  return (list as readonly unknown[])[0] ?? null
}

/** Yields the first item of a list, or null. */
export function linkFirst(node: FirstNode, linker: Linker): LinkedNode {
  const { of } = node
  return mapNode(of.kind === 'query' ? linkQuery(of, linker, { first: true }) : linker.link(of), firstOf)
}
