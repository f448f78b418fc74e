import {
  defineSchema,
  type Field,
  type Model,
  type Provider,
  type RelationField,
  type ScalarType,
  type Schema,
  type UniqueKey,
} from '@hotplan/schema'

type Options = { readonly [key: string]: unknown }

const scalar =
  (type: ScalarType, options: Options = {}) =>
  (name: string): Field =>
    ({ kind: 'scalar', type, name, column: name, list: false, optional: false, ...options }) as Field
const enumeration =
  (type: string, options: Options = {}) =>
  (name: string): Field =>
    ({ kind: 'enum', type, name, column: name, list: false, optional: false, ...options }) as Field
const relation =
  (model: string, opposite: string, from: readonly string[], to: readonly string[], options: Options = {}) =>
  (name: string): Field =>
    ({
      kind: 'relation',
      name,
      model,
      opposite,
      relation: [name, opposite].sort().join('_'),
      from,
      to,
      list: false,
      optional: false,
      owner: false,
      ...options,
    }) as RelationField

const optional = { optional: true }
const now = { default: { kind: 'now' } }
const increment = { default: { kind: 'autoincrement' } }

function model(
  name: string,
  keys: readonly (readonly string[])[],
  fields: Record<string, (name: string) => Field>,
  extra: Options = {},
): Model {
  const uniqueKeys = keys.map(
    (key, index): UniqueKey => ({
      name: key.join('_'),
      fields: key,
      primary: index === 0,
      constraint: `${name}_${key.join('_')}_key`,
    }),
  )
  const named = Object.fromEntries(Object.entries(fields).map(([field, make]) => [field, make(field)]))
  return { name, kind: 'model', table: name, fields: named, uniqueKeys, indexes: [], ...extra }
}

const models = [
  model('User', [['id'], ['email']], {
    id: scalar('Int', increment),
    email: scalar('String'),
    name: scalar('String', optional),
    role: enumeration('Role', { default: { kind: 'value', value: 'READER' } }),
    managerId: scalar('Int', { ...optional, column: 'manager_id' }),
    manager: relation('User', 'reports', ['managerId'], ['id'], { owner: true, optional: true }),
    reports: relation('User', 'manager', ['id'], ['managerId'], { list: true }),
    profile: relation('Profile', 'user', ['id'], ['userId'], { optional: true }),
    posts: relation('Post', 'author', ['id'], ['authorId'], { list: true }),
    likes: relation('Like', 'user', ['id'], ['userId'], { list: true }),
  }),
  model('Profile', [['id'], ['userId']], {
    id: scalar('String', { default: { kind: 'cuid', version: 1 } }),
    bio: scalar('String', optional),
    userId: scalar('Int'),
    user: relation('User', 'profile', ['userId'], ['id'], { owner: true, onDelete: 'Cascade' }),
  }),
  model('Post', [['id']], {
    id: scalar('Int', increment),
    title: scalar('String'),
    published: scalar('Boolean', { default: { kind: 'value', value: false } }),
    views: scalar('Int', { default: { kind: 'value', value: 0 } }),
    rating: scalar('Float', optional),
    price: scalar('Decimal', optional),
    big: scalar('BigInt', { default: { kind: 'value', value: '0' } }),
    metadata: scalar('Json', optional),
    createdAt: scalar('DateTime', now),
    updatedAt: scalar('DateTime', { updatedAt: true }),
    authorId: scalar('Int'),
    author: relation('User', 'posts', ['authorId'], ['id'], { owner: true, onDelete: 'Cascade' }),
    tags: relation('Tag', 'posts', ['id'], ['id'], { list: true, through: { table: '_PostToTag', from: 'A', to: 'B' } }),
    comments: relation('Comment', 'post', ['id'], ['postId'], { list: true }),
    likes: relation('Like', 'post', ['id'], ['postId'], { list: true }),
  }),
  model('Tag', [['id'], ['name']], {
    id: scalar('Int', increment),
    name: scalar('String'),
    posts: relation('Post', 'tags', ['id'], ['id'], { list: true, through: { table: '_PostToTag', from: 'B', to: 'A' } }),
  }),
  model(
    'Comment',
    [['id']],
    {
      id: scalar('BigInt', increment),
      body: scalar('String', { column: 'text' }),
      secret: scalar('Bytes', optional),
      createdAt: scalar('DateTime', { ...now, column: 'created_at' }),
      postId: scalar('Int', { column: 'post_id' }),
      post: relation('Post', 'comments', ['postId'], ['id'], { owner: true, onDelete: 'Cascade' }),
    },
    { table: 'comments' },
  ),
  model('Like', [['userId', 'postId']], {
    userId: scalar('Int'),
    postId: scalar('Int'),
    weight: scalar('Int', { default: { kind: 'value', value: 1 } }),
    user: relation('User', 'likes', ['userId'], ['id'], { owner: true }),
    post: relation('Post', 'likes', ['postId'], ['id'], { owner: true }),
    notes: relation('Note', 'like', ['userId', 'postId'], ['userId', 'postId'], { list: true }),
  }),
  model('Note', [['id']], {
    id: scalar('Int', increment),
    text: scalar('String'),
    userId: scalar('Int', optional),
    postId: scalar('Int', optional),
    like: relation('Like', 'notes', ['userId', 'postId'], ['userId', 'postId'], { owner: true, optional: true }),
  }),
]

const sensor = model(
  'Sensor',
  [['id']],
  {
    id: scalar('String', { nativeType: { name: 'Uuid', args: [] }, default: { kind: 'uuid', version: 4 } }),
    numbers: scalar('Int', { list: true }),
    bigs: scalar('BigInt', { list: true }),
    labels: scalar('String', { list: true }),
    roles: enumeration('Role', { list: true }),
    blobs: scalar('Bytes', { list: true }),
    cash: scalar('Decimal', { ...optional, nativeType: { name: 'Money', args: [] } }),
    day: scalar('DateTime', { ...optional, nativeType: { name: 'Date', args: [] } }),
    text: scalar('Json', { ...optional, nativeType: { name: 'Json', args: [] } }),
  },
  { namespace: 'audit', table: 'sensors' },
)

/** A schema with every kind of relation; on PostgreSQL also with a model of what only PostgreSQL has. */
export function fixtureSchema(provider: Provider): Schema {
  const all = provider === 'postgresql' ? [...models, sensor] : models
  return defineSchema({
    provider,
    models: Object.fromEntries(all.map((one) => [one.name, one])),
    enums: {
      Role: {
        name: 'Role',
        databaseName: 'user_role',
        values: [
          { name: 'ADMIN', label: 'admin' },
          { name: 'READER', label: 'READER' },
        ],
      },
    },
  })
}
