import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from './databases.ts'
import { comments, seed } from './seed.ts'
import {
  bigint,
  bigints,
  boolean,
  bytes,
  byteses,
  datetime,
  datetimes,
  decimal,
  decimals,
  enumOf,
  enumsOf,
  float,
  int,
  ints,
  json,
  marker,
  ref,
  string,
  strings,
  take,
} from './shape-of.ts'

const role = enumOf('Role')

describe.each(['sqlite', 'postgres'] as const)('filters on %s', (name) => {
  let db: Database
  beforeAll(async () => {
    db = await openDatabase(name)
    await db.script(seed + comments(name))
  })
  afterAll(() => db.close())

  const ids = async (model: string, where: object): Promise<readonly unknown[]> => {
    const rows = (await db.run(model, 'findMany', { where, orderBy: { id: 'asc' }, select: { id: true } })) as readonly {
      readonly id: unknown
    }[]
    return rows.map((row) => row.id)
  }

  const cases: readonly (readonly [title: string, model: string, where: object, expected: readonly unknown[]])[] = [
    ['a bare value', 'Post', { views: int(20) }, [2, 3]],
    ['equals null', 'User', { name: null }, [2]],
    ['an enum by its label', 'User', { role: role('ADMIN') }, [1]],
    ['enums in a list', 'User', { role: { in: enumsOf('Role')(['ADMIN']) } }, [1]],
    ['not with a value leaves NULL out', 'User', { name: { not: string('Ada') } }, [3, 4]],
    ['not null', 'User', { name: { not: null } }, [1, 3, 4]],
    ['a nested not', 'User', { name: { not: { startsWith: string('A') } } }, name === 'sqlite' ? [3] : [3, 4]],
    ['in', 'Post', { id: { in: ints([1, 3, 99]) } }, [1, 3]],
    ['in an empty list', 'Post', { id: { in: ints([]) } }, []],
    ['notIn leaves NULL out', 'User', { name: { notIn: strings(['Ada']) } }, [3, 4]],
    ['notIn an empty list keeps NULL', 'User', { name: { notIn: strings([]) } }, [1, 2, 3, 4]],
    ['decimals in a list', 'Post', { price: { in: decimals(['1.50', '10.0']) } }, [1, 4]],
    ['a decimal', 'Post', { price: { gte: decimal('2.25') } }, [3, 4]],
    ['bigints in a list', 'Post', { big: { in: bigints([9007199254740993n]) } }, [1]],
    ['a bigint', 'Post', { big: { gt: bigint(9007199254740992n) } }, [1]],
    ['bytes', 'Comment', { secret: bytes(Uint8Array.of(0, 255)) }, [1n]],
    ['bytes in a list', 'Comment', { secret: { in: byteses([Uint8Array.of(0, 255), new Uint8Array(0)]) } }, [1n, 3n]],
    ['a float', 'Post', { rating: float(0.30000000000000004) }, [2]],
    ['a boolean', 'Post', { published: boolean(false) }, [2]],
    ['an instant', 'Post', { createdAt: { lt: datetime(new Date('2026-01-02T00:00:00Z')) } }, [1]],
    ['instants in a list', 'Post', { createdAt: { in: datetimes([new Date('2026-01-02T00:00:00Z')]) } }, [2]],
    ['a pattern with wildcards in the text', 'User', { name: { contains: string('_%') } }, [3]],
    ['startsWith', 'Post', { title: { startsWith: string('t') } }, [2, 3]],
    ['endsWith', 'Post', { title: { endsWith: string('e') } }, [1, 3]],
    ['an empty pattern leaves NULL out', 'User', { name: { contains: string('') } }, [1, 3, 4]],
    ['a field reference', 'Post', { views: { gt: ref('Post', 'id') } }, [1, 2, 3, 4]],
    ['a pattern of a field', 'User', { email: { contains: ref('User', 'name') } }, name === 'sqlite' ? [1] : []],
    ['several operators at once', 'Post', { views: { gt: int(5), lt: int(20) } }, [1]],
    ['AND of nothing', 'Tag', { AND: [] }, [1, 2, 3]],
    ['OR of nothing', 'Tag', { OR: [] }, []],
    ['OR with an empty branch', 'Tag', { OR: [{}, { id: int(1) }] }, [1]],
    [
      'OR with a branch that always holds',
      'Tag',
      { OR: [{ id: int(1) }, { AND: [{ id: { notIn: { kind: 'list', items: [] } } }] }] },
      [1, 2, 3],
    ],
    ['NOT of a list', 'Post', { NOT: [{ views: int(20) }, { published: boolean(false) }] }, [1, 4]],
    ['NOT of an object', 'Post', { NOT: { views: int(20), published: boolean(false) } }, [1, 3, 4]],
    ['NOT of nothing', 'Tag', { NOT: {} }, [1, 2, 3]],
    ['some', 'User', { posts: { some: { views: { gt: int(9) } } } }, [1, 2]],
    ['some of any', 'User', { posts: { some: {} } }, [1, 2, 3]],
    ['none', 'User', { posts: { none: { published: boolean(true) } } }, [4]],
    ['none at all', 'User', { posts: { none: {} } }, [4]],
    ['none over nullable keys', 'User', { reports: { none: {} } }, [3, 4]],
    ['every', 'User', { posts: { every: { published: boolean(true) } } }, [2, 3, 4]],
    ['every of nothing', 'User', { posts: { every: {} } }, [1, 2, 3, 4]],
    ['some over a join table', 'Post', { tags: { some: { name: string('red') } } }, [1, 4]],
    ['none over a join table', 'Post', { tags: { none: {} } }, [3]],
    ['is', 'User', { manager: { is: { name: string('Ada') } } }, [2, 3]],
    ['a bare to-one filter', 'User', { manager: { name: string('Ada') } }, [2, 3]],
    ['an empty to-one filter says nothing', 'User', { manager: {} }, [1, 2, 3, 4]],
    ['is null by the key of the row', 'User', { manager: null }, [1]],
    ['is null by the key of the other row', 'User', { profile: { is: null } }, [3, 4]],
    ['isNot null', 'User', { profile: { isNot: null } }, [1, 2]],
    ['isNot keeps rows without a related row', 'User', { manager: { isNot: { id: int(1) } } }, [1, 4]],
    ['NOT of is keeps rows without a related row', 'User', { NOT: { manager: { is: { id: int(1) } } } }, [1, 4]],
    ['isNot leaves rows out where NULL is compared', 'User', { manager: { isNot: { name: string('Ada') } } }, [1]],
    ['NOT of is leaves rows out where NULL is compared', 'User', { NOT: { manager: { is: { name: string('Ada') } } } }, [1]],
    ['isNot null over a field with NULL', 'User', { manager: { isNot: { name: null } } }, [1, 2, 3]],
    ['NOT of every of anything', 'User', { NOT: { posts: { every: {} } } }, []],
    ['not of several operators', 'Post', { views: { not: { gt: int(9), lt: int(5) } } }, [4]],
    ['NOT of some', 'User', { NOT: { reports: { some: {} } } }, [3, 4]],
    ['relations of relations', 'User', { posts: { some: { comments: { some: { body: string('c4') } } } } }, [1]],
    ['a compound foreign key', 'Note', { like: { weight: int(5) } }, [1, 2]],
    ['NOT over a compound foreign key with NULL', 'Note', { NOT: { like: { weight: int(5) } } }, [3]],
    ['Json equals', 'Post', { metadata: { equals: json('"text"') } }, [2]],
    ['Json not leaves NULL out', 'Post', { metadata: { not: json('"text"') } }, [1, 4]],
    ['Json null', 'Post', { metadata: { equals: marker('JsonNull') } }, [4]],
    ['SQL NULL of Json', 'Post', { metadata: { equals: marker('DbNull') } }, [3]],
    ['any null of Json', 'Post', { metadata: { equals: marker('AnyNull') } }, [3, 4]],
    ['neither null of Json', 'Post', { metadata: { not: marker('AnyNull') } }, [1, 2]],
    ['a Json string', 'Post', { metadata: { string_contains: string('ex') } }, [2]],
    ['a string at a Json path', 'Post', { metadata: { path: path(['s'], '$.s'), string_ends_with: string('%_x') } }, [1]],
    ['a value at a Json path', 'Post', { metadata: { path: path(['a', 'b'], '$.a.b'), equals: json('[1, 2]') } }, [1]],
    ['the start of a Json array', 'Post', { metadata: { path: path(['a', 'b'], '$.a.b'), array_starts_with: json('1') } }, [1]],
    ['the end of a Json array', 'Post', { metadata: { path: path(['a', 'b'], '$.a.b'), array_ends_with: json('2') } }, [1]],
  ]

  function path(keys: readonly string[], text: string): unknown {
    return name === 'sqlite' ? text : strings(keys)
  }

  test.each(cases)('%s', async (_title, model, where, expected) => {
    expect(await ids(model, where)).toEqual(expected)
  })

  test('a compound unique key finds one record', async () => {
    const where = { userId_postId: { userId: int(2), postId: int(1) } }
    expect(await db.run('Like', 'findUnique', { where, select: { weight: true } })).toEqual({ weight: 5 })
  })

  test('conditions beside a unique key count', async () => {
    expect(await db.run('User', 'findUnique', { where: { id: int(1), name: string('Bob') } })).toBeNull()
  })

  test('limits hold beside filters', async () => {
    expect(
      await db.run('Post', 'findMany', {
        where: { tags: { some: {} } },
        take: take(2),
        orderBy: { id: 'desc' },
        select: { id: true },
      }),
    ).toEqual([{ id: 4 }, { id: 2 }])
  })
})
