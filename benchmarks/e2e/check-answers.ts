import { isDeepStrictEqual } from 'node:util'
import type { DatabaseName } from '../src/data/schema.ts'
import type { PeerProcess } from './peer-process.ts'
import { baseline } from './registry.ts'
import type { ScenarioKind, ScenarioName } from './scenarios.ts'
import { readState, stateDifference } from './state.ts'

/** How many inputs are answered for the comparison; a createMany writes a hundred rows for each. */
const comparedInputs: Readonly<Record<ScenarioKind, number>> = { reads: 64, writes: 16 }

/** Throws where the peers do not all give the same answers. A fast wrong answer is not measured. */
export async function checkAnswers(
  kind: ScenarioKind,
  peers: readonly PeerProcess[],
  scenario: ScenarioName,
  callers: number,
): Promise<void> {
  const [first, ...others] = peers.filter((peer) => peer.can(scenario)).toSorted(baselineFirst)
  if (first === undefined) return
  const to = comparedInputs[kind]
  // Who writes together with others is given ids in an order of their own.
  const comparable = kind === 'writes' && callers > 1 ? withoutIds : (answers: readonly unknown[]) => answers
  // A baseline that answers reads one by one is the reference for those who merge them.
  const expected = comparable(await first.answers(scenario, 0, to, kind === 'reads' ? 1 : callers))
  for (const peer of others) {
    const actual = comparable(await peer.answers(scenario, 0, to, callers))
    const at = expected.findIndex((answer, index) => !isDeepStrictEqual(answer, actual[index]))
    if (at < 0) continue
    throw new Error(
      `${scenario}, ${callers} at once: input ${at} is answered\n${JSON.stringify(expected[at])}\nby ${first.name}, but\n${JSON.stringify(actual[at])}\nby ${peer.name}`,
    )
  }
}

/** Throws where a peer has left other data behind than the baseline did, after the same writes. */
export async function checkStates(database: DatabaseName, peers: readonly PeerProcess[]): Promise<void> {
  const [first, ...others] = peers.toSorted(baselineFirst)
  if (first === undefined) return
  const expected = await readState(database, first.target.location)
  for (const peer of others) {
    const difference = stateDifference(expected, await readState(database, peer.target.location))
    if (difference !== undefined) throw new Error(`${peer.name} has left other data behind than ${first.name}: ${difference}`)
  }
}

function baselineFirst(a: PeerProcess, b: PeerProcess): number {
  return Number(b.name === baseline) - Number(a.name === baseline)
}

function withoutIds(answers: readonly unknown[]): readonly unknown[] {
  return answers.map((answer) => {
    if (Array.isArray(answer)) return withoutIds(answer)
    if (typeof answer !== 'object' || answer === null) return answer
    return { ...answer, id: undefined }
  })
}
