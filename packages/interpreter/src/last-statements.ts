import type { PlanNode } from '@hotplan/plan'

/** The statements that a node may end with, in the one branch or the other, whatever they answer. */
export function lastStatements(node: PlanNode): readonly PlanNode[] {
  switch (node.kind) {
    case 'query':
    case 'execute':
      return [node]
    case 'first':
    case 'reverse':
    case 'count':
      return lastStatements(node.of)
    case 'let':
      return lastStatements(node.in)
    case 'sequence': {
      const last = node.steps.at(-1)
      return last === undefined ? [] : lastStatements(last)
    }
    case 'when':
      return [...lastStatements(node.found), ...lastStatements(node.missing)]
    default:
      return []
  }
}
