import type { WhenNode } from '@hotplan/plan'
import { type LinkedNode, runnerOf } from '../linked-node.ts'
import type { Linker } from '../linker.ts'

/** Runs one branch or the other, by whether a register holds a row. */
export function linkWhen(node: WhenNode, linker: Linker): LinkedNode {
  const register = linker.register(node.register)
  const whenFound = runnerOf(linker.link(node.then))
  const otherwise = runnerOf(linker.link(node.else))
  return {
    kind: 'steps',
    run: (frame) => ((frame.registers[register]?.length ?? 0) > 0 ? whenFound(frame) : otherwise(frame)),
  }
}
