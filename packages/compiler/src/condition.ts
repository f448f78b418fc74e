import { InternalError } from '@hotplan/plan'
import { type Predicate, type SqlBool, sql } from './sql.ts'

/**
 * A condition on a row. `undefined` says nothing at all (an empty filter), which differs from `always`: a branch of `OR` that says
 * nothing is left out, one that always holds decides it.
 */
export type Condition = Predicate | Junction | 'always' | 'never' | undefined

/** At least two conditions under one word; never nested under the same word, so that SQL has no needless parentheses. */
interface Junction {
  readonly word: 'and' | 'or'
  readonly parts: readonly (Predicate | Junction)[]
}

/** Holds where all do; says nothing where none does. */
export function and(conditions: readonly Condition[]): Condition {
  if (conditions.includes('never')) return 'never'
  return join('and', conditions) ?? (conditions.includes('always') ? 'always' : undefined)
}

/** Holds where at least one does, so never where there is none to hold. */
export function or(conditions: readonly Condition[]): Condition {
  if (conditions.includes('always')) return 'always'
  return join('or', conditions) ?? 'never'
}

/** Holds where the condition is false; where it is unknown (NULL), so is this. */
export function not(condition: Condition): Condition {
  if (condition === undefined) return undefined
  if (condition === 'always') return 'never'
  if (condition === 'never') return 'always'
  return sql<SqlBool>`not (${isJunction(condition) ? joined(condition) : condition})`
}

/** Holds where the condition does or is unknown (NULL). */
export function notFalse(condition: Condition): Condition {
  if (typeof condition !== 'object') return condition
  return sql<SqlBool>`(${isJunction(condition) ? joined(condition) : condition}) is not false`
}

/** SQL of a condition as a whole WHERE, or undefined where every row fulfils it. */
export function render(condition: Condition): Predicate | undefined {
  if (condition === undefined || condition === 'always') return undefined
  if (condition === 'never') return sql<SqlBool>`1 = 0`
  return isJunction(condition) ? joined(condition) : condition
}

/** SQL of a condition that is known to say something. */
export function renderSome(condition: Condition): Predicate {
  const rendered = render(condition)
  if (rendered === undefined) throw new InternalError('A condition says nothing where a statement depends on it')
  return rendered
}

function join(word: Junction['word'], conditions: readonly Condition[]): Condition {
  const parts = conditions.flatMap((condition) => {
    if (typeof condition !== 'object') return []
    return isJunction(condition) && condition.word === word ? condition.parts : [condition]
  })
  return parts.length > 1 ? { word, parts } : parts[0]
}

function isJunction(condition: Predicate | Junction): condition is Junction {
  return 'word' in condition
}

function joined(junction: Junction): Predicate {
  const parts = junction.parts.map((part) => (isJunction(part) ? sql<SqlBool>`(${joined(part)})` : part))
  return sql<SqlBool>`${sql.join(parts, junction.word === 'and' ? sql` and ` : sql` or `)}`
}
