/** Why work was cut off. */
export type Cut = 'timed out' | 'aborted' | 'disconnected'

/** Ends work that takes too long, or that its caller no longer wants. */
export class Limit {
  /** Why the work was cut off; undefined while it was not. */
  cut: Cut | undefined
  #isCleared = false
  readonly #started: number = performance.now()
  readonly #ms: number
  readonly #given: AbortSignal | undefined
  readonly #controller = new AbortController()
  readonly #abort = (): void => this.end('aborted')
  readonly #timer: NodeJS.Timeout | undefined

  /** `ms` can be infinite. */
  constructor(ms: number, signal?: AbortSignal) {
    this.#ms = ms
    this.#given = signal
    if (ms !== Number.POSITIVE_INFINITY) this.#timer = setTimeout(() => this.end('timed out'), ms)
    if (signal?.aborted === true) this.end('aborted')
    else signal?.addEventListener('abort', this.#abort, { once: true })
  }

  /** Aborted when the work is cut off. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /**
   * What a promise resolves with; rejects with `failure` of the cut, at once. By the clock too: in a process that gets no processor
   * time the timer can be late.
   */
  async over<T>(promise: Promise<T>, failure: (cut: Cut) => unknown): Promise<T> {
    const { signal } = this
    let stop: (() => void) | undefined
    const stopped = new Promise<typeof expired>((resolve) => {
      stop = () => resolve(expired)
      if (signal.aborted) stop()
      else signal.addEventListener('abort', stop)
    })
    try {
      const result = await Promise.race([promise, stopped])
      if (performance.now() - this.#started >= this.#ms) this.end('timed out')
      if (this.cut !== undefined) throw failure(this.cut)
      return result as T
    } finally {
      if (stop !== undefined) signal.removeEventListener('abort', stop)
    }
  }

  /** Lets go of the timer and of the caller's signal: from now on nothing is cut off. */
  clear(): void {
    this.#isCleared = true
    clearTimeout(this.#timer)
    this.#given?.removeEventListener('abort', this.#abort)
  }

  /** Cuts the work off, where it is not yet. */
  end(cut: Cut): void {
    if (this.cut !== undefined || this.#isCleared) return
    this.cut = cut
    this.#controller.abort()
  }
}

const expired: unique symbol = Symbol('expired')
