import { expect } from 'vitest'
import { describeBehaviours } from '../src/describe-behaviours.ts'

describeBehaviours('bulk writes', 'blog', (behaviour, database) => {
  behaviour('rows come back in the order they are given, with and without a second statement', async ({ db, run }) => {
    const names = Array.from({ length: 500 }, (_, index) => `category ${run} ${(index * 7919) % 500}`)
    const data = names.map((name, index) => ({ name, parentId: index % 2 === 0 ? 1 : null }))
    const plain = await db.category.createManyAndReturn({ data, select: { name: true } })
    expect(plain).toEqual(names.map((name) => ({ name })))
    const others = data.map((row) => ({ ...row, name: `${row.name} again` }))
    const joined = await db.category.createManyAndReturn({
      data: others,
      select: { name: true, parent: { select: { id: true } } },
    })
    expect(joined).toEqual(others.map(({ name, parentId }) => ({ name, parent: parentId === null ? null : { id: 1 } })))
  })

  behaviour('keys may be given in some rows and left out in others', async ({ db, run }) => {
    const id = 1_000_000 + run * 1000
    const data = [{ name: `given ${run}`, id }, { name: `left out ${run}` }]
    const tags = (await db.tag.createManyAndReturn({ data })) as readonly { id: number; name: string }[]
    expect(tags.map(({ name }) => name)).toEqual(data.map(({ name }) => name))
    expect(tags[0]?.id).toBe(id)
    expect(tags[1]?.id).not.toBe(id)
    await db.tag.delete({ where: { id } })
  })

  behaviour('a field left out gets its default, null stays null', async ({ db, run }) => {
    const data = [
      { id: `a${run}`, score: 5, note: null },
      { id: `b${run}`, note: 'x' },
    ]
    const made = await db.token.createManyAndReturn({ data, select: { id: true, score: true, big: true, note: true } })
    expect(made).toEqual([
      { id: `a${run}`, score: 5, big: 9007199254740993n, note: null },
      { id: `b${run}`, score: -7, big: 9007199254740993n, note: 'x' },
    ])
  })

  behaviour('generators make a value per row, now is one instant', async ({ db, run }) => {
    const data = Array.from({ length: 50 }, (_, index) => ({ email: `${run}.${index}@example.com` }))
    const users = (await db.user.createManyAndReturn({ data, select: { createdAt: true, updatedAt: true } })) as readonly {
      createdAt: Date
      updatedAt: Date
    }[]
    expect(new Set(users.flatMap((user) => [user.createdAt.getTime(), user.updatedAt.getTime()])).size).toBe(1)
    const rows = Array.from({ length: 50 }, () => ({ note: `run ${run}` }))
    await db.token.createMany({ data: rows })
    const tokens = (await db.token.findMany({ where: { note: `run ${run}` } })) as readonly {
      id: string
      cuid2: string
    }[]
    expect(new Set(tokens.map(({ id }) => id)).size).toBe(50)
    expect(new Set(tokens.map(({ cuid2 }) => cuid2)).size).toBe(50)
  })

  behaviour('skipDuplicates skips rows with a taken key and nothing else', async ({ db, run }) => {
    const data = [{ name: `new ${run}` }, { name: 'sql' }, { name: `new ${run}` }]
    expect(await db.tag.createMany({ data, skipDuplicates: true })).toEqual({ count: 1 })
    const orphans = { data: [{ userId: 999, postId: 1 }], skipDuplicates: true }
    await expect(db.like.createMany(orphans)).rejects.toMatchObject({ code: 'P2003' })
  })

  behaviour('any number of rows is one plan and one statement', async ({ db, run, mode }) => {
    if (mode.options.planCache === false) return
    const { misses } = db.$plans.stats()
    for (const count of [1, 3, 1000]) {
      const data = Array.from({ length: count }, (_, index) => ({ name: `${run} ${count} ${index}` }))
      expect(await db.tag.createMany({ data })).toEqual({ count })
    }
    expect(db.$plans.stats().misses - misses).toBeLessThanOrEqual(1)
  })

  if (database.name !== 'PGlite') {
    behaviour('100,000 rows are written whole', async ({ db, run, mode }) => {
      if (mode.name !== 'cold') return
      const data = Array.from({ length: 100_000 }, (_, index) => ({ name: `many ${run} ${index}` }))
      expect(await db.tag.createMany({ data })).toEqual({ count: 100_000 })
      const where = { name: { startsWith: `many ${run} ` } }
      expect(await db.tag.count({ where })).toBe(100_000)
      expect(await db.tag.deleteMany({ where })).toEqual({ count: 100_000 })
    })
  }
})
