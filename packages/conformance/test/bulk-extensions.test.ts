import type { QueryEvent } from 'hotplan'
import { expect } from 'vitest'
import { describeBehaviours } from '../src/describe-behaviours.ts'

type Call = { readonly operation: string; readonly args: { data?: unknown }; readonly query: (args: unknown) => Promise<unknown> }

describeBehaviours('bulk writes and extensions', 'blog', (behaviour) => {
  behaviour('hooks see bulk writes and may change their arguments', async ({ db, run }) => {
    const seen: string[] = []
    const hook = ({ operation, args, query }: Call): Promise<unknown> => {
      seen.push(operation)
      return query(args)
    }
    const shout = ({ args, query }: Call): Promise<unknown> => {
      const rows = args.data as readonly { readonly name: string }[]
      return query({ ...args, data: rows.map((row) => ({ ...row, name: row.name.toUpperCase() })) })
    }
    const extended = extend(db, { query: { $allOperations: hook, tag: { upsertMany: shout } } })
    const name = `hooked ${run}`
    await extended.tag.upsertMany({ data: [{ name }], by: 'name' })
    await extended.tag.updateEach({ data: [{ where: { name: name.toUpperCase() }, data: { name } }] })
    const args = { data: [{ name }], by: 'name', select: { name: true } }
    expect(await extended.tag.upsertManyAndReturn(args)).toEqual([{ name }])
    expect(await extended.tag.deleteManyAndReturn({ where: { name }, select: { name: true } })).toEqual([{ name }])
    expect(seen).toEqual(['upsertMany', 'updateEach', 'upsertManyAndReturn', 'deleteManyAndReturn'])
  })

  behaviour('computed fields are there in the records', async ({ db, run }) => {
    const label = { needs: { name: true }, compute: ({ name }: { readonly name: string }) => `#${name}` }
    const extended = extend(db, { result: { tag: { label } } })
    const name = `computed ${run}`
    const select = { label: true }
    expect(await extended.tag.upsertManyAndReturn({ data: [{ name }], by: 'name', select })).toEqual([{ label: `#${name}` }])
    expect(await extended.tag.deleteManyAndReturn({ where: { name }, select })).toEqual([{ label: `#${name}` }])
  })

  behaviour('each is one event of its action', async ({ db, run }) => {
    const events: string[] = []
    db.$on('query', ({ model, action, query }: QueryEvent) => events.push(`${model}.${action} ${query.split('; ').length}`))
    const name = `event ${run}`
    await db.tag.upsertMany({ data: [{ name }], by: 'name' })
    await db.tag.updateEach({ data: [{ where: { name }, data: { name } }] })
    await db.tag.deleteManyAndReturn({ where: { name } })
    expect(events).toEqual(['Tag.upsertMany 1', 'Tag.updateEach 1', 'Tag.deleteManyAndReturn 1'])
  })
})

/** An extended client has the same models. */
function extend<T>(db: T, extension: unknown): T {
  return (db as unknown as { $extends(extension: unknown): T }).$extends(extension)
}
