import { type Driver, isPromise, type MaybePromise } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'
import type { Delegates } from './delegates.ts'
import type { ErrorTranslator } from './errors/error-translator.ts'
import type { Events } from './events.ts'
import type { Extensions } from './extensions/extensions.ts'
import type { GlobalOmit } from './identity.ts'
import type { QueryLimits } from './limited-scope.ts'
import type { Merger } from './merge/merger.ts'
import type { OpenTransactions } from './open-transactions.ts'
import type { Operations } from './operations.ts'
import type { OuterClient } from './outer-client.ts'
import type { Pipeline } from './pipeline.ts'
import type { RawRunner } from './raw/raw-runner.ts'
import { type Begin, beginOn } from './transaction.ts'
import type { TransactionOptions } from './transaction-options.ts'

/** What a client is made of; shared by the client and all its transactions. */
export interface ClientParts {
  readonly schema: Schema
  readonly driver: Driver
  readonly pipeline: Pipeline
  readonly operations: Operations
  readonly delegates: Delegates
  readonly events: Events
  readonly raw: RawRunner
  /** Absent where there is nothing to gain. */
  readonly merger: Merger | undefined
  readonly errors: ErrorTranslator
  readonly transactionOptions: TransactionOptions
  readonly outer: OuterClient
  readonly open: OpenTransactions
  /** Present on what `$with` gave. */
  readonly limits?: QueryLimits
  readonly omit: GlobalOmit
  /** Absent until the client is extended. */
  readonly extensions?: Extensions
}

/** Runs what belongs to no model; its failures come with the errors of the API, those of the caller's own code as they are. */
export function translated<T>({ errors }: ClientParts, action: string, run: () => MaybePromise<T>): Promise<T> {
  const failure = (error: unknown): unknown => errors.translate(error, { model: undefined, action })
  try {
    const result = run()
    if (!isPromise(result)) return Promise.resolve(result)
    return result.catch((error: unknown) => {
      throw failure(error)
    })
  } catch (error) {
    return Promise.reject(failure(error))
  }
}

/** Begins on the driver, or inside the interactive transaction that the call joins. */
export function beginOnClient({ driver, outer, open }: ClientParts): Begin {
  const begin = beginOn(driver, open)
  return (options) => {
    const transaction = outer.joined()
    return transaction === undefined ? begin(options) : transaction.begin()
  }
}
