import type { PlanNode } from '@hotplan/plan'
import { InternalError } from '@hotplan/plan'
import type { LinkedNode } from '../linked-node.ts'
import type { Linker } from '../linker.ts'
import { linkCount } from './count.ts'
import { linkExecute } from './execute.ts'
import { linkFirst } from './first.ts'
import { linkKeep } from './keep.ts'
import { linkLet } from './let.ts'
import { linkLiteral } from './literal.ts'
import { linkOtherwise } from './otherwise.ts'
import { linkQuery } from './query.ts'
import { linkRequire } from './require.ts'
import { linkReverse } from './reverse.ts'
import { linkSequence } from './sequence.ts'
import { linkSize } from './size.ts'
import { linkStitch } from './stitch.ts'
import { linkTransaction } from './transaction.ts'
import { linkWhen } from './when.ts'

type NodeLinkers = {
  readonly [Kind in PlanNode['kind']]: (node: Extract<PlanNode, { kind: Kind }>, linker: Linker) => LinkedNode
}

const linkers: NodeLinkers = {
  query: linkQuery,
  execute: linkExecute,
  first: linkFirst,
  reverse: linkReverse,
  require: linkRequire,
  literal: linkLiteral,
  count: linkCount,
  let: linkLet,
  sequence: linkSequence,
  transaction: linkTransaction,
  keep: linkKeep,
  when: linkWhen,
  otherwise: linkOtherwise,
  size: linkSize,
  stitch: linkStitch,
}

/** Resolves a node, and those in it, by its kind. The only dispatch on kinds: nothing is looked up when a plan runs. */
export function linkNode(node: PlanNode, linker: Linker): LinkedNode {
  const link = linkers[node.kind] as ((node: PlanNode, linker: Linker) => LinkedNode) | undefined
  if (link === undefined) throw new InternalError(`Unknown kind of plan node: ${node.kind}`)
  return link(node, linker)
}
