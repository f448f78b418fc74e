import type { SequenceNode } from '@hotplan/plan'
import { inSequence } from '../in-sequence.ts'
import { type LinkedNode, runnerOf } from '../linked-node.ts'
import type { Linker } from '../linker.ts'

/** Runs its steps one after the other and yields the value of the last. */
export function linkSequence(node: SequenceNode, linker: Linker): LinkedNode {
  const steps = node.steps.map((step) => runnerOf(linker.link(step)))
  return { kind: 'steps', run: (frame) => inSequence(steps, frame) }
}
