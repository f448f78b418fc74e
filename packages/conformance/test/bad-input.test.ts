import { inspect } from 'node:util'
import { AnyNull, FieldReference } from 'hotplan'
import { expect } from 'vitest'
import { describeBehaviours, failureOf, type Stage } from '../src/describe-behaviours.ts'
import { methodOf } from '../src/fixture.ts'

/** Stands in every value of a bad query, and must stand in no error. */
const canary = 'c4n4ry-7f3e'
const canaryNumber = 987_654_321_123_456

interface BadQuery {
  readonly title: string
  readonly query: readonly [model: string, action: string, args: unknown]
  readonly code: string
  /** Where it is wrong. */
  readonly path: string
  /** What the message must say beside: the fix, or the nearest name. */
  readonly says: string
}

const circular: Record<string, unknown> = {}
circular['AND'] = [circular]

function nested(depth: number): unknown {
  let where: unknown = { name: canary }
  for (let level = 0; level < depth; level++) where = { NOT: where }
  return where
}

const find = (args: unknown): BadQuery['query'] => ['User', 'findMany', args]
const create = (data: unknown): BadQuery['query'] => ['User', 'create', { data }]

const badQueries: readonly BadQuery[] = [
  {
    title: 'an unknown argument',
    query: find({ wher: { name: canary } }),
    code: 'QUERY.UNKNOWN_ARGUMENT',
    path: 'wher',
    says: 'Did you mean "where"?',
  },
  {
    title: 'an unknown field',
    query: find({ where: { nmae: canary } }),
    code: 'QUERY.UNKNOWN_FIELD',
    path: 'where.nmae',
    says: 'Did you mean "name"?',
  },
  {
    title: 'an unknown field deep inside',
    query: find({ include: { posts: { where: { author: { is: { emial: canary } } } } } }),
    code: 'QUERY.UNKNOWN_FIELD',
    path: 'include.posts.where.author.is.emial',
    says: 'Did you mean "email"?',
  },
  {
    title: 'an unknown operator',
    query: find({ where: { name: { contians: canary } } }),
    code: 'QUERY.UNKNOWN_OPERATOR',
    path: 'where.name.contians',
    says: 'Did you mean "contains"?',
  },
  {
    title: 'an unknown enum value',
    query: find({ where: { role: canary } }),
    code: 'QUERY.UNKNOWN_ENUM_VALUE',
    path: 'where.role',
    says: 'ADMIN, EDITOR or READER',
  },
  {
    title: 'text for a number',
    query: find({ where: { id: canary } }),
    code: 'QUERY.WRONG_TYPE',
    path: 'where.id',
    says: 'Expected an integer',
  },
  {
    title: 'a number for text',
    query: create({ email: canaryNumber }),
    code: 'QUERY.WRONG_TYPE',
    path: 'data.email',
    says: 'Expected a string',
  },
  {
    title: 'a number out of range',
    query: find({ where: { id: canaryNumber } }),
    code: 'QUERY.OUT_OF_RANGE',
    path: 'where.id',
    says: 'Expected an integer from -2147483648 to 2147483647',
  },
  {
    title: 'text that is no date',
    query: find({ where: { createdAt: canary } }),
    code: 'QUERY.INVALID_DATE',
    path: 'where.createdAt',
    says: 'ISO 8601',
  },
  {
    title: 'an invalid Date',
    query: find({ where: { createdAt: new Date(canary) } }),
    code: 'QUERY.INVALID_DATE',
    path: 'where.createdAt',
    says: 'a valid Date',
  },
  {
    title: 'text that is no decimal',
    query: ['Post', 'findMany', { where: { price: canary } }],
    code: 'QUERY.WRONG_TYPE',
    path: 'where.price',
    says: 'a string such as "12.50"',
  },
  {
    title: 'a missing unique key',
    query: ['User', 'findUnique', { where: { name: canary } }],
    code: 'QUERY.MISSING_KEY',
    path: 'where',
    says: 'at least one of id or email',
  },
  {
    title: 'a unique key that is undefined',
    query: ['User', 'findUnique', { where: { id: undefined, name: canary } }],
    code: 'QUERY.MISSING_KEY',
    path: 'where',
    says: 'undefined counts as missing',
  },
  {
    title: 'no where at all',
    query: ['User', 'findUnique', { select: { id: true } }],
    code: 'QUERY.MISSING_ARGUMENT',
    path: 'where',
    says: 'unique key of User',
  },
  {
    title: 'a required field that is missing',
    query: create({ name: canary }),
    code: 'QUERY.MISSING_ARGUMENT',
    path: 'data',
    says: 'email is required and has no default',
  },
  {
    title: 'select beside include',
    query: find({ where: { name: canary }, select: { id: true }, include: { posts: true } }),
    code: 'QUERY.CONFLICT',
    path: '',
    says: 'select',
  },
  {
    title: 'an empty select',
    query: find({ where: { name: canary }, select: {} }),
    code: 'QUERY.EMPTY_SELECTION',
    path: 'select',
    says: 'true',
  },
  {
    title: 'undefined in a list',
    query: find({ where: { name: { in: [canary, undefined] } } }),
    code: 'QUERY.UNDEFINED_IN_LIST',
    path: 'where.name.in[1]',
    says: 'Leave the member out',
  },
  {
    title: 'null in a list',
    query: find({ where: { name: { in: [canary, null] } } }),
    code: 'QUERY.WRONG_TYPE',
    path: 'where.name.in[1]',
    says: 'cannot hold null',
  },
  {
    title: 'a circular filter',
    query: find({ where: circular }),
    code: 'QUERY.TOO_DEEP',
    path: '',
    says: 'no object contains itself',
  },
  {
    title: 'a filter nested 10,000 deep',
    query: find({ where: nested(10_000) }),
    code: 'QUERY.TOO_DEEP',
    path: '',
    says: 'Flatten the query',
  },
  {
    title: 'a circular Json value',
    query: create({ email: canary, settings: circular }),
    code: 'QUERY.TOO_DEEP',
    path: 'data.settings',
    says: 'Remove the cycle',
  },
  {
    title: 'a Json value nested 10,000 deep',
    query: create({ email: canary, settings: nested(10_000) }),
    code: 'QUERY.TOO_DEEP',
    path: 'data.settings',
    says: 'Store it flatter',
  },
  {
    title: 'a bigint in a Json value',
    query: create({ email: canary, settings: { a: BigInt(canaryNumber) } }),
    code: 'QUERY.INVALID_JSON',
    path: 'data.settings',
    says: 'Convert it',
  },
  {
    title: 'the key __proto__',
    query: find({ where: JSON.parse(`{"__proto__":{"name":"${canary}"}}`) }),
    code: 'QUERY.UNKNOWN_FIELD',
    path: 'where.__proto__',
    says: 'Remove it or correct its name',
  },
  {
    title: 'the key constructor',
    query: find({ select: { constructor: true }, where: { name: canary } }),
    code: 'QUERY.UNKNOWN_FIELD',
    path: 'select.constructor',
    says: 'Remove it or correct its name',
  },
  {
    title: 'the key hasOwnProperty of an operator',
    query: find({ where: { name: { hasOwnProperty: canary } } }),
    code: 'QUERY.UNKNOWN_OPERATOR',
    path: 'where.name.hasOwnProperty',
    says: 'Remove it or correct its name',
  },
  {
    title: 'a Promise for where',
    query: find({ where: Promise.resolve({ name: canary }) }),
    code: 'QUERY.WRONG_TYPE',
    path: 'where',
    says: 'is an await missing?',
  },
  {
    title: 'a list for where',
    query: find({ where: [{ name: canary }] }),
    code: 'QUERY.WRONG_TYPE',
    path: 'where',
    says: 'is a list',
  },
  { title: 'null for all arguments', query: find(null), code: 'QUERY.WRONG_TYPE', path: '', says: 'an object of arguments' },
  { title: 'text for all arguments', query: find(canary), code: 'QUERY.WRONG_TYPE', path: '', says: 'an object of arguments' },
  {
    title: 'a null marker where it means nothing',
    query: find({ where: { name: AnyNull } }),
    code: 'QUERY.WRONG_TYPE',
    path: 'where.name',
    says: 'has no meaning here',
  },
  {
    title: 'a field of another model',
    query: find({ where: { name: { equals: new FieldReference('Post', 'title') } } }),
    code: 'P2019',
    path: 'where.name.equals',
    says: 'a field of User of type String',
  },
  {
    title: 'a sort direction that does not exist',
    query: find({ orderBy: { name: canary } }),
    code: 'QUERY.WRONG_TYPE',
    path: 'orderBy.name',
    says: 'asc',
  },
]

