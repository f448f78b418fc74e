import type { Row } from '@hotplan/plan'
import { DatabaseError } from '@hotplan/plan'
import type { PostgresResult } from './result.ts'
import { PostgresStatement } from './statement.ts'

/** What a cursor lives on: a transaction, or with `WITH HOLD` the session. */
export interface CursorHome {
  /** Runs a statement that is not kept. Rejects once the home is gone, without sending anything. */
  readonly query: (statement: PostgresStatement, parameters: readonly unknown[]) => Promise<PostgresResult>
  /** Whether the cursor, if any, is still there. */
  readonly isOpen: () => boolean
  /** Where the cursor outlives transactions. */
  readonly hold?: true
}

/** Rows of a query in batches, through a cursor of the server under a name of its own. Ending early closes the cursor. */
export async function* cursorBatches(
  home: CursorHome,
  name: string,
  query: { readonly sql: string; readonly parameters: readonly unknown[]; readonly batchSize: number },
): AsyncGenerator<readonly Row[], void, undefined> {
  const { sql, parameters, batchSize } = query
  const hold = home.hold === true ? 'WITH HOLD ' : ''
  await home.query(new PostgresStatement(`DECLARE ${name} NO SCROLL CURSOR ${hold}FOR ${sql}`), parameters)
  const fetch = new PostgresStatement(`FETCH FORWARD ${batchSize} FROM ${name}`)
  try {
    for (;;) {
      const { rows } = await home.query(fetch, [])
      if (rows.length > 0) yield rows
      if (rows.length < batchSize) return
    }
  } finally {
    if (home.isOpen()) await closeCursor(home, name)
  }
}

async function closeCursor(home: CursorHome, name: string): Promise<void> {
  try {
    await home.query(new PostgresStatement(`CLOSE ${name}`), [])
  } catch (error) {
    // A failed transaction has closed the cursor; what failed it has been reported.
    if (!(error instanceof DatabaseError)) throw error
  }
}
