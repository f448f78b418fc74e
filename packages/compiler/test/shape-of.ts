import type { Action, Guard, NullMarker, Shape, ShapeNode, ShapeObject, Slot } from '@hotplan/plan'

/** A value of a query under test: bound at execution. */
export class Bound {
  readonly slot: Omit<Slot, 'path'>
  readonly value: unknown

  constructor(slot: Omit<Slot, 'path'>, value: unknown) {
    this.slot = slot
    this.value = value
  }
}

type MakeValue = (value: unknown) => Bound
type MakeList = (values: readonly unknown[]) => Bound

const bound =
  (type: Slot['type']): MakeValue =>
  (value) =>
    new Bound({ type, list: false, nullable: false }, value)
const boundList =
  (type: Slot['type']): MakeList =>
  (value) =>
    new Bound({ type, list: true, nullable: false }, value)

export const int: MakeValue = bound('Int')
export const bigint: MakeValue = bound('BigInt')
export const float: MakeValue = bound('Float')
export const string: MakeValue = bound('String')
export const decimal: MakeValue = bound('Decimal')
export const boolean: MakeValue = bound('Boolean')
export const datetime: MakeValue = bound('DateTime')
export const json: MakeValue = bound('Json')
export const bytes: MakeValue = bound('Bytes')
export const take = (value: number): Bound => bound(value < 0 ? 'NegativeInt' : 'PositiveInt')(value)
export const skip: MakeValue = bound('NonNegativeInt')
export const ints: MakeList = boundList('Int')
export const bigints: MakeList = boundList('BigInt')
export const strings: MakeList = boundList('String')
export const decimals: MakeList = boundList('Decimal')
export const byteses: MakeList = boundList('Bytes')
export const datetimes: MakeList = boundList('DateTime')
export const enumOf =
  (name: string): MakeValue =>
  (value) =>
    new Bound({ type: 'Enum', list: false, nullable: false, enum: name }, value)
export const enumsOf =
  (name: string): MakeList =>
  (value) =>
    new Bound({ type: 'Enum', list: true, nullable: false, enum: name }, value)
export const marker = (name: NullMarker): ShapeNode => ({ kind: 'marker', marker: name })
export const ref = (model: string, field: string): ShapeNode => ({ kind: 'fieldReference', model, field })

/** The shape of a query whose values are {@link Bound}, and those values. One value object at two places gives a guard: they are equal. */
export function shapeOf(
  model: string,
  action: Action,
  args: object,
): { readonly shape: Shape; readonly values: readonly unknown[] } {
  const slots: Slot[] = []
  const values: unknown[] = []
  const nodes: Bound[] = []
  const guards: Guard[] = []
  const walk = (node: unknown, path: string): ShapeNode => {
    if (node instanceof Bound) {
      const twin = nodes.indexOf(node)
      if (twin >= 0) guards.push({ kind: 'equal', slots: twinSlots(path, twin, slots.length), holds: true })
      nodes.push(node)
      slots.push({ ...node.slot, path })
      values.push(node.value)
      return { kind: 'slot', slot: slots.length - 1 }
    }
    if (Array.isArray(node)) return { kind: 'list', items: node.map((item, index) => walk(item, `${path}[${index}]`)) }
    if (typeof node !== 'object' || node === null) return { kind: 'literal', value: node as null | boolean | number | string }
    if ('kind' in node) return node as ShapeNode
    return walkObject(node, path)
  }
  const walkObject = (node: object, path: string): ShapeObject => ({
    kind: 'object',
    entries: Object.entries(node)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, walk(value, path === '' ? key : `${path}.${key}`)] as const),
  })
  return { shape: { model, action, args: walkObject(args, ''), slots, guards }, values }
}

/** The slot of `where` first, whichever comes first in the walk. */
function twinSlots(path: string, earlier: number, later: number): readonly [number, number] {
  return path.startsWith('where') ? [later, earlier] : [earlier, later]
}
