import type { GoldenValue } from '../../src/golden-value.ts'
import { type Case, date } from '../src/values.ts'

const ask = (name: string, model: string, action: string, args: GoldenValue): Case => ({ name, model, action, args })

const at = date('2024-05-05T00:00:00.000Z')
const post = (title: string, more: Readonly<Record<string, GoldenValue>> = {}): GoldenValue => ({
  title,
  metadata: {},
  createdAt: at,
  ...more,
})
const user = (name: string, more: Readonly<Record<string, GoldenValue>> = {}): GoldenValue => ({
  email: `${name}@example.com`,
  createdAt: at,
  updatedAt: at,
  ...more,
})
const byId = { orderBy: { id: 'asc' } } as const
const titles = { orderBy: { id: 'asc' }, select: { id: true, title: true } } as const
const names = { orderBy: { id: 'asc' }, select: { id: true, name: true } } as const

const createUser = (name: string, posts: GoldenValue): Case =>
  ask(`User: create with posts: ${name}`, 'User', 'create', {
    data: user('new', { posts }),
    select: { id: true, posts: { orderBy: { id: 'asc' }, select: { id: true, title: true, authorId: true, categoryId: true } } },
  })
const updateUser = (name: string, posts: GoldenValue, id = 1): Case =>
  ask(`User: update with posts: ${name}`, 'User', 'update', {
    where: { id },
    data: { posts },
    select: { id: true, posts: { orderBy: { id: 'asc' }, select: { id: true, title: true, views: true } } },
  })
const updateCategory = (name: string, posts: GoldenValue, id = 2): Case =>
  ask(`Category: update with posts: ${name}`, 'Category', 'update', {
    where: { id },
    data: { posts },
    select: { id: true, posts: titles },
  })
const updatePost = (name: string, data: GoldenValue, id = 9): Case =>
  ask(`Post: update: ${name}`, 'Post', 'update', {
    where: { id },
    data,
    select: {
      id: true,
      title: true,
      authorId: true,
      reviewerId: true,
      category: { select: { id: true, name: true } },
      tags: names,
    },
  })
const updateTag = (name: string, data: GoldenValue, id = 1): Case =>
  ask(`Tag: update: ${name}`, 'Tag', 'update', {
    where: { id },
    data,
    select: { id: true, name: true, similar: names, similarOf: names },
  })
const updateProfile = (name: string, profile: GoldenValue, id = 3): Case =>
  ask(`User: update with profile: ${name}`, 'User', 'update', {
    where: { id },
    data: { profile },
    select: { id: true, profile: { select: { bio: true, website: true, userId: true } } },
  })

