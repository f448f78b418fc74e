import { readFileSync } from 'node:fs'
import { schemaFromPrisma } from '@hotplan/cli'
import { createClient } from 'hotplan'
import { pg } from 'hotplan/pg'
import type { UntypedClient, UntypedDelegate } from './fixture.ts'

// A program of its own, so that a failure that nobody hears ends it, and nothing but its client can keep it from ending. While calls of
// every kind are on their way, sessions are ended at random and the client is closed. Arguments: the database's address, the protocol to
// speak, and for how many milliseconds.
const [url = '', protocol = '', forMs = ''] = process.argv.slice(2)

interface Harried extends UntypedClient {
  readonly post: UntypedDelegate & { stream(args: object): AsyncIterable<unknown> }
  readonly tag: UntypedDelegate & { copyFrom(rows: Iterable<object>, options: object): Promise<unknown> }
  $with(limits: { readonly signal?: AbortSignal; readonly timeoutMs?: number }): UntypedClient
  $queryRawUnsafe(sql: string): Promise<unknown>
}

const schema = schemaFromPrisma(readFileSync(new URL('../../testkit/fixtures/blog.prisma', import.meta.url), 'utf8'))
const driver = pg({ url, max: 4, protocol: protocol === 'pg' ? 'pg' : 'wire' })
const db = createClient({ schema, driver }) as unknown as Harried
const killer = createClient({ schema, driver: pg({ url, max: 1 }) })

let calls = 0
const id = (): number => (calls % 5) + 1
const name = (): string => `${calls} ${Math.random()}`
const soon = (): AbortSignal => AbortSignal.timeout(Math.ceil(Math.random() * 5))

function* names(failsAt = Number.POSITIVE_INFINITY): Generator<object> {
  for (let number = 0; number < 50; number++) {
    if (number === failsAt) throw new RangeError('the source failed')
    yield { name: `${name()} ${number}` }
  }
}

async function someOf(stream: AsyncIterable<unknown>): Promise<void> {
  let seen = 0
  for await (const _ of stream) if (++seen > 7) return
}

const ask: readonly (() => Promise<unknown>)[] = [
  () => db.user.findUnique({ where: { id: id() } }),
  () => db.post.findMany({ where: { published: calls % 2 === 0 }, take: id(), include: { author: true, tags: true } }),
  () => db.tag.create({ data: { name: name() } }),
  () => db.tag.create({ data: { name: 'taken' } }),
  () => db.user.update({ where: { id: id() }, data: { name: name() } }),
  () => db.user.findMany({ where: { unknown: 1 } }),
  () => db.$transaction([db.user.count(), db.post.findMany({ take: 3 }), db.tag.createMany({ data: [{ name: name() }] })]),
  () => db.$transaction([db.user.findUnique({ where: { id: 1 } }), db.user.findUnique({ where: { id: 2 } })]),
  () =>
    db.$transaction(
      async (tx: Harried) => {
        await tx.user.update({ where: { id: id() }, data: { name: name() } })
        await Promise.all([tx.user.findUnique({ where: { id: 3 } }), tx.user.findUnique({ where: { id: 4 } }), tx.tag.count()])
        if (calls % 7 === 0) throw new RangeError('the caller failed')
      },
      { timeout: 200, maxWait: 300, retry: 1 },
    ),
  () => db.$transaction(async (tx: Harried) => tx.$transaction(async (inner: Harried) => inner.user.count()), { timeout: 100 }),
  () => db.$transaction(async (tx: Harried) => tx.$queryRawUnsafe('select pg_sleep(0.01)'), { signal: soon() }),
  () => someOf(db.post.stream({ batchSize: 2 })),
  () => db.tag.copyFrom(names(), { batchSize: 10 }),
  () => db.tag.copyFrom(names(33), { batchSize: 10 }),
  () => {
    const key = { email: `${id()}@example.com` }
    const create = { ...key, posts: { create: { title: 'a', metadata: {} } } }
    return db.user.upsert({ where: key, create, update: { name: name() } })
  },
  () => db.$with({ timeoutMs: 30 }).post.findMany({ where: { published: true } }),
  () => db.$with({ signal: soon() }).user.count(),
  () => db.$queryRawUnsafe('select pg_sleep(0.005)'),
]

const ending = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and random() < 0.5`
const killing = setInterval(() => killer.$queryRawUnsafe(ending).catch(() => undefined), 60)
const closing = setInterval(() => db.$disconnect(), 700)

const running = new Map<Promise<void>, number>()
const until = performance.now() + Number(forMs)
while (performance.now() < until) {
  for (let number = 0; number < 12 && running.size < 150; number++) {
    const kind = Math.floor(Math.random() * ask.length)
    const settled: Promise<void> = Promise.resolve(ask[kind]?.())
      .then(
        () => undefined,
        () => undefined,
      )
      .then(() => void running.delete(settled))
    running.set(settled, kind)
    calls++
  }
  await new Promise((resolve) => setTimeout(resolve, 8))
}
clearInterval(killing)
clearInterval(closing)
const patience = setTimeout(() => {
  process.stdout.write(`never settled: calls of the kinds ${[...running.values()].join(', ')}\n`)
  process.exit(1)
}, 20_000)
await Promise.all(running.keys())
clearTimeout(patience)
await killer.$disconnect()
// On a new connection.
const open = `select count(*)::int from pg_stat_activity where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()`
const [{ count }] = (await db.$queryRawUnsafe(open)) as [{ readonly count: number }]
await db.$disconnect()
process.stdout.write(`all settled, ${count} sessions busy\n`)
