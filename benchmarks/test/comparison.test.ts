import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { compare, type Series } from '../e2e/compare.ts'
import { isPeerOf, peerNames } from '../e2e/peers/registry.ts'
import { comparisonReport } from '../e2e/report.ts'
import { scenarioNames } from '../e2e/scenarios.ts'
import { seedSqlite } from '../src/data/seed.ts'
import { isPrismaReady } from '../src/prisma/installation.ts'

test('every peer gives the same answers on SQLite and is measured', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hotplan-bench-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const location = join(folder, 'bench.db')
  await seedSqlite(location)
  const peers = peerNames.filter((name) => isPeerOf(name, 'sqlite') && (name !== 'prisma' || isPrismaReady()))
  const all: Series[] = []
  await compare(
    {
      database: 'sqlite',
      location,
      callers: [1],
      peers,
      scenarios: scenarioNames,
      rounds: 1,
      ms: 5,
      warmMs: 1,
      poolSize: 1,
      // The packages as they are in the sources, built or not.
      nodeOptions: ['--conditions=@hotplan/source'],
    },
    (series) => all.push(...series),
  )
  expect(all.map(({ scenario, peer }) => `${scenario} ${peer}`)).toEqual(
    scenarioNames.flatMap((scenario) => peers.map((peer) => `${scenario} ${peer}`)),
  )
  for (const { rounds } of all) expect(rounds).toEqual([expect.objectContaining({ operations: expect.any(Number) })])
  expect(comparisonReport('SQLite', all)).toContain('| geometric mean |')
})
