import type { Context } from 'hono'
import type { QueryCost } from './query-trace.ts'

/** What the middleware leaves for the handlers of a request. */
export interface RequestEnvironment {
  readonly Variables: {
    /** Queries made so far, in the order in which they ended. */
    readonly queries: QueryCost[]
    readonly secureHeadersNonce?: string
  }
}

export type RequestContext = Context<RequestEnvironment>
