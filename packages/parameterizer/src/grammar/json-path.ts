import type { ValueField } from '@hotplan/schema'
import { type Entries, entryOf, type ObjectRule, type Report } from './rule.ts'

/** A path of SQLite from `$` on: keys behind dots, quoted where they hold dots or brackets, and positions from the start or the end. */
const textPath = /^\$(?:\.(?:"(?:[^"\\]|\\.)*"|[^."[]+)|\[(?:\d+|#(?:-\d+)?)\])*$/

/** What must hold of a filter of a Json field; nothing for other fields. */
export function jsonPathCheck(field: ValueField): Pick<ObjectRule, 'check'> {
  return field.kind === 'scalar' && field.type === 'Json' && !field.list ? { check: checkPath } : {}
}

function checkPath(entries: Entries, report: Report): void {
  const path = entryOf(entries, 'path')
  if (path === undefined) return
  if (path.kind === 'literal' && String(path.value).startsWith('$') && !textPath.test(String(path.value))) {
    const fix = 'Write keys behind dots, in double quotes where they hold dots or brackets, and positions in brackets.'
    report(
      { code: 'QUERY.WRONG_TYPE', found: 'is a string that is no JSON path', expected: 'a path, such as "$.cities[0]"', fix },
      'path',
    )
  }
  if (entries.some(([key]) => key !== 'path' && key !== 'mode')) return
  const fix = 'An operand that is undefined counts as missing.'
  report({
    code: 'P2019',
    found: 'has a path but no condition on what stands there',
    expected: 'an operator such as equals',
    fix,
  })
}
