import { AnyNull, DbNull, FieldReference, JsonNull, type Query, skip } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'
import { decodeGoldenValue, type GoldenCase, readGoldenFile } from '@hotplan/testkit/golden'
import { actionNames, isAction } from '../src/grammar/action.ts'

const files = ['aggregates', 'bulk-writes', 'corner-reads', 'errors', 'nested-writes', 'reads', 'search', 'self-writes', 'writes']
const markers = { AnyNull, DbNull, JsonNull }

const post = { title: 'a', metadata: {} }

const rowsThatNest: readonly unknown[] = [
  [{ email: 'a', posts: { create: post } }, { email: 'b' }],
  [{ email: 'a', posts: { create: [post, { ...post, views: 1 }], connect: { id: 1 } } }],
  [{ email: 'a', posts: { createMany: { data: [post] } }, profile: { create: { bio: 'b' } } }],
  [{ email: 'a', posts: { create: [{ ...post, tags: { connect: [{ name: 'a' }], create: { name: 'b' } } }] } }],
  [{ email: 'a', likes: { connect: { userId_postId: { userId: 1, postId: 2 } } } }],
  [
    { email: 'a', managerId: null },
    { email: 'b', manager: { connect: { email: 'a' } } },
  ],
]

const upserts: readonly unknown[] = [
  { by: 'email', data: [{ email: 'a', name: 'b' }] },
  { by: 'email', data: [{ email: 'a', name: null }], update: ['name'] },
  { by: 'email', data: [{ email: 'a', name: 'b' }], update: [] },
  { by: 'email', data: [{ email: 'a', name: 'b', managerId: 1 }], update: { name: 'set', managerId: 'increment' } },
  { by: 'email', data: [{ email: 'a', name: 'b', managerId: 1 }], update: { name: 'set', managerId: 'decrement' } },
  { by: 'id', data: [{ id: 1, email: 'a' }] },
]

const changes: readonly unknown[] = [
  [{ where: { id: 1 }, data: { name: 'a' } }],
  [{ where: { email: 'a' }, data: { name: 'a' } }],
  [
    { where: { id: 1 }, data: { name: 'a' } },
    { where: { id: 2 }, data: { managerId: { increment: 1 }, createdAt: new Date('2024-05-05T00:00:00.000Z') } },
  ],
]

/** Writes that Prisma Client does not have. */
const ownQueries: readonly Query[] = [
  ...rowsThatNest.map((data): Query => ({ model: 'User', action: 'createMany', args: { data } })),
  ...upserts.map((args): Query => ({ model: 'User', action: 'upsertMany', args })),
  ...changes.map((data): Query => ({ model: 'User', action: 'updateEach', args: { data } })),
]

/** The recorded queries on models of a schema, nested writes among them, and some of our own; some of them are not valid there. */
export function recordedQueries(schema: Schema): readonly Query[] {
  const recorded = files
    .flatMap((file) => readGoldenFile(file).cases)
    .filter(({ model }) => Object.hasOwn(schema.models, model))
    .flatMap(queryOf)
  return [...recorded, ...ownQueries]
}

function queryOf({ model, action, args }: GoldenCase): readonly Query[] {
  if (!isAction(action)) throw new TypeError(`${action} is none of ${actionNames.join(', ')}`)
  const decoded = decodeGoldenValue(args, {
    decimal: Number,
    nullMarker: (name) => markers[name],
    fieldReference: (owner, field) => new FieldReference(owner, field),
    skip: () => skip,
  })
  return [{ model, action, args: decoded }]
}
