/** Makes a value when it is first asked for. Rules refer to each other in cycles, so they cannot be made at once. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
