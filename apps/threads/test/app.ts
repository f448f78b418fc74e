import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabase, sqliteFile } from '@hotplan/testkit/services'
import type { DatabaseTarget } from '../src/database/target.ts'
import type { QueryCost } from '../src/http/query-trace.ts'
import { type RunningApp, startApp } from '../src/start-app.ts'

/** What an answer of the API may hold; a test reads what it asked for. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: JSON of an answer, which assertions look at
  readonly data: any
  readonly next?: string | null
  readonly plan: readonly QueryCost[]
  readonly error?: { readonly code: string; readonly message: string; readonly path?: string }
}

/** A running application and what it said while it started. */
export interface TestApp {
  readonly app: RunningApp
  readonly said: readonly string[]
  call(method: string, path: string, body?: unknown): Promise<Answer>
  get(path: string): Promise<Answer>
}

export async function runApp(target: DatabaseTarget): Promise<TestApp> {
  const said: string[] = []
  const app = await startApp({ target, port: 0 }, (text) => said.push(text))
  const call = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const content = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(new URL(`api${path}`, app.url), { method, headers, ...content })
    const answer = (await response.json()) as Omit<Answer, 'status' | 'headers'>
    return { ...answer, status: response.status, headers: response.headers }
  }
  return { app, said, call, get: (path) => call('GET', path) }
}

export interface Place {
  readonly target: DatabaseTarget
  remove(): void
}

/** An empty database of each kind. */
export const places: Readonly<Record<DatabaseTarget['kind'], () => Promise<Place>>> = {
  pglite: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hotplan-threads-'))
    return {
      target: { kind: 'pglite', dataDir: join(folder, 'data') },
      remove: () => rmSync(folder, { recursive: true, force: true }),
    }
  },
  sqlite: async () => ({ target: { kind: 'sqlite', file: sqliteFile() }, remove: () => undefined }),
  postgres: async () => ({ target: { kind: 'postgres', url: await createDatabase() }, remove: () => undefined }),
}
