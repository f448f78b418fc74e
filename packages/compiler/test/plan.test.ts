import type { Plan } from '@hotplan/plan'
import { expect, test } from 'vitest'
import { createCompiler } from '../src/index.ts'
import { fixtureSchema } from './fixture.ts'
import { datetimes, enumOf, int, shapeOf, string, take } from './shape-of.ts'

const schema = fixtureSchema('postgresql')
const compiler = createCompiler({ schema, dialect: 'postgres' })

function plan(model: string, action: Parameters<typeof shapeOf>[1], args: object): Plan {
  return compiler.compile(shapeOf(model, action, args).shape, 'the key')
}

test('a plan says what it was compiled from', () => {
  const { shape } = shapeOf('User', 'findUnique', { where: { id: int(1) }, select: { name: true } })
  expect(compiler.compile(shape, 'the key')).toEqual({
    format: 1,
    schema: schema.fingerprint,
    dialect: 'postgres',
    key: 'the key',
    model: 'User',
    action: 'findUnique',
    reads: ['User'],
    writes: [],
    slots: [{ type: 'Int', list: false, nullable: false, path: 'where.id' }],
    statements: [
      {
        sql: 'select "t0"."name" from "User" as "t0" where "t0"."id" = $1',
        parameters: [{ kind: 'slot', slot: 0, codec: { name: 'int' } }],
        columns: [{ name: 'string' }],
        returnsRows: true,
      },
    ],
    root: {
      kind: 'first',
      of: {
        kind: 'query',
        statement: 0,
        mapping: { kind: 'record', fields: [['name', { kind: 'column', index: 0, codec: { name: 'string' } }]] },
      },
    },
  })
})

test('equal shapes give equal plans', () => {
  const args = { where: { posts: { some: { title: string('x') } } }, include: { posts: { take: take(1) } } }
  expect(plan('User', 'findMany', args)).toEqual(plan('User', 'findMany', args))
})

test('a plan is frozen throughout and survives JSON', () => {
  const made = plan('Post', 'create', { data: { title: string('x'), authorId: int(1) }, include: { author: true } })
  const frozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen))
  expect(frozen(made)).toBe(true)
  expect(JSON.parse(JSON.stringify(made))).toEqual(made)
})

test('parameters carry transforms, list forms and labels in the order of the SQL', () => {
  const where = {
    title: { startsWith: string('x') },
    createdAt: { in: datetimes([]) },
    author: { role: enumOf('Role')('ADMIN') },
  }
  const [statement] = plan('Post', 'findMany', { where, take: take(-3) }).statements
  expect(statement?.parameters).toEqual([
    { kind: 'slot', slot: 2, codec: { name: 'datetime', list: true }, listForm: 'array' },
    { kind: 'slot', slot: 3, codec: { name: 'string' }, transforms: [{ kind: 'escapeLike' }, { kind: 'suffix', text: '%' }] },
    { kind: 'slot', slot: 1, codec: { name: 'enum', labels: { ADMIN: 'admin', READER: 'READER' } } },
    { kind: 'slot', slot: 0, codec: { name: 'int' }, transforms: [{ kind: 'negate' }] },
  ])
})

test('reads and writes name every table, those of filters, counters and joins too', () => {
  const where = { posts: { some: { tags: { some: { name: string('x') } } } } }
  const read = plan('User', 'findMany', {
    where,
    select: { _count: { select: { likes: true } } },
    orderBy: { profile: { bio: 'asc' } },
  })
  expect(read.reads).toEqual(['Like', 'Post', 'Profile', 'Tag', 'User', '_PostToTag'])
  expect(read.writes).toEqual([])
  const write = plan('Sensor', 'deleteMany', {})
  expect(write.reads).toEqual([])
  expect(write.writes).toEqual(['audit.sensors'])
})

test('a dialect without a profile is refused', () => {
  expect(() => createCompiler({ schema, dialect: 'mysql' })).toThrow(
    expect.objectContaining({ code: 'COMPILER.UNSUPPORTED_DIALECT' }),
  )
})

test('a shape that does not fit the schema is a bug', () => {
  expect(() => plan('Nothing', 'findMany', {})).toThrow(expect.objectContaining({ code: 'INTERNAL' }))
  expect(() => plan('User', 'findMany', { where: { nothing: int(1) } })).toThrow(expect.objectContaining({ code: 'INTERNAL' }))
})

test('a nested write is one statement, and siblings share statements where it is done in turn', () => {
  const tags = { create: [{ name: string('x') }, { name: string('y') }], connect: [{ id: int(1) }, { id: int(2) }] }
  const made = plan('Post', 'create', { data: { title: string('x'), authorId: int(1), tags }, select: { id: true } })
  expect(made.root).toMatchObject({ kind: 'otherwise', of: { kind: 'first', of: { statement: 0 } }, to: { kind: 'transaction' } })
  const [first, ...inTurn] = made.statements.map(({ sql }) => sql.replaceAll('"', ''))
  expect(first?.match(/\b(insert into|select count\(\*\) from) \w+/g)).toEqual([
    // What all wait for.
    'select count(*) from r2',
    'insert into Post',
    'insert into _PostToTag',
    'insert into Tag',
    'insert into _PostToTag',
    // Pairs are written in order.
    'select count(*) from r3',
  ])
  expect(inTurn.map((sql) => sql.match(/^insert into \w+|^select/)?.[0])).toEqual([
    'insert into Post',
    'select',
    'insert into _PostToTag',
    'insert into Tag',
    'insert into _PostToTag',
    'select',
  ])
})

test('what only creates needs no other way', () => {
  const comments = { create: [{ body: string('x') }] }
  const made = plan('Post', 'create', { data: { title: string('x'), authorId: int(1), comments }, select: { id: true } })
  expect(made.statements).toHaveLength(1)
  expect(made.root).toMatchObject({ kind: 'first', of: { kind: 'query', statement: 0 } })
})
