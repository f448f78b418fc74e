import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { summaryTables } from '../bulk/summary.ts'
import { withFigures } from '../figures/page.ts'
import { tableFigures } from '../figures/section.ts'
import { readAnyResult } from '../src/result.ts'
import type { TablesResult } from '../src/tables-result.ts'

const folder = mkdtempSync(join(tmpdir(), 'hotplan-figures-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(value: unknown): string {
  const file = join(folder, 'result.json')
  writeFileSync(file, JSON.stringify(value))
  return file
}

const environment = { date: '2026-01-02T03:04Z', node: 'v24.1.0', machine: '2 cores', commit: 'abc', versions: { pg: '8.0.0' } }
const bulk: TablesResult = {
  format: 1,
  benchmark: 'bulk',
  environment,
  method: 'medians of 3 rounds',
  tables: [{ title: 'Rows', header: ['way', 'rows/s'], rows: [['raw', '100']] }],
}

describe('a page', () => {
  const page = (name: string, inside: string): string =>
    `before\n<!-- ${name}: written by \`pnpm bench:figures\` -->${inside}<!-- end of ${name} -->\nafter`
  const [text, other] = [page('figures of bulk', 'old'), page('figures', 'kept')]

  test('gets the figures between the marks of their name, and keeps all else', () => {
    const both = `${other}${text}`
    expect(withFigures(both, 'README.md', 'figures of bulk', 'new')).toBe(`${other}${page('figures of bulk', '\n\nnew\n\n')}`)
  })

  test('without the marks is refused', () => {
    expect(() => withFigures(other, 'README.md', 'figures of bulk', 'new')).toThrow('README.md has no place for figures of bulk')
  })
})

describe('a file of results', () => {
  test('is told by what it holds', () => {
    expect(readAnyResult(fileOf(bulk))).toEqual(bulk)
    expect(readAnyResult(fileOf({ format: 1, environment, coldStarts: [] }))).toHaveProperty('coldStarts')
    expect(readAnyResult(fileOf({ format: 1, environment, options: {} }))).toHaveProperty('options')
  })

  test.each([
    [{ ...bulk, benchmark: 'other' }, 'its `benchmark` is not known'],
    [{ ...bulk, tables: undefined }, 'it has no `environment` or no `tables`'],
    [{ coldStarts: [] }, 'it has no `environment` or no `coldStarts`'],
    [null, 'it holds no object'],
  ])('of no kind is refused', (value, reason) => {
    expect(() => readAnyResult(fileOf(value))).toThrow(reason)
  })
})

test('figures say where and how they were measured', () => {
  expect(tableFigures(bulk)).toMatchInlineSnapshot(`
    "Measured on 2026-01-02T03:04Z at commit abc: 2 cores, Node.js 24.1.0; medians of 3 rounds. Versions: pg 8.0.0.

    #### Rows

    | way | rows/s |
    | --- | -----: |
    | raw |    100 |"
  `)
})

test('bulk writes are summed up with a column for each way, and a dash where one was not measured', () => {
  const way = { way: 'raw', rowsPerS: 1500, share: 1, cpuUsPerRow: 2, growthMb: 3 }
  const [speed, cost] = summaryTables([
    { database: 'sqlite', version: 'SQLite 3', rows: 100, ways: [way, { ...way, way: 'copyFrom', share: 0.5 }] },
    { database: 'sqlite', version: 'SQLite 3', rows: 1000, ways: [way] },
  ])
  expect(speed).toMatchObject({
    header: ['rows per call', 'raw', 'copyFrom'],
    rows: [
      ['100', '1.50 (1.00)', '1.50 (0.50)'],
      ['1,000', '1.50 (1.00)', '-'],
    ],
  })
  expect(cost?.rows[1]).toEqual(['1,000', '2.00 (3.00)', '-'])
})
