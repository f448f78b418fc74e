import { readFileSync } from 'node:fs'
import type { DatabaseState } from '../../src/database-state.ts'
import { decodeGoldenValue } from '../../src/golden-value.ts'
import { blogSeed } from '../seed/blog.ts'
import { openPostgres, openSqlite, type TestDatabase } from './databases.ts'
import { startPostgres } from './postgres-server.ts'
import { constructorsOf, dataModelOf, delegateOf, generateClient, withGenerator } from './prisma-client.ts'
import { tablesSql } from './schema-engine.ts'
import { seedSql } from './seed-sql.ts'

/** Checks that the seed written as SQL is stored byte for byte as Prisma itself stores the same rows. */
const server = await startPostgres()
try {
  await compare('blog', await openPostgres(server, 'a'), await openPostgres(server, 'b'))
  await compare('blog-sqlite', openSqlite('/tmp/oracle-a.db'), openSqlite('/tmp/oracle-b.db'))
} finally {
  await server.stop()
}

async function compare(name: string, bySql: TestDatabase, byPrisma: TestDatabase): Promise<void> {
  const text = readFileSync(new URL(`../../fixtures/${name}.prisma`, import.meta.url), 'utf8')
  const generated = await generateClient(name, text)
  const client = new generated.PrismaClient({ adapter: byPrisma.adapter })
  const tables = await tablesSql(withGenerator(text), byPrisma.adapter)
  for (const database of [bySql, byPrisma]) await database.run(tables)
  await bySql.run(seedSql(blogSeed, dataModelOf(client, text), bySql.kind))
  const make = constructorsOf(generated, client)
  for (const [model, rows] of Object.entries(blogSeed.rows)) {
    const data = rows.map((row) => decodeGoldenValue(row, make))
    await delegateOf(client, model).call('createMany', { data })
  }
  await client.$disconnect()
  report(name, await bySql.state(), await byPrisma.state())
  await Promise.all([bySql.close(), byPrisma.close()])
}

function report(name: string, left: DatabaseState, right: DatabaseState): void {
  let different = 0
  for (const [table, rows] of left) {
    if (table.startsWith('_')) continue
    rows.forEach((row, index) => {
      const other = right.get(table)?.[index] ?? {}
      for (const [column, value] of Object.entries(row)) {
        if (value === other[column]) continue
        different += 1
        console.log(`${name} ${table}.${column} #${index}: SQL ${value} | Prisma ${other[column]}`)
      }
    })
  }
  console.log(`${name}: ${different} stored values differ`)
  if (different > 0) process.exitCode = 1
}
