import { AnyNull, DbNull, FieldReference, isHotplanError, JsonNull } from '@hotplan/plan'
import { describe, expect, test } from 'vitest'
import { problemOf, walked } from './query-of.ts'

const row = { title: 'x', metadata: {}, authorId: 1 }

describe('names', () => {
  test.each<[string, string, unknown, string]>([
    ['Pots', 'findMany', {}, 'QUERY.UNKNOWN_MODEL Pots.findMany: the model is not in the schema.'],
    ['Post', 'findMani', {}, 'QUERY.UNKNOWN_ACTION Post.findMani: the action does not exist.'],
    ['Post', 'findMany', { wehre: {} }, 'QUERY.UNKNOWN_ARGUMENT Post.findMany: wehre is not known here.'],
    [
      'Post',
      'findMany',
      { where: { author: { is: { emial: 'x' } } } },
      'QUERY.UNKNOWN_FIELD Post.findMany: where.author.is.emial is not known here.',
    ],
    [
      'Post',
      'findMany',
      { where: { title: { contain: 'x' } } },
      'QUERY.UNKNOWN_OPERATOR Post.findMany: where.title.contain is not known here.',
    ],
    [
      'Post',
      'findMany',
      { distinct: 'titel' },
      'QUERY.UNKNOWN_FIELD Post.findMany: distinct is not a field that can be named here.',
    ],
    [
      'User',
      'findMany',
      { where: { role: 'REDAER' } },
      'QUERY.UNKNOWN_ENUM_VALUE User.findMany: where.role is not a value of Role.',
    ],
  ])('%s.%s with an unknown name', (model, action, args, message) => {
    expect(problemOf(model, action, args)).toContain(message)
  })

  test.each([
    ['Pots', 'findMany', {}, 'Post'],
    ['Post', 'findMani', {}, 'findMany'],
    ['Post', 'findMany', { wehre: {} }, 'where'],
    ['Post', 'findMany', { where: { author: { is: { emial: 'x' } } } }, 'email'],
    ['Post', 'findMany', { where: { title: { contain: 'x' } } }, 'contains'],
    ['Post', 'findMany', { orderBy: { title: 'acs' } }, 'asc'],
    ['Post', 'findMany', { distinct: ['id', 'titel'] }, 'title'],
    ['User', 'findMany', { where: { role: 'REDAER' } }, 'READER'],
    ['Post', 'createMany', { data: [row, { ...row, titel: 'x' }] }, 'title'],
  ])('%s.%s suggests the nearest name', (model, action, args, nearest) => {
    expect(problemOf(model, action, args)).toContain(`Did you mean "${nearest}"?`)
  })

  test('an error carries where it is and what was expected as data', () => {
    const error = thrown(() => walked('Post', 'findMany', { where: { author: { is: { emial: 'x' } } } }))
    expect(error).toMatchObject({
      name: 'QueryError',
      code: 'QUERY.UNKNOWN_FIELD',
      meta: {
        model: 'Post',
        action: 'findMany',
        path: 'where.author.is.emial',
        expected: 'a field of User, AND, OR or NOT',
        nearest: 'email',
      },
    })
  })
})

