/** One page of a list. `next` is the cursor of the page after it; null on the last page. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

/** The page out of one item more than it holds, which tells whether there is another page. */
export function pageOf<T>(found: readonly T[], limit: number, cursorOf: (last: T) => string): Page<T> {
  const items = found.slice(0, limit)
  const last = items.at(-1)
  return { items, next: found.length > limit && last !== undefined ? cursorOf(last) : null }
}
