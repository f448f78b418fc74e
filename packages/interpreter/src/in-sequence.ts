import type { MaybePromise } from '@hotplan/plan'

/** The value of the last step; each step begins when the one before has ended. */
export function inSequence<A>(steps: readonly ((argument: A) => MaybePromise<unknown>)[], argument: A): MaybePromise<unknown> {
  return sequenceFrom(steps, argument, 0)
}

function sequenceFrom<A>(
  steps: readonly ((argument: A) => MaybePromise<unknown>)[],
  argument: A,
  start: number,
): MaybePromise<unknown> {
  let value: unknown
  for (let i = start; i < steps.length; i++) {
    value = (steps[i] as (argument: A) => MaybePromise<unknown>)(argument)
    if (value instanceof Promise && i + 1 < steps.length) return value.then(() => sequenceFrom(steps, argument, i + 1))
  }
  return value
}
