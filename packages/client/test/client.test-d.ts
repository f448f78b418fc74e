import type { Driver } from '@hotplan/plan'
import { describe, expectTypeOf, it } from 'vitest'
import type { CreateClient, PrismaPromise, TypesOf } from '../src/types/index.ts'
import { type Post, type Prisma, PrismaClient, Role, schema, type User } from './generated/blog.ts'

declare const db: PrismaClient
declare const driver: Driver
declare const createClient: CreateClient

describe('a client', () => {
  it('is typed by the schema it is made of', () => {
    const client = createClient({ schema, driver })
    expectTypeOf(client.user.findMany()).resolves.toEqualTypeOf<User[]>()
    expectTypeOf<TypesOf<typeof schema>>().toEqualTypeOf<Prisma.TypeMap>()
    // @ts-expect-error no such model
    client.users
    // @ts-expect-error no such option
    createClient({ schema, driver, drivers: [] })
    // @ts-expect-error no driver
    createClient({ schema })
  })

  it('is also a class', () => {
    const client = new PrismaClient({
      driver,
      log: ['query', { level: 'warn', emit: 'event' }],
      errorFormat: 'minimal',
      transactionOptions: { timeout: 1 },
    })
    expectTypeOf(client.post.findMany()).resolves.toEqualTypeOf<Post[]>()
    expectTypeOf(client).toExtend<PrismaClient>()
    // @ts-expect-error no such option
    new PrismaClient({ driver, adapter: driver })
    // @ts-expect-error no such level
    new PrismaClient({ driver, log: ['debug'] })
  })

  it('can be extended by a class', () => {
    class Service extends PrismaClient {
      constructor() {
        super({ driver })
      }
      admins(): PrismaPromise<User[]> {
        return this.user.findMany({ where: { role: Role.ADMIN } })
      }
    }
    expectTypeOf(new Service().admins()).resolves.toEqualTypeOf<User[]>()
    expectTypeOf(new Service().$connect()).resolves.toEqualTypeOf<void>()
  })
})

describe('a global omit', () => {
  const client = new PrismaClient({ driver, omit: { like: { weight: true }, user: { email: false } } })

  it('narrows every result of its model', () => {
    expectTypeOf(client.like.findFirstOrThrow()).resolves.toEqualTypeOf<{ userId: number; postId: number; createdAt: Date }>()
    expectTypeOf(client.user.findFirstOrThrow()).resolves.toEqualTypeOf<User>()
    expectTypeOf(client.post.findFirstOrThrow({ select: { likes: true } })).resolves.toEqualTypeOf<{
      likes: { userId: number; postId: number; createdAt: Date }[]
    }>()
    expectTypeOf(
      createClient({ schema, driver, omit: { like: { weight: true, createdAt: true } } }).like.findMany(),
    ).resolves.toEqualTypeOf<{ userId: number; postId: number }[]>()
  })

  it('is overridden by a query', () => {
    expectTypeOf(client.like.findFirstOrThrow({ omit: { weight: false, createdAt: true } })).resolves.toEqualTypeOf<{
      userId: number
      postId: number
      weight: number
    }>()
    expectTypeOf(client.like.findFirstOrThrow({ select: { weight: true } })).resolves.toEqualTypeOf<{ weight: number }>()
  })

  it('names models and fields', () => {
    // @ts-expect-error no such model
    new PrismaClient({ driver, omit: { likes: { weight: true } } })
    // @ts-expect-error no such field
    new PrismaClient({ driver, omit: { like: { weigth: true } } })
  })
})

describe('$transaction', () => {
  it('gives the results of its queries in order', () => {
    const results = db.$transaction([db.user.findMany(), db.post.count(), db.post.findFirst({ select: { id: true } })])
    expectTypeOf(results).resolves.toEqualTypeOf<[User[], number, { id: number } | null]>()
    // @ts-expect-error not a query
    void db.$transaction([Promise.resolve(1)])
  })

  it("hands its function a client without the client's own life", () => {
    const result = db.$transaction(
      async (tx) => {
        expectTypeOf(tx).toEqualTypeOf<Prisma.TransactionClient>()
        // @ts-expect-error a transaction cannot disconnect
        tx.$disconnect
        return tx.user.create({ data: { email: 'a' } })
      },
      { isolationLevel: 'Serializable' },
    )
    expectTypeOf(result).resolves.toEqualTypeOf<User>()
  })

  it('takes a client or its transaction where both will do', () => {
    const load = (client: Prisma.TransactionClient): PrismaPromise<User[]> => client.user.findMany()
    expectTypeOf(load(db)).resolves.toEqualTypeOf<User[]>()
  })
})

describe('$on', () => {
  it('gives the event of its level', () => {
    db.$on('query', (event) => expectTypeOf(event.query).toEqualTypeOf<string>())
    db.$on('warn', (event) => expectTypeOf(event.message).toEqualTypeOf<string>())
  })
})
