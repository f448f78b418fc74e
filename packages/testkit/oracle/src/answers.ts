import type { GoldenAnswer, GoldenDatabase, GoldenError } from '../../src/golden-file.ts'
import { encodeGoldenValue, type GoldenValue } from '../../src/golden-value.ts'

/** What one database answered. */
export type Answer = Omit<GoldenAnswer, 'on'>
export interface AnsweredOn extends Answer {
  readonly on: GoldenDatabase
  readonly unordered: boolean
}

/** One entry for each different answer, in the order of first appearance. The order of keys makes no difference: jsonb has its own. */
export function mergeAnswers(answers: readonly AnsweredOn[]): GoldenAnswer[] {
  const groups = Map.groupBy(answers, (answer) => JSON.stringify(sortKeys(withoutOrigin(answer) as GoldenValue)))
  return Array.from(groups.values(), (group) => ({ on: group.map(({ on }) => on), ...withoutOrigin(group[0] as AnsweredOn) }))
}

function withoutOrigin({ on: _on, unordered: _unordered, ...answer }: AnsweredOn): Answer {
  return answer
}

function sortKeys(value: GoldenValue): GoldenValue {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sortKeys(value[key] as GoldenValue)]),
  )
}

/** The parts of an error that are an interface: class, code and meta, without messages. */
export function describeError(error: unknown): GoldenError {
  if (!(error instanceof Error)) return { class: typeof error }
  const { code, meta } = error as { code?: string; meta?: Record<string, unknown> }
  return {
    class: error.name,
    ...(code === undefined ? {} : { code }),
    ...(meta === undefined ? {} : { meta: describeMeta(meta) }),
  }
}

function describeMeta(value: unknown): GoldenValue {
  if (value instanceof Error) return { name: value.name, cause: describeMeta(value.cause ?? null) }
  if (Array.isArray(value)) return value.map(describeMeta)
  if (value === null || typeof value !== 'object') return encodeGoldenValue(value)
  const texts = new Set(['message', 'originalMessage'])
  return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => (texts.has(key) ? [] : [[key, describeMeta(item)]])))
}

/** `any` when the two answers hold the same items in another order at any depth; `undefined` when they differ in more. */
export function compareOrder(first: GoldenValue, second: GoldenValue): 'same' | 'any' | undefined {
  if (JSON.stringify(first) === JSON.stringify(second)) return 'same'
  return JSON.stringify(sortLists(first)) === JSON.stringify(sortLists(second)) ? 'any' : undefined
}

function sortLists(value: GoldenValue): GoldenValue {
  if (Array.isArray(value)) return value.map(sortLists).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sortLists(item)]))
}

/** The first of two answers with every leaf that differs between the runs replaced by `$generated`. */
export function markGenerated(first: GoldenValue, second: GoldenValue): GoldenValue {
  if (JSON.stringify(first) === JSON.stringify(second)) return first
  if (Array.isArray(first) && Array.isArray(second) && first.length === second.length)
    return first.map((item, index) => markGenerated(item, second[index] as GoldenValue))
  if (isRecord(first) && isRecord(second) && !('$date' in first)) {
    return Object.fromEntries(Object.entries(first).map(([key, item]) => [key, markGenerated(item, second[key] as GoldenValue)]))
  }
  return { $generated: generatedKind(isRecord(first) ? String(first['$date']) : String(first)) }
}

function isRecord(value: GoldenValue): value is { readonly [key: string]: GoldenValue } {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function generatedKind(text: string): string {
  const bare = text.replace(/^text '(.*)'$/, '$1')
  if (/^\d{4}-\d\d-\d\d[T ]/.test(bare)) return 'now'
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(bare)) return 'uuid7'
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-4/.test(bare)) return 'uuid'
  if (/^c[0-9a-z]{24}$/.test(bare)) return 'cuid'
  if (/^[0-9A-HJKMNP-TV-Z]{26}$/.test(bare)) return 'ulid'
  if (/^[a-z][0-9a-z]{23}$/.test(bare)) return 'cuid2'
  return /^[\w-]{10,21}$/.test(bare) ? 'nanoid' : 'text'
}
