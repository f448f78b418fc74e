import { expect } from 'vitest'
import { describeBehaviours } from '../src/describe-behaviours.ts'

const callers = Array.from({ length: 50 }, (_, index) => index)

describeBehaviours('concurrent writes', 'blog', (behaviour) => {
  behaviour('many upserts of one key end with one row', async ({ db, run }) => {
    const name = `native ${run}`
    const made = await Promise.all(callers.map(() => db.tag.upsert({ where: { name }, create: { name }, update: { name } })))
    expect(new Set(made.map((tag) => (tag as { id: number }).id)).size).toBe(1)
    expect(await db.tag.count({ where: { name } })).toBe(1)
  })

  behaviour('many upserts that no single statement can say end with one row', async ({ db, run }) => {
    const email = `user ${run}@example.com`
    const made = await Promise.all(
      callers.map(() =>
        db.user.upsert({
          where: { email, active: true },
          create: { email },
          update: { name: 'known' },
        }),
      ),
    )
    expect(new Set(made.map((user) => (user as { id: number }).id)).size).toBe(1)
    expect(await db.user.count({ where: { email } })).toBe(1)
  })

  behaviour('many upserts with nested writes create one record and its children once', async ({ db, run }) => {
    const email = `parent ${run}@example.com`
    await Promise.all(
      callers.map(() =>
        db.user.upsert({
          where: { email },
          create: { email, orders: { create: [{ number: 'first' }, { number: 'second' }] } },
          update: { name: 'known' },
        }),
      ),
    )
    expect(await db.user.findMany({ where: { email }, select: { _count: { select: { orders: true } } } })).toEqual([
      { _count: { orders: 2 } },
    ])
  })

  behaviour('many connectOrCreates of several records create each of them once', async ({ db, run }) => {
    const tags = ['a', 'b', 'c'].map((name) => ({ name: `${name} ${run}` }))
    const connectOrCreate = tags.map((tag) => ({ where: tag, create: tag }))
    const post = { metadata: {}, authorId: 1, tags: { connectOrCreate } }
    await Promise.all(callers.map((caller) => db.post.create({ data: { title: `several ${run} ${caller}`, ...post } })))
    const found = await db.tag.findMany({
      where: { name: { endsWith: ` ${run}` } },
      orderBy: { name: 'asc' },
      select: { name: true, _count: { select: { posts: true } } },
    })
    expect(found).toEqual(tags.map((tag) => ({ ...tag, _count: { posts: callers.length } })))
  })

  behaviour('many connectOrCreates of one record connect all to it', async ({ db, run }) => {
    const tag = { name: `shared ${run}` }
    const category = { name: `shared ${run}` }
    await Promise.all(
      callers.map((caller) =>
        db.post.create({
          data: {
            title: `post ${run} ${caller}`,
            metadata: {},
            author: { connect: { id: 1 } },
            category: { connectOrCreate: { where: category, create: category } },
            tags: { connectOrCreate: [{ where: tag, create: tag }] },
          },
        }),
      ),
    )
    const where = { tags: { some: tag }, category: { is: category } }
    expect(await db.post.count({ where })).toBe(callers.length)
    expect(await db.tag.count({ where: tag })).toBe(1)
    expect(await db.category.count({ where: category })).toBe(1)
  })
})
