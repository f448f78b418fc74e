import fc from 'fast-check'

/** An update with nested writes on the `blog` fixture. */
export interface NestedUpdate {
  readonly model: 'category' | 'order' | 'post' | 'tag' | 'user'
  readonly args: object
}

type Arbitrary = fc.Arbitrary<unknown>

/** Few ids, so that parts of a write meet. */
const id = fc.integer({ min: 1, max: 12 })
const byId = id.map((value) => ({ id: value }))
const one = (item: Arbitrary): Arbitrary => fc.array(item, { minLength: 1, maxLength: 2 })
const name = fc.constantFrom('a', 'b', 'sql', 'prisma')

const tagWhere = fc.oneof(byId, fc.record({ name }))
const newTag = fc.record({ name })
const tagData = fc.oneof(fc.record({ name }), fc.constant({ similar: { set: [{ id: 1 }] } }))

const postWhere = fc.oneof(byId, fc.record({ id, published: fc.boolean() }), fc.record({ id, author: fc.record({ id }) }))
const newPost = fc.record(
  { title: name, metadata: fc.constant({}), tags: fc.constant({ connect: { id: 1 } }) },
  { requiredKeys: ['title', 'metadata'] },
)
const plainPost = fc.record({ title: name, metadata: fc.constant({}) })
const postData = fc.oneof(
  fc.record({ title: name }),
  fc.record({ views: fc.constant({ increment: 1 }), published: fc.boolean() }),
  fc.record({ category: fc.oneof(fc.constant({ disconnect: true }), fc.record({ connect: byId })) }),
  fc.record({ comments: fc.oneof(fc.constant({ deleteMany: {} }), fc.record({ create: fc.record({ body: name }) })) }),
)
const manyPosts = fc.oneof(
  fc.record({ id: fc.record({ gt: id }) }),
  fc.record({ published: fc.boolean() }),
  fc.record({ title: name }),
  fc.record({ NOT: byId }),
  fc.record({ comments: fc.constant({ some: {} }) }),
  fc.constant({}),
)
const manyPostData = fc.oneof(
  fc.record({ title: name }),
  fc.record({ published: fc.boolean() }),
  fc.record({ views: fc.constant({ increment: 1 }) }),
)

/** Some of the nested writes of a relation, in any order. */
function writes(kinds: Readonly<Record<string, Arbitrary>>): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  return fc
    .shuffledSubarray(Object.keys(kinds), { minLength: 1, maxLength: Math.min(3, Object.keys(kinds).length) })
    .chain((names) =>
      fc
        .tuple(...names.map((kind) => kinds[kind] ?? fc.constant({})))
        .map((parts) => Object.fromEntries(names.map((kind, index) => [kind, parts[index]]))),
    )
}

const posts = writes({
  create: one(newPost),
  createMany: fc.record({ data: one(plainPost) }),
  connect: one(postWhere),
  update: one(fc.record({ where: postWhere, data: postData })),
  updateMany: one(fc.record({ where: manyPosts, data: manyPostData })),
  delete: one(postWhere),
  deleteMany: one(manyPosts),
})
const loosePosts = writes({
  create: one(newPost.map((post) => ({ ...post, author: { connect: { id: 1 } } }))),
  connect: one(postWhere),
  disconnect: one(postWhere),
  set: one(postWhere),
  update: one(fc.record({ where: postWhere, data: postData })),
  deleteMany: one(manyPosts),
})
const tags = writes({
  create: one(newTag),
  connect: one(tagWhere),
  disconnect: one(tagWhere),
  set: one(tagWhere),
  update: one(fc.record({ where: tagWhere, data: tagData })),
  updateMany: one(fc.record({ where: fc.record({ name }), data: newTag })),
  delete: one(tagWhere),
  deleteMany: one(fc.record({ name })),
})
const item = fc.record({ line: fc.integer({ min: 1, max: 4 }), sku: name, unitPrice: fc.constant(1) })
const itemWhere = byId
const items = writes({
  create: one(item),
  createMany: fc.record({ data: one(item), skipDuplicates: fc.boolean() }, { requiredKeys: ['data'] }),
  update: one(
    fc.record({
      where: itemWhere,
      data: fc.oneof(fc.record({ line: fc.integer({ min: 1, max: 4 }) }), fc.record({ sku: name })),
    }),
  ),
  updateMany: one(
    fc.record({
      where: fc.record({ line: fc.record({ gt: fc.integer({ min: 0, max: 3 }) }) }),
      data: fc.record({ quantity: fc.constant({ increment: 1 }) }),
    }),
  ),
  delete: one(itemWhere),
  deleteMany: one(fc.oneof(fc.record({ line: fc.integer({ min: 1, max: 4 }) }), fc.record({ sku: name }), fc.constant({}))),
})
const children = writes({
  create: one(fc.record({ name })),
  connect: one(byId),
  disconnect: one(byId),
  update: one(fc.record({ where: byId, data: fc.record({ name }) })),
  updateMany: one(fc.record({ where: fc.record({ id: fc.record({ gt: id }) }), data: fc.record({ name }) })),
  delete: one(byId),
  deleteMany: one(fc.record({ name })),
})
const profile = writes({
  create: fc.constant({ id: 'new' }),
  connect: fc.record({ userId: id }),
  update: fc.oneof(
    fc.constant({ bio: 'x' }),
    fc.record({ where: fc.constant({ bio: { not: null } }), data: fc.constant({ website: 'x' }) }),
  ),
  delete: fc.constant(true),
})
const category = writes({
  connect: byId,
  create: fc.record({ name }),
  update: fc.record({ name }),
  disconnect: fc.constant(true),
  delete: fc.constant(true),
})

function update(
  model: NestedUpdate['model'],
  data: Readonly<Record<string, Arbitrary>>,
  maxId: number,
): fc.Arbitrary<NestedUpdate> {
  const include = Object.fromEntries(
    Object.keys(data)
      .filter((key) => key !== 'name' && key !== 'title')
      .map((key) => [key, true]),
  )
  return fc
    .record({
      where: fc.record({ id: fc.integer({ min: 1, max: maxId }) }),
      data: fc.record(data, { requiredKeys: [] }),
      include: fc.constantFrom(undefined, include),
    })
    .map((args) => ({ model, args }))
}

/** Updates with nested writes that often meet each other and often lack something. */
export const nestedUpdates: fc.Arbitrary<NestedUpdate> = fc.oneof(
  update('user', { name, posts }, 4),
  update('user', { name, posts, profile, manager: writes({ connect: byId, update: fc.record({ name }) }) }, 6),
  update('post', { title: name, tags }, 8),
  update('post', { title: name, tags, category }, 8),
  update('order', { items }, 4),
  update('category', { name, children, posts: loosePosts }, 4),
  update(
    'tag',
    { name, similar: tags, posts: writes({ connect: one(postWhere), set: one(postWhere), disconnect: one(postWhere) }) },
    4,
  ),
)
