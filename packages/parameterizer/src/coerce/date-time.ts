const complete = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/

/** Whether a value is a Date of this or another realm, an invalid one included. */
export function isDate(value: unknown): value is Date {
  return typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Date]'
}

/**
 * A Date, from a valid Date of any realm or complete ISO 8601 text (RFC 3339: date, time with seconds, zone), as Prisma Client
 * takes it. Digits after milliseconds are dropped. Always a new one, since the caller may change the other before the query runs.
 */
export function coerceDateTime(value: unknown): Date | undefined {
  if (typeof value === 'string') return dateFromText(value)
  // PERF: the tag of an object takes 35 ns to tell, and is needed for dates of other realms only.
  if (!(value instanceof Date || isDate(value))) return undefined
  const time = timeOf(value)
  if (time === undefined) return undefined
  return new Date(time)
}

function timeOf(value: Date): number | undefined {
  try {
    const time = Date.prototype.getTime.call(value)
    return Number.isNaN(time) ? undefined : time
  } catch {
    // The tag of an object can be forged, the internal slot cannot.
    return undefined
  }
}

function dateFromText(text: string): Date | undefined {
  if (!complete.test(text) || !isRealDay(text) || !isRealTime(text)) return undefined
  const time = Date.parse(text.charAt(10) === 'T' ? text.toUpperCase() : `${text.slice(0, 10)}T${text.slice(11).toUpperCase()}`)
  return Number.isNaN(time) ? undefined : new Date(time)
}

/** `Date.parse` rolls the 30th of February over to March. */
function isRealDay(text: string): boolean {
  const day = Number(text.slice(8, 10))
  if (day === 0) return false
  return day <= 28 || day <= daysOfMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)))
}

function daysOfMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** `Date.parse` takes 24:00 as the next day. */
function isRealTime(text: string): boolean {
  return text.slice(11, 13) < '24'
}
