import { Decimal } from 'decimal.js'
import { FieldReference, type QueryEvent, skip } from 'hotplan'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeOnDatabases, type OpenDatabase } from '../src/databases.ts'
import { fixtureSchema, methodOf, openFixture, type UntypedClient, untypedClient } from '../src/fixture.ts'

/** One query with what it answers. */
type Question = readonly [model: string, action: string, args: unknown, answer: unknown]

/** A title and the queries it is about. */
type Questions = readonly [title: string, questions: readonly Question[]]

const ids = (...list: readonly number[]): unknown => list.map((id) => ({ id }))
const byId = { select: { id: true }, orderBy: { id: 'asc' } } as const
const date = new Date('2024-01-09T00:00:00.008Z')

/** Queries that are one shape: the first is planned, every other must be recognised. */
const oneShape: readonly Questions[] = [
  [
    'every page of a list',
    [
      ['User', 'findMany', { ...byId, take: 2, skip: 0 }, ids(1, 2)],
      ['User', 'findMany', { ...byId, take: 3, skip: 5 }, ids(6, 7, 8)],
      ['User', 'findMany', { ...byId, take: 100, skip: 28 }, ids(29, 30)],
    ],
  ],
  [
    'every page from the end',
    [
      ['User', 'findMany', { ...byId, take: -2 }, ids(29, 30)],
      ['User', 'findMany', { ...byId, take: -1 }, ids(30)],
    ],
  ],
  [
    'every page after a cursor',
    [
      ['User', 'findMany', { ...byId, take: 2, skip: 1, cursor: { id: 3 } }, ids(4, 5)],
      ['User', 'findMany', { ...byId, take: 1, skip: 2, cursor: { id: 8 } }, ids(10)],
    ],
  ],
  [
    'pages of nested lists',
    [
      ['User', 'findUnique', { where: { id: 11 }, select: { posts: { ...byId, take: 1 } } }, { posts: ids(2) }],
      ['User', 'findUnique', { where: { id: 11 }, select: { posts: { ...byId, take: 3 } } }, { posts: ids(2, 5, 8) }],
    ],
  ],
  [
    'a Decimal as number, text and Decimal',
    [
      ['Order', 'findMany', { ...byId, where: { total: 20.14 } }, ids(2)],
      ['Order', 'findMany', { ...byId, where: { total: '3.021e1' } }, ids(3)],
      ['Order', 'findMany', { ...byId, where: { total: new Decimal('40.280') } }, ids(4)],
    ],
  ],
  [
    'a DateTime as Date and text',
    [
      ['Post', 'findMany', { ...byId, where: { createdAt: date } }, ids(8)],
      ['Post', 'findMany', { ...byId, where: { createdAt: date.toISOString() } }, ids(8)],
      ['Post', 'findMany', { ...byId, where: { createdAt: '2024-01-09T01:00:00.008+01:00' } }, ids(8)],
    ],
  ],
  [
    'a BigInt as bigint, number and text',
    [
      ['Post', 'findMany', { ...byId, take: 1, where: { viewsBig: 42n } }, ids(8)],
      ['Post', 'findMany', { ...byId, take: 1, where: { viewsBig: 42 } }, ids(8)],
      ['Post', 'findMany', { ...byId, take: 1, where: { viewsBig: '42' } }, ids(8)],
    ],
  ],
  [
    'a Json value of any kind',
    [
      ['User', 'findMany', { ...byId, where: { settings: { equals: [1, 'two', null, { three: 3 }] } } }, ids(14)],
      ['User', 'findMany', { ...byId, where: { settings: { equals: '100% sure_' } } }, ids(11)],
      ['User', 'findMany', { ...byId, where: { settings: { equals: 123456789012 } } }, ids(19)],
      ['User', 'findMany', { ...byId, where: { settings: { equals: { tags: [] } } } }, ids()],
    ],
  ],
  [
    'lists of any length',
    [
      ['User', 'findMany', { ...byId, where: { id: { in: [3] } } }, ids(3)],
      ['User', 'findMany', { ...byId, where: { id: { in: [1, 2, 2, 1] } } }, ids(1, 2)],
      [
        'User',
        'findMany',
        { ...byId, where: { id: { in: Array.from({ length: 5000 }, (_, index) => index + 29) } } },
        ids(29, 30),
      ],
      ['User', 'findMany', { ...byId, where: { id: { in: [] } } }, ids()],
    ],
  ],
  [
    'lists of any length that are excluded',
    [
      ['User', 'findMany', { ...byId, take: 2, where: { name: { notIn: ['Alice'] } } }, ids(2, 3)],
      ['User', 'findMany', { ...byId, take: 2, where: { name: { notIn: ['Alice', 'alice', 'ALICE'] } } }, ids(4, 6)],
      [
        'User',
        'findMany',
        { ...byId, take: 30, where: { name: { notIn: [] } } },
        expect.toSatisfy((list: unknown[]) => list.length === 30),
      ],
    ],
  ],
  [
    'keys in any order, and keys that are absent',
    [
      ['User', 'findMany', { where: { id: { gt: 3, lt: 6 } }, select: { id: true }, orderBy: { id: 'asc' } }, ids(4, 5)],
      ['User', 'findMany', { orderBy: { id: 'asc' }, select: { id: true }, where: { id: { lt: 9, gt: 7 } } }, ids(8)],
      [
        'User',
        'findMany',
        {
          orderBy: { id: 'asc' },
          select: { id: true, name: undefined },
          where: { id: { lt: 9, gt: 7 }, name: skip },
          take: undefined,
        },
        ids(8),
      ],
    ],
  ],
  [
    'equal and unequal values',
    [
      ['User', 'findMany', { ...byId, where: { OR: [{ id: 1 }, { managerId: 1 }], AND: { id: { lt: 3 } } } }, ids(1, 2)],
      ['User', 'findMany', { ...byId, where: { OR: [{ id: 5 }, { managerId: 1 }], AND: { id: { lt: 3 } } } }, ids(2)],
    ],
  ],
  [
    'patterns with any characters in them',
    [
      ['User', 'findMany', { ...byId, where: { name: { contains: '%' } } }, ids(9, 18)],
      ['User', 'findMany', { ...byId, where: { name: { contains: 'r_s' } } }, ids(10)],
    ],
  ],
  [
    'sets of names in any order',
    [
      ['User', 'findMany', { ...byId, take: 1, distinct: ['role', 'active'] }, ids(1)],
      ['User', 'findMany', { ...byId, take: 1, distinct: ['active', 'role', 'active'] }, ids(1)],
    ],
  ],
]

