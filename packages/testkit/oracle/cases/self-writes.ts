import type { GoldenValue } from '../../src/golden-value.ts'
import { type Case, date } from '../src/values.ts'

// Nested writes through relations of a model with itself, to one, to many and many to many, and two and three levels below a record.

const ask = (name: string, model: string, action: string, args: GoldenValue): Case => ({ name, model, action, args })

const at = date('2024-05-05T00:00:00.000Z')
const person = (name: string, more: Readonly<Record<string, GoldenValue>> = {}): GoldenValue => ({
  email: `${name}@example.com`,
  createdAt: at,
  updatedAt: at,
  ...more,
})
const names = { orderBy: { id: 'asc' }, select: { id: true, name: true } } as const

const category = (name: string, data: GoldenValue, id = 2): Case =>
  ask(`Category: update: ${name}`, 'Category', 'update', {
    where: { id },
    data,
    select: { id: true, name: true, parent: { select: { id: true, name: true } }, children: names },
  })
const tag = (name: string, data: GoldenValue, id = 1): Case =>
  ask(`Tag: update: ${name}`, 'Tag', 'update', {
    where: { id },
    data,
    select: { id: true, name: true, similar: names, similarOf: names },
  })
const manager = (name: string, data: GoldenValue, id = 7): Case =>
  ask(`User: update: ${name}`, 'User', 'update', {
    where: { id },
    data,
    select: { id: true, manager: { select: { id: true, name: true } }, reports: names },
  })

const toOne: readonly Case[] = [
  category('parent: connect', { parent: { connect: { id: 5 } } }),
  category('parent: connect itself', { parent: { connect: { id: 2 } } }),
  category('parent: connect missing', { parent: { connect: { id: 99 } } }),
  category('parent: create', { parent: { create: { name: 'n' } } }),
  category('parent: create with a parent', { parent: { create: { name: 'n', parent: { create: { name: 'm' } } } } }),
  category('parent: connectOrCreate finds', {
    parent: { connectOrCreate: { where: { name: 'Arts' }, create: { name: 'Arts' } } },
  }),
  category('parent: connectOrCreate creates', { parent: { connectOrCreate: { where: { name: 'n' }, create: { name: 'n' } } } }),
  category('parent: disconnect', { parent: { disconnect: true } }),
  category('parent: delete', { parent: { delete: true } }, 4),
  category('parent: update', { parent: { update: { name: 'renamed' } } }),
  category('parent: update of its parent', { parent: { update: { parent: { update: { name: 'renamed' } } } } }, 4),
  category('parent: upsert updates', { parent: { upsert: { update: { name: 'u' }, create: { name: 'c' } } } }),
  category('parent: upsert creates', { parent: { upsert: { update: { name: 'u' }, create: { name: 'c' } } } }, 1),
  category('parent: connect beside a change', { name: 'x', parent: { connect: { id: 6 } } }),
  category('parent and children at once', { parent: { connect: { id: 5 } }, children: { create: { name: 'n' } } }),
  manager('manager: connect', { manager: { connect: { id: 9 } } }),
  manager('manager: update', { manager: { update: { name: 'm' } } }),
  manager('manager: disconnect by a condition', { manager: { disconnect: { active: true } } }),
]

