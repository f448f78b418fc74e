import { QueryError } from '@hotplan/plan'
import type { Sql, SqlHelpers } from '../types/sql.ts'

/** A piece of SQL: texts with a value between each two. Pieces among the values are merged when it is made. */
export class SqlPiece implements Sql {
  readonly strings: readonly string[]
  readonly values: readonly unknown[]

  constructor(strings: readonly string[], values: readonly unknown[]) {
    if (strings.length !== values.length + 1) {
      throw new QueryError(
        'SQL.UNEVEN',
        `A piece of SQL needs one text more than values; it got ${strings.length} and ${values.length}.`,
      )
    }
    const texts = [strings[0] ?? '']
    const bound: unknown[] = []
    for (const [index, value] of values.entries()) {
      const after = strings[index + 1] ?? ''
      if (!isSql(value)) {
        bound.push(value)
        texts.push(after)
        continue
      }
      const [first = '', ...rest] = value.strings
      texts[texts.length - 1] += first
      bound.push(...value.values)
      texts.push(...rest)
      texts[texts.length - 1] += after
    }
    this.strings = texts
    this.values = bound
  }

  get sql(): string {
    return this.strings.join('?')
  }

  get text(): string {
    return this.strings.reduce((text, part, index) => `${text}$${index}${part}`)
  }
}

/** Whether a value is a piece of SQL, also of another copy of this package. */
export function isSql(value: unknown): value is Sql {
  return typeof value === 'object' && value !== null && 'strings' in value && 'values' in value && 'text' in value
}

function join(values: readonly unknown[], separator = ',', prefix = '', suffix = ''): Sql {
  if (values.length === 0) {
    throw new QueryError(
      'SQL.EMPTY_JOIN',
      'Expected `join([])` to be called with at least one value; use `empty` where there is none.',
    )
  }
  return new SqlPiece([prefix, ...Array.from({ length: values.length - 1 }, () => separator), suffix], values)
}

/** `Prisma.sql`, `join`, `raw`, `empty`. */
export const sqlHelpers: SqlHelpers = {
  sql: (strings, ...values) => new SqlPiece(strings, values),
  join,
  raw: (text) => new SqlPiece([text], []),
  empty: new SqlPiece([''], []),
}
