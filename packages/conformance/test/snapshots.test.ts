import { readFileSync, writeFileSync } from 'node:fs'
import { diskStore } from '@hotplan/cache-backends/disk'
import { memoryStore } from '@hotplan/cache-backends/memory'
import { nullStore } from '@hotplan/cache-backends/null'
import type { Store } from '@hotplan/plan'
import { sqliteFile } from '@hotplan/testkit/services'
import type { QueryEvent, WarmupProgress } from 'hotplan'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeOnDatabases, type OpenDatabase } from '../src/databases.ts'
import { failureOf } from '../src/describe-behaviours.ts'
import { fixtureSchema, openFixture, type UntypedClient, untypedClient } from '../src/fixture.ts'

const page = {
  where: { published: true },
  orderBy: { id: 'asc' },
  take: 2,
  select: { id: true, author: { select: { id: true } } },
}
const byId = (id: number): object => ({ where: { id }, select: { id: true } })

async function play(db: UntypedClient): Promise<unknown> {
  return [await db.post.findMany(page), await db.user.findUnique(byId(3)), await db.user.count({ where: { active: true } })]
}

const fileTarget = sqliteFile()
const targets: readonly (readonly [name: string, target: () => string | Store])[] = [
  ['a file', () => fileTarget],
  ['a memory store', () => memoryStore()],
  ['a disk store', () => diskStore({ path: sqliteFile() })],
]

describeOnDatabases('snapshots', (database) => {
  const schema = fixtureSchema('blog', database)
  let opened: OpenDatabase
  beforeAll(async () => {
    opened = await openFixture('blog', database)
  })
  afterAll(() => opened.close())
  const open = (options: object = {}): UntypedClient => untypedClient({ schema, driver: opened.driver, ...options })

  async function recorded(): Promise<UntypedClient> {
    const db = open()
    await play(db)
    await db.user.findUnique(byId(1))
    return db
  }

  describe.each(targets)('in %s', (_name, makeTarget) => {
    test.each([true, false])('make the first query of every shape a match (code generation %s)', async (codegen) => {
      const recorder = await recorded()
      const target = makeTarget()
      await recorder.$plans.save(target)

      const db = open({ codegen })
      const progress: WarmupProgress[] = []
      const report = await db.$warmup({ snapshot: target, onProgress: (step) => progress.push(step) })
      expect(report).toMatchObject({ shapes: 3, statements: 3 })
      expect(report.ignored).toBeUndefined()
      expect(progress).toEqual([
        { kind: 'loaded', shapes: 3 },
        { kind: 'linked', done: 1, total: 3 },
        { kind: 'linked', done: 2, total: 3 },
        { kind: 'linked', done: 3, total: 3 },
        { kind: 'prepared', statements: 3 },
      ])

      const sources: string[] = []
      db.$on('query', ({ source }: QueryEvent) => sources.push(source))
      expect(await play(db)).toEqual(await play(recorder))
      expect(sources).toEqual(['match', 'match', 'match'])
      expect(db.$plans.stats()).toMatchObject({ compiles: 0, misses: 0, entries: 3 })
      if (typeof target !== 'string') await target.close()
    })
  })

  test('keep how often each shape ran, and so which comes first', async () => {
    const snapshot = (await recorded()).$plans.snapshot()
    expect(snapshot.entries.map(({ uses, shape }) => [shape.model, shape.action, uses])).toEqual([
      ['User', 'findUnique', 2],
      ...snapshot.entries.slice(1).map(({ shape }) => [shape.model, shape.action, 1]),
    ])
    const db = open()
    await db.$warmup({ snapshot })
    await db.user.findUnique(byId(2))
    expect(db.$plans.shapes(1)).toMatchObject([{ model: 'User', action: 'findUnique', uses: 3 }])
  })

  test('of other circumstances are ignored with a reason', async () => {
    const snapshot = (await recorded()).$plans.snapshot()
    const otherDialect = snapshot.dialect === 'sqlite' ? 'postgres' : 'sqlite'
    const others: readonly (readonly [object, string])[] = [
      [{ ...snapshot, fingerprint: 'other' }, 'another schema'],
      [{ ...snapshot, dialect: otherDialect }, `for ${otherDialect}`],
      [{ ...snapshot, options: 'omit=User.email' }, 'other client options'],
      [{ ...snapshot, format: snapshot.format + 1 }, `format ${snapshot.format + 1}`],
      [{ ...snapshot, version: 2 }, 'version'],
    ]
    for (const [other, reason] of others) await expectIgnored(open(), other, reason)
    await expectIgnored(open({ omit: { user: { email: true } } }), snapshot, 'other client options')
    const another = fixtureSchema(database.provider === 'postgresql' ? 'blog-postgres' : 'blog', database)
    if (another.fingerprint !== schema.fingerprint) await expectIgnored(open({ schema: another }), snapshot, 'another schema')
  })

  test('that are damaged, missing or no snapshots never throw', async () => {
    const file = sqliteFile()
    await (await recorded()).$plans.save(file)
    const bytes = readFileSync(file)
    const damaged = Buffer.from(bytes)
    damaged[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
    for (const content of [damaged, bytes.subarray(0, 100), Buffer.alloc(0), Buffer.from('{}'), Buffer.from([0xff, 0xfe])]) {
      writeFileSync(file, content)
      await expectIgnored(open(), file, '')
    }
    await expectIgnored(open(), `${file}.missing`, 'there is no file')
    await expectIgnored(open(), memoryStore(), 'memory store has none')
    for (const wrong of [{}, { entries: [] }, [], JSON.parse('{"__proto__":1}')]) await expectIgnored(open(), wrong, '')
  })

  test('that a store does not keep are an error, since saving was asked for', async () => {
    const failure = await failureOf((await recorded()).$plans.save(nullStore()))
    expect(failure).toMatchObject({ code: 'STORE.NOT_STORED' })
  })

  /** The snapshot is not used, with a reason, and the client answers all the same. */
  async function expectIgnored(db: UntypedClient, snapshot: unknown, reason: string): Promise<void> {
    const progress: WarmupProgress[] = []
    const report = await db.$warmup({ snapshot: snapshot as string, onProgress: (step) => progress.push(step) })
    expect(report).toMatchObject({ shapes: 0, statements: 0, ignored: expect.stringContaining(reason) })
    expect(progress).toContainEqual({ kind: 'ignored', reason: report.ignored })
    if ((db as unknown as Record<string, unknown>)['user'] === undefined) return
    expect(await db.user.findUnique(byId(1))).toEqual({ id: 1 })
  }
})
