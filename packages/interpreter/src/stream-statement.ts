import type { ParameterScope } from '@hotplan/data-mapper'
import type { Session } from '@hotplan/plan'
import type { LinkedStatement } from './linked-statement.ts'
import type { Observer } from './observation.ts'

/** How a plan is streamed. */
export interface StreamOptions {
  /** Rows fetched at a time. */
  readonly batchSize: number
  /** Where the statement runs; on its own unless given. */
  readonly session?: Session | undefined
  /** Told once, when the stream ends, early or not. */
  readonly observer?: Observer | undefined
}

/** The mapped rows of a statement in batches, each fetched and mapped when it is asked for. */
export async function* streamStatement(
  statement: LinkedStatement,
  values: readonly unknown[],
  scope: ParameterScope,
  { session, batchSize, observer }: StreamOptions & { readonly session: Session },
): AsyncGenerator<readonly unknown[], void, undefined> {
  const started = performance.now()
  const parameters = statement.encode(values, scope)
  const encodeUs = (performance.now() - started) * 1000
  let rows = 0
  let mapUs = 0
  let consumedUs = 0
  let failed = true
  try {
    for await (const batch of session.stream(statement.prepared, parameters, batchSize)) {
      const fetched = performance.now()
      const records = statement.decode({ rows: batch, affected: 0 }) as readonly unknown[]
      const mapped = performance.now()
      rows += batch.length
      mapUs += (mapped - fetched) * 1000
      // A consumer that ends the stream here has not failed.
      failed = false
      yield records
      failed = true
      consumedUs += (performance.now() - mapped) * 1000
    }
    failed = false
  } finally {
    const totalUs = (performance.now() - started) * 1000
    const executeUs = Math.max(0, totalUs - encodeUs - mapUs - consumedUs)
    observer?.({ sql: statement.prepared.sql, parameters, rows, affected: 0, encodeUs, executeUs, mapUs, failed })
  }
}
