import { schemaFromPrisma } from '@hotplan/cli'
import { schemaFingerprint } from '@hotplan/schema'
import { describe, expect, test } from 'vitest'
import { fixture, sqliteSchema } from './fixtures.ts'

describe('schemaFromPrisma', () => {
  test.each(['everything-postgres', 'everything-sqlite'])('reads all of %s', async (name) => {
    const schema = schemaFromPrisma(fixture(`${name}.prisma`))
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`fixtures/${name}.schema.txt`)
    expect(schema.fingerprint).toBe(schemaFingerprint(schema))
  })

  test('reads a schema of several files, whatever their order', () => {
    const files = [
      {
        path: 'b.prisma',
        text: 'model Post {\n  id Int @id\n  kind Kind\n  userId Int\n  user User @relation(fields: [userId], references: [id])\n}\n',
      },
      { path: 'a.prisma', text: sqliteSchema('model User {\n  id Int @id\n  posts Post[]\n}') },
      { path: 'c.prisma', text: 'enum Kind {\n  A\n  B @map("bee")\n}\n' },
    ]
    const schema = schemaFromPrisma(files)
    expect(Object.keys(schema.models).toSorted()).toEqual(['Post', 'User'])
    expect(schema.models['User']?.fields['posts']).toMatchObject({ kind: 'relation', model: 'Post', opposite: 'user' })
    expect(schema.enums['Kind']?.values[1]).toEqual({ name: 'B', label: 'bee' })
    expect(schema.fingerprint).toBe(schemaFromPrisma(files.toReversed()).fingerprint)
  })

  test('reads mysql too', () => {
    const schema = schemaFromPrisma('datasource db {\n  provider = "mysql"\n}\nmodel A {\n  id Int @id @db.UnsignedInt\n}\n')
    expect(schema.provider).toBe('mysql')
    expect(schema.models['A']?.fields['id']).toMatchObject({ nativeType: { name: 'UnsignedInt', args: [] } })
  })

  test('takes comments and strings with marks of the language in them', () => {
    const schema = schemaFromPrisma(
      sqliteSchema(`/// a "quote { in a comment
      model A { // } not the end
        id Int @id /* block
        comment } */
        text String @default("} // \\" { @ignore") // @ignore
        bId Int
        b B @relation("name", fields: [bId], references: [id]) // last
      }
      model B {
        id Int @id
        as A[] @relation("name")
      }`),
    )
    expect(schema.models['A']?.fields['text']).toMatchObject({ default: { value: '} // " { @ignore' } })
    expect(Object.keys(schema.models['A']?.fields ?? {})).toEqual(['id', 'text', 'bId', 'b'])
    expect(schema.stored).toBeUndefined()
  })

  test('keeps instants, whatever their zone', () => {
    const schema = schemaFromPrisma(
      sqliteSchema('model A {\n  id Int @id\n  at DateTime @default("2020-01-01T00:30:00+02:00")\n}'),
    )
    expect(schema.models['A']?.fields['at']).toMatchObject({ default: { value: '2019-12-31T22:30:00.000Z' } })
  })

  test('keeps what is ignored for tables, and from queries', () => {
    const schema = schemaFromPrisma(
      sqliteSchema(`model A {
        id Int @id
        secret Int @default(7) @ignore
        bs B[] @ignore
      }
      model B {
        note String
        aId Int
        a A @relation(fields: [aId], references: [id])
        @@ignore
      }
      model C {
        id Int @id
      }`),
    )
    expect(Object.keys(schema.models)).toEqual(['A', 'C'])
    expect(Object.keys(schema.models['A']?.fields ?? {})).toEqual(['id'])
    expect(Object.keys(schema.stored ?? {})).toEqual(['A', 'B'])
    expect(schema.stored?.['A']?.fields['secret']).toMatchObject({ type: 'Int', default: { value: 7 } })
    expect(schema.stored?.['B']).toMatchObject({ uniqueKeys: [], indexes: [] })
    expect(Object.keys(schema.stored?.['B']?.fields ?? {})).toEqual(['note', 'aId', 'a'])
  })

  test('shortens names by bytes without splitting a character', () => {
    const table = 'ä'.repeat(40)
    const schema = schemaFromPrisma(
      `datasource db {\n  provider = "postgresql"\n}\nmodel A {\n  id Int @id\n  b Int @unique\n  @@map("${table}")\n}\n`,
    )
    const constraints = schema.models['A']?.uniqueKeys.map((key) => key.constraint)
    expect(constraints).toEqual([`${'ä'.repeat(29)}_pkey`, `${'ä'.repeat(29)}_key`])
  })

  test('freezes the schema', () => {
    const schema = schemaFromPrisma(fixture('everything-sqlite.prisma'))
    expect(Object.isFrozen(schema.models['Pet']?.fields['likes'])).toBe(true)
  })
})
