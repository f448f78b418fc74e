import { describeWithService } from '@hotplan/testkit/services'
import { pg } from 'hotplan/pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blogDatabase } from '../src/databases.ts'
import { failureOf } from '../src/describe-behaviours.ts'
import { fixtureSchema, type UntypedClient, untypedClient } from '../src/fixture.ts'

type Client = UntypedClient & { $executeRawUnsafe(sql: string): Promise<number> }
type CopyFrom = (rows: unknown, options?: unknown) => Promise<unknown>

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

describeWithService('postgres', 'copyFrom on a server', () => {
  let url: string
  beforeAll(async () => {
    url = await blogDatabase()
  })

  describe.each([{ protocol: 'wire' as const }, { protocol: 'pg' as const }])('protocol $protocol', ({ protocol }) => {
    let db: Client
    const copy: CopyFrom = (rows, options) => (db.tag as unknown as { copyFrom: CopyFrom }).copyFrom(rows, options)
    beforeAll(() => {
      const schema = fixtureSchema('blog', { provider: 'postgresql' })
      db = untypedClient({ schema, driver: pg({ url, max: 4, protocol }) }) as Client
    })
    afterAll(() => db.$disconnect())

    test('two batches are on their way and a third is read while the server writes nothing', async () => {
      let read = 0
      const rows = function* (): Generator<unknown, void, undefined> {
        for (let i = 0; i < 200; i++) {
          read++
          yield { name: `${protocol} waits ${i}` }
        }
      }
      const copied = (await db.$transaction(async (tx: Client) => {
        await tx.$executeRawUnsafe('lock table "Tag"')
        const copying = (async () => copy(rows(), { batchSize: 10 }))()
        // The row that begins the next batch ends the third one.
        await expect.poll(() => read).toBe(31)
        await pause(100)
        expect(read).toBe(31)
        return { copying }
      })) as { readonly copying: Promise<unknown> }
      expect(await copied.copying).toEqual({ count: 200 })
      expect(read).toBe(200)
    })

    test('of batches that fail one after the other the first says why', async () => {
      const name = `${protocol} twice`
      const rows = Array.from({ length: 40 }, (_, i) => ({ name: i === 3 || i === 5 ? name : `${protocol} fails ${i}` }))
      rows[17] = { name: 'typescript\u0000' }
      const failure = await failureOf(copy(rows, { batchSize: 10 }))
      expect(failure).toMatchObject({ code: 'P2002', meta: { modelName: 'Tag', target: ['name'] } })
      expect(await db.tag.count({ where: { name: { startsWith: protocol } } })).toBe(200)
    })
  })
})
