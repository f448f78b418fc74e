import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ColdStart } from '../cold-start/measure.ts'
import type { EndToEnd } from '../e2e/run.ts'
import type { StageResult } from '../stages/run.ts'
import type { Environment } from './environment.ts'
import type { Options } from './options.ts'
import { type TablesResult, tableBenchmarks } from './tables-result.ts'

/** Everything that a run has measured, as it is kept. */
export interface Result {
  readonly format: 1
  readonly environment: Environment
  readonly options: Options
  readonly elapsedS: number
  readonly stages?: readonly StageResult[]
  readonly endToEnd?: EndToEnd
}

/** What a run of `bench:cold-start` keeps. */
export interface ColdStartResult {
  readonly format: 1
  readonly environment: Environment
  readonly coldStarts: readonly ColdStart[]
}

/** Where results of a name are kept. */
export function resultFile(name: string): string {
  return fileURLToPath(new URL(`../results/local/${name}.json`, import.meta.url))
}

export function writeResult(file: string, result: object): void {
  mkdirSync(fileURLToPath(new URL('../results/local/', import.meta.url)), { recursive: true })
  writeFileSync(file, `${JSON.stringify(result, undefined, 1)}\n`)
}

/** @throws Error that says what is wrong with a file that holds no results */
export function readResult(file: string): Result {
  const value = parsed(file)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw noResult(file, 'it holds no object')
  const result = value as Partial<Result>
  if (result.format !== 1) throw noResult(file, 'its `format` is not 1')
  for (const part of ['environment', 'options'] as const) {
    if (typeof result[part] !== 'object' || result[part] === null) throw noResult(file, `it has no \`${part}\``)
  }
  const { endToEnd } = result
  if (endToEnd !== undefined) checkSeries(file, endToEnd)
  return result as Result
}

/** A file of results of any kind, told by what it holds. @throws Error that says what is wrong with it */
export function readAnyResult(file: string): Result | ColdStartResult | TablesResult {
  const value = parsed(file)
  if (typeof value !== 'object' || value === null) throw noResult(file, 'it holds no object')
  if ('coldStarts' in value) return readColdStart(file)
  return 'benchmark' in value ? readTables(file, value as Partial<TablesResult>) : readResult(file)
}

function readTables(file: string, value: Partial<TablesResult>): TablesResult {
  if (!tableBenchmarks.some((name) => name === value.benchmark)) throw noResult(file, 'its `benchmark` is not known')
  if (typeof value.environment !== 'object' || !Array.isArray(value.tables)) {
    throw noResult(file, 'it has no `environment` or no `tables`')
  }
  return value as TablesResult
}

/** @throws Error that says what is wrong with a file that holds no cold starts */
function readColdStart(file: string): ColdStartResult {
  const value = parsed(file) as Partial<ColdStartResult> | null
  if (typeof value?.environment !== 'object' || !Array.isArray(value.coldStarts)) {
    throw noResult(file, 'it has no `environment` or no `coldStarts`')
  }
  return value as ColdStartResult
}

function parsed(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(
      `${file} cannot be read (${(error as { code?: string }).code ?? 'unknown reason'}); give the path of a file of results`,
    )
  }
  try {
    return JSON.parse(text)
  } catch {
    throw noResult(file, 'it is no JSON')
  }
}

function checkSeries(file: string, endToEnd: Partial<EndToEnd>): void {
  if (!Array.isArray(endToEnd.series)) throw noResult(file, '`endToEnd.series` is no list')
  for (const [index, series] of endToEnd.series.entries()) {
    const path = `endToEnd.series.${index}`
    for (const name of ['database', 'scenario', 'peer'] as const) {
      if (typeof series?.[name] !== 'string') throw noResult(file, `\`${path}.${name}\` is no text`)
    }
    if (!Number.isInteger(series.callers)) throw noResult(file, `\`${path}.callers\` is no whole number`)
    if (!Array.isArray(series.rounds) || series.rounds.length === 0) throw noResult(file, `\`${path}.rounds\` has no rounds`)
    for (const [number, round] of series.rounds.entries()) {
      for (const name of ['operations', 'elapsedMs', 'cpuUs'] as const) {
        if (!(round?.[name] > 0)) throw noResult(file, `\`${path}.rounds.${number}.${name}\` is no number above 0`)
      }
    }
  }
}

function noResult(file: string, why: string): Error {
  return new Error(`${file} is no file of results: ${why}; \`pnpm bench\` writes one to benchmarks/results/local`)
}
