import { datetimeFromJson } from '../codec/decode-json.ts'
import { dateFromEpochMs, plainEpochMs } from '../codec/timestamp.ts'
import { documentEnd, stringEnd } from './document-end.ts'

/** What a reader gives where a text is not what it was made for; the text is then for JSON.parse. */
export const miss: unique symbol = Symbol('miss')

const quote = 34
const comma = 44
const openList = 91
const backslash = 92
const closeList = 93
const openRecord = 123

// V8 copies slices shorter than this; a longer one keeps the text it is of.
const copiedLength = 13
// What may be kept for a string: a text of this length, or of so many times its own.
const keptLength = 8192
const keptTimes = 16
// Beyond these many digits numbers are no longer exact.
const exactDigits = 15
// Characters of a string that are read before its end is looked up.
const lookedAt = 6
// Items of a list that are read faster one by one.
const shortList = 8
const powersOfTen = Array.from({ length: exactDigits + 1 }, (_, power) => 10 ** power)
// Longer strings are faster checked by JSON.parse.
const checkedLength = 32

// PERF: what a function finds beside its value is left here, as nothing is made for two results.
let next = 0
let slow = 0
/** The first backslash behind the last string that had one. */
let backslashAt = 0

/** Where the value that was read last ends. */
export function position(): number {
  return next
}

/** Leaves where a value ends that was read part by part. */
export function endAt(at: number): void {
  next = at
}

/** How many values since {@link begin} JSON.parse would have read in less time: those that were left to it, and those of long lists. */
export function slowCount(): number {
  return slow
}

/** Must be called before the first value of a text is read. */
export function begin(text: string, isStrict: boolean): void {
  slow = 0
  if (!isStrict) backslashAt = nextBackslash(text, 0)
}

function nextBackslash(text: string, at: number): number {
  const found = text.indexOf('\\', at)
  return found < 0 ? text.length : found
}

function parsed(text: string): unknown {
  slow++
  try {
    return JSON.parse(text)
  } catch {
    return miss
  }
}

/** The end of the blanks at a position. */
export function blankEnd(text: string, at: number): number {
  let end = at
  for (;;) {
    const code = text.charCodeAt(end)
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return end
    end++
  }
}

/**
 * The value at a position that is neither a record nor a list, or a miss. `isStrict` says that nobody has checked the document, so that
 * its strings may hold what JSON does not allow.
 */
export function scalarAt(text: string, at: number, isStrict: boolean): unknown {
  const code = text.charCodeAt(at)
  if (code === quote) return isStrict ? strictStringAt(text, at + 1) : stringAt(text, at + 1)
  if ((code >= 48 && code <= 57) || code === 45) return numberAt(text, at)
  if (code === 116) return wordAt(text, at, 'true', true)
  if (code === 102) return wordAt(text, at, 'false', false)
  return wordAt(text, at, 'null', null)
}

function wordAt(text: string, at: number, word: string, value: boolean | null): unknown {
  next = at + word.length
  return text.startsWith(word, at) ? value : miss
}

/** `at` is behind the quote that opens the string. */
function stringAt(text: string, at: number): unknown {
  const end = text.indexOf('"', at)
  if (end > backslashAt || end < 0) return escapedAt(text, at)
  next = end + 1
  return cut(text, at, end)
}

/** A part of a text that is a string as it stands, without keeping much more than it alive. */
function cut(text: string, at: number, end: number): unknown {
  const length = end - at
  if (length < copiedLength || text.length <= keptLength || length * keptTimes >= text.length) return text.slice(at, end)
  return parsed(text.slice(at - 1, end + 1))
}

/** {@link stringAt} that also takes control characters for a miss. */
function strictStringAt(text: string, at: number): unknown {
  for (let end = at; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code === quote) {
      next = end + 1
      return cut(text, at, end)
    }
    // One that is so long is looked up before more of it is read.
    const isLong = end - at === lookedAt && text.indexOf('"', end) - at > checkedLength
    if (code === backslash || code < 32 || isLong) return escapedAt(text, at)
  }
  return miss
}

