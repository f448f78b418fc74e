import type { WireBytes } from '@hotplan/plan'
import { bigintDecoder, booleanFromText, datetimeDecoder, floatFromText } from './decode-postgres.ts'
import { type Decoder, intFromText } from './decoder.ts'
import { textAt } from './short-text.ts'
import { dateFromEpochMs, epochDay } from './timestamp.ts'

/** Decodes the text of a column that is not null where it lies in the bytes of the server. */
export type ByteDecoder = (bytes: WireBytes, start: number, end: number) => unknown

const dayMs = 86_400_000
// Beyond these many digits numbers are no longer exact.
const exactDigits = 15
const powersOfTen = Array.from({ length: exactDigits + 1 }, (_, power) => 10 ** power)

/** The number of a sign and at most 15 digits; NaN where it is anything else, negative zero included. */
function exactInteger(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = bytes[start] === 45
  let at = isNegative ? start + 1 : start
  if (at === end || end - at > exactDigits) return Number.NaN
  let number = 0
  for (; at < end; at++) {
    const digit = (bytes[at] as number) - 48
    if ((digit | (9 - digit)) < 0) return Number.NaN
    number = number * 10 + digit
  }
  if (!isNegative) return number
  return number === 0 ? Number.NaN : -number
}

function intAt(bytes: WireBytes, start: number, end: number): unknown {
  const number = exactInteger(bytes, start, end)
  return Number.isNaN(number) ? intFromText(textAt(bytes, start, end)) : number
}

function bigintAt(bytes: WireBytes, start: number, end: number): unknown {
  const number = exactInteger(bytes, start, end)
  return Number.isNaN(number) ? bigintDecoder(textAt(bytes, start, end)) : BigInt(number)
}

/** Up to 15 digits and a point are divided by an exact power of ten, which rounds as reading the text would. */
function floatAt(bytes: WireBytes, start: number, end: number): unknown {
  const isNegative = bytes[start] === 45
  const first = isNegative ? start + 1 : start
  let digits = 0
  let point = -1
  let number = 0
  for (let at = first; at < end; at++) {
    const byte = bytes[at] as number
    const digit = byte - 48
    if (byte === 46 && point < 0) point = at
    else if ((digit | (9 - digit)) < 0) return floatFromText(textAt(bytes, start, end))
    else {
      number = number * 10 + digit
      digits++
    }
  }
  if (digits === 0 || digits > exactDigits) return floatFromText(textAt(bytes, start, end))
  const value = point < 0 ? number : number / (powersOfTen[end - point - 1] as number)
  return isNegative ? -value : value
}

function booleanAt(bytes: WireBytes, start: number, end: number): unknown {
  return end - start === 1 && bytes[start] === 116
}

/** Two digits; negative where they are none. */
function pair(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - 48
  const ones = (bytes[at + 1] as number) - 48
  return (tens | ones | (9 - tens) | (9 - ones)) < 0 ? -1 : tens * 10 + ones
}

function datetimeAt(bytes: WireBytes, start: number, end: number): unknown {
  const epochMs = plainEpochMs(bytes, start, end)
  return Number.isNaN(epochMs) ? datetimeDecoder(textAt(bytes, start, end)) : dateFromEpochMs(epochMs)
}

/** Milliseconds since 1970 of `2026-01-01 00:00:00`, with or without a fraction and `+00`; NaN for every other form. */
function plainEpochMs(bytes: Uint8Array, start: number, end: number): number {
  if (end - start < 19 || !hasSeparators(bytes, start)) return Number.NaN
  const century = pair(bytes, start)
  const year = pair(bytes, start + 2)
  const month = pair(bytes, start + 5)
  const day = pair(bytes, start + 8)
  const hour = pair(bytes, start + 11)
  const minute = pair(bytes, start + 14)
  const second = pair(bytes, start + 17)
  if ((century | year | month | day | hour | minute | second) < 0) return Number.NaN
  const seconds = hour * 3600 + minute * 60 + second
  return epochDay(century * 100 + year, month, day) * dayMs + seconds * 1000 + tailMs(bytes, start + 19, end)
}

function hasSeparators(bytes: Uint8Array, start: number): boolean {
  return (
    bytes[start + 4] === 45 &&
    bytes[start + 7] === 45 &&
    bytes[start + 10] === 32 &&
    bytes[start + 13] === 58 &&
    bytes[start + 16] === 58
  )
}

/** Milliseconds of the fraction, cut; NaN where more follows than `+00`. */
function tailMs(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  let ms = 0
  if (at < end && bytes[at] === 46) {
    let scale = 100
    for (at++; at < end; at++) {
      const digit = (bytes[at] as number) - 48
      if ((digit | (9 - digit)) < 0) break
      ms += (digit * scale) | 0
      scale /= 10
    }
  }
  if (at === end) return ms
  const isUtc = at + 3 === end && bytes[at] === 43 && bytes[at + 1] === 48 && bytes[at + 2] === 48
  return isUtc ? ms : Number.NaN
}

/** The decoders that have a form for bytes, with the same answers. */
export const byteDecoders: ReadonlyMap<Decoder, ByteDecoder> = new Map<Decoder, ByteDecoder>([
  [intFromText, intAt],
  [bigintDecoder, bigintAt],
  [floatFromText, floatAt],
  [booleanFromText, booleanAt],
  [datetimeDecoder, datetimeAt],
])
