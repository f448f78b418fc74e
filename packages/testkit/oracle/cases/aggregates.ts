import type { GoldenValue } from '../../src/golden-value.ts'
import { big, type Case, date, decimal, field, undef } from '../src/values.ts'

type Args = Readonly<Record<string, GoldenValue>>
type More = Partial<Pick<Case, 'feature' | 'only' | 'omit'>>

const ask =
  (action: string) =>
  (model: string, name: string, args: Args, more: More = {}): Case => ({
    name: `${model}.${action}: ${name}`,
    model,
    action,
    args,
    ...more,
  })

const aggregate = ask('aggregate')
const group = ask('groupBy')
const count = ask('count')
const find = ask('findMany')
const byId = { id: 'asc' } as const
const pg: More = { only: 'postgresql' }
const numbers = { views: true, rating: true, price: true, viewsBig: true } as const

const aggregates: Case[] = [
  aggregate('User', '_count true', { _count: true }),
  aggregate('User', '_count of fields', { _count: { _all: true, name: true, managerId: true, settings: true } }),
  aggregate('User', '_count with false and undefined', { _count: { _all: true, name: false, email: undef } }),
  aggregate('Post', '_avg of every number type', { _avg: numbers, where: { id: { lte: 12 } } }),
  aggregate('Post', '_sum of Int and BigInt', { _sum: { views: true, viewsBig: true }, where: { id: { gte: 13 } } }),
  aggregate('Post', '_sum of Decimal', { _sum: { price: true }, where: { price: { gt: '0.01', lt: 100 } } }),
  aggregate('Post', '_sum of Float', { _sum: { rating: true }, where: { rating: { gt: 0, lt: 10 } } }),
  aggregate('Post', '_min of every type', {
    _min: { ...numbers, title: true, createdAt: true, publishedAt: true, authorId: true },
  }),
  aggregate('Post', '_max of every type', {
    _max: { ...numbers, title: true, createdAt: true, publishedAt: true, authorId: true },
  }),
  aggregate('User', '_min and _max of an enum', { _min: { role: true }, _max: { role: true } }),
  aggregate('User', '_min and _max of a nullable column', { _min: { managerId: true }, _max: { managerId: true, name: true } }),
  aggregate('Post', 'no rows', {
    where: { id: -1 },
    _count: { _all: true, rating: true },
    _avg: numbers,
    _sum: numbers,
    _min: { ...numbers, title: true, createdAt: true },
    _max: { title: true, publishedAt: true },
  }),
  aggregate('Post', 'only NULLs', {
    where: { price: null },
    _count: { _all: true, price: true },
    _sum: { price: true },
    _avg: { price: true },
  }),
  aggregate('Post', 'with a relation filter', { where: { author: { role: 'ADMIN' } }, _count: true, _max: { views: true } }),
  aggregate('Post', 'inside take', { orderBy: { views: 'desc' }, take: 5, _sum: { views: true }, _count: true }),
  aggregate('Post', 'inside negative take', { orderBy: byId, take: -4, _min: { id: true }, _max: { id: true } }),
  aggregate('Post', 'inside skip', { orderBy: byId, skip: 20, _min: { id: true }, _count: true }),
  aggregate('Post', 'inside skip and take', { orderBy: byId, skip: 3, take: 4, _min: { id: true }, _max: { id: true } }),
  aggregate('Post', 'take zero', { orderBy: byId, take: 0, _count: true, _sum: { views: true } }),
  aggregate(
    'Post',
    'from a cursor',
    { orderBy: byId, cursor: { id: 10 }, take: 3, _min: { id: true }, _max: { id: true } },
    { feature: 'cursor' },
  ),
  aggregate(
    'Post',
    'from a cursor that is missing',
    { orderBy: byId, cursor: { id: 999 }, _count: true, _sum: { id: true } },
    { feature: 'cursor' },
  ),
  aggregate('Post', 'order by a relation inside a window', {
    orderBy: [{ author: { email: 'desc' } }, byId],
    take: 3,
    _max: { authorId: true },
  }),
  aggregate('Order', 'Decimal with and without NULL', {
    _count: { discount: true },
    _avg: { discount: true },
    _sum: { total: true, discount: true },
    _max: { total: true, placedAt: true },
  }),
  aggregate('Comment', 'BigInt', { _sum: { likes: true }, _avg: { likes: true }, _min: { likes: true } }),
  aggregate('Setting', 'mapped columns', {
    _count: { priority: true, payload: true },
    _max: { changedAt: true, key: true },
    _sum: { priority: true },
  }),
  aggregate('Attachment', 'sizes', { _sum: { size: true }, _count: { data: true, checksum: true }, _min: { id: true } }),
  aggregate('OrderItem', 'several at once', {
    where: { order: { status: 'PAID' } },
    _count: true,
    _sum: { quantity: true, unitPrice: true },
    _avg: { quantity: true, unitPrice: true },
  }),
  aggregate('User', 'nothing selected', {}),
  aggregate('User', 'empty _count', { _count: {} }),
  aggregate('User', '_sum of text', { _sum: { name: true } }),
  aggregate('User', '_avg of a relation', { _avg: { posts: true } }),
  aggregate('User', '_min true', { _min: true }),
]

