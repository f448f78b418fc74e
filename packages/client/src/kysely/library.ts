import { QueryError } from '@hotplan/plan'
import type * as kysely from 'kysely'

/** The module of kysely. */
export type KyselyLibrary = typeof kysely

let registered: KyselyLibrary | undefined

/** Makes a loaded kysely the one that clients use. */
export function registerKysely(library: KyselyLibrary): void {
  registered = library
}

/**
 * Kysely, loaded at the first call. Synchronous, as its builders are.
 * @throws {@link QueryError} `CLIENT.MISSING_PACKAGE`
 */
export function kyselyLibrary(): KyselyLibrary {
  registered ??= requireKysely()
  return registered
}

function requireKysely(): KyselyLibrary {
  const { createRequire } = process.getBuiltinModule('node:module')
  try {
    return createRequire(import.meta.url)('kysely') as KyselyLibrary
  } catch (cause) {
    throw new QueryError(
      'CLIENT.MISSING_PACKAGE',
      '$kysely needs the package "kysely", which could not be loaded; run "npm install kysely" and import "hotplan/kysely" once.',
      { cause, meta: { package: 'kysely' } },
    )
  }
}
