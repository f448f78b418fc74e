import { cacheKey, canonicalize } from '@hotplan/cache-key'
import { compileMatcher, createParameterizer, type Matcher, ShapeIndex } from '@hotplan/parameterizer'
import { planFormat, type Shape } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'

/** What the client does for a query of `Post.findMany` until it has its values: with an index of known shapes, and without. */
export class KnownShapes {
  readonly #schema: Schema
  readonly #parameterize: (args: object) => { readonly shape: Shape; readonly values: readonly unknown[] }
  readonly #index: ShapeIndex<Matcher>
  readonly #keys = new Map<string, Shape>()

  constructor(schema: Schema) {
    const parameterizer = createParameterizer(schema)
    this.#schema = schema
    this.#parameterize = (args) => parameterizer.parameterize({ model: 'Post', action: 'findMany', args })
    this.#index = new ShapeIndex(schema)
  }

  add(args: object): void {
    const { shape } = this.#parameterize(args)
    this.#index.add(shape, compileMatcher(shape, this.#schema))
    this.#keys.set(this.#keyOf(shape), shape)
  }

  /** As the client finds the values of a query whose shape is installed. */
  match(args: object): readonly unknown[] {
    const candidates = this.#index.candidates(args)
    for (let i = 0; i < candidates.length; i++) {
      const values = (candidates[i] as Matcher)(args)
      if (values !== undefined) return values
    }
    throw new Error('no known shape fits')
  }

  /** As the client does for a shape that is in the cache but not installed. */
  lookUp(args: object): readonly unknown[] {
    const { shape, values } = this.#parameterize(args)
    if (!this.#keys.has(this.#keyOf(shape))) throw new Error('no known shape fits')
    return values
  }

  #keyOf(shape: Shape): string {
    const { fingerprint } = this.#schema
    return cacheKey({ format: planFormat, fingerprint, dialect: 'sqlite', options: '', text: canonicalize(shape) })
  }
}
