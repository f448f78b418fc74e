import { isDeepStrictEqual } from 'node:util'
import type { PeerProcess } from './peer-process.ts'
import { baseline } from './peers/registry.ts'
import type { ScenarioName } from './scenarios.ts'

const comparedInputs = 64

/** Throws where the peers do not all give the same answers. A fast wrong answer is not measured. */
export async function checkAnswers(peers: readonly PeerProcess[], scenario: ScenarioName, callers: number): Promise<void> {
  const [first, ...others] = peers.toSorted((a, b) => Number(b.name === baseline) - Number(a.name === baseline))
  if (first === undefined) return
  const expected = await first.answers(scenario, comparedInputs, 1)
  for (const peer of others) {
    const actual = await peer.answers(scenario, comparedInputs, callers)
    const at = expected.findIndex((answer, index) => !isDeepStrictEqual(answer, actual[index]))
    if (at < 0) continue
    const texts = [expected[at], actual[at]].map((answer) => JSON.stringify(answer))
    throw new Error(
      `${scenario} on ${peer.target.database}: input ${at} is answered\n${texts[0]}\nby ${first.name}, but\n${texts[1]}\nby ${peer.name}`,
    )
  }
}
