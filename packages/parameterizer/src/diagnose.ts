import type { Schema } from '@hotplan/schema'
import { isAbsent, isOrdinary, isRecord } from './absent.ts'
import { explainValue, wordsOf } from './coerce/explain.ts'
import { diagnoseNested } from './diagnose-nested.ts'
import type { Position, RowsRule, SlotRule } from './grammar/rule.ts'
import { nearestName } from './nearest.ts'
import { joinPath, kindOfValue, type Problem } from './problem.ts'
import { cellOf, mostLevels } from './rows.ts'

/** Why a value does not fit a position: it is known not to. */
export function diagnose(schema: Schema, position: Position, value: unknown, path: string): Problem {
  const { expected } = position
  const slot = position.slot
  if (slot?.element !== undefined && Array.isArray(value)) return diagnoseList(schema, slot, value, path)
  if (position.names !== undefined) return diagnoseNames(position, position.names, value, path)
  if (position.take !== undefined || slot !== undefined) {
    const explanation = explainValue(schema, slot?.type ?? 'PositiveInt', slot?.enum, value)
    // A slot of a list is told by its list-ness; only its elements have a range.
    if (slot?.list !== true) return { ...explanation, path, expected }
  }
  const nearest = typeof value === 'string' ? nearestLiteral(position, value) : undefined
  const fix = value === null ? 'To leave it out, write undefined.' : undefined
  const found =
    typeof value === 'string' && position.literals !== undefined
      ? 'is a string that is not known here'
      : `is ${kindOfValue(value)}`
  return { code: 'QUERY.WRONG_TYPE', path, found, expected, nearest, ...(fix === undefined ? {} : { fix }) }
}

function diagnoseList(schema: Schema, slot: SlotRule, list: readonly unknown[], path: string): Problem {
  const element = slot.element
  for (let index = 0; index < list.length; index++) {
    const member = list[index]
    if (element?.(member) !== undefined) continue
    const at = `${path}[${index}]`
    const expected = wordsOf(schema, slot.type, slot.enum)
    if (isAbsent(member))
      return { code: 'QUERY.UNDEFINED_IN_LIST', path: at, found: 'is undefined', expected, fix: 'Leave the member out.' }
    if (member === null) {
      const fix = 'A list of values cannot hold null: test for null beside it, such as in OR.'
      return { code: 'QUERY.WRONG_TYPE', path: at, found: 'is null', expected, fix }
    }
    return { ...explainValue(schema, slot.type, slot.enum, member), path: at, expected }
  }
  return { code: 'QUERY.WRONG_TYPE', path, found: 'is a list', expected: 'something else' }
}

function diagnoseNames(position: Position, names: readonly string[], value: unknown, path: string): Problem {
  const given: readonly unknown[] = Array.isArray(value) ? value : [value]
  const index = given.findIndex((name) => typeof name !== 'string' || !names.includes(name))
  const name = given[index]
  const at = Array.isArray(value) ? `${path}[${index}]` : path
  const { expected } = position
  if (isAbsent(name)) return { code: 'QUERY.UNDEFINED_IN_LIST', path: at, found: 'is undefined', expected }
  if (typeof name !== 'string') return { code: 'QUERY.WRONG_TYPE', path: at, found: `is ${kindOfValue(name)}`, expected }
  return {
    code: 'QUERY.UNKNOWN_FIELD',
    path: at,
    found: 'is not a field that can be named here',
    expected,
    nearest: nearestName(name, names),
  }
}

function nearestLiteral(position: Position, value: string): string | undefined {
  if (position.literals === undefined || position.literals === 'text') return undefined
  return nearestName(
    value,
    position.literals.filter((literal) => typeof literal === 'string'),
  )
}

/** Why rows do not fit: they are known not to. */
export function diagnoseRows(schema: Schema, rule: RowsRule, value: unknown, path: string): Problem {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value]
  const at = (index: number): string => (Array.isArray(value) ? `${path}[${index}]` : path)
  for (let index = 0; index < rows.length; index++) {
    const problem = diagnoseRow(schema, rule, rows[index], at(index))
    if (problem !== undefined) return problem
  }
  const uneven = diagnoseUneven(rule, rows, at)
  if (uneven !== undefined) return uneven
  return { code: 'QUERY.WRONG_TYPE', path, found: `is ${kindOfValue(value)}`, expected: 'an object or a list of objects' }
}

