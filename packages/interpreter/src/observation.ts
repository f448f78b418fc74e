/** What one statement of a plan cost. Times are in microseconds. */
export interface Observation {
  readonly sql: string
  /** As sent to the driver. */
  readonly parameters: readonly unknown[]
  /** Rows returned. */
  readonly rows: number
  readonly affected: number
  readonly encodeUs: number
  /** From the call of the driver to its answer: waiting, network and database. */
  readonly executeUs: number
  readonly mapUs: number
  /** Whether the statement, or the mapping of its rows, failed. */
  readonly failed: boolean
}

/** Called after each statement of an observed run. */
export type Observer = (observation: Observation) => void
