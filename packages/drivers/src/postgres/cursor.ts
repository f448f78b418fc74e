import type { Row } from '@hotplan/plan'
import { DatabaseError } from '@hotplan/plan'
import { PostgresStatement } from './statement.ts'
import type { TransactionConnection } from './transaction.ts'

/** Rows of a query in batches, through a cursor of the server in the open transaction. Ending early closes the cursor. */
export async function* cursorBatches(
  connection: TransactionConnection,
  sql: string,
  parameters: readonly unknown[],
  batchSize: number,
): AsyncGenerator<readonly Row[], void, undefined> {
  const name = connection.name()
  await connection.query(new PostgresStatement(`DECLARE ${name} NO SCROLL CURSOR FOR ${sql}`), parameters, true)
  const fetch = new PostgresStatement(`FETCH FORWARD ${batchSize} FROM ${name}`)
  try {
    for (;;) {
      const { rows } = await connection.query(fetch, [], true)
      if (rows.length > 0) yield rows
      if (rows.length < batchSize) return
    }
  } finally {
    await closeCursor(connection, name)
  }
}

async function closeCursor(connection: TransactionConnection, name: string): Promise<void> {
  try {
    await connection.query(new PostgresStatement(`CLOSE ${name}`), [], true)
  } catch (error) {
    // A failed transaction has closed the cursor; what failed it has been reported.
    if (!(error instanceof DatabaseError)) throw error
  }
}