const groups: Case[] = [
  group('User', 'by one field', { by: ['role'], orderBy: { role: 'asc' } }),
  group('User', 'by one name', { by: 'role', _count: true, orderBy: { role: 'asc' } }),
  group('User', 'by two fields', {
    by: ['role', 'active'],
    _count: { _all: true, name: true },
    orderBy: [{ role: 'asc' }, { active: 'desc' }],
  }),
  group('User', 'without order', { by: ['active'], _count: true, where: { active: true } }),
  group('User', 'by a nullable field', { by: ['managerId'], _count: true, orderBy: { managerId: 'asc' } }),
  group('User', 'by a nullable field, nulls last', {
    by: ['managerId'],
    _max: { id: true },
    orderBy: { managerId: { sort: 'desc', nulls: 'last' } },
  }),
  group('User', 'no rows', { by: ['role'], where: { id: -1 }, _count: true }),
  group('Post', 'every aggregate', {
    by: ['published'],
    where: { id: { lte: 12 } },
    _count: { _all: true, rating: true },
    _avg: { views: true },
    _sum: { views: true, viewsBig: true },
    _min: { createdAt: true, title: true },
    _max: { publishedAt: true, price: true },
    orderBy: { published: 'asc' },
  }),
  group('Post', 'order by _count of a field', {
    by: ['authorId'],
    _count: true,
    orderBy: [{ _count: { id: 'desc' } }, { authorId: 'asc' }],
  }),
  group('Post', 'order by _sum', {
    by: ['authorId'],
    _sum: { views: true },
    orderBy: [{ _sum: { views: 'desc' } }, { authorId: 'asc' }],
    take: 3,
  }),
  group('Post', 'order by _avg, not selected', {
    by: ['categoryId'],
    orderBy: [{ _avg: { views: 'asc' } }, { categoryId: 'asc' }],
  }),
  group('Post', 'order by _max of dates', {
    by: ['categoryId'],
    _max: { createdAt: true },
    orderBy: [{ _max: { createdAt: 'desc' } }, { categoryId: 'asc' }],
  }),
  group('Post', 'order by _min of text', {
    by: ['authorId'],
    _min: { title: true },
    orderBy: { _min: { title: 'asc' } },
    take: 4,
  }),
  group('Post', 'take and skip', { by: ['authorId'], orderBy: { authorId: 'asc' }, skip: 1, take: 2, _count: true }),
  group('Post', 'negative take', { by: ['authorId'], orderBy: { authorId: 'asc' }, take: -2, _count: true }),
  group('Post', 'skip alone', { by: ['authorId'], orderBy: { authorId: 'asc' }, skip: 2 }),
  group('Post', 'take zero', { by: ['authorId'], orderBy: { authorId: 'asc' }, take: 0 }),
  group('Post', 'by Decimal', { by: ['price'], where: { id: { lte: 6 } }, orderBy: { price: 'asc' }, _count: true }),
  group('Post', 'by BigInt', { by: ['viewsBig'], where: { id: { lte: 8 } }, orderBy: { viewsBig: 'asc' }, _count: true }),
  group('Post', 'by Float', { by: ['rating'], where: { id: { lte: 8 } }, orderBy: { rating: 'asc' }, _count: true }),
  group('Post', 'by DateTime', {
    by: ['createdAt'],
    where: { id: { lte: 4 } },
    orderBy: { createdAt: 'asc' },
    _count: { createdAt: true },
  }),
  group('Post', 'by repeated fields', { by: ['authorId', 'authorId'], orderBy: { authorId: 'asc' }, take: 2 }),
  group('Post', 'with a relation filter', {
    by: ['authorId'],
    where: { tags: { some: {} } },
    orderBy: { authorId: 'asc' },
    _count: true,
  }),
  group('Order', 'by enum', { by: ['status'], _sum: { total: true }, _avg: { discount: true }, orderBy: { status: 'asc' } }),
  group('Setting', 'mapped columns', {
    by: ['minRole', 'enabled'],
    _count: { key: true, priority: true },
    orderBy: [{ minRole: 'asc' }, { enabled: 'asc' }],
  }),
]