/** Queries of different shapes: each is planned. */
const otherShapes: readonly Questions[] = [
  [
    'null, a value and nothing at all',
    [
      ['User', 'findMany', { ...byId, take: 1, where: { managerId: 1 } }, ids(2)],
      ['User', 'findMany', { ...byId, take: 1, where: { managerId: null } }, ids(1)],
      ['User', 'findMany', { ...byId, take: 1, where: { managerId: undefined } }, ids(1)],
    ],
  ],
  [
    'the sign of take, and zero',
    [
      ['User', 'findMany', { ...byId, take: 1 }, ids(1)],
      ['User', 'findMany', { ...byId, take: -1 }, ids(30)],
      ['User', 'findMany', { ...byId, take: 0 }, ids()],
      ['User', 'findMany', { ...byId, take: 1, skip: 1 }, ids(2)],
    ],
  ],
  [
    'operators',
    [
      ['User', 'findMany', { ...byId, where: { id: { lt: 2 } } }, ids(1)],
      ['User', 'findMany', { ...byId, where: { id: { lte: 2 } } }, ids(1, 2)],
      ['User', 'findMany', { ...byId, where: { id: 2 } }, ids(2)],
    ],
  ],
  [
    'directions and the order of orders',
    [
      ['User', 'findMany', { select: { id: true }, take: 1, orderBy: [{ active: 'asc' }, { id: 'desc' }] }, ids(28)],
      ['User', 'findMany', { select: { id: true }, take: 1, orderBy: [{ active: 'asc' }, { id: 'asc' }] }, ids(4)],
      ['User', 'findMany', { select: { id: true }, take: 1, orderBy: [{ id: 'asc' }, { active: 'asc' }] }, ids(1)],
    ],
  ],
  [
    'what is selected',
    [
      ['User', 'findUnique', { where: { id: 1 }, select: { id: true } }, { id: 1 }],
      ['User', 'findUnique', { where: { id: 1 }, select: { name: true } }, { name: 'Alice' }],
      ['User', 'findUnique', { where: { id: 1 }, select: { id: true, name: true } }, { id: 1, name: 'Alice' }],
    ],
  ],
  [
    'field references',
    [
      ['Post', 'findMany', { ...byId, where: { views: { equals: new FieldReference('Post', 'id') }, id: { lt: 0 } } }, ids()],
      [
        'Post',
        'findMany',
        { ...byId, where: { views: { equals: new FieldReference('Post', 'authorId') }, id: { lt: 0 } } },
        ids(),
      ],
      ['Post', 'findMany', { ...byId, where: { views: { equals: 7 }, id: { lt: 0 } } }, ids()],
    ],
  ],
  [
    'how relations are loaded',
    [
      ['User', 'findUnique', { where: { id: 1 }, relationLoadStrategy: 'join', select: { id: true } }, { id: 1 }],
      ['User', 'findUnique', { where: { id: 1 }, relationLoadStrategy: 'query', select: { id: true } }, { id: 1 }],
    ],
  ],
  [
    'models and actions',
    [
      ['User', 'findFirst', { where: { id: 1 }, select: { id: true } }, { id: 1 }],
      ['User', 'findUnique', { where: { id: 1 }, select: { id: true } }, { id: 1 }],
      ['Post', 'findUnique', { where: { id: 1 }, select: { id: true } }, { id: 1 }],
    ],
  ],
]

