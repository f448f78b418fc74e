import { schemaFromPrisma } from '@hotplan/cli'
import { Decimal } from 'decimal.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeOnDatabases, type OpenDatabase, type TestDatabase } from '../src/databases.ts'
import { fixtureSchema, methodOf, openFixture, type UntypedClient, untypedClient } from '../src/fixture.ts'

/** A call, and the parts of its error: the code, where the mistake is, and words of the message that say how to mend it. */
type Refused = readonly [name: string, model: string, action: string, args: object, code: string, path: string, fix: RegExp]

const secret = 'S3cr3t'

const everywhere: readonly Refused[] = [
  ['an unknown enum value', 'User', 'findMany', { where: { role: secret } }, 'QUERY.UNKNOWN_ENUM_VALUE', 'where.role', /ADMIN/],
  [
    'an unknown enum value in a list',
    'User',
    'findMany',
    { where: { role: { in: ['ADMIN', secret] } } },
    'QUERY.UNKNOWN_ENUM_VALUE',
    'where.role.in[1]',
    /ADMIN/,
  ],
  [
    'an Int out of range',
    'Post',
    'findMany',
    { where: { views: { gt: 2 ** 31 } } },
    'QUERY.OUT_OF_RANGE',
    'where.views.gt',
    /2147483647/,
  ],
  ['a BigInt out of range', 'Post', 'count', { where: { viewsBig: 2n ** 63n } }, 'QUERY.OUT_OF_RANGE', 'where.viewsBig', /64/],
  [
    'an Int out of range in a cursor',
    'User',
    'findMany',
    { cursor: { id: -(2 ** 31) - 1 } },
    'QUERY.OUT_OF_RANGE',
    'cursor.id',
    /2147483648/,
  ],
  [
    'an Int out of range in having',
    'Post',
    'groupBy',
    { by: ['authorId'], having: { authorId: 2 ** 40 } },
    'QUERY.OUT_OF_RANGE',
    'having.authorId',
    /2147483647/,
  ],
  ['NaN', 'Post', 'findMany', { where: { rating: Number.NaN } }, 'QUERY.WRONG_TYPE', 'where.rating', /number/],
  [
    'an invalid Date',
    'User',
    'findMany',
    { where: { createdAt: new Date(Number.NaN) } },
    'QUERY.INVALID_DATE',
    'where.createdAt',
    /Date/,
  ],
  [
    'text that is no date',
    'User',
    'findMany',
    { where: { createdAt: { gt: secret } } },
    'QUERY.INVALID_DATE',
    'where.createdAt.gt',
    /ISO/,
  ],
  [
    'a Decimal for an Int',
    'User',
    'findMany',
    { where: { id: new Decimal(1) } },
    'QUERY.WRONG_TYPE',
    'where.id',
    /operator of Int/,
  ],
  ['bytes for text', 'User', 'findMany', { where: { name: new Uint8Array([1]) } }, 'QUERY.WRONG_TYPE', 'where.name', /operator/],
  ['a negative skip', 'User', 'findMany', { skip: -1 }, 'QUERY.OUT_OF_RANGE', 'skip', /0|zero|negative/],
  ['a fraction for take', 'User', 'findMany', { take: 1.5 }, 'QUERY.WRONG_TYPE', 'take', /integer/],
  ['a cursor without a unique key', 'User', 'findMany', { cursor: { name: secret } }, 'QUERY.MISSING_KEY', 'cursor', /id/],
  ['a window of groups without an order', 'User', 'groupBy', { by: ['role'], take: 1 }, 'P2019', '', /orderBy/],
]

const onPostgres: readonly Refused[] = [
  [
    'a Json path without a condition',
    'User',
    'findMany',
    { where: { settings: { path: ['theme'], equals: undefined } } },
    'P2019',
    'where.settings',
    /equals.*undefined/s,
  ],
  [
    'a Json path as text',
    'User',
    'findMany',
    { where: { settings: { path: '$.a', equals: 1 } } },
    'QUERY.WRONG_TYPE',
    'where.settings.path',
    /list of keys/,
  ],
  [
    'a full-text query that is no text',
    'Post',
    'findMany',
    { where: { title: { search: 1 } } },
    'QUERY.WRONG_TYPE',
    'where.title.search',
    /string/,
  ],
  [
    'relevance without a query',
    'Post',
    'findMany',
    { orderBy: { _relevance: { fields: ['title'], sort: 'asc' } } },
    'QUERY.MISSING_ARGUMENT',
    'orderBy._relevance.search',
    /search/,
  ],
]

/** Texts that are no paths, whatever is stored. */
const noPaths = ['$.', '$..theme', '$.theme.', '$[', '$[x]', '$.a[', '$.a[0', '$."theme', '$theme', '$[-1]', '$[0]theme']

