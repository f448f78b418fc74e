import { isFieldReference, nullMarkerOf, skip } from '@hotplan/plan'
import { isBytes } from './bytes.ts'
import { isDate } from './date-time.ts'
import { isDecimalLike } from './decimal.ts'

/** Why a value is not Json. */
export type JsonFault =
  | 'bigint'
  | 'circular'
  | 'depth'
  | 'function'
  | 'invalidDate'
  | 'marker'
  | 'symbol'
  | 'undefined'
  | 'undefinedInList'
  | 'unreadable'

/** Levels of nesting a Json value may have; far below what would exhaust the stack here or in the database. */
export const maxJsonDepth = 1000

/**
 * The text of a Json value, made once, so that later changes of the value have no effect. As `JSON.stringify`, but bytes become base64, decimals
 * plain notation, and what JSON cannot hold (bigint, functions, null markers, undefined in a list, invalid dates, cycles) is refused; so is a bare null.
 */
export function coerceJson(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return JSON.stringify(value)
  // Which null is meant must be said with a marker.
  if (value === null) return undefined
  try {
    const verdict = inspect(value, 0)
    if (verdict === 'native') return JSON.stringify(value)
    if (verdict !== 'convert') return undefined
    const conversion = new Conversion()
    const plain = conversion.plain(value, '', 0)
    return conversion.fault === undefined ? JSON.stringify(plain) : undefined
  } catch {
    return undefined
  }
}

/** Why {@link coerceJson} refused a value. */
export function jsonFaultOf(value: unknown): JsonFault {
  try {
    const verdict = inspect(value, 0)
    if (verdict === 'depth') return isCircular(value, new Set()) ? 'circular' : 'depth'
    if (verdict !== 'convert') return verdict === 'native' ? 'unreadable' : verdict
    const conversion = new Conversion()
    conversion.plain(value, '', 0)
    return conversion.fault ?? 'unreadable'
  } catch {
    return 'unreadable'
  }
}

/** `native`: `JSON.stringify` gives the right text. `convert`: it holds values that must be replaced first. */
type Verdict = 'native' | 'convert' | JsonFault

function inspect(value: unknown, depth: number): Verdict {
  if (typeof value !== 'object') return inspectPrimitive(value)
  if (value === null) return 'native'
  if (depth > maxJsonDepth) return 'depth'
  if (Array.isArray(value)) return inspectList(value, depth)
  if (isDate(value)) return Number.isNaN(value.getTime()) ? 'invalidDate' : 'native'
  if (nullMarkerOf(value) !== undefined || isFieldReference(value)) return 'marker'
  if (hasOwnForm(value)) return 'convert'
  return inspectRecord(value as Readonly<Record<string, unknown>>, depth)
}

function inspectPrimitive(value: unknown): Verdict {
  const type = typeof value
  return type === 'bigint' || type === 'function' || type === 'symbol' || type === 'undefined' ? type : 'native'
}

function hasOwnForm(value: object): boolean {
  return ArrayBuffer.isView(value) || typeof (value as { toJSON?: unknown }).toJSON === 'function' || isDecimalLike(value)
}

function inspectList(list: readonly unknown[], depth: number): Verdict {
  let result: Verdict = 'native'
  for (let index = 0; index < list.length; index++) {
    const member = list[index]
    if (isAbsent(member)) return 'undefinedInList'
    const verdict = inspect(member, depth + 1)
    if (verdict === 'convert') result = verdict
    else if (verdict !== 'native') return verdict
  }
  return result
}

function inspectRecord(record: Readonly<Record<string, unknown>>, depth: number): Verdict {
  let result: Verdict = 'native'
  for (const key in record) {
    const member = record[key]
    if (isAbsent(member) || !Object.hasOwn(record, key)) continue
    const verdict = inspect(member, depth + 1)
    if (verdict === 'convert') result = verdict
    else if (verdict !== 'native') return verdict
  }
  return result
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === skip
}

/** Copies a value, with everything that has its own JSON form replaced by that form. */
class Conversion {
  fault: JsonFault | undefined

  plain(value: unknown, key: string, depth: number): unknown {
    if (typeof value !== 'object' || value === null) return this.#checked(value, depth)
    if (isDecimalLike(value)) return value.toFixed()
    if (isBytes(value) || ArrayBuffer.isView(value)) return base64Of(value)
    const { toJSON } = value as { toJSON?: unknown }
    if (typeof toJSON !== 'function' || isDate(value)) return this.#copy(value, depth)
    const form: unknown = toJSON.call(value, key)
    return typeof form === 'object' && form !== null ? this.#copy(form, depth) : this.#checked(form, depth)
  }

  #copy(value: object, depth: number): unknown {
    if (depth > maxJsonDepth) return this.#refuse('depth')
    if (Array.isArray(value)) return value.map((member, index) => this.#member(member, index, depth))
    if (isDate(value) || nullMarkerOf(value) !== undefined || isFieldReference(value)) return this.#checked(value, depth)
    const copy: Record<string, unknown> = Object.create(null)
    for (const key of Object.keys(value)) {
      const member = (value as Readonly<Record<string, unknown>>)[key]
      if (!isAbsent(member)) copy[key] = this.plain(member, key, depth + 1)
    }
    return copy
  }

  #member(member: unknown, index: number, depth: number): unknown {
    return isAbsent(member) ? this.#refuse('undefinedInList') : this.plain(member, String(index), depth + 1)
  }

  #checked(value: unknown, depth: number): unknown {
    const verdict = inspect(value, depth)
    return verdict === 'native' || verdict === 'convert' ? value : this.#refuse(verdict)
  }

  #refuse(fault: JsonFault): undefined {
    this.fault ??= fault
  }
}

function base64Of(view: ArrayBufferView): string {
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength).toString('base64')
}

/** Whether an object contains itself. Called for values known to be deep, so it stops below the depth that was too much. */
function isCircular(value: unknown, ancestors: Set<object>): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (ancestors.has(value)) return true
  if (ancestors.size > maxJsonDepth) return false
  ancestors.add(value)
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value)
  const circular = members.some((member) => isCircular(member, ancestors))
  ancestors.delete(value)
  return circular
}