const having: Case[] = [
  group('User', 'having on a grouped field', {
    by: ['role'],
    having: { role: { in: ['ADMIN', 'EDITOR'] } },
    orderBy: { role: 'asc' },
    _count: true,
  }),
  group('User', 'having shorthand', { by: ['role'], having: { role: 'ADMIN' }, _count: true }),
  group('User', 'having null', { by: ['managerId'], having: { managerId: null }, _count: true }),
  group('Post', 'having _avg', {
    by: ['authorId'],
    having: { views: { _avg: { gt: 100 } } },
    orderBy: { authorId: 'asc' },
    _avg: { views: true },
  }),
  group('Post', 'having _sum', { by: ['authorId'], having: { views: { _sum: { lte: 200 } } }, orderBy: { authorId: 'asc' } }),
  group('Post', 'having _count', {
    by: ['authorId'],
    having: { id: { _count: { gte: 3 } } },
    orderBy: { authorId: 'asc' },
    _count: true,
  }),
  group('Post', 'having _min and _max', {
    by: ['authorId'],
    having: { views: { _min: { gte: 0 }, _max: { lt: 1000 } } },
    orderBy: { authorId: 'asc' },
  }),
  group('Post', 'having _max of DateTime', {
    by: ['authorId'],
    having: { createdAt: { _max: { gt: date('2024-01-05T00:00:00.000Z') } } },
    orderBy: { authorId: 'asc' },
  }),
  group('Post', 'having _sum of BigInt', {
    by: ['authorId'],
    having: { viewsBig: { _max: { gt: big('9007199254740991') } } },
    orderBy: { authorId: 'asc' },
  }),
  group('Post', 'having _min of text', {
    by: ['authorId'],
    having: { title: { _min: { contains: 'o' } } },
    orderBy: { authorId: 'asc' },
  }),
  group('Post', 'having AND', {
    by: ['authorId'],
    having: { AND: [{ views: { _sum: { gt: 10 } } }, { authorId: { lt: 4 } }] },
    orderBy: { authorId: 'asc' },
  }),
  group('Post', 'having OR', {
    by: ['authorId'],
    having: { OR: [{ views: { _max: { gt: 400 } } }, { authorId: 1 }] },
    orderBy: { authorId: 'asc' },
  }),
  group('Post', 'having OR empty', { by: ['authorId'], having: { OR: [] }, orderBy: { authorId: 'asc' } }),
  group('Post', 'having NOT', {
    by: ['authorId'],
    having: { NOT: { views: { _sum: { gt: 100 } } } },
    orderBy: { authorId: 'asc' },
  }),
  group('Post', 'having NOT list', {
    by: ['authorId'],
    having: { NOT: [{ authorId: 1 }, { authorId: 2 }] },
    orderBy: { authorId: 'asc' },
  }),
  group('Post', 'having and where', {
    by: ['authorId'],
    where: { published: true },
    having: { id: { _count: { gt: 1 } } },
    orderBy: { authorId: 'asc' },
    _count: true,
  }),
  group('Post', 'having in a list of an aggregate', {
    by: ['authorId'],
    having: { id: { _count: { in: [1, 2] } } },
    orderBy: { authorId: 'asc' },
  }),
  group('Post', 'having not of an aggregate', {
    by: ['authorId'],
    having: { id: { _count: { not: 1 } } },
    orderBy: { authorId: 'asc' },
  }),
  group('Post', 'having aggregate and plain condition', {
    by: ['authorId'],
    having: { authorId: { gt: 1, _count: { gt: 1 } } },
    orderBy: { authorId: 'asc' },
  }),
  group('Order', 'having Decimal', {
    by: ['status'],
    having: { total: { _sum: { gt: decimal('10.5') } } },
    orderBy: { status: 'asc' },
  }),
  group('Order', 'having _avg of Decimal as text', {
    by: ['userId'],
    having: { total: { _avg: { gte: '1' } } },
    orderBy: { userId: 'asc' },
    _count: true,
  }),
  group('User', 'without by', { _count: true }),
  group('User', 'by nothing', { by: [], _count: true }),
  group('User', 'by an unknown field', { by: ['nope'], _count: true }),
  group('User', 'by a relation', { by: ['posts'], _count: true }),
  group('User', 'take without orderBy', { by: ['role'], take: 1 }),
  group('User', 'order by a field that is not grouped', { by: ['role'], orderBy: { name: 'asc' } }),
  group('User', 'having on a field that is not grouped', { by: ['role'], having: { name: 'Alice' } }),
  group('User', 'order by _all', { by: ['role'], orderBy: { _count: { _all: 'asc' } } }),
  group('User', 'cursor', { by: ['role'], cursor: { id: 1 } }),
  group('User', 'select', { by: ['role'], select: { role: true } }),
]

