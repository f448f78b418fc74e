import { MappingError } from '@hotplan/plan'

/**
 * Rejects a value that does not fit its codec. The caller that knows the path adds it with {@link atPath}.
 * @throws {@link MappingError} `P2023`
 */
export function misfit(expected: string): never {
  throw new MappingError('P2023', `A column does not hold ${expected}: the database and the schema disagree.`, {
    meta: { expected },
  })
}

/** The same error, naming the path of the field in the result. Errors of another origin are returned as they are. */
export function atPath(error: unknown, path: string): unknown {
  if (!(error instanceof MappingError) || path === '' || error.meta['path'] !== undefined) return error
  const { expected } = error.meta
  return new MappingError(
    'P2023',
    `The column of "${path}" does not hold ${String(expected)}: the database and the schema disagree. ` +
      'Correct the row, or the type of the field in the schema.',
    { meta: { path, expected } },
  )
}
