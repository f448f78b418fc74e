import { describe, expect, it } from 'vitest'
import { keyOfShape } from '../src/identity.ts'
import type { Snapshot } from '../src/index.ts'
import { type Accounts, alice, openAccounts } from './fixtures/accounts.ts'

const byName = { where: { name: alice.name }, select: { id: true } }

/** A snapshot of one shape, with `from` replaced by `to` in the shape, and all keys right. */
async function forged(from: string, to: string): Promise<Snapshot> {
  const db = await openAccounts()
  await db.account.findMany(byName)
  const snapshot = db.$plans.snapshot()
  await db.$disconnect()
  const entries = snapshot.entries.map((entry) => {
    const shape: typeof entry.shape = JSON.parse(JSON.stringify(entry.shape).replace(from, to))
    const key = keyOfShape(snapshot, shape)
    return { ...entry, key, shape, plan: { ...entry.plan, key, action: shape.action } }
  })
  return { ...snapshot, entries }
}

async function warmedWith(snapshot: Snapshot): Promise<{ readonly db: Accounts; readonly ignored: string | undefined }> {
  const db = await openAccounts()
  await db.account.create({ data: alice })
  const { ignored } = await db.$warmup({ snapshot })
  return { db, ignored }
}

describe('a snapshot of shapes', () => {
  it.each([
    ['a key', '["name",{"kind":"slot"', '["nope",{"kind":"slot"'],
    ['a value', '{"kind":"literal","value":true}', '{"kind":"list","items":[]}'],
    ['an action', '"findMany"', '"createMany"'],
  ])('that no query can have for %s of it is ignored, and the queries are answered', async (_what, from, to) => {
    const { db, ignored } = await warmedWith(await forged(from, to))
    expect(ignored).toBe('entry 0 has a shape that no query of this schema has')
    for (let turn = 0; turn < 3; turn++) expect(await db.account.findMany(byName)).toEqual([{ id: alice.id }])
    await db.$disconnect()
  })

  it('that queries have is used', async () => {
    const { db, ignored } = await warmedWith(await forged('', ''))
    expect(ignored).toBeUndefined()
    expect(await db.account.findMany(byName)).toEqual([{ id: alice.id }])
    expect(db.$plans.stats().compiles).toBe(1)
    await db.$disconnect()
  })
})
