/**
 * Arguments that a hook may change without changing those of the caller. Plain objects and lists are copied at any depth, dates and
 * bytes too; whatever else has a class, and `Prisma.skip`, is handed on as it is.
 */
export function copyArgs(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copyArgs)
  if (value instanceof Date) return new Date(value)
  if (value instanceof Uint8Array) return value.slice()
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyArgs(item)]))
}
