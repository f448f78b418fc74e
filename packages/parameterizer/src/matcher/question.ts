import { isAbsent } from '../absent.ts'
import type { RowsRule } from '../grammar/rule.ts'
import { columnNames } from './compare.ts'
import { own } from './keys.ts'
import type { ObjectPattern, Pattern } from './pattern.ts'

export type Path = readonly (string | number)[]

/**
 * What arguments can be asked to tell shapes apart. The answer depends on the shape alone, so what a pattern answers is what all arguments
 * of its shape do.
 *
 * - `has`: whether a key is present at a place
 * - `keys`: which keys are present at a place, as a number
 * - `form`: what stands at a place: a literal, a list of a length, an object, or nothing
 * - `names`: which names stand at a place, as text
 * - `columns`: which columns the rows at a place have, as text
 */
export type Question = HasQuestion | KeysQuestion | FormQuestion | NamesQuestion | ColumnsQuestion

interface HasQuestion {
  readonly kind: 'has'
  readonly path: Path
  readonly key: string
  /** Whether null means absent. */
  readonly isNullAbsent: boolean
}

interface KeysQuestion {
  readonly kind: 'keys'
  readonly path: Path
  readonly nullsAbsent: readonly string[]
  /** What each key adds to the answer; grows with the keys that patterns have. */
  readonly weights: Map<string, number>
}

interface FormQuestion {
  readonly kind: 'form'
  readonly path: Path
}

interface NamesQuestion {
  readonly kind: 'names'
  readonly path: Path
}

/** Takes as long as matching the rows does. */
interface ColumnsQuestion {
  readonly kind: 'columns'
  readonly path: Path
  readonly rule: RowsRule
}

export type Answer = boolean | number | string | null | undefined

/** What every other value than a literal or a list answers to `form`. */
const otherForm = '{}'
/** What anything but an object answers to `keys`. */
const noObject = -1

/** What a pattern answers, or `unknown` where arguments of its shape differ. */
export function answerOf(question: Question, pattern: Pattern): Answer | 'unknown' {
  const place = patternAt(pattern, question.path)
  if (place === 'unknown') return 'unknown'
  switch (question.kind) {
    case 'has':
      return place === 'absent' ? false : hasAnswer(place, question.key)
    case 'keys':
      return place === 'absent' ? noObject : keysAnswer(place, question)
    case 'form':
      return place === 'absent' ? undefined : formAnswer(place)
    case 'names':
      return place === 'absent' ? undefined : namesAnswer(place)
    case 'columns':
      if (place === 'absent') return undefined
      return place.kind === 'rows' ? textOf(place.columns) : 'unknown'
  }
}

/** What arguments answer. */
export function ask(question: Question, args: unknown): Answer {
  switch (question.kind) {
    case 'has':
      return isPresent(valueAt(args, question.path), question.key, question.isNullAbsent)
    case 'keys':
      return keysOf(valueAt(args, question.path), question)
    case 'form':
      return formOf(valueAt(args, question.path))
    case 'names':
      return namesOf(valueAt(args, question.path))
    case 'columns':
      return columnsOf(valueAt(args, question.path), question.rule)
  }
}

function isPresent(value: unknown, key: string, isNullAbsent: boolean): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const member = (value as Readonly<Record<string, unknown>>)[key]
  if (isAbsent(member) || (member === null && isNullAbsent)) return false
  return own.call(value, key)
}

function valueAt(args: unknown, path: Path): unknown {
  let value = args
  for (let i = 0; i < path.length; i++) {
    const step = path[i] as string | number
    if (typeof value !== 'object' || value === null || !own.call(value, step)) return undefined
    value = (value as Readonly<Record<string | number, unknown>>)[step]
  }
  return value
}

function keysOf(value: unknown, { weights, nullsAbsent }: KeysQuestion): number {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return noObject
  let sum = 0
  for (const key in value) {
    const weight = weights.get(key)
    const member = (value as Readonly<Record<string, unknown>>)[key]
    if (weight === undefined || !own.call(value, key) || isAbsent(member) || (member === null && nullsAbsent.includes(key)))
      continue
    sum = (sum + weight) | 0
  }
  return sum
}

