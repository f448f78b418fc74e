import type { OtherwiseNode } from '@hotplan/plan'
import { chain } from '@hotplan/plan'
import { type LinkedNode, runnerOf } from '../linked-node.ts'
import type { Linker } from '../linker.ts'

/** Yields the value of one node, or where that is null, of another. */
export function linkOtherwise(node: OtherwiseNode, linker: Linker): LinkedNode {
  const first = runnerOf(linker.link(node.of))
  const second = runnerOf(linker.link(node.to))
  return { kind: 'steps', run: (frame) => chain(first(frame), (value) => (value === null ? second(frame) : value)) }
}