const creates: Case[] = [
  createUser('create one', { create: post('a') }),
  createUser('create several', { create: [post('c'), post('a'), post('b')] }),
  createUser('create with different fields', {
    create: [post('a'), post('b', { views: 5, body: 'x' }), post('c', { categoryId: 1 })],
  }),
  createUser('create none', { create: [] }),
  createUser('createMany', { createMany: { data: [post('a'), post('b', { published: true })] } }),
  createUser('createMany of no rows', { createMany: { data: [] } }),
  createUser('connect one', { connect: { id: 1 } }),
  createUser('connect several', { connect: [{ id: 1 }, { id: 2 }, { id: 9 }] }),
  createUser('connect the same twice', { connect: [{ id: 1 }, { id: 1 }] }),
  createUser('connect missing', { connect: [{ id: 1 }, { id: 999 }] }),
  createUser('connect with a condition', { connect: { id: 1, published: true } }),
  createUser('connect with a condition that fails', { connect: { id: 1, published: false } }),
  createUser('connect none', { connect: [] }),
  createUser('connectOrCreate finds', { connectOrCreate: { where: { id: 1 }, create: post('a') } }),
  createUser('connectOrCreate creates', { connectOrCreate: { where: { id: 999 }, create: post('a') } }),
  createUser('connectOrCreate of both', {
    connectOrCreate: [
      { where: { id: 1 }, create: post('a') },
      { where: { id: 999 }, create: post('b') },
    ],
  }),
  createUser('all at once', {
    connect: { id: 2 },
    connectOrCreate: { where: { id: 1 }, create: post('x') },
    create: post('a'),
    createMany: { data: [post('b')] },
  }),
  createUser('create with deeper records', {
    create: [
      post('b', {
        tags: {
          connectOrCreate: [
            { where: { name: 'sql' }, create: { name: 'sql' } },
            { where: { name: 'n' }, create: { name: 'n' } },
          ],
        },
      }),
      post('a', {
        comments: {
          create: [
            { body: 'x', createdAt: at },
            { body: 'y', createdAt: at },
          ],
        },
        category: { create: { name: 'deep' } },
      }),
    ],
  }),
  ask('User: create with reviewer and author of one post', 'User', 'create', {
    data: user('new', { reviews: { create: post('a', { author: { create: user('other') } }) } }),
    select: { id: true, reviews: { select: { id: true, authorId: true } } },
  }),
  ask('User: create with profile: create', 'User', 'create', {
    data: user('new', { profile: { create: { id: 'p', bio: 'b' } } }),
    include: { profile: true },
  }),
  ask('User: create with profile: connect', 'User', 'create', {
    data: user('new', { profile: { connect: { userId: 3 } } }),
    select: { id: true, profile: true },
  }),
  ask('User: create with profile: connect missing', 'User', 'create', {
    data: user('new', { profile: { connect: { id: 'none' } } }),
    select: { id: true },
  }),
  ask('User: create with profile: connectOrCreate finds', 'User', 'create', {
    data: user('new', { profile: { connectOrCreate: { where: { userId: 3 }, create: { id: 'p', bio: 'b' } } } }),
    select: { id: true, profile: true },
  }),
  ask('User: create with profile: connectOrCreate creates', 'User', 'create', {
    data: user('new', { profile: { connectOrCreate: { where: { id: 'p' }, create: { id: 'p', bio: 'b' } } } }),
    select: { id: true, profile: true },
  }),
  ask('User: create with manager and reports', 'User', 'create', {
    data: user('new', { manager: { create: user('boss') }, reports: { create: [user('r1'), user('r2')], connect: { id: 20 } } }),
    select: {
      id: true,
      managerId: true,
      manager: { select: { id: true, email: true } },
      reports: { ...byId, select: { id: true, email: true } },
    },
  }),
  ask('Post: create with author: connect', 'Post', 'create', {
    data: post('a', { author: { connect: { id: 2 } } }),
    select: { id: true, authorId: true },
  }),
  ask('Post: create with author: connect by another key', 'Post', 'create', {
    data: post('a', { author: { connect: { email: 'user02@example.com' } } }),
    select: { id: true, authorId: true },
  }),
  ask('Post: create with author: connect missing', 'Post', 'create', {
    data: post('a', { author: { connect: { id: 999 } } }),
    select: { id: true },
  }),
  ask('Post: create with author: connect missing by another key', 'Post', 'create', {
    data: post('a', { author: { connect: { email: 'none' } } }),
    select: { id: true },
  }),
  ask('Post: create with author: connect with a condition that fails', 'Post', 'create', {
    data: post('a', { author: { connect: { id: 2, active: false } } }),
    select: { id: true },
  }),
  ask('Post: create with author: create', 'Post', 'create', {
    data: post('a', { author: { create: user('new') } }),
    select: { id: true, author: { select: { id: true, email: true } } },
  }),
  ask('Post: create with author: connectOrCreate finds', 'Post', 'create', {
    data: post('a', { author: { connectOrCreate: { where: { email: 'user02@example.com' }, create: user('user02') } } }),
    select: { id: true, authorId: true },
  }),
  ask('Post: create with author: connectOrCreate creates', 'Post', 'create', {
    data: post('a', { author: { connectOrCreate: { where: { email: 'new@example.com' }, create: user('new') } } }),
    select: { id: true, authorId: true },
  }),
  ask('Post: create with author: connectOrCreate creates a taken key', 'Post', 'create', {
    data: post('a', { author: { connectOrCreate: { where: { email: 'new@example.com' }, create: user('user01') } } }),
    select: { id: true, authorId: true },
  }),
  ask('Post: create with author, category and tags', 'Post', 'create', {
    data: post('a', {
      author: { connect: { id: 2 } },
      category: { create: { name: 'new', parent: { connect: { id: 1 } } } },
      tags: { connect: [{ id: 3 }, { name: 'go' }], create: [{ name: 'n1' }, { name: 'n2' }] },
    }),
    select: { id: true, categoryId: true, category: { select: { name: true, parentId: true } }, tags: names },
  }),
  ask('Post: create with tags: connect missing', 'Post', 'create', {
    data: post('a', { author: { connect: { id: 2 } }, tags: { connect: [{ id: 3 }, { id: 999 }] } }),
    select: { id: true },
  }),
  ask('Post: create with tags: connectOrCreate', 'Post', 'create', {
    data: post('a', {
      author: { connect: { id: 2 } },
      tags: {
        connectOrCreate: [
          { where: { name: 'sql' }, create: { name: 'sql' } },
          { where: { name: 'n1' }, create: { name: 'n1' } },
          { where: { name: 'n2' }, create: { name: 'n2', similar: { connect: { id: 1 } } } },
        ],
      },
    }),
    select: { id: true, tags: names },
  }),
  ask('Tag: create with posts and similar tags', 'Tag', 'create', {
    data: {
      name: 'new',
      posts: { connect: [{ id: 1 }, { id: 2 }] },
      similar: { create: { name: 's1' } },
      similarOf: { create: { name: 's2' }, connect: { id: 3 } },
    },
    select: { id: true, posts: { ...byId, select: { id: true } }, similar: names, similarOf: names },
  }),
  ask('Post: create with likes through an explicit table', 'Post', 'create', {
    data: post('a', {
      author: { connect: { id: 2 } },
      likes: {
        create: [
          { user: { connect: { id: 3 } }, createdAt: at },
          { weight: 4, createdAt: at, user: { create: user('new') } },
        ],
      },
    }),
    select: { id: true, likes: { orderBy: { userId: 'asc' }, select: { userId: true, postId: true, weight: true } } },
  }),
  ask('Like: create with both sides', 'Like', 'create', {
    data: {
      createdAt: at,
      user: { connect: { id: 1 } },
      post: { create: post('a', { author: { connect: { id: 1 } } }) },
      notes: { create: [{ text: 'n1' }, { text: 'n2' }] },
    },
    select: { userId: true, postId: true, notes: { ...byId, select: { id: true, text: true, userId: true, postId: true } } },
  }),
  ask('LikeNote: create with a compound connect', 'LikeNote', 'create', {
    data: { text: 'x', like: { connect: { userId_postId: { userId: 1, postId: 15 } } } },
  }),
  ask('LikeNote: create with a missing compound connect', 'LikeNote', 'create', {
    data: { text: 'x', like: { connect: { userId_postId: { userId: 1, postId: 16 } } } },
  }),
  ask('LikeNote: create with a compound connectOrCreate', 'LikeNote', 'create', {
    data: {
      text: 'x',
      like: {
        connectOrCreate: {
          where: { userId_postId: { userId: 1, postId: 16 } },
          create: { createdAt: at, user: { connect: { id: 1 } }, post: { connect: { id: 16 } } },
        },
      },
    },
  }),
  ask('Order: create with items', 'Order', 'create', {
    data: {
      number: 'N-9',
      placedAt: at,
      user: { connect: { id: 9 } },
      items: {
        create: [
          { line: 2, sku: 'b', unitPrice: '1.5' },
          { line: 1, sku: 'a', unitPrice: 2, quantity: 3 },
        ],
      },
    },
    include: { items: { orderBy: { line: 'asc' } } },
  }),
  ask('Order: create with repeated items', 'Order', 'create', {
    data: {
      number: 'N-9',
      placedAt: at,
      user: { connect: { id: 9 } },
      items: {
        create: [
          { line: 1, sku: 'b', unitPrice: '1.5' },
          { line: 1, sku: 'a', unitPrice: 2 },
        ],
      },
    },
    include: { items: true },
  }),
  ask('Category: create with a tree', 'Category', 'create', {
    data: {
      name: 'r',
      children: {
        create: [
          {
            id: 100,
            name: 'c1',
            children: {
              create: [
                { id: 102, name: 'c11' },
                { id: 103, name: 'c12' },
              ],
            },
          },
          { id: 101, name: 'c2' },
        ],
      },
    },
    select: { id: true, children: { ...byId, select: { id: true, name: true, children: names } } },
  }),
  ask('Category: create with a parent that is created', 'Category', 'create', {
    data: { name: 'leaf', parent: { create: { name: 'mid', parent: { create: { name: 'top' } } } } },
    select: { id: true, parent: { select: { id: true, name: true, parent: { select: { id: true, name: true } } } } },
  }),
  ask('Category: create with children: connect', 'Category', 'create', {
    data: { name: 'r', children: { connect: [{ id: 2 }, { name: 'Music' }] } },
    select: { id: true, children: names },
  }),
  ask('Comment: create without its author', 'Comment', 'create', {
    data: { body: 'x', createdAt: at, post: { connect: { id: 1 } } },
    select: { id: true, authorId: true, postId: true },
  }),
  ask('Post: create without its author', 'Post', 'create', { data: post('a') }),
  ask('Post: create with author in both forms', 'Post', 'create', {
    data: post('a', { authorId: 1, author: { connect: { id: 2 } } }),
  }),
  ask('Attachment: create with a post of its own', 'Attachment', 'create', {
    data: {
      id: 'A',
      name: 'x',
      data: { $bytes: 'AA==' },
      size: { $bigint: '1' },
      post: { create: post('a', { author: { connect: { id: 1 } } }) },
    },
    select: { id: true, postId: true },
  }),
]

