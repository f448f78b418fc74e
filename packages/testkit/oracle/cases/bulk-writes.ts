import type { GoldenValue } from '../../src/golden-value.ts'
import { big, bytes, type Case, date, dbNull, decimal, jsonNull, undef } from '../src/values.ts'

const ask = (name: string, model: string, action: string, args: GoldenValue, only?: Case['only']): Case => ({
  name,
  model,
  action,
  args,
  ...(only === undefined ? {} : { only }),
})

const createMany: Case[] = [
  ask('Tag: createMany of one row', 'Tag', 'createMany', { data: { name: 'one' } }),
  ask('Tag: createMany of several rows', 'Tag', 'createMany', { data: [{ name: 'one' }, { name: 'two' }, { name: 'three' }] }),
  ask('Tag: createMany of no rows', 'Tag', 'createMany', { data: [] }),
  ask(
    'Tag: createMany with ids in some rows',
    'Tag',
    'createMany',
    { data: [{ name: 'one' }, { id: 100, name: 'two' }, { name: 'three', id: undef }] },
    'postgresql',
  ),
  ask('Category: createMany with null and absent', 'Category', 'createMany', {
    data: [{ name: 'a', parentId: 1 }, { name: 'b', parentId: null }, { name: 'c' }],
  }),
  ask('User: createMany with defaults in some rows', 'User', 'createMany', {
    data: [
      { email: 'a@example.com', role: 'ADMIN', active: false, settings: { a: 1 } },
      { email: 'b@example.com', name: null, settings: dbNull },
      { email: 'c@example.com', role: 'READER', settings: jsonNull, createdAt: date('2020-01-01T00:00:00.000Z') },
      { email: 'd@example.com', updatedAt: date('2020-01-01T00:00:00.000Z') },
    ],
  }),
  ask('Token: createMany with static defaults in some rows', 'Token', 'createMany', {
    data: [
      {
        id: 'T1',
        greeting: 'hi',
        score: 1,
        ratio: 2.5,
        fee: '1.25',
        big: big(5),
        blob: bytes('x'),
        onceAt: date('2021-01-01T00:00:00.000Z'),
      },
      { id: 'T2', note: 'n' },
    ],
  }),
  ask('Token: createMany with every generator', 'Token', 'createMany', { data: [{ note: 'x' }, { note: 'x' }] }),
  ask('Token: createMany of empty rows', 'Token', 'createMany', { data: [{}, {}] }),
  ask('Profile: createMany with a client key', 'Profile', 'createMany', {
    data: [{ userId: 1 }, { id: 'given', userId: 2, bornAt: '1999-12-31T23:59:59.999Z' }],
  }),
  ask('Attachment: createMany with bytes and big integers', 'Attachment', 'createMany', {
    data: [
      { id: 'A1', name: 'a', data: bytes('\x00\xff\x80'), size: big('9007199254740993') },
      { id: 'A2', name: 'b', data: bytes(''), checksum: bytes('\x01'), size: big('-9223372036854775808'), postId: 1 },
    ],
  }),
  ask('Post: createMany with every number', 'Post', 'createMany', {
    data: [
      {
        title: 'a',
        metadata: [1, 'x', null],
        authorId: 1,
        price: decimal('12345.678'),
        rating: 0.1,
        views: -5,
        viewsBig: big('9223372036854775807'),
      },
      { title: 'b "q" \\ \u{1f98a}', metadata: 'text', authorId: 2, price: null, rating: 1e21 },
      { title: 'c', metadata: jsonNull, authorId: 2, publishedAt: date('0050-01-01T00:00:00.000Z') },
    ],
  }),
  ask('Like: createMany of compound ids', 'Like', 'createMany', {
    data: [
      { userId: 1, postId: 1 },
      { userId: 1, postId: 2, weight: 7 },
    ],
  }),
  ask('Setting: createMany with mapped names', 'Setting', 'createMany', {
    data: [
      { key: 'k1', value: 'v', minRole: 'ADMIN', priority: 5, ownerId: 3 },
      { key: 'k2', value: 'w', enabled: true, payload: { a: [] } },
    ],
  }),
  ask('Tag: createMany with a taken unique', 'Tag', 'createMany', { data: [{ name: 'one' }, { name: 'sql' }] }),
  ask('Tag: createMany with a repeated unique', 'Tag', 'createMany', { data: [{ name: 'one' }, { name: 'one' }] }),
  ask('Like: createMany with a missing parent', 'Like', 'createMany', {
    data: [
      { userId: 1, postId: 1 },
      { userId: 999, postId: 2 },
    ],
  }),
  ask('Tag: createMany without a required field', 'Tag', 'createMany', { data: [{ name: 'one' }, {}] }),
  ask('Tag: createMany with an unknown field', 'Tag', 'createMany', { data: [{ name: 'one', label: 'x' }] }),
  ask('Tag: createMany with a relation', 'Tag', 'createMany', { data: [{ name: 'one', posts: { connect: { id: 1 } } }] }),
  ask('Tag: createMany with null for a required field', 'Tag', 'createMany', { data: [{ name: null }] }),
  ask(
    'Tag: createMany skips duplicates',
    'Tag',
    'createMany',
    { data: [{ name: 'one' }, { name: 'sql' }, { name: 'two' }], skipDuplicates: true },
    'postgresql',
  ),
  ask(
    'Tag: createMany skips repeated rows',
    'Tag',
    'createMany',
    { data: [{ name: 'one' }, { name: 'one' }], skipDuplicates: true },
    'postgresql',
  ),
  ask('Tag: createMany skips every row', 'Tag', 'createMany', { data: [{ name: 'sql' }], skipDuplicates: true }, 'postgresql'),
  ask(
    'Like: createMany skips duplicate ids but not missing parents',
    'Like',
    'createMany',
    {
      data: [
        { userId: 1, postId: 15 },
        { userId: 999, postId: 2 },
      ],
      skipDuplicates: true,
    },
    'postgresql',
  ),
  ask(
    'Like: createMany skips duplicate ids',
    'Like',
    'createMany',
    {
      data: [
        { userId: 1, postId: 15 },
        { userId: 1, postId: 2 },
      ],
      skipDuplicates: true,
    },
    'postgresql',
  ),
]

