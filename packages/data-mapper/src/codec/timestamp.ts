import { misfit } from '../misfit.ts'
import { instantText } from './instant-text.ts'

const dayMs = 86_400_000
const general =
  /^([+-]?\d{4,6})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?)?(?:(Z)|([+-])(\d\d)(?::?(\d\d))?(?::?(\d\d))?)?( BC)?$/
const clock = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?:Z|[+-]\d\d(?::?\d\d){0,2})?$/

/** Days between 1970-01-01 and a date of the proleptic Gregorian calendar; year 0 is 1 BC. */
export function epochDay(year: number, month: number, day: number): number {
  // Years are counted from March, so that the leap day is the last of a year.
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0) + day - 1
  const dayOfEra = yearOfEra * 365 + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function milliseconds(fraction: string | undefined): number {
  return fraction === undefined ? 0 : Number(fraction.slice(0, 3).padEnd(3, '0'))
}

/** The farthest instant from 1970 that Date can represent. */
const maxEpochMs = 8_640_000_000_000_000

/** NaN is no valid instant either. */
function validDate(epochMs: number): Date {
  return epochMs >= -maxEpochMs && epochMs <= maxEpochMs ? new Date(epochMs) : misfit('a date and time that Date can represent')
}

function epochMsOfGeneral(text: string): number {
  const match = general.exec(text)
  if (match === null) return misfit('a date and time')
  const [
    ,
    years,
    month,
    day,
    hour = 0,
    minute = 0,
    second = 0,
    fraction,
    ,
    sign,
    zoneHour = 0,
    zoneMinute = 0,
    zoneSecond = 0,
    era,
  ] = match
  const year = era === undefined ? Number(years) : 1 - Number(years)
  const zoneMs = (Number(zoneHour) * 3600 + Number(zoneMinute) * 60 + Number(zoneSecond)) * 1000
  const localMs =
    epochDay(year, Number(month), Number(day)) * dayMs +
    (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) * 1000 +
    milliseconds(fraction)
  return sign === '-' ? localMs + zoneMs : localMs - zoneMs
}

/**
 * Milliseconds since 1970 of `2026-01-01 00:00:00`, with `T` or a space, a fraction cut to milliseconds, `Z` or an offset; UTC where
 * there is none.
 */
function epochMsOf(text: string): number {
  const epochMs = plainEpochMs(text, 0, text.length)
  return Number.isNaN(epochMs) ? epochMsOfGeneral(text) : epochMs
}

/**
 * {@link epochMsOf} for the part of a text that is of years 0000 to 9999 and in UTC; NaN for everything else. PERF: no Date string parsing
 * and no regular expression, 65 nanoseconds instead of 260.
 */
export function plainEpochMs(text: string, start: number, end: number): number {
  if (end - start < 19) return Number.NaN
  const y1 = text.charCodeAt(start) - 48
  const y2 = text.charCodeAt(start + 1) - 48
  const y3 = text.charCodeAt(start + 2) - 48
  const y4 = text.charCodeAt(start + 3) - 48
  const mo1 = text.charCodeAt(start + 5) - 48
  const mo2 = text.charCodeAt(start + 6) - 48
  const d1 = text.charCodeAt(start + 8) - 48
  const d2 = text.charCodeAt(start + 9) - 48
  const h1 = text.charCodeAt(start + 11) - 48
  const h2 = text.charCodeAt(start + 12) - 48
  const mi1 = text.charCodeAt(start + 14) - 48
  const mi2 = text.charCodeAt(start + 15) - 48
  const s1 = text.charCodeAt(start + 17) - 48
  const s2 = text.charCodeAt(start + 18) - 48
  // The sign bit of the union is set when any of them is below 0 or above 9.
  const low = y1 | y2 | y3 | y4 | mo1 | mo2 | d1 | d2 | h1 | h2 | mi1 | mi2 | s1 | s2
  const high =
    (9 - y1) |
    (9 - y2) |
    (9 - y3) |
    (9 - y4) |
    (9 - mo1) |
    (9 - mo2) |
    (9 - d1) |
    (9 - d2) |
    (9 - h1) |
    (9 - h2) |
    (9 - mi1) |
    (9 - mi2) |
    (9 - s1) |
    (9 - s2)
  if ((low | high) < 0 || !hasSeparators(text, start)) return Number.NaN
  const seconds = (h1 * 10 + h2) * 3600 + (mi1 * 10 + mi2) * 60 + s1 * 10 + s2
  const day = epochDay(y1 * 1000 + y2 * 100 + y3 * 10 + y4, mo1 * 10 + mo2, d1 * 10 + d2)
  return day * dayMs + seconds * 1000 + tailMs(text, start + 19, end)
}