const toManyRequired: Case[] = [
  updateUser('create', { create: [post('a'), post('b')] }),
  updateUser('createMany', { createMany: { data: [post('a'), post('b')] } }),
  updateUser('connect', { connect: [{ id: 1 }, { id: 2 }] }),
  updateUser('connect what is connected', { connect: { id: 3 } }),
  updateUser('connect missing', { connect: [{ id: 999 }] }),
  updateUser('connectOrCreate', {
    connectOrCreate: [
      { where: { id: 1 }, create: post('a') },
      { where: { id: 999 }, create: post('b') },
    ],
  }),
  updateUser('disconnect', { disconnect: { id: 3 } }),
  updateUser('disconnect what is not connected', { disconnect: { id: 1 } }),
  updateUser('set none', { set: [] }),
  updateUser('set to more', { set: [{ id: 3 }, { id: 4 }, { id: 9 }, { id: 13 }, { id: 31 }, { id: 33 }, { id: 1 }] }),
  updateUser('set none where there are none', { set: [] }, 21),
  updateUser('update', { update: { where: { id: 3 }, data: { title: 'x', views: { increment: 1 } } } }),
  updateUser('update several', {
    update: [
      { where: { id: 3 }, data: { title: 'x' } },
      { where: { id: 4 }, data: { views: 0 } },
    ],
  }),
  updateUser('update what is not connected', { update: { where: { id: 1 }, data: { title: 'x' } } }),
  updateUser('update missing', { update: { where: { id: 999 }, data: { title: 'x' } } }),
  updateUser('update with a condition that fails', {
    update: { where: { id: 3, published: true, views: -1 }, data: { title: 'x' } },
  }),
  updateUser('update with empty data', { update: { where: { id: 3 }, data: {} } }),
  updateUser('update deeper', {
    update: {
      where: { id: 3 },
      data: { comments: { deleteMany: {} }, category: { disconnect: true }, tags: { set: [{ id: 1 }] } },
    },
  }),
  updateUser('updateMany', { updateMany: { where: { views: { gt: 0 } }, data: { views: 0 } } }),
  updateUser('updateMany several', {
    updateMany: [
      { where: { id: 3 }, data: { title: 'x' } },
      { where: {}, data: { published: true } },
    ],
  }),
  updateUser('updateMany of nothing', { updateMany: { where: { id: 1 }, data: { title: 'x' } } }),
  updateUser('upsert updates', { upsert: { where: { id: 3 }, create: post('c'), update: { title: 'u' } } }),
  updateUser('upsert creates', { upsert: { where: { id: 999 }, create: post('c'), update: { title: 'u' } } }),
  updateUser('upsert of one not connected', { upsert: { where: { id: 1 }, create: post('c'), update: { title: 'u' } } }),
  updateUser('upsert several', {
    upsert: [
      { where: { id: 3 }, create: post('c'), update: { title: 'u' } },
      { where: { id: 999 }, create: post('d', { tags: { connect: { id: 1 } } }), update: {} },
    ],
  }),
  updateUser('upsert deeper', {
    upsert: { where: { id: 3 }, create: post('c'), update: { tags: { disconnect: { id: 9 }, create: { name: 'n' } } } },
  }),
  updateUser('delete', { delete: { id: 3 } }),
  updateUser('delete several', { delete: [{ id: 3 }, { id: 4 }] }),
  updateUser('delete what is not connected', { delete: { id: 1 } }),
  updateUser('delete missing among others', { delete: [{ id: 3 }, { id: 999 }] }),
  updateUser('deleteMany', { deleteMany: { views: { gt: 100 } } }),
  updateUser('deleteMany of all', { deleteMany: {} }),
  updateUser('deleteMany several', { deleteMany: [{ id: 3 }, { id: 4 }, { id: 1 }] }),
  updateUser('nothing', { create: [], connect: [], delete: [], update: [], deleteMany: [], updateMany: [] }),
  updateUser('of a missing user', { create: post('a') }, 999),
]

