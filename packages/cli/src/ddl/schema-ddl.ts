import { assertNever, type DialectName, QueryError } from '@hotplan/plan'
import type { Provider, Schema } from '@hotplan/schema'
import { postgresDdl, postgresDrops, postgresExisting } from './postgres-ddl.ts'
import { sqliteDdl, sqliteDrops, sqliteExisting } from './sqlite-ddl.ts'

/**
 * The statements that create the tables of a schema in an empty database, in order: schemas, enums, tables, join tables, indexes,
 * foreign keys. Views are left out, since a schema does not hold their queries.
 * @throws {@link QueryError} `SCHEMA.PROVIDER_MISMATCH` where the schema is written for another database,
 * `SCHEMA.UNSUPPORTED_DIALECT` where tables of that database cannot be created.
 */
export function schemaDdl(schema: Schema, dialect: DialectName): readonly string[] {
  return ddlFor(schema, dialect).create
}

/** Everything that `push` sends. `existing` gives the names that are taken, one a row; undefined where nothing is created. */
export interface Ddl {
  readonly create: readonly string[]
  readonly drop: readonly string[]
  readonly existing: string | undefined
}

const providers: Readonly<Record<DialectName, Provider>> = { postgres: 'postgresql', sqlite: 'sqlite', mysql: 'mysql' }

/** The statements of {@link schemaDdl}, with those that find and drop the same tables. Throws the same errors. */
export function ddlFor(schema: Schema, dialect: DialectName): Ddl {
  if (schema.provider !== providers[dialect]) {
    const message = `The schema is written for ${schema.provider}, the database is ${providers[dialect]}: change the provider of the datasource`
    throw new QueryError('SCHEMA.PROVIDER_MISMATCH', message, { meta: { provider: schema.provider, dialect } })
  }
  switch (dialect) {
    case 'postgres':
      return { create: postgresDdl(schema), drop: postgresDrops(schema), existing: postgresExisting(schema) }
    case 'sqlite':
      return { create: sqliteDdl(schema), drop: sqliteDrops(schema), existing: sqliteExisting(schema) }
    case 'mysql':
      throw new QueryError('SCHEMA.UNSUPPORTED_DIALECT', 'Tables of MySQL cannot be created here: use Prisma Migrate')
    default:
      return assertNever(dialect, 'dialect')
  }
}
