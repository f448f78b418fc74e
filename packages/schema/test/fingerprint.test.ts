import { execFileSync } from 'node:child_process'
import { type Model, type SchemaDefinition, schemaFingerprint } from '@hotplan/schema'
import { describe, expect, test } from 'vitest'
import { blog, scalar } from './fixture-schema.ts'

function withUser(change: Partial<Model>): SchemaDefinition {
  return { ...blog(), models: { ...blog().models, User: { ...blog().models.User, ...change } } }
}

/** The same data with the keys of every object reversed, but for those of `fields`, whose order is the order of records. */
function reversed(value: unknown, keep = false): unknown {
  if (Array.isArray(value)) return value.map((item) => reversed(item))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, part]) => [key, reversed(part, key === 'fields')])
  return Object.fromEntries(keep ? entries : entries.reverse())
}

describe('schemaFingerprint', () => {
  test('is 22 characters that are safe in URLs and file names', () => {
    expect(schemaFingerprint(blog())).toMatch(/^[\w-]{22}$/)
  })

  test('is the same in another process', () => {
    const script = `import { schemaFingerprint } from '@hotplan/schema'
      import { blog } from ${JSON.stringify(new URL('./fixture-schema.ts', import.meta.url).href)}
      process.stdout.write(schemaFingerprint(blog()))`
    const args = ['--conditions=@hotplan/source', '--input-type=module', '--eval', script]
    const printed = execFileSync(process.execPath, args, { cwd: import.meta.dirname, encoding: 'utf8' })
    expect(printed).toBe(schemaFingerprint(blog()))
  })

  test('does not depend on the order of models, enums and properties', () => {
    expect(schemaFingerprint(reversed(blog()) as SchemaDefinition)).toBe(schemaFingerprint(blog()))
  })

  const { fields, uniqueKeys } = blog().models.User
  test.each([
    ['an index', withUser({ indexes: [] })],
    ['the direction of a key', withUser({ uniqueKeys: uniqueKeys.map((key) => ({ ...key, sort: ['desc'] as const })) })],
    ['what queries do not see', { ...blog(), stored: { Hidden: blog().models.User } }],
    ['a fingerprint', { ...blog(), fingerprint: 'x' }],
  ])('does not depend on %s', (_what, definition) => {
    expect(schemaFingerprint(definition)).toBe(schemaFingerprint(blog()))
  })

  test.each<[string, SchemaDefinition]>([
    ['the provider', { ...blog(), provider: 'sqlite' }],
    ['the table', withUser({ table: 'people' })],
    ['the namespace', withUser({ namespace: 'archive' })],
    ['a column', withUser({ fields: { ...fields, email: scalar('email', 'String', { column: 'mail' }) } })],
    ['a type', withUser({ fields: { ...fields, email: scalar('email', 'Int') } })],
    [
      'a native type',
      withUser({ fields: { ...fields, email: scalar('email', 'String', { nativeType: { name: 'Uuid', args: [] } }) } }),
    ],
    ['a default', withUser({ fields: { ...fields, email: scalar('email', 'String', { default: { kind: 'ulid' } }) } })],
    ['whether null is stored', withUser({ fields: { ...fields, email: scalar('email', 'String', { optional: true }) } })],
    ['a field more', withUser({ fields: { ...fields, name: scalar('name', 'String') } })],
    ['the order of fields', withUser({ fields: Object.fromEntries(Object.entries(fields).reverse()) })],
    ['a unique key', withUser({ uniqueKeys: uniqueKeys.slice(0, 1) })],
    [
      'a label',
      { ...blog(), enums: { Role: { name: 'Role', databaseName: 'Role', values: [{ name: 'ADMIN', label: 'boss' }] } } },
    ],
  ])('changes with %s', (_what, definition) => {
    expect(schemaFingerprint(definition)).not.toBe(schemaFingerprint(blog()))
  })
})
