/** Statements that take less on average are not watched, milliseconds: planning them anew would cost more than it could gain. */
const watchedMs = 2
const averageWeight = 1 / 8

/** Runs of each kind before they are compared, those until they are compared again, and those that are remembered. */
const enough = 8
const untilCompared = 8
const remembered = 64
/** The largest of so many are left out: on a busy machine a few runs take long whatever their plan. */
const outlierShare = 1 / 16
/** One way is clearly better than the other where it takes so many times less, and at least so much, milliseconds. */
const betterTimes = 2
const betterMs = 0.5
/** It is no longer worth its planning where the other takes less than so many times as long. */
const worthTimes = 1.3
/** How often the way that is not chosen is tried: at first, and when enough is known. */
const oftenShare = 1 / 3
const seldomShare = 1 / 40

/** What the last runs of one kind took, milliseconds. */
class Runs {
  readonly #ms: number[] = []
  #next = 0

  get areEnough(): boolean {
    return this.#ms.length >= enough
  }

  add(ms: number): void {
    this.#ms[this.#next] = ms
    this.#next = (this.#next + 1) % remembered
  }

  /** Without the largest. */
  mean(): number {
    const sorted = [...this.#ms].sort((a, b) => a - b)
    const counted = sorted.slice(0, sorted.length - Math.ceil(sorted.length * outlierShare))
    return counted.reduce((sum, ms) => sum + ms, 0) / counted.length
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
    if (++this.#added % untilCompared > 0) return
    if (this.#kept.areEnough && this.#anew.areEnough) this.#decide(this.#kept.mean(), this.#anew.mean())
  }

  #decide(keptMs: number, anewMs: number): void {
    this.#isAnew = this.#isAnew ? keptMs > anewMs * worthTimes : keptMs > anewMs * betterTimes && keptMs - anewMs > betterMs
  }
}
