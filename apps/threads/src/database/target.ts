import { StartProblem } from '../start-problem.ts'

/** Where the data is. */
export type DatabaseTarget =
  | { readonly kind: 'pglite'; readonly dataDir: string }
  | { readonly kind: 'postgres'; readonly url: string }
  | { readonly kind: 'sqlite'; readonly file: string }

/** Folder of the embedded databases, in the working directory. */
const dataFolder = '.data'

/**
 * The database that a command line and an environment ask for: `--sqlite [file]`, else `DATABASE_URL`, else PGlite.
 * @throws {@link StartProblem} for a URL of another database; the message does not hold the URL, which may hold a password.
 */
export function databaseTarget(sqliteFile: string | undefined, url: string | undefined): DatabaseTarget {
  if (sqliteFile !== undefined) return { kind: 'sqlite', file: sqliteFile === '' ? `${dataFolder}/threads.db` : sqliteFile }
  if (url === undefined || url === '') return { kind: 'pglite', dataDir: `${dataFolder}/threads` }
  if (/^postgres(ql)?:\/\//.test(url)) return { kind: 'postgres', url }
  throw new StartProblem('DATABASE_URL has an unknown form: expected postgres://…; for a SQLite file start with --sqlite <file>')
}
