import { expect } from 'vitest'
import { describeBehaviours } from '../src/describe-behaviours.ts'

/** More than it takes until documents of a column are read by a reader of their own. */
const count = 150

/** Documents that mostly are alike, among them some that are not. */
function documentOf(index: number, turn: number): unknown {
  const source = ['amber', 'birch "b"', 'ce\\dar\n', 'ember €😀', 'f'.repeat(70)][index % 5]
  switch ((index + turn) % 25) {
    case 3:
      return { source, words: index }
    case 7:
      return { source, words: null, flags: null, nested: null }
    case 11:
      return { source, words: [index], flags: 'a', nested: { depth: { deeper: 2 }, list: [] } }
    case 13:
      return [source, index]
    case 17:
      return 1e21
    default:
      return {
        source,
        words: turn === 0 ? index : -(index + 1) / 8,
        flags: ['a', 'b', null, true].slice(0, index % 5),
        nested: {
          depth: index % 3 === 0 ? null : { deeper: 2 ** (index % 60) },
          list: Array.from({ length: index % 3 }, () => ({ index })),
        },
      }
  }
}

describeBehaviours('many documents', 'blog', (behaviour) => {
  behaviour('come back as they were given, in lists and in records of relations', async ({ db, run }) => {
    for (const turn of [0, 1]) {
      const title = `documents ${run} ${turn}`
      const rows = Array.from({ length: count }, (_, index) => ({
        title,
        metadata: documentOf(index, turn),
        body: index % 7 === 0 ? null : `${'long text '.repeat(index % 40)}"\n\\${index}`,
        viewsBig: 2n ** 53n + BigInt(index),
        rating: index % 4 === 0 ? null : index / 10,
        publishedAt: index % 6 === 0 ? null : new Date(Date.UTC(1990 + index, index % 12, 1 + (index % 28), 3, 4, 5, index)),
        authorId: 1,
      }))
      await db.post.createMany({ data: rows })
      const select = { metadata: true, body: true, viewsBig: true, rating: true, publishedAt: true }
      const expected = rows.map(({ title: _, authorId: __, ...rest }) => rest)
      for (const _ of [0, 1]) {
        expect(await db.post.findMany({ where: { title }, select, orderBy: { id: 'asc' } })).toEqual(expected)
        for (const relationLoadStrategy of ['join', 'query']) {
          const author = await db.user.findUnique({
            where: { id: 1 },
            select: { posts: { where: { title }, select, orderBy: { id: 'asc' } } },
            relationLoadStrategy,
          })
          expect(author).toEqual({ posts: expected })
        }
      }
      const posts = await db.post.findMany({ where: { title }, select: { author: { select: { email: true, settings: true } } } })
      expect(new Set((posts as readonly unknown[]).map((post) => JSON.stringify(post))).size).toBe(1)
    }
  })
})
