import { isAbsent, isOrdinary } from '../absent.ts'

const objectPrototype = Object.prototype

/**
 * Whether the present keys of an object are exactly these. Presence counts own enumerable keys whose value is not absent.
 *
 * PERF: an ordinary object with as many keys as expected needs no look at their names, since the caller finds each expected key present;
 * `for…in` counts without allocating. Anything else is counted exactly.
 */
export function hasKeys(value: object, keys: readonly string[], nullsAbsent: readonly string[]): boolean {
  const prototype = Object.getPrototypeOf(value)
  if (prototype === objectPrototype || prototype === null) {
    let count = 0
    for (const key in value) {
      if (!Object.hasOwn(value, key)) return hasExactly(value as Readonly<Record<string, unknown>>, keys, nullsAbsent)
      count++
    }
    if (count === keys.length) return true
  }
  return hasExactly(value as Readonly<Record<string, unknown>>, keys, nullsAbsent)
}

/** Whether an object has no present key and is an ordinary one. */
export function hasNoKeys(value: object, nullsAbsent: readonly string[]): boolean {
  return hasExactly(value as Readonly<Record<string, unknown>>, [], nullsAbsent) && isOrdinary(value)
}

function hasExactly(value: Readonly<Record<string, unknown>>, keys: readonly string[], nullsAbsent: readonly string[]): boolean {
  if (Array.isArray(value)) return false
  let count = 0
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue
    const member = value[key]
    if (isAbsent(member) || (member === null && nullsAbsent.includes(key))) continue
    if (!keys.includes(key)) return false
    count++
  }
  return count === keys.length
}
