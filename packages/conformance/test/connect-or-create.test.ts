import { expect } from 'vitest'
import { describeBehaviours, failureOf, type Stage } from '../src/describe-behaviours.ts'

const entry = (name: string, more: object = {}): object => ({ where: { name }, create: { name, ...more } })

async function tagsOf({ db }: Stage, post: number): Promise<unknown> {
  const found = (await db.post.findUnique({
    where: { id: post },
    select: { tags: { orderBy: { name: 'asc' }, select: { name: true } } },
  })) as { tags: readonly { name: string }[] }
  return found.tags.map(({ name }) => name)
}

describeBehaviours('several records of connectOrCreate', 'blog', (behaviour) => {
  behaviour('are found or created, one named twice only once', async (stage) => {
    const { db, run } = stage
    const { id } = (await db.post.create({
      data: {
        title: 'a',
        metadata: {},
        authorId: 1,
        tags: { connectOrCreate: [entry('sql'), entry(`${run}:x`), entry(`${run}:x`), entry(`${run}:y`)] },
      },
    })) as { id: number }
    expect(await tagsOf(stage, id)).toEqual([`${run}:x`, `${run}:y`, 'sql'])
    expect(await db.tag.count({ where: { name: { startsWith: `${run}:` } } })).toBe(2)
  })

  behaviour('are created with another key than they are looked for by', async (stage) => {
    const { db, run } = stage
    const other = { where: { name: `${run}:looked for` }, create: { name: `${run}:created` } }
    const { id } = (await db.post.create({
      data: { title: 'a', metadata: {}, authorId: 1, tags: { connectOrCreate: [entry('sql'), other] } },
    })) as { id: number }
    expect(await tagsOf(stage, id)).toEqual([`${run}:created`, 'sql'])
  })

  behaviour('are looked for by different keys and with further conditions', async (stage) => {
    const { db, run } = stage
    const byId = { where: { id: 1 }, create: { name: `${run}:never` } }
    const filtered = { where: { name: 'sql', NOT: { id: 99 } }, create: { name: `${run}:never` } }
    const { id } = (await db.post.create({
      data: { title: 'a', metadata: {}, authorId: 1, tags: { connectOrCreate: [entry(`${run}:n`), byId, filtered] } },
    })) as { id: number }
    expect(await tagsOf(stage, id)).toEqual([`${run}:n`, 'sql', 'typescript'])
  })

  behaviour('become children, taken over or new', async ({ db, run }) => {
    await db.category.create({ data: { name: `${run}:old` } })
    const created = await db.category.create({
      data: { name: `${run}:top`, children: { connectOrCreate: [entry(`${run}:old`), entry(`${run}:new`)] } },
      select: { children: { orderBy: { name: 'asc' }, select: { name: true } } },
    })
    expect(created).toEqual({ children: [{ name: `${run}:new` }, { name: `${run}:old` }] })
  })

  behaviour('fail where another unique key is taken, and leave nothing', async ({ db, run }) => {
    const user = (name: string, more: object = {}): object => ({
      where: { email: `${run}:${name}` },
      create: { email: `${run}:${name}`, ...more },
    })
    const reports = { connectOrCreate: [user('a'), user('b', { id: 1 })] }
    const failure = await failureOf(db.user.create({ data: { email: `${run}:top`, reports } }))
    expect(failure).toMatchObject({ code: 'P2002', meta: { modelName: 'User', target: ['id'] } })
    expect(await db.user.count({ where: { email: { startsWith: `${run}:` } } })).toBe(0)
  })
})
