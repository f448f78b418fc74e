import { ConnectionError, DatabaseError, type HotplanError } from '@hotplan/plan'

/** The fields of an error report of the server that are read here. */
export interface ServerReport {
  readonly code: string
  /** `FATAL` and `PANIC` end the connection. */
  readonly severity?: string | undefined
  readonly message: string
  readonly detail?: string | undefined
  readonly table?: string | undefined
  readonly column?: string | undefined
  readonly constraint?: string | undefined
}

interface Meaning {
  /** The code that Prisma promises. */
  readonly code: string
  readonly message: string
  readonly connection?: true
}

const nullCharacter = 'A text has a character that PostgreSQL cannot store, such as the null character "\\u0000": remove it.'

const meanings: Readonly<Record<string, Meaning>> = {
  '22001': { code: 'P2000', message: 'A value is too long for its column.' },
  '22003': { code: 'P2020', message: 'A value is out of the range of its column.' },
  '22021': { code: 'P2039', message: nullCharacter },
  '22P02': { code: 'P2007', message: 'A value is not valid input for the type of its column.' },
  '22P05': { code: 'P2039', message: nullCharacter },
  '23001': { code: 'P2003', message: 'A foreign key constraint failed: other rows refer to the row.' },
  '23502': { code: 'P2011', message: 'A column that must not be null would be.' },
  '23503': { code: 'P2003', message: 'A foreign key constraint failed.' },
  '23505': { code: 'P2002', message: 'A unique constraint failed.' },
  '25P02': {
    code: 'P2039',
    message:
      'An earlier statement of the transaction failed, and PostgreSQL takes no further ones in it: roll it back and start it again.',
  },
  '28000': { code: 'P1010', message: 'The server denied the user access to the database.', connection: true },
  '28P01': { code: 'P1000', message: 'The server refused the user name or the password: check both.', connection: true },
  '3D000': {
    code: 'P1003',
    message: 'The database does not exist on the server: check its name, or create it.',
    connection: true,
  },
  '40001': { code: 'P2034', message: 'The transaction conflicts with another one; retry it.' },
  '40P01': { code: 'P2034', message: 'The transaction was ended to break a deadlock; retry it.' },
  '42501': { code: 'P1010', message: 'The user lacks a privilege that the statement needs.' },
  '42703': { code: 'P2022', message: 'A column does not exist in the database.' },
  '42P01': { code: 'P2021', message: 'A table does not exist in the database.' },
  '53300': { code: 'P2037', message: 'The server has too many connections open.', connection: true },
  '55P03': { code: 'P1008', message: 'A lock was not available in time.' },
  '57014': { code: 'P1008', message: 'The statement was cancelled or ran out of time.' },
  '57P03': { code: 'P1001', message: 'The server is starting up or shutting down.', connection: true },
}

const closed: Meaning = { code: 'P1017', message: 'The server has closed the connection.', connection: true }
const unmapped: Meaning = { code: 'P2039', message: 'The database refused the statement' }

const invalidTextQuery: Meaning = {
  code: 'P2039',
  message:
    'A full-text query of `search` is not valid: join words with & or |, negate with !, and put quotes around other signs.',
}

/** A syntax error in the text of a query rather than in the statement; the server names the type in any language. */
function isTextQuery({ code, message }: ServerReport): boolean {
  return code === '42601' && message.includes('tsquery')
}

function meaningOf(report: ServerReport): Meaning {
  const { code, severity } = report
  if (isTextQuery(report)) return invalidTextQuery
  if (code.startsWith('57P') && code !== '57P03') return closed
  const known = meanings[code]
  if (known !== undefined) return known
  const isClosed = code.startsWith('08') || severity === 'FATAL' || severity === 'PANIC'
  return isClosed ? closed : { ...unmapped, message: `${unmapped.message} (SQLSTATE ${code}).` }
}

/**
 * The error of Hotplan for a report of the server. `meta` has `sqlState` and, where the server names them, `constraint`, `table`,
 * `columns` and `column`. The server's own text can quote values, so it is kept as `meta.databaseMessage`, which is not enumerable.
 */
export function serverError(report: ServerReport): HotplanError {
  const meaning = meaningOf(report)
  const meta = Object.defineProperty(metaOf(report), 'databaseMessage', { value: report.message })
  const message = meaning.message + subject(meta)
  return meaning.connection === true
    ? new ConnectionError(meaning.code, message, { meta })
    : new DatabaseError(meaning.code, message, { meta })
}

function metaOf(report: ServerReport): Record<string, unknown> {
  const meta: Record<string, unknown> = { sqlState: report.code }
  const columns = keyColumns(report.detail)
  const named = missingName(report)
  if (report.constraint !== undefined) meta['constraint'] = report.constraint
  if (report.table !== undefined) meta['table'] = report.table
  if (report.column !== undefined) Object.assign(meta, { column: report.column, columns: [report.column] })
  if (columns !== undefined) meta['columns'] = columns
  return Object.assign(meta, named)
}

/** What a message may say beyond its meaning: names of the database only. */
function subject(meta: Record<string, unknown>): string {
  const parts = ['constraint', 'table', 'column'].filter((part) => meta[part] !== undefined)
  return parts.length === 0 ? '' : ` (${parts.map((part) => `${part} "${String(meta[part])}"`).join(', ')})`
}

/** The columns of `Key (email, "orgId")=(…)`, in any language of the server. The values after them are dropped. */
function keyColumns(detail: string | undefined): readonly string[] | undefined {
  const list = detail === undefined ? undefined : /\((.+?)\)=\(/s.exec(detail)?.[1]
  return list?.match(/"(?:[^"]|"")*"|[^,\s][^,]*/g)?.map(unquoted)
}

/** The table or column that a message of class 42 quotes as missing. */
function missingName({ code, message }: ServerReport): Record<string, string> {
  const quotedName = /"((?:[^"]|"")*)"/.exec(message)?.[1]?.replaceAll('""', '"')
  if (code === '42P01' && quotedName !== undefined) return { table: quotedName }
  if (code !== '42703') return {}
  const column = quotedName ?? /column (\S+) does not exist/.exec(message)?.[1]
  return column === undefined ? {} : { column }
}

function unquoted(name: string): string {
  return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name
}
