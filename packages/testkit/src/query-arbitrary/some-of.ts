import fc from 'fast-check'

/** Some members of a list in its order, at least and at most so many, as far as there are that many. */
export function someOf<T>(members: readonly T[], atLeast = 0, atMost: number = members.length): fc.Arbitrary<T[]> {
  const maxLength = Math.max(0, Math.min(atMost, members.length))
  return fc.subarray([...members], { minLength: Math.min(atLeast, maxLength), maxLength })
}
