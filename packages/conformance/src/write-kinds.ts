/** Writes of every kind on the `blog` fixture, whose statements `docs/writes.md` counts. */
export interface WriteKind {
  readonly name: string
  readonly model: 'category' | 'order' | 'post' | 'tag' | 'user'
  readonly action: 'create' | 'createMany' | 'createManyAndReturn' | 'delete' | 'deleteMany' | 'update' | 'updateMany' | 'upsert'
  readonly args: object
}

const post = (title: string): object => ({ title, metadata: {} })
const posts = Array.from({ length: 10 }, (_, index) => post(`new ${index}`))
const tags = Array.from({ length: 1000 }, (_, index) => ({ name: `bulk ${index}` }))

export const writeKinds: readonly WriteKind[] = [
  { name: 'create', model: 'tag', action: 'create', args: { data: { name: 'one' } } },
  { name: 'createMany of 1,000 rows', model: 'tag', action: 'createMany', args: { data: tags } },
  { name: 'createManyAndReturn of 1,000 rows', model: 'tag', action: 'createManyAndReturn', args: { data: tags } },
  {
    name: 'createMany of 100 rows with 2 children each',
    model: 'user',
    action: 'createMany',
    args: {
      data: Array.from({ length: 100 }, (_, index) => ({
        email: `bulk ${index}`,
        posts: { create: [post('one'), post('two')] },
      })),
    },
  },
  { name: 'update', model: 'user', action: 'update', args: { where: { id: 2 }, data: { name: 'x' } } },
  {
    name: 'update with include',
    model: 'post',
    action: 'update',
    args: { where: { id: 2 }, data: { title: 'x' }, include: { author: true } },
  },
  { name: 'updateMany', model: 'post', action: 'updateMany', args: { where: { authorId: 1 }, data: { title: 'x' } } },
  {
    name: 'upsert by its created key',
    model: 'tag',
    action: 'upsert',
    args: { where: { name: 'x' }, create: { name: 'x' }, update: {} },
  },
  {
    name: 'upsert by another condition',
    model: 'user',
    action: 'upsert',
    args: { where: { id: 2 }, create: { email: 'x' }, update: { name: 'x' } },
  },
  { name: 'delete', model: 'tag', action: 'delete', args: { where: { id: 3 } } },
  { name: 'deleteMany', model: 'tag', action: 'deleteMany', args: { where: { id: { gt: 5 } } } },
  {
    name: 'create, to-one connect',
    model: 'post',
    action: 'create',
    args: { data: { ...post('x'), author: { connect: { id: 1 } } } },
  },
  {
    name: 'create with 10 children',
    model: 'user',
    action: 'create',
    args: { data: { email: 'x', posts: { create: posts } } },
  },
  {
    name: 'create with 10 children, included',
    model: 'user',
    action: 'create',
    args: { data: { email: 'x', posts: { create: posts } }, include: { posts: true } },
  },
  {
    name: 'create with 3 tags connected and 2 created',
    model: 'post',
    action: 'create',
    args: {
      data: {
        ...post('x'),
        author: { connect: { id: 1 } },
        tags: { connect: [{ id: 1 }, { id: 2 }, { id: 3 }], create: [{ name: 'a' }, { name: 'b' }] },
      },
    },
  },
  {
    name: 'create, to-one connectOrCreate',
    model: 'post',
    action: 'create',
    args: {
      data: {
        ...post('x'),
        authorId: undefined,
        author: { connect: { id: 1 } },
        category: { connectOrCreate: { where: { name: 'x' }, create: { name: 'x' } } },
      },
    },
  },
  {
    name: 'update with 10 new children',
    model: 'user',
    action: 'update',
    args: { where: { id: 1 }, data: { posts: { create: posts } } },
  },
  {
    name: 'update, connect 3 children',
    model: 'category',
    action: 'update',
    args: { where: { id: 1 }, data: { posts: { connect: [{ id: 1 }, { id: 2 }, { id: 3 }] } } },
  },
  {
    name: 'update, set 3 tags',
    model: 'post',
    action: 'update',
    args: { where: { id: 1 }, data: { tags: { set: [{ id: 1 }, { id: 2 }, { id: 3 }] } } },
  },
  {
    name: 'update, connectOrCreate 5 tags',
    model: 'post',
    action: 'update',
    args: {
      where: { id: 1 },
      data: {
        tags: { connectOrCreate: ['sql', 'a', 'b', 'c', 'd'].map((name) => ({ where: { name }, create: { name } })) },
      },
    },
  },
  {
    name: 'update, one child updated and others deleted',
    model: 'user',
    action: 'update',
    args: {
      where: { id: 1 },
      data: { posts: { update: { where: { id: 3 }, data: { title: 'x' } }, deleteMany: { id: { gt: 3 } } } },
    },
  },
  {
    name: 'update, replace all children',
    model: 'order',
    action: 'update',
    args: { where: { id: 1 }, data: { items: { deleteMany: {}, createMany: { data: [{ line: 1, sku: 'x', unitPrice: 1 }] } } } },
  },
]
