import type { SizeNode } from '@hotplan/plan'
import type { LinkedNode } from '../linked-node.ts'
import type { Linker } from '../linker.ts'

/** Yields the number of rows in a register. */
export function linkSize(node: SizeNode, linker: Linker): LinkedNode {
  const register = linker.register(node.register)
  return { kind: 'steps', run: (frame) => frame.registers[register]?.length ?? 0 }
}
