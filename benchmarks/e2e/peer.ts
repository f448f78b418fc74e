import type { ScenarioCalls } from './scenarios.ts'

/** The database that a peer is to open. */
export interface Target {
  /** Path of the file, or URL of the database. */
  readonly location: string
  /** Connections at the most; of PostgreSQL. */
  readonly poolSize: number
  /** Under this name the server knows the connections of the peer. */
  readonly applicationName: string
}

/** A peer with its database open. */
export interface Peer {
  /** Scenarios that it cannot be asked, such as a transaction of a peer whose statements are prepared outside of it, are left out. */
  readonly calls: ScenarioCalls
  readonly close: () => Promise<void>
}

/** What the module of a peer exports: `benchmarks/peers/<folder>/<database>.ts`. */
export interface PeerModule {
  readonly openPeer: (target: Target, variant?: string) => Peer | Promise<Peer>
}
