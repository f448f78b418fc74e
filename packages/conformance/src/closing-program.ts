import { readFileSync } from 'node:fs'
import { schemaFromPrisma } from '@hotplan/cli'
import { createClient } from 'hotplan'
import { pg } from 'hotplan/pg'

// A program of its own, with nothing but its clients to keep the process from ending. Arguments: the database's address and the
// protocol to speak.
const [url = '', protocol] = process.argv.slice(2)
const schema = schemaFromPrisma(readFileSync(new URL('../../testkit/fixtures/blog.prisma', import.meta.url), 'utf8'))

let closed = 0
for (; closed < 25; closed++) {
  const db = createClient({ schema, driver: pg({ url, max: 1, protocol: protocol === 'pg' ? 'pg' : 'wire' }) })
  const queries = [1, 2, 3].map(() => db.$queryRawUnsafe('select 1').then((rows) => rows))
  const transaction = db.$transaction(async (tx) => tx.$queryRawUnsafe('select 1'), { maxWait: 60_000 }).catch(() => undefined)
  await db.$disconnect()
  await Promise.all([...queries, transaction])
}
process.stdout.write(`closed ${closed} times\n`)
