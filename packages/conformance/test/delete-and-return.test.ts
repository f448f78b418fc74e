import { expect } from 'vitest'
import { describeBehaviours, failureOf } from '../src/describe-behaviours.ts'

describeBehaviours('deleteManyAndReturn', 'blog', (behaviour) => {
  behaviour('returns the records that it deletes', async ({ db, run }) => {
    const names = [`a ${run}`, `b ${run}`, `c ${run}`]
    await db.tag.createMany({ data: [...names, `kept ${run}`].map((name) => ({ name })) })
    const deleted = await db.tag.deleteManyAndReturn({ where: { name: { in: names } }, select: { name: true } })
    expect(new Set(namesOf(deleted))).toEqual(new Set(names))
    expect(await db.tag.count({ where: { name: { endsWith: ` ${run}` } } })).toBe(1)
    expect(await db.tag.deleteManyAndReturn({ where: { name: { in: names } } })).toEqual([])
  })

  behaviour('deletes no more than a limit', async ({ db, run }) => {
    await db.tag.createMany({ data: Array.from({ length: 5 }, (_, index) => ({ name: `limit ${run} ${index}` })) })
    const where = { name: { startsWith: `limit ${run} ` } }
    expect(await db.tag.deleteManyAndReturn({ where, limit: 0 })).toEqual([])
    expect(await db.tag.deleteManyAndReturn({ where, limit: 2 })).toHaveLength(2)
    expect(await db.tag.count({ where })).toBe(3)
    expect(await db.tag.deleteManyAndReturn({ where, limit: 9, omit: { id: true } })).toHaveLength(3)
  })

  behaviour('gives relations as they were, also those that are deleted along', async ({ db, run }) => {
    const parent = (await db.category.create({ data: { name: `parent ${run}` } })) as { readonly id: number }
    await db.category.createMany({ data: [1, 2].map((index) => ({ name: `child ${index} ${run}`, parentId: parent.id })) })
    const select = {
      name: true,
      parent: { select: { name: true, children: { select: { name: true }, orderBy: { id: 'asc' } } } },
    }
    const deleted = (await db.category.deleteManyAndReturn({ where: { name: { endsWith: ` ${run}` } }, select })) as readonly {
      readonly name: string
    }[]
    const children = [{ name: `child 1 ${run}` }, { name: `child 2 ${run}` }]
    expect(deleted.toSorted((left, right) => left.name.localeCompare(right.name))).toEqual([
      ...children.map((child) => ({ ...child, parent: { name: `parent ${run}`, children } })),
      { name: `parent ${run}`, parent: null },
    ])
    expect(await db.category.count({ where: { name: { endsWith: ` ${run}` } } })).toBe(0)
  })

  behaviour('keeps every type of a record that is read before it is deleted', async ({ db, run }) => {
    const data = { name: `file ${run}`, data: new Uint8Array([0, 1, 255]), size: 2n ** 60n, postId: 1 }
    await db.attachment.create({ data })
    const deleted = await db.attachment.deleteManyAndReturn({
      where: { name: data.name },
      include: { post: { select: { id: true } } },
    })
    expect(deleted).toEqual([{ ...data, id: expect.any(String), checksum: null, post: { id: 1 } }])
    expect(await db.attachment.count({ where: { name: data.name } })).toBe(0)
  })

  behaviour('returns nothing and deletes nothing where a constraint is violated', async ({ db }) => {
    const before = await db.user.count()
    await expect(db.user.deleteManyAndReturn({ where: { id: { in: [1, 2, 3] } } })).rejects.toMatchObject({ code: 'P2003' })
    expect(await db.user.count()).toBe(before)
  })

  behaviour('to-many relations cannot be selected', async ({ db }) => {
    const failure = await failureOf(db.user.deleteManyAndReturn({ include: { posts: true } }))
    expect([failure.errorCode ?? failure.code, failure.meta['path']]).toEqual(['QUERY.UNKNOWN_FIELD', 'include.posts'])
  })
})

function namesOf(records: unknown): readonly string[] {
  return (records as readonly { readonly name: string }[]).map(({ name }) => name)
}
