import type { WhenNode } from '@hotplan/plan'
import { type LinkedNode, runnerOf } from '../linked-node.ts'
import type { Linker } from '../linker.ts'

/** Runs one branch or the other, by whether a register holds a row. */
export function linkWhen(node: WhenNode, linker: Linker): LinkedNode {
  const register = linker.register(node.register)
  const found = runnerOf(linker.link(node.found))
  const missing = runnerOf(linker.link(node.missing))
  return {
    kind: 'steps',
    run: (frame) => ((frame.registers[register]?.length ?? 0) > 0 ? found(frame) : missing(frame)),
  }
}
