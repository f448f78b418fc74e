import {
  type DefaultValue,
  defineSchema,
  type Field,
  type Model,
  type Provider,
  type RelationField,
  type ScalarType,
  type Schema,
  type UniqueKey,
} from '@hotplan/schema'

interface FieldOptions {
  readonly optional?: true
  readonly list?: true
  readonly default?: DefaultValue
  readonly updatedAt?: true
}

function scalar(name: string, type: ScalarType, options: FieldOptions = {}): Field {
  const { optional = false, list = false, ...rest } = options
  return { kind: 'scalar', name, column: name, type, optional, list, ...rest }
}

function enumeration(name: string, type: string, options: FieldOptions = {}): Field {
  const { optional = false, list = false } = options
  const { default: value } = options
  return { kind: 'enum', name, column: name, type, optional, list, ...(value === undefined ? {} : { default: value }) }
}

type RelationOptions = Pick<RelationField, 'model' | 'relation' | 'opposite'> &
  Partial<Pick<RelationField, 'list' | 'optional' | 'from' | 'to' | 'owner' | 'through'>>

function relation(name: string, options: RelationOptions): Field {
  return { kind: 'relation', name, list: false, optional: false, from: ['id'], to: ['id'], owner: false, ...options }
}

function key(fields: readonly string[], primary = false, name: string = fields.join('_')): UniqueKey {
  return { name, fields, primary, constraint: `${fields.join('_')}_key` }
}

function model(name: string, fields: readonly Field[], uniqueKeys: readonly UniqueKey[], kind: Model['kind'] = 'model'): Model {
  return {
    name,
    kind,
    table: name,
    fields: Object.fromEntries(fields.map((field) => [field.name, field])),
    uniqueKeys,
    indexes: [],
  }
}

const now: DefaultValue = { kind: 'now' }
const auto: DefaultValue = { kind: 'autoincrement' }
const value = (of: string | number | boolean): DefaultValue => ({ kind: 'value', value: of })

