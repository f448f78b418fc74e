import { InternalError, type ShapeLiteral, type ShapeNode, type ShapeObject } from '@hotplan/plan'

const empty: ShapeObject = { kind: 'object', entries: [] }

/** The member of an object, or undefined. */
export function member(object: ShapeObject, key: string): ShapeNode | undefined {
  for (const [name, node] of object.entries) if (name === key) return node
  return undefined
}

/** The member of an object as an object; an empty one where it is absent or merely `true`. */
export function objectMember(object: ShapeObject, key: string): ShapeObject {
  return objectOrEmpty(member(object, key))
}

/** A node as an object; an empty one where it is absent or merely `true`. */
export function objectOrEmpty(node: ShapeNode | undefined): ShapeObject {
  if (node === undefined || isTrue(node)) return empty
  return asObject(node)
}

/** A node that can only be an object here. */
export function asObject(node: ShapeNode): ShapeObject {
  if (node.kind !== 'object') throw new InternalError(`Expected an object in the shape, found ${node.kind}`)
  return node
}

/** The members of a list, or the node alone: many arguments take one or a list. */
export function items(node: ShapeNode | undefined): readonly ShapeNode[] {
  if (node === undefined) return []
  return node.kind === 'list' ? node.items : [node]
}

/** Text that is part of the shape, such as a sort direction. */
export function text(node: ShapeNode): string {
  if (node.kind !== 'literal' || typeof node.value !== 'string') {
    throw new InternalError(`Expected a name in the shape, found ${node.kind}`)
  }
  return node.value
}

/** Whether a node selects something: `true`, or an object of arguments. */
export function isSelected(node: ShapeNode | undefined): boolean {
  return node !== undefined && (node.kind === 'object' || isTrue(node))
}

export function isTrue(node: ShapeNode | undefined): boolean {
  return isLiteral(node) && node.value === true
}

export function isNull(node: ShapeNode | undefined): boolean {
  return isLiteral(node) && node.value === null
}

/** Whether a node is this text of the shape. */
export function isWord(node: ShapeNode | undefined, word: string): boolean {
  return isLiteral(node) && node.value === word
}

export function isZero(node: ShapeNode | undefined): boolean {
  return isLiteral(node) && node.value === 0
}

function isLiteral(node: ShapeNode | undefined): node is ShapeLiteral {
  return node?.kind === 'literal'
}
