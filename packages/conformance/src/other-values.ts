/** Keys whose strings are structure: changing them would ask for another shape. */
const structuralKeys = new Set([
  'mode',
  'sort',
  'nulls',
  'orderBy',
  'distinct',
  'by',
  'relationLoadStrategy',
  'path',
  'select',
  'include',
  'omit',
])

/** The same query with other values, of the same shape: what a warm client has answered before. */
export function otherValues(value: unknown, key = ''): unknown {
  if (structuralKeys.has(key) && key !== 'select' && key !== 'include') return value
  switch (typeof value) {
    case 'number':
      return otherNumber(value)
    case 'bigint':
      return value + 1n
    case 'string':
      return Number.isNaN(Date.parse(value)) ? `${value}x` : value
    case 'object':
      return value === null ? value : otherObject(value, key)
    default:
      return value
  }
}

function otherNumber(value: number): number {
  if (!Number.isFinite(value) || value === 0) return value
  return value < 0 ? value - 1 : value + 1
}

function otherObject(value: object, key: string): unknown {
  if (Array.isArray(value)) return value.map((item) => otherValues(item, key))
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? value : new Date(value.getTime() + 86_400_000)
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, otherValues(item, name)]))
}
