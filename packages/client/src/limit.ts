import { type Deadline, Deadlines } from './deadlines.ts'

/** Why work was cut off. */
export type Cut = 'timed out' | 'aborted' | 'disconnected'

const deadlines = new Deadlines()

/** Ends work that takes too long, or that its caller no longer wants. */
export class Limit implements Deadline {
  /** Why the work was cut off; undefined while it was not. */
  cut: Cut | undefined
  readonly due: number
  slot = -1
  #isCleared = false
  readonly #given: AbortSignal | undefined
  readonly #abort: (() => void) | undefined
  /** What is told of the cut. */
  #stop: (() => void) | undefined
  #controller: AbortController | undefined

  /** `ms` can be infinite. */
  constructor(ms: number, signal?: AbortSignal) {
    this.due = performance.now() + ms
    if (ms !== Number.POSITIVE_INFINITY) deadlines.add(this)
    if (signal === undefined) return
    this.#given = signal
    this.#abort = () => this.end('aborted')
    if (signal.aborted) this.end('aborted')
    else signal.addEventListener('abort', this.#abort, { once: true })
  }

  /** Aborted when the work is cut off. Made when it is asked for: most work has nobody to tell. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController()
    if (this.cut !== undefined) this.#controller.abort()
    return this.#controller.signal
  }

  /**
   * What a promise resolves with; rejects with `failure` of the cut, at once. By the clock too: in a process that gets no processor
   * time the timer can be late. For one promise.
   */
  over<T>(promise: Promise<T>, failure: (cut: Cut) => unknown): Promise<T> {
    return new Promise((resolve, reject) => {
      const stop = (): void => reject(failure(this.cut ?? 'aborted'))
      if (this.cut === undefined) this.#stop = stop
      else stop()
      promise.then(
        (value) => {
          if (performance.now() >= this.due) this.end('timed out')
          this.#stop = undefined
          if (this.cut === undefined) resolve(value)
          else stop()
        },
        (error) => {
          this.#stop = undefined
          reject(error)
        },
      )
    })
  }

  expire(): void {
    this.end('timed out')
  }

  /** Lets go of the clock and of the caller's signal: from now on nothing is cut off. */
  clear(): void {
    if (this.#isCleared) return
    this.#isCleared = true
    deadlines.delete(this)
    if (this.#abort !== undefined) this.#given?.removeEventListener('abort', this.#abort)
  }

  /** Cuts the work off, where it is not yet. */
  end(cut: Cut): void {
    if (this.cut !== undefined || this.#isCleared) return
    this.cut = cut
    this.#controller?.abort()
    const stop = this.#stop
    this.#stop = undefined
    stop?.()
  }
}