const createManyAndReturn: Case[] = [
  ask('Tag: createManyAndReturn', 'Tag', 'createManyAndReturn', { data: [{ name: 'c' }, { name: 'a' }, { name: 'b' }] }),
  ask('Tag: createManyAndReturn of one row', 'Tag', 'createManyAndReturn', { data: { name: 'c' } }),
  ask('Tag: createManyAndReturn of no rows', 'Tag', 'createManyAndReturn', { data: [] }),
  ask('Tag: createManyAndReturn with given ids', 'Tag', 'createManyAndReturn', {
    data: [
      { id: 300, name: 'c' },
      { id: 100, name: 'a' },
      { id: 200, name: 'b' },
    ],
  }),
  ask('User: createManyAndReturn with select', 'User', 'createManyAndReturn', {
    data: [
      { email: 'b@example.com', name: 'B' },
      { email: 'a@example.com', role: 'EDITOR' },
    ],
    select: { email: true, role: true, name: true },
  }),
  ask('User: createManyAndReturn with omit', 'User', 'createManyAndReturn', {
    data: [{ email: 'b@example.com' }],
    omit: { createdAt: true, updatedAt: true, settings: true },
  }),
  ask('Post: createManyAndReturn with include', 'Post', 'createManyAndReturn', {
    data: [
      { title: 'a', metadata: {}, authorId: 2, categoryId: 1 },
      { title: 'b', metadata: {}, authorId: 1, reviewerId: 2 },
    ],
    select: {
      title: true,
      author: { select: { id: true } },
      reviewer: { select: { name: true } },
      category: { select: { name: true } },
    },
  }),
  ask('Category: createManyAndReturn with its own relation', 'Category', 'createManyAndReturn', {
    data: [{ name: 'x', parentId: 1 }, { name: 'y' }],
    include: { parent: true },
  }),
  ask('Token: createManyAndReturn with every generator', 'Token', 'createManyAndReturn', {
    data: [{ note: 'x' }, { note: 'x' }],
  }),
  ask('Tag: createManyAndReturn with a taken unique', 'Tag', 'createManyAndReturn', { data: [{ name: 'one' }, { name: 'sql' }] }),
  ask('Tag: createManyAndReturn with a to-many include', 'Tag', 'createManyAndReturn', {
    data: [{ name: 'one' }],
    include: { posts: true },
  }),
  ask(
    'Tag: createManyAndReturn skips duplicates',
    'Tag',
    'createManyAndReturn',
    { data: [{ name: 'one' }, { name: 'sql' }, { name: 'two' }], skipDuplicates: true },
    'postgresql',
  ),
]

