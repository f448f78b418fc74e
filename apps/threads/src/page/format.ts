const dateTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
const number = new Intl.NumberFormat('en-GB')

/** `30 Sept 2026, 15:57`, in UTC. */
export function formatDate(date: Date): string {
  return dateTime.format(date)
}

export function formatCount(count: number): string {
  return number.format(count)
}

/** `3 messages`. */
export function formatPlural(count: number, noun: string): string {
  return `${number.format(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** Microseconds with as many digits as are worth reading. */
export function formatUs(us: number): string {
  if (us >= 10_000) return `${(us / 1000).toFixed(0)} ms`
  if (us >= 1000) return `${(us / 1000).toFixed(1)} ms`
  return us >= 10 ? `${us.toFixed(0)} µs` : `${us.toFixed(1)} µs`
}

export function formatBytes(bytes: number): string {
  return bytes >= 10_000 ? `${(bytes / 1000).toFixed(0)} kB` : `${number.format(bytes)} B`
}
