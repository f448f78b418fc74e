import { createPglite } from '@hotplan/testkit/services'
import { pglite } from 'hotplan/pglite'
import { expect, test } from 'vitest'
import { describeBehaviours } from '../src/describe-behaviours.ts'
import { fixtureSchema, openFixture, untypedClient } from '../src/fixture.ts'

interface Listed {
  readonly id: number
}
interface Parent {
  readonly id: number
  readonly posts: readonly Listed[]
}

const inner = {
  id: true,
  tags: { select: { name: true }, orderBy: { name: 'asc' } },
  comments: { select: { body: true }, orderBy: { id: 'asc' }, skip: 1 },
  category: { select: { name: true } },
  _count: { select: { likes: true } },
}

describeBehaviours('pages of nested records', 'blog', (behaviour) => {
  const parents = async (db: Parameters<Parameters<typeof behaviour>[1]>[0]['db'], posts: object): Promise<readonly Parent[]> =>
    (await db.user.findMany({ select: { id: true, posts }, orderBy: { id: 'asc' } })) as readonly Parent[]

  behaviour(
    'hold the relations and counts of their records, in their order, after any number of skipped ones',
    async ({ db, run }) => {
      const [skip, take] = [1 + (run % 2), 2]
      for (const orderBy of [
        [{ views: 'desc' }, { id: 'asc' }],
        [{ category: { name: 'asc' } }, { id: 'desc' }],
      ]) {
        const all = await parents(db, { select: inner, orderBy })
        expect(all.some(({ posts }) => posts.length > skip)).toBe(true)
        const expected = (page: (posts: readonly Listed[]) => readonly Listed[]): readonly Parent[] =>
          all.map(({ id, posts }) => ({ id, posts: page(posts) }))
        expect(await parents(db, { select: inner, orderBy, skip, take })).toEqual(
          expected((posts) => posts.slice(skip, skip + take)),
        )
        expect(await parents(db, { select: inner, orderBy, skip })).toEqual(expected((posts) => posts.slice(skip)))
        const fromEnd = (posts: readonly Listed[]): readonly Listed[] => posts.slice(0, posts.length - skip).slice(-take)
        expect(await parents(db, { select: inner, orderBy, skip, take: -take })).toEqual(
          expected((posts) => (posts.length > skip ? fromEnd(posts) : [])),
        )
      }
    },
  )
})

interface PlanNode {
  readonly 'Relation Name'?: string
  readonly 'Actual Loops': number
  readonly Plans?: readonly PlanNode[]
}

/** How many times a plan looks for rows of a table. */
function lookups(node: PlanNode, table: string): number {
  const own = node['Relation Name'] === table ? node['Actual Loops'] : 0
  return (node.Plans ?? []).reduce((sum, plan) => sum + lookups(plan, table), own)
}

test('PostgreSQL looks for the relations of the rows of a nested page only', async () => {
  const schema = fixtureSchema('blog', { provider: 'postgresql' })
  const instance = await createPglite()
  const driver = pglite({ instance })
  await openFixture('blog', { name: 'PGlite', provider: 'postgresql', open: async () => ({ driver, close: async () => {} }) })
  const db = untypedClient({ schema, driver })
  try {
    const posts = { select: { id: true, attachments: { select: { name: true } } }, orderBy: { id: 'asc' }, skip: 1, take: 1 }
    const { statements } = await db.$plans.explain(db.user.findMany({ select: { id: true, posts }, orderBy: { id: 'asc' } }))
    const { rows } = await instance.query<Record<string, readonly { readonly Plan: PlanNode }[]>>(
      `explain (analyze, format json) ${statements[0]}`,
      [1, 1],
    )
    const plan = Object.values(rows[0] ?? {})[0]?.[0]?.Plan
    const pages = (await db.user.findMany({ select: { posts } })) as readonly Pick<Parent, 'posts'>[]
    expect(lookups(plan as PlanNode, 'Attachment')).toBe(pages.flatMap((page) => page.posts).length)
  } finally {
    await driver.close()
    await instance.close()
  }
})
