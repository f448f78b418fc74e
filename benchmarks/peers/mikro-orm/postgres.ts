import { EntityCaseNamingStrategy, MikroORM } from '@mikro-orm/postgresql'
import type { Peer, Target } from '../../e2e/peer.ts'
import { callsOf } from './calls.ts'
import { type EntityManager, entitiesWith } from './entities.ts'

/** MikroORM 7 on pg. */
export function openPeer({ location, poolSize, applicationName }: Target): Peer {
  const entities = entitiesWith()
  const orm = new MikroORM({
    entities: Object.values(entities),
    namingStrategy: EntityCaseNamingStrategy,
    clientUrl: location,
    pool: { max: poolSize },
    driverOptions: { application_name: applicationName },
  })
  return { calls: callsOf(orm.em as unknown as EntityManager, entities), close: () => orm.close() }
}
