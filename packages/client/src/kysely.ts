import * as library from 'kysely'
import { registerKysely } from './kysely/library.ts'

export type { KyselyDatabase } from './types/kysely.ts'

declare global {
  interface HotplanKysely<DB> {
    readonly instance: library.Kysely<DB>
  }
}

registerKysely(library)
