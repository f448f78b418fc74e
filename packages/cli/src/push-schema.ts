import { type Driver, QueryError, type Transaction } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'
import { type Ddl, ddlFor } from './ddl/schema-ddl.ts'

export interface PushOptions {
  /** Drop the tables of the schema first, with everything in them. @defaultValue false */
  readonly forceReset?: boolean
}

/**
 * Creates the tables of a schema, in one transaction. Views are not created.
 * @throws {@link QueryError} `SCHEMA.TABLES_EXIST` where any of the tables or enums exists and `forceReset` is not set; nothing is
 * changed then. Also what `schemaDdl` throws.
 */
export async function pushSchema(schema: Schema, driver: Driver, options: PushOptions = {}): Promise<void> {
  const ddl = ddlFor(schema, driver.dialect)
  const transaction = await driver.begin()
  try {
    if (options.forceReset === true) await runAll(driver, transaction, ddl.drop)
    else await refuseExisting(driver, transaction, ddl)
    await runAll(driver, transaction, ddl.create)
  } catch (error) {
    await transaction.rollback()
    throw error
  }
  await transaction.commit()
}

async function refuseExisting(driver: Driver, transaction: Transaction, { existing }: Ddl): Promise<void> {
  if (existing === undefined) return
  const { rows } = await transaction.execute(driver.prepare({ sql: existing, returnsRows: true }), [])
  const tables = rows.map(([name]) => String(name)).toSorted()
  if (tables.length === 0) return
  const message = `The database already has ${tables.join(', ')}: nothing was changed; push to an empty database, or drop them with --force-reset (forceReset: true)`
  throw new QueryError('SCHEMA.TABLES_EXIST', message, { meta: { tables } })
}

async function runAll(driver: Driver, transaction: Transaction, statements: readonly string[]): Promise<void> {
  for (const sql of statements) await transaction.execute(driver.prepare({ sql, returnsRows: false }), [])
}
