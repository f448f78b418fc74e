import { isAbsent, isRecord } from './absent.ts'
import type { RowsRelation, RowsRule } from './grammar/rule.ts'

/** Rows that rows of a bulk write nest through one relation in one way, those of all parents together. */
export interface RowGroup {
  readonly relation: string
  readonly write: 'create' | 'connect'
  /** Name of the unique key that the rows of `connect` give. */
  readonly key?: string
  readonly rule: RowsRule
  readonly rows: unknown[]
  /** The position of each row's parent. */
  readonly parents: number[]
}

/** Gathers what rows nest. */
export class NestedRows {
  readonly #groups = new Map<string, RowGroup>()

  /** In an order that does not depend on the rows. */
  get groups(): readonly RowGroup[] {
    return [...this.#groups].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, group]) => group)
  }

  /** Adds what stands at a relation of a row; false where it does not fit. */
  add(relation: RowsRelation, value: unknown, parent: number): boolean {
    const writes = nestedWrites(relation, value)
    if (writes === undefined) return false
    for (const { write, items } of writes) {
      for (let index = 0; index < items.length; index++) {
        if (!(write === 'connect' ? this.#connect(relation, items[index], parent) : this.#create(relation, items[index], parent)))
          return false
      }
    }
    return true
  }

  #create(relation: RowsRelation, row: unknown, parent: number): boolean {
    if (!isRecord(row)) return false
    this.#push({ relation: relation.name, write: 'create', rule: relation.rows() }, row, parent)
    return true
  }

  #connect(relation: RowsRelation, item: unknown, parent: number): boolean {
    const name = connectedKey(relation, item)
    const key = name === undefined ? undefined : relation.keys().get(name)
    if (name === undefined || key === undefined) return false
    const row = key.isCompound ? (item as Readonly<Record<string, unknown>>)[name] : item
    this.#push({ relation: relation.name, write: 'connect', key: name, rule: key.rows }, row, parent)
    return true
  }

  #push(group: Omit<RowGroup, 'rows' | 'parents'>, row: unknown, parent: number): void {
    const id = `${group.relation}.${group.write}.${group.key ?? ''}`
    let known = this.#groups.get(id)
    if (known === undefined) {
      known = { ...group, rows: [], parents: [] }
      this.#groups.set(id, known)
    }
    known.rows.push(row)
    known.parents.push(parent)
  }
}

interface NestedWrite {
  readonly write: RowGroup['write']
  readonly items: readonly unknown[]
}

/** The writes at a relation of a row, or undefined where they have not the form of any. A to-one relation takes exactly one record. */
function nestedWrites(relation: RowsRelation, value: unknown): readonly NestedWrite[] | undefined {
  if (!isRecord(value)) return undefined
  const writes: NestedWrite[] = []
  for (const key of Object.keys(value)) {
    const node = value[key]
    if (isAbsent(node)) continue
    if (key !== 'create' && key !== 'connect' && !(key === 'createMany' && relation.takesCreateMany)) return undefined
    const items = key === 'createMany' ? dataOf(node) : node
    if (Array.isArray(items) && !relation.isList) return undefined
    writes.push({ write: key === 'connect' ? 'connect' : 'create', items: Array.isArray(items) ? items : [items] })
  }
  if (writes.length === 0 || (!relation.isList && writes.length > 1)) return undefined
  return writes
}

/** The rows of `createMany`, which takes nothing else here. */
function dataOf(node: unknown): unknown {
  if (!isRecord(node)) return undefined
  return Object.keys(node).every((key) => key === 'data' || isAbsent(node[key])) ? node['data'] : undefined
}

/** The one unique key that an object gives, and nothing beside it. */
export function connectedKey(relation: RowsRelation, item: unknown): string | undefined {
  if (!isRecord(item)) return undefined
  const names = Object.keys(item).filter((key) => !isAbsent(item[key]))
  const [name] = names
  return names.length === 1 && name !== undefined && relation.keys().has(name) ? name : undefined
}
