import { cacheKey, canonicalize } from '@hotplan/cache-key'
import { createCompiler } from '@hotplan/compiler'
import { createInterpreter } from '@hotplan/interpreter'
import { createParameterizer } from '@hotplan/parameterizer'
import { planFormat } from '@hotplan/plan'
import { createPlanCache } from '@hotplan/plan-cache'
import type { Schema } from '@hotplan/schema'
import { createClient } from 'hotplan'
import { median } from '../src/statistics.ts'
import { figure } from '../src/table.ts'
import type { MeasuredTable } from '../src/tables-result.ts'
import { cpuTimeUs } from './cpu-time.ts'
import { emptyDriver } from './empty-driver.ts'
import { endless } from './families.ts'

type Post = { readonly post: { findMany(args: object): Promise<unknown> } }

const batch = 2_000
const rounds = 7

/** What the client adds to the stages that a new shape must go through. */
export async function firstSightTable(schema: Schema): Promise<MeasuredTable> {
  const driver = emptyDriver()
  const client = createClient({ schema, driver }) as unknown as Post
  const parameterizer = createParameterizer(schema)
  const compiler = createCompiler({ schema, dialect: 'sqlite' })
  const interpreter = createInterpreter({ driver })
  const cache = createPlanCache()
  const kept = new WeakMap<object, unknown>()
  const byHand = async (args: object): Promise<unknown> => {
    const { shape, values } = parameterizer.parameterize({ model: 'Post', action: 'findMany', args })
    const { fingerprint } = schema
    const key = cacheKey({ format: planFormat, fingerprint, dialect: 'sqlite', options: '', text: canonicalize(shape) })
    const { plan } = await cache.getOrCompile(key, () => ({ shape, plan: compiler.compile(shape, key) }))
    const linked = await interpreter.link(plan)
    kept.set(plan, linked)
    return linked.run(values)
  }
  const ways = [byHand, (args: object) => client.post.findMany(args)]
  const times: number[][] = ways.map(() => [])
  let shape = 0
  for (let round = 0; round < rounds; round++) {
    for (const [place, way] of ways.entries()) {
      const started = cpuTimeUs()
      for (let number = 0; number < batch; number++) await way(endless(shape + number))
      times[place]?.push((cpuTimeUs() - started) / batch)
    }
    shape += batch
  }
  const [stages, whole] = times.map(median) as [number, number]
  const ratio = median((times[1] as number[]).map((time, round) => time / (times[0]?.[round] as number)))
  const rows = [
    ['parameterize + key + get, compile, link, run', figure(stages), ''],
    ['the client', figure(whole), `${figure(ratio)}x`],
  ]
  return { title: 'A shape that is seen for the first time, µs of CPU', header: ['way', 'per call', 'ratio'], rows }
}
