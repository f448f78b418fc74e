import { chain } from '@hotplan/plan'
import type { Runner } from './frame.ts'
import type { LinkedStatement } from './linked-statement.ts'
import { executeInFrame } from './linked-statement.ts'

/**
 * A node after linking. A single statement, with whatever is done to its result folded into its decoding, stays `statement`: a
 * plan whose root is one takes the straight path. Everything else is `steps`.
 */
export type LinkedNode =
  | { readonly kind: 'statement'; readonly statement: LinkedStatement }
  | { readonly kind: 'steps'; readonly run: Runner }

/** Applies a function to the value of a node. */
export function mapNode(node: LinkedNode, finish: (value: unknown) => unknown): LinkedNode {
  if (node.kind === 'steps') {
    const { run } = node
    return { kind: 'steps', run: (frame) => chain(run(frame), finish) }
  }
  const { decode } = node.statement
  return { kind: 'statement', statement: { ...node.statement, decode: (result) => finish(decode(result)) } }
}

/** The node as a step of a larger plan. */
export function runnerOf(node: LinkedNode): Runner {
  if (node.kind === 'steps') return node.run
  const { statement } = node
  return (frame) => executeInFrame(statement, frame)
}
