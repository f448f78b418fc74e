import { describe, expect, it } from 'vitest'
import type { PlanCacheSettings, QueryEvent } from '../src/index.ts'
import { type Accounts, openAccounts } from './fixtures/accounts.ts'

const operators = ['gt', 'gte', 'lt', 'lte', 'not', 'equals', 'in', 'notIn']
const selections = [{ id: true }, { name: true }, { id: true, name: true }, { balance: true }, { id: true, balance: true }]
const shapeCount = operators.length * selections.length * 2

/** Arguments of one of many shapes that find the accounts above or below a balance. */
function argumentsOf(shape: number, value: number): object {
  const operator = operators[shape % operators.length] as string
  const balance = { [operator]: operator === 'in' || operator === 'notIn' ? [value] : value }
  const select = selections[Math.floor(shape / operators.length) % selections.length]
  return { where: { balance }, select, ...(shape * 2 < shapeCount ? {} : { orderBy: { id: 'desc' } }) }
}

function sourcesOf(db: Accounts): string[] {
  const sources: string[] = []
  db.$on('query', ({ source }: QueryEvent) => sources.push(source))
  return sources
}

const balances = [10, 20, 30, 40]

async function seeded(planCache: PlanCacheSettings): Promise<Accounts> {
  const db = await openAccounts('sqlite', { planCache })
  for (const balance of balances) await db.account.create({ data: { id: balance, name: `n${balance}`, balance } })
  return db
}

describe('an action with many shapes', () => {
  it('recognises each of them, in any order, with the answers of the slow path', async () => {
    const db = await seeded({})
    const slow = await seeded({ maxEntries: 0 })
    for (let turn = 0; turn < 2; turn++) {
      for (let shape = 0; shape < shapeCount; shape++) await db.account.findMany(argumentsOf(shape, 20))
    }
    const sources = sourcesOf(db)
    for (let call = 0; call < 200; call++) {
      const args = argumentsOf((call * 37) % shapeCount, balances[call % balances.length] as number)
      expect(await db.account.findMany(args)).toEqual(await slow.account.findMany(args))
    }
    expect(new Set(sources)).toEqual(new Set(['match']))
    expect(db.$plans.stats().compiles).toBe(shapeCount + 1)
    await db.$disconnect()
    await slow.$disconnect()
  })

  it('installs the first ones at once, and a further one when it is seen again', async () => {
    const db = await seeded({})
    for (let shape = 0; shape < 32; shape++) await db.account.findMany(argumentsOf(shape, 1))
    const sources = sourcesOf(db)
    for (let turn = 0; turn < 3; turn++) await db.account.findMany(argumentsOf(50, turn))
    await db.account.findMany(argumentsOf(31, 2))
    expect(sources).toEqual(['miss', 'hit', 'match', 'match'])
    await db.$disconnect()
  })

  it('gives the place of a shape out of use to one that comes again and again', async () => {
    const db = await seeded({ shapesPerOperation: 2 })
    const [used, unused, newcomer] = [0, 1, 2].map((shape) => argumentsOf(shape, 5)) as [object, object, object]
    for (const args of [used, unused]) await db.account.findMany(args)
    const sources = sourcesOf(db)
    for (let turn = 0; turn < 9; turn++) for (const args of [used, newcomer]) await db.account.findMany(args)
    const asked = (place: number): readonly string[] => sources.filter((_, index) => index % 2 === place)
    expect(new Set(asked(0))).toEqual(new Set(['match']))
    expect(asked(1)).toEqual(['miss', 'hit', 'hit', 'hit', 'hit', 'hit', 'hit', 'hit', 'match'])
    await db.account.findMany(unused)
    expect(sources.at(-1)).toBe('hit')
    await db.$disconnect()
  })

  it('forgets a matcher with the plan that leaves the cache', async () => {
    const db = await seeded({ maxEntries: 2 })
    const sources = sourcesOf(db)
    for (const shape of [0, 1, 2, 3, 0]) await db.account.findMany(argumentsOf(shape, 5))
    expect(sources).toEqual(Array(5).fill('miss'))
    await db.account.findMany(argumentsOf(0, 6))
    expect(sources.at(-1)).toBe('match')
    expect(db.$plans.shapes().map(({ uses }) => uses)).toEqual([2, 1])
    await db.$disconnect()
  })
})
