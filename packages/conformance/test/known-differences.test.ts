import { readdirSync } from 'node:fs'
import { readGoldenFile } from '@hotplan/testkit/golden'
import { expect, test } from 'vitest'
import { differingCases } from '../src/known-differences.ts'

const files = readdirSync(new URL('../../testkit/fixtures/golden', import.meta.url)).map((file) => file.replace(/\.json$/, ''))

test('every known difference belongs to a recorded case, and to one only', () => {
  const names = files.flatMap((file) => readGoldenFile(file).cases.map(({ name }) => name))
  expect(differingCases.filter((name) => names.filter((one) => one === name).length !== 1)).toEqual([])
})

test('every golden file has its suite', () => {
  const suites = readdirSync(new URL('.', import.meta.url))
  expect(suites).toEqual(expect.arrayContaining(files.map((file) => `golden-${file}.test.ts`)))
})
