import type { JsonMapping, Mapping, Plan, PlanNode } from '@hotplan/plan'
import { assertNever } from '@hotplan/plan'

/** Whether a result of the plan holds decimals, and so whether decimal.js must be there. */
export function usesDecimal(plan: Plan): boolean {
  return nodeUses(plan.root)
}

function nodeUses(node: PlanNode): boolean {
  switch (node.kind) {
    case 'query':
      return mappingUses(node.mapping)
    case 'first':
    case 'reverse':
    case 'require':
    case 'count':
    case 'transaction':
      return nodeUses(node.of)
    case 'let':
      return nodeUses(node.in)
    case 'sequence':
      return node.steps.some(nodeUses)
    case 'when':
      return nodeUses(node.found) || nodeUses(node.missing)
    case 'otherwise':
      return nodeUses(node.of) || nodeUses(node.to)
    case 'stitch':
      return mappingUses(node.mapping) || node.relations.some(({ rows }) => nodeUses(rows))
    case 'keep':
    case 'execute':
    case 'size':
    case 'literal':
      return false
    default:
      return assertNever(node, 'plan node')
  }
}

function mappingUses(mapping: Mapping): boolean {
  switch (mapping.kind) {
    case 'record':
      return mapping.fields.some(([, field]) => mappingUses(field))
    case 'column':
      return mapping.codec.name === 'decimal'
    case 'jsonColumn':
      return jsonUses(mapping.of)
    case 'stitched':
      return false
    default:
      return assertNever(mapping, 'mapping')
  }
}

function jsonUses(mapping: JsonMapping): boolean {
  if (mapping.kind === 'value') return mapping.codec.name === 'decimal'
  return mapping.kind === 'list' ? jsonUses(mapping.of) : mapping.fields.some(([, field]) => jsonUses(field))
}
