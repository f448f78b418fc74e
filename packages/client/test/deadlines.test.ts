import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { type Deadline, Deadlines } from '../src/deadlines.ts'

function deadlineIn(ms: number, name: string, told: string[]): Deadline {
  return { due: performance.now() + ms, slot: -1, expire: () => told.push(name) }
}

/** The timers that keep the process alive. */
function liveTimers(): number {
  return process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length
}

describe('Deadlines', () => {
  it('tells each that is over, in whatever order they came, and none that was deleted', async () => {
    const deadlines = new Deadlines()
    const told: string[] = []
    const [late, early, deleted] = [deadlineIn(60, 'late', told), deadlineIn(10, 'early', told), deadlineIn(20, 'deleted', told)]
    for (const deadline of [late, early, deleted]) deadlines.add(deadline)
    deadlines.delete(deleted)
    await pause(40)
    expect(told).toEqual(['early'])
    await pause(60)
    expect(told).toEqual(['early', 'late'])
  })

  it('keeps the process alive while there is one', () => {
    const deadlines = new Deadlines()
    const before = liveTimers()
    const [first, second] = [deadlineIn(10_000, 'first', []), deadlineIn(20_000, 'second', [])]
    deadlines.add(first)
    expect(liveTimers()).toBe(before + 1)
    deadlines.delete(first)
    expect(liveTimers()).toBe(before)
    deadlines.add(second)
    expect(liveTimers()).toBe(before + 1)
    deadlines.delete(second)
    expect(liveTimers()).toBe(before)
  })

  it('waits for one that is further off than a timer can be', async () => {
    const deadlines = new Deadlines()
    const told: string[] = []
    const far = deadlineIn(1e12, 'far', told)
    deadlines.add(far)
    await pause(20)
    expect(told).toEqual([])
    deadlines.delete(far)
  })

  it('goes on with those that are added by one that is over', async () => {
    const deadlines = new Deadlines()
    const told: string[] = []
    deadlines.add({
      due: performance.now() + 5,
      slot: -1,
      expire: () => {
        told.push('first')
        deadlines.add(deadlineIn(5, 'second', told))
      },
    })
    await pause(50)
    expect(told).toEqual(['first', 'second'])
  })
})
