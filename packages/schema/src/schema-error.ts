const brand: unique symbol = Symbol.for('hotplan.error')

/**
 * A schema that contradicts itself. Carries the same brand, `code` and `meta` as the errors of `@hotplan/plan`, which this
 * package does not import, so `isHotplanError` recognises it.
 */
export class SchemaError extends Error {
  readonly code: 'SCHEMA.INVALID' = 'SCHEMA.INVALID'
  /** `path` says where, such as `Post.author.to`. */
  readonly meta: { readonly path: string }

  constructor(path: string, problem: string) {
    super(`${path}: ${problem}`)
    this.name = 'SchemaError'
    this.meta = { path }
    Object.defineProperty(this, brand, { value: true })
  }
}
