import type { SequenceNode } from '@hotplan/plan'
import { inSequence, type Step } from '../in-sequence.ts'
import { type LinkedNode, runnerOf } from '../linked-node.ts'
import type { Linker } from '../linker.ts'

/** Runs its steps one after the other and yields the value of the last. */
export function linkSequence(node: SequenceNode, linker: Linker): LinkedNode {
  const steps = node.steps.map((step) => stepOf(linker.link(step)))
  return { kind: 'steps', run: (frame) => inSequence(steps, frame) }
}

function stepOf(node: LinkedNode): Step {
  return { run: runnerOf(node), isIndependent: node.kind === 'statement' && node.statement.isCondition !== true }
}