function hasSeparators(text: string, start: number): boolean {
  const middle = text.charCodeAt(start + 10)
  return (
    text.charCodeAt(start + 4) === 45 &&
    text.charCodeAt(start + 7) === 45 &&
    (middle === 32 || middle === 84) &&
    text.charCodeAt(start + 13) === 58 &&
    text.charCodeAt(start + 16) === 58
  )
}

/** Milliseconds of the fraction after the seconds, cut; NaN where more follows than what says UTC. */
function tailMs(text: string, start: number, end: number): number {
  let at = start
  let ms = 0
  if (at < end && text.charCodeAt(at) === 46) {
    let scale = 100
    for (at++; at < end; at++) {
      const digit = text.charCodeAt(at) - 48
      if ((digit | (9 - digit)) < 0) break
      ms += (digit * scale) | 0
      scale /= 10
    }
  }
  if (at === end) return ms
  const code = text.charCodeAt(at)
  const isUtc = (code === 90 && at + 1 === end) || (code === 43 && isZeroOffset(text, at + 1, end))
  return isUtc ? ms : Number.NaN
}

/** `00` or `00:00` up to the end. */
function isZeroOffset(text: string, at: number, length: number): boolean {
  if (text.charCodeAt(at) !== 48 || text.charCodeAt(at + 1) !== 48) return false
  if (at + 2 === length) return true
  return at + 5 === length && text.charCodeAt(at + 2) === 58 && text.charCodeAt(at + 3) === 48 && text.charCodeAt(at + 4) === 48
}

/** An instant from a timestamp of PostgreSQL, of SQLite's text functions or of ISO 8601; without an offset it is UTC. */
export function dateFromTimestamp(text: string): Date {
  const epochMs = plainEpochMs(text, 0, text.length)
  return Number.isNaN(epochMs) ? validDate(epochMsOfGeneral(text)) : new Date(epochMs)
}

/** UTC midnight of a date, or of the day of a timestamp. */
export function dateFromDay(text: string): Date {
  return validDate(Math.floor(epochMsOf(text) / dayMs) * dayMs)
}

/** A time of day on 1970-01-01 in UTC. An offset is dropped, as Prisma does. */
export function dateFromTime(text: string): Date {
  const match = clock.exec(text)
  if (match === null) return dateFromTimestamp(text)
  const [, hour, minute, second = 0, fraction] = match
  return new Date((Number(hour) * 3600 + Number(minute) * 60 + Number(second)) * 1000 + milliseconds(fraction))
}

export function dateFromEpochMs(epochMs: number): Date {
  return validDate(epochMs)
}

/** The date part as PostgreSQL reads it, which has no year 0 and marks years before it. */
function dayText(date: Date): { readonly day: string; readonly era: string } {
  const year = date.getUTCFullYear()
  const rest = date.toISOString().slice(-20, -14)
  return year > 0
    ? { day: String(year).padStart(4, '0') + rest, era: '' }
    : { day: String(1 - year).padStart(4, '0') + rest, era: ' BC' }
}

/** `2026-01-01T00:00:00.000Z`, in any year that Date and PostgreSQL know. */
export function timestampText(date: Date): string {
  const text = instantText(date, 'Z')
  if (text.length === 24 && !text.startsWith('0000')) return text
  const { day, era } = dayText(date)
  return `${day} ${text.slice(-13, -1)}+00${era}`
}

/** `2026-01-01` */
export function dateText(date: Date): string {
  const { day, era } = dayText(date)
  return day + era
}

/** `00:00:00.000` */
export function timeText(date: Date): string {
  return date.toISOString().slice(-13, -1)
}