const order: Case[] = [
  updateUser('order: deleteMany before create', { create: post('a'), deleteMany: {} }),
  updateUser('order: create before deleteMany in the text', { deleteMany: {}, create: post('a') }),
  updateUser('order: create and updateMany', { create: post('a'), updateMany: { where: {}, data: { title: 'all' } } }),
  updateUser('order: updateMany and create', { updateMany: { where: {}, data: { title: 'all' } }, create: post('a') }),
  updateUser('order: update and delete of one', { update: { where: { id: 3 }, data: { title: 'x' } }, delete: { id: 3 } }),
  updateUser('order: delete and update of one', { delete: { id: 3 }, update: { where: { id: 3 }, data: { title: 'x' } } }),
  updateUser('order: update then updateMany', {
    update: { where: { id: 3 }, data: { title: 'one' } },
    updateMany: { where: { title: 'one' }, data: { title: 'two' } },
  }),
  updateUser('order: updateMany then update', {
    updateMany: { where: { title: 'one' }, data: { title: 'two' } },
    update: { where: { id: 3 }, data: { title: 'one' } },
  }),
  updateUser('order: connect and updateMany', { connect: { id: 1 }, updateMany: { where: {}, data: { title: 'all' } } }),
  updateUser('order: updateMany and connect', { updateMany: { where: {}, data: { title: 'all' } }, connect: { id: 1 } }),
  updateUser('order: connect and update of it', { update: { where: { id: 1 }, data: { title: 'x' } }, connect: { id: 1 } }),
  updateUser('order: connect and deleteMany', { connect: { id: 1 }, deleteMany: {} }),
  updateUser('order: deleteMany and connect', { deleteMany: {}, connect: { id: 1 } }),
  updateUser('order: upsert and deleteMany', { upsert: { where: { id: 999 }, create: post('u'), update: {} }, deleteMany: {} }),
  updateUser('order: updateMany and deleteMany', { updateMany: { where: {}, data: { views: 0 } }, deleteMany: { views: 0 } }),
  updateUser('order: createMany and deleteMany', { createMany: { data: [post('m')] }, deleteMany: {} }),
  updateUser('order: connectOrCreate and deleteMany', {
    connectOrCreate: { where: { id: 999 }, create: post('m') },
    deleteMany: {},
  }),
  updateCategory('order: set and connect', { connect: { id: 1 }, set: [{ id: 2 }] }),
  updateCategory('order: set and create', { create: post('a', { authorId: 1 }), set: [{ id: 2 }] }),
  updateCategory('order: disconnect and connect of one', { connect: { id: 9 }, disconnect: { id: 9 } }),
  updateCategory('order: set and disconnect', { disconnect: { id: 2 }, set: [{ id: 2 }] }),
  updateCategory('order: disconnect and deleteMany', { disconnect: { id: 9 }, deleteMany: {} }),
  updateCategory('order: set and update', { set: [{ id: 2 }], update: { where: { id: 2 }, data: { title: 'x' } } }),
  updateCategory('order: set and deleteMany', { set: [{ id: 2 }], deleteMany: {} }),
]