const counts: Case[] = [
  count(
    'Post',
    'select with where',
    { where: { published: true }, select: { _all: true, rating: true, price: true } },
    { feature: 'countSelect' },
  ),
  count(
    'Post',
    'select with take and skip',
    { orderBy: byId, skip: 2, take: 5, select: { _all: true, categoryId: true } },
    { feature: 'countSelect' },
  ),
  count(
    'Post',
    'select with a cursor',
    { orderBy: byId, cursor: { id: 30 }, select: { _all: true, rating: true } },
    { feature: 'countSelect' },
  ),
  count('Post', 'cursor with take and skip', { orderBy: byId, cursor: { id: 5 }, skip: 1, take: 3 }, { feature: 'cursor' }),
  count('Post', 'cursor with negative take', { orderBy: byId, cursor: { id: 5 }, take: -10 }, { feature: 'cursor' }),
  count('Post', 'cursor that is missing', { cursor: { id: 999 } }, { feature: 'cursor' }),
  count('Post', 'order by a relation', { orderBy: { author: { email: 'asc' } } }),
  count('Post', 'take beyond the end', { take: 1000, skip: 3 }),
  count('Post', 'select _all alone', { select: { _all: true } }, { feature: 'countSelect' }),
  count('Post', 'select false', { select: { _all: false, id: true } }, { feature: 'countSelect' }),
  count('Post', 'select with take zero', { take: 0, select: { _all: true, id: true } }, { feature: 'countSelect' }),
  count('User', 'many-to-many and every', { where: { posts: { every: { tags: { some: {} } } } } }),
]

const counters: Case[] = [
  find('User', '_count false', { where: { id: 1 }, select: { id: true, _count: false } }),
  find('User', '_count with an empty filter', {
    where: { id: { lte: 2 } },
    orderBy: byId,
    select: { id: true, _count: { select: { posts: { where: {} } } } },
  }),
  find('User', '_count with OR in the filter', {
    where: { id: { lte: 4 } },
    orderBy: byId,
    select: {
      id: true,
      _count: { select: { posts: { where: { OR: [{ published: false }, { views: { gt: 100 } }] } }, comments: true } },
    },
  }),
  find('Post', '_count in a to-one', {
    where: { id: { lte: 3 } },
    orderBy: byId,
    select: { id: true, author: { select: { _count: { select: { posts: true } } } }, category: { include: { _count: true } } },
  }),
  find('Post', '_count beside nested rows of the same relation', {
    where: { id: { lte: 3 } },
    orderBy: byId,
    select: { comments: { orderBy: byId, take: 1, select: { id: true } }, _count: { select: { comments: true } } },
  }),
  find('Post', '_count nested in lists, three levels', {
    where: { id: { lte: 2 } },
    orderBy: byId,
    select: {
      author: {
        select: { posts: { orderBy: byId, take: 2, select: { id: true, _count: { select: { tags: true, likes: true } } } } },
      },
    },
  }),
  find('Tag', '_count of self many-to-many', {
    orderBy: byId,
    select: { name: true, _count: { select: { similar: true, similarOf: true, posts: { where: { published: true } } } } },
  }),
  find('Like', '_count over a compound key', {
    orderBy: [{ userId: 'asc' }, { postId: 'asc' }],
    take: 4,
    select: { userId: true, _count: { select: { notes: true } } },
  }),
]

