import { isHotplanError, QueryError, type Session } from '@hotplan/plan'
import type { Model } from '@hotplan/schema'
import type { Operation } from '../operation.ts'
import type { Pipeline } from '../pipeline.ts'
import { batchesOf } from './batches.ts'
import type { CopyArguments } from './copy-arguments.ts'

/** Batches on their way at most: so that the database has one while the other is encoded. */
const maxSent = 2
/**
 * PERF: PostgreSQL makes a place in memory for each of the first 1,000 rows of a COPY, and fills it again for those that follow: 2.4 µs of
 * its time per row instead of 3.4 (`bench:bulk`).
 */
const copiedRows = 4000
/** SQLite keeps the process from everything else while it writes a batch, and is as fast with small ones. */
const insertedRows = 1000

/**
 * Writes the rows of an iterable in a transaction, a batch at a time. While batches are on their way the next is gathered, so at no time
 * are more than three of them in memory.
 */
export async function copyRows(
  pipeline: Pipeline,
  operation: Operation,
  model: Model,
  { data, batchSize = defaultSize(pipeline) }: CopyArguments,
  session: Session,
): Promise<{ readonly count: number }> {
  let count = 0
  let hasFailed = false
  const sent: Promise<number>[] = []
  for await (const { rows, first } of batchesOf(data, model, batchSize)) {
    // The first one that failed says why; a failure is told when the next batch is there, or at the end.
    while (sent.length > (hasFailed ? 0 : maxSent - 1)) count += await (sent.shift() as Promise<number>)
    const written = writeBatch(pipeline, operation, rows, first, session)
    written.catch(() => {
      hasFailed = true
    })
    sent.push(written)
  }
  for (const written of sent) count += await written
  return { count }
}

function defaultSize({ parts }: Pipeline): number {
  return parts.driver.dialect === 'postgres' ? copiedRows : insertedRows
}

async function writeBatch(
  pipeline: Pipeline,
  operation: Operation,
  data: readonly unknown[],
  first: number,
  session: Session,
): Promise<number> {
  try {
    const { count } = (await pipeline.run(operation, { data }, session)) as { readonly count: number }
    return count
  } catch (error) {
    throw counted(error, first)
  }
}

/** Rows are numbered within their batch; the caller counts them all. */
function counted(error: unknown, first: number): unknown {
  if (!(isHotplanError(error) && error.name === 'QueryError')) return error
  const { code, message, meta } = error
  const path = String(meta['path'])
  const place = /^data\[(\d+)\]/.exec(path)
  if (place === null) return error
  const [inBatch, index] = place
  const inAll = `data[${Number(index) + first}]`
  return new QueryError(code, message.replace(inBatch, inAll), {
    cause: error,
    meta: { ...meta, path: path.replace(inBatch, inAll) },
  })
}
