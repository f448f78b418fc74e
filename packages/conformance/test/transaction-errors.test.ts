import { expect } from 'vitest'
import { describeBehaviours, failureOf } from '../src/describe-behaviours.ts'
import type { UntypedClient } from '../src/fixture.ts'

describeBehaviours('errors of transactions', 'blog', (behaviour) => {
  behaviour('a transaction that lasts too long is P2028 and leaves nothing behind', async ({ db, run }) => {
    const email = `late${run}@example.com`
    const failure = await failureOf(
      db.$transaction(
        async (tx: UntypedClient) => {
          await tx.user.create({ data: { email } })
          // Ends only because the transaction does: its queries are refused then.
          for (;;) await tx.user.count().then(() => new Promise((resolve) => setTimeout(resolve, 5)))
        },
        { timeout: 20 },
      ),
    )
    expect(failure).toMatchObject({ name: 'PrismaClientKnownRequestError', code: 'P2028' })
    expect(failure.message).toContain('$transaction')
    expect(failure.meta).not.toHaveProperty('modelName')
    expect(await db.user.findUnique({ where: { email } })).toBeNull()
  })

  behaviour('a member that is no query is a validation error with its place', async ({ db }) => {
    const failure = await failureOf(db.$transaction([db.user.count(), Promise.resolve(1)]))
    expect(failure).toMatchObject({ name: 'PrismaClientValidationError', meta: { path: '$transaction[1]' } })
  })

  behaviour('the error of a member, and one that the caller throws, come as they are', async ({ db, run }) => {
    const email = `rolled${run}@example.com`
    const create = (): Promise<unknown> => db.user.create({ data: { email } })
    const failure = await failureOf(db.$transaction([create(), create()]))
    expect(failure).toMatchObject({
      name: 'PrismaClientKnownRequestError',
      code: 'P2002',
      meta: { modelName: 'User', target: ['email'] },
    })
    const own = new RangeError('mine')
    const thrown = db.$transaction(async (tx: UntypedClient) => {
      await tx.user.create({ data: { email } })
      throw own
    })
    expect(await failureOf(thrown)).toBe(own)
    expect(await db.user.findUnique({ where: { email } })).toBeNull()
  })
})