describe('values', () => {
  test.each<[string, unknown, string]>([
    ['a string for an Int', { where: { id: '7' } }, 'QUERY.WRONG_TYPE Post.findMany: where.id is a string. Expected an integer'],
    ['a fraction for an Int', { where: { id: 1.5 } }, 'QUERY.WRONG_TYPE Post.findMany: where.id is not an integer.'],
    ['too large an Int', { where: { id: 2 ** 31 } }, 'QUERY.OUT_OF_RANGE Post.findMany: where.id is out of range.'],
    ['an unsafe BigInt', { where: { viewsBig: 2 ** 60 } }, 'QUERY.OUT_OF_RANGE Post.findMany: where.viewsBig is out of range.'],
    [
      'too large a BigInt',
      { where: { viewsBig: 2n ** 63n } },
      'QUERY.OUT_OF_RANGE Post.findMany: where.viewsBig is out of range.',
    ],
    [
      'an infinite Float',
      { where: { rating: Number.POSITIVE_INFINITY } },
      'QUERY.WRONG_TYPE Post.findMany: where.rating is not a finite number.',
    ],
    [
      'text that is no Decimal',
      { where: { price: '12,50' } },
      'QUERY.WRONG_TYPE Post.findMany: where.price is a string that is not a decimal number.',
    ],
    [
      'a date without time',
      { where: { createdAt: '2026-01-31' } },
      'QUERY.INVALID_DATE Post.findMany: where.createdAt is a string that is not',
    ],
    [
      'the 30th of February',
      { where: { createdAt: '2026-02-30T00:00:00Z' } },
      'QUERY.INVALID_DATE Post.findMany: where.createdAt is a string',
    ],
    [
      'an invalid Date',
      { where: { createdAt: new Date(Number.NaN) } },
      'QUERY.INVALID_DATE Post.findMany: where.createdAt is an invalid Date.',
    ],
    ['a null for a required field', { where: { id: null } }, 'QUERY.WRONG_TYPE Post.findMany: where.id is null.'],
    ['a null in a list', { where: { body: { in: ['a', null] } } }, 'QUERY.WRONG_TYPE Post.findMany: where.body.in[1] is null.'],
    [
      'undefined in a list of values',
      { where: { id: { in: [1, undefined] } } },
      'QUERY.UNDEFINED_IN_LIST Post.findMany: where.id.in[1] is undefined.',
    ],
    [
      'undefined in a list of conditions',
      { where: { OR: [{}, undefined] } },
      'QUERY.UNDEFINED_IN_LIST Post.findMany: where.OR[1] is undefined.',
    ],
    ['a wrong element', { where: { id: { in: [1, 'x'] } } }, 'QUERY.WRONG_TYPE Post.findMany: where.id.in[1] is a string.'],
    [
      'null for Json',
      { where: { metadata: { equals: null } } },
      'QUERY.WRONG_TYPE Post.findMany: where.metadata.equals is null, which is ambiguous for JSON.',
    ],
    [
      'a bare value for Json',
      { where: { metadata: 1 } },
      'QUERY.WRONG_TYPE Post.findMany: where.metadata is a number. Expected an object of operators',
    ],
    [
      'a marker elsewhere',
      { where: { body: DbNull } },
      'QUERY.WRONG_TYPE Post.findMany: where.body is the null marker DbNull, which has no meaning here.',
    ],
    ['a list for a value', { where: { id: [1] } }, 'QUERY.WRONG_TYPE Post.findMany: where.id is a list.'],
    ['a negative skip', { skip: -1 }, 'QUERY.OUT_OF_RANGE Post.findMany: skip is out of range.'],
    ['a fractional take', { take: 1.5 }, 'QUERY.WRONG_TYPE Post.findMany: take is not an integer.'],
    ['a string for a flag', { select: { id: 'yes' } }, 'QUERY.WRONG_TYPE Post.findMany: select.id is a string'],
    [
      'a mode that does not exist',
      { where: { title: { mode: 'loose' } } },
      'QUERY.WRONG_TYPE Post.findMany: where.title.mode is a string that is not known here.',
    ],
    ['a Promise', { where: Promise.resolve() }, 'QUERY.WRONG_TYPE Post.findMany: where is a Promise (is an await missing?).'],
    ['a Map', { where: new Map() }, 'QUERY.WRONG_TYPE Post.findMany: where is a Map.'],
    [
      'a field of another model',
      { where: { title: { equals: new FieldReference('User', 'email') } } },
      'P2019 Post.findMany: where.title.equals refers to a field that cannot stand here. Expected a field of Post of type String.',
    ],
    [
      'a field of another type',
      { where: { title: { equals: new FieldReference('Post', 'id') } } },
      'P2019 Post.findMany: where.title.equals refers to',
    ],
    [
      'a field reference as shorthand',
      { where: { title: new FieldReference('Post', 'title') } },
      'QUERY.WRONG_TYPE Post.findMany: where.title is a field reference.',
    ],
    [
      'digits of more than 64 bits',
      { where: { viewsBig: '9223372036854775808' } },
      'QUERY.OUT_OF_RANGE Post.findMany: where.viewsBig is out of range.',
    ],
    ['other text for BigInt', { where: { viewsBig: '1e3' } }, 'QUERY.WRONG_TYPE Post.findMany: where.viewsBig is a string.'],
    [
      'a field reference elsewhere',
      { take: new FieldReference('Post', 'id') },
      'QUERY.WRONG_TYPE Post.findMany: take is a field reference.',
    ],
  ])('%s', (_title, args, message) => {
    expect(problemOf('Post', 'findMany', args)).toContain(message)
  })

  test.each<[string, unknown, string]>([
    ['a bigint', { a: [1n] }, 'QUERY.INVALID_JSON Post.create: data.metadata holds a bigint'],
    ['a function', { a: () => 1 }, 'QUERY.INVALID_JSON Post.create: data.metadata holds a function'],
    ['a symbol', { a: Symbol.iterator }, 'QUERY.INVALID_JSON Post.create: data.metadata holds a symbol'],
    ['undefined in a list', { a: [undefined] }, 'QUERY.INVALID_JSON Post.create: data.metadata holds undefined within a list'],
    ['a marker within', { a: JsonNull }, 'QUERY.INVALID_JSON Post.create: data.metadata holds a null marker'],
    ['an invalid date', { a: new Date(Number.NaN) }, 'QUERY.INVALID_JSON Post.create: data.metadata holds an invalid Date'],
    [
      'a toJSON that throws',
      { toJSON: () => JSON.parse('{') },
      'QUERY.INVALID_JSON Post.create: data.metadata cannot be written as JSON',
    ],
    ['a cycle', circular(), 'QUERY.TOO_DEEP Post.create: data.metadata contains itself'],
    ['deep nesting', nested(10_000), 'QUERY.TOO_DEEP Post.create: data.metadata is nested deeper than 1000 levels'],
    ['a marker for filters only', AnyNull, 'QUERY.WRONG_TYPE Post.create: data.metadata is the null marker AnyNull'],
    ['SQL null where the column has none', DbNull, 'QUERY.WRONG_TYPE Post.create: data.metadata is the null marker DbNull'],
  ])('Json with %s', (_title, metadata, message) => {
    expect(problemOf('Post', 'create', { data: { ...row, metadata } })).toContain(message)
  })

  test('no value of the caller appears in a message', () => {
    const secret = 'hunter2'
    const attempts = [
      problemOf('User', 'findMany', { where: { role: secret } }),
      problemOf('User', 'findMany', { where: { createdAt: secret } }),
      problemOf('User', 'findMany', { where: { id: secret } }),
      problemOf('User', 'findMany', { orderBy: { id: secret } }),
      problemOf('Post', 'findMany', { distinct: [secret] }),
      problemOf('Post', 'createMany', { data: [{ ...row, views: secret }] }),
      problemOf('Post', 'findMany', { where: { price: { in: [secret] } } }),
    ]
    for (const message of attempts) {
      expect(message).toMatch(/^QUERY\./)
      expect(message).not.toContain(secret)
    }
  })
})