function models(provider: Provider): readonly Model[] {
  const user = model(
    'User',
    [
      scalar('id', 'Int', { default: auto }),
      scalar('email', 'String'),
      scalar('name', 'String', { optional: true }),
      enumeration('role', 'Role', { default: value('READER') }),
      scalar('active', 'Boolean', { default: value(true) }),
      scalar('settings', 'Json', { optional: true }),
      scalar('createdAt', 'DateTime', { default: now }),
      scalar('updatedAt', 'DateTime', { updatedAt: true }),
      scalar('managerId', 'Int', { optional: true }),
      relation('manager', {
        model: 'User',
        relation: 'Reports',
        opposite: 'reports',
        optional: true,
        from: ['managerId'],
        owner: true,
      }),
      relation('reports', { model: 'User', relation: 'Reports', opposite: 'manager', list: true, to: ['managerId'] }),
      relation('profile', { model: 'Profile', relation: 'UserProfile', opposite: 'user', optional: true, to: ['userId'] }),
      relation('posts', { model: 'Post', relation: 'Author', opposite: 'author', list: true, to: ['authorId'] }),
      relation('reviews', { model: 'Post', relation: 'Reviewer', opposite: 'reviewer', list: true, to: ['reviewerId'] }),
      relation('likes', { model: 'Like', relation: 'LikeUser', opposite: 'user', list: true, to: ['userId'] }),
    ],
    [key(['id'], true), key(['email'])],
  )
  const profile = model(
    'Profile',
    [
      scalar('id', 'String', { default: { kind: 'cuid', version: 1 } }),
      scalar('bio', 'String', { optional: true }),
      scalar('website', 'String', { optional: true }),
      scalar('userId', 'Int'),
      relation('user', { model: 'User', relation: 'UserProfile', opposite: 'profile', from: ['userId'], owner: true }),
    ],
    [key(['id'], true), key(['website']), key(['userId'])],
  )
  const post = model(
    'Post',
    [
      scalar('id', 'Int', { default: auto }),
      scalar('title', 'String'),
      scalar('body', 'String', { optional: true }),
      scalar('published', 'Boolean', { default: value(false) }),
      scalar('views', 'Int', { default: value(0) }),
      scalar('rating', 'Float', { optional: true }),
      scalar('price', 'Decimal', { optional: true }),
      scalar('viewsBig', 'BigInt', { default: value('0') }),
      scalar('metadata', 'Json'),
      scalar('createdAt', 'DateTime', { default: now }),
      scalar('publishedAt', 'DateTime', { optional: true }),
      scalar('digest', 'Bytes', { optional: true }),
      scalar('authorId', 'Int'),
      relation('author', { model: 'User', relation: 'Author', opposite: 'posts', from: ['authorId'], owner: true }),
      scalar('reviewerId', 'Int', { optional: true }),
      relation('reviewer', {
        model: 'User',
        relation: 'Reviewer',
        opposite: 'reviews',
        optional: true,
        from: ['reviewerId'],
        owner: true,
      }),
      relation('tags', {
        model: 'Tag',
        relation: 'PostTags',
        opposite: 'posts',
        list: true,
        through: { table: '_PostToTag', from: 'A', to: 'B' },
      }),
      relation('likes', { model: 'Like', relation: 'LikePost', opposite: 'post', list: true, to: ['postId'] }),
      relation('comments', { model: 'Comment', relation: 'PostComments', opposite: 'post', list: true, to: ['postId'] }),
    ],
    [key(['id'], true)],
  )
  const comment = model(
    'Comment',
    [
      scalar('id', 'Int', { default: auto }),
      scalar('body', 'String'),
      scalar('likes', 'BigInt', { default: value('0') }),
      scalar('createdAt', 'DateTime', { default: now }),
      scalar('postId', 'Int'),
      relation('post', { model: 'Post', relation: 'PostComments', opposite: 'comments', from: ['postId'], owner: true }),
    ],
    [key(['id'], true)],
  )
  const tag = model(
    'Tag',
    [
      scalar('id', 'Int', { default: auto }),
      scalar('name', 'String'),
      relation('posts', {
        model: 'Post',
        relation: 'PostTags',
        opposite: 'tags',
        list: true,
        through: { table: '_PostToTag', from: 'B', to: 'A' },
      }),
    ],
    [key(['id'], true), key(['name'])],
  )
  const like = model(
    'Like',
    [
      scalar('userId', 'Int'),
      scalar('postId', 'Int'),
      scalar('weight', 'Int', { default: value(1) }),
      scalar('stamp', 'Bytes', { optional: true }),
      relation('user', { model: 'User', relation: 'LikeUser', opposite: 'likes', from: ['userId'], owner: true }),
      relation('post', { model: 'Post', relation: 'LikePost', opposite: 'likes', from: ['postId'], owner: true }),
    ],
    [key(['userId', 'postId'], true), key(['stamp', 'weight'], false, 'stampWeight')],
  )
  const token = model(
    'Token',
    [scalar('id', 'String', { default: { kind: 'ulid' } }), scalar('note', 'String', { optional: true })],
    [key(['id'], true)],
  )
  const report = model('Report', [scalar('day', 'DateTime'), scalar('total', 'Decimal')], [], 'view')
  const everywhere = [user, profile, post, comment, tag, like, token, report]
  if (provider !== 'postgresql') return everywhere
  const lists = model(
    'Lists',
    [
      scalar('id', 'Int'),
      scalar('words', 'String', { list: true }),
      scalar('numbers', 'BigInt', { list: true }),
      scalar('documents', 'Json', { list: true }),
      enumeration('roles', 'Role', { list: true }),
    ],
    [key(['id'], true)],
  )
  return [...everywhere, lists]
}

/** A schema with a field of every type, every kind of relation and key, and a view. */
export function fixtureSchema(provider: Provider): Schema {
  return defineSchema({
    provider,
    models: Object.fromEntries(models(provider).map((one) => [one.name, one])),
    enums: {
      Role: {
        name: 'Role',
        databaseName: 'user_role',
        values: [
          { name: 'ADMIN', label: 'admin' },
          { name: 'EDITOR', label: 'EDITOR' },
          { name: 'READER', label: 'reader' },
        ],
      },
    },
  })
}

export const postgres: Schema = fixtureSchema('postgresql')
export const sqlite: Schema = fixtureSchema('sqlite')
