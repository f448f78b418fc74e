import { describe, expectTypeOf, it } from 'vitest'
import type { Decimal } from '../src/types/index.ts'
import { type Post, Prisma, type PrismaClient, type User } from './generated/blog.ts'

declare const db: PrismaClient

describe('computed fields', () => {
  const extended = db.$extends({
    result: {
      user: {
        label: {
          needs: { email: true, name: true },
          compute(user) {
            expectTypeOf(user).toEqualTypeOf<{ email: string; name: string | null }>()
            return `${user.name ?? ''} <${user.email}>`
          },
        },
      },
      post: { cents: { needs: { price: true }, compute: ({ price }) => price } },
    },
  })

  it('are in records of their model, at any depth', () => {
    expectTypeOf(extended.user.findFirstOrThrow()).resolves.toEqualTypeOf<{
      [K in keyof User | 'label']: K extends keyof User ? User[K] : string
    }>()
    expectTypeOf(extended.user.findMany({ select: { id: true, label: true } })).resolves.toEqualTypeOf<
      { id: number; label: string }[]
    >()
    expectTypeOf(extended.user.findFirstOrThrow({ omit: { label: true } })).resolves.toEqualTypeOf<User>()
    const post = extended.post.findFirstOrThrow({
      select: { cents: true, author: { select: { label: true } }, comments: { select: { author: { omit: { email: true } } } } },
    })
    expectTypeOf(post).resolves.toHaveProperty('cents').toEqualTypeOf<Decimal | null>()
    expectTypeOf(post).resolves.toHaveProperty('author').toEqualTypeOf<{ label: string }>()
    expectTypeOf(extended.user.findFirstOrThrow().posts()).resolves.items.toHaveProperty('cents')
    expectTypeOf(extended.user.create({ data: { email: 'a' } })).resolves.toHaveProperty('label')
    expectTypeOf(extended.tag.findFirst()).resolves.not.toHaveProperty('label')
    // @ts-expect-error the client that was extended has no such field
    void db.user.findFirst({ select: { label: true } })
    // @ts-expect-error a column is what rows differ in
    void extended.user.findMany({ distinct: ['label'] })
    // @ts-expect-error no such computed field
    void extended.user.findFirst({ select: { lable: true } })
  })

  it('need fields of their model', () => {
    db.$extends({
      result: {
        user: {
          // @ts-expect-error no such field
          label: { needs: { mail: true }, compute: () => 1 },
        },
      },
    })
  })

  it('are there in transactions and in further extensions', () => {
    void extended.$transaction(async (tx) => {
      expectTypeOf(tx.user.findFirstOrThrow()).resolves.toHaveProperty('label').toEqualTypeOf<string>()
    })
    const further = extended.$extends({
      result: { user: { size: { needs: { label: true }, compute: ({ label }) => label.length } } },
    })
    expectTypeOf(further.user.findFirstOrThrow({ select: { size: true, label: true } })).resolves.toEqualTypeOf<{
      size: number
      label: string
    }>()
  })
})

describe('query hooks', () => {
  it('see the arguments of their operation', () => {
    const extended = db.$extends({
      query: {
        user: {
          findMany({ model, operation, args, query }) {
            expectTypeOf(model).toEqualTypeOf<'User'>()
            expectTypeOf(operation).toEqualTypeOf<'findMany'>()
            args.where = { ...args.where, active: true }
            // @ts-expect-error no such field
            args.where = { activ: true }
            return query(args)
          },
          async create({ args, query }) {
            const user = await query(args)
            expectTypeOf(user.email).toEqualTypeOf<string | undefined>()
            return user
          },
        },
        $allModels: {
          $allOperations: ({ model, args, query }) => {
            expectTypeOf(model).toEqualTypeOf<string>()
            return query(args)
          },
        },
        $queryRaw: ({ args, query }) => {
          expectTypeOf(args.text).toEqualTypeOf<string>()
          return query(args)
        },
        $allOperations: ({ args, query }) => query(args),
      },
    })
    expectTypeOf(extended.user.findMany()).resolves.toEqualTypeOf<User[]>()
    // @ts-expect-error no such model
    db.$extends({ query: { users: {} } })
  })
})

describe('methods', () => {
  const extended = db.$extends({
    model: {
      user: {
        byEmail(email: string) {
          return this.findUnique({ where: { email } })
        },
      },
      $allModels: {
        async has<T>(this: T, where: Prisma.Args<T, 'findFirst'>['where']): Promise<boolean> {
          expectTypeOf(Prisma.getExtensionContext(this).$name).toEqualTypeOf<string | undefined>()
          return where !== undefined
        },
      },
    },
    client: { version: (): number => 1 },
  })

  it('are added to models', () => {
    expectTypeOf(extended.user.byEmail('a')).resolves.toEqualTypeOf<User | null>()
    expectTypeOf(extended.post.has({ title: 'a' })).resolves.toEqualTypeOf<boolean>()
    // @ts-expect-error no such field
    void extended.post.has({ titel: 'a' })
    // @ts-expect-error a method of users
    extended.post.byEmail
    expectTypeOf(extended.post.findMany()).resolves.toEqualTypeOf<Post[]>()
  })

  it('are added to the client and its transactions', () => {
    expectTypeOf(extended.version()).toEqualTypeOf<number>()
    void extended.$transaction(async (tx) => {
      expectTypeOf(tx.version()).toEqualTypeOf<number>()
      expectTypeOf(tx.user.byEmail('a')).resolves.toEqualTypeOf<User | null>()
    })
    expectTypeOf(extended.$disconnect()).resolves.toEqualTypeOf<void>()
  })
})

describe('extensions apart from a client', () => {
  it('add what they would add in place', () => {
    const extension = Prisma.defineExtension({
      result: { user: { label: { needs: { email: true }, compute: ({ email }) => email.length } } },
      client: { version: (): number => 1 },
    })
    const extended = db.$extends(extension)
    expectTypeOf(extended.user.findFirstOrThrow({ select: { label: true } })).resolves.toEqualTypeOf<{ label: number }>()
    expectTypeOf(extended.version()).toEqualTypeOf<number>()
  })

  it('can be functions of the client', () => {
    const extended = db.$extends((client) => client.$extends({ client: { one: (): number => 1 } }))
    expectTypeOf(extended.one()).toEqualTypeOf<number>()
  })
})
