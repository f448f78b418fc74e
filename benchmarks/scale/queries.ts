/** A question of the benchmark, in the words that Hotplan and Prisma share. `drizzle`: as its relational queries say it, where they can. */
export interface ScaleQuery {
  readonly name: string
  readonly model: 'author' | 'post'
  readonly action: 'findMany' | 'findUnique' | 'count' | 'groupBy'
  readonly args: Readonly<Record<string, unknown>>
  readonly drizzle?: (db: DrizzleQueries) => PromiseLike<unknown>
}

/** What the benchmark uses of a Drizzle database. */
export interface DrizzleQueries {
  readonly query: Readonly<Record<'author' | 'post', { readonly findMany: (args: object) => PromiseLike<unknown> }>>
}

/** The operators of Drizzle's callbacks. */
interface Operators {
  readonly eq: (left: unknown, right: unknown) => unknown
  readonly asc: (column: unknown) => unknown
  readonly desc: (column: unknown) => unknown
}
type Columns = Readonly<Record<string, unknown>>

const byId = { id: 'asc' } as const
const idAscending = (table: Columns, { asc }: Operators): unknown => asc(table['id'])
const newestFirst = (table: Columns, { desc }: Operators): readonly unknown[] => [desc(table['createdAt']), desc(table['id'])]

export const queries: readonly ScaleQuery[] = [
  author('some, rare', { where: { posts: { some: { views: { gt: 9990 } } } }, orderBy: byId, take: 20 }),
  author('some, common', { where: { posts: { some: { published: true } } }, orderBy: byId, take: 20 }),
  author('every', { where: { posts: { every: { published: true } } }, orderBy: byId, take: 20 }),
  author('none', { where: { posts: { none: { published: false } } }, orderBy: byId, take: 20 }),
  author('none, none there', { where: { posts: { none: {} } }, orderBy: byId, take: 20 }),
  post('is, of few parents', { where: { author: { is: { email: 'author77@example.com' } } }, orderBy: byId, take: 20 }),
  post('is, of many parents', { where: { author: { is: { active: true } } }, orderBy: byId, take: 20 }),
  post('isNot', { where: { category: { isNot: { name: 'category 5' } } }, orderBy: byId, take: 20 }),
  post('is, two levels', {
    where: { author: { region: { name: 'region 7' } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 20,
  }),
  {
    name: 'count with some',
    model: 'author',
    action: 'count',
    args: { where: { posts: { some: { views: { gt: 9990 } } } } },
  },
  author('_count of a page', { select: { id: true, _count: { select: { posts: true } } }, orderBy: byId, skip: 500, take: 20 }),
  author('_count with a filter', {
    select: { id: true, _count: { select: { posts: { where: { published: true } } } } },
    orderBy: byId,
    take: 20,
  }),
  author('order by _count, within a region', {
    where: { regionId: 7 },
    orderBy: [{ posts: { _count: 'desc' } }, byId],
    take: 10,
  }),
  author('order by _count, all', { orderBy: [{ posts: { _count: 'desc' } }, byId], take: 10 }),
  {
    ...author('nested take', {
      orderBy: byId,
      take: 20,
      include: { posts: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 3 } },
    }),
    drizzle: (db) =>
      db.query.author.findMany({ orderBy: idAscending, limit: 20, with: { posts: { orderBy: newestFirst, limit: 3 } } }),
  },
  {
    ...author('nested take, 1000 parents', {
      orderBy: byId,
      take: 1000,
      include: { posts: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 3 } },
    }),
    drizzle: (db) =>
      db.query.author.findMany({ orderBy: idAscending, limit: 1000, with: { posts: { orderBy: newestFirst, limit: 3 } } }),
  },
  {
    ...author('nested all, two branches', {
      orderBy: byId,
      take: 50,
      include: { region: true, posts: { include: { category: true } } },
    }),
    drizzle: (db) =>
      db.query.author.findMany({ orderBy: idAscending, limit: 50, with: { region: true, posts: { with: { category: true } } } }),
  },
  {
    ...post('list with parent', { orderBy: byId, take: 20, include: { author: true } }),
    drizzle: (db) => db.query.post.findMany({ orderBy: idAscending, limit: 20, with: { author: true } }),
  },
  {
    ...post('list with parents of parents', {
      orderBy: byId,
      take: 20,
      include: { category: true, author: { include: { region: true } } },
    }),
    drizzle: (db) =>
      db.query.post.findMany({ orderBy: idAscending, limit: 20, with: { category: true, author: { with: { region: true } } } }),
  },
  {
    ...post('list of 1000 with parent', { orderBy: byId, take: 1000, include: { author: true } }),
    drizzle: (db) => db.query.post.findMany({ orderBy: idAscending, limit: 1000, with: { author: true } }),
  },
  {
    name: 'one with parents',
    model: 'post',
    action: 'findUnique',
    args: { where: { id: 4711 }, include: { category: true, author: { include: { region: true } } } },
    drizzle: (db) =>
      db.query.post.findMany({
        where: (table: Columns, { eq }: Operators) => eq(table['id'], 4711),
        with: { category: true, author: { with: { region: true } } },
      }),
  },
  post('order by a parent', { orderBy: [{ author: { email: 'asc' } }, byId], take: 20 }),
  post('cursor, deep', { cursor: { id: 500_000 }, skip: 1, take: 20, orderBy: byId }),
  post('cursor over two keys', { cursor: { id: 500_000 }, skip: 1, take: 20, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] }),
  post('cursor backwards', { cursor: { id: 500_000 }, skip: 1, take: -20, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] }),
  post('distinct parents, newest first', { distinct: ['authorId'], orderBy: { createdAt: 'desc' }, take: 10 }),
  author('nested distinct', {
    orderBy: byId,
    take: 20,
    include: { posts: { distinct: ['categoryId'], orderBy: byId, take: 3 } },
  }),
  {
    name: 'groupBy with a filter',
    model: 'post',
    action: 'groupBy',
    args: { by: ['categoryId'], where: { authorId: { lte: 100 } }, _count: true, orderBy: { categoryId: 'asc' } },
  },
]

function author(name: string, args: ScaleQuery['args']): ScaleQuery {
  return { name, model: 'author', action: 'findMany', args }
}

function post(name: string, args: ScaleQuery['args']): ScaleQuery {
  return { name, model: 'post', action: 'findMany', args }
}
