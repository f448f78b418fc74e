/** A statement that takes less is never slow, milliseconds: what waits behind it hardly notices. */
const leastSlowMs = 10
/** A slow statement takes this many times as long as a fast one. */
const slowTimes = 8
// Two outliers in a row do not make a fast statement slow, and one that is fast again is soon found to be.
const weightUp = 1 / 8
const weightDown = 1 / 4
/** An outlier counts as this many times the bound. */
const outlierTimes = 3.5

/**
 * What is slow at the moment, on this server and this machine: a bound that follows the fastest statements. It falls fast and rises
 * slowly, so that slow statements raise it only where there are no others.
 */
export class Tempo {
  #fastMs = 0

  get slowMs(): number {
    return Math.max(leastSlowMs, this.#fastMs * slowTimes)
  }

  add(ms: number): void {
    if (ms < this.#fastMs) this.#fastMs += (ms - this.#fastMs) / 4
    else this.#fastMs += Math.min(ms - this.#fastMs, this.#fastMs + 0.1) / 64
  }
}

/** How long the server takes for a statement: a moving average. */
export class Pace {
  #averageMs = -1

  /** Whether the statement has never been timed. */
  get isUnknown(): boolean {
    return this.#averageMs < 0
  }

  isSlow(tempo: Tempo): boolean {
    return this.#averageMs > leastSlowMs && this.#averageMs > tempo.slowMs
  }

  add(ms: number, tempo: Tempo): void {
    const sample = ms > leastSlowMs ? Math.min(ms, tempo.slowMs * outlierTimes) : ms
    const difference = sample - this.#averageMs
    if (this.#averageMs < 0) this.#averageMs = sample
    else this.#averageMs += difference * (difference > 0 ? weightUp : weightDown)
  }
}
