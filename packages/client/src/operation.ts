import type { LinkedPlan } from '@hotplan/interpreter'
import type { Matcher } from '@hotplan/parameterizer'
import type { Action } from '@hotplan/plan'
import type { CachedPlan } from '@hotplan/plan-cache'

/** A shape that this process has linked: its matcher recognises a query and gives the values to run it with. */
export interface InstalledShape {
  readonly match: Matcher
  readonly linked: LinkedPlan
  readonly entry: CachedPlan
}

/** One action of one model, with its own short list of known shapes, the most recently used first. */
export class Operation {
  readonly model: string
  readonly action: Action
  readonly installed: InstalledShape[] = []
  /** Whether calls of one tick can be answered together. */
  readonly isMergeable: boolean
  readonly #limit: number

  constructor(model: string, action: Action, limit: number) {
    this.model = model
    this.action = action
    this.isMergeable = action === 'findUnique' || action === 'findUniqueOrThrow'
    this.#limit = limit
  }

  install(shape: InstalledShape): void {
    if (this.#limit === 0) return
    const known = this.installed.findIndex(({ entry }) => entry.key === shape.entry.key)
    if (known >= 0) this.installed.splice(known, 1)
    this.installed.unshift(shape)
    if (this.installed.length > this.#limit) this.installed.pop()
  }

  /** Moves a shape that was found at `index` to the front. */
  promote(index: number): void {
    const { installed } = this
    const used = installed[index]
    if (used === undefined) return
    for (let i = index; i > 0; i--) installed[i] = installed[i - 1] as InstalledShape
    installed[0] = used
  }

  clear(): void {
    this.installed.length = 0
  }
}
