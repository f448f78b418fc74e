import type { FirstNode } from '@hotplan/plan'
import { type LinkedNode, mapNode } from '../linked-node.ts'
import type { Linker } from '../linker.ts'
import { linkFirstRow } from './query.ts'

function firstOf(list: unknown): unknown {
  return (list as readonly unknown[])[0] ?? null
}

/** Yields the first item of a list, or null. */
export function linkFirst(node: FirstNode, linker: Linker): LinkedNode {
  const { of } = node
  if (of.kind === 'query' && linker.context.driver.usesReaders !== true) return linkFirstRow(of, linker)
  return mapNode(linker.link(of), firstOf)
}
