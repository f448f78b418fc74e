import type { Shape, ShapeNode } from '@hotplan/plan'
import { modelOf, type Schema, uniqueKeysOf } from '@hotplan/schema'

/**
 * The slots that hold the unique key of a `findUnique`, in the order of its fields: of the first key where it gives several. Undefined
 * where the key is not made of values alone.
 */
export function keySlots(schema: Schema, shape: Shape): readonly number[] | undefined {
  const model = modelOf(schema, shape.model)
  const where = entries(entries(shape.args).get('where'))
  if (model === undefined) return undefined
  for (const key of uniqueKeysOf(model)) {
    const holder = key.fields.length === 1 ? where : entries(where.get(key.name))
    const nodes = key.fields.map((field) => holder.get(field))
    const slots = nodes.flatMap((node) => (node?.kind === 'slot' ? [node.slot] : []))
    if (slots.length === key.fields.length) return slots
  }
  return undefined
}

function entries(node: ShapeNode | undefined): ReadonlyMap<string, ShapeNode> {
  return new Map(node?.kind === 'object' ? node.entries : [])
}
