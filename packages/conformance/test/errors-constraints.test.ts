import { inspect } from 'node:util'
import { expect } from 'vitest'
import { describeBehaviours, type Failure, failureOf } from '../src/describe-behaviours.ts'

const canary = 'c4n4ry-7f3e'

/** What is true of every failure of the database: Prisma's class and version, the shape, no value. */
function expectKnown(failure: Failure, code: string, meta: Readonly<Record<string, unknown>>): void {
  expect(failure).toMatchObject({ name: 'PrismaClientKnownRequestError', code, clientVersion: expect.any(String), meta })
  expect(failure.meta['shapeKey']).toMatch(/\S{10}/)
  expect(inspect(failure, { depth: null })).not.toContain(canary)
}

describeBehaviours('errors of constraints', 'blog', (behaviour, { provider }) => {
  const isPostgres = provider === 'postgresql'
  const sqlState = (state: string): object => (isPostgres ? { sqlState: state } : {})
  const constraint = (name: string): object => (isPostgres ? { constraint: name } : {})

  behaviour('a unique key that is taken is P2002 with its fields', async ({ db, run }) => {
    const name = `${canary}${run}`
    await db.tag.create({ data: { name } })
    const failure = await failureOf(db.tag.create({ data: { name } }))
    expectKnown(failure, 'P2002', {
      modelName: 'Tag',
      target: ['name'],
      table: 'Tag',
      ...constraint('Tag_name_key'),
      ...sqlState('23505'),
    })
    await db.tag.create({ data: { name: `${name}b` } })
    const updated = await failureOf(db.tag.update({ where: { name: `${name}b` }, data: { name } }))
    expectKnown(updated, 'P2002', { modelName: 'Tag', target: ['name'] })
  })

  behaviour('a compound key and a key with other names in the database are told by field', async ({ db, run }) => {
    await db.order.create({ data: { number: `${canary}${run}`, userId: 1 } })
    const order = await failureOf(db.order.create({ data: { number: `${canary}${run}`, userId: 1 } }))
    expectKnown(order, 'P2002', { modelName: 'Order', target: ['userId', 'number'] })
    const priority = 1000 + run
    await db.setting.create({ data: { key: `a${run}`, value: canary, ownerId: 1, priority } })
    const setting = await failureOf(db.setting.create({ data: { key: `b${run}`, value: canary, ownerId: 1, priority } }))
    expectKnown(setting, 'P2002', {
      modelName: 'Setting',
      target: ['ownerId', 'priority'],
      table: 'app_settings',
      ...constraint('app_settings_owner_priority'),
    })
  })

  behaviour('a nested write that fails is told of its own model', async ({ db, run }) => {
    const name = `${canary}n${run}`
    await db.tag.create({ data: { name } })
    const data = { email: `${canary}${run}@x`, posts: { create: { title: 'a', metadata: {}, tags: { create: { name } } } } }
    const failure = await failureOf(db.user.create({ data }))
    expectKnown(failure, 'P2002', { modelName: 'Tag', target: ['name'] })
    expect(await db.user.count({ where: { email: data.email } })).toBe(0)
  })

  behaviour('a createMany that meets a taken key inserts nothing', async ({ db, run }) => {
    const data = [1, 2, 1].map((n) => ({ name: `${canary}m${run}-${n}` }))
    expectKnown(await failureOf(db.tag.createMany({ data })), 'P2002', { modelName: 'Tag', target: ['name'] })
    expect(await db.tag.count({ where: { name: { startsWith: `${canary}m${run}` } } })).toBe(0)
  })

  behaviour('a foreign key to nothing is P2003', async ({ db, run }) => {
    const failure = await failureOf(db.order.create({ data: { number: `${canary}f${run}`, userId: -1 } }))
    expectKnown(failure, 'P2003', {
      modelName: 'Order',
      ...(isPostgres ? { field_name: 'userId', constraint: 'Order_userId_fkey', sqlState: '23503' } : {}),
    })
  })

  behaviour('deleting what others refer to is P2003 of the deleted model', async ({ db, run }) => {
    const data = { email: `${canary}d${run}@x` }
    const user = (await db.user.create({ data, select: { id: true } })) as { id: number }
    await db.order.create({ data: { number: `${canary}`, userId: user.id } })
    for (const call of [db.user.delete({ where: user }), db.user.deleteMany({ where: { id: user.id } })]) {
      expectKnown(await failureOf(call), 'P2003', {
        modelName: 'User',
        ...(isPostgres ? { constraint: 'Order_userId_fkey' } : {}),
      })
    }
  })

  behaviour('a record that is not there is P2025', async ({ db }) => {
    const where = { email: canary }
    const data = { name: canary }
    for (const call of [
      db.user.findUniqueOrThrow({ where }),
      db.user.findFirstOrThrow({ where }),
      db.user.update({ where, data }),
      db.user.delete({ where }),
    ]) {
      expectKnown(await failureOf(call), 'P2025', { modelName: 'User' })
    }
  })

  behaviour('connecting to a record that is not there is P2025, and nothing is written', async ({ db, run }) => {
    const data = { title: `${canary}${run}`, metadata: {}, author: { connect: { email: canary } } }
    expectKnown(await failureOf(db.post.create({ data })), 'P2025', { modelName: 'Post' })
    expect(await db.post.count({ where: { title: data.title } })).toBe(0)
  })

  behaviour('only the failing query of an array transaction fails it, and is named', async ({ db, run }) => {
    const name = `${canary}t${run}`
    const members = [db.tag.create({ data: { name } }), db.user.count(), db.tag.create({ data: { name } })]
    const failure = await failureOf(db.$transaction(members))
    expectKnown(failure, 'P2002', { modelName: 'Tag', target: ['name'] })
    expect(failure).toHaveProperty('batchRequestIdx', 2)
    expect(await db.tag.count({ where: { name } })).toBe(0)
  })
})
