import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { dropLeftoverDatabases } from './postgres-database.ts'
import { type ResolvedService, resolveService, services } from './resolve.ts'
import type { ServiceName } from './service.ts'

/** The variable in which a project of the vitest configuration lists the services its tests use. */
const declaration = 'HOTPLAN_TEST_SERVICES'

/** In the order in which they start: a server that stands in front of another comes after it. */
const order: readonly ServiceName[] = ['postgres', 'pgbouncer', 'redis', 'memcached', 'mariadb']

function declared(project: TestProject): readonly ServiceName[] {
  const names = project.vitest.projects.flatMap(({ config }) => String(config.env?.[declaration] ?? '').split(' '))
  return order.filter((name) => names.includes(name))
}

/** Finds or starts, once per run, the servers that the projects of this run declare; the returned function stops them and removes what tests left. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const resolved = new Map<ServiceName, ResolvedService>()
  const stopAll = async (): Promise<void> => {
    await Promise.all([...resolved.values()].map(({ stop }) => stop()))
  }
  const upstream = (name: ServiceName): string | undefined => {
    const state = resolved.get(name)?.state
    return state?.kind === 'available' ? state.url : undefined
  }
  try {
    for (const name of declared(project)) resolved.set(name, await resolveService(services[name], upstream))
  } catch (error) {
    await stopAll()
    throw error
  }
  const runId = `${process.pid.toString(36)}${Date.now().toString(36)}`
  project.provide('services', Object.fromEntries([...resolved].map(([name, { state }]) => [name, state])))
  const folder = await mkdtemp(join(tmpdir(), 'hotplan-run-'))
  project.provide('runId', runId)
  project.provide('folder', folder)
  return async () => {
    const url = upstream('postgres')
    if (url !== undefined && process.env[services.postgres.variable]) await dropLeftoverDatabases(url, runId)
    await stopAll()
    await rm(folder, { recursive: true, force: true })
  }
}