/** Everything of an error that may reach a log: its text, its stack, its facts and the same of its causes. */
function everythingOf(error: unknown): string {
  return inspect(error, { depth: null, maxStringLength: null, maxArrayLength: null, showHidden: false })
}

/** The client answers as before: what failed has left nothing behind. */
async function expectUsable({ db }: Stage): Promise<void> {
  expect(await db.user.findUnique({ where: { id: 1 }, select: { name: true } })).toEqual({ name: 'Alice' })
}

describeBehaviours('bad input', 'blog', (behaviour) => {
  for (const { title, query, code, path, says } of badQueries) {
    behaviour(title, async (stage) => {
      const [model, action, args] = query
      const failure = await failureOf(methodOf(stage.db, model, action)(args))
      expect(failure).toMatchObject({
        name: code.startsWith('P') ? 'PrismaClientKnownRequestError' : 'PrismaClientValidationError',
        code,
      })
      if (code === 'QUERY.TOO_DEEP') expect(String(failure.meta['path']).startsWith(path)).toBe(true)
      else expect(failure.meta['path']).toBe(path)
      expect(failure.message).toContain(path)
      expect(failure.message).toContain(says)
      expect(failure.message).toContain(`${model}.${action}`)
      expect(failure.message.length).toBeLessThan(1000)
      expect(everythingOf(failure)).not.toContain(canary)
      expect(everythingOf(failure)).not.toContain(String(canaryNumber))
      await expectUsable(stage)
    })
  }

  behaviour('a model that does not exist is no property of the client', async (stage) => {
    expect(Object.hasOwn(stage.db, 'usr')).toBe(false)
    expect((stage.db as unknown as Record<string, unknown>)['constructor']).not.toHaveProperty('findMany')
    await expectUsable(stage)
  })

  behaviour('a taken unique key names the model and the fields', async (stage) => {
    const failure = await failureOf(stage.db.user.create({ data: { email: 'user01@example.com', name: canary } }))
    expect(failure).toMatchObject({
      name: 'PrismaClientKnownRequestError',
      code: 'P2002',
      meta: { modelName: 'User', target: ['email'] },
    })
    expect(everythingOf(failure)).not.toContain(canary)
    await expectUsable(stage)
  })

  behaviour('a taken compound key names its fields by the names of the schema', async (stage) => {
    const { db, run } = stage
    const data = { value: canary, ownerId: 29, priority: run }
    await db.setting.create({ data: { ...data, key: `first ${run}` } })
    const failure = await failureOf(db.setting.create({ data: { ...data, key: `second ${run}` } }))
    expect(failure).toMatchObject({ code: 'P2002', meta: { modelName: 'Setting', target: ['ownerId', 'priority'] } })
    expect(everythingOf(failure)).not.toContain(canary)
    await expectUsable(stage)
  })

  behaviour('a record that is missing is P2025', async (stage) => {
    const calls = [
      stage.db.user.findUniqueOrThrow({ where: { email: canary } }),
      stage.db.user.findFirstOrThrow({ where: { email: canary } }),
      stage.db.user.update({ where: { email: canary }, data: { name: canary } }),
      stage.db.user.delete({ where: { email: canary } }),
    ]
    for (const call of calls) {
      const failure = await failureOf(call)
      expect(failure).toMatchObject({ name: 'PrismaClientKnownRequestError', code: 'P2025', meta: { modelName: 'User' } })
      expect(everythingOf(failure)).not.toContain(canary)
    }
    await expectUsable(stage)
  })

  behaviour('a parent that is missing is P2003', async (stage) => {
    const failure = await failureOf(stage.db.profile.create({ data: { userId: 999_999, bio: canary } }))
    expect(failure).toMatchObject({ name: 'PrismaClientKnownRequestError', code: 'P2003', meta: { modelName: 'Profile' } })
    expect(everythingOf(failure)).not.toContain(canary)
    await expectUsable(stage)
  })
})
