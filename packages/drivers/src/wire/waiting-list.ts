const shortestMs = 10

/** Those who wait, in order, each for no longer than a time that is the same for all. */
export class WaitingList<T> {
  readonly #timeoutMs: number
  readonly #expire: (waiting: T) => void
  readonly #canExpire: () => boolean
  #entries: { readonly item: T; readonly since: number }[] = []
  #timer: NodeJS.Timeout | undefined

  /** A timeout of 0 never ends. Those whose time is over stay while `canExpire` says no. */
  constructor(timeoutMs: number, canExpire: () => boolean, expire: (waiting: T) => void) {
    this.#timeoutMs = timeoutMs
    this.#canExpire = canExpire
    this.#expire = expire
  }

  get length(): number {
    return this.#entries.length
  }

  push(item: T): void {
    this.#entries.push({ item, since: performance.now() })
    if (this.#timer === undefined && this.#timeoutMs > 0) this.#arm(this.#timeoutMs)
  }

  /** Takes the first one. */
  shift(): T | undefined {
    return this.#entries.shift()?.item
  }

  /** The first one that fits. */
  find(fits: (item: T) => boolean): T | undefined {
    return this.#entries.find(({ item }) => fits(item))?.item
  }

  remove(item: T): void {
    const at = this.#entries.findIndex((entry) => entry.item === item)
    if (at >= 0) this.#entries.splice(at, 1)
  }

  count(fits: (item: T) => boolean): number {
    let count = 0
    for (const { item } of this.#entries) if (fits(item)) count++
    return count
  }

  /** Takes all of them. */
  clear(): readonly T[] {
    const entries = this.#entries
    this.#entries = []
    return entries.map(({ item }) => item)
  }

  #arm(ms: number): void {
    this.#timer = setTimeout(() => this.#sweep(), ms).unref()
  }

  #sweep(): void {
    this.#timer = undefined
    const now = performance.now()
    while (this.#canExpire()) {
      const [first] = this.#entries
      if (first === undefined || now - first.since < this.#timeoutMs) break
      this.#entries.shift()
      this.#expire(first.item)
    }
    const [next] = this.#entries
    if (next !== undefined) this.#arm(Math.max(shortestMs, this.#timeoutMs - (now - next.since)))
  }
}
