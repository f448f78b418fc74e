import type { LinkedPlan } from '@hotplan/interpreter'
import { type Matcher, ShapeIndex } from '@hotplan/parameterizer'
import type { Action } from '@hotplan/plan'
import type { CachedPlan } from '@hotplan/plan-cache'
import type { Schema } from '@hotplan/schema'

/** A shape that this process has linked: its matcher recognises a query and gives the values to run it with. */
export interface InstalledShape {
  readonly match: Matcher
  readonly linked: LinkedPlan
  readonly entry: CachedPlan
}

/** An installed shape, with the uses that the order of eviction accounts for. */
interface Installation {
  readonly shape: InstalledShape
  accountedUses: number
}

/** Shapes that are installed at once; from then on one has to be seen twice, so that shapes that never come back cost no installation. */
const installedAtOnce = 32
/** How often a shape has to be seen without being installed until it takes the place of another. */
const sightingsPerExchange = 8

/** One action of one model, with the shapes that it recognises: a bounded number, those out of use go first. */
export class Operation {
  readonly model: string
  readonly action: Action
  /** Whether calls of one tick can be answered together. */
  readonly isMergeable: boolean
  readonly #limit: number
  readonly #index: ShapeIndex<InstalledShape>
  /** By cache key, in the order in which they come up for eviction. */
  readonly #installed = new Map<string, Installation>()

  constructor(model: string, action: Action, schema: Schema, limit: number) {
    this.model = model
    this.action = action
    this.isMergeable = action === 'findUnique' || action === 'findUniqueOrThrow'
    this.#limit = limit
    this.#index = new ShapeIndex(schema)
  }

  /** The shapes that arguments may have: their matchers tell. */
  candidates(args: unknown): readonly InstalledShape[] {
    return this.#index.candidates(args)
  }

  /** Whether a shape that was not recognised is to be installed. */
  admits({ uses }: CachedPlan): boolean {
    const { size } = this.#installed
    if (size >= this.#limit) return this.#limit > 0 && uses % sightingsPerExchange === sightingsPerExchange - 1
    return size < installedAtOnce || uses > 0
  }

  install(shape: InstalledShape): void {
    if (this.#limit === 0) return
    this.uninstall(shape.entry)
    if (this.#installed.size >= this.#limit) this.#uninstallOne()
    this.#index.add(shape.entry.shape, shape)
    // The use that the caller is about to count is accounted for.
    this.#installed.set(shape.entry.key, { shape, accountedUses: shape.entry.uses + 1 })
  }

  /** Forgets a shape, if it is known. */
  uninstall({ key }: CachedPlan): void {
    const known = this.#installed.get(key)
    if (known === undefined) return
    this.#installed.delete(key)
    this.#index.delete(known.shape.entry.shape, known.shape)
  }

  clear(): void {
    this.#installed.clear()
    this.#index.clear()
  }

  /** A shape that was used since it last came up gets another turn, as in the plan cache: matching keeps no order. */
  #uninstallOne(): void {
    for (const [key, installation] of this.#installed) {
      const { entry } = installation.shape
      if (entry.uses <= installation.accountedUses) {
        this.uninstall(entry)
        return
      }
      installation.accountedUses = entry.uses
      this.#installed.delete(key)
      this.#installed.set(key, installation)
    }
  }
}
