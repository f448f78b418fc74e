import type { GoldenValue } from '../../src/golden-value.ts'
import { big, bytes, date, dbNull, decimal, jsonNull, object, type Seed } from '../src/values.ts'

type Row = Record<string, GoldenValue>

/** A fixed sequence (a linear congruential generator), so that every recording sees the same rows. */
let state = 20_261_121
function random(below: number): number {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
  return Math.floor((state / 0x80000000) * below)
}
function pick<T>(list: readonly T[]): T {
  return list[random(list.length)] as T
}
function rows(count: number, make: (id: number) => Row): Row[] {
  return Array.from({ length: count }, (_, index) => make(index + 1))
}
const day = (offset: number, ms = 0): GoldenValue => date(new Date(Date.UTC(2024, 0, 1) + offset * 86_400_000 + ms).toISOString())

const names: (string | null)[] = [
  'Alice',
  'alice',
  'ALICE',
  'Bob',
  null,
  'Ada Лавлейс',
  'Zoë 🦊',
  "O'Brien",
  '100%',
  'under_score',
  'back\\slash',
  '',
  'underXscore',
  '100 percent',
  null,
  'İstanbul',
  'straße',
  'a%b_c\\d',
  ' padded ',
  'line\nbreak',
]

const settings: GoldenValue[] = [
  { theme: 'dark', level: 3, tags: ['a', 'b'], nested: { list: [1, 2, { deep: null }] } },
  { theme: 'light', level: 10, tags: ['b'], nested: { list: [] } },
  dbNull,
  jsonNull,
  true,
  false,
  0,
  1.5,
  'text',
  '',
  '100% sure_',
  [],
  {},
  [1, 'two', null, { three: 3 }],
  object([['$type', 'user data']]),
  { theme: 'Dark', level: '3', tags: 'a' },
  { theme: null, level: null },
  { unicode: 'ключ 🦊', 'key with "quotes"': "it's", 'a.b': 1 },
  123456789012,
  [['a'], ['b', ['c']]],
]

const users = rows(30, (id) => ({
  id,
  email: `user${String(id).padStart(2, '0')}@example.com`,
  name: id <= names.length ? (names[id - 1] ?? null) : `User ${id}`,
  role: (['ADMIN', 'EDITOR', 'READER'] as const)[id === 1 ? 0 : id % 3] as string,
  active: id % 4 !== 0,
  settings: settings[(id - 1) % settings.length] as GoldenValue,
  createdAt: id === 2 ? date('1969-12-31T23:59:59.999Z') : id === 3 ? date('1900-02-28T12:00:00.001Z') : day(id, id),
  updatedAt: day(100 + id),
  managerId: id === 1 || id > 25 ? null : id <= 5 ? 1 : 1 + random(5),
}))

const profiles = rows(18, (id) => ({
  id: `cprofile${String(id).padStart(17, '0')}`,
  bio: id % 3 === 0 ? null : `Bio of ${id}`,
  website: id % 2 === 0 ? null : `https://example.com/${id}`,
  bornAt:
    id === 1
      ? date('0050-06-15T00:00:00.000Z')
      : id === 2
        ? date('9999-12-31T23:59:59.999Z')
        : id % 5 === 0
          ? null
          : date(`19${50 + id}-02-03T04:05:06.007Z`),
  userId: id + 2,
}))

const categories: Row[] = [
  { id: 1, name: 'Science', parentId: null },
  { id: 2, name: 'Physics', parentId: 1 },
  { id: 3, name: 'Chemistry', parentId: 1 },
  { id: 4, name: 'Optics', parentId: 2 },
  { id: 5, name: 'Arts', parentId: null },
  { id: 6, name: 'Music', parentId: 5 },
  { id: 7, name: 'Empty', parentId: null },
  { id: 8, name: 'Искусство', parentId: 5 },
]

const prices: (string | null)[] = [
  '0',
  '0.1',
  '19.99',
  '-5.5',
  '123456789012345678901234567890.123456789',
  '0.000000000000000000000000000001',
  '99999999999999999999999999999999999.999999999999999999999999999999',
  null,
  '10',
  '10.50',
  '1e3',
  null,
]
const bigs = [
  '0',
  '1',
  '-1',
  '9007199254740991',
  '9007199254740993',
  '9223372036854775807',
  '-9223372036854775808',
  '42',
  '1000000000000',
]
const ratings: (number | null)[] = [0.30000000000000004, 4, null, 3.5, -2.25, 5e-324, 1e300, null, 1e21, 0]
const titles = [
  'Hello World',
  'hello world',
  'Второй пост',
  'Emoji 🎉 party',
  '50% off_sale',
  '50 percent off sale',
  'back\\slash',
  'quote \' and "',
  'ab',
  'AB',
  '',
  ' ',
]

const posts = rows(60, (id) => ({
  id,
  title: id <= titles.length ? (titles[id - 1] as string) : `Post ${id % 7} of ${id}`,
  body: id % 4 === 0 ? null : `Body ${id} ${pick(['lorem', 'ipsum', 'dolor'])}`,
  published: id % 3 !== 0,
  views: id % 10 === 0 ? 0 : random(500) - 20,
  rating: ratings[(id - 1) % ratings.length] ?? null,
  price: prices[(id - 1) % prices.length] === null ? null : decimal(prices[(id - 1) % prices.length] as string),
  viewsBig: big(bigs[(id - 1) % bigs.length] as string),
  metadata: (id % 6 === 0
    ? jsonNull
    : { score: id % 5, labels: id % 2 ? ['x', 'y'] : [], source: pick(['web', 'api', 'Web']) }) as GoldenValue,
  createdAt: day(id % 20, id),
  publishedAt: id % 3 === 0 ? null : id === 1 ? date('1969-07-20T20:17:40.123Z') : day(30 + id),
  authorId: 1 + random(12),
  reviewerId: id % 3 === 1 ? null : 1 + random(20),
  categoryId: id % 5 === 0 ? null : 1 + random(6),
}))