const others: Case[] = [
  ask('Post: updateMany', 'Post', 'updateMany', { where: { authorId: 1 }, data: { published: true, views: { increment: 1 } } }),
  ask('User: updateMany sets updatedAt', 'User', 'updateMany', { where: { id: { in: [1, 2] } }, data: { active: false } }),
  ask('User: updateMany of nothing', 'User', 'updateMany', { where: { id: 999 }, data: { active: false } }),
  ask('User: updateMany with empty data', 'User', 'updateMany', { where: { id: { in: [1, 2] } }, data: {} }),
  ask('Comment: updateMany with a relation filter', 'Comment', 'updateMany', {
    where: { post: { author: { id: 2 } } },
    data: { body: 'x' },
  }),
  ask('Comment: updateMany with limit', 'Comment', 'updateMany', { where: { postId: 24 }, data: { likes: 5 }, limit: 0 }),
  ask('Tag: updateMany to a taken unique', 'Tag', 'updateMany', { where: { id: { in: [1, 2] } }, data: { name: 'same' } }),
  ask('Post: updateManyAndReturn', 'Post', 'updateManyAndReturn', {
    where: { id: 3 },
    data: { title: 'x' },
    select: { id: true, title: true },
  }),
  ask('Post: updateManyAndReturn with include', 'Post', 'updateManyAndReturn', {
    where: { id: 3 },
    data: { authorId: 2 },
    select: { id: true, author: { select: { id: true } } },
  }),
  ask('Like: deleteMany', 'Like', 'deleteMany', { where: { userId: 2 } }),
  ask('Like: deleteMany of nothing', 'Like', 'deleteMany', { where: { userId: 999 } }),
  ask('LikeNote: deleteMany of all', 'LikeNote', 'deleteMany', {}),
  ask('User: deleteMany with restricting children', 'User', 'deleteMany', { where: { id: 1 } }),
  ask('Comment: deleteMany with a relation filter', 'Comment', 'deleteMany', { where: { author: { is: null } } }),
]

const upserts: Case[] = [
  ask('Tag: upsert creates', 'Tag', 'upsert', { where: { name: 'new' }, create: { name: 'new' }, update: { name: 'changed' } }),
  ask('Tag: upsert updates', 'Tag', 'upsert', { where: { name: 'sql' }, create: { name: 'sql' }, update: { name: 'changed' } }),
  ask('Tag: upsert creates another name', 'Tag', 'upsert', {
    where: { name: 'new' },
    create: { name: 'other' },
    update: { name: 'changed' },
  }),
  ask('Tag: upsert by id creates', 'Tag', 'upsert', {
    where: { id: 999 },
    create: { name: 'other' },
    update: { name: 'changed' },
  }),
  ask('Tag: upsert by id updates', 'Tag', 'upsert', { where: { id: 3 }, create: { name: 'other' }, update: { name: 'changed' } }),
  ask('Tag: upsert changes nothing', 'Tag', 'upsert', { where: { id: 3 }, create: { name: 'other' }, update: {} }),
  ask('Tag: upsert creates a taken name', 'Tag', 'upsert', { where: { id: 999 }, create: { name: 'sql' }, update: {} }),
  ask('Order: upsert by a compound key creates', 'Order', 'upsert', {
    where: { userOrder: { userId: 7, number: 'N-1' } },
    create: { userId: 7, number: 'N-1', placedAt: date('2024-01-01T00:00:00.000Z') },
    update: { status: 'PAID' },
  }),
  ask('Order: upsert by a compound key updates', 'Order', 'upsert', {
    where: { userOrder: { userId: 1, number: 'N-1' } },
    create: { userId: 1, number: 'N-1' },
    update: { status: 'OPEN', total: { increment: 1 } },
  }),
  ask('User: upsert with an extra condition that fails', 'User', 'upsert', {
    where: { email: 'user01@example.com', active: false },
    create: { email: 'user01@example.com' },
    update: { name: 'x' },
  }),
  ask('User: upsert with an extra condition that holds', 'User', 'upsert', {
    where: { email: 'user01@example.com', active: true },
    create: { email: 'user01@example.com' },
    update: { name: 'x' },
    select: { id: true, name: true },
  }),
  ask('User: upsert with include', 'User', 'upsert', {
    where: { email: 'user03@example.com' },
    create: { email: 'user03@example.com' },
    update: { name: 'x' },
    select: { name: true, manager: { select: { id: true } }, reports: { select: { id: true }, orderBy: { id: 'asc' } } },
  }),
]

export const cases: readonly Case[] = [...createMany, ...createManyAndReturn, ...others, ...upserts]
