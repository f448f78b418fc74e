import type { Kysely } from 'kysely'
import { describe, expectTypeOf, it } from 'vitest'
import type {} from '../src/kysely.ts'
import type { KyselyDatabase } from '../src/types/index.ts'
import type { Prisma, PrismaClient } from './generated/blog.ts'

declare const db: PrismaClient

describe('$kysely', () => {
  it('knows the tables by their names in the database', () => {
    expectTypeOf(db.$kysely).toEqualTypeOf<Kysely<KyselyDatabase<Prisma.TypeMap>>>()
    const rows = db.$kysely.selectFrom('User').select(['id', 'email', 'createdAt']).execute()
    expectTypeOf(rows).resolves.toEqualTypeOf<{ id: number; email: string; createdAt: Date }[]>()
    const settings = db.$kysely.selectFrom('app_settings').select(['setting_key', 'min_role']).executeTakeFirstOrThrow()
    expectTypeOf(settings).resolves.toEqualTypeOf<{ setting_key: string; min_role: 'admin' | 'EDITOR' | 'reader' }>()
    // @ts-expect-error no such table
    db.$kysely.selectFrom('Setting')
    // @ts-expect-error no such column
    db.$kysely.selectFrom('User').select('key')
  })

  it('lets inserts leave out what the database fills in', () => {
    db.$kysely.insertInto('Tag').values({ name: 'a' })
    // @ts-expect-error the name is missing
    db.$kysely.insertInto('Tag').values({})
  })

  it('is there inside transactions', () => {
    const run = (tx: Prisma.TransactionClient): Promise<unknown> => tx.$kysely.deleteFrom('Tag').execute()
    expectTypeOf(db.$transaction(run)).resolves.toEqualTypeOf<unknown>()
  })
})
