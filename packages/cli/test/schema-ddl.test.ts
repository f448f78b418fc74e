import { schemaDdl, schemaFromPrisma } from '@hotplan/cli'
import { describe, expect, test } from 'vitest'
import { fixture, sqliteSchema } from './fixtures.ts'

/** The statements of a script as `prisma migrate diff --from-empty --to-schema … --script` (7.10) writes it. */
function statementsOf(script: string): readonly string[] {
  return script
    .split(/^-- \w+$/m)
    .map((part) => part.trim().replace(/;$/, ''))
    .filter((part) => part !== '')
}

describe('schemaDdl', () => {
  test('is that of Prisma Migrate for PostgreSQL, with the schema of every name', () => {
    const statements = schemaDdl(schemaFromPrisma(fixture('everything-postgres.prisma')), 'postgres')
    const unqualified = statements.map((statement) => statement.replaceAll('"public".', ''))
    expect(unqualified.toSorted()).toEqual(statementsOf(fixture('everything-postgres.sql')).toSorted())
  })

  test('is that of Prisma Migrate for SQLite, but for two defaults it gets wrong', () => {
    const statements = schemaDdl(schemaFromPrisma(fixture('everything-sqlite.prisma')), 'sqlite')
    const expected = statementsOf(fixture('everything-sqlite.sql')).map((statement) =>
      statement
        .replace(`DEFAULT {"a": [1, null, "it's"]}`, `DEFAULT '{"a": [1, null, "it''s"]}'`)
        .replace(`DEFAULT '6869'`, `DEFAULT X'6869'`),
    )
    expect(statements.toSorted()).toEqual(expected.toSorted())
  })

  test('creates what others refer to first', () => {
    const statements = schemaDdl(schemaFromPrisma(fixture('everything-postgres.prisma')), 'postgres')
    const kinds = statements.map((statement) =>
      statement.split(' ').slice(0, 2).join(' ').replace('CREATE UNIQUE', 'CREATE INDEX'),
    )
    expect([...new Set(kinds)]).toEqual(['CREATE SCHEMA', 'CREATE TYPE', 'CREATE TABLE', 'CREATE INDEX', 'ALTER TABLE'])
  })

  test('references no views', () => {
    const body =
      'model A {\n  id Int @id\n  v V @relation(fields: [id], references: [id])\n}\nview V {\n  id Int @unique\n  as A?\n}'
    const preview = 'generator g {\n  provider = "x"\n  previewFeatures = ["views"]\n}\n'
    expect(schemaDdl(schemaFromPrisma(preview + sqliteSchema(body)), 'sqlite')).toEqual([
      'CREATE TABLE "A" (\n    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT\n)',
    ])
  })

  test('quotes names', () => {
    const [statement] = schemaDdl(
      schemaFromPrisma(sqliteSchema('model A {\n  id String @id @map("a\\"b")\n  @@map("x\\"; drop")\n}')),
      'sqlite',
    )
    expect(statement).toBe('CREATE TABLE "x""; drop" (\n    "a""b" TEXT NOT NULL PRIMARY KEY\n)')
  })

  test('refuses a schema for another database', () => {
    const schema = schemaFromPrisma(fixture('everything-sqlite.prisma'))
    expect(() => schemaDdl(schema, 'postgres')).toThrow(
      expect.objectContaining({ code: 'SCHEMA.PROVIDER_MISMATCH', meta: { provider: 'sqlite', dialect: 'postgres' } }),
    )
  })

  test('refuses MySQL', () => {
    const schema = schemaFromPrisma('datasource db {\n  provider = "mysql"\n}\n')
    expect(() => schemaDdl(schema, 'mysql')).toThrow(expect.objectContaining({ code: 'SCHEMA.UNSUPPORTED_DIALECT' }))
  })
})