const onSqlite: readonly Refused[] = [
  ...noPaths.map(
    (path): Refused => [
      `the Json path ${path}`,
      'User',
      'findMany',
      { where: { settings: { path, equals: 1 } } },
      'QUERY.WRONG_TYPE',
      'where.settings.path',
      /no JSON path\. Expected a path, such as/,
    ],
  ),
  [
    'a Json path without a condition',
    'User',
    'count',
    { where: { NOT: { settings: { path: '$.theme' } } } },
    'P2019',
    'where.NOT.settings',
    /equals/,
  ],
  [
    'a Json path as a list',
    'User',
    'findMany',
    { where: { settings: { path: ['a'], equals: 1 } } },
    'QUERY.WRONG_TYPE',
    'where.settings.path',
    /\$\./,
  ],
  [
    'full-text search',
    'Post',
    'findMany',
    { where: { title: { search: secret } } },
    'QUERY.UNKNOWN_OPERATOR',
    'where.title.search',
    /contains/,
  ],
  [
    'order by relevance',
    'Post',
    'findMany',
    { orderBy: { _relevance: { fields: ['title'], search: secret, sort: 'asc' } } },
    'QUERY.UNKNOWN_FIELD',
    'orderBy._relevance',
    /a field of Post/,
  ],
]

async function errorOf(db: UntypedClient, model: string, action: string, args: object): Promise<unknown> {
  try {
    return { answer: await methodOf(db, model, action)(args) }
  } catch (error) {
    return error
  }
}

function refuses(list: readonly Refused[], client: () => UntypedClient): void {
  test.each(list)('%s is refused with its place and the way out', async (_name, model, action, args, code, path, fix) => {
    const error = await errorOf(client(), model, action, args)
    expect(error).toMatchObject({ code, meta: { path } })
    expect((error as Error).message).toMatch(fix)
    expect((error as Error).message).not.toContain(secret)
  })
}

/** A client of a fixture schema, open during the suite. */
function useFixture(name: string, database: TestDatabase): () => UntypedClient {
  const opened = useDatabase(name, database)
  let db: UntypedClient
  beforeAll(() => {
    db = untypedClient({ schema: fixtureSchema(name, database), driver: opened().driver })
  })
  return () => db
}

function useDatabase(name: string, database: TestDatabase): () => OpenDatabase {
  let opened: OpenDatabase
  beforeAll(async () => {
    opened = await openFixture(name, database)
  })
  afterAll(() => opened.close())
  return () => opened
}

