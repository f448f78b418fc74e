import type { GoldenValue } from '../../src/golden-value.ts'
import { anyNull, bytes, type Case, date, dbNull, decimal, field, jsonNull } from '../src/values.ts'

type Args = Readonly<Record<string, GoldenValue>>
type More = Partial<Pick<Case, 'feature' | 'only'>>
const byId = { id: 'asc' } as const

const find = (model: string, name: string, args: Args, more: More = {}): Case => ({
  name: `${model} corner: ${name}`,
  model,
  action: 'findMany',
  args: { select: { id: true }, orderBy: byId, ...args },
  ...more,
})
const where =
  (model: string) =>
  (name: string, filter: GoldenValue, more: More = {}): Case =>
    find(model, name, { where: filter }, more)
const users = where('User')
const posts = where('Post')
const orders = where('Order')
const tags = where('Tag')

const severalUnderNot: Case[] = [
  posts('not of a range', { views: { not: { gte: 100, lt: 400 } } }),
  posts('not of an empty list and a bound', { views: { not: { in: [], gt: 200 } } }),
  posts('not of two lists', { id: { not: { in: [1, 2, 3], notIn: [1, 2, 3, 4, 5] } } }),
  posts('not of null and a value', { reviewerId: { not: { equals: null, gt: 5 } } }),
  users('not of two patterns', { name: { not: { startsWith: 'A', endsWith: 'e' } } }),
  users(
    'not of two patterns, insensitive',
    { name: { not: { startsWith: 'a', endsWith: 'E' }, mode: 'insensitive' } },
    { only: 'postgresql' },
  ),
  users('not of several operators under NOT', { NOT: { id: { not: { gt: 5, lt: 25 } } } }),
  posts('not of a Decimal range', { price: { not: { gt: decimal('1'), lt: decimal('15') } } }),
  posts('not of an enum through a relation', { author: { role: { not: { in: ['ADMIN'], equals: 'EDITOR' } } } }),
]

const emptyLogic: Case[] = [
  tags('OR empty list inside AND', { id: 7, AND: [{ OR: [] }] }),
  tags('OR empty list inside an AND object', { id: 7, AND: { name: 'c++', OR: [] } }),
  tags('OR empty list inside NOT', { id: 7, NOT: { OR: [] } }),
  tags('OR empty list beside a condition inside NOT', { id: 7, NOT: { name: 'c++', OR: [] } }),
  tags('OR empty list inside OR', { OR: [{ OR: [] }, { id: 7 }] }),
  tags('OR empty list inside a relation filter', { posts: { none: { OR: [] } } }),
  tags('NOT of every branch empty', { NOT: [{}, {}], id: 7 }),
  orders('every without a condition under NOT', { NOT: { items: { every: {} } } }),
  orders('every without a condition in OR', { OR: [{ items: { every: {} } }, { id: 3 }] }),
  orders('every without a condition alone in OR', { OR: [{ items: { every: {} } }] }),
  orders('every of nothing', { items: { every: { OR: [] } } }),
  orders('none of nothing under NOT', { NOT: { items: { none: { OR: [] } } } }),
  posts('is without a condition under NOT', { NOT: { category: {} } }),
  posts('is without a condition in OR', { OR: [{ category: {} }] }),
  posts('isNot without a condition under NOT', { NOT: { category: { isNot: {} } } }),
  posts('isNot of nothing', { category: { isNot: { OR: [] } } }),
  posts('isNot without a condition on a required relation', { author: { isNot: {} } }),
]

