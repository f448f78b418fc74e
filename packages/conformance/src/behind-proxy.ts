import type { Driver } from '@hotplan/plan'
import { readFixtureSql } from '@hotplan/testkit/golden'
import { createDatabase } from '@hotplan/testkit/services'
import { pg } from 'hotplan/pg'
import { type FaultProxy, faultProxy } from './fault-proxy.ts'

/** A new PostgreSQL database with a fixture, reached both ways. */
export interface BehindProxy {
  readonly proxy: FaultProxy
  /** Goes straight to the server, so that what it sends is not counted. */
  readonly direct: Driver
  /** Goes through the proxy, on one connection. */
  readonly proxied: Driver
  close(): Promise<void>
}

export async function openBehindProxy(fixture: string): Promise<BehindProxy> {
  const url = new URL(await createDatabase())
  const direct = pg({ url: url.href })
  const { tables, seed } = readFixtureSql(fixture, 'postgresql')
  await direct.executeScript(tables)
  await direct.executeScript(seed)
  const proxy = await faultProxy(new URL(url))
  url.port = String(proxy.port)
  const proxied = pg({ url: url.href, max: 1 })
  return {
    proxy,
    direct,
    proxied,
    close: async () => {
      await proxied.close()
      await direct.close()
      await proxy.close()
    },
  }
}
