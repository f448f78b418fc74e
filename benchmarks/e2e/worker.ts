import type { DatabaseName } from '../src/data/schema.ts'
import { scenarioInputs } from './inputs.ts'
import { measure, measureHeap } from './measure.ts'
import type { Peer, Target } from './peer.ts'
import { openPeer, type PeerName } from './registry.ts'
import type { ScenarioName } from './scenarios.ts'

/** What the process of a peer can be asked; it does one thing at a time. */
export type Request =
  | { readonly kind: 'open'; readonly peer: PeerName; readonly database: DatabaseName; readonly target: Target }
  | {
      readonly kind: 'answers'
      readonly scenario: ScenarioName
      readonly from: number
      readonly to: number
      readonly callers: number
    }
  | { readonly kind: 'measure'; readonly scenario: ScenarioName; readonly ms: number; readonly callers: number }
  | { readonly kind: 'heap'; readonly scenario: ScenarioName; readonly calls: number }
  | { readonly kind: 'close' }

export type Reply = { readonly kind: 'done'; readonly result: unknown } | { readonly kind: 'failed'; readonly error: string }

let opened: Peer | undefined

async function answer(request: Request): Promise<unknown> {
  if (request.kind === 'open') {
    opened = await openPeer(request.peer, request.database, request.target)
    return Object.keys(opened.calls)
  }
  if (opened === undefined) throw new Error('no peer is open')
  if (request.kind === 'close') return opened.close()
  const call = opened.calls[request.scenario] as (input: never) => unknown
  const inputs = scenarioInputs(request.scenario)
  if (request.kind === 'measure') return measure(call, inputs, request.ms, request.callers)
  if (request.kind === 'heap') return measureHeap(call, inputs, request.calls)
  return answersTo(call, inputs.slice(request.from, request.to), request.callers)
}

/** As many calls at once as there are callers: a peer may answer those together. */
async function answersTo(
  call: (input: never) => unknown,
  inputs: readonly unknown[],
  callers: number,
): Promise<readonly unknown[]> {
  const answers: unknown[] = []
  for (let start = 0; start < inputs.length; start += callers) {
    answers.push(...(await Promise.all(inputs.slice(start, start + callers).map((input) => call(input as never)))))
  }
  return answers
}

process.on('message', async (request: Request) => {
  let reply: Reply
  try {
    reply = { kind: 'done', result: await answer(request) }
  } catch (error) {
    reply = { kind: 'failed', error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
  process.send?.(reply)
  if (request.kind === 'close') process.disconnect()
})