const perParent: Case[] = [
  find(
    'User',
    'nested distinct and take',
    {
      where: { id: { lte: 4 } },
      orderBy: byId,
      select: { id: true, posts: { distinct: ['published'], orderBy: byId, take: 1, select: { id: true } } },
    },
    { feature: 'distinct' },
  ),
  find(
    'User',
    'nested distinct and skip',
    {
      where: { id: { lte: 4 } },
      orderBy: byId,
      select: {
        id: true,
        posts: { distinct: ['categoryId'], orderBy: { id: 'desc' }, skip: 1, select: { id: true, categoryId: true } },
      },
    },
    { feature: 'distinct' },
  ),
  find(
    'User',
    'nested distinct and negative take',
    {
      where: { id: { lte: 4 } },
      orderBy: byId,
      select: { id: true, posts: { distinct: ['categoryId'], orderBy: byId, take: -2, select: { id: true } } },
    },
    { feature: 'distinct' },
  ),
  find(
    'Tag',
    'nested distinct over a join table',
    {
      orderBy: byId,
      select: { name: true, posts: { distinct: ['authorId'], orderBy: byId, select: { id: true, authorId: true } } },
    },
    { feature: 'distinct' },
  ),
  find(
    'User',
    'nested cursor and skip',
    {
      where: { id: { lte: 4 } },
      orderBy: byId,
      select: { id: true, posts: { cursor: { id: 9 }, skip: 1, take: 2, orderBy: byId, select: { id: true } } },
    },
    { feature: 'cursor' },
  ),
  find(
    'User',
    'nested cursor backwards',
    {
      where: { id: { lte: 4 } },
      orderBy: byId,
      select: { id: true, posts: { cursor: { id: 9 }, take: -2, orderBy: byId, select: { id: true } } },
    },
    { feature: 'cursor' },
  ),
  find(
    'User',
    'nested cursor that is missing',
    {
      where: { id: { lte: 2 } },
      orderBy: byId,
      select: { id: true, posts: { cursor: { id: 999 }, orderBy: byId, select: { id: true } } },
    },
    { feature: 'cursor' },
  ),
  find('User', 'nested window inside a nested window', {
    where: { id: { lte: 3 } },
    orderBy: byId,
    select: {
      posts: {
        orderBy: { id: 'desc' },
        take: 2,
        select: { id: true, comments: { orderBy: byId, skip: 1, take: 1, select: { id: true } } },
      },
    },
  }),
  find('User', 'nested negative take inside a negative take', {
    orderBy: byId,
    take: -25,
    where: { id: { lte: 5 } },
    select: {
      id: true,
      posts: { orderBy: byId, take: -2, select: { id: true, comments: { orderBy: byId, take: -1, select: { id: true } } } },
    },
  }),
  find('User', 'nested order by relation count', {
    where: { id: { lte: 3 } },
    orderBy: byId,
    select: { posts: { orderBy: [{ comments: { _count: 'desc' } }, byId], take: 2, select: { id: true } } },
  }),
  find('User', 'nested where on relations', {
    where: { id: { lte: 4 } },
    orderBy: byId,
    select: { posts: { where: { comments: { some: { author: { active: true } } } }, orderBy: byId, select: { id: true } } },
  }),
  find('Category', 'nested window in a tree', {
    where: { parentId: null },
    orderBy: byId,
    select: {
      name: true,
      children: {
        orderBy: { name: 'desc' },
        take: 2,
        select: { name: true, children: { orderBy: byId, take: 1, select: { name: true } } },
      },
    },
  }),
  find('Post', 'many-to-many window with skip', {
    where: { id: { lte: 6 } },
    orderBy: byId,
    select: { id: true, tags: { orderBy: { name: 'asc' }, skip: 1, take: 1, select: { name: true } } },
  }),
  find('User', 'the same relation with two levels of include', {
    where: { id: { in: [2, 3] } },
    orderBy: byId,
    include: { manager: { include: { manager: true } }, profile: { include: { user: { select: { email: true } } } } },
  }),
  find('Post', 'to-one chains with missing links', {
    where: { id: { lte: 20 } },
    orderBy: byId,
    select: {
      id: true,
      reviewer: { select: { name: true, manager: { select: { id: true, profile: { select: { bio: true } } } } } },
      category: { select: { name: true, parent: { select: { name: true, parent: { select: { name: true } } } } } },
    },
  }),
  find('Post', 'to-one with lists below', {
    where: { id: { in: [4, 5, 9, 17] } },
    orderBy: byId,
    select: {
      id: true,
      reviewer: { select: { id: true, posts: { orderBy: byId, take: 1, select: { id: true } }, profile: true } },
    },
  }),
  find('Post', 'to-one of every type', {
    where: { id: { lte: 8 } },
    orderBy: byId,
    select: { id: true, author: true, reviewer: true, category: true },
  }),
  find('Comment', 'to-one with nullable fields only', {
    orderBy: byId,
    take: 10,
    select: { id: true, author: { select: { name: true } }, post: { select: { body: true, price: true, viewsBig: true } } },
  }),
  find('User', 'one-to-one from the other side, no key selected', {
    where: { id: { lte: 6 } },
    orderBy: byId,
    select: { id: true, profile: { select: { bio: true, bornAt: true } } },
  }),
  find('LikeNote', 'to-one over a compound key', {
    orderBy: byId,
    select: { text: true, like: { select: { weight: true, post: { select: { title: true } } } } },
  }),
  find('Post', 'to-one under order by the same relation', {
    orderBy: [{ category: { name: 'desc' } }, byId],
    take: 6,
    select: { id: true, category: true },
  }),
  find(
    'Post',
    'to-one under a cursor',
    { orderBy: byId, cursor: { id: 4 }, skip: 1, take: 3, select: { id: true, author: { select: { email: true } } } },
    { feature: 'cursor' },
  ),
  find(
    'Post',
    'to-one under distinct',
    { distinct: ['authorId'], orderBy: byId, select: { id: true, author: { select: { id: true } } } },
    { feature: 'distinct' },
  ),
]

