import { QueryError } from '@hotplan/plan'

/** Codes of the errors that a malformed query gives. `P2019` is Prisma's own for what its engine, not its validation, refuses. */
export type QueryErrorCode =
  | 'QUERY.UNKNOWN_MODEL'
  | 'QUERY.UNKNOWN_ACTION'
  | 'QUERY.UNKNOWN_ARGUMENT'
  | 'QUERY.UNKNOWN_FIELD'
  | 'QUERY.UNKNOWN_OPERATOR'
  | 'QUERY.UNKNOWN_ENUM_VALUE'
  | 'QUERY.WRONG_TYPE'
  | 'QUERY.OUT_OF_RANGE'
  | 'QUERY.INVALID_DATE'
  | 'QUERY.INVALID_JSON'
  | 'QUERY.MISSING_KEY'
  | 'QUERY.MISSING_ARGUMENT'
  | 'QUERY.CONFLICT'
  | 'QUERY.EMPTY_SELECTION'
  | 'QUERY.UNDEFINED_IN_LIST'
  | 'QUERY.TOO_DEEP'
  | 'P2019'

/** What is wrong with a query, in parts. None of them may hold a value of the caller. */
export interface Problem {
  readonly code: QueryErrorCode
  /** Where in the arguments, such as `where.author.is`; empty for the arguments themselves. */
  readonly path: string
  /** What is wrong where it is not at a path. */
  readonly subject?: string
  /** What was found, as the rest of a sentence: `is a string`. */
  readonly found: string
  /** What belongs there, as the rest of a sentence: `a field of User`. */
  readonly expected?: string
  /** A valid name close to what was given. */
  readonly nearest?: string | undefined
  /** What to do, as a sentence. */
  readonly fix?: string
}

/** The error of a problem, in one message of at most four sentences: what, expected, nearest, fix. */
export function queryError(model: string, action: string, problem: Problem): QueryError {
  const { code, path, expected, nearest } = problem
  const subject = problem.subject ?? (path === '' ? 'the argument' : path)
  const sentences = [
    `${model}.${action}: ${subject} ${problem.found}.`,
    expected === undefined ? '' : `Expected ${expected}.`,
    nearest === undefined ? '' : `Did you mean "${nearest}"?`,
    problem.fix ?? '',
  ]
  const meta = {
    model,
    action,
    path,
    ...(expected === undefined ? {} : { expected }),
    ...(nearest === undefined ? {} : { nearest }),
  }
  return new QueryError(code, sentences.filter((sentence) => sentence !== '').join(' '), { meta })
}

const plainName = /^[A-Za-z_$][\w$]{0,59}$/

/** A caller's key as it may appear in a message: quoted where it is not a plain name, and cut at 60 characters. */
export function shownName(name: string): string {
  if (plainName.test(name)) return name
  const quoted = JSON.stringify(name)
  return quoted.length <= 60 ? quoted : `${quoted.slice(0, 58)}…"`
}

/** The path of a member; names of the schema and the API are plain, others are shown by {@link shownName}. */
export function joinPath(path: string, name: string): string {
  const shown = shownName(name)
  if (path === '') return shown
  return shown === name ? `${path}.${shown}` : `${path}[${shown}]`
}

/** Alternatives in a sentence: `a, b or c`; long lists are cut. */
export function listed(names: readonly string[], most = 12): string {
  if (names.length > most) return `${names.slice(0, most).join(', ')} or one of ${names.length - most} more`
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}`
}

/** What kind of thing a value is, in words that tell nothing of its content. */
export function kindOfValue(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  const type = typeof value
  if (type === 'object') return kindOfObject(value as object)
  if (type === 'undefined') return 'undefined'
  return `a ${type}`
}

function kindOfObject(value: object): string {
  const tag = Object.prototype.toString.call(value)
  if (tag === '[object Date]') return 'a Date'
  if (tag === '[object Uint8Array]') return 'a Uint8Array'
  if (tag === '[object Decimal]') return 'a Decimal'
  if (tag === '[object Promise]') return 'a Promise (is an await missing?)'
  return tag === '[object Map]' || tag === '[object Set]' ? `a ${tag.slice(8, -1)}` : 'an object'
}
