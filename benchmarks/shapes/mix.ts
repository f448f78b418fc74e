import { isDeepStrictEqual } from 'node:util'
import type { Schema } from '@hotplan/schema'
import { Random } from '../src/random.ts'
import { median } from '../src/statistics.ts'
import { figure } from '../src/table.ts'
import type { MeasuredTable } from '../src/tables-result.ts'
import { cpuTimeUs } from './cpu-time.ts'
import { type FamilyName, families } from './families.ts'
import { KnownShapes } from './known-shapes.ts'

const counts = [1, 4, 16, 50] as const
const rounds = 7
const queries = 1024

/** What finding the values of a query costs among 1 to 50 shapes of one action, asked for in random order. */
export function mixTable(schema: Schema): MeasuredTable {
  const rows = (Object.keys(families) as FamilyName[]).flatMap((family) => counts.map((count) => row(schema, family, count)))
  const header = [
    'queries',
    'shapes',
    'match, ns',
    'parameterize + key + get, ns',
    'ratio',
    'heap of a match, bytes',
    'of its values, bytes',
  ]
  return { title: 'Shapes of one action in random order', header, rows }
}

function row(schema: Schema, family: FamilyName, count: number): readonly string[] {
  const known = new KnownShapes(schema)
  for (let shape = 0; shape < count; shape++) known.add(families[family](shape, 1))
  const random = new Random(count)
  const asked = Array.from({ length: queries }, (_, number) => families[family](random.below(count), number + 1))
  for (const args of asked) {
    if (!isDeepStrictEqual(known.match(args), known.lookUp(args))) throw new Error('the ways to a plan differ')
  }
  const matched: number[] = []
  const lookedUp: number[] = []
  for (let round = 0; round < rounds; round++) {
    matched.push(time(asked, (args) => known.match(args), 200))
    lookedUp.push(time(asked, (args) => known.lookUp(args), 10))
  }
  const [match, lookUp] = [median(matched), median(lookedUp)]
  const values = asked.map((args) => known.match(args))
  return [
    family,
    String(count),
    figure(match),
    figure(lookUp),
    `${figure(lookUp / match)}x`,
    figure(heap(asked, (args) => known.match(args))),
    figure(heap(values, (array) => copied(array))),
  ]
}

let last: unknown

/** Nanoseconds of CPU of one call. */
function time<T>(inputs: readonly T[], call: (input: T) => unknown, turns: number): number {
  const started = cpuTimeUs()
  for (let turn = 0; turn < turns; turn++) for (const input of inputs) last = call(input)
  return ((cpuTimeUs() - started) * 1e3) / (turns * inputs.length)
}

/** A new array of the same length, with new Dates as the coercion of one makes them: what a matcher has to allocate. */
function copied(array: readonly unknown[]): unknown {
  const made = array.slice()
  for (let i = 0; i < made.length; i++) if (made[i] instanceof Date) made[i] = new Date(made[i] as Date)
  return made
}

/** Bytes that one call leaves on the heap, before anything is collected. */
function heap<T>(inputs: readonly T[], call: (input: T) => unknown): number {
  const { gc } = globalThis
  if (gc === undefined) return Number.NaN
  const samples = Array.from({ length: 9 }, () => {
    gc()
    const before = process.memoryUsage().heapUsed
    for (const input of inputs) last = call(input)
    return (process.memoryUsage().heapUsed - before) / inputs.length
  })
  return median(samples)
}

/** What the last call gave; kept so that no call is optimized away. */
export function lastAnswer(): unknown {
  return last
}
