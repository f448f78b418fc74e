/** A server that tests talk to. */
export type ServiceName = 'mariadb' | 'memcached' | 'pgbouncer' | 'postgres' | 'redis'

/** Where a server of this run answers, or why there is none. Handed from the global setup to the tests. */
export type ServiceState =
  | { readonly kind: 'available'; readonly url: string; readonly version: string; readonly origin: string }
  | { readonly kind: 'missing'; readonly reason: string }

/** A server process of this run. */
export interface RunningServer {
  readonly url: string
  /** Ends the process and removes its files. */
  readonly stop: () => Promise<void>
}

/** What it takes to find or start one kind of server. */
export interface Service {
  readonly name: ServiceName
  /** The variable that names a server to use instead of starting one. */
  readonly variable: string
  /** What to run on this machine so that the service is found next time. */
  readonly installCommand: string
  /** Connects and returns the server's version; rejects if nothing usable answers. */
  readonly probe: (url: string) => Promise<string>
  /** Places to start the server from, best first; each is empty-handed (`undefined`) where its program is missing. */
  readonly launchers: readonly Launcher[]
}

interface Launcher {
  /** Where the program comes from, for people: `local binary`, `npm package`. */
  readonly origin: string
  /** Starts a private server; `undefined` if the program is not on this machine. */
  readonly launch: (upstream: Upstream) => Promise<RunningServer | undefined>
}

/** The address of a service that was resolved before, for a server that stands in front of another. */
export type Upstream = (name: ServiceName) => string | undefined

/** The environment variable that turns a missing service into a failure: `all`, or names separated by commas. */
export const requireVariable = 'REQUIRE_SERVICES'

export function isRequired(name: ServiceName): boolean {
  const required = (process.env[requireVariable] ?? '').split(/[\s,]+/)
  return required.includes('all') || required.includes(name)
}

declare module 'vitest' {
  export interface ProvidedContext {
    readonly services: Readonly<Partial<Record<ServiceName, ServiceState>>>
    /** In the names of everything this run makes on servers it shares with others. */
    readonly runId: string
    /** For files of tests; removed when the run ends. */
    readonly folder: string
  }
  export interface TaskMeta {
    /** The service whose absence skipped the suite. */
    missingService?: ServiceName
  }
}
