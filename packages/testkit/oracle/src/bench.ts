import { databaseChanges } from '../../src/database-state.ts'
import type { GoldenChange, GoldenDatabase } from '../../src/golden-file.ts'
import { decodeGoldenValue, encodeGoldenValue, type GoldenConstructors, type GoldenValue } from '../../src/golden-value.ts'
import { type Answer, compareOrder, describeError, markGenerated } from './answers.ts'
import type { TestDatabase } from './databases.ts'
import { constructorsOf, dataModelOf, delegateOf, generateClient, type PrismaClient, withGenerator } from './prisma-client.ts'
import { tablesSql } from './schema-engine.ts'
import { seedSql } from './seed-sql.ts'
import type { Case, Seed } from './values.ts'

/** Prisma on one kind of database, ready to be asked. */
export interface Bench {
  readonly kind: GoldenDatabase
  readonly version: string
  readonly prismaVersion: string
  /** The SQL of the tables and of the rows. */
  readonly tables: string
  readonly seed: string
  readonly ask: (item: Case) => Promise<Answer & { readonly unordered: boolean }>
  readonly close: () => Promise<void>
}

interface Seat {
  readonly database: TestDatabase
  readonly client: PrismaClient
  /** A client of its own for a question with a global `omit`. */
  readonly clientFor: (item: Case) => PrismaClient
  readonly make: GoldenConstructors
}

const writes = /^(create|update|upsert|delete)/

/**
 * Opens the same rows twice, the second time inserted in reverse: an answer that depends on the physical order of rows is
 * found by asking both. `views` is the SQL of what the schema engine does not create.
 */
export async function openBench(
  name: string,
  text: string,
  views: string,
  seed: Seed,
  open: (name: string) => Promise<TestDatabase>,
): Promise<Bench> {
  const generated = await generateClient(name, text)
  const seat = async (database: TestDatabase): Promise<Seat> => {
    const client = new generated.PrismaClient({ adapter: database.adapter })
    const omitting = new Map<string, PrismaClient>()
    const clientFor = ({ omit }: Case): PrismaClient => {
      if (omit === undefined) return client
      const key = JSON.stringify(omit)
      const known = omitting.get(key) ?? new generated.PrismaClient({ adapter: database.adapter, omit: toClientOmit(omit) })
      omitting.set(key, known)
      return known
    }
    return { database, client, clientFor, make: constructorsOf(generated, client) }
  }
  const main = await seat(await open('main'))
  const reversed = await seat(await open('reversed'))
  const model = dataModelOf(main.client, text)
  const tables = `${await tablesSql(withGenerator(text), main.database.adapter)}${views}`
  const rows = seedSql(seed, model, main.database.kind)
  for (const { database } of [main, reversed]) await database.run(tables)
  await main.database.run(rows)
  await reversed.database.run(seedSql(seed, model, main.database.kind, true))
  return {
    kind: main.database.kind,
    version: main.database.version,
    prismaVersion: generated.Prisma.prismaVersion.client,
    tables,
    seed: rows,
    ask: (item) => (writes.test(item.action) ? askWrite(main, item, rows) : askRead(main, reversed, item)),
    close: async () => {
      for (const { client, database } of [main, reversed]) {
        await client.$disconnect()
        await database.close()
      }
    },
  }
}

/** Prisma names models as its delegates are named. */
function toClientOmit(omit: NonNullable<Case['omit']>): object {
  return Object.fromEntries(
    Object.entries(omit).map(([model, fields]) => [model.charAt(0).toLowerCase() + model.slice(1), fields]),
  )
}

async function askRead(main: Seat, reversed: Seat, item: Case): Promise<Answer & { unordered: boolean }> {
  const first = await call(main, item)
  const second = await call(reversed, item)
  const order = compareOrder(first as GoldenValue, second as GoldenValue)
  if (order === undefined)
    throw new Error(
      `"${item.name}" on ${main.database.kind} depends on the physical order of rows: ${JSON.stringify([first, second])}`,
    )
  return { ...first, unordered: order === 'any' }
}

async function askWrite(main: Seat, item: Case, rows: string): Promise<Answer & { unordered: boolean }> {
  const before = await main.database.state()
  const runs: (Answer & { changes: readonly GoldenChange[] })[] = []
  for (let run = 0; run < 2; run += 1) {
    const answer = await call(main, item)
    runs.push({ ...answer, changes: databaseChanges(before, await main.database.state()) })
    await main.database.clear()
    await main.database.run(rows)
  }
  const marked = markGenerated(runs[0] as unknown as GoldenValue, runs[1] as unknown as GoldenValue) as unknown as Answer
  return { ...marked, unordered: false }
}

async function call({ clientFor, make }: Seat, item: Case): Promise<Answer> {
  try {
    const args = decodeGoldenValue(item.args, make)
    return { value: encodeGoldenValue(await delegateOf(clientFor(item), item.model).call(item.action, args)) }
  } catch (error) {
    if (process.env['ORACLE_DEBUG'] !== undefined) console.log(item.name, error)
    return { error: describeError(error) }
  }
}
