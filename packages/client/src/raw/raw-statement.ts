import type { DialectName } from '@hotplan/plan'
import { PrismaClientValidationError } from '../errors/api-errors.ts'
import { isSql, SqlPiece } from '../prisma-names/sql.ts'

/** The methods that take SQL. */
export type RawMethod = '$queryRaw' | '$executeRaw' | '$queryRawUnsafe' | '$executeRawUnsafe'

/** SQL in the form of a dialect with the values that it binds, as the caller gave them. */
export interface RawStatement {
  readonly sql: string
  readonly values: readonly unknown[]
}

/**
 * The statement of a call. What is interpolated in a template is bound, whatever it is.
 * @throws {@link PrismaClientValidationError} `SQL.NOT_A_TAG` where a tag was called as a function with text, `SQL.NOT_TEXT` where text
 * was expected
 */
export function rawStatement(method: RawMethod, [query, ...values]: readonly unknown[], dialect: DialectName): RawStatement {
  if (method.endsWith('Unsafe')) {
    if (typeof query !== 'string') throw notText(method)
    return { sql: query, values }
  }
  const piece = isTemplate(query) ? new SqlPiece(query, values) : query
  if (!isSql(piece)) throw notATag(method)
  return { sql: dialect === 'postgres' ? piece.text : piece.sql, values: piece.values }
}

function isTemplate(query: unknown): query is TemplateStringsArray {
  return Array.isArray(query) && 'raw' in query
}

function notText(method: RawMethod): PrismaClientValidationError {
  const tag = method.slice(0, -'Unsafe'.length)
  return new PrismaClientValidationError(
    'SQL.NOT_TEXT',
    `\`${method}\` takes SQL as a string, and the values of its placeholders after it. For templates and pieces of SQL use \`${tag}\`.`,
    { meta: { method } },
  )
}

function notATag(method: RawMethod): PrismaClientValidationError {
  return new PrismaClientValidationError(
    'SQL.NOT_A_TAG',
    `\`${method}\` is a tag function, please use it like the following:\n\`\`\`\nconst result = await db.${method}\`SELECT 1 WHERE id = \${id}\`;\n\`\`\`\nFor SQL in a string use \`${method}Unsafe\`, with the values beside it.`,
    { meta: { method } },
  )
}
