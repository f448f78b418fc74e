import type { Guard, ShapeNode } from '@hotplan/plan'
import { type Model, uniqueKeysOf } from '@hotplan/schema'
import { keyName } from './grammar/filter.ts'
import { type Entries, entriesOf, entryOf } from './grammar/rule.ts'

/** For each field of a unique key in an upsert's `where`, whether `create` gives it the same value. */
export function upsertGuards(model: Model, entries: Entries, values: readonly unknown[]): readonly Guard[] {
  const created = entriesOf(entryOf(entries, 'create'))
  const guards: Guard[] = []
  for (const [field, node] of keyEntries(model, entriesOf(entryOf(entries, 'where')))) {
    const other = entryOf(created, field)
    if (node.kind !== 'slot' || other?.kind !== 'slot') continue
    const holds = equalValues(values[node.slot], values[other.slot])
    guards.push({ kind: 'equal', slots: [node.slot, other.slot], holds })
  }
  return guards
}

/** For each of several records of a nested `connectOrCreate` that is looked for by one value, whether it is created with the same. */
export function connectOrCreateGuards(entries: Entries, values: readonly unknown[]): readonly Guard[] {
  return entries.flatMap(([key, node]): readonly Guard[] => {
    if (node.kind === 'object') return connectOrCreateGuards(node.entries, values)
    if (node.kind !== 'list') return []
    const inner = node.items.flatMap((item) => connectOrCreateGuards(entriesOf(item), values))
    if (key !== 'connectOrCreate' || node.items.length < 2) return inner
    return [...inner, ...node.items.flatMap((item) => createdAlike(entriesOf(item), values))]
  })
}

function createdAlike(entries: Entries, values: readonly unknown[]): readonly Guard[] {
  const [only, ...others] = entriesOf(entryOf(entries, 'where'))
  if (only === undefined || others.length > 0) return []
  const [field, node] = only
  const created = entryOf(entriesOf(entryOf(entries, 'create')), field)
  if (node.kind !== 'slot' || created?.kind !== 'slot') return []
  const holds = equalValues(values[node.slot], values[created.slot])
  return [{ kind: 'equal', slots: [node.slot, created.slot], holds }]
}

/** The fields of the complete unique keys in a `where`, those of compound keys unfolded, in canonical order. */
function keyEntries(model: Model, where: Entries): readonly (readonly [string, ShapeNode])[] {
  const names = new Map(uniqueKeysOf(model).map((key) => [keyName(key), key]))
  return where.flatMap(([name, node]) => {
    const key = names.get(name)
    if (key === undefined) return []
    return key.fields.length === 1 ? [[name, node] as const] : entriesOf(node)
  })
}

/** Whether two slot values of one type are equal. Decimals are compared as text, so `1.0` and `1` count as different. */
export function equalValues(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (left instanceof Date && right instanceof Date) return left.getTime() === right.getTime()
  if (!ArrayBuffer.isView(left) || !ArrayBuffer.isView(right) || left.byteLength !== right.byteLength) return false
  const bytes = bytesOf(left)
  const others = bytesOf(right)
  return bytes.every((byte, index) => byte === others[index])
}

function bytesOf(view: ArrayBufferView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
}
