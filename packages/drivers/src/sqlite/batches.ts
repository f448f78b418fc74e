import type { Row } from '@hotplan/plan'

/** Rows that are there, in batches. */
export function* inBatches(rows: readonly Row[], batchSize: number): Generator<readonly Row[], void, undefined> {
  for (let start = 0; start < rows.length; start += batchSize) yield rows.slice(start, start + batchSize)
}

/** Rows of an iterator in batches, read as they are consumed; the iterator is closed at the end, early or not. */
export function* readInBatches(rows: Iterator<Row>, batchSize: number): Generator<readonly Row[], void, undefined> {
  try {
    for (;;) {
      const batch: Row[] = []
      while (batch.length < batchSize) {
        const { done, value } = rows.next()
        if (done === true) break
        batch.push(value)
      }
      if (batch.length > 0) yield batch
      if (batch.length < batchSize) return
    }
  } finally {
    rows.return?.()
  }
}
