import { isAbsent, isRecord } from './absent.ts'
import type { RowsRelation, RowsRule } from './grammar/rule.ts'
import { nearestName } from './nearest.ts'
import { connectedKey } from './nested-rows.ts'
import { joinPath, kindOfValue, listed, type Problem } from './problem.ts'

/** Why a row does not fit a rule. */
export type DiagnoseRow = (rule: RowsRule, row: unknown, path: string) => Problem | undefined

/** Why what stands at a relation of a row does not fit. */
export function diagnoseNested(
  relation: RowsRelation,
  value: unknown,
  path: string,
  diagnoseRow: DiagnoseRow,
): Problem | undefined {
  const names = relation.takesCreateMany ? ['create', 'createMany', 'connect'] : ['create', 'connect']
  const expected = `an object of nested writes: ${names.join(', ')}`
  if (!isRecord(value)) return { code: 'QUERY.WRONG_TYPE', path, found: `is ${kindOfValue(value)}`, expected }
  const present = Object.keys(value).filter((key) => !isAbsent(value[key]))
  if (present.length === 0) return { code: 'QUERY.MISSING_ARGUMENT', path, found: 'is empty', expected }
  if (present.length > 1 && !relation.isList) {
    const fix = 'Keep one of them.'
    return { code: 'QUERY.CONFLICT', path, found: `has more than one key: ${present.join(', ')}`, expected: 'exactly one', fix }
  }
  for (const key of present) {
    const at = joinPath(path, key)
    if (!names.includes(key)) {
      const fix = `Rows of a bulk write create and connect related records; write them one by one for more.`
      return {
        code: 'QUERY.UNKNOWN_OPERATOR',
        path: at,
        found: 'is not known here',
        expected,
        nearest: nearestName(key, names),
        fix,
      }
    }
    const problem =
      key === 'createMany'
        ? diagnoseCreateMany(relation, value[key], at, diagnoseRow)
        : diagnoseItems(relation, key, value[key], at, diagnoseRow)
    if (problem !== undefined) return problem
  }
  return undefined
}

function diagnoseCreateMany(relation: RowsRelation, value: unknown, path: string, diagnoseRow: DiagnoseRow): Problem | undefined {
  const expected = 'an object of data'
  if (!isRecord(value)) return { code: 'QUERY.WRONG_TYPE', path, found: `is ${kindOfValue(value)}`, expected }
  const other = Object.keys(value).find((key) => key !== 'data' && !isAbsent(value[key]))
  if (other !== undefined) {
    return { code: 'QUERY.UNKNOWN_ARGUMENT', path: joinPath(path, other), found: 'is not known here', expected }
  }
  return diagnoseItems(relation, 'create', value['data'], joinPath(path, 'data'), diagnoseRow)
}

function diagnoseItems(
  relation: RowsRelation,
  write: string,
  value: unknown,
  path: string,
  diagnoseRow: DiagnoseRow,
): Problem | undefined {
  if (Array.isArray(value) && !relation.isList) {
    return { code: 'QUERY.WRONG_TYPE', path, found: 'is a list', expected: 'one object: the relation is to one record' }
  }
  const items: readonly unknown[] = Array.isArray(value) ? value : [value]
  for (let index = 0; index < items.length; index++) {
    const at = Array.isArray(value) ? `${path}[${index}]` : path
    const problem =
      write === 'connect' ? diagnoseKey(relation, items[index], at, diagnoseRow) : diagnoseRow(relation.rows(), items[index], at)
    if (problem !== undefined) return problem
  }
  return undefined
}

function diagnoseKey(relation: RowsRelation, item: unknown, path: string, diagnoseRow: DiagnoseRow): Problem | undefined {
  const keys = relation.keys()
  const expected = `exactly one unique key: ${listed([...keys.keys()])}`
  if (isAbsent(item)) return { code: 'QUERY.UNDEFINED_IN_LIST', path, found: 'is undefined', expected }
  if (!isRecord(item)) return { code: 'QUERY.WRONG_TYPE', path, found: `is ${kindOfValue(item)}`, expected }
  const name = connectedKey(relation, item)
  const key = name === undefined ? undefined : keys.get(name)
  if (name === undefined || key === undefined) {
    return {
      code: 'QUERY.MISSING_KEY',
      path,
      found: 'is not one unique key',
      expected,
      fix: 'Further conditions cannot stand here.',
    }
  }
  return key.isCompound ? diagnoseRow(key.rows, item[name], joinPath(path, name)) : diagnoseRow(key.rows, item, path)
}
