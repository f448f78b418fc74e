import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compare, type Series } from '../e2e/compare.ts'
import { openSeeded } from '../e2e/databases.ts'
import { compareRuns } from '../gate/compare-runs.ts'
import { changeBetween } from '../gate/interval.ts'
import type { Result } from '../src/result.ts'

let folder: string
let measured: Result

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hotplan-gate-'))
  const seeded = await openSeeded('sqlite', () => undefined)
  if (seeded === undefined) throw new Error('SQLite needs no server')
  const series: Series[] = []
  try {
    await compare(
      {
        database: 'sqlite',
        seeded,
        callers: [1],
        peers: ['raw', 'hotplan'],
        scenarios: ['findUnique', 'update'],
        rounds: 5,
        ms: 10,
        warmMs: 10,
        heapCalls: 1,
        poolSize: 1,
        nodeOptions: ['--conditions=@hotplan/source'],
      },
      (more) => series.push(...more),
    )
  } finally {
    await seeded.close()
  }
  measured = resultOf(series)
}, 120_000)

afterAll(() => rm(folder, { recursive: true }))

describe('the gate', () => {
  test('passes a run against itself', async () => {
    const file = await written('self.json', measured)
    const { code, output } = await gate(file, file)
    expect(output).toContain('| sqlite, 1, findUnique | hotplan |')
    expect(output).toContain('Nothing became more than 10 % slower.')
    expect(code).toBe(0)
  })

  test('fails a run in which one scenario takes thirty times as long, and names it', async () => {
    const slowed = slow(measured, 'update', 30)
    const { code, output } = await gate(await written('base.json', measured), await written('slow.json', slowed))
    expect(output.split('\n').filter((line) => line.includes('SLOWER'))).toEqual([expect.stringContaining('sqlite, 1, update')])
    expect(output).toContain('1 of 2 became more than 10 % slower.')
    expect(code).toBe(1)
  })

  test('passes a run on a machine of half the speed', async () => {
    const series = seriesOf(measured).map((one) => ({
      ...one,
      rounds: one.rounds.map((round) => ({ ...round, elapsedMs: round.elapsedMs * 2 })),
    }))
    const { code } = await gate(await written('fast.json', measured), await written('half.json', resultOf(series)))
    expect(code).toBe(0)
  })

  test('compares CPU time where it is asked to', async () => {
    const series = seriesOf(measured).map((one) => ({
      ...one,
      rounds: one.rounds.map((round) => ({ ...round, cpuUs: one.peer === 'raw' ? round.cpuUs : round.cpuUs * 30 })),
    }))
    const files = [await written('cpu-base.json', measured), await written('cpu.json', resultOf(series))]
    expect((await gate(...files)).code).toBe(0)
    expect((await gate(...files, '--by', 'cpu')).code).toBe(1)
  })

  test.each<[string, () => Promise<string>, string]>([
    ['a file that is not there', async () => join(folder, 'none.json'), 'cannot be read (ENOENT)'],
    ['text that is no JSON', () => writtenText('text.json', '{"format": 1,'), 'it is no JSON'],
    ['a list', () => writtenText('list.json', '[]'), 'it holds no object'],
    ['another format', () => written('format.json', { ...measured, format: 2 }), 'its `format` is not 1'],
    ['a run without peers', () => written('stages.json', { ...measured, endToEnd: undefined }), 'has no end-to-end part'],
    [
      'rounds without operations',
      () =>
        written(
          'zero.json',
          resultOf(seriesOf(measured).map((one) => ({ ...one, rounds: [{ ...one.rounds[0]!, operations: 0 }] }))),
        ),
      '`endToEnd.series.0.rounds.0.operations` is no number above 0',
    ],
    [
      'too few rounds',
      () => written('few.json', resultOf(seriesOf(measured).map((one) => ({ ...one, rounds: one.rounds.slice(0, 2) })))),
      '3 are the least',
    ],
    [
      'a run without raw',
      () => written('alone.json', resultOf(seriesOf(measured).filter(({ peer }) => peer !== 'raw'))),
      'without raw',
    ],
  ])('refuses %s', async (_, file, message) => {
    const { code, output } = await gate(await written('good.json', measured), await file())
    expect(output).toContain(message)
    expect(code).toBe(2)
  })

  test('tells what only one of the runs has', () => {
    const head = resultOf(seriesOf(measured).filter(({ scenario }) => scenario === 'update'))
    expect(compareRuns(measured, head, 'ops').unmatched).toEqual(['hotplan sqlite 1 findUnique'])
    expect(() => compareRuns(resultOf(seriesOf(measured).filter(({ scenario }) => scenario !== 'update')), head, 'ops')).toThrow(
      'no scenario of Hotplan in common',
    )
  })
})

describe('the interval', () => {
  test('has no width where the rounds have none, and is wide where they differ', () => {
    expect(changeBetween([1, 1, 1], [0.8, 0.8, 0.8])).toEqual({ ratio: 0.8, low: 0.8, high: 0.8 })
    const { low, high } = changeBetween([0.6, 0.8, 1, 1.2, 1.4], [0.5, 0.7, 0.85, 1, 1.2])
    expect(low).toBeLessThan(0.7)
    expect(high).toBeGreaterThan(1)
  })

  test('is the same for the same rounds', () => {
    const rounds = [0.91, 1.02, 0.97, 1.08, 0.99]
    expect(changeBetween(rounds, rounds)).toEqual(changeBetween(rounds, rounds))
  })
})

function seriesOf({ endToEnd }: Result): readonly Series[] {
  if (endToEnd === undefined) throw new Error('The run has no series')
  return endToEnd.series
}

function slow(result: Result, scenario: string, times: number): Result {
  const series = seriesOf(result).map((one) =>
    one.scenario === scenario && one.peer === 'hotplan'
      ? { ...one, rounds: one.rounds.map((round) => ({ ...round, elapsedMs: round.elapsedMs * times })) }
      : one,
  )
  return resultOf(series)
}

function resultOf(series: readonly Series[]): Result {
  return {
    format: 1,
    environment: { date: '', node: '', machine: '', commit: '', versions: {} },
    options: { parts: ['e2e'], databases: ['sqlite'], peers: [], scenarios: [], callers: [1], rounds: 5, ms: 10 },
    elapsedS: 1,
    endToEnd: { databases: { sqlite: 'SQLite' }, series },
  }
}

function written(name: string, content: unknown): Promise<string> {
  return writtenText(name, JSON.stringify(content))
}

async function writtenText(name: string, text: string): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, text)
  return file
}

function gate(...args: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  const main = fileURLToPath(new URL('../gate/main.ts', import.meta.url))
  return new Promise((resolve) => {
    execFile(process.execPath, ['--conditions=@hotplan/source', main, ...args], (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 3
      resolve({ code, output: stdout + stderr })
    })
  })
}
