import type { GoldenValue } from '../../src/golden-value.ts'
import type { Case } from '../src/values.ts'

type Args = Readonly<Record<string, GoldenValue>>
const byId = { id: 'asc' } as const
const ask = (name: string, args: Args, model = 'Post', feature = 'search'): Case => ({
  name: `${model}: ${name}`,
  model,
  action: 'findMany',
  args,
  feature,
})
const posts = (name: string, where: GoldenValue): Case => ask(name, { where, select: { id: true, title: true }, orderBy: byId })
const relevance = (search: string, sort: string, fields: GoldenValue = ['title']): GoldenValue => ({
  _relevance: { fields, search, sort },
})

const filters: Case[] = [
  posts('search one word', { title: { search: 'post' } }),
  posts('search with and', { title: { search: 'hello & world' } }),
  posts('search with or', { title: { search: 'sale | hello' } }),
  posts('search with not', { title: { search: '!post' } }),
  posts('search with a prefix', { title: { search: 'wor:*' } }),
  posts('search with followed by', { title: { search: 'off <-> sale' } }),
  posts('search with parentheses', { title: { search: '(sale | world) & !percent' } }),
  posts('search stems', { title: { search: 'parties' } }),
  posts('search a nullable column', { body: { search: 'lorem' } }),
  posts('search nothing', { title: { search: '' } }),
  posts('search only stop words', { title: { search: 'the' } }),
  posts('search that is no query', { title: { search: 'two words' } }),
  posts('search with an open parenthesis', { title: { search: '(post' } }),
  posts('search with a lone operator', { title: { search: '&' } }),
  posts('search with a quote', { title: { search: "it's" } }),
  posts('search beside other operators', { title: { search: 'post', contains: 'o' }, published: true }),
  posts('search inside not', { title: { not: { search: 'post' } } }),
  posts('NOT search', { NOT: { title: { search: 'post' } } }),
  posts('NOT search of a nullable column', { NOT: { body: { search: 'lorem' } } }),
  posts('search inside OR', { OR: [{ title: { search: 'party' } }, { body: { search: 'lorem' } }] }),
  posts('search inside a relation', { comments: { some: { body: { search: 'comment & 11' } } } }),
]

const orders: Case[] = [
  ask('relevance', { orderBy: [relevance('post', 'desc'), byId], select: { id: true }, take: 8 }),
  ask('relevance ascending', { orderBy: [relevance('sale | hello', 'asc'), byId], select: { id: true } }),
  ask('relevance of two fields', { orderBy: [relevance('sale | ipsum', 'desc', ['title', 'body']), byId], select: { id: true } }),
  ask('relevance of one name', { orderBy: [relevance('post', 'desc', 'title'), byId], select: { id: true }, take: 3 }),
  ask('relevance of a nullable field', { orderBy: [relevance('lorem', 'desc', ['body']), byId], select: { id: true }, take: 5 }),
  ask('relevance and filter', {
    where: { title: { search: 'post' } },
    orderBy: [relevance('post', 'desc'), byId],
    select: { id: true },
  }),
  ask('relevance, negative take', { orderBy: [relevance('sale | hello', 'desc'), byId], take: -5, select: { id: true } }),
  ask('relevance that is no query', { orderBy: relevance('two words', 'desc'), select: { id: true } }),
  ask('relevance with a cursor', {
    orderBy: [relevance('sale | hello', 'desc'), byId],
    cursor: { id: 5 },
    take: 3,
    select: { id: true },
  }),
  ask('relevance through a relation', {
    orderBy: [{ author: relevance('alice', 'desc', ['name']) }, byId],
    select: { id: true },
    take: 6,
  }),
  ask(
    'relevance in a nested list',
    {
      where: { id: { lte: 3 } },
      orderBy: byId,
      select: { id: true, posts: { orderBy: [relevance('sale | hello', 'desc'), byId], select: { id: true } } },
    },
    'User',
  ),
  ask('relevance of a number', { orderBy: relevance('post', 'desc', ['views']) }),
  ask('relevance without search', { orderBy: { _relevance: { fields: ['title'], sort: 'desc' } } }),
]

const strategies: Case[] = (['join', 'query'] as const).flatMap((relationLoadStrategy) => [
  ask(
    `relationLoadStrategy ${relationLoadStrategy}`,
    {
      relationLoadStrategy,
      where: { id: { in: [5, 6, 7] } },
      orderBy: byId,
      include: {
        author: { select: { name: true } },
        tags: { orderBy: { name: 'asc' } },
        comments: { orderBy: byId, take: 2, include: { author: { select: { name: true } } } },
        _count: true,
      },
    },
    'Post',
    'relationLoadStrategy',
  ),
  {
    name: `User: findUnique with relationLoadStrategy ${relationLoadStrategy}`,
    model: 'User',
    action: 'findUnique',
    args: { relationLoadStrategy, where: { id: 2 }, select: { id: true, manager: true, posts: { orderBy: byId } } },
    feature: 'relationLoadStrategy',
  },
])

export const cases: readonly Case[] = [
  ...filters,
  ...orders,
  ...strategies,
  {
    name: 'Post: groupBy in order of relevance',
    model: 'Post',
    action: 'groupBy',
    args: { by: ['title'], orderBy: [relevance('sale', 'desc'), { title: 'asc' }], take: 3 },
    feature: 'search',
  },
  {
    name: 'Post: groupBy in order of relevance of another field',
    model: 'Post',
    action: 'groupBy',
    args: { by: ['title'], orderBy: [relevance('sale', 'desc', ['body']), { title: 'asc' }], take: 3 },
    feature: 'search',
  },
  ask('unknown relationLoadStrategy', { relationLoadStrategy: 'both' }, 'Post', 'relationLoadStrategy'),
  ask('nested relationLoadStrategy', { include: { author: { relationLoadStrategy: 'join' } } }, 'Post', 'relationLoadStrategy'),
]