/** A string that may hold anything. */
function escapedAt(text: string, at: number): unknown {
  const end = stringEnd(text, at)
  if (end < 0) return miss
  next = end + 1
  if (backslashAt < next) backslashAt = nextBackslash(text, next)
  return parsed(text.slice(at - 1, end + 1))
}

function numberAt(text: string, at: number): unknown {
  const isNegative = text.charCodeAt(at) === 45
  const first = isNegative ? at + 1 : at
  let end = first
  let number = 0
  let code = text.charCodeAt(end)
  while (code >= 48 && code <= 57) {
    number = number * 10 + code - 48
    code = text.charCodeAt(++end)
  }
  let digits = end - first
  if (digits === 0 || (digits > 1 && text.charCodeAt(first) === 48)) return generalNumberAt(text, at)
  if (code === 46) {
    const fraction = ++end
    code = text.charCodeAt(end)
    while (code >= 48 && code <= 57) {
      number = number * 10 + code - 48
      code = text.charCodeAt(++end)
    }
    const places = end - fraction
    if (places === 0) return generalNumberAt(text, at)
    digits += places
    // Dividing two exact numbers rounds as reading the text would.
    if (digits <= exactDigits) number /= powersOfTen[places] as number
  }
  if (code === 101 || code === 69) return generalNumberAt(text, at)
  next = end
  if (digits > exactDigits) return Number(text.slice(at, end))
  return isNegative ? -number : number
}

/** A number with an exponent, or what is none. */
function generalNumberAt(text: string, at: number): unknown {
  let end = at
  for (;;) {
    const code = text.charCodeAt(end)
    const isPart = (code >= 48 && code <= 57) || code === 46 || code === 45 || code === 43 || code === 101 || code === 69
    if (!isPart) break
    end++
  }
  next = end
  return parsed(text.slice(at, end))
}

/** An instant as JSON has it, decoded; null; or a miss. */
export function instantAt(text: string, at: number, isStrict: boolean): unknown {
  if (text.charCodeAt(at) === quote) {
    const end = text.indexOf('"', at + 1)
    const epochMs = plainEpochMs(text, at + 1, end)
    if (!Number.isNaN(epochMs)) {
      next = end + 1
      return dateFromEpochMs(epochMs)
    }
  }
  const value = scalarAt(text, at, isStrict)
  return value === miss || value === null ? value : datetimeFromJson(value)
}

/**
 * A list of scalars; null; or a miss. PERF: lists of up to three are made at their length; one that grows has room for 17, which is 150
 * bytes for a list of two.
 */
export function scalarsAt(text: string, at: number, isStrict: boolean): unknown {
  if (text.charCodeAt(at) !== openList) return wordAt(text, at, 'null', null)
  if (text.charCodeAt(at + 1) === closeList) {
    next = at + 2
    return []
  }
  const first = scalarAt(text, at + 1, isStrict)
  if (first === miss) return miss
  if (endsList(text)) return [first]
  const second = nextScalar(text, isStrict)
  if (second === miss) return miss
  if (endsList(text)) return [first, second]
  const third = nextScalar(text, isStrict)
  if (third === miss) return miss
  const items = [first, second, third]
  while (!endsList(text)) {
    const item = nextScalar(text, isStrict)
    if (item === miss) return miss
    items.push(item)
    if (items.length > shortList && items.length % 3 === 0) slow++
  }
  return items
}

/** Goes behind the end of a list where there is one. */
function endsList(text: string): boolean {
  if (text.charCodeAt(next) !== closeList) return false
  next++
  return true
}

function nextScalar(text: string, isStrict: boolean): unknown {
  if (text.charCodeAt(next) !== comma) return miss
  const at = next + 1
  return scalarAt(text, text.charCodeAt(at) <= 32 ? blankEnd(text, at) : at, isStrict)
}

/** Any value at all, or a miss where it is no JSON. */
export function documentAt(text: string, at: number, isStrict: boolean): unknown {
  const code = text.charCodeAt(at)
  if (code !== openRecord && code !== openList) return scalarAt(text, at, isStrict)
  const end = documentEnd(text, at)
  if (end < 0) return miss
  next = end
  return parsed(text.slice(at, end))
}
