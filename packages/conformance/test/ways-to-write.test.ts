import { encodeGoldenValue } from '@hotplan/testkit/golden'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeOnDatabases, type OpenDatabase, plainPostgres } from '../src/databases.ts'
import { fixtureSchema, openFixture, type UntypedClient, type UntypedDelegate, untypedClient } from '../src/fixture.ts'

type Client = Omit<UntypedClient, 'post'> & {
  readonly post: UntypedDelegate & { copyFrom(rows: readonly object[]): Promise<unknown> }
}

/** Texts that mean something in a format of one of the databases. */
const special = ['', '\\', '"', "'", '\\u0041', '\u2028', '\n\r\t\b\f', '[1,2]', '{"a":1}', 'null', '\\N', '\\.', '{NULL}', '1e5']
const text = fc.oneof(
  fc.constantFrom(...special),
  fc.string({ unit: 'grapheme' }).map((some) => some.replaceAll('\0', '')),
)
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> =>
  fc.oneof(value, fc.constantFrom(null, undefined))
const instant = (from: string, to: string): fc.Arbitrary<Date> =>
  fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
// No database tells -0 from 0.
const float = fc.double({ noNaN: true, noDefaultInfinity: true }).map((some) => some + 0)
const json = fc.jsonValue().filter((some) => some !== null && !JSON.stringify(some).includes('\\u0000'))

const row = fc.record({
  title: text,
  body: optional(text),
  published: fc.boolean(),
  views: fc.integer(),
  rating: optional(fc.oneof(float, fc.constantFrom(5e-324, 1.7976931348623157e308, 0.1 + 0.2, 1e21, 123456789012345680000))),
  price: optional(fc.constantFrom('0', '-1.5', '12345.6789', '0.00001')),
  viewsBig: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  metadata: fc.oneof(json, fc.constantFrom<unknown>({ a: [1, { b: null }] }, [], {})),
  createdAt: instant('0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z'),
  publishedAt: optional(instant('1900-01-01T00:00:00Z', '2100-01-01T00:00:00Z')),
  authorId: fc.constant(1),
})
type Row = typeof row extends fc.Arbitrary<infer R> ? R : never

describeOnDatabases(
  'rows of any values',
  (database) => {
    let opened: OpenDatabase
    beforeAll(async () => {
      opened = await openFixture('blog', database)
    })
    afterAll(() => opened.close())

    test('are the same by whichever way they were written', async () => {
      const options = { schema: fixtureSchema('blog', database), driver: opened.driver }
      const db = untypedClient(options) as unknown as Client
      /** What a write leaves, without ids. */
      const leftBy = async (write: () => Promise<unknown>): Promise<unknown> => {
        await db.post.deleteMany()
        await write()
        return encodeGoldenValue(await db.post.findMany({ orderBy: { id: 'asc' }, omit: { id: true } }))
      }
      const oneByOne = async (rows: readonly Row[]): Promise<void> => {
        for (const data of rows) await db.post.create({ data })
      }
      await fc.assert(
        fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
          const expected = await leftBy(() => oneByOne(rows))
          expect(expected).toMatchObject(
            rows.map(({ title, views, viewsBig, createdAt }) => encodeGoldenValue({ title, views, viewsBig, createdAt })),
          )
          expect(await leftBy(() => db.post.createMany({ data: rows }))).toEqual(expected)
          expect(await leftBy(() => db.post.copyFrom(rows))).toEqual(expected)
          const returned = await db.post.createManyAndReturn({ data: rows, omit: { id: true } })
          expect(encodeGoldenValue(returned)).toEqual(expected)
        }),
        { numRuns: 25 },
      )
    }, 60_000)
  },
  undefined,
  [plainPostgres],
)
