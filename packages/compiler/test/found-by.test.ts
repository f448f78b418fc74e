import type { Action } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'
import { expect, test } from 'vitest'
import { createCompiler } from '../src/index.ts'
import { fixtureSchema } from './fixture.ts'
import { datetime, int, ints, shapeOf, skip, string, take } from './shape-of.ts'

/** The fixture with `@@index([authorId, createdAt])`, `@@index([createdAt])` and `@@index([views])` on posts. */
function indexedSchema(): Schema {
  const { models, ...rest } = fixtureSchema('sqlite')
  const index = (...fields: readonly string[]): object => ({ fields: fields.map((field) => ({ field })) })
  const indexes = [index('authorId', 'createdAt'), index('createdAt'), index('views')]
  return { ...rest, models: { ...models, Post: { ...models['Post'], indexes } } } as Schema
}

const compiler = createCompiler({ schema: indexedSchema(), dialect: 'sqlite' })

/** Whether SQLite plans a query anew for each value of its foreign key. */
function isPlannedAnew(args: object, action: Action = 'findMany'): boolean {
  const { shape } = shapeOf('Post', action, args)
  const [statement] = compiler.compile(shape, 'key').statements
  const [, value] = /"authorId" = (\+?\?)/.exec(statement?.sql ?? '') ?? []
  if (value === undefined) throw new Error('The query does not compare the foreign key')
  return value === '?'
}

const authorId = int(1)
const newest = { createdAt: 'desc' }

test.each<[string, object]>([
  ['it is alone', { where: { authorId } }],
  ['what else is compared has no index', { where: { authorId, title: string('x'), rating: null } }],
  ['it says equals', { where: { authorId: { equals: authorId } } }],
  ['a page has the order of its index', { where: { authorId }, orderBy: newest, take: take(10), skip: skip(10) }],
  ['a page has an order without an index', { where: { authorId }, orderBy: { title: 'asc' }, take: take(10) }],
  ['all rows are sorted', { where: { authorId }, orderBy: { views: 'asc' } }],
])('a foreign key finds rows by one plan for all values where %s', (_, args) => {
  expect(isPlannedAnew(args)).toBe(false)
})

test('so it does for an aggregate', () => {
  expect(isPlannedAnew({ where: { authorId } }, 'count')).toBe(false)
})

test.each<[string, object]>([
  ['a range has an index', { where: { authorId, createdAt: { gt: datetime(new Date(0)) } } }],
  ['another field has an index', { where: { authorId, views: int(1) } }],
  ['a list has an index', { where: { authorId, views: { in: ints([1, 2]) } } }],
  ['OR may find rows', { where: { authorId, OR: [{ views: int(1) }, { title: string('x') }] } }],
  ['a relation may find rows', { where: { authorId, author: { email: string('x') } } }],
  ['the order of a page has another index', { where: { authorId }, orderBy: { views: 'asc' }, take: take(10) }],
  ['the order of a page has two directions', { where: { authorId }, orderBy: [newest, { id: 'asc' }], take: take(10) }],
  ['the order of a page is that of a parent', { where: { authorId }, orderBy: { author: { name: 'asc' } }, take: take(10) }],
  ['a page begins at a record', { where: { authorId }, orderBy: newest, cursor: { id: int(5) }, take: take(10) }],
  ['records are distinct', { where: { authorId }, orderBy: newest, distinct: ['views'], take: take(10) }],
])('its value is known to the planner where %s', (_, args) => {
  expect(isPlannedAnew(args)).toBe(true)
})
