import { type Database, openDatabase } from './database/open-database.ts'
import { createApp } from './http/create-app.ts'
import { listen } from './listen.ts'
import type { StartOptions } from './options.ts'
import { seed } from './seed/seed.ts'

/** The application while it runs. */
export interface RunningApp {
  readonly url: string
  /** Answers what is under way, then closes the database. */
  close(): Promise<void>
}

/** Opens the database, makes its tables and sample data if it has none, and serves the application. `say` is told each step. */
export async function startApp({ target, port }: StartOptions, say: (text: string) => void): Promise<RunningApp> {
  const opening = stopwatch()
  const database = await openDatabase(target)
  try {
    say(`opened ${database.description} in ${opening()}`)
    await prepare(database, say)
    const server = await listen(createApp(database), port)
    if (port !== 0 && server.port !== port) say(`port ${port} is taken, so this is on ${server.port}`)
    const close = async (): Promise<void> => {
      await server.close()
      await database.client.$disconnect()
    }
    return { url: `http://localhost:${server.port}/`, close }
  } catch (error) {
    await database.client.$disconnect()
    throw error
  }
}

async function prepare(database: Database, say: (text: string) => void): Promise<void> {
  const creating = stopwatch()
  if (await database.createTables()) say(`created the tables in ${creating()}`)
  const seeding = stopwatch()
  const seeded = await seed(database.client)
  if (seeded !== undefined) say(`wrote ${seeded.threads} sample threads with ${seeded.messages} messages in ${seeding()}`)
}

function stopwatch(): () => string {
  const started = performance.now()
  return () => `${((performance.now() - started) / 1000).toFixed(1)} s`
}