const tags: Row[] = [
  'typescript',
  'TypeScript',
  'sql',
  'prisma',
  'кириллица',
  '🦊',
  'c++',
  '100%',
  'a_b',
  'unused',
  'go',
  'rust',
].map((name, index) => ({ id: index + 1, name }))

const comments = rows(120, (id) => ({
  id,
  body: `Comment ${id}${id % 11 === 0 ? ' 100%' : ''}`,
  likes: big(id % 13 === 0 ? '9007199254740993' : random(9)),
  createdAt: day(40 + (id % 30), id),
  authorId: id % 9 === 0 ? null : 1 + random(20),
  postId: 1 + random(40),
}))

function pairs(count: number, left: number, right: number): [number, number][] {
  const seen = new Map<string, [number, number]>()
  while (seen.size < count) {
    const pair: [number, number] = [1 + random(left), 1 + random(right)]
    seen.set(pair.join(), pair)
  }
  return [...seen.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1])
}

const likePairs = pairs(80, 20, 40)
const likes = likePairs.map(([userId, postId], index) => ({ userId, postId, weight: 1 + (index % 5), createdAt: day(60, index) }))
const likeNotes = rows(12, (id) => {
  const [userId, postId] = likePairs[Math.floor(id / 2) * 3] as [number, number]
  return { id, text: `Note ${id}`, userId, postId }
})

const orders = rows(24, (id) => ({
  id,
  number: `N-${1 + Math.floor((id - 1) / 6)}`,
  status: (['OPEN', 'PAID', 'CANCELLED'] as const)[id % 3] as string,
  total: decimal(id === 7 ? '12345678901234567890.1234567891' : `${id * 10}.${String((id * 7) % 100).padStart(2, '0')}`),
  discount: id % 2 === 0 ? null : decimal(`0.${id}`),
  placedAt: day(id * 3, id * 111),
  userId: 1 + ((id - 1) % 6),
}))

const orderItems = rows(48, (id) => ({
  id,
  orderId: 1 + (Math.floor((id - 1) / 2) % 22),
  line: 1 + ((id - 1) % 2) + (id > 44 ? 2 : 0),
  sku: pick(['SKU-A', 'SKU-B', 'sku_c', 'SKU%D']),
  quantity: 1 + random(5),
  unitPrice: decimal(`${random(100)}.${String(random(100)).padStart(2, '0')}`),
}))

const attachments = rows(8, (id) => ({
  id: `0000000${id}-0000-4000-8000-00000000000${id}`,
  name: `file${id}.bin`,
  data: bytes(id === 1 ? '' : id === 2 ? '\x00\xff\x80' : `content ${id}`),
  checksum: id % 2 === 0 ? null : bytes(`${String.fromCharCode(id)}\xfe`),
  size: big(id === 3 ? '9007199254740993' : id * 1000),
  postId: id > 6 ? null : id,
}))

const appSettings: Row[] = [
  {
    key: 'theme',
    value: 'dark',
    minRole: 'READER',
    enabled: true,
    priority: 1,
    changedAt: day(1),
    payload: { a: 1 },
    ownerId: 1,
  },
  { key: 'locale', value: 'en', minRole: 'ADMIN', enabled: false, priority: 2, changedAt: null, payload: dbNull, ownerId: 1 },
  {
    key: 'limit',
    value: '100%',
    minRole: 'EDITOR',
    enabled: true,
    priority: null,
    changedAt: day(2),
    payload: jsonNull,
    ownerId: null,
  },
  { key: 'beta', value: '', minRole: 'ADMIN', enabled: true, priority: 1, changedAt: day(3), payload: [1, 2], ownerId: 2 },
  {
    key: 'unowned',
    value: 'x',
    minRole: 'READER',
    enabled: false,
    priority: 1,
    changedAt: day(4),
    payload: 'text',
    ownerId: null,
  },
]

const tokens: Row[] = [
  {
    id: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
    nano: 'V1StGXR8_Z5jdHi6B-myT',
    shortNano: 'IRFa-VaY2b',
    cuid2: 'tz4a98xxat96iws9zmbrgj3a',
    uuid7: '017f22e2-79b0-7cc3-98c4-dc0c0c07398f',
    greeting: 'héllo "x"',
    score: -7,
    ratio: 1.5,
    fee: decimal('12.50'),
    big: big('9007199254740993'),
    blob: bytes('hi'),
    onceAt: date('2020-02-29T12:34:56.789Z'),
    note: null,
  },
]

export const blogSeed: Seed = {
  rows: {
    User: users,
    Profile: profiles,
    Category: categories,
    Post: posts,
    Tag: tags,
    Comment: comments,
    Like: likes,
    LikeNote: likeNotes,
    Order: orders,
    OrderItem: orderItems,
    Attachment: attachments,
    Setting: appSettings,
    Token: tokens,
  },
  joins: {
    _PostToTag: pairs(90, 50, 9),
    _SimilarTags: [
      [1, 2],
      [2, 3],
      [3, 1],
      [4, 1],
      [5, 5],
    ],
  },
}
