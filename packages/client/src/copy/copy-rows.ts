import { isHotplanError, QueryError, type Session } from '@hotplan/plan'
import type { Model } from '@hotplan/schema'
import type { Operation } from '../operation.ts'
import type { Pipeline } from '../pipeline.ts'
import { batchesOf } from './batches.ts'
import type { CopyArguments } from './copy-arguments.ts'

/**
 * Writes the rows of an iterable in a transaction, a batch at a time. While one batch is being written the next is gathered, so at
 * no time are more than two of them in memory.
 */
export async function copyRows(
  pipeline: Pipeline,
  operation: Operation,
  model: Model,
  { data, batchSize }: CopyArguments,
  session: Session,
): Promise<{ readonly count: number }> {
  let count = 0
  let running: Promise<number> = Promise.resolve(0)
  for await (const { rows, first } of batchesOf(data, model, batchSize)) {
    count += await running
    running = writeBatch(pipeline, operation, rows, first, session)
    // A failure is told when the next batch is there, or at the end.
    running.catch(() => undefined)
  }
  return { count: count + (await running) }
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
