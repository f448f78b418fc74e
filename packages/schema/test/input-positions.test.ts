import {
  aggregatesOf,
  aggregateType,
  createInput,
  filterInput,
  keyInput,
  type RelationField,
  relationCreateWrites,
  relationFilters,
  relationUpdateWrites,
  takesNullsOrder,
  updateInput,
} from '@hotplan/schema'
import { describe, expect, test } from 'vitest'
import { blog, role, scalar } from './fixture-schema.ts'

describe('filterInput', () => {
  test('gives one object to all fields that take the same', () => {
    expect(filterInput('sqlite', scalar('a', 'Int'))).toBe(filterInput('sqlite', scalar('b', 'Int')))
    expect(filterInput('sqlite', role())).toBe(filterInput('sqlite', role({ type: 'Other' })))
    expect(filterInput('sqlite', scalar('a', 'Int'))).not.toBe(filterInput('postgresql', scalar('a', 'Int')))
  })

  test('can be asked for any key of a caller', () => {
    const { operators } = filterInput('postgresql', scalar('a', 'String'))
    expect(['constructor', 'toString', '__proto__'].map((name) => operators[name])).toEqual([undefined, undefined, undefined])
  })

  test('describes each operand of a text field', () => {
    const { operators, bare } = filterInput('postgresql', scalar('a', 'String', { optional: true }))
    const operands = Object.values(operators).map((one) => `${one.name}: ${one.operand}${one.nullable ? ' or null' : ''}`)
    expect(operands).toEqual([
      'equals: value or null',
      'in: list or null',
      'notIn: list or null',
      'lt: value',
      'lte: value',
      'gt: value',
      'gte: value',
      'contains: text',
      'startsWith: text',
      'endsWith: text',
      'search: search',
      'mode: mode',
      'not: nested or null',
    ])
    expect(bare).toMatchObject({ name: 'equals', nullable: true })
    expect(operators['mode']?.outermost).toBe(true)
  })

  test('takes no bare value for lists and Json', () => {
    expect(filterInput('postgresql', scalar('a', 'Int', { list: true })).bare).toBeUndefined()
    expect(filterInput('postgresql', scalar('a', 'Json')).bare).toBeUndefined()
  })
})

test('keyInput takes a value and nothing else', () => {
  expect(keyInput('postgresql', scalar('a', 'String'))).toMatchObject({
    operators: {},
    bare: { operand: 'value', nullable: false },
  })
})

describe('data', () => {
  test('of a number can be changed by the database', () => {
    const { operators, exactlyOne } = updateInput('sqlite', scalar('a', 'Decimal'))
    expect(Object.keys(operators)).toEqual(['set', 'increment', 'decrement', 'multiply', 'divide'])
    expect(exactlyOne).toBe(true)
  })

  test('of a Json field is always a value, with the nulls it can store', () => {
    expect(updateInput('sqlite', scalar('a', 'Json')).operators).toEqual({})
    expect(createInput('sqlite', scalar('a', 'Json')).bare?.markers).toEqual(['JsonNull'])
    expect(createInput('sqlite', scalar('a', 'Json', { optional: true })).bare?.markers).toEqual(['DbNull', 'JsonNull'])
  })

  test('of a list can be set and extended', () => {
    expect(Object.keys(createInput('postgresql', scalar('a', 'Int', { list: true })).operators)).toEqual(['set'])
    expect(Object.keys(updateInput('postgresql', scalar('a', 'Int', { list: true })).operators)).toEqual(['set', 'push'])
  })
})

describe('relations', () => {
  const toMany = blog().models.User.fields['posts'] as RelationField
  const toOne = blog().models.Post.fields['author'] as RelationField
  const through = { table: '_x', from: 'A', to: 'B' } as const

  test('are filtered by what their number allows', () => {
    expect(relationFilters(toMany).map((one) => one.name)).toEqual(['some', 'every', 'none'])
    expect(relationFilters(toOne)).toEqual([
      { name: 'is', nullable: false },
      { name: 'isNot', nullable: false },
    ])
    expect(relationFilters({ ...toOne, optional: true })[0]).toEqual({ name: 'is', nullable: true })
  })

  test('take many new rows at once only where the foreign key is in them', () => {
    expect(relationCreateWrites(toMany)).toContain('createMany')
    expect(relationCreateWrites({ ...toMany, through })).not.toContain('createMany')
    expect(relationUpdateWrites({ ...toMany, through })).not.toContain('createMany')
  })

  test('that are required can be neither disconnected nor deleted', () => {
    expect(relationUpdateWrites(toOne)).toEqual(['create', 'connectOrCreate', 'upsert', 'connect', 'update'])
    expect(relationUpdateWrites({ ...toOne, optional: true })).toEqual(expect.arrayContaining(['disconnect', 'delete']))
  })
})

describe('aggregates', () => {
  test.each([
    [scalar('a', 'Int'), '_avg', 'Float'],
    [scalar('a', 'Decimal'), '_avg', 'Decimal'],
    [scalar('a', 'BigInt'), '_sum', 'BigInt'],
    [scalar('a', 'DateTime'), '_max', 'DateTime'],
    [scalar('a', 'Json'), '_count', 'Int'],
    [role(), '_min', 'Enum'],
  ] as const)('of %o: %s is %s', (field, aggregate, type) => {
    expect(aggregatesOf(field)).toContain(aggregate)
    expect(aggregateType(aggregate, field)).toBe(type)
  })

  test('of lists and Json are counts', () => {
    expect(aggregatesOf(scalar('a', 'Int', { list: true }))).toEqual(['_count'])
    expect(aggregatesOf(scalar('a', 'Json'))).toEqual(['_count'])
  })
})

test('takesNullsOrder is for columns that can be null', () => {
  expect(takesNullsOrder(scalar('a', 'Int'))).toBe(false)
  expect(takesNullsOrder(scalar('a', 'Int', { optional: true }))).toBe(true)
})
