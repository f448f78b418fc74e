import { schemaFromPrisma } from '@hotplan/cli'
import { QueryError } from '@hotplan/plan'
import { describe, expect, test } from 'vitest'
import { sqliteSchema } from './fixtures.ts'

function errorOf(work: () => unknown): QueryError {
  try {
    work()
  } catch (error) {
    expect(error).toBeInstanceOf(QueryError)
    return error as QueryError
  }
  throw new Error('Nothing was thrown')
}

describe('an invalid schema', () => {
  test.each([
    ['text that is no schema', 'hello world', 1, 1, 'does not start with any known Prisma schema keyword'],
    ['an unknown type', sqliteSchema('model A {\n  id Int @id\n  b Foo\n}'), 7, 5, 'Type "Foo" is neither a built-in type'],
    [
      'a model without a key',
      sqliteSchema('model A {\n  name String\n}'),
      5,
      1,
      'Each model must have at least one unique criteria',
    ],
    [
      'a relation without its opposite',
      sqliteSchema('model A {\n  id Int @id\n  b B\n}\nmodel B {\n  id Int @id\n}'),
      7,
      3,
      'missing an opposite relation field',
    ],
    ['a list on SQLite', sqliteSchema('model A {\n  id Int @id\n  b Int[]\n}'), 7, 3, "can't be a list"],
    ['a wrong default', sqliteSchema('model A {\n  id Int @id @default("x")\n}'), 6, 14, 'Expected a Int value'],
    ['an unknown attribute', sqliteSchema('model A {\n  id Int @id @foo\n}'), 6, 14, 'Attribute not known: "@foo"'],
    [
      'a duplicate model',
      sqliteSchema('model A {\n  id Int @id\n}\nmodel A {\n  id Int @id\n}'),
      8,
      7,
      'cannot be defined because a model with that name already exists',
    ],
    ['an unclosed block', sqliteSchema('model A {\n  id Int @id'), 5, 1, 'This line is invalid'],
    ['an unknown provider', 'datasource db {\n  provider = "dbase"\n}\n', 2, 14, 'Datasource provider not known: "dbase"'],
  ])('of %s tells line, column and what Prisma says', (_what, text, line, column, message) => {
    const error = errorOf(() => schemaFromPrisma([{ path: 'db/main.prisma', text }]))
    expect(error.code).toBe('SCHEMA.INVALID')
    expect(error.meta).toEqual({ file: 'db/main.prisma', line, column })
    expect(error.message).toMatch(`db/main.prisma:${line}:${column}: the schema is not valid`)
    expect(error.message.replaceAll('\n', ' ')).toContain(message)
    expect(error.message).not.toContain('\u001B')
  })

  test('of several files names the file with the problem', () => {
    const files = [
      { path: 'a.prisma', text: sqliteSchema('model A {\n  id Int @id\n}') },
      { path: 'b.prisma', text: 'model B {\n  id Int @id\n  é Nope\n}\n' },
    ]
    const error = errorOf(() => schemaFromPrisma(files))
    expect(error.meta).toMatchObject({ file: 'b.prisma', line: 3 })
  })

  test.each([
    ['', 'schema.prisma: there is no datasource block; add a block such as datasource db { provider = "postgresql" }'],
    ['model A {\n  id Int @id\n}\n', 'schema.prisma: there is no datasource block'],
  ])('without a datasource says what to add', (text, message) => {
    const error = errorOf(() => schemaFromPrisma(text))
    expect(error.code).toBe('SCHEMA.INVALID')
    expect(error.message).toContain(message)
  })

  test('for a database that is not supported names those that are', () => {
    const error = errorOf(() => schemaFromPrisma('datasource db {\n  provider = "sqlserver"\n}\n'))
    expect(error.code).toBe('SCHEMA.UNSUPPORTED_PROVIDER')
    expect(error.message).toContain('sqlserver is not supported; expected one of postgresql, sqlite, mysql')
  })
})

describe('a valid schema that cannot be supported', () => {
  test('because the client would have to keep references', () => {
    const text = 'datasource db {\n  provider = "sqlite"\n  relationMode = "prisma"\n}\n'
    const error = errorOf(() => schemaFromPrisma(text))
    expect(error.code).toBe('SCHEMA.UNSUPPORTED')
    expect(error.message).toContain('schema.prisma: relationMode = "prisma" is not supported')
  })

  test('because a relation has an ignored foreign key', () => {
    const body = `model A {
      id Int @id
      bId Int @ignore
      b B @relation(fields: [bId], references: [id])
    }
    model B {
      id Int @id
      as A[]
    }`
    const error = errorOf(() => schemaFromPrisma(sqliteSchema(body)))
    expect(error).toMatchObject({ code: 'SCHEMA.UNSUPPORTED', meta: { path: 'A.b' } })
    expect(error.message).toBe('A.b: its foreign key is marked @ignore; take the mark off bId, or put it on b too')
  })
})
