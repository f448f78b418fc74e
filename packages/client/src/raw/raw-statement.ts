import { type DialectName, QueryError } from '@hotplan/plan'
import { isSql, SqlPiece } from '../prisma-names/sql.ts'

/** The methods that take SQL. */
export type RawMethod = '$queryRaw' | '$executeRaw' | '$queryRawUnsafe' | '$executeRawUnsafe'

/** SQL in the form of a dialect with the values that it binds, as the caller gave them. */
export interface RawStatement {
  readonly sql: string
  readonly values: readonly unknown[]
}

/**
 * The statement of a tagged template or of a piece of SQL. What is interpolated is bound, whatever it is.
 * @throws {@link QueryError} `SQL.NOT_A_TAG` where the method was called as a function with text
 */
export function taggedStatement(
  method: RawMethod,
  query: unknown,
  values: readonly unknown[],
  dialect: DialectName,
): RawStatement {
  const piece = isTemplate(query) ? new SqlPiece(query, values) : query
  if (!isSql(piece)) throw notATag(method)
  return { sql: dialect === 'postgres' ? piece.text : piece.sql, values: piece.values }
}

/**
 * The statement of text with values by position.
 * @throws {@link QueryError} `SQL.NOT_TEXT`
 */
export function textStatement(method: RawMethod, query: unknown, values: readonly unknown[]): RawStatement {
  if (typeof query === 'string') return { sql: query, values }
  throw new QueryError(
    'SQL.NOT_TEXT',
    `\`${method}\` takes SQL as a string, and the values of its placeholders after it. For templates and pieces of SQL use \`${method.slice(0, -'Unsafe'.length)}\`.`,
    { meta: { method } },
  )
}

function isTemplate(query: unknown): query is TemplateStringsArray {
  return Array.isArray(query) && 'raw' in query
}

function notATag(method: RawMethod): QueryError {
  return new QueryError(
    'SQL.NOT_A_TAG',
    `\`${method}\` is a tag function, please use it like the following:\n\`\`\`\nconst result = await db.${method}\`SELECT 1 WHERE id = \${id}\`;\n\`\`\`\nFor SQL in a string use \`${method}Unsafe\`, with the values beside it.`,
    { meta: { method } },
  )
}
