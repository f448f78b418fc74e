import type { GoldenAnswer, GoldenDatabase } from '@hotplan/testkit/golden'

/** A question that Hotplan knowingly answers otherwise than Prisma 7. */
export interface KnownDifference {
  readonly reason: string
  /** Databases it applies to. */
  readonly on: readonly GoldenDatabase[]
  readonly answer: Pick<GoldenAnswer, 'value' | 'error'>
}

/** By the name of the case. */
const differences: Readonly<Record<string, KnownDifference>> = {}

export function knownDifference(name: string, database: GoldenDatabase): KnownDifference | undefined {
  const difference = Object.hasOwn(differences, name) ? differences[name] : undefined
  return difference?.on.includes(database) ? difference : undefined
}
