import { parseArgs } from 'node:util'
import { type PeerName, peerNames } from '../e2e/registry.ts'
import { type ScenarioName, scenarioNames } from '../e2e/scenarios.ts'
import { type DatabaseName, databaseNames } from './data/schema.ts'
import { countOf, listOf } from './option-values.ts'

/** Which parts a run has. */
type Part = 'stages' | 'e2e'

const parts: readonly Part[] = ['stages', 'e2e']

export interface Options {
  readonly parts: readonly Part[]
  readonly databases: readonly DatabaseName[]
  readonly peers: readonly PeerName[]
  readonly scenarios: readonly ScenarioName[]
  /** Numbers of calls that are under way at once. */
  readonly callers: readonly number[]
  readonly rounds: number
  /** Of one peer's turn in a round, milliseconds. */
  readonly ms: number
  /** Name of the file of results, without its ending. */
  readonly output?: string
  /** Path of results of an interrupted run, which is gone on with. */
  readonly resume?: string
}

export const usage = `bench [--parts stages,e2e] [--databases sqlite,postgres] [--peers raw,hotplan,…] [--only findUnique,postPage,…]
      [--callers 1,16] [--rounds 5] [--ms 200] [--output name] [--resume file.json]
environment: BENCH_ROUNDS, BENCH_MS`

/** @throws Error that says what an option may be */
export function readOptions(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Options {
  const { values } = parseArgs({
    args: args.filter((argument) => argument !== '--'),
    options: {
      only: { type: 'string' },
      peers: { type: 'string' },
      databases: { type: 'string' },
      parts: { type: 'string' },
      callers: { type: 'string', default: '1,16' },
      rounds: { type: 'string' },
      ms: { type: 'string' },
      output: { type: 'string' },
      resume: { type: 'string' },
    },
  })
  return {
    parts: listOf('--parts', values.parts, parts),
    databases: listOf('--databases', values.databases, databaseNames),
    peers: listOf('--peers', values.peers, peerNames),
    scenarios: listOf('--only', values.only, scenarioNames),
    callers: values.callers.split(',').map((text) => countOf('--callers', text, 1)),
    rounds: countOf('--rounds', values.rounds ?? env['BENCH_ROUNDS'], 5),
    ms: countOf('--ms', values.ms ?? env['BENCH_MS'], 200),
    ...(values.output === undefined ? {} : { output: values.output }),
    ...(values.resume === undefined ? {} : { resume: values.resume }),
  }
}