/** Posts whose reviewer has no name, comments without an author: what is unknown of the related row. */
const unknownOfRelated: Case[] = [
  posts('isNot over a NULL field of the related row', { reviewer: { isNot: { name: 'Alice' } } }),
  posts('NOT is over a NULL field of the related row', { NOT: { reviewer: { is: { name: 'Alice' } } } }),
  posts('NOT isNot over a NULL field of the related row', { NOT: { reviewer: { isNot: { name: 'Alice' } } } }),
  posts('isNot over two levels with NULL', { author: { isNot: { manager: { is: { name: 'Alice' } } } } }),
  posts('NOT of a required relation over a NULL field', { NOT: { author: { managerId: 2 } } }),
  posts('isNot with a condition that is never NULL beside one that is', { reviewer: { isNot: { name: 'Alice', active: true } } }),
  posts('isNot over OR with NULL', { reviewer: { isNot: { OR: [{ name: 'Alice' }, { role: 'ADMIN' }] } } }),
  posts('isNot of a NULL test', { reviewer: { isNot: { name: null } } }),
  posts('isNot of not', { reviewer: { isNot: { name: { not: 'Alice' } } } }),
  posts('isNot with a field reference to a NULL field', { reviewer: { isNot: { id: { gt: field('User.managerId') } } } }),
  posts('isNot with a list filter below', { reviewer: { isNot: { posts: { some: { rating: { gt: 1 } } } } } }),
  users('NOT of a one-to-one over a NULL field', { NOT: { profile: { bio: 'Bio of 4' } } }),
  users('isNot of a one-to-one over a NULL field', { profile: { isNot: { website: { contains: '/1' } } } }),
  posts('every with a to-one over a missing key', { comments: { every: { author: { is: { active: true } } } } }),
  posts('every with isNot over a missing key', { comments: { every: { author: { isNot: { active: true } } } } }),
  posts('every with a to-one over a NULL field', { comments: { every: { author: { name: 'Alice' } } } }),
  posts('none with isNot over a NULL field', { comments: { none: { author: { isNot: { name: 'Alice' } } } } }),
  posts('some with NOT over a NULL field', { comments: { some: { NOT: { author: { name: 'Alice' } } } } }),
  posts('NOT some with NOT over a NULL field', { NOT: { comments: { some: { NOT: { author: { name: 'Alice' } } } } } }),
  posts('NOT every with NOT over a NULL field', { NOT: { comments: { every: { NOT: { author: { name: 'Alice' } } } } } }),
  users('isNot over a Json type of another kind', { manager: { isNot: { settings: { equals: { theme: 'dark' } } } } }),
]

const paths = (keys: readonly string[]): readonly (readonly [path: GoldenValue, on: NonNullable<Case['only']>])[] => [
  [keys, 'postgresql'],
  [`$${keys.map((key) => `.${key}`).join('')}`, 'sqlite'],
]

const jsonOperators: readonly (readonly [operator: string, key: string, value: GoldenValue])[] = [
  ['equals', 'theme', 'dark'],
  ['not', 'theme', 'dark'],
  ['string_contains', 'theme', 'ar'],
  ['string_starts_with', 'theme', 'd'],
  ['string_ends_with', 'theme', 't'],
  ['array_starts_with', 'tags', 'a'],
  ['array_ends_with', 'tags', 'b'],
  ['lt', 'level', 5],
  ['lte', 'level', 3],
  ['gt', 'level', 3],
  ['gte', 'theme', 'light'],
]

/** A test of one type of JSON values leaves the others out, under NOT as well. */
const jsonUnderNot: Case[] = [
  ...jsonOperators.flatMap(([operator, key, value]) =>
    paths([key]).map(([path, only]) =>
      users(
        `NOT Json ${operator} (${only})`,
        { NOT: { settings: { path, [operator]: value } } },
        { feature: 'jsonFilter', only },
      ),
    ),
  ),
  ...[dbNull, jsonNull, anyNull].flatMap((marker) =>
    paths(['theme']).flatMap(([path, only]) => {
      const name = Object.values(marker as object)[0] as string
      const more: More = { feature: 'jsonFilter', only }
      return [
        users(`Json path not ${name} (${only})`, { settings: { path, not: marker } }, more),
        users(`NOT Json path equals ${name} (${only})`, { NOT: { settings: { path, equals: marker } } }, more),
        users(`NOT Json equals ${name} (${only})`, { NOT: { settings: { equals: marker } } }, more),
      ]
    }),
  ),
  ...paths(['nested', 'list']).map(([path, only]) =>
    users(
      `Json path to a list equals an empty list (${only})`,
      { settings: { path, equals: [] } },
      { feature: 'jsonFilter', only },
    ),
  ),
  users(
    'NOT Json array_contains',
    { NOT: { settings: { path: ['tags'], array_contains: ['b'] } } },
    { feature: 'jsonFilter', only: 'postgresql' },
  ),
  users(
    'NOT Json array_contains (text path)',
    { NOT: { settings: { path: '$.tags', array_contains: 'b' } } },
    { feature: 'jsonFilter', only: 'sqlite' },
  ),
  users('Json gt without a path', { settings: { gt: 1 } }, { feature: 'jsonFilter', only: 'postgresql' }),
  users('NOT Json gt without a path', { NOT: { settings: { gt: 1 } } }, { feature: 'jsonFilter', only: 'postgresql' }),
  users(
    'Json array_contains without a path',
    { settings: { array_contains: [1] } },
    { feature: 'jsonFilter', only: 'postgresql' },
  ),
  users('Json string_starts_with without a path', { settings: { string_starts_with: 'te' } }, { feature: 'jsonFilter' }),
  users('Json string_ends_with without a path', { settings: { string_ends_with: 'xt' } }, { feature: 'jsonFilter' }),
  posts(
    'isNot with a Json test of another type',
    { author: { isNot: { settings: { path: ['level'], gt: 3 } } } },
    { feature: 'jsonFilter', only: 'postgresql' },
  ),
  posts(
    'isNot with a Json test of another type (text path)',
    { author: { isNot: { settings: { path: '$.level', gt: 3 } } } },
    { feature: 'jsonFilter', only: 'sqlite' },
  ),
]

