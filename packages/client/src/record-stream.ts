import { QueryError } from '@hotplan/plan'
import type { Operation } from './operation.ts'
import type { QueryScope } from './scope.ts'
import { Trace } from './trace.ts'

const defaultBatchSize = 500
const maxBatchSize = 1_000_000

/**
 * The records of a `findMany`, fetched while they are consumed: at no time are more than two batches of them in memory. Each iteration
 * runs the query anew. Ending early, by `break` or an error, gives the connection back; so does losing the iterator, once it is collected.
 */
export class RecordStream implements AsyncIterable<unknown> {
  readonly #scope: QueryScope
  readonly #operation: Operation
  readonly #args: unknown

  constructor(scope: QueryScope, operation: Operation, args: unknown) {
    this.#scope = scope
    this.#operation = operation
    this.#args = args
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<unknown> {
    return guarded(records(this.#scope, this.#operation, this.#args))
  }
}

async function* records(scope: QueryScope, operation: Operation, input: unknown): AsyncGenerator<unknown, void, undefined> {
  const { pipeline } = scope
  try {
    const { batchSize, args: given } = streamArguments(input)
    const { args: asked, show } = scope.streamed(operation, given)
    const args = inOneStatement(asked)
    const trace = pipeline.observer === undefined ? undefined : new Trace(operation)
    const { linked, entry, values } = await pipeline.resolve(operation, args, trace)
    try {
      for await (const batch of linked.stream(values, { batchSize, session: scope.session, observer: trace?.observe }))
        yield* show === undefined ? batch : batch.map(show)
    } finally {
      if (trace !== undefined) pipeline.observer?.(trace, entry)
    }
  } catch (error) {
    throw pipeline.translate(error, { model: operation.model, action: 'stream' })
  }
}

/** The arguments of the `findMany`, whose plan a stream shares, without the size of a batch, which no plan depends on. */
function streamArguments(input: unknown): { readonly batchSize: number; readonly args: unknown } {
  if (typeof input !== 'object' || input === null || !('batchSize' in input)) return { batchSize: defaultBatchSize, args: input }
  const { batchSize = defaultBatchSize, ...args } = input
  if (isBatchSize(batchSize)) return { batchSize, args }
  throw new QueryError(
    'QUERY.OUT_OF_RANGE',
    `\`batchSize\` is not a number of records. Expected an integer from 1 to ${maxBatchSize}.`,
    { meta: { path: 'batchSize', expected: `an integer from 1 to ${maxBatchSize}` } },
  )
}

/** The rows of one statement can be fetched while they are consumed; relations that other statements read would need all their parents first. */
function inOneStatement(args: unknown): unknown {
  if (typeof args !== 'object' || args === null || !('select' in args || 'include' in args)) return args
  const { relationLoadStrategy = 'query' } = args as { readonly relationLoadStrategy?: unknown }
  return relationLoadStrategy === 'query' ? { ...args, relationLoadStrategy: 'join' } : args
}

function isBatchSize(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= maxBatchSize
}

const abandoned = new FinalizationRegistry<AsyncGenerator<unknown, void, undefined>>((generator) => {
  // Nobody is left who could be told.
  generator.return().catch(() => undefined)
})

/** An iterator whose generator is ended when the iterator has been collected: nothing else points from the one to the other. */
function guarded(generator: AsyncGenerator<unknown, void, undefined>): AsyncIterableIterator<unknown> {
  const iterator: AsyncIterableIterator<unknown> = {
    next: () => generator.next(),
    return: () => generator.return(),
    throw: (error: unknown) => generator.throw(error),
    [Symbol.asyncIterator]: () => iterator,
  }
  abandoned.register(iterator, generator)
  return iterator
}