const toManyOptional: Case[] = [
  updateCategory('create', { create: post('a', { author: { connect: { id: 1 } } }) }),
  updateCategory('connect', { connect: [{ id: 1 }, { id: 5 }] }),
  updateCategory('connect what is connected', { connect: { id: 9 } }),
  updateCategory('disconnect', { disconnect: { id: 9 } }),
  updateCategory('disconnect several', { disconnect: [{ id: 9 }, { id: 17 }] }),
  updateCategory('disconnect what is not connected', { disconnect: { id: 1 } }),
  updateCategory('disconnect missing', { disconnect: { id: 999 } }),
  updateCategory('disconnect with a condition that fails', { disconnect: { id: 9, views: -1 } }),
  updateCategory('set', { set: [{ id: 9 }, { id: 1 }] }),
  updateCategory('set to none', { set: [] }),
  updateCategory('set missing', { set: [{ id: 999 }] }),
  updateCategory('delete', { delete: { id: 9 } }),
  updateCategory('update', { update: { where: { id: 9 }, data: { title: 'x', category: { connect: { id: 1 } } } } }),
  updateCategory('upsert creates', { upsert: { where: { id: 1 }, create: post('u', { authorId: 1 }), update: {} } }),
  ask('Category: update with children: set', 'Category', 'update', {
    where: { id: 1 },
    data: { children: { set: [{ id: 3 }, { id: 6 }] } },
    select: { id: true, children: names },
  }),
  ask('Category: update with children: disconnect', 'Category', 'update', {
    where: { id: 1 },
    data: { children: { disconnect: { name: 'Physics' } } },
    select: { children: names },
  }),
  ask('User: update with reports and manager', 'User', 'update', {
    where: { id: 5 },
    data: { name: 'five', reports: { disconnect: { id: 10 }, connect: { id: 4 } }, manager: { connect: { id: 2 } } },
    select: { id: true, name: true, managerId: true, reports: { ...byId, select: { id: true } } },
  }),
  ask('Post: update with attachments: set', 'Post', 'update', {
    where: { id: 1 },
    data: { attachments: { set: [{ id: '00000007-0000-4000-8000-000000000007' }] } },
    select: { attachments: { select: { id: true } } },
  }),
]

const toOneOwner: Case[] = [
  updatePost('category: connect', { category: { connect: { id: 1 } } }),
  updatePost('category: connect by name', { category: { connect: { name: 'Arts' } } }),
  updatePost('category: connect missing', { category: { connect: { id: 999 } } }),
  updatePost('category: connect missing by name', { category: { connect: { name: 'none' } } }),
  updatePost('category: create', { category: { create: { name: 'new' } } }),
  updatePost('category: create beside a change', { title: 'changed', category: { create: { name: 'new' } } }),
  updatePost('category: connectOrCreate finds', {
    category: { connectOrCreate: { where: { name: 'Arts' }, create: { name: 'Arts' } } },
  }),
  updatePost('category: connectOrCreate creates', {
    category: { connectOrCreate: { where: { name: 'new' }, create: { name: 'new' } } },
  }),
  updatePost('category: disconnect', { category: { disconnect: true } }),
  updatePost('category: disconnect false', { category: { disconnect: false } }),
  updatePost('category: disconnect where none is', { category: { disconnect: true } }, 5),
  updatePost('category: disconnect by a condition that holds', { category: { disconnect: { name: 'Physics' } } }),
  updatePost('category: disconnect by a condition that fails', { category: { disconnect: { name: 'none' } } }),
  updatePost('category: delete', { category: { delete: true } }, 26),
  updatePost('category: delete false', { category: { delete: false } }),
  updatePost('category: delete where none is', { category: { delete: true } }, 5),
  updatePost('category: delete by a condition that fails', { category: { delete: { name: 'none' } } }),
  updatePost('category: update', { category: { update: { name: 'renamed' } } }),
  updatePost('category: update with data', { category: { update: { data: { name: 'renamed' } } } }),
  updatePost('category: update by a condition that holds', {
    category: { update: { where: { name: 'Physics' }, data: { name: 'renamed' } } },
  }),
  updatePost('category: update by a condition that fails', {
    category: { update: { where: { name: 'none' }, data: { name: 'renamed' } } },
  }),
  updatePost('category: update where none is', { category: { update: { name: 'renamed' } } }, 5),
  updatePost('category: update deeper', {
    category: { update: { parent: { update: { name: 'up' } }, children: { create: { name: 'down' } } } },
  }),
  updatePost('category: upsert updates', { category: { upsert: { create: { name: 'c' }, update: { name: 'u' } } } }),
  updatePost('category: upsert creates', { category: { upsert: { create: { name: 'c' }, update: { name: 'u' } } } }, 5),
  updatePost('category: upsert by a condition that fails', {
    category: { upsert: { where: { name: 'none' }, create: { name: 'new' }, update: { name: 'u' } } },
  }),
  updatePost('author: connect', { author: { connect: { id: 2 } } }),
  updatePost('author: connect missing', { author: { connect: { id: 999 } } }),
  updatePost('author: create', { author: { create: user('new') } }),
  updatePost('author: update', { author: { update: { name: 'renamed', updatedAt: at } } }),
  updatePost('author: upsert', { author: { upsert: { create: user('new'), update: { name: 'u', updatedAt: at } } } }),
  updatePost('author: disconnect', { author: { disconnect: true } }),
  updatePost('author and reviewer at once', { author: { connect: { id: 2 } }, reviewer: { connect: { id: 3 } }, title: 'x' }),
  updatePost('two operations on one relation', { category: { create: { name: 'c' }, disconnect: true } }),
  updatePost('update and disconnect of one relation', { category: { update: { name: 'renamed' }, disconnect: true } }),
]

