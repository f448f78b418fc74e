import type { Library } from '../load-library.ts'
import type { PGliteInstance, PGliteLibrary } from './library.ts'

export interface PGliteOptions {
  /** Directory of the database, made at the first use; `memory://` or nothing keeps it in memory. */
  readonly dataDir?: string
  /** An open instance to use in place of that; `close` leaves it open. */
  readonly instance?: PGliteInstance
  /** The `@electric-sql/pglite` module, or a function that loads it. @defaultValue the installed one */
  readonly lib?: Library<PGliteLibrary>
}
