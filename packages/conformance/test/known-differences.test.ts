import { readGoldenFile } from '@hotplan/testkit/golden'
import { expect, test } from 'vitest'
import { differingCases } from '../src/known-differences.ts'

test('every known difference belongs to a recorded case, and to one only', () => {
  const names = ['reads', 'aggregates', 'search', 'errors', 'writes', 'postgres-reads', 'postgres-aggregates'].flatMap((file) =>
    readGoldenFile(file).cases.map(({ name }) => name),
  )
  expect(differingCases.filter((name) => names.filter((one) => one === name).length !== 1)).toEqual([])
})
