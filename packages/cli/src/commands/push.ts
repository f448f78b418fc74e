import { viewsOf } from '../ddl/stored-tables.ts'
import { openDriver } from '../open-driver.ts'
import { schemaFromPrisma } from '../prisma/schema-from-prisma.ts'
import { pushSchema } from '../push-schema.ts'
import { readSchemaFiles } from '../schema-files.ts'

export interface PushCommandOptions {
  /** Files and folders; none for the usual places. */
  readonly schema: readonly string[]
  /** @defaultValue the environment variable `DATABASE_URL` */
  readonly url?: string
  readonly forceReset: boolean
}

/** Creates the tables of a schema. Returns what was done as sentences. */
export async function push(options: PushCommandOptions): Promise<string> {
  const schema = schemaFromPrisma(readSchemaFiles(options.schema).files)
  const driver = await openDriver(options.url ?? process.env['DATABASE_URL'])
  try {
    await pushSchema(schema, driver, { forceReset: options.forceReset })
  } finally {
    await driver.close()
  }
  const views = viewsOf(schema).map((view) => `The view ${view.table} was not created: create it by hand`)
  return ['The tables of the schema were created', ...views].join('\n')
}
