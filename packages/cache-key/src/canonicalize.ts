import {
  assertNever,
  type Guard,
  InternalError,
  type Shape,
  type ShapeList,
  type ShapeLiteral,
  type ShapeNode,
  type ShapeObject,
  type ShapeRows,
  type Slot,
} from '@hotplan/plan'

/**
 * The text of a shape. Shapes that differ in anything but the paths of their slots (which follow from the rest) have different texts,
 * and a shape has the same text in every process.
 *
 * Notation: keys as they are, quoted where they are no plain names; a key alone is `true`; `?Int` is a slot, `?Int[]` one for a list, `?Int~` one
 * for a value or null, `?Enum(Role)` one of an enum; a slot out of numbering order carries its number, `?3:Int`; strings are JSON; `&User.name` is a field
 * reference, `rows(…)` the columns of a bulk write, `DbNull` a null marker; guards follow at the end, as `|0=2` or `|0≠2`.
 *
 * @example
 * canonicalize(shape) // Post.findMany{orderBy:{id:"asc"},take:?PositiveInt,where:{title:{contains:?String}}}
 */
export function canonicalize(shape: Shape): string {
  const writer = new CanonicalWriter(shape.slots)
  const args = writer.node(shape.args)
  const unused = shape.slots.slice(writer.seen).map((slot, index) => `;${writer.seen + index}:${slotText(slot)}`)
  return `${name(shape.model)}.${name(shape.action)}${args}${unused.join('')}${shape.guards.map(guardText).join('')}`
}

/** Writes nodes, counting slots: as long as they are numbered in the order of the walk, their numbers need no mention. */
class CanonicalWriter {
  /** Slots below this number have been written. */
  seen = 0
  readonly #slots: readonly Slot[]

  constructor(slots: readonly Slot[]) {
    this.#slots = slots
  }

  node(node: ShapeNode): string {
    switch (node.kind) {
      case 'object':
        return this.#object(node)
      case 'list':
        return this.#list(node)
      case 'literal':
        return literalText(node)
      case 'slot':
        return this.#slot(node.slot)
      case 'marker':
        return node.marker
      case 'fieldReference':
        return `&${name(node.model)}.${name(node.field)}`
      case 'rows':
        return this.#rows(node)
      default:
        return assertNever(node, 'shape node')
    }
  }

  #object(node: ShapeObject): string {
    const entries = node.entries.map(([key, member]) => {
      const isTrue = member.kind === 'literal' && member.value === true
      return isTrue ? name(key) : `${name(key)}:${this.node(member)}`
    })
    return `{${entries.join(',')}}`
  }

  #list(node: ShapeList): string {
    return `[${node.items.map((item) => this.node(item)).join(',')}]`
  }

  #rows(node: ShapeRows): string {
    const columns = node.columns.map(([column, slot]) => `${name(column)}:${this.#slot(slot)}`)
    const nested = (node.nested ?? []).map(({ relation, write, key, parents, rows }) => {
      const by = key === undefined ? '' : `(${name(key)})`
      return `${name(relation)}.${write}${by}[${this.#slot(parents)}]${this.#rows(rows)}`
    })
    return `rows(${[...columns, ...nested].join(',')})`
  }

  #slot(index: number): string {
    const slot = this.#slots[index]
    if (slot === undefined) throw new InternalError(`A shape refers to the slot ${index}, which it does not have`)
    if (index !== this.seen) return `?${index}:${slotText(slot)}`
    this.seen++
    return `?${slotText(slot)}`
  }
}

function slotText(slot: Slot): string {
  const type = slot.enum === undefined ? slot.type : `${slot.type}(${name(slot.enum)})`
  return `${type}${slot.list ? '[]' : ''}${slot.nullable ? '~' : ''}`
}

/** -0 is told from 0, as everything else is. */
function literalText({ value }: ShapeLiteral): string {
  if (typeof value !== 'number') return JSON.stringify(value)
  return Object.is(value, -0) ? '-0' : String(value)
}

function guardText(guard: Guard): string {
  return `|${guard.slots[0]}${guard.holds ? '=' : '≠'}${guard.slots[1]}`
}

const plainName = /^[A-Za-z_$][\w$]*$/

function name(text: string): string {
  return plainName.test(text) ? text : JSON.stringify(text)
}
