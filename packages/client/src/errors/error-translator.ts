import type { Schema } from '@hotplan/schema'
import type { Events } from '../events.ts'
import type { ErrorFormat } from './error-format.ts'
import { translateRawError } from './raw-error.ts'
import { callName, type FailedCall, translateError } from './translate.ts'

/** Gives the failures of one client the classes, codes and messages of its API, and tells its listeners of them. */
export class ErrorTranslator {
  readonly #schema: Schema
  readonly #format: ErrorFormat
  readonly #events: Events

  constructor(schema: Schema, format: ErrorFormat, events: Events) {
    this.#schema = schema
    this.#format = format
    this.#events = events
  }

  /** What a call fails with; what is not an error of Hotplan's, such as one thrown inside a transaction, stays what it is. */
  translate(error: unknown, call: FailedCall): unknown {
    return this.#told(error, translateError(error, this.#schema, call, this.#format), call)
  }

  /** What a call of a raw method fails with. */
  translateRaw(error: unknown, method: string): unknown {
    const call = { model: undefined, action: method }
    return this.#told(error, translateRawError(error, this.#schema, call, this.#format), call)
  }

  /** An error that passes a second time, on its way out of a transaction, is translated and told already. */
  #told(error: unknown, translated: unknown, call: FailedCall): unknown {
    if (translated !== error && translated instanceof Error) this.#events.say('error', translated.message, callName(call))
    return translated
  }
}
