import type { MaybePromise } from '@hotplan/plan'

/** Runs `work`, then `finish` once it has succeeded or failed, now or later; gives what `work` gave. */
export function settled<T>(work: () => MaybePromise<T>, finish: () => void): MaybePromise<T> {
  let result: MaybePromise<T>
  try {
    result = work()
  } catch (error) {
    finish()
    throw error
  }
  if (result instanceof Promise) return result.finally(finish)
  finish()
  return result
}