function diagnoseRow(schema: Schema, rule: RowsRule, row: unknown, path: string, level = 0): Problem | undefined {
  if (level > mostLevels) {
    const fix = 'Check that no object contains itself.'
    return { code: 'QUERY.TOO_DEEP', path: path.slice(0, 120), found: `is nested deeper than ${mostLevels} levels`, fix }
  }
  const expected =
    rule.objects === undefined || rule.columns.size > 0 ? 'an object of scalar fields' : `an object of ${rule.title}`
  if (isAbsent(row)) return { code: 'QUERY.UNDEFINED_IN_LIST', path, found: 'is undefined', expected, fix: 'Leave the row out.' }
  if (!isRecord(row)) return { code: 'QUERY.WRONG_TYPE', path, found: `is ${kindOfValue(row)}`, expected }
  const present = presentKeys(row)
  if (present.length === 0 && !isOrdinary(row))
    return { code: 'QUERY.WRONG_TYPE', path, found: `is ${kindOfValue(row)}`, expected }
  for (const key of present.sort()) {
    const problem = diagnoseBoth(rule, key, row, path) ?? diagnoseCell(schema, rule, key, row[key], joinPath(path, key), level)
    if (problem !== undefined) return problem
  }
  const given = new Set([...present, ...present.flatMap((key) => rule.relations?.get(key)?.gives ?? [])])
  const missing = rule.required.find((name) => !given.has(name))
  if (missing === undefined) return undefined
  const words = rule.columns.get(missing)?.position.expected ?? 'an object'
  return { code: 'QUERY.MISSING_ARGUMENT', path: joinPath(path, missing), found: 'is missing', expected: words }
}

/** A foreign key is given through its relation or through its fields, never both ways at once. */
function diagnoseBoth(rule: RowsRule, key: string, row: Readonly<Record<string, unknown>>, path: string): Problem | undefined {
  const relation = rule.relations?.get(key)
  const column = relation?.gives.find((name) => !isAbsent(row[name]))
  if (column === undefined) return undefined
  return {
    code: 'QUERY.CONFLICT',
    path,
    found: `sets ${key} as a relation and ${column} as a field`,
    expected: `either ${key} or ${column}`,
    fix: `Remove one: both write the foreign key of ${key}.`,
  }
}

function diagnoseCell(
  schema: Schema,
  rule: RowsRule,
  key: string,
  value: unknown,
  path: string,
  level: number,
): Problem | undefined {
  const column = rule.columns.get(key)
  if (column !== undefined && cellOf(column, value) !== undefined) return undefined
  const relation = rule.relations?.get(key)
  if (relation !== undefined)
    return diagnoseNested(relation, value, path, (inner, row, at) => diagnoseRow(schema, inner, row, at, level + 1))
  const object = rule.objects?.get(key)
  if (object !== undefined && (column === undefined || isOperations(value)))
    return diagnoseRow(schema, object, value, path, level)
  if (column !== undefined) return diagnose(schema, column.position, value, path)
  return {
    code: 'QUERY.UNKNOWN_FIELD',
    path,
    found: 'is not known here',
    expected: rule.title,
    nearest: nearestName(key, [...rule.columns.keys(), ...(rule.objects?.keys() ?? []), ...(rule.relations?.keys() ?? [])]),
    fix: rule.hint ?? 'Bulk writes take scalar fields only.',
  }
}

function isOperations(value: unknown): boolean {
  return isRecord(value) && isOrdinary(value)
}

/** The first row that leaves out what an earlier one gives, where all must give the same. */
function diagnoseUneven(rule: RowsRule, rows: readonly unknown[], at: (index: number) => string): Problem | undefined {
  if (rule.uniform === true) {
    const names = new Set(rows.flatMap((row) => (isRecord(row) ? presentKeys(row) : [])))
    for (const [index, row] of rows.entries()) {
      const present = isRecord(row) ? presentKeys(row) : []
      const missing = [...names].find((name) => !present.includes(name))
      if (missing === undefined) continue
      const fix = 'Give it in every row, or in none.'
      const found = 'is missing, and other rows give it'
      return {
        code: 'QUERY.MISSING_ARGUMENT',
        path: joinPath(at(index), missing),
        found,
        expected: 'the same keys in every row',
        fix,
      }
    }
  }
  for (const [key, object] of rule.objects ?? []) {
    const inner = rows.map((row) => (isRecord(row) ? row[key] : undefined))
    const problem = diagnoseUneven(object, inner, (index) => joinPath(at(index), key))
    if (problem !== undefined) return problem
  }
  return undefined
}

function presentKeys(row: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(row).filter((key) => !isAbsent(row[key]))
}
