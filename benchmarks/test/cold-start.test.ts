import { expect, onTestFinished, test } from 'vitest'
import { measureColdStarts } from '../cold-start/measure.ts'
import { packagesOf } from '../cold-start/packages.ts'
import { coldStartReport } from '../cold-start/report.ts'
import { openSeeded } from '../e2e/databases.ts'
import { isPeerOf, peerNames } from '../e2e/registry.ts'
import { databaseNames } from '../src/data/schema.ts'

test('a peer is started in processes of its own, asked, and its install measured', { timeout: 120_000 }, async () => {
  const seeded = await openSeeded('sqlite', () => undefined)
  if (seeded === undefined) throw new Error('SQLite needs no server')
  onTestFinished(() => seeded.close())
  const measured = await measureColdStarts('sqlite', seeded, ['raw'], { starts: 1, memoryMs: 20 })
  const [raw] = measured.peers
  if (raw === undefined) throw new Error('raw was not started')
  expect(measured.emptyMs).toBeGreaterThan(1)
  expect(raw.firstMs).toBeGreaterThan(0)
  expect(raw.secondMs).toBeLessThan(raw.firstMs)
  expect(raw.after?.questions).toBeGreaterThan(2)
  // better-sqlite3 brings the sources of SQLite and a binary for every platform.
  expect(raw.size.bytes).toBeGreaterThan(5e6)
  expect(raw.residentBytes).toBeGreaterThan(10e6)
  expect(coldStartReport([measured])).toContain('| raw')
})

test('every peer says what an application installs for it', () => {
  for (const database of databaseNames) {
    for (const peer of peerNames.filter((name) => isPeerOf(name, database) && name !== 'hotplan-node')) {
      expect(packagesOf(peer, database), `${peer} on ${database}`).not.toEqual([])
    }
  }
})
