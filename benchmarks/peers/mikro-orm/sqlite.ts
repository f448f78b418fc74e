import { EntityCaseNamingStrategy, MikroORM, p, Type } from '@mikro-orm/sqlite'
import type { Peer, Target } from '../../e2e/peer.ts'
import { callsOf } from './calls.ts'
import { type EntityManager, entitiesWith } from './entities.ts'

/** The instants of the data are text; MikroORM would store numbers. */
class TextInstant extends Type<Date, string> {
  override convertToDatabaseValue(value: Date): string {
    return value.toISOString().replace('Z', '+00:00')
  }

  override convertToJSValue(value: string | Date): Date {
    return new Date(value)
  }

  override getColumnType(): string {
    return 'datetime'
  }
}

/** MikroORM 7 on better-sqlite3. */
export function openPeer({ location }: Target): Peer {
  const entities = entitiesWith((() => p.type(TextInstant)) as unknown as Parameters<typeof entitiesWith>[0])
  const orm = new MikroORM({ entities: Object.values(entities), namingStrategy: EntityCaseNamingStrategy, dbName: location })
  return { calls: callsOf(orm.em as unknown as EntityManager, entities), close: () => orm.close() }
}
