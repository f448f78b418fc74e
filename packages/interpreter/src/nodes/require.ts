import type { RequireNode } from '@hotplan/plan'
import { type LinkedNode, mapNode } from '../linked-node.ts'
import type { Linker } from '../linker.ts'
import { fail } from '../plan-failure.ts'

/** Yields its input; fails where that is null, an empty list or zero. */
export function linkRequire(node: RequireNode, linker: Linker): LinkedNode {
  const { error } = node
  return mapNode(linker.link(node.of), (value) => {
    if (value === null || value === 0 || (Array.isArray(value) && value.length === 0)) return fail(error)
    return value
  })
}
