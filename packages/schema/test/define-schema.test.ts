import { defineSchema, type Field, type Model, type SchemaDefinition, SchemaError, schemaFingerprint } from '@hotplan/schema'
import { describe, expect, test } from 'vitest'
import { blog, role, scalar } from './fixture-schema.ts'

function withField(definition: SchemaDefinition, model: string, field: Field): SchemaDefinition {
  const changed = definition.models[model] as Model
  return {
    ...definition,
    models: { ...definition.models, [model]: { ...changed, fields: { ...changed.fields, [field.name]: field } } },
  }
}

function problemOf(definition: SchemaDefinition): unknown {
  try {
    defineSchema(definition)
    return undefined
  } catch (error) {
    expect(error).toBeInstanceOf(SchemaError)
    return error
  }
}

describe('defineSchema', () => {
  test('adds the fingerprint and keeps the rest', () => {
    expect(defineSchema(blog())).toEqual({ ...blog(), fingerprint: schemaFingerprint(blog()) })
  })

  test('keeps a fingerprint that is given', () => {
    expect(defineSchema({ ...blog(), fingerprint: 'as generated' }).fingerprint).toBe('as generated')
  })

  test('freezes everything', () => {
    const schema = defineSchema(blog())
    const open: string[] = []
    const visit = (path: string, value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      if (!Object.isFrozen(value)) open.push(path)
      for (const [key, part] of Object.entries(value)) visit(`${path}.${key}`, part)
    }
    visit('schema', schema)
    expect(open).toEqual([])
  })

  const author = blog().models.Post.fields['author'] as Extract<Field, { kind: 'relation' }>
  test.each([
    ['an enum field of no enum', withField(blog(), 'User', role({ type: 'Rule' })), 'User.role'],
    ['a relation to no model', withField(blog(), 'Post', { ...author, model: 'Person' }), 'Post.author'],
    ['a relation without its opposite', withField(blog(), 'Post', { ...author, opposite: 'writings' }), 'Post.author'],
    ['a relation over a missing column', withField(blog(), 'Post', { ...author, from: ['userId'] }), 'Post.author'],
    ['a relation over unequal columns', withField(blog(), 'Post', { ...author, from: ['id', 'authorId'] }), 'Post.author'],
    ['a foreign key at neither side', withField(blog(), 'Post', { ...author, owner: false }), 'User.posts'],
  ])('refuses %s', (_name, definition, path) => {
    expect(problemOf(definition)).toMatchObject({ code: 'SCHEMA.INVALID', meta: { path } })
  })

  test('refuses a field under another name', () => {
    const fields = { ...blog().models.Post.fields, a: scalar('b', 'Int') }
    const models = { ...blog().models, Post: { ...blog().models.Post, fields } }
    expect(problemOf({ ...blog(), models })).toMatchObject({ code: 'SCHEMA.INVALID', meta: { path: 'Post.a' } })
  })

  test('refuses a key over a missing field', () => {
    const key = { name: 'slug', fields: ['slug'], primary: false, constraint: 'x' }
    const models = { ...blog().models, Post: { ...blog().models.Post, uniqueKeys: [key] } }
    expect(problemOf({ ...blog(), models })).toMatchObject({ message: 'Post.slug: has no column slug' })
  })

  test('refuses an enum without values', () => {
    const enums = { Role: { name: 'Role', databaseName: 'Role', values: [] } }
    expect(problemOf({ ...blog(), enums })).toMatchObject({ message: 'Role: has no values' })
  })

  test('raises errors with the brand of Hotplan', () => {
    const error = problemOf(withField(blog(), 'User', role({ type: 'Rule' })))
    expect(Reflect.get(error as object, Symbol.for('hotplan.error'))).toBe(true)
  })
})