const toOneInverse: Case[] = [
  updateProfile('create where none is', { create: { id: 'p', bio: 'new' } }, 1),
  updateProfile('create where one is', { create: { id: 'p', bio: 'new' } }),
  updateProfile('connect where none is', { connect: { userId: 4 } }, 1),
  updateProfile('connect where one is', { connect: { userId: 4 } }),
  updateProfile('connect what is connected', { connect: { userId: 3 } }),
  updateProfile('connect missing', { connect: { id: 'none' } }, 1),
  updateProfile('connectOrCreate finds', { connectOrCreate: { where: { userId: 4 }, create: { id: 'p', bio: 'new' } } }, 1),
  updateProfile('connectOrCreate creates', { connectOrCreate: { where: { id: 'p' }, create: { id: 'p', bio: 'new' } } }, 1),
  updateProfile('connectOrCreate creates where one is', {
    connectOrCreate: { where: { id: 'p' }, create: { id: 'p', bio: 'new' } },
  }),
  updateProfile('disconnect', { disconnect: true }),
  updateProfile('disconnect where none is', { disconnect: true }, 1),
  updateProfile('delete', { delete: true }),
  updateProfile('delete where none is', { delete: true }, 1),
  updateProfile('delete by a condition that holds', { delete: { bio: 'Bio of 1' } }),
  updateProfile('delete by a condition that fails', { delete: { bio: 'none' } }),
  updateProfile('update', { update: { bio: 'u' } }),
  updateProfile('update with data', { update: { data: { bio: 'u' } } }),
  updateProfile('update where none is', { update: { bio: 'u' } }, 1),
  updateProfile('update by a condition that fails', { update: { where: { bio: 'none' }, data: { bio: 'u' } } }),
  updateProfile('upsert updates', { upsert: { create: { id: 'p', bio: 'c' }, update: { bio: 'u' } } }),
  updateProfile('upsert creates', { upsert: { create: { id: 'p', bio: 'c' }, update: { bio: 'u' } } }, 1),
  updateProfile('upsert by a condition that fails', {
    upsert: { where: { bio: 'none' }, create: { id: 'p', bio: 'c' }, update: { bio: 'u' } },
  }),
]

const manyToMany: Case[] = [
  updatePost('tags: create', { tags: { create: [{ name: 'n1' }, { name: 'n2' }] } }),
  updatePost('tags: connect', { tags: { connect: [{ id: 1 }, { name: 'go' }] } }),
  updatePost('tags: connect what is connected', { tags: { connect: [{ id: 2 }, { id: 3 }] } }, 1),
  updatePost('tags: connect missing', { tags: { connect: [{ id: 1 }, { id: 999 }] } }),
  updatePost('tags: connect the same twice', { tags: { connect: [{ id: 3 }, { name: 'sql' }] } }),
  updatePost('tags: connectOrCreate', {
    tags: {
      connectOrCreate: [
        { where: { name: 'go' }, create: { name: 'go' } },
        { where: { name: 'n' }, create: { name: 'n' } },
      ],
    },
  }),
  updatePost('tags: disconnect', { tags: { disconnect: [{ id: 2 }] } }, 1),
  updatePost('tags: disconnect what is not connected', { tags: { disconnect: [{ id: 1 }, { id: 999 }] } }, 1),
  updatePost('tags: set', { tags: { set: [{ id: 2 }, { id: 3 }] } }, 1),
  updatePost('tags: set none', { tags: { set: [] } }, 1),
  updatePost('tags: set missing', { tags: { set: [{ id: 2 }, { id: 999 }] } }, 1),
  updatePost('tags: delete', { tags: { delete: { id: 2 } } }, 1),
  updatePost('tags: delete what is not connected', { tags: { delete: { id: 1 } } }, 1),
  updatePost('tags: delete several', { tags: { delete: [{ id: 2 }, { id: 9 }] } }, 1),
  updatePost('tags: update', { tags: { update: { where: { id: 2 }, data: { name: 'x' } } } }, 1),
  updatePost('tags: update what is not connected', { tags: { update: { where: { id: 1 }, data: { name: 'x' } } } }, 1),
  updatePost('tags: updateMany', { tags: { updateMany: { where: { id: { in: [1, 2] } }, data: { name: 'x' } } } }, 1),
  updatePost('tags: deleteMany', { tags: { deleteMany: { id: { in: [1, 2] } } } }, 1),
  updatePost('tags: deleteMany of all', { tags: { deleteMany: {} } }, 1),
  updatePost('tags: upsert updates', { tags: { upsert: { where: { id: 2 }, create: { name: 'c' }, update: { name: 'u' } } } }, 1),
  updatePost(
    'tags: upsert creates',
    { tags: { upsert: { where: { id: 999 }, create: { name: 'c' }, update: { name: 'u' } } } },
    1,
  ),
  updatePost(
    'tags: upsert of one not connected',
    { tags: { upsert: { where: { id: 1 }, create: { name: 'c' }, update: { name: 'u' } } } },
    1,
  ),
  updatePost('tags: set and create', { tags: { create: { name: 'n' }, set: [{ id: 2 }] } }, 1),
  updatePost('tags: set and connect', { tags: { connect: { id: 1 }, set: [{ id: 2 }] } }, 1),
  updatePost('tags: disconnect and connect', { tags: { connect: { id: 2 }, disconnect: { id: 2 } } }, 1),
  updatePost('tags: create and deleteMany', { tags: { create: { name: 'n' }, deleteMany: {} } }, 1),
  updateTag('similar: connect and disconnect', { similar: { connect: { id: 3 }, disconnect: { id: 2 } } }),
  updateTag('similarOf: set', { similarOf: { set: [{ id: 2 }, { id: 3 }] } }),
  updateTag('similar: connect itself', { similar: { connect: { id: 1 } } }),
  updateTag('similar: set of itself', { similar: { set: [] } }, 5),
  updateTag('similar: create', { similar: { create: { name: 'x' } }, similarOf: { create: { name: 'y' } } }),
]

