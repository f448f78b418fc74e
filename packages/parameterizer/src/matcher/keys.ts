import { isAbsent, isOrdinary } from '../absent.ts'

/** PERF: within `for…in` over the same object V8 answers this call from the enum cache; `Object.hasOwn` is not recognised there. */
export const own: (this: object, key: PropertyKey) => boolean = Object.prototype.hasOwnProperty

/**
 * Whether the present keys of an object are exactly these. Presence counts own enumerable keys whose value is not absent.
 * Generated code counts the keys itself and calls this only where the count differs.
 */
export function hasKeys(value: object, keys: readonly string[], nullsAbsent: readonly string[]): boolean {
  if (Array.isArray(value)) return false
  let count = 0
  for (const key in value) {
    if (!own.call(value, key)) continue
    if (keys.includes(key)) count++
    else if (!isAbsentMember((value as Readonly<Record<string, unknown>>)[key], key, nullsAbsent)) return false
  }
  return count === keys.length
}

/** Whether an object has no present key and is an ordinary one. */
export function hasNoKeys(value: object, nullsAbsent: readonly string[]): boolean {
  return hasKeys(value, [], nullsAbsent) && isOrdinary(value)
}

/** Whether the keys that an object is known to have come in this order. */
export function inOrder(value: object, keys: readonly string[]): boolean {
  let next = 0
  for (const key in value) if (key === keys[next]) next++
  return next === keys.length
}

function isAbsentMember(value: unknown, key: string, nullsAbsent: readonly string[]): boolean {
  return isAbsent(value) || (value === null && nullsAbsent.includes(key))
}