const toMany: readonly Case[] = [
  category('children: create', { children: { create: [{ name: 'n1' }, { name: 'n2' }] } }, 1),
  category('children: createMany', { children: { createMany: { data: [{ name: 'n1' }, { name: 'n2' }] } } }, 1),
  category('children: connect', { children: { connect: [{ id: 5 }, { name: 'Empty' }] } }, 1),
  category('children: connect itself', { children: { connect: { id: 1 } } }, 1),
  category('children: connect itself beside a change', { name: 'x', children: { connect: { id: 1 } } }, 1),
  category(
    'children: connectOrCreate of both',
    {
      children: {
        connectOrCreate: [
          { where: { name: 'Arts' }, create: { name: 'Arts' } },
          { where: { name: 'n' }, create: { name: 'n' } },
        ],
      },
    },
    1,
  ),
  category('children: disconnect several', { children: { disconnect: [{ id: 2 }, { id: 3 }] } }, 1),
  category('children: set', { children: { set: [{ id: 3 }, { id: 7 }] } }, 1),
  category('children: set itself', { children: { set: [{ id: 1 }] } }, 1),
  category('children: update', { children: { update: { where: { id: 3 }, data: { name: 'renamed' } } } }, 1),
  category(
    'children: update several',
    {
      children: {
        update: [
          { where: { id: 2 }, data: { name: 'r2' } },
          { where: { id: 3 }, data: { name: 'r3' } },
        ],
      },
    },
    1,
  ),
  category(
    'children: update swaps unique names',
    {
      children: {
        update: [
          { where: { id: 2 }, data: { name: 'Chemistry' } },
          { where: { id: 3 }, data: { name: 'Physics' } },
        ],
      },
    },
    1,
  ),
  category(
    'children: update takes a name that is given up',
    {
      children: {
        update: [
          { where: { id: 3 }, data: { name: 'given up' } },
          { where: { id: 2 }, data: { name: 'Chemistry' } },
        ],
      },
    },
    1,
  ),
  category('children: updateMany', { children: { updateMany: { where: { id: { gt: 2 } }, data: { name: 'renamed' } } } }, 1),
  category(
    'children: updateMany of the record itself',
    { children: { updateMany: { where: {}, data: { name: 'renamed' } } } },
    5,
  ),
  category('children: upsert', { children: { upsert: { where: { id: 3 }, update: { name: 'u' }, create: { name: 'c' } } } }, 1),
  category('children: delete', { children: { delete: { id: 3 } } }, 1),
  category('children: delete with children of its own', { children: { delete: { id: 2 } } }, 1),
  category('children: deleteMany', { children: { deleteMany: { name: 'Chemistry' } } }, 1),
  category(
    'children: delete and create of one name',
    {
      children: { delete: { id: 3 }, create: { name: 'Chemistry' } },
    },
    1,
  ),
  category(
    'children: update and delete of others',
    {
      children: { update: { where: { id: 2 }, data: { name: 'renamed' } }, deleteMany: { NOT: { id: 2 } } },
    },
    1,
  ),
  category(
    'children: grandchildren updated',
    {
      children: { update: { where: { id: 2 }, data: { children: { update: { where: { id: 4 }, data: { name: 'renamed' } } } } } },
    },
    1,
  ),
  category(
    'children: grandchildren created and deleted',
    {
      children: {
        update: {
          where: { id: 2 },
          data: { children: { create: { name: 'n', children: { create: { name: 'm' } } }, deleteMany: {} } },
        },
      },
    },
    1,
  ),
  manager('reports: create', { reports: { create: person('r') } }),
  manager('reports: updateMany', { reports: { updateMany: { where: {}, data: { name: 'r' } } } }, 3),
  manager('reports: connect and manager: connect', { reports: { connect: { id: 30 } }, manager: { connect: { id: 30 } } }),
]