const relationOrders: Case[] = [
  find('Post', 'order by relation, descending, backwards', {
    orderBy: [{ author: { email: 'desc' } }, { id: 'desc' }],
    take: -3,
    select: { id: true },
  }),
  find('Post', 'order by two relations', {
    orderBy: [{ category: { name: 'asc' } }, { author: { name: 'asc' } }, byId],
    select: { id: true },
    take: 8,
  }),
  find(
    'Post',
    'order by relation and distinct',
    { distinct: ['categoryId'], orderBy: [{ author: { email: 'desc' } }, byId], select: { id: true } },
    { feature: 'distinct' },
  ),
  find(
    'Post',
    'order by many-to-many count and cursor',
    { orderBy: [{ tags: { _count: 'desc' } }, byId], cursor: { id: 5 }, take: 3, select: { id: true } },
    { feature: 'cursor' },
  ),
  find('LikeNote', 'order by relation of a relation over a compound key', {
    orderBy: [{ like: { post: { title: 'asc' } } }, byId],
    select: { id: true },
  }),
  find('Profile', 'order by a required one-to-one', { orderBy: { user: { email: 'desc' } }, select: { userId: true } }),
  find('User', 'order by two counts', {
    orderBy: [{ posts: { _count: 'desc' } }, { comments: { _count: 'asc' } }, byId],
    take: 5,
    select: { id: true },
  }),
]

const uniqueWhere: Case[] = [
  ask('findUnique')('Order', 'named key with more conditions', {
    where: { userOrder: { userId: 2, number: 'N-3' }, status: { not: 'CANCELLED' }, items: { none: { quantity: 0 } } },
    select: { id: true },
  }),
  ask('findUnique')('Like', 'compound id with a relation condition', {
    where: { userId_postId: { userId: 2, postId: 33 }, user: { active: true } },
  }),
  ask('findUnique')('User', 'NOT beside a key', { where: { id: 1, NOT: { name: 'Bob' } }, select: { id: true } }),
  ask('findFirst')(
    'Post',
    'field reference between Decimal and itself',
    { where: { price: { equals: field('Post.price') } }, orderBy: byId, select: { id: true } },
    { feature: 'fieldReference' },
  ),
  ask('findFirst')(
    'Post',
    'distinct and negative take',
    { distinct: ['authorId'], orderBy: byId, take: -1, select: { id: true } },
    { feature: 'distinct' },
  ),
]

