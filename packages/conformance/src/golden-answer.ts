import type { GoldenAnswer, GoldenCase } from '@hotplan/testkit/golden'

/** What a call gave, as far as it is an interface: the value in the golden encoding, or the class, code and meta of the error. */
export type Answer = { readonly value: unknown } | { readonly error: AnswerError }

interface AnswerError {
  readonly class: string
  readonly code?: string
  readonly meta?: Readonly<Record<string, unknown>>
}

/** The answer of a failed call; codes and meta that only Hotplan has are left out. */
export function errorAnswer(error: Error): Answer {
  const { code, meta } = error as { readonly code?: string; readonly meta?: Readonly<Record<string, unknown>> }
  if (code === undefined || !/^P\d{4}$/.test(code)) return { error: { class: error.name } }
  return { error: { class: error.name, code, ...(meta === undefined ? {} : { meta }) } }
}

/**
 * Parts of Prisma's meta that are no promise: the adapter's own account of a database error, and texts for people. What Prisma
 * lost in them (`target`) is tested by the behaviour suites.
 */
const unpromised = new Set(['driverAdapterError', 'details', 'cause'])

/** What was recorded, in the form of {@link Answer}. */
export function recordedAnswer({ value, error }: Pick<GoldenAnswer, 'value' | 'error'>): Answer {
  if (error === undefined) return { value }
  const { class: name, code, meta } = error
  if (code === undefined) return { error: { class: name } }
  const promised = Object.entries((meta ?? {}) as Record<string, unknown>).filter(([key]) => !unpromised.has(key))
  return { error: { class: name, code, ...(promised.length === 0 ? {} : { meta: Object.fromEntries(promised) }) } }
}

/** The answer cut to the keys of `meta` that the recorded one has: Hotplan may say more. */
export function comparable(answer: Answer, recorded: Answer): Answer {
  if (!('error' in answer) || !('error' in recorded)) return answer
  const { meta, ...error } = answer.error
  const promised = Object.keys(recorded.error.meta ?? {})
  if (promised.length === 0) return { error }
  return { error: { ...error, meta: Object.fromEntries(promised.map((key) => [key, meta?.[key]])) } }
}

/** Lists whose order the query does not promise are compared sorted. */
export function inOrder(answer: unknown, { order }: Pick<GoldenCase, 'order'>): unknown {
  return order === 'any' ? sorted(answer) : answer
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sorted(item)]))
}