const cursor: More = { feature: 'cursor' }
const cursors: Case[] = [
  ...(['asc', 'desc'] as const).flatMap((sort) =>
    (['first', 'last'] as const).flatMap((nulls) =>
      [5, 10].flatMap((id) =>
        [3, -3].map((take) =>
          find(
            'User',
            `cursor ${id}, name ${sort}, nulls ${nulls}, take ${take}`,
            {
              orderBy: [{ name: { sort, nulls } }, byId],
              cursor: { id },
              take,
            },
            cursor,
          ),
        ),
      ),
    ),
  ),
  find(
    'Post',
    'cursor over two nullable keys in opposite directions',
    {
      orderBy: [{ categoryId: 'desc' }, { reviewerId: { sort: 'asc', nulls: 'first' } }, byId],
      cursor: { id: 21 },
      take: 6,
    },
    cursor,
  ),
  find(
    'Post',
    'cursor over nullable keys, backwards with skip',
    {
      orderBy: [{ categoryId: { sort: 'asc', nulls: 'last' } }, { price: 'desc' }, byId],
      cursor: { id: 21 },
      skip: 1,
      take: -5,
    },
    cursor,
  ),
  find('Post', 'cursor that the filter leaves out', { where: { views: { gte: 200 } }, cursor: { id: 1 }, take: 4 }, cursor),
  find(
    'Post',
    'cursor that the filter leaves out, over a nullable key',
    {
      where: { views: { gte: 227 } },
      orderBy: [{ rating: { sort: 'asc', nulls: 'first' } }, byId],
      cursor: { id: 1 },
      take: 4,
    },
    cursor,
  ),
  find(
    'Post',
    'cursor through a relation that the row does not have',
    {
      orderBy: [{ category: { name: 'asc' } }, byId],
      cursor: { id: 5 },
      take: -3,
    },
    cursor,
  ),
  find(
    'User',
    'cursor through a one-to-one that the row does not have',
    {
      orderBy: [{ profile: { userId: 'desc' } }, byId],
      cursor: { email: 'user24@example.com' },
      take: 5,
    },
    cursor,
  ),
  find('User', 'cursor and distinct', { distinct: ['role'], cursor: { id: 6 }, take: 2 }, cursor),
  find('User', 'cursor and distinct, backwards', { distinct: ['role'], cursor: { id: 28 }, take: -2 }, cursor),
  find(
    'User',
    'cursor and distinct over a nullable key',
    {
      distinct: ['active'],
      orderBy: [{ managerId: 'asc' }, byId],
      cursor: { id: 8 },
      take: 2,
    },
    cursor,
  ),
  find(
    'Attachment',
    'cursor over Bytes',
    { orderBy: [{ data: 'asc' }, byId], cursor: { id: '00000005-0000-4000-8000-000000000005' }, take: 3 },
    cursor,
  ),
  find('Post', 'cursor over a huge Float', { orderBy: [{ rating: 'desc' }, byId], cursor: { id: 7 }, take: 5 }, cursor),
  find('Post', 'cursor over BigInt beyond 2^53', { orderBy: [{ viewsBig: 'asc' }, byId], cursor: { id: 5 }, take: 5 }, cursor),
  {
    name: 'Order corner: nested cursor of another parent',
    model: 'Order',
    action: 'findUnique',
    args: { where: { id: 17 }, select: { items: { cursor: { id: 5 }, orderBy: byId, select: { id: true } } } },
    feature: 'cursor',
  },
  find(
    'Order',
    'nested cursor of another parent, many parents',
    {
      where: { id: { lte: 4 } },
      select: { id: true, items: { cursor: { id: 5 }, orderBy: byId, select: { id: true } } },
    },
    cursor,
  ),
  find(
    'User',
    'nested distinct, cursor and negative take',
    {
      where: { id: { lte: 6 } },
      select: { id: true, posts: { distinct: ['published'], cursor: { id: 20 }, take: -2, orderBy: byId, select: { id: true } } },
    },
    cursor,
  ),
]

const references: Case[] = [
  posts('field reference in every range', { id: { gte: field('Post.authorId') }, views: { lte: field('Post.id') } }),
  posts('field reference under NOT with NULL', { NOT: { reviewerId: { lt: field('Post.categoryId') } } }),
  posts('field reference inside not with NULL', { reviewerId: { not: { lt: field('Post.categoryId') } } }),
  posts('field reference between Decimals', { price: { gt: field('Post.price') } }),
  posts('field reference between dates', { publishedAt: { gt: field('Post.createdAt') } }),
  posts('field reference between Booleans', { published: { not: field('Post.published') } }),
  posts('field reference startsWith', { body: { startsWith: field('Post.title') } }),
  where('Attachment')('field reference between Bytes', { data: { equals: field('Attachment.checksum') } }),
  users('field reference between enums', { role: { equals: field('User.role') }, id: { lt: 3 } }),
]

