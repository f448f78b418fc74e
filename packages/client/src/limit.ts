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
  readonly #abort = (): void => this.end('aborted')
  readonly #timer: NodeJS.Timeout | undefined
  /** What is told of the cut. */
  readonly #waiting = new Set<() => void>()
  #controller: AbortController | undefined

  /** `ms` can be infinite. */
  constructor(ms: number, signal?: AbortSignal) {
    this.#ms = ms
    this.#given = signal
    if (ms !== Number.POSITIVE_INFINITY) this.#timer = setTimeout(() => this.end('timed out'), ms)
    if (signal?.aborted === true) this.end('aborted')
    else signal?.addEventListener('abort', this.#abort, { once: true })
  }

  /** Aborted when the work is cut off. Made when it is asked for: most work has nobody to tell. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController()
    if (this.cut !== undefined) this.#controller.abort()
    return this.#controller.signal
  }

  /**
   * What a promise resolves with; rejects with `failure` of the cut, at once. By the clock too: in a process that gets no processor
   * time the timer can be late.
   */
  over<T>(promise: Promise<T>, failure: (cut: Cut) => unknown): Promise<T> {
    return new Promise((resolve, reject) => {
      const stop = (): void => reject(failure(this.cut ?? 'aborted'))
      if (this.cut === undefined) this.#waiting.add(stop)
      else stop()
      promise.then(
        (value) => {
          this.#waiting.delete(stop)
          if (performance.now() - this.#started >= this.#ms) this.end('timed out')
          if (this.cut === undefined) resolve(value)
          else stop()
        },
        (error) => {
          this.#waiting.delete(stop)
          reject(error)
        },
      )
    })
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
    this.#controller?.abort()
    for (const stop of this.#waiting) stop()
    this.#waiting.clear()
  }
}
