import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqlite } from '@hotplan/drivers/sqlite'
import { describeDriver } from '@hotplan/testkit'
import { afterAll } from 'vitest'

const directory = mkdtempSync(join(tmpdir(), 'hotplan-sqlite-'))
afterAll(() => rmSync(directory, { recursive: true }))

for (const library of ['node:sqlite', 'better-sqlite3'] as const) {
  describeDriver(`sqlite on ${library}, in memory`, {
    dialect: 'sqlite',
    concurrentTransactions: false,
    create: () => sqlite({ file: ':memory:', library }),
  })
  describeDriver(`sqlite on ${library}, in a file`, {
    dialect: 'sqlite',
    concurrentTransactions: false,
    create: () => sqlite({ file: join(directory, `${library.replace(':', '-')}.db`), library }),
  })
}
