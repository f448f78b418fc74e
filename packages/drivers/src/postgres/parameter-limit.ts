import { QueryError } from '@hotplan/plan'

/** The protocol counts parameters in 16 bits. */
const maxParameters = 65_535

/** @throws {@link QueryError} `P2029` */
export function requireFew(parameters: readonly unknown[]): void {
  if (parameters.length <= maxParameters) return
  throw new QueryError(
    'P2029',
    `A statement takes ${maxParameters} parameters at most, and this one has ${parameters.length}: split the query.`,
  )
}