describeOnDatabases('bad input of reads', (database) => {
  const opened = useDatabase('blog', database)
  const client = (): UntypedClient => untypedClient({ schema: fixtureSchema('blog', database), driver: opened().driver })
  refuses([...everywhere, ...(database.provider === 'sqlite' ? onSqlite : onPostgres)], client)

  test('a cursor whose row is missing gives no rows, forwards and backwards', async () => {
    const user = methodOf(client(), 'User', 'findMany')
    expect(await user({ cursor: { id: 999 }, orderBy: { name: 'asc' } })).toEqual([])
    expect(await user({ cursor: { id: 999 }, take: -5 })).toEqual([])
  })

  test('a Json path that leads nowhere gives no rows, for not as well', async () => {
    const path = database.provider === 'sqlite' ? '$.no.such[3]' : ['no', 'such', '3']
    const user = methodOf(client(), 'User', 'count')
    expect(await user({ where: { settings: { path, equals: 1 } } })).toBe(0)
    expect(await user({ where: { settings: { path, not: 1 } } })).toBe(0)
  })

  describe('an omit of the client that leaves nothing of a record', () => {
    const omit = { Tag: { id: true, name: true }, Category: { name: true, parentId: true } }
    const omitting = (): UntypedClient =>
      untypedClient({ schema: fixtureSchema('blog', database), driver: opened().driver, omit })

    test.each([
      ['Tag', 'findMany', {}, 'omit'],
      ['Tag', 'findUnique', { where: { id: 1 } }, 'omit'],
      ['Category', 'findFirst', { omit: { id: true } }, 'omit'],
      ['Post', 'findMany', { include: { tags: true } }, 'include.tags.omit'],
      ['Post', 'findMany', { select: { category: { omit: { id: true } } } }, 'select.category.omit'],
      ['Tag', 'create', { data: { name: 'never' } }, 'omit'],
    ])('%s.%s %j', async (model, action, args, path) => {
      const db = omitting()
      for (let turn = 0; turn < 2; turn++) {
        const error = await errorOf(db, model, action, args)
        expect(error).toMatchObject({ name: 'PrismaClientValidationError', code: 'QUERY.EMPTY_SELECTION', meta: { path } })
        expect((error as Error).message).toMatch(/set one to false in omit, or use select/)
      }
      expect(await methodOf(db, 'Tag', 'count')({ where: { name: 'never' } })).toBe(0)
    })

    test('is no matter where something else is asked for', async () => {
      const tag = methodOf(omitting(), 'Tag', 'findFirst')
      const one = { where: { id: 3 } }
      expect(await tag({ ...one, omit: { name: false } })).toEqual({ name: 'sql' })
      expect(await tag({ ...one, select: { id: true } })).toEqual({ id: 3 })
      expect(await tag({ ...one, include: { _count: { select: { similar: true } } } })).toEqual({ _count: { similar: 1 } })
      expect(await tag({ ...one, include: { similar: { omit: { id: false } } } })).toEqual({ similar: [{ id: 1 }] })
      expect(await methodOf(omitting(), 'Tag', 'count')({ select: { id: true } })).toEqual({ id: 12 })
    })
  })

  test('every form of a Json path leads where it says', async () => {
    const user = methodOf(client(), 'User', 'count')
    const count = (path: readonly string[], text: string, equals: unknown): Promise<unknown> =>
      user({ where: { settings: { path: database.provider === 'sqlite' ? text : path, equals } } })
    expect(await count(['nested', 'list', '1'], '$.nested.list[1]', 2)).toBe(2)
    expect(await count(['nested', 'list', '1'], '$."nested"."list"[1]', 2)).toBe(2)
    expect(await count(['tags', '-1'], '$.tags[#-1]', 'b')).toBe(4)
    expect(await count(['a.b'], '$."a.b"', 1)).toBe(1)
    expect(await count(['1'], '$[1]', 'two')).toBe(1)
    expect(await count([], '$', 'text')).toBe(2)
    expect(await count(["it's"], "$.it's", 'x')).toBe(0)
  })

  test('an order that goes through a relation and names nothing is no order', async () => {
    const post = methodOf(client(), 'Post', 'findMany')
    const select = { id: true }
    for (const first of [{ author: {} }, { author: { manager: { id: undefined } } }, { author: undefined }]) {
      expect(await post({ orderBy: [first, { id: 'desc' }], take: 2, select })).toEqual([{ id: 60 }, { id: 59 }])
    }
  })

  describe.runIf(database.provider === 'postgresql')('full-text queries', () => {
    test.each([`${secret} words`, `(${secret}`, `${secret} &`, `& ${secret}`, `${secret} <->`])(
      '%j is no query: a coded error that says how to write one',
      async (search) => {
        const calls = [{ where: { title: { search } } }, { orderBy: { _relevance: { fields: ['title'], search, sort: 'desc' } } }]
        for (const args of calls) {
          const error = await errorOf(client(), 'Post', 'findMany', args)
          expect(error).toMatchObject({ name: 'PrismaClientKnownRequestError', code: 'P2039' })
          expect((error as Error).message).toMatch(/full-text query of `search` is not valid: join words with & or \|/)
          expect((error as Error).message).not.toContain(secret)
        }
      },
    )
  })
})

/** The view of the fixture as it is where nothing says that its rows are unique. */
const keyless = schemaFromPrisma(`
  datasource db {
    provider = "postgresql"
  }
  generator client {
    provider        = "hotplan"
    previewFeatures = ["views"]
  }
  view SensorDay {
    sensorId String
    readings Int
    @@map("sensor_day")
  }`)

describeOnDatabases(
  'windows on views',
  (database) => {
    const client = useFixture('blog-postgres', database)

    test('a view with a unique key takes a window without an order', async () => {
      expect(await methodOf(client(), 'SensorDay', 'findMany')({ take: 1 })).toHaveLength(1)
    })
  },
  (database) => database.provider === 'postgresql',
)

describeOnDatabases(
  'windows on views without a unique key',
  (database) => {
    let opened: OpenDatabase
    let db: UntypedClient
    beforeAll(async () => {
      opened = await openFixture('blog-postgres', database)
      db = untypedClient({ schema: keyless, driver: opened.driver })
    })
    afterAll(() => opened.close())

    refuses(
      [
        ['take without an order', 'SensorDay', 'findMany', { take: 1 }, 'QUERY.MISSING_ARGUMENT', '', /orderBy/],
        ['skip without an order', 'SensorDay', 'findMany', { skip: 1 }, 'QUERY.MISSING_ARGUMENT', '', /orderBy/],
        ['a cursor', 'SensorDay', 'findMany', { cursor: { readings: 1 } }, 'QUERY.MISSING_KEY', 'cursor', /unique key/],
      ],
      () => db,
    )

    test('with an order the window is taken', async () => {
      const all = await methodOf(db, 'SensorDay', 'findMany')({ orderBy: { readings: 'asc' } })
      expect(await methodOf(db, 'SensorDay', 'findMany')({ orderBy: { readings: 'desc' }, take: 100, skip: 0 })).toHaveLength(
        (all as readonly object[]).length,
      )
      expect(await methodOf(db, 'SensorDay', 'findMany')({ orderBy: { readings: 'asc' }, take: 1 })).toEqual(
        (all as readonly object[]).slice(0, 1),
      )
    })
  },
  (database) => database.provider === 'postgresql',
)