describe('structure', () => {
  test.each<[string, string, unknown, string]>([
    ['Post', 'findUnique', {}, 'QUERY.MISSING_ARGUMENT Post.findUnique: where is missing.'],
    [
      'Post',
      'findUnique',
      { where: { title: 'x' } },
      'QUERY.MISSING_KEY Post.findUnique: where has no unique key of Post. Expected at least one of id.',
    ],
    ['Post', 'findUnique', { where: { id: undefined } }, 'QUERY.MISSING_KEY'],
    ['Post', 'findUnique', { where: { id: { gt: 1 } } }, 'QUERY.WRONG_TYPE Post.findUnique: where.id is an object.'],
    [
      'Like',
      'findUnique',
      { where: { userId_postId: { userId: 1 } } },
      'QUERY.MISSING_ARGUMENT Like.findUnique: where.userId_postId.postId is missing.',
    ],
    [
      'Like',
      'findUnique',
      { where: { userId: 1, postId: 1 } },
      'QUERY.MISSING_KEY Like.findUnique: where has no unique key of Like. Expected at least one of userId_postId or stampWeight.',
    ],
    [
      'Post',
      'findMany',
      { select: { id: true }, include: { author: true } },
      'QUERY.CONFLICT Post.findMany: the argument has both select and include.',
    ],
    [
      'Post',
      'findMany',
      { select: { id: true }, omit: { id: true } },
      'QUERY.CONFLICT Post.findMany: the argument has both select and omit.',
    ],
    [
      'Post',
      'findMany',
      { select: { author: { select: { id: true }, include: {} } } },
      'QUERY.CONFLICT Post.findMany: select.author has both',
    ],
    ['Post', 'findMany', { select: {} }, 'QUERY.EMPTY_SELECTION Post.findMany: select selects nothing.'],
    ['Post', 'findMany', { select: { id: false } }, 'QUERY.EMPTY_SELECTION'],
    ['Token', 'findMany', { omit: { id: true, note: true } }, 'QUERY.EMPTY_SELECTION Token.findMany: omit leaves no field.'],
    [
      'Post',
      'findMany',
      { include: { title: true } },
      'QUERY.UNKNOWN_FIELD Post.findMany: include.title is not known here. Expected a relation of Post. It is a scalar field',
    ],
    ['Post', 'findMany', { include: { author: { where: {} } } }, 'QUERY.UNKNOWN_ARGUMENT Post.findMany: include.author.where'],
    ['Post', 'findMany', { include: { author: { email: true } } }, 'put them into select or include.'],
    [
      'Post',
      'findMany',
      { orderBy: { id: 'asc', title: 'asc' } },
      'QUERY.CONFLICT Post.findMany: orderBy has more than one key: id, title.',
    ],
    ['Post', 'findMany', { orderBy: { title: { sort: 'asc' } } }, 'QUERY.WRONG_TYPE Post.findMany: orderBy.title is an object.'],
    [
      'Post',
      'findMany',
      { where: { author: { is: {}, email: 'x' } } },
      'QUERY.CONFLICT Post.findMany: where.author has both is and the condition email. Move email into is.',
    ],
    [
      'Post',
      'findMany',
      { where: { comments: { body: 'x' } } },
      'QUERY.UNKNOWN_OPERATOR Post.findMany: where.comments.body is not known here. Expected some, every or none.',
    ],
    ['Post', 'findMany', { where: { author: null } }, 'QUERY.WRONG_TYPE Post.findMany: where.author is null.'],
    [
      'Lists',
      'findMany',
      { where: { words: { has: 'a', isEmpty: true } } },
      'QUERY.CONFLICT Lists.findMany: where.words has more than one key',
    ],
    ['Lists', 'findMany', { where: { words: {} } }, 'QUERY.MISSING_ARGUMENT Lists.findMany: where.words is empty.'],
    ['Report', 'findMany', { take: 1 }, 'QUERY.MISSING_ARGUMENT Report.findMany: the argument has take but no orderBy.'],
    ['Post', 'aggregate', {}, 'QUERY.EMPTY_SELECTION Post.aggregate: the argument selects no aggregate.'],
    ['Post', 'aggregate', { _sum: { title: true } }, 'QUERY.UNKNOWN_FIELD Post.aggregate: _sum.title'],
    ['Post', 'groupBy', {}, 'QUERY.MISSING_ARGUMENT Post.groupBy: by is missing.'],
    ['Post', 'groupBy', { by: [] }, 'P2019 Post.groupBy: by names no field.'],
    ['Post', 'groupBy', { by: 'title', take: 1 }, 'P2019 Post.groupBy: the argument has take but no orderBy.'],
    [
      'Post',
      'groupBy',
      { by: 'title', orderBy: { views: 'asc' } },
      'P2019 Post.groupBy: orderBy uses views, which is not grouped by. Add views to by',
    ],
    ['Post', 'groupBy', { by: 'title', having: { views: { gt: 1 } } }, 'P2019 Post.groupBy: having uses views'],
    [
      'Post',
      'groupBy',
      { by: 'title', having: { OR: [{ views: { _avg: { gt: 1 }, lt: 2 } }] } },
      'P2019 Post.groupBy: having uses views',
    ],
    ['Post', 'create', {}, 'QUERY.MISSING_ARGUMENT Post.create: data is missing.'],
    [
      'Post',
      'create',
      { data: { title: 'x', metadata: 1 } },
      'QUERY.MISSING_ARGUMENT Post.create: data lacks authorId or author.',
    ],
    [
      'Post',
      'create',
      { data: { ...row, author: { connect: { id: 1 } } } },
      'QUERY.CONFLICT Post.create: data sets author as a relation and authorId as a field.',
    ],
    ['Post', 'create', { data: { ...row, body: { set: 'x' } } }, 'QUERY.WRONG_TYPE Post.create: data.body is an object.'],
    ['Post', 'create', { data: { ...row, title: null } }, 'QUERY.WRONG_TYPE Post.create: data.title is null.'],
    ['Post', 'create', { data: { ...row, tags: {} } }, 'QUERY.MISSING_ARGUMENT Post.create: data.tags is empty.'],
    [
      'Post',
      'create',
      { data: { ...row, comments: { create: { body: 'x', postId: 1 } } } },
      'QUERY.UNKNOWN_FIELD Post.create: data.comments.create.postId',
    ],
    [
      'Post',
      'update',
      { where: { id: 1 }, data: { views: { increment: 1, decrement: 1 } } },
      'QUERY.CONFLICT Post.update: data.views has more than one key',
    ],
    [
      'Post',
      'update',
      { where: { id: 1 }, data: { title: { increment: 1 } } },
      'QUERY.UNKNOWN_OPERATOR Post.update: data.title.increment',
    ],
    [
      'Post',
      'update',
      { where: { id: 1 }, data: { author: { disconnect: true } } },
      'QUERY.UNKNOWN_OPERATOR Post.update: data.author.disconnect',
    ],
    [
      'Post',
      'update',
      { where: { id: 1 }, data: { author: { update: { data: {}, name: 'x' } } } },
      'QUERY.CONFLICT Post.update: data.author.update has name beside where and data.',
    ],
    ['Post', 'updateMany', { data: { author: { connect: { id: 1 } } } }, 'Updates of many records take no nested writes'],
    [
      'Post',
      'createMany',
      { data: [row, { title: 'x' }] },
      'QUERY.MISSING_ARGUMENT Post.createMany: data[1].metadata is missing.',
    ],
    ['Post', 'createMany', { data: [row, { ...row, author: {} }] }, 'QUERY.CONFLICT Post.createMany: data[1] sets author'],
    ['Post', 'createMany', { data: [row, undefined] }, 'QUERY.UNDEFINED_IN_LIST Post.createMany: data[1]'],
    ['Post', 'deleteMany', { limit: -1 }, 'QUERY.OUT_OF_RANGE Post.deleteMany: limit'],
    [
      'Post',
      'createManyAndReturn',
      { data: row, include: { comments: true } },
      'QUERY.UNKNOWN_FIELD Post.createManyAndReturn: include.comments',
    ],
    ['Post', 'exists', { take: 1 }, 'QUERY.UNKNOWN_ARGUMENT Post.exists: take'],
    ['Post', 'findMany', null, 'QUERY.WRONG_TYPE Post.findMany: the argument is null. Expected an object of arguments.'],
  ])('%s.%s %j', (model, action, args, message) => {
    expect(problemOf(model, action, args)).toContain(message)
  })
})

function thrown(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    if (isHotplanError(error)) return error
    throw error
  }
  return undefined
}

function circular(): object {
  const value: { self?: unknown } = {}
  value.self = [value]
  return value
}

function nested(depth: number): object {
  let value: object = {}
  for (let level = 0; level < depth; level++) value = { a: value }
  return value
}
