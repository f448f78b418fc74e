/** A value, or a promise of it where a driver is asynchronous. Nothing is awaited where nothing is asynchronous. */
export type MaybePromise<T> = T | Promise<T>

/** Whether a value has to be waited for. */
export function isPromise<T>(value: MaybePromise<T>): value is Promise<T> {
  return value instanceof Promise
}

/** Continues with a value now, or when it arrives. */
export function chain<T, U>(value: MaybePromise<T>, next: (value: T) => MaybePromise<U>): MaybePromise<U> {
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
