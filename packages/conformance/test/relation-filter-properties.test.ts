import { type Field, type Model, modelOf, relationFieldsOf, type Schema, uniqueKeysOf, valueFieldsOf } from '@hotplan/schema'
import { createPglite } from '@hotplan/testkit/services'
import fc from 'fast-check'
import { pglite } from 'hotplan/pglite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenDatabase, sqliteDatabase, type TestDatabase } from '../src/databases.ts'
import { fixtureSchema, methodOf, openFixture, type UntypedClient, untypedClient } from '../src/fixture.ts'

type Values = Readonly<Record<string, readonly unknown[]>>
type Filter = Readonly<Record<string, unknown>>

/** Comparing texts, numbers and truth means the same on both databases. */
const compared = new Set(['String', 'Int', 'Boolean'])
const isCompared = (field: Field): boolean => field.kind === 'scalar' && !field.list && compared.has(field.type)

/** The values that a field has in the rows, and one that it has not. */
function valuesOf(values: Values, model: Model, field: Field): fc.Arbitrary<unknown> {
  const known = values[`${model.name}.${field.name}`] ?? []
  const strange =
    field.kind === 'scalar' && field.type === 'Int' ? [-1] : field.kind === 'scalar' && field.type === 'String' ? ['?'] : []
  return fc.constantFrom(...known, ...strange)
}

function scalarFilter(values: Values, model: Model, field: Field): fc.Arbitrary<unknown> {
  const value = valuesOf(values, model, field)
  const isNullable = field.kind === 'scalar' && field.optional
  return fc.oneof(
    { weight: 3, arbitrary: value },
    value.map((not) => ({ not })),
    fc
      .array(value, { maxLength: 3 })
      .map((list) => (field.kind === 'scalar' && field.type === 'Boolean' ? (list[0] ?? true) : { in: list })),
    ...(isNullable ? [fc.constant(null), fc.constant({ not: null })] : []),
  )
}

function relationFilter(
  schema: Schema,
  values: Values,
  field: Extract<Field, { kind: 'relation' }>,
  depth: number,
): fc.Arbitrary<unknown> {
  const inner = filterOf(schema, values, modelOf(schema, field.model) as Model, depth - 1)
  const operators = field.list ? ['some', 'some', 'every', 'none'] : ['is', 'is', 'isNot']
  const operator = fc.tuple(fc.constantFrom(...operators), inner).map(([name, filter]) => ({ [name]: filter }))
  if (field.list) return operator
  const none = field.optional === false ? [] : [fc.constantFrom<unknown>(null, { is: null }, { isNot: null })]
  return fc.oneof({ weight: 3, arbitrary: operator }, inner, ...none)
}

/** Filters of a model, with as many relations below one another as `depth` says. */
function filterOf(schema: Schema, values: Values, model: Model, depth: number): fc.Arbitrary<Filter> {
  const scalars = valueFieldsOf(model).filter(isCompared)
  const scalar = fc
    .constantFrom(...scalars)
    .chain((field) => scalarFilter(values, model, field).map((test) => ({ [field.name]: test })))
  const relations = depth === 0 ? [] : relationFieldsOf(model)
  const relation = relations.map((field) => relationFilter(schema, values, field, depth).map((test) => ({ [field.name]: test })))
  const junction = fc
    .tuple(fc.constantFrom('AND', 'OR', 'NOT'), fc.array(fc.oneof(scalar, ...relation), { minLength: 1, maxLength: 2 }))
    .map(([word, branches]) => ({ [word]: branches }))
  const part: fc.Arbitrary<Filter> =
    relation.length === 0
      ? fc.oneof({ weight: 4, arbitrary: scalar }, fc.constant({}))
      : fc.oneof({ weight: 3, arbitrary: fc.oneof(...relation) }, { weight: 2, arbitrary: scalar }, junction, fc.constant({}))
  return fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => Object.assign({}, ...parts) as Filter)
}

const pgliteDatabase: TestDatabase = {
  name: 'PGlite',
  provider: 'postgresql',
  open: async () => {
    const instance = await createPglite()
    const driver = pglite({ instance })
    return { driver, close: () => driver.close().then(() => instance.close()) }
  },
}

describe('relation filters', () => {
  const schema = fixtureSchema('blog', sqliteDatabase)
  const models = Object.values(schema.models).filter((model) => relationFieldsOf(model).length > 0)
  const opened: OpenDatabase[] = []
  const clients: UntypedClient[] = []
  const values: Record<string, readonly unknown[]> = {}

  beforeAll(async () => {
    for (const database of [sqliteDatabase, pgliteDatabase]) {
      const open = await openFixture('blog', database)
      opened.push(open)
      clients.push(untypedClient({ schema: fixtureSchema('blog', database), driver: open.driver }))
    }
    for (const model of models) {
      const rows = (await methodOf(clients[0]!, model.name, 'findMany')()) as readonly Filter[]
      for (const field of valueFieldsOf(model).filter(isCompared)) {
        const found = new Set(rows.map((row) => row[field.name]).filter((value) => value !== null))
        values[`${model.name}.${field.name}`] = [...found].slice(0, 8)
      }
    }
  })
  afterAll(async () => {
    for (const { close } of opened) await close()
  })

  /** The keys of the rows that a filter finds, by each of the ways in which a filter is compiled. */
  async function found(db: UntypedClient, model: Model, where: Filter, key: readonly string[]): Promise<unknown> {
    const select = Object.fromEntries(key.map((name) => [name, true]))
    const orderBy = key.map((name) => ({ [name]: 'asc' }))
    const [all, page, count] = await Promise.all([
      methodOf(db, model.name, 'findMany')({ where, select, orderBy }),
      methodOf(db, model.name, 'findMany')({ where, select, orderBy, take: 3 }),
      methodOf(db, model.name, 'count')({ where }),
    ])
    return { all, page, count }
  }

  /** Filters of one row, which are compiled in a way of their own. */
  async function ofRows(db: UntypedClient, model: Model, where: Filter, key: string): Promise<unknown> {
    const answers: unknown[] = []
    for (const value of (values[`${model.name}.${key}`] ?? []).slice(0, 3)) {
      answers.push(await methodOf(db, model.name, 'count')({ where: { AND: [where], [key]: value } }))
      answers.push(await methodOf(db, model.name, 'count')({ where: { ...where, [key]: value } }))
    }
    return answers
  }

  test('decide also below NOT in the negation of a to-one relation, where a list has rows without a key', async () => {
    const orders = { some: { user: { id: { in: [] } } } }
    const where = { owner: { isNot: { NOT: [{ options: { some: { owner: null } } }, { orders }] } } }
    const owned = { ownerId: null }
    for (const db of clients) {
      const settings = await db.setting.findMany({ where, orderBy: { key: 'asc' } })
      expect(settings).toEqual(await db.setting.findMany({ where: owned, orderBy: { key: 'asc' } }))
    }
  })

  test.each(models.map((model) => [model.name, model] as const))(
    'find the same records of %s by the SQL of SQLite as by that of PostgreSQL',
    async (_name, model) => {
      const key = uniqueKeysOf(model)[0]!.fields
      await fc.assert(
        fc.asyncProperty(filterOf(schema, values, model, 3), async (where) => {
          const [sqlite, postgres] = clients as [UntypedClient, UntypedClient]
          expect(await found(sqlite, model, where, key)).toEqual(await found(postgres, model, where, key))
          if (key.length > 1) return
          expect(await ofRows(sqlite, model, where, key[0]!)).toEqual(await ofRows(postgres, model, where, key[0]!))
        }),
        { numRuns: 30 },
      )
    },
    120_000,
  )
})