const pages: Case[] = [
  find(
    'Post',
    'page of distinct parents, newest first',
    { distinct: ['authorId'], orderBy: { createdAt: 'desc' }, take: 4, select: { id: true } },
    { feature: 'distinct' },
  ),
  find(
    'Post',
    'page of distinct parents with a filter',
    {
      where: { published: true, views: { gt: 50 } },
      distinct: ['authorId'],
      orderBy: { createdAt: 'asc' },
      skip: 2,
      take: 3,
      select: { id: true, authorId: true },
    },
    { feature: 'distinct' },
  ),
  find(
    'Post',
    'page of distinct parents from the end',
    { distinct: ['authorId'], orderBy: { createdAt: 'desc' }, take: -3, select: { id: true } },
    { feature: 'distinct' },
  ),
  find(
    'Post',
    'page of distinct parents with their parents',
    {
      distinct: ['authorId'],
      orderBy: { createdAt: 'desc' },
      take: 3,
      select: { id: true, author: { select: { email: true } } },
    },
    { feature: 'distinct' },
  ),
  find(
    'Like',
    'page of distinct first halves of a compound key',
    {
      distinct: ['userId'],
      orderBy: { postId: 'asc' },
      take: 3,
      select: { userId: true, postId: true },
      where: { post: { published: true }, userId: { lt: 3 } },
    },
    { feature: 'distinct' },
  ),
  find('User', 'page with some, nothing indexed', {
    where: { posts: { some: { published: false } } },
    orderBy: byId,
    take: 3,
    select: { id: true },
  }),
  find('User', 'page with every and none', {
    where: { posts: { every: { published: true }, none: { views: { lt: 10 } } } },
    orderBy: byId,
    skip: 1,
    take: 3,
    select: { id: true },
  }),
  find('User', 'page with none over a nullable key', {
    where: { reports: { none: {} } },
    orderBy: byId,
    take: 5,
    select: { id: true },
  }),
  find('Post', 'page with isNot over a nullable key', {
    where: { category: { isNot: { parent: { isNot: null } } } },
    orderBy: byId,
    take: 5,
    select: { id: true },
  }),
  find('Post', 'page with many-to-many', {
    where: { NOT: { tags: { some: {} } } },
    orderBy: byId,
    take: 4,
    select: { id: true },
  }),
]

const omitted = { User: { settings: true, createdAt: true, updatedAt: true }, Post: { metadata: true, body: true } } as const
const globalOmit: Case[] = [
  find('User', 'global omit', { where: { id: 1 } }, { omit: omitted }),
  find('User', 'global omit undone by omit', { where: { id: 1 }, omit: { createdAt: false } }, { omit: omitted }),
  find('User', 'global omit and select', { where: { id: 1 }, select: { id: true, createdAt: true } }, { omit: omitted }),
  find('User', 'global omit and a query omit', { where: { id: 1 }, omit: { email: true } }, { omit: omitted }),
  find(
    'User',
    'global omit in relations',
    { where: { id: 1 }, include: { posts: { orderBy: byId, take: 1 }, manager: true } },
    { omit: omitted },
  ),
  find(
    'Post',
    'global omit in a to-one',
    { where: { id: 5 }, select: { author: true, reviewer: { omit: { settings: false } } } },
    { omit: omitted },
  ),
  count('User', 'global omit', { select: { settings: true } }, { omit: omitted }),
  group(
    'User',
    'global omit',
    { by: ['createdAt'], where: { id: { lte: 2 } }, orderBy: { createdAt: 'asc' }, _max: { updatedAt: true } },
    { omit: omitted },
  ),
  aggregate('Post', 'global omit', { _max: { body: true } }, { omit: omitted }),
]

const databaseOwn: Case[] = [
  aggregate('Post', '_sum of 39 digits', { _sum: { price: true }, _avg: { price: true } }, pg),
  aggregate('User', '_min of Boolean', { _min: { active: true }, _max: { active: true } }),
  aggregate('Attachment', '_min of Bytes', { _min: { data: true } }),
  group('Attachment', 'by Bytes', { by: ['checksum'], _count: true, orderBy: { checksum: 'asc' } }),
  group('User', 'by Json', { by: ['settings'], where: { id: { lte: 1 } }, _count: true }),
]

export const cases: readonly Case[] = [
  ...aggregates,
  ...groups,
  ...having,
  ...counts,
  ...counters,
  ...perParent,
  ...relationOrders,
  ...uniqueWhere,
  ...pages,
  ...globalOmit,
  ...databaseOwn,
]
