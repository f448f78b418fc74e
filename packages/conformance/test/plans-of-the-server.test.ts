import { readFixtureSql } from '@hotplan/testkit/golden'
import { createDatabase, describeWithService } from '@hotplan/testkit/services'
import type { Plans } from 'hotplan'
import { pg } from 'hotplan/pg'
import { describe, expect, test } from 'vitest'
import { sqliteDatabase } from '../src/databases.ts'
import { fixtureSchema, type UntypedClient, untypedClient } from '../src/fixture.ts'

const rows = 100_000
/** All posts but fifty have one title. */
const unevenPosts = `insert into "User" (id, email, "updatedAt") values (900001, 'uneven@example.com', now());
insert into "Post" (id, title, metadata, "authorId")
select n, case when n > ${1_000_000 + rows - 50} then 'rare' else 'common' end, '{}', 900001
from generate_series(1000001, ${1_000_000 + rows}) n;
create index on "Post" (title); analyze "Post"`

describeWithService('postgres', 'plans of the server', () => {
  const schema = fixtureSchema('blog', { ...sqliteDatabase, provider: 'postgresql' })

  describe.each(['wire', 'pg'] as const)('protocol %s', (protocol) => {
    test('a query on uneven data is planned for its values, and its statistics say so', async () => {
      const driver = pg({ url: await createDatabase(), protocol, max: 2 })
      await driver.executeScript(readFixtureSql('blog', 'postgresql').tables)
      await driver.executeScript(unevenPosts)
      const db = untypedClient({ schema, driver }) as UntypedClient & { readonly $plans: Plans }
      const first = async (title: string): Promise<unknown> =>
        ((await db.post.findMany({ where: { title }, orderBy: { id: 'asc' }, take: 10 })) as { id: number }[])[0]?.id
      const plannedAnew = (): number => db.$plans.shapes().find(({ action }) => action === 'findMany')?.plannedAnew ?? -1
      expect(await first('common')).toBe(1_000_001)
      expect(plannedAnew()).toBe(0)
      for (let i = 0; i < 30; i++) expect(await first('common')).toBe(1_000_001)
      for (let i = 0; i < 1000 && plannedAnew() === 0; i++) expect(await first('rare')).toBe(1_000_000 + rows - 49)
      expect(plannedAnew()).toBe(1)
      expect(await first('common')).toBe(1_000_001)
      await db.$disconnect()
    })
  })
})
