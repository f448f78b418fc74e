import { getHeapStatistics } from 'node:v8'
import { median, quantileOf } from '../src/statistics.ts'

/** What one peer did in one round. */
export interface Measurement {
  readonly operations: number
  readonly elapsedMs: number
  /** User and system time of the whole process, its garbage collector and compiler threads included. */
  readonly cpuUs: number
  readonly p50Us: number
  readonly p99Us: number
}

type Call = (input: never) => unknown

const maxLatencies = 1 << 18

/** Lets `callers` call one after the other for `ms`, each taking the next input. */
export async function measure(call: Call, inputs: readonly unknown[], ms: number, callers: number): Promise<Measurement> {
  const latencies = new Float64Array(maxLatencies)
  let operations = 0
  const cpu = process.cpuUsage()
  const start = performance.now()
  const deadline = start + ms
  const caller = async (): Promise<void> => {
    for (let now = performance.now(); now < deadline; ) {
      const number = operations++
      // PERF: also what is no promise is awaited, so that the loop costs every peer the same.
      await call(inputs[number % inputs.length] as never)
      const end = performance.now()
      latencies[number % maxLatencies] = end - now
      now = end
    }
  }
  await Promise.all(Array.from({ length: callers }, caller))
  const elapsedMs = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  const sorted = latencies.subarray(0, Math.min(operations, maxLatencies)).sort()
  return {
    operations,
    elapsedMs,
    cpuUs: user + system,
    p50Us: quantileOf(sorted, 0.5) * 1000,
    p99Us: quantileOf(sorted, 0.99) * 1000,
  }
}

/** Bytes of heap that one call allocates: the median of what the heap grows by, less what measuring itself takes. */
export async function measureHeap(call: Call, inputs: readonly unknown[], calls: number): Promise<number> {
  const own = await growth(() => undefined, inputs, calls)
  return Math.max(0, (await growth(call, inputs, calls)) - own)
}

async function growth(call: Call, inputs: readonly unknown[], calls: number): Promise<number> {
  const grown: number[] = []
  for (let number = 0; number < calls; number++) {
    const before = getHeapStatistics().used_heap_size
    await call(inputs[number % inputs.length] as never)
    const bytes = getHeapStatistics().used_heap_size - before
    // A garbage collection in between says nothing.
    if (bytes >= 0) grown.push(bytes)
  }
  return median(grown)
}
