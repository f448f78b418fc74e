import { describe, expectTypeOf, it } from 'vitest'
import { Prisma as P, type Prisma, type PrismaClient } from './generated/blog.ts'

declare const db: PrismaClient

describe('raw queries', () => {
  it('give rows of a type that the caller names', () => {
    expectTypeOf(db.$queryRaw`select 1`).resolves.toEqualTypeOf<unknown>()
    expectTypeOf(db.$queryRaw<{ id: number }[]>`select id from users where id = ${1}`).resolves.toEqualTypeOf<{ id: number }[]>()
    expectTypeOf(db.$queryRawUnsafe<{ id: number }[]>('select $1', 1)).resolves.toEqualTypeOf<{ id: number }[]>()
    expectTypeOf(db.$queryRaw(P.sql`select ${P.join([1, 2])}`)).resolves.toEqualTypeOf<unknown>()
    // @ts-expect-error text is for $queryRawUnsafe
    void db.$queryRaw('select 1')
    // @ts-expect-error a piece of SQL is for $queryRaw
    void db.$queryRawUnsafe(P.sql`select 1`)
  })

  it('count rows', () => {
    expectTypeOf(db.$executeRaw`delete from users`).resolves.toEqualTypeOf<number>()
    expectTypeOf(db.$executeRawUnsafe('delete from users')).resolves.toEqualTypeOf<number>()
  })

  it('are members of transactions', () => {
    const run = (tx: Prisma.TransactionClient): Promise<number> => tx.$executeRaw`delete from users`
    expectTypeOf(db.$transaction([db.$executeRaw`delete from users`, db.user.count()])).resolves.toEqualTypeOf<[number, number]>()
    expectTypeOf(db.$transaction(run)).resolves.toEqualTypeOf<number>()
  })
})
