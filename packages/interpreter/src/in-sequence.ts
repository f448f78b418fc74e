import type { MaybePromise } from '@hotplan/plan'
import { isTransaction } from '@hotplan/plan'
import type { Frame, Runner } from './frame.ts'

/** A step of a sequence. */
export interface Step {
  readonly run: Runner
  /** Whether the next one may be sent before it is answered. */
  readonly isIndependent: boolean
}

/**
 * The value of the last step. Each begins when the one before has ended; in a transaction that takes more than one statement at a time,
 * when it has been sent, where nothing depends on its answer.
 */
export function inSequence(steps: readonly Step[], frame: Frame): MaybePromise<unknown> {
  const { session } = frame
  if (isTransaction(session) && session.isPipelined === true) return pipelined(steps, frame)
  return sequenceFrom(steps, frame, 0)
}

function sequenceFrom(steps: readonly Step[], frame: Frame, start: number): MaybePromise<unknown> {
  let value: unknown
  for (let i = start; i < steps.length; i++) {
    value = (steps[i] as Step).run(frame)
    if (value instanceof Promise && i + 1 < steps.length) return value.then(() => sequenceFrom(steps, frame, i + 1))
  }
  return value
}

/** The first step that fails says why: those sent behind it have failed because of it. */
async function pipelined(steps: readonly Step[], frame: Frame): Promise<unknown> {
  const sent: Promise<unknown>[] = []
  try {
    for (const [index, { run, isIndependent }] of steps.entries()) {
      const value = Promise.resolve(run(frame))
      sent.push(value)
      if (!isIndependent && index + 1 < steps.length) await value
    }
  } catch (error) {
    sent.push(Promise.reject(error))
  }
  for (const value of sent) value.catch(() => undefined)
  let last: unknown
  for (const value of sent) last = await value
  return last
}
