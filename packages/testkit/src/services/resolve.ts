import { mariadb } from './mariadb.ts'
import { memcached } from './memcached.ts'
import { pgbouncer } from './pgbouncer.ts'
import { postgres } from './postgres.ts'
import { redis } from './redis.ts'
import { isRequired, requireVariable, type Service, type ServiceName, type ServiceState, type Upstream } from './service.ts'

export const services: Readonly<Record<ServiceName, Service>> = { mariadb, memcached, pgbouncer, postgres, redis }

/** A service as this run has it; `stop` ends what the run started and does nothing for a server it was given. */
export interface ResolvedService {
  readonly state: ServiceState
  readonly stop: () => Promise<void>
}

const nothingToStop = (): Promise<void> => Promise.resolve()

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error)
}

async function resolveGiven(service: Service, url: string): Promise<ResolvedService> {
  try {
    const version = await service.probe(url)
    return { state: { kind: 'available', url, version, origin: service.variable }, stop: nothingToStop }
  } catch (error) {
    throw new Error(`${service.variable} names a server that does not answer: ${messageOf(error)}`, { cause: error })
  }
}

async function resolveStarted(service: Service, upstream: Upstream): Promise<ResolvedService> {
  const failures: string[] = []
  for (const { origin, launch } of service.launchers) {
    try {
      const server = await launch(upstream)
      if (server === undefined) continue
      const version = await service.probe(server.url)
      return { state: { kind: 'available', url: server.url, version, origin }, stop: server.stop }
    } catch (error) {
      failures.push(`${origin}: ${messageOf(error)}`)
    }
  }
  const reason = failures.length > 0 ? failures.join('; ') : `no ${service.name} on this machine`
  return { state: { kind: 'missing', reason }, stop: nothingToStop }
}

/**
 * The service for this run: the server its variable names, else a private one started from a local program, else from
 * an npm package, else missing.
 *
 * @throws Error if the variable names a server that does not answer, or the service is missing and REQUIRE_SERVICES asks for it.
 */
export async function resolveService(service: Service, upstream: Upstream): Promise<ResolvedService> {
  const given = process.env[service.variable]
  const resolved =
    given === undefined || given === '' ? await resolveStarted(service, upstream) : await resolveGiven(service, given)
  if (resolved.state.kind === 'missing' && isRequired(service.name)) {
    const advice = `Install it (${service.installCommand}) or set ${service.variable}`
    throw new Error(`${requireVariable} asks for ${service.name}, but: ${resolved.state.reason}. ${advice}.`)
  }
  return resolved
}