const mixed: Case[] = [
  find('Post', 'distinct by nothing', { distinct: [], take: 2 }),
  find('Post', 'order through a relation that names nothing', { orderBy: [{ author: {} }, { id: 'desc' }], take: 2 }),
  find('Post', 'a cursor with conditions that hold', { cursor: { id: 5, published: true }, take: 2 }),
  find('Post', 'a cursor with conditions that fail', { cursor: { id: 5, title: 'zzz' }, take: 2 }),
  ...paths(['labels']).map(([path, only]) =>
    find('Post', `Json path without a condition (${only})`, { where: { metadata: { path } } }, { only }),
  ),
  find('Post', 'order by count through a to-one that can be missing', {
    orderBy: [{ reviewer: { posts: { _count: 'desc' } } }, byId],
    take: 12,
  }),
  find('Post', 'order through two to-one relations with nulls', {
    orderBy: [
      { reviewer: { manager: { name: { sort: 'desc', nulls: 'last' } } } },
      { category: { parent: { name: 'asc' } } },
      byId,
    ],
    take: 20,
  }),
  find('Post', 'distinct by Json', { distinct: ['metadata'], take: 6 }),
  find('Attachment', 'distinct by Bytes', { distinct: ['checksum'] }),
  find('Post', 'distinct by Decimal and date', { distinct: ['price', 'publishedAt'], orderBy: { id: 'desc' }, take: 7 }),
  find('User', 'distinct by everything', { distinct: ['id', 'email', 'name', 'role', 'active'], take: 3 }),
  find('User', 'nested windows without order keys in common', {
    where: { id: { lte: 3 } },
    select: {
      id: true,
      posts: { orderBy: [{ comments: { _count: 'desc' } }, { category: { name: 'asc' } }, byId], take: -3, select: { id: true } },
      comments: { distinct: ['postId'], orderBy: [{ post: { title: 'asc' } }, byId], skip: 1, take: 2, select: { id: true } },
    },
  }),
  {
    name: 'Post corner: groups by every kind of key',
    model: 'Post',
    action: 'groupBy',
    args: {
      by: ['published', 'viewsBig', 'price', 'publishedAt'],
      where: { id: { lte: 12 } },
      _count: { _all: true, price: true },
      orderBy: [{ published: 'desc' }, { viewsBig: 'asc' }, { price: 'asc' }, { publishedAt: 'desc' }],
    },
  },
  {
    name: 'User corner: having over an enum, logic nested',
    model: 'User',
    action: 'groupBy',
    args: {
      by: ['role', 'active'],
      having: {
        OR: [
          { AND: [{ role: { not: 'READER' } }, { id: { _count: { gt: 3 } } }] },
          { NOT: { active: true }, id: { _max: { gte: 20 } } },
        ],
      },
      _count: true,
      orderBy: [{ role: 'asc' }, { active: 'asc' }],
    },
  },
  {
    name: 'Post corner: having over dates and Decimals',
    model: 'Post',
    action: 'groupBy',
    args: {
      by: ['authorId', 'publishedAt'],
      having: {
        publishedAt: { not: null, gt: date('2024-02-01T00:00:00.000Z') },
        price: { _min: { in: [decimal('10'), decimal('19.99')] } },
        viewsBig: { _min: { not: 5 } },
      },
      orderBy: [{ authorId: 'asc' }, { publishedAt: 'asc' }],
    },
  },
  {
    name: 'Attachment corner: groups of Bytes',
    model: 'Attachment',
    action: 'groupBy',
    args: {
      by: ['checksum'],
      having: { checksum: { in: [bytes('\x01\xfe'), bytes('\x03\xfe')] } },
      _sum: { size: true },
      orderBy: { checksum: 'asc' },
    },
  },
  {
    name: 'Post corner: aggregates of a window',
    model: 'Post',
    action: 'aggregate',
    args: {
      orderBy: [{ category: { name: 'desc' } }, byId],
      skip: 2,
      take: 9,
      _count: { categoryId: true },
      _max: { publishedAt: true, price: true },
      _min: { viewsBig: true },
    },
  },
]

export const cases: readonly Case[] = [
  ...severalUnderNot,
  ...emptyLogic,
  ...unknownOfRelated,
  ...jsonUnderNot,
  ...cursors,
  ...references,
  ...mixed,
]
