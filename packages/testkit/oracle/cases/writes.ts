import type { GoldenValue } from '../../src/golden-value.ts'
import { big, bytes, type Case, date, dbNull, decimal, jsonNull, undef } from '../src/values.ts'

const ask = (name: string, model: string, action: string, args: GoldenValue, feature?: string): Case => ({
  name,
  model,
  action,
  args,
  ...(feature === undefined ? {} : { feature }),
})

const scalars: Case[] = [
  ask('User: create with defaults', 'User', 'create', { data: { email: 'new@example.com' } }),
  ask('User: create with every scalar', 'User', 'create', {
    data: {
      id: 100,
      email: 'all@example.com',
      name: '50% \\ "q"',
      role: 'ADMIN',
      active: false,
      settings: { a: [1, null] },
      createdAt: date('1969-01-01T00:00:00.001Z'),
      updatedAt: '2020-01-01T00:00:00Z',
      managerId: 1,
    },
  }),
  ask('User: create with select', 'User', 'create', {
    data: { email: 'new@example.com', name: undef },
    select: { email: true, role: true, settings: true },
  }),
  ask('User: create with JsonNull', 'User', 'create', {
    data: { email: 'new@example.com', settings: jsonNull },
    select: { settings: true },
  }),
  ask('User: create with DbNull', 'User', 'create', {
    data: { email: 'new@example.com', settings: dbNull },
    select: { settings: true },
  }),
  ask('Token: create with every generator', 'Token', 'create', { data: {} }),
  ask('Profile: create with cuid', 'Profile', 'create', { data: { userId: 1 } }),
  ask('Attachment: create with uuid and Bytes', 'Attachment', 'create', {
    data: { name: 'x', data: bytes('\x00\xff'), size: big('9007199254740993') },
  }),
  ask('Post: create with Decimal, BigInt and Float', 'Post', 'create', {
    data: {
      title: 't',
      authorId: 1,
      price: '12345678901234567890.123456789',
      viewsBig: big('-9223372036854775808'),
      rating: 0.1,
      metadata: [1, 'x', { y: null }],
    },
  }),
  ask('Setting: create with mapped names', 'Setting', 'create', {
    data: { key: 'k', value: 'v', minRole: 'ADMIN', priority: 9, ownerId: 3 },
  }),
  ask('User: update', 'User', 'update', { where: { id: 2 }, data: { name: 'renamed', role: 'EDITOR' } }),
  ask('User: update by unique and condition', 'User', 'update', {
    where: { email: 'user02@example.com', active: true },
    data: { name: null },
    select: { id: true, name: true },
  }),
  ask('User: update with set', 'User', 'update', {
    where: { id: 2 },
    data: { name: { set: 'set' }, active: { set: false } },
    select: { name: true, active: true },
  }),
  ask('User: update with empty data', 'User', 'update', { where: { id: 2 }, data: {}, select: { id: true, name: true } }),
  ask('User: update with undefined', 'User', 'update', {
    where: { id: 2 },
    data: { name: undef },
    select: { id: true, name: true },
  }),
  ask('Order: update of a key', 'Order', 'update', {
    where: { userOrder: { userId: 1, number: 'N-1' } },
    data: { number: 'N-9', total: decimal('0.5') },
  }),
  ask('Like: update of a compound id', 'Like', 'update', {
    where: { userId_postId: { userId: 1, postId: 15 } },
    data: { weight: 9 },
  }),
  ask(
    'Post: update with arithmetic',
    'Post',
    'update',
    {
      where: { id: 1 },
      data: { views: { increment: 3 }, viewsBig: { decrement: 2 }, rating: { multiply: 2 }, price: { increment: '0.1' } },
    },
    'arithmetic',
  ),
  ask('Token: delete', 'Token', 'delete', { where: { id: '01ARZ3NDEKTSV4RRFFQ69G5FAV' } }),
  ask('Comment: delete with relations', 'Comment', 'delete', {
    where: { id: 1 },
    select: { id: true, post: { select: { id: true } } },
  }),
  ask('User: delete with cascades', 'User', 'delete', { where: { id: 12 }, select: { id: true } }),
  ask('User: create with include', 'User', 'create', {
    data: { email: 'new@example.com', managerId: 1 },
    include: { manager: { select: { id: true } }, posts: true, _count: true },
    omit: { createdAt: true, updatedAt: true },
  }),
]

const failures: Case[] = [
  ask('User: create with a taken unique', 'User', 'create', { data: { email: 'user01@example.com' } }),
  ask('User: create with a taken id', 'User', 'create', { data: { id: 1, email: 'new@example.com' } }),
  ask('Order: create with a taken compound unique', 'Order', 'create', { data: { userId: 1, number: 'N-1' } }),
  ask('Setting: create with a taken mapped unique', 'Setting', 'create', {
    data: { key: 'k', value: 'v', ownerId: 1, priority: 1 },
  }),
  ask('Post: create with a missing parent', 'Post', 'create', { data: { title: 't', metadata: {}, authorId: 999 } }),
  ask('User: create without a required field', 'User', 'create', { data: {} }),
  ask('User: create with null for a required field', 'User', 'create', { data: { email: null } }),
  ask('User: create with plain null for Json', 'User', 'create', { data: { email: 'new@example.com', settings: null } }),
  ask('User: create without data', 'User', 'create', {}),
  ask('User: create with an unknown field', 'User', 'create', { data: { email: 'new@example.com', nick: 'x' } }),
  ask('User: create with where', 'User', 'create', { data: { email: 'new@example.com' }, where: { id: 1 } }),
  ask('Post: create with an Int out of range', 'Post', 'create', {
    data: { title: 't', metadata: {}, authorId: 1, views: 2147483648 },
  }),
  ask('User: update missing', 'User', 'update', { where: { id: 999 }, data: { name: 'x' } }),
  ask('User: update missing with empty data', 'User', 'update', { where: { id: 999 }, data: {} }),
  ask('User: update to a taken unique', 'User', 'update', { where: { id: 2 }, data: { email: 'user01@example.com' } }),
  ask('User: delete missing', 'User', 'delete', { where: { id: 999 } }),
  ask('User: delete with a restricting child', 'User', 'delete', { where: { id: 1 } }),
]

export const cases: readonly Case[] = [...scalars, ...failures]
