import type { ComputedField } from './computed-fields.ts'

/** How a record as it was read becomes the one that is shown. */
export interface View {
  /** Fields that were read because a computed one needs them. */
  readonly hidden: ReadonlySet<string>
  readonly computed: readonly ComputedField[]
  readonly relations: ReadonlyMap<string, View>
}

/** Shows a record, or each of a list. What is neither, such as null, is shown as it is. */
export function show(value: unknown, view: View): unknown {
  if (Array.isArray(value)) return value.map((item) => show(item, view))
  if (typeof value !== 'object' || value === null) return value
  const record = value as Readonly<Record<string, unknown>>
  const shown: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(record)) {
    if (view.hidden.has(name)) continue
    const related = view.relations.get(name)
    shown[name] = related === undefined ? field : show(field, related)
  }
  for (const field of view.computed) {
    if (field.needs.every((need) => need in record)) defineLazily(shown, field.name, () => computeOn(record, field))
  }
  return shown
}

function computeOn(record: object, field: ComputedField): unknown {
  if (field.uses.length === 0) return field.compute(record)
  const input = { ...record }
  for (const used of field.uses) defineLazily(input, used.name, () => computeOn(record, used))
  return field.compute(input)
}

/** Computed when it is first read, then a property as any other. */
function defineLazily(target: object, name: string, compute: () => unknown): void {
  const settle = (value: unknown): unknown => {
    Object.defineProperty(target, name, { configurable: true, enumerable: true, writable: true, value })
    return value
  }
  Object.defineProperty(target, name, { configurable: true, enumerable: true, get: () => settle(compute()), set: settle })
}
