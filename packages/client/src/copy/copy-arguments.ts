import { QueryError } from '@hotplan/plan'
import type { QueryLimits } from '../limited-scope.ts'
import type { Operation } from '../operation.ts'

const maxBatchSize = 1_000_000

type Rows = Iterable<unknown> | AsyncIterable<unknown>

/** The arguments of a `copyFrom`, checked. */
export interface CopyArguments extends QueryLimits {
  readonly data: Rows
  /** Rows that are sent at a time. */
  readonly batchSize?: number
}

const known: readonly string[] = ['data', 'batchSize', 'signal', 'timeoutMs']

/** The arguments as hooks see them: the rows and the options in one object. */
export function copyInput(rows: unknown, options: unknown): unknown {
  return options === undefined ? { data: rows } : { ...Object(options), data: rows }
}

/** @throws {@link QueryError} `QUERY.WRONG_TYPE`, `QUERY.OUT_OF_RANGE`, `QUERY.UNKNOWN_ARGUMENT` */
export function copyArguments(operation: Operation, input: unknown): CopyArguments {
  const args = (typeof input === 'object' && input !== null ? input : {}) as Readonly<Record<string, unknown>>
  const unknown = Object.keys(args).find((name) => !known.includes(name))
  if (unknown !== undefined) throw refused(operation, 'QUERY.UNKNOWN_ARGUMENT', unknown, `one of ${known.slice(1).join(', ')}`)
  const { data, batchSize, signal, timeoutMs } = args
  if (!isIterable(data)) throw refused(operation, 'QUERY.WRONG_TYPE', 'data', 'an iterable of rows, asynchronous or not')
  if (batchSize !== undefined && !isWithin(batchSize, maxBatchSize)) {
    throw refused(operation, 'QUERY.OUT_OF_RANGE', 'batchSize', `an integer from 1 to ${maxBatchSize}`)
  }
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw refused(operation, 'QUERY.WRONG_TYPE', 'signal', 'an AbortSignal')
  }
  if (timeoutMs !== undefined && !(typeof timeoutMs === 'number' && timeoutMs > 0)) {
    throw refused(operation, 'QUERY.OUT_OF_RANGE', 'timeoutMs', 'a number of milliseconds above 0')
  }
  return {
    data,
    ...(batchSize === undefined ? {} : { batchSize }),
    ...(signal === undefined ? {} : { signal }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  }
}

function isIterable(value: unknown): value is Rows {
  return typeof value === 'object' && value !== null && (Symbol.asyncIterator in value || Symbol.iterator in value)
}

function isWithin(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most
}

function refused({ model, action }: Operation, code: string, path: string, expected: string): QueryError {
  const message = `${model}.${action}: ${path} is not what it takes. Expected ${expected}.`
  return new QueryError(code, message, { meta: { model, action, path, expected } })
}
