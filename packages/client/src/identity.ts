import { cacheKey, canonicalize } from '@hotplan/cache-key'
import { type DialectName, planFormat, type Shape } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'

/** Fields left out of every result, per model, unless a query asks for them. Part of every cache key. */
export type GlobalOmit = Readonly<Record<string, Readonly<Record<string, boolean>>>>

/** Everything besides the shape that a plan depends on. Plans of equal identity can be shared between processes. */
export interface PlanIdentity {
  readonly format: number
  readonly fingerprint: string
  readonly dialect: DialectName
  /** Client options that change plans, as canonical text. */
  readonly options: string
}

export function planIdentity(schema: Schema, dialect: DialectName, omit: GlobalOmit): PlanIdentity {
  return { format: planFormat, fingerprint: schema.fingerprint, dialect, options: omitText(omit) }
}

/** Cache key of a shape under an identity. */
export function keyOfShape(identity: PlanIdentity, shape: Shape): string {
  return cacheKey({ ...identity, text: canonicalize(shape) })
}

function omitText(omit: GlobalOmit): string {
  const omitted = Object.entries(omit).flatMap(([model, fields]) =>
    Object.entries(fields)
      .filter(([, isOmitted]) => isOmitted)
      .map(([field]) => `${model}.${field}`),
  )
  return omitted.length === 0 ? '' : `omit=${omitted.sort().join(',')}`
}
