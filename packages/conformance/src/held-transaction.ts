import { readFileSync } from 'node:fs'
import { schemaFromPrisma } from '@hotplan/cli'
import { createClient } from 'hotplan'
import { pg } from 'hotplan/pg'
import { sqlite } from 'hotplan/sqlite'

// A program of its own: writes inside a transaction, says so, and waits to be killed. Arguments: the database's kind and address.
const [kind = '', address = '', name = ''] = process.argv.slice(2)
const file = new URL(`../../testkit/fixtures/${kind === 'sqlite' ? 'blog-sqlite' : 'blog'}.prisma`, import.meta.url)
const schema = schemaFromPrisma(readFileSync(file, 'utf8'))
const driver = kind === 'sqlite' ? sqlite({ file: address }) : pg({ url: address })
const db = createClient({ schema, driver })

await db.$transaction(
  async (tx) => {
    await tx['tag']?.create({ data: { name } })
    process.stdout.write('written\n')
    await new Promise((resolve) => setTimeout(resolve, 60_000))
  },
  { timeout: 60_000 },
)
