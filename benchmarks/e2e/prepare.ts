import type { DatabaseName } from '../src/data/schema.ts'
import { type InstalledPeer, installPeer, isInstalled } from '../src/installed-peer.ts'
import { isPrismaReady, preparePrisma } from '../src/prisma/installation.ts'
import { isZenstackReady, prepareZenstack } from '../src/zenstack/installation.ts'
import { installationOf, isPeerOf, type PeerName } from './registry.ts'

/** Installs what peers need and generates their clients, unless that is done. */
export function preparePeers(peers: readonly PeerName[], databases: readonly DatabaseName[]): void {
  const used = peers.filter((peer) => databases.some((database) => isPeerOf(peer, database)))
  for (const peer of installationsOf(used)) {
    if (peer === 'prisma') preparePrisma()
    else if (peer === 'zenstack') prepareZenstack()
    else installPeer(peer)
  }
}

/** Whether a peer can be opened without installing anything. */
export function isReady(peer: PeerName): boolean {
  const installation = installationOf(peer)
  if (installation === undefined) return true
  if (installation === 'prisma') return isPrismaReady()
  return installation === 'zenstack' ? isZenstackReady() : isInstalled(installation)
}

/** What peers have installed beside the benchmarks, each once. */
export function installationsOf(peers: readonly PeerName[]): readonly InstalledPeer[] {
  const installations = peers.map(installationOf).filter((installation) => installation !== undefined)
  return [...new Set(installations)]
}
