import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from './databases.ts'
import { comments, seed } from './seed.ts'
import { byteses, datetime, decimal, enumOf, enumsOf, int, ints, json, ref, string, strings } from './shape-of.ts'

describe('what only PostgreSQL has', () => {
  let db: Database
  const a = '00000000-0000-4000-8000-00000000000a'
  const b = '00000000-0000-4000-8000-00000000000b'

  beforeAll(async () => {
    db = await openDatabase('postgres')
    await db.script(`${seed}${comments('postgres')}
      insert into "audit"."sensors" ("id", "numbers", "bigs", "labels", "roles", "blobs", "cash", "day", "text") values
      ('${a}', '{1,2}', '{9007199254740993}', '{"x","y z"}', '{admin}', '{"\\\\x00ff"}', 12.5, '2026-01-02', '{"k": [1]}'),
      ('${b}', '{}', '{}', null, null, '{}', null, null, null);`)
  })
  afterAll(() => db.close())

  const ids = async (where: object): Promise<readonly unknown[]> => {
    const rows = (await db.run('Sensor', 'findMany', { where, orderBy: { id: 'asc' }, select: { id: true } })) as readonly {
      readonly id: unknown
    }[]
    return rows.map((row) => (row.id === a ? 'a' : 'b'))
  }
  const names = async (where: object): Promise<readonly unknown[]> => {
    const rows = (await db.run('User', 'findMany', { where, orderBy: { id: 'asc' }, select: { id: true } })) as readonly {
      readonly id: unknown
    }[]
    return rows.map((row) => row.id)
  }

  test('list columns read as lists, NULL as an empty one', async () => {
    expect(await db.run('Sensor', 'findMany', { orderBy: { id: 'asc' } })).toEqual([
      {
        id: a,
        numbers: [1, 2],
        bigs: [9007199254740993n],
        labels: ['x', 'y z'],
        roles: ['ADMIN'],
        blobs: [Uint8Array.of(0, 255)],
        cash: expect.toSatisfy((value) => Number(value) === 12.5),
        day: new Date('2026-01-02T00:00:00Z'),
        text: { k: [1] },
      },
      { id: b, numbers: [], bigs: [], labels: [], roles: [], blobs: [], cash: null, day: null, text: null },
    ])
  })

  test('full-text search filters and orders', async () => {
    const found = (where: object, orderBy: object): Promise<unknown> =>
      db.run('User', 'findMany', { where, orderBy, select: { name: true } })
    const order = [{ _relevance: { fields: ['name', 'email'], search: string('ada | grace'), sort: 'desc' } }, { id: 'asc' }]
    expect(await found({ name: { search: string('ada & !grace') } }, { name: 'asc' })).toEqual([{ name: 'Ada' }, { name: 'ada' }])
    expect(await found({ NOT: { name: { search: string('ada & !grace') } } }, order)).not.toContainEqual({ name: 'Ada' })
    expect(((await found({}, order)) as readonly object[]).slice(0, 2)).toEqual([{ name: 'Ada' }, { name: 'ada' }])
  })

  test.each<readonly [string, object, readonly string[]]>([
    ['has', { numbers: { has: int(2) } }, ['a']],
    ['has an enum', { roles: { has: enumOf('Role')('ADMIN') } }, ['a']],
    ['hasEvery', { numbers: { hasEvery: ints([1, 2]) } }, ['a']],
    ['hasEvery of nothing', { labels: { hasEvery: strings([]) } }, ['a']],
    ['hasSome', { labels: { hasSome: strings(['q', 'y z']) } }, ['a']],
    ['hasSome of nothing', { labels: { hasSome: strings([]) } }, []],
    ['hasSome of enums', { roles: { hasSome: enumsOf('Role')(['ADMIN', 'READER']) } }, ['a']],
    ['isEmpty', { numbers: { isEmpty: true } }, ['b']],
    ['isEmpty misses NULL', { labels: { isEmpty: true } }, []],
    ['not isEmpty', { numbers: { isEmpty: false } }, ['a']],
    ['equals a list', { numbers: { equals: ints([1, 2]) } }, ['a']],
    ['equals a list of bytes', { blobs: { equals: byteses([Uint8Array.of(0, 255)]) } }, ['a']],
    ['equals null', { labels: { equals: null } }, ['b']],
    ['a date', { day: datetime(new Date('2026-01-02T00:00:00Z')) }, ['a']],
    ['a uuid', { id: string(b) }, ['b']],
    ['uuids in a list', { id: { in: strings([a, b]) } }, ['a', 'b']],
    ['a pattern of a uuid', { id: { endsWith: string('0b') } }, ['b']],
    ['a Json column that is not binary', { text: { equals: json('{"k":[1]}') } }, ['a']],
    ['an array in a Json document', { text: { path: strings(['k']), array_contains: json('[1]') } }, ['a']],
    ['an order of Json numbers', { text: { path: strings(['k', '0']), gt: json('0') } }, ['a']],
    ['no order between Json types', { text: { path: strings(['k', '0']), gt: json('"0"') } }, []],
    [
      'a field of the row in a list of the row',
      { numbers: { has: int(1) }, labels: { hasSome: ref('Sensor', 'labels') } },
      ['a'],
    ],
  ])('%s', async (_title, where, expected) => {
    expect(await ids(where)).toEqual(expected)
  })

  test.each<readonly [string, object, readonly number[]]>([
    ['equals', { name: { equals: string('ADA'), mode: 'insensitive' } }, [1, 4]],
    ['equals takes wildcards literally', { name: { equals: string('%'), mode: 'insensitive' } }, []],
    ['in', { name: { in: strings(['ADA', 'cy_%']), mode: 'insensitive' } }, [1, 3, 4]],
    ['notIn', { name: { notIn: strings(['ADA']), mode: 'insensitive' } }, [3]],
    ['contains', { name: { contains: string('Y_'), mode: 'insensitive' } }, [3]],
    ['not', { name: { not: string('ADA'), mode: 'insensitive' } }, [3]],
    ['sensitive', { name: { equals: string('ada') } }, [4]],
  ])('case-insensitive %s', async (_title, where, expected) => {
    expect(await names(where)).toEqual(expected)
  })

  test('lists are written whole and at their end', async () => {
    const id = { id: string(b) }
    const push = (data: object, field: string): Promise<unknown> =>
      db.run('Sensor', 'update', { where: id, data, select: { [field]: true } })
    expect(await push({ labels: { push: string('one') } }, 'labels')).toEqual({ labels: ['one'] })
    expect(await push({ labels: { push: strings(['two', 'three']) } }, 'labels')).toEqual({ labels: ['one', 'two', 'three'] })
    expect(await push({ roles: { push: enumOf('Role')('ADMIN') } }, 'roles')).toEqual({ roles: ['ADMIN'] })
    expect(await push({ roles: { set: enumsOf('Role')(['READER', 'ADMIN']) } }, 'roles')).toEqual({ roles: ['READER', 'ADMIN'] })
    expect(await push({ numbers: ints([7]) }, 'numbers')).toEqual({ numbers: [7] })
    const created = await db.run('Sensor', 'create', {
      data: { numbers: { set: ints([1]) }, cash: decimal('1.25') },
      select: { id: true, numbers: true, cash: true },
    })
    expect(created).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      numbers: [1],
      cash: expect.toSatisfy((value) => Number(value) === 1.25),
    })
  })

  test('least and greatest values exist for every ordered type', async () => {
    const args = { _min: { published: true }, _max: { published: true } }
    expect(await db.run('Post', 'aggregate', args)).toEqual({ _min: { published: false }, _max: { published: true } })
    expect(await db.run('Comment', 'aggregate', { _max: { secret: true } })).toEqual({ _max: { secret: Uint8Array.of(0, 255) } })
    expect(
      await db.run('Sensor', 'aggregate', { where: { id: { in: strings([a, b]) } }, _min: { id: true }, _max: { cash: true } }),
    ).toEqual({
      _min: { id: a },
      _max: { cash: expect.anything() },
    })
  })
})