const explicit: Case[] = [
  ask('Post: update with likes', 'Post', 'update', {
    where: { id: 1 },
    data: {
      likes: {
        create: { createdAt: at, user: { connect: { id: 1 } } },
        update: { where: { userId_postId: { userId: 12, postId: 1 } }, data: { weight: 9 } },
        delete: { userId_postId: { userId: 14, postId: 1 } },
      },
    },
    select: { likes: { orderBy: { userId: 'asc' }, select: { userId: true, weight: true } } },
  }),
  ask('Post: update with likes: connect', 'Post', 'update', {
    where: { id: 1 },
    data: { likes: { connect: { userId_postId: { userId: 1, postId: 15 } } } },
    select: { likes: { orderBy: { userId: 'asc' }, select: { userId: true, weight: true } } },
  }),
  ask('Post: update with likes: upsert and updateMany', 'Post', 'update', {
    where: { id: 1 },
    data: {
      likes: {
        upsert: [
          { where: { userId_postId: { userId: 12, postId: 1 } }, create: { userId: 12, createdAt: at }, update: { weight: 8 } },
          {
            where: { userId_postId: { userId: 2, postId: 1 } },
            create: { userId: 2, createdAt: at, notes: { create: { text: 'n' } } },
            update: { weight: 8 },
          },
        ],
        updateMany: { where: { weight: { gt: 3 } }, data: { weight: { increment: 10 } } },
      },
    },
    select: { likes: { orderBy: { userId: 'asc' }, select: { userId: true, weight: true, notes: { select: { text: true } } } } },
  }),
  ask('Like: update with notes of a compound key', 'Like', 'update', {
    where: { userId_postId: { userId: 2, postId: 36 } },
    data: { notes: { create: { text: 'n' }, delete: { id: 2 }, update: { where: { id: 3 }, data: { text: 'u' } } } },
    select: { notes: { ...byId, select: { id: true, text: true } } },
  }),
  ask('LikeNote: update with another like', 'LikeNote', 'update', {
    where: { id: 1 },
    data: { like: { connect: { userId_postId: { userId: 2, postId: 36 } } } },
  }),
  ask('LikeNote: update with a changed key of its like', 'LikeNote', 'update', {
    where: { id: 1 },
    data: { like: { update: { post: { connect: { id: 16 } } } } },
  }),
  ask('Order: update with items', 'Order', 'update', {
    where: { userOrder: { userId: 1, number: 'N-1' } },
    data: {
      status: 'PAID',
      items: {
        deleteMany: { line: { gt: 2 } },
        upsert: {
          where: { orderId_line: { orderId: 1, line: 2 } },
          create: { line: 2, sku: 'x', unitPrice: 1 },
          update: { quantity: { increment: 5 } },
        },
        create: { line: 9, sku: 'z', unitPrice: '0.1' },
      },
    },
    include: { items: { orderBy: { line: 'asc' } } },
  }),
]

const upserts: Case[] = [
  ask('User: upsert creates with posts', 'User', 'upsert', {
    where: { email: 'new@example.com' },
    create: user('new', { posts: { create: [post('a'), post('b')] }, manager: { connect: { id: 1 } } }),
    update: { posts: { deleteMany: {} } },
    select: { id: true, managerId: true, posts: titles },
  }),
  ask('User: upsert updates with posts', 'User', 'upsert', {
    where: { email: 'user01@example.com' },
    create: user('user01', { posts: { create: [post('a'), post('b')] } }),
    update: { name: 'u', updatedAt: at, posts: { delete: { id: 3 }, create: post('n') } },
    select: { id: true, name: true, posts: titles },
  }),
  ask('User: upsert updates with nothing but posts', 'User', 'upsert', {
    where: { id: 1 },
    create: user('new'),
    update: { posts: { connect: { id: 1 } } },
    select: { id: true, posts: titles },
  }),
  ask('User: upsert updates with a failing nested write', 'User', 'upsert', {
    where: { id: 1 },
    create: user('new'),
    update: { name: 'x', posts: { update: { where: { id: 1 }, data: { title: 'x' } } } },
    select: { id: true },
  }),
  ask('User: upsert creates with a failing nested write', 'User', 'upsert', {
    where: { id: 999 },
    create: user('new', { posts: { connect: { id: 999 } } }),
    update: {},
    select: { id: true },
  }),
  ask('Post: upsert creates with relations of every kind', 'Post', 'upsert', {
    where: { id: 999 },
    create: post('a', {
      author: { connect: { id: 1 } },
      category: { connectOrCreate: { where: { name: 'Arts' }, create: { name: 'Arts' } } },
      tags: { create: { name: 'n' } },
    }),
    update: {},
    select: { id: true, authorId: true, categoryId: true, tags: names },
  }),
]

