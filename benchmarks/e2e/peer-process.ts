import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { DatabaseName } from '../src/data/schema.ts'
import type { Measurement } from './measure.ts'
import type { Target } from './peer.ts'
import type { PeerName } from './registry.ts'
import type { ScenarioName } from './scenarios.ts'
import type { Reply, Request } from './worker.ts'

/** A peer in a process of its own: what one compiles, allocates or leaves behind does not touch another. */
export class PeerProcess {
  readonly name: PeerName
  readonly target: Target
  readonly #child: ChildProcess
  #scenarios: readonly ScenarioName[] = []

  constructor(name: PeerName, target: Target, child: ChildProcess) {
    this.name = name
    this.target = target
    this.#child = child
  }

  /** `nodeOptions` are for the process, such as `--conditions` or `--cpu-prof`. */
  static async open(
    name: PeerName,
    database: DatabaseName,
    target: Target,
    nodeOptions: readonly string[] = [],
  ): Promise<PeerProcess> {
    const child = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), [], {
      serialization: 'advanced',
      execArgv: [...nodeOptions],
      // All text protocols of dates are in UTC, whatever the zone of the machine.
      env: { ...process.env, TZ: 'UTC', NODE_ENV: 'production' },
    })
    const opened = new PeerProcess(name, target, child)
    opened.#scenarios = (await opened.#ask({ kind: 'open', peer: name, database, target })) as ScenarioName[]
    return opened
  }

  /** Whether the peer can be asked a scenario. */
  can(scenario: ScenarioName): boolean {
    return this.#scenarios.includes(scenario)
  }

  /** The answers to the inputs from one place to another, given as many at once as there are callers. */
  async answers(scenario: ScenarioName, from: number, to: number, callers: number): Promise<readonly unknown[]> {
    return (await this.#ask({ kind: 'answers', scenario, from, to, callers })) as unknown[]
  }

  async measure(scenario: ScenarioName, ms: number, callers: number): Promise<Measurement> {
    return (await this.#ask({ kind: 'measure', scenario, ms, callers })) as Measurement
  }

  /** Bytes per call. */
  async heap(scenario: ScenarioName, calls: number): Promise<number> {
    return (await this.#ask({ kind: 'heap', scenario, calls })) as number
  }

  async close(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    const exit = once(this.#child, 'exit')
    await this.#ask({ kind: 'close' })
    const impatience = setTimeout(() => this.#child.kill(), 2000)
    await exit
    clearTimeout(impatience)
  }

  async #ask(request: Request): Promise<unknown> {
    const ended = new AbortController()
    const exit = once(this.#child, 'exit', { signal: ended.signal }).then(([code]) => {
      throw new Error(`the process of ${this.name} ended with code ${code}`)
    })
    const answered = once(this.#child, 'message', { signal: ended.signal })
    this.#child.send(request)
    try {
      const [reply] = (await Promise.race([answered, exit])) as [Reply]
      if (reply.kind === 'failed') throw new Error(`${this.name} failed: ${reply.error}`)
      return reply.result
    } finally {
      ended.abort()
      exit.catch(() => undefined)
    }
  }
}