const manyToMany: readonly Case[] = [
  tag('similar: create', { similar: { create: [{ name: 'n1' }, { name: 'n2' }] } }),
  tag('similar: create and connect', { similar: { create: { name: 'n1' }, connect: { id: 5 } } }),
  tag('similar: connect by name', { similar: { connect: [{ name: 'sql' }, { name: 'prisma' }] } }),
  tag('similar: connectOrCreate', {
    similar: {
      connectOrCreate: [
        { where: { name: 'sql' }, create: { name: 'sql' } },
        { where: { name: 'n' }, create: { name: 'n' } },
      ],
    },
  }),
  tag('similar: disconnect', { similar: { disconnect: [{ id: 2 }, { id: 3 }] } }),
  tag('similar: disconnect and connect of one', { similar: { disconnect: { id: 2 }, connect: { id: 2 } } }),
  tag('similar: connect and disconnect of one', { similar: { connect: { id: 6 }, disconnect: { id: 6 } } }),
  tag('similar: set none', { similar: { set: [] } }),
  tag('similar: set and create', { similar: { set: [{ id: 4 }], create: { name: 'n' } } }),
  tag('similar: update', { similar: { update: { where: { id: 2 }, data: { name: 'renamed' } } } }),
  tag('similar: update what is not connected', { similar: { update: { where: { id: 7 }, data: { name: 'renamed' } } } }),
  tag('similar: updateMany', { similar: { updateMany: { where: { id: { gt: 1 } }, data: { name: 'renamed' } } } }, 3),
  tag('similar: upsert creates', { similar: { upsert: { where: { id: 99 }, update: { name: 'u' }, create: { name: 'c' } } } }),
  tag('similar: delete', { similar: { delete: { id: 2 } } }),
  tag('similar: deleteMany', { similar: { deleteMany: {} } }),
  tag('similar and similarOf at once', { similar: { connect: { id: 8 } }, similarOf: { connect: { id: 8 } } }),
  tag('similar: with posts', { similar: { connect: { id: 8 } }, posts: { set: [{ id: 1 }, { id: 2 }] } }),
  tag('posts: update with tags', {
    posts: { update: { where: { id: 1 }, data: { title: 'x', tags: { connect: { id: 5 }, disconnect: { id: 1 } } } } },
  }),
]

const deep: readonly Case[] = [
  ask('Order: update: items replaced', 'Order', 'update', {
    where: { id: 1 },
    data: {
      status: 'PAID',
      items: {
        deleteMany: {},
        create: [
          { line: 1, sku: 'a', unitPrice: 1 },
          { line: 2, sku: 'b', unitPrice: 2 },
        ],
      },
    },
    select: { status: true, items: { orderBy: { line: 'asc' }, select: { line: true, sku: true } } },
  }),
  ask('Order: update: items swap lines', 'Order', 'update', {
    where: { id: 1 },
    data: { items: { update: { where: { id: 1 }, data: { line: 2 } } } },
    select: { items: { orderBy: { line: 'asc' }, select: { id: true, line: true } } },
  }),
  ask('User: update: posts with tags, comments and category', 'User', 'update', {
    where: { id: 1 },
    data: {
      name: 'x',
      posts: {
        update: [
          {
            where: { id: 3 },
            data: { title: 'a', tags: { set: [{ id: 1 }, { name: 'sql' }] }, category: { connect: { name: 'Arts' } } },
          },
        ],
      },
    },
    select: {
      name: true,
      posts: { orderBy: { id: 'asc' }, select: { id: true, title: true, tags: names, category: { select: { name: true } } } },
    },
  }),
  ask('User: update: comments of posts deleted', 'User', 'update', {
    where: { id: 1 },
    data: { posts: { update: { where: { id: 3 }, data: { comments: { deleteMany: {} }, likes: { deleteMany: {} } } } } },
    select: { posts: { where: { id: 3 }, select: { comments: { select: { id: true } }, likes: { select: { userId: true } } } } },
  }),
  ask('User: update: a post deleted and comments of another created', 'User', 'update', {
    where: { id: 1 },
    data: {
      posts: {
        delete: { id: 3 },
        create: { title: 'n', metadata: {}, createdAt: at, comments: { create: { body: 'c', createdAt: at } } },
      },
    },
    select: {
      posts: { orderBy: { id: 'asc' }, select: { id: true, comments: { orderBy: { id: 'asc' }, select: { body: true } } } },
    },
  }),
  ask('Post: update: comments and their authors', 'Post', 'update', {
    where: { id: 2 },
    data: {
      comments: {
        create: [
          { body: 'a', createdAt: at, author: { connect: { id: 3 } } },
          { body: 'b', createdAt: at, author: { connect: { email: 'user04@example.com' } } },
        ],
      },
    },
    select: {
      comments: {
        where: { createdAt: at },
        orderBy: { id: 'asc' },
        select: { body: true, author: { select: { email: true } } },
      },
    },
  }),
]

export const cases: readonly Case[] = [...toOne, ...toMany, ...manyToMany, ...deep]