const rest: Case[] = [
  ask('User: update of its key with posts', 'User', 'update', {
    where: { id: 21 },
    data: { id: 500, posts: { create: post('a') } },
    select: { id: true, posts: { select: { title: true, authorId: true } } },
  }),
  ask('User: update with a scalar and posts', 'User', 'update', {
    where: { id: 2 },
    data: { name: 'two', updatedAt: at, posts: { updateMany: { where: {}, data: { title: 'x' } } } },
    select: { name: true, posts: titles },
  }),
  ask('User: update stamps updatedAt with nested writes alone', 'User', 'update', {
    where: { id: 2 },
    data: { posts: { create: post('a') } },
    select: { id: true, updatedAt: true },
  }),
  ask('User: connect stamps updatedAt of the child', 'User', 'update', {
    where: { id: 2 },
    data: { updatedAt: at, reports: { connect: { id: 20 } } },
    select: { reports: { ...byId, select: { id: true, updatedAt: true } } },
  }),
  ask('User: manager disconnect and updatedAt', 'User', 'update', {
    where: { id: 2 },
    data: { manager: { disconnect: true } },
    select: { id: true, managerId: true, updatedAt: true },
  }),
  ask('User: reports set and updatedAt', 'User', 'update', {
    where: { id: 5 },
    data: { reports: { set: [{ id: 10 }, { id: 4 }] } },
    select: { reports: { ...byId, select: { id: true, updatedAt: true } } },
  }),
  ask('User: manager upsert and updatedAt', 'User', 'update', {
    where: { id: 1 },
    data: { manager: { upsert: { create: user('boss'), update: {} } } },
    select: { id: true, managerId: true, updatedAt: true },
  }),
  ask('User: reports connectOrCreate and updatedAt', 'User', 'update', {
    where: { id: 5 },
    data: { reports: { connectOrCreate: { where: { id: 4 }, create: user('x') } } },
    select: { reports: { ...byId, select: { id: true, updatedAt: true } } },
  }),
  ask('User: update of a missing user with a connect', 'User', 'update', {
    where: { id: 999 },
    data: { posts: { connect: { id: 1 } } },
  }),
  ask('User: update of a missing user with an update', 'User', 'update', {
    where: { id: 999 },
    data: { posts: { update: { where: { id: 1 }, data: { title: 'x' } } } },
  }),
  ask('User: update of a missing user with a deleteMany', 'User', 'update', {
    where: { id: 999 },
    data: { posts: { deleteMany: {} } },
  }),
  ask('User: update of a missing user with a scalar and a create', 'User', 'update', {
    where: { id: 999 },
    data: { name: 'x', posts: { create: post('a') } },
  }),
  ask('User: update of a missing user with a profile', 'User', 'update', {
    where: { id: 999 },
    data: { profile: { upsert: { create: { id: 'p' }, update: {} } } },
  }),
  ask('User: update of a missing user with a manager', 'User', 'update', {
    where: { id: 999 },
    data: { manager: { connect: { id: 1 } } },
  }),
  ask('User: update of a missing user with an updated manager', 'User', 'update', {
    where: { id: 999 },
    data: { manager: { update: { name: 'x' } } },
  }),
  ask('Post: update of a missing post with tags', 'Post', 'update', {
    where: { id: 999 },
    data: { tags: { create: { name: 'x' } } },
  }),
  ask('Post: update of a missing post with set tags', 'Post', 'update', { where: { id: 999 }, data: { tags: { set: [] } } }),
  ask('Post: update of a missing post with a category', 'Post', 'update', {
    where: { id: 999 },
    data: { category: { disconnect: true } },
  }),
  {
    ...ask('User: update with createMany that skips duplicates', 'User', 'update', {
      where: { id: 1 },
      data: {
        orders: {
          createMany: {
            data: [
              { number: 'N-1', placedAt: at },
              { number: 'N-8', placedAt: at },
            ],
            skipDuplicates: true,
          },
        },
      },
      select: { orders: { ...byId, select: { number: true } } },
    }),
    only: 'postgresql',
  },
  ask('User: update with updateMany of nothing to change', 'User', 'update', {
    where: { id: 1 },
    data: { posts: { updateMany: { where: {}, data: {} } } },
    select: { id: true },
  }),
  ask('User: manager connect stamps updatedAt', 'User', 'update', {
    where: { id: 2 },
    data: { manager: { connect: { id: 20 } } },
    select: { id: true, managerId: true, updatedAt: true },
  }),
  ask('User: nested manager update stamps updatedAt', 'User', 'update', {
    where: { id: 2 },
    data: { updatedAt: at, manager: { update: { name: 'boss' } } },
    select: { id: true, manager: { select: { id: true, name: true, updatedAt: true } } },
  }),
  ask('User: update with a missing nested create field', 'User', 'update', {
    where: { id: 2 },
    data: { posts: { create: { title: 'x' } } },
  }),
  ask('User: update with an unknown nested operation', 'User', 'update', {
    where: { id: 2 },
    data: { posts: { replace: { title: 'x' } } },
  }),
  ask('User: update with a nested unique violation', 'User', 'update', {
    where: { id: 1 },
    data: { name: 'changed', orders: { create: { number: 'N-1' } } },
  }),
  ask('User: update with a nested foreign key violation', 'User', 'update', {
    where: { id: 1 },
    data: { name: 'changed', posts: { create: post('a', { categoryId: 999 }) } },
  }),
  ask('User: update with a nested null violation', 'User', 'update', {
    where: { id: 1 },
    data: { posts: { create: post('a', { title: null }) } },
  }),
  ask('User: updateMany with a nested write', 'User', 'updateMany', { where: { id: 1 }, data: { posts: { deleteMany: {} } } }),
  ask('User: update at four levels', 'User', 'update', {
    where: { id: 2 },
    data: {
      posts: {
        update: {
          where: { id: 26 },
          data: {
            comments: {
              create: { body: 'c', createdAt: at, author: { create: user('deep', { profile: { create: { id: 'p' } } }) } },
            },
          },
        },
      },
    },
    select: {
      posts: {
        where: { id: 26 },
        select: {
          comments: {
            where: { body: 'c' },
            select: { body: true, author: { select: { email: true, profile: { select: { id: true } } } } },
          },
        },
      },
    },
  }),
]

export const cases: readonly Case[] = [
  ...creates,
  ...toManyRequired,
  ...order,
  ...toManyOptional,
  ...toOneOwner,
  ...toOneInverse,
  ...manyToMany,
  ...explicit,
  ...upserts,
  ...rest,
]
