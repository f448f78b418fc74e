import type { DatabaseName } from '../../src/data/schema.ts'
import type { ScenarioCalls } from '../scenarios.ts'

/** The database that a peer is to open. */
export interface Target {
  readonly database: DatabaseName
  /** Path of the file, or URL of the database. */
  readonly location: string
  /** Connections at the most; of PostgreSQL. */
  readonly poolSize: number
  /** Under this name the server knows the connections of the peer. */
  readonly applicationName: string
}

/** A peer with its database open. */
export interface Peer {
  readonly calls: ScenarioCalls
  readonly close: () => Promise<void>
}
