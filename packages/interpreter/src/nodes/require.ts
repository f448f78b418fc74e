import type { RequireNode } from '@hotplan/plan'
import { type LinkedNode, mapNode } from '../linked-node.ts'
import type { Linker } from '../linker.ts'
import { fail } from '../plan-failure.ts'

/** Yields its input; fails where that is null, an empty list or zero, or not the number of rows that is required. */
export function linkRequire(node: RequireNode, linker: Linker): LinkedNode {
  const { error, rows } = node
  const fits = rows === undefined ? isSomething : (value: unknown): boolean => sizeOf(value) === rows
  const required = mapNode(linker.link(node.of), (value) => (fits(value) ? value : fail(error)))
  if (required.kind === 'steps') return required
  return { kind: 'statement', statement: { ...required.statement, isCondition: true } }
}

function isSomething(value: unknown): boolean {
  return value !== null && sizeOf(value) !== 0
}

/** The number of rows that a step affected or returned. */
function sizeOf(value: unknown): unknown {
  return Array.isArray(value) ? value.length : value
}
