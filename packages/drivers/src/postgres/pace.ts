/** From here on a statement is slow: what waits behind it would notice. */
const slowMs = 10
const weight = 1 / 8

/** How long the server takes for a statement: a moving average, in which one outlier does not make a statement slow. */
export class Pace {
  #averageMs = -1

  /** Whether the statement has never been timed. */
  get isUnknown(): boolean {
    return this.#averageMs < 0
  }

  get isSlow(): boolean {
    return this.#averageMs > slowMs
  }

  add(ms: number): void {
    const sample = Math.min(ms, slowMs * 4)
    this.#averageMs = this.#averageMs < 0 ? sample : this.#averageMs + (sample - this.#averageMs) * weight
  }
}
