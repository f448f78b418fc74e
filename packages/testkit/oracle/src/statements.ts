import { readFileSync } from 'node:fs'
import { writeKinds } from '../../../conformance/src/write-kinds.ts'
import { blogSeed } from '../seed/blog.ts'
import { openPostgres, openSqlite } from './databases.ts'
import { startPostgres } from './postgres-server.ts'
import { dataModelOf, delegateOf, generateClient, type PrismaClient, withGenerator } from './prisma-client.ts'
import { tablesSql } from './schema-engine.ts'
import { seedSql } from './seed-sql.ts'

/** Prints how many statements Prisma sends for each kind of write, BEGIN and COMMIT included. */
const server = await startPostgres()
try {
  for (const kind of ['postgresql', 'sqlite'] as const) {
    const name = kind === 'sqlite' ? 'blog-sqlite' : 'blog'
    const text = readFileSync(new URL(`../../fixtures/${name}.prisma`, import.meta.url), 'utf8')
    const database = kind === 'sqlite' ? openSqlite('/tmp/oracle-statements.db') : await openPostgres(server, 'statements')
    const generated = await generateClient(name, text)
    const client = new generated.PrismaClient({
      adapter: database.adapter,
      log: [{ emit: 'event', level: 'query' }],
    }) as PrismaClient & {
      $on(level: 'query', listener: (event: { readonly query: string }) => void): void
    }
    const model = dataModelOf(client, text)
    await database.run(await tablesSql(withGenerator(text), database.adapter))
    const rows = seedSql(blogSeed, model, kind)
    await database.run(rows)
    let count = 0
    client.$on('query', () => {
      count += 1
    })
    for (const write of writeKinds) {
      count = 0
      const delegate = delegateOf(client, write.model.charAt(0).toUpperCase() + write.model.slice(1))
      await delegate.call(write.action, write.args).catch((error: Error) => console.log(write.name, error.message.slice(-120)))
      await new Promise((resolve) => setTimeout(resolve, 20))
      console.log(`${kind}\t${count}\t${write.name}`)
      await database.clear()
      await database.run(rows)
    }
    await client.$disconnect()
    await database.close()
  }
} finally {
  await server.stop()
}
process.exit()