describeOnDatabases('one shape, one plan', (database) => {
  const schema = fixtureSchema('blog', database)
  let opened: OpenDatabase
  beforeAll(async () => {
    opened = await openFixture('blog', database)
  })
  afterAll(() => opened.close())

  /** Asks in order; how many plans were compiled, and where each came from. */
  async function compiles(questions: readonly Question[], codegen: boolean): Promise<readonly [number, readonly string[]]> {
    const db: UntypedClient = untypedClient({ schema, driver: opened.driver, codegen })
    const sources: string[] = []
    db.$on('query', ({ source }: QueryEvent) => sources.push(source))
    for (const [model, action, args, answer] of questions) expect(await methodOf(db, model, action)(args)).toEqual(answer)
    return [db.$plans.stats().compiles, sources]
  }

  describe.each([true, false])('with code generation %s', (codegen) => {
    test.each(oneShape)('%s', async (_title, questions) => {
      const [count, sources] = await compiles(questions, codegen)
      expect([count, sources]).toEqual([1, ['miss', ...questions.slice(1).map(() => 'match')]])
    })

    test.each(otherShapes)('%s differ', async (_title, questions) => {
      expect(await compiles(questions, codegen)).toEqual([questions.length, questions.map(() => 'miss')])
    })
  })

  test('a query for which the list of matchers has no room is found in the cache', async () => {
    const db = untypedClient({ schema, driver: opened.driver, planCache: { shapesPerOperation: 1 } })
    const sources: string[] = []
    db.$on('query', ({ source }) => sources.push(source))
    const one = { where: { id: 1 }, select: { id: true } }
    const other = { where: { id: 1 }, select: { name: true } }
    for (const args of [one, other, other, one]) await db.user.findUnique(args)
    expect(sources).toEqual(['miss', 'miss', 'hit', 'match'])
  })

  test('callers that miss together compile once', async () => {
    const db = untypedClient({ schema, driver: opened.driver })
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => db.user.findUnique({ where: { id: index + 1 }, select: { id: true } })),
    )
    expect(answers).toEqual(ids(...Array.from({ length: 20 }, (_, index) => index + 1)))
    expect(db.$plans.stats()).toMatchObject({ compiles: 1, entries: 1 })
  })

  test('a query that fails to compile is not kept, and fails again', async () => {
    const db = untypedClient({ schema, driver: opened.driver })
    const bad = { data: { email: 'x', posts: { create: { title: 'x', metadata: {} } }, nothing: 1 } }
    for (let turn = 0; turn < 2; turn++) await expect(db.user.create(bad)).rejects.toThrow('nothing')
    expect(db.$plans.stats()).toMatchObject({ compiles: 0, entries: 0 })
  })
})
