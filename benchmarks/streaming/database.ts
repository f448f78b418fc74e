import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { resolveService, services } from '@hotplan/testkit/services/resolve'
import { pg } from 'hotplan/pg'
import { sqlite } from 'hotplan/sqlite'

export type Driver = ReturnType<typeof sqlite>

/** An empty database, removed by `close`. */
export interface EmptyDatabase {
  readonly driver: Driver
  readonly close: () => Promise<void>
}

export async function openSqlite(): Promise<EmptyDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'hotplan-streaming-'))
  const driver = sqlite({ file: join(folder, 'stream.db') })
  return {
    driver,
    close: async () => {
      await driver.close()
      await rm(folder, { recursive: true })
    },
  }
}

/** Undefined where there is no server. */
export async function openPostgres(): Promise<EmptyDatabase | undefined> {
  const server = await resolveService(services.postgres, () => undefined)
  if (server.state.kind === 'missing') return undefined
  const { url } = server.state
  const admin = pg({ url })
  const name = `hotplan_streaming_${randomBytes(6).toString('hex')}`
  await admin.executeScript(`create database "${name}" template template0`)
  const driver = pg({ url: Object.assign(new URL(url), { pathname: `/${name}` }).href })
  return {
    driver,
    close: async () => {
      await driver.close()
      await admin.executeScript(`drop database "${name}" with (force)`)
      await admin.close()
      await server.stop()
    },
  }
}
