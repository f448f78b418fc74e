import { expect } from 'vitest'

/** How generated values look, by the name the golden files give them. */
const generated: Readonly<Record<string, RegExp>> = {
  now: /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/,
  uuid7: /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  cuid: /^c[0-9a-z]{24}$/,
  cuid2: /^[a-z][0-9a-z]{23}$/,
  ulid: /^[0-9A-HJKMNP-TV-Z]{26}$/,
  text: /^[\s\S]*$/,
  nanoid: /^[\w-]{10,21}$/,
}

/** A recorded answer or state in which generated values stand for all of their kind. */
export function withGenerated(recorded: unknown): unknown {
  if (Array.isArray(recorded)) return recorded.map(withGenerated)
  if (typeof recorded !== 'object' || recorded === null) return recorded
  if ('$generated' in recorded) return expect.toSatisfy((value) => isGenerated(String(recorded.$generated), value))
  return Object.fromEntries(Object.entries(recorded).map(([key, item]) => [key, withGenerated(item)]))
}

function isGenerated(kind: string, value: unknown): boolean {
  const text = typeof value === 'object' && value !== null && '$date' in value ? String(value.$date) : String(value)
  const pattern = generated[kind]
  if (pattern === undefined) throw new TypeError(`No kind of generated value is called ${kind}`)
  return pattern.test(text.replace(/^text '(.*)'$/, '$1'))
}
