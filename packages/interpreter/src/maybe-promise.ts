import type { MaybePromise } from '@hotplan/plan'

/**
 * Stays synchronous until a promise really appears, so that a synchronous driver answers without a turn of the event loop.
 * Everything that may wait goes through these functions.
 */
export function chain<T, R>(value: MaybePromise<T>, next: (value: T) => MaybePromise<R>): MaybePromise<R> {
  return value instanceof Promise ? value.then(next) : next(value)
}

/** Runs `attempt`; where it throws or rejects, the result is that of `recover`. */
export function recovered<T>(attempt: () => MaybePromise<T>, recover: (error: unknown) => MaybePromise<T>): MaybePromise<T> {
  let value: MaybePromise<T>
  try {
    value = attempt()
  } catch (error) {
    return recover(error)
  }
  return value instanceof Promise ? value.catch(recover) : value
}

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
