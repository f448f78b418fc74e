/** Statements that take less on average are not watched, milliseconds: planning them anew would cost more than it could gain. */
const watchedMs = 3
const averageWeight = 1 / 8
/** Runs of each kind before they are compared, those until they are compared again, and those that are remembered. */
const enough = 16
const untilCompared = 16
const remembered = 256
/** Of those that only test whether planning anew still holds: few are made, and old ones would count for long. */
const rememberedTests = 32
/**
 * One way is clearly better than the other where it takes so many times less, at least so much, milliseconds, and the difference of the
 * means is so many times its standard error: on a busy machine single runs take long whatever their plan.
 */
const betterTimes = 2
const betterMs = 0.5
const betterErrors = 4
/** It is no longer worth its planning where the other takes less than so many times as long. */
const worthTimes = 1.3
/** How often the way that is not chosen is tried: at first, and when enough is known. */
const oftenShare = 1 / 3
const seldomShare = 1 / 40

/** What the last runs of one kind took, milliseconds. */
class Runs {
  #ms: Float64Array | undefined
  #count = 0

  get areEnough(): boolean {
    return this.#count >= enough
  }

  add(ms: number): void {
    this.#ms ??= new Float64Array(remembered)
    this.#ms[this.#count % remembered] = ms
    this.#count++
  }

  forget(): void {
    this.#count = 0
  }

  /** The mean of the last runs, and the square of its standard error. */
  summary(last = remembered): { readonly mean: number; readonly squaredError: number } {
    const count = Math.min(this.#count, last)
    let sum = 0
    let squares = 0
    for (let i = this.#count - count; i < this.#count; i++) {
      const ms = this.#ms?.[i % remembered] as number
      sum += ms
      squares += ms * ms
    }
    const mean = sum / count
    return { mean, squaredError: (squares / count - mean * mean) / count }
  }
}

/**
 * Whether the server keeps a plan for a statement or plans it anew for the values of each run. After five runs of a prepared statement
 * the server takes one plan for all values where that looks as cheap on average, which can be far off where values are spread unevenly.
 * So some runs of a statement that takes long are planned anew, at random, so that both kinds see the same values; where that is clearly
 * faster, all of them are, and now and then one is not, to see whether that still holds.
 */
export class PlanChoice {
  readonly #kept = new Runs()
  readonly #anew = new Runs()
  readonly #random: () => number
  #isAnew = false
  #averageMs = 0
  #added = 0

  constructor(random: () => number = Math.random) {
    this.#random = random
  }

  /** Whether runs are planned anew, but for the few that test it. */
  get isAnew(): boolean {
    return this.#isAnew
  }

  /** Whether the next run is to be planned anew. */
  next(): boolean {
    if (!this.#isAnew && this.#averageMs < watchedMs) return false
    const other = this.#isAnew ? this.#kept : this.#anew
    const isTried = this.#random() < (other.areEnough ? seldomShare : oftenShare)
    return this.#isAnew !== isTried
  }

  /** Learns what a run took. */
  add(ms: number, isAnew: boolean): void {
    this.#averageMs += (ms - this.#averageMs) * averageWeight
    if (!this.#isAnew && this.#averageMs < watchedMs) return
    const runs = isAnew ? this.#anew : this.#kept
    runs.add(ms)
    if (++this.#added % untilCompared > 0 || !this.#kept.areEnough || !this.#anew.areEnough) return
    if (this.#isAnew === this.#isAnewBetter()) return
    this.#isAnew = !this.#isAnew
    // Whether it was right is judged by new runs alone.
    this.#kept.forget()
    this.#anew.forget()
  }

  #isAnewBetter(): boolean {
    const kept = this.#kept.summary(this.#isAnew ? rememberedTests : remembered)
    const anew = this.#anew.summary()
    if (this.#isAnew) return kept.mean > anew.mean * worthTimes
    const difference = kept.mean - anew.mean
    const error = Math.sqrt(kept.squaredError + anew.squaredError)
    return kept.mean > anew.mean * betterTimes && difference > betterMs && difference > error * betterErrors
  }
}
