import { describe, inject } from 'vitest'
import { createDatabaseOn } from './postgres-database.ts'
import type { ServiceName, ServiceState } from './service.ts'

function serviceState(name: ServiceName): ServiceState {
  const state = inject('services')[name]
  if (state === undefined) throw new Error(`The project does not declare ${name}: add it to its services in vitest.config.ts`)
  return state
}

function serviceUrl(name: ServiceName): string | undefined {
  const state = serviceState(name)
  return state.kind === 'available' ? state.url : undefined
}

/** The PostgreSQL server of this run, its `postgres` database; `undefined` if there is none. */
export function postgresUrl(): string | undefined {
  return serviceUrl('postgres')
}

/** A PgBouncer in transaction mode before the PostgreSQL server; `undefined` if there is none. */
export function pgbouncerUrl(): string | undefined {
  return serviceUrl('pgbouncer')
}

/** The Redis (or Valkey) server of this run, shared by all tests: use keys of your own. */
export function redisUrl(): string | undefined {
  return serviceUrl('redis')
}

/** The Memcached server of this run, shared by all tests: use keys of your own. */
export function memcachedUrl(): string | undefined {
  return serviceUrl('memcached')
}

/** The MariaDB server of this run, as its root user; `undefined` if there is none. */
export function mariadbUrl(): string | undefined {
  return serviceUrl('mariadb')
}

/**
 * A suite that needs a server. `body` gets its URL. Where the server is missing the suite is skipped, and the run ends
 * with a block that says so and how to install it; with REQUIRE_SERVICES the run has failed before it comes here.
 */
export function describeWithService(service: ServiceName, name: string, body: (url: string) => void): void {
  const state = serviceState(service)
  if (state.kind === 'available') {
    describe(name, () => body(state.url))
    return
  }
  describe.skip(`${name} (no ${service})`, { meta: { missingService: service } }, () => body(''))
}

/**
 * A new, empty database on the PostgreSQL server of this run; returns its URL. It is gone when the run ends.
 *
 * @throws Error if there is no server: call it from a hook or a test inside {@link describeWithService}.
 */
export async function createDatabase(): Promise<string> {
  const url = serviceUrl('postgres')
  if (url === undefined) throw new Error('There is no PostgreSQL server in this run')
  return createDatabaseOn(url, inject('runId'))
}
