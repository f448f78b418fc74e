import { skip } from 'hotplan'
import { expect } from 'vitest'
import { describeBehaviours } from '../src/describe-behaviours.ts'

const given: readonly unknown[] = ['one', null, undefined, 'two', skip, null, 'one']

/** What a field holds that is given a value, where `otherwise` is what it holds when it is given none. */
function kept(value: unknown, otherwise: unknown): unknown {
  return value === undefined || value === skip ? otherwise : value
}

describeBehaviours('values, null and nothing at all in data', 'blog', (behaviour) => {
  behaviour('of a new record are the value, NULL and the default', async ({ db, run }) => {
    for (const [index, name] of given.entries()) {
      const role = index % 2 === 0 ? undefined : 'ADMIN'
      const data = { email: `${run}:${index}`, name, role }
      const made = await db.user.create({ data, select: { name: true, role: true } })
      expect(made).toEqual({ name: kept(name, null), role: role ?? 'READER' })
    }
  })

  behaviour('of an update are the value, NULL and no change', async ({ db, run }) => {
    const { id } = (await db.user.create({ data: { email: `${run}:known`, name: 'before' } })) as { id: number }
    let before: unknown = 'before'
    for (const name of given) {
      before = kept(name, before)
      const changed = await db.user.update({ where: { id }, data: { name, role: undefined }, select: { name: true } })
      expect(changed).toEqual({ name: before })
    }
  })

  behaviour('of a nested create are the same there', async ({ db, run }) => {
    for (const [index, body] of given.entries()) {
      const data = { email: `${run}:nested ${index}`, name: body, posts: { create: { title: 'a', body, metadata: {} } } }
      const made = await db.user.create({ data, select: { name: true, posts: { select: { body: true } } } })
      expect(made).toEqual({ name: kept(body, null), posts: [{ body: kept(body, null) }] })
    }
  })

  behaviour('of a nested update are the same there', async ({ db, run }) => {
    const email = `${run}:parent`
    await db.user.create({ data: { email, posts: { create: { title: 'a', body: 'before', metadata: {} } } } })
    let before: unknown = 'before'
    for (const body of given) {
      before = kept(body, before)
      const posts = { updateMany: { where: { title: 'a' }, data: { title: 'a', body } } }
      const changed = await db.user.update({ where: { email }, data: { posts }, select: { posts: { select: { body: true } } } })
      expect(changed).toEqual({ posts: [{ body: before }] })
    }
  })

  behaviour('of an upsert are each by whether it creates', async ({ db, run }) => {
    for (const [index, name] of given.entries()) {
      const upsert = (update: unknown): Promise<unknown> =>
        db.user.upsert({
          where: { email: `${run}:upsert ${index}` },
          create: { email: `${run}:upsert ${index}`, name },
          update: { name: update },
          select: { name: true },
        })
      let before = kept(name, null)
      expect(await upsert('never')).toEqual({ name: before })
      for (const update of given) {
        before = kept(update, before)
        expect(await upsert(update)).toEqual({ name: before })
      }
    }
  })

  behaviour('of many rows are of each row for itself', async ({ db, run }) => {
    const rows = given.map((name, index) => ({ email: `${run}:row ${index}`, name, role: index === 1 ? 'ADMIN' : undefined }))
    // The same in another order, so that what the first row leaves out decides nothing.
    for (const data of [rows, rows.toReversed()]) {
      const select = { name: true, role: true }
      expect(await db.user.createManyAndReturn({ data, select })).toEqual(
        data.map(({ name, role }) => ({ name: kept(name, null), role: role ?? 'READER' })),
      )
      await db.user.deleteMany({ where: { email: { startsWith: `${run}:row ` } } })
    }
  })
})
