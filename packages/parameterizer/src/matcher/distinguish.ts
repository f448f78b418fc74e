import type { ListPattern, NamesPattern, ObjectPattern, Pattern, RowsPattern } from './pattern.ts'
import { memberOf, type Path, type Question } from './question.ts'

/** Questions that two patterns may answer differently, the more general first; none where nothing cheap tells them apart. */
export function distinguish(left: Pattern, right: Pattern, path: Path = []): readonly Question[] {
  if (left.kind === 'object' && right.kind === 'object') return distinguishObjects(left, right, path)
  if (left.kind === 'list' && right.kind === 'list') return distinguishLists(left, right, path)
  if (left.kind === 'literal' && right.kind === 'literal') return left.value === right.value ? [] : [{ kind: 'form', path }]
  if (left.kind === 'names' && right.kind === 'names') return distinguishNames(left, right, path)
  if (left.kind === 'rows' && right.kind === 'rows') return distinguishRows(left, right, path)
  if (left.kind === right.kind) return []
  return [{ kind: 'form', path }, ...keyQuestions(left, path), ...keyQuestions(right, path)]
}

function distinguishObjects(left: ObjectPattern, right: ObjectPattern, path: Path): readonly Question[] {
  const questions: Question[] = [...missingKeys(left, right, path), ...missingKeys(right, left, path)]
  if (questions.length > 0) questions.unshift({ kind: 'keys', path, nullsAbsent: left.nullsAbsent, weights: new Map() })
  for (const [index, key] of left.keys.entries()) {
    const other = memberOf(right, key)
    const own = left.members[index]
    if (own !== undefined && other !== 'absent') questions.push(...distinguish(own, other, [...path, key]))
  }
  return questions
}

function missingKeys(pattern: ObjectPattern, other: ObjectPattern, path: Path): readonly Question[] {
  return keyQuestions(pattern, path).filter((question) => question.kind === 'has' && !other.keys.includes(question.key))
}

function keyQuestions(pattern: Pattern, path: Path): readonly Question[] {
  if (pattern.kind !== 'object') return []
  return pattern.keys.map((key) => ({ kind: 'has', path, key, isNullAbsent: pattern.nullsAbsent.includes(key) }))
}

function distinguishLists(left: ListPattern, right: ListPattern, path: Path): readonly Question[] {
  const members = left.items.flatMap((item, index) => {
    const other = right.items[index]
    return other === undefined ? [] : distinguish(item, other, [...path, index])
  })
  return left.items.length === right.items.length ? members : [{ kind: 'form', path }, ...members]
}

function distinguishNames(left: NamesPattern, right: NamesPattern, path: Path): readonly Question[] {
  return areSame(left.names, right.names) ? [] : [{ kind: 'names', path }]
}

function distinguishRows(left: RowsPattern, right: RowsPattern, path: Path): readonly Question[] {
  return areSame(left.columns, right.columns) ? [] : [{ kind: 'columns', path, rule: left.rule }]
}

function areSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name, index) => name === right[index])
}
