/**
 * The outcome of a promise, or a rejection with `late()` after so many milliseconds. While it waits the timer keeps the process
 * alive, so that the socket behind the promise need not.
 */
export function withDeadline<T>(promise: Promise<T>, ms: number, late: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    let isSettled = false
    const timer = setTimeout(() => {
      // Timers run before input is read: if this thread was busy past the deadline, the answer may be waiting in the socket.
      setImmediate(() => {
        if (!isSettled) reject(late())
      })
    }, ms)
    const settle = (): void => {
      isSettled = true
      clearTimeout(timer)
    }
    promise.then(
      (value) => {
        settle()
        resolve(value)
      },
      (error: unknown) => {
        settle()
        reject(error)
      },
    )
  })
}
