import {
  defineSchema,
  enumOf,
  fieldOf,
  modelOf,
  primaryKeyOf,
  relationField,
  relationFieldsOf,
  uniqueKeysOf,
  valueField,
  valueFieldsOf,
} from '@hotplan/schema'
import { describe, expect, test } from 'vitest'
import { blog } from './fixture-schema.ts'

const schema = defineSchema(blog())
const { User } = blog().models

describe('look-ups', () => {
  test('find what is there', () => {
    expect(modelOf(schema, 'User')?.name).toBe('User')
    expect(enumOf(schema, 'Role')?.name).toBe('Role')
    expect(fieldOf(User, 'place')?.kind).toBe('unsupported')
    expect(valueField(User, 'role')?.kind).toBe('enum')
    expect(relationField(User, 'posts')?.model).toBe('Post')
    expect(primaryKeyOf(User)?.constraint).toBe('users_pkey')
  })

  test('list fields by kind in the order of the model', () => {
    expect(valueFieldsOf(User).map((field) => field.name)).toEqual(['id', 'email', 'role'])
    expect(relationFieldsOf(User).map((field) => field.name)).toEqual(['posts'])
  })

  test('tell values and relations apart', () => {
    expect(valueField(User, 'posts')).toBeUndefined()
    expect(valueField(User, 'place')).toBeUndefined()
    expect(relationField(User, 'email')).toBeUndefined()
  })

  test('leave out unique keys that no query can use', () => {
    expect(uniqueKeysOf(User).map((key) => key.name)).toEqual(['id', 'email'])
  })

  test.each(['__proto__', 'constructor', 'toString', 'Nothing'])('find nothing under %s', (name) => {
    expect(modelOf(schema, name)).toBeUndefined()
    expect(enumOf(schema, name)).toBeUndefined()
    expect(fieldOf(User, name)).toBeUndefined()
  })
})
