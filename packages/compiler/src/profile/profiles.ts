import { type DialectName, QueryError } from '@hotplan/plan'
import { postgres } from './postgres.ts'
import type { DialectProfile } from './profile.ts'
import { sqlite } from './sqlite.ts'

const profiles: Readonly<Partial<Record<DialectName, DialectProfile>>> = { postgres, sqlite }

/**
 * The profile of a dialect.
 * @throws QueryError `COMPILER.UNSUPPORTED_DIALECT`
 */
export function profileOf(dialect: DialectName): DialectProfile {
  const profile = profiles[dialect]
  if (profile === undefined) {
    throw new QueryError('COMPILER.UNSUPPORTED_DIALECT', `The compiler has no profile for ${dialect}: use postgres or sqlite`)
  }
  return profile
}
