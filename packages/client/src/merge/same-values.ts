/** Whether two value arrays of one shape agree in every slot but those of `except`. */
export function sameValues(left: readonly unknown[], right: readonly unknown[], except: readonly number[]): boolean {
  for (let slot = 0; slot < left.length; slot++) {
    if (!except.includes(slot) && !isSame(left[slot], right[slot])) return false
  }
  return true
}

/** Values in slot form. Where this says no, queries are merely not merged. */
function isSame(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (Array.isArray(left)) {
    return Array.isArray(right) && left.length === right.length && left.every((item, index) => isSame(item, right[index]))
  }
  if (left instanceof Date) return right instanceof Date && left.getTime() === right.getTime()
  if (left instanceof Uint8Array) {
    return right instanceof Uint8Array && left.length === right.length && left.every((byte, index) => byte === right[index])
  }
  return false
}