function formOf(value: unknown): Answer {
  if (isAbsent(value)) return undefined
  if (typeof value !== 'object') return value as Answer
  if (value === null) return null
  return Array.isArray(value) ? ~value.length : otherForm
}

/** A set as text, however it is given. Only names can match, so the answer for all else does not matter. */
function namesOf(value: unknown): Answer {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.every(isText) ? textOf([...new Set(value)].sort()) : undefined
  return isAbsent(value) || value === null ? undefined : otherForm
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function columnsOf(value: unknown, rule: RowsRule): Answer {
  const names = columnNames(rule, value)
  return names === undefined ? undefined : textOf(names)
}

/** No name of a field contains a comma. */
function textOf(names: readonly string[]): string {
  return names.join(',')
}

function hasAnswer(place: Pattern, key: string): boolean | 'unknown' {
  if (place.kind === 'object') return place.keys.includes(key)
  return isWithoutKeys(place) ? false : 'unknown'
}

function keysAnswer(place: Pattern, { weights }: KeysQuestion): number | 'unknown' {
  if (place.kind === 'object') return place.keys.reduce((sum, key) => (sum + weightOf(weights, key)) | 0, 0)
  return isPrimitive(place) || place.kind === 'list' ? noObject : 'unknown'
}

function formAnswer(place: Pattern): Answer | 'unknown' {
  switch (place.kind) {
    case 'literal':
      return place.value
    case 'list':
      return ~place.items.length
    case 'object':
      return otherForm
    default:
      return 'unknown'
  }
}

function namesAnswer(place: Pattern): Answer | 'unknown' {
  if (place.kind === 'names') return textOf([...place.names].sort())
  return place.kind === 'object' ? otherForm : 'unknown'
}

/** Sums of powers of two name the set exactly; beyond them two sets may share a sum, which other questions tell apart. */
function weightOf(weights: Map<string, number>, key: string): number {
  const known = weights.get(key)
  if (known !== undefined) return known
  const weight = weights.size < 30 ? 1 << weights.size : Math.imul(weights.size + 1, 0x9e3779b1)
  weights.set(key, weight)
  return weight
}

/** How many keys an object pattern has at a place. */
export function keyCount(pattern: Pattern, path: Path): number {
  const place = patternAt(pattern, path)
  return typeof place === 'object' && place.kind === 'object' ? place.keys.length : 0
}

function patternAt(pattern: Pattern, path: Path): Pattern | 'absent' | 'unknown' {
  let place = pattern
  for (const step of path) {
    const next = memberAt(place, step)
    if (next === 'absent' || next === 'unknown') return next
    place = next
  }
  return place
}

function memberAt(pattern: Pattern, step: string | number): Pattern | 'absent' | 'unknown' {
  if (pattern.kind === 'object') return memberOf(pattern, step)
  if (pattern.kind === 'list') return (typeof step === 'number' ? pattern.items[step] : undefined) ?? 'absent'
  return isWithoutKeys(pattern) ? 'absent' : 'unknown'
}

export function memberOf(pattern: ObjectPattern, key: string | number): Pattern | 'absent' {
  const index = typeof key === 'string' ? pattern.keys.indexOf(key) : -1
  return pattern.members[index] ?? 'absent'
}

/** Whether no value of a pattern has a key that a query could have in its place. */
function isWithoutKeys(pattern: Pattern): boolean {
  if (pattern.kind !== 'slot') return pattern.kind === 'literal' || pattern.kind === 'list'
  return !pattern.list && pattern.type !== 'Json' && pattern.type !== 'Bytes'
}

function isPrimitive(pattern: Pattern): boolean {
  if (pattern.kind === 'literal') return true
  return (
    isWithoutKeys(pattern) &&
    pattern.kind === 'slot' &&
    pattern.type !== 'Decimal' &&
    pattern.type !== 'DateTime' &&
    pattern.type !== 'Float'
  )
}
