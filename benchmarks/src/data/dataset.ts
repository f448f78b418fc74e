import { Random } from '../random.ts'

/** How much of everything there is: small enough to stay in memory, so that the client is what is measured. */
export const sizes = {
  users: 1_000,
  categories: 10,
  tags: 40,
  posts: 2_000,
  commentsPerPost: 12,
  tagsPerPost: 3,
  likesPerPost: 5,
} as const

export type Cell = string | number | boolean | null

/** The rows of one table; every row has all columns, in their order. Instants are ISO text with milliseconds, in UTC. */
export interface Table {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

const start = Date.UTC(2024, 0, 1)
const minute = 60_000

/** The instant of the rows that are made `minutes` after the first. */
export function instantAt(minutes: number): string {
  return new Date(start + minutes * minute + (minutes % 1000)).toISOString()
}

export const words: readonly string[] =
  'amber birch cedar delta ember fjord grove haven inlet jetty knoll larch meadow north oasis prairie quarry ridge'.split(' ')

function text(random: Random, length: number): string {
  let result = ''
  while (result.length < length) result += `${words[random.below(words.length)]} `
  return result.slice(0, length)
}

function range<T>(count: number, item: (number: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => item(index + 1))
}

function distinct(random: Random, count: number, bound: number): readonly number[] {
  const found = new Set<number>()
  while (found.size < count) found.add(random.below(bound) + 1)
  return [...found]
}

function users(random: Random): Table {
  const roles = ['READER', 'READER', 'EDITOR', 'ADMIN']
  return {
    name: 'User',
    columns: ['id', 'email', 'name', 'bio', 'age', 'role', 'active', 'createdAt', 'updatedAt'],
    rows: range(sizes.users, (id) => [
      id,
      `user${id}@example.com`,
      `User ${id}`,
      id % 3 === 0 ? null : text(random, 60),
      id % 5 === 0 ? null : 18 + random.below(60),
      roles[random.below(4)] as string,
      random.below(10) > 0,
      instantAt(id),
      instantAt(id * 2),
    ]),
  }
}

function posts(random: Random): Table {
  return {
    name: 'Post',
    columns: [
      'id',
      'slug',
      'title',
      'content',
      'published',
      'views',
      'metadata',
      'createdAt',
      'updatedAt',
      'authorId',
      'categoryId',
    ],
    rows: range(sizes.posts, (id) => [
      id,
      `post-${id}`,
      text(random, 40),
      text(random, 360),
      id % 4 > 0,
      random.below(10_000),
      id % 6 === 0
        ? null
        : JSON.stringify({ source: words[random.below(words.length)], words: random.below(900), flags: ['a', 'b'] }),
      instantAt(id * 7),
      instantAt(id * 9),
      random.below(sizes.users) + 1,
      id % 9 === 0 ? null : random.below(sizes.categories) + 1,
    ]),
  }
}

function comments(random: Random): Table {
  return {
    name: 'Comment',
    columns: ['id', 'body', 'createdAt', 'postId', 'authorId'],
    rows: range(sizes.posts * sizes.commentsPerPost, (id) => [
      id,
      text(random, 90),
      instantAt(id * 3),
      random.below(sizes.posts) + 1,
      random.below(sizes.users) + 1,
    ]),
  }
}

function named(name: string, count: number): Table {
  return { name, columns: ['id', 'name'], rows: range(count, (id) => [id, `${name} ${id}`]) }
}

/** The join table of the implicit relation: A is the post, B the tag. */
function postTags(random: Random): Table {
  const rows = range(sizes.posts, (post) => distinct(random, sizes.tagsPerPost, sizes.tags).map((tag) => [post, tag])).flat()
  return { name: '_PostToTag', columns: ['A', 'B'], rows }
}

function likes(random: Random): Table {
  const rows = range(sizes.posts, (post) =>
    distinct(random, random.below(sizes.likesPerPost * 2), sizes.users).map((user) => [user, post, instantAt(post + user)]),
  ).flat()
  return { name: 'Like', columns: ['userId', 'postId', 'createdAt'], rows }
}

/** All tables, parents first; the same in every run. */
export function dataset(): readonly Table[] {
  const random = new Random(1)
  return [
    users(random),
    named('Category', sizes.categories),
    named('Tag', sizes.tags),
    posts(random),
    postTags(random),
    comments(random),
    likes(random),
  ]
}
