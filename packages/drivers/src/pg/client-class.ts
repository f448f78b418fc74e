import type { PgClient, PgLibrary } from './library.ts'

interface StartingClient extends PgClient {
  getStartupConf(): Record<string, string>
}

/** A client class whose connections start with run-time parameters, which saves the round trip of a SET. */
export function clientWith(pg: PgLibrary, parameters: Readonly<Record<string, string>>): new (config?: never) => PgClient {
  const Client = pg.Client as new (config?: never) => StartingClient
  return class extends Client {
    override getStartupConf(): Record<string, string> {
      return { ...super.getStartupConf(), ...parameters }
    }
  }
}
