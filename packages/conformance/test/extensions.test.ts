import { skip } from '@hotplan/plan'
import { Prisma } from 'hotplan/prisma'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeOnDatabases, type OpenDatabase } from '../src/databases.ts'
import { failureOf } from '../src/describe-behaviours.ts'
import { fixtureSchema, openFixture, type UntypedClient, untypedClient } from '../src/fixture.ts'

interface HookCall {
  readonly model: string | undefined
  readonly operation: string
  readonly args: Record<string, unknown>
  readonly query: (args: unknown) => Promise<unknown>
}

/** A client that can be extended, and what extensions may add to it. */
type Extendable = UntypedClient & {
  $extends(extension: unknown): Extendable
  $queryRaw(...call: unknown[]): Promise<unknown>
  $queryRawUnsafe(...call: unknown[]): Promise<unknown>
  readonly [name: `$$${string}`]: (...args: unknown[]) => unknown
}

const label = {
  needs: { email: true, name: true },
  compute: ({ email, name }: { email: string; name: string | null }) => `${name ?? '?'} <${email}>`,
}
const one = { where: { id: 1 } }

async function recordsOf(stream: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const records: unknown[] = []
  for await (const record of stream) records.push(record)
  return records
}

describeOnDatabases('$extends', (database) => {
  let opened: OpenDatabase
  let db: Extendable
  beforeAll(async () => {
    opened = await openFixture('blog', database)
    db = untypedClient({ schema: fixtureSchema('blog', database), driver: opened.driver }) as Extendable
  })
  afterAll(() => opened.close())

  const plain = async (): Promise<{ id: number; email: string; name: string | null }> =>
    (await db.user.findUnique(one)) as { id: number; email: string; name: string | null }

  test('a computed field is a property of every record of its model, also of related ones', async () => {
    const extended = db.$extends({ result: { user: { label } } })
    const user = await plain()
    const expected = label.compute(user)
    expect(await extended.user.findUnique(one)).toEqual({ ...user, label: expected })
    expect(await extended.user.findMany({ ...one, select: { label: true } })).toEqual([{ label: expected }])
    expect(await extended.user.findMany({ ...one, select: { label: true, email: true } })).toEqual([
      { email: user.email, label: expected },
    ])
    const post = await extended.post.findFirst({ where: { authorId: 1 }, select: { author: { select: { label: true } } } })
    expect(post).toEqual({ author: { label: expected } })
    const nested = (await extended.post.findFirst({ where: { authorId: 1 }, include: { author: true } })) as { author: object }
    expect(nested.author).toEqual({ ...user, label: expected })
    expect(await extended.user.count()).toBe(await db.user.count())
    expect(await db.user.findUnique(one)).not.toHaveProperty('label')
    expect(await extended.user.findUnique({ where: { id: -1 } })).toBeNull()
  })

  test('what a computed field needs is read, and shown only where it was asked for', async () => {
    const extended = db.$extends({ result: { user: { label } } })
    const user = await plain()
    const record = await extended.user.findUnique({ ...one, omit: { email: true } })
    expect(record).not.toHaveProperty('email')
    expect(record).toHaveProperty('label', label.compute(user))
    expect(await extended.user.findUnique({ ...one, omit: { label: true } })).toEqual(user)
    expect(await extended.user.findUnique({ ...one, select: { id: true, label: false } })).toEqual({ id: 1 })
    expect(await extended.user.findUnique({ ...one, select: { id: true, label: skip } })).toEqual({ id: 1 })
    const hiding = untypedClient({
      schema: fixtureSchema('blog', database),
      driver: opened.driver,
      omit: { user: { email: true } },
    }) as Extendable
    const hidden = await hiding.$extends({ result: { user: { label } } }).user.findUnique(one)
    expect(hidden).not.toHaveProperty('email')
    expect(hidden).toHaveProperty('label', label.compute(user))
  })

  test('a computed field is computed when it is first read, and once', async () => {
    let computed = 0
    const counted = { needs: { id: true }, compute: ({ id }: { id: number }) => id + computed++ }
    const record = (await db.$extends({ result: { user: { counted } } }).user.findUnique(one)) as { counted: number }
    expect(computed).toBe(0)
    expect([record.counted, record.counted, JSON.parse(JSON.stringify(record)).counted]).toEqual([1, 1, 1])
    expect(computed).toBe(1)
  })

  test('a computed field can need one of an earlier extension, take the place of a column, or need nothing', async () => {
    const extended = db
      .$extends({ result: { user: { label } } })
      .$extends({
        result: {
          user: {
            shout: { needs: { label: true }, compute: (user: { label: string }) => user.label.toUpperCase() },
            email: { needs: { email: true }, compute: ({ email }: { email: string }) => email.length },
          },
        },
      })
      .$extends({ result: { $allModels: { kind: { compute: () => 'record' } } } })
    const user = await plain()
    const expected = label.compute(user)
    expect(await extended.user.findUnique({ ...one, select: { shout: true } })).toEqual({ shout: expected.toUpperCase() })
    expect(await extended.user.findUnique({ ...one, select: { email: true } })).toEqual({ email: user.email.length })
    expect(await extended.user.findUnique({ ...one, select: { kind: true } })).toEqual({ kind: 'record' })
    expect(await extended.user.findUnique(one)).toEqual({
      ...user,
      email: user.email.length,
      label: expected,
      shout: expected.toUpperCase(),
      kind: 'record',
    })
  })

  test('writes give records with computed fields, also in transactions', async () => {
    const extended = db.$extends({ result: { user: { label } } })
    const data = { email: `w${Math.random()}@x`, name: 'W' }
    const inArray = (await extended.$transaction([extended.user.create({ data })])) as { label: string }[]
    expect(inArray[0]?.label).toBe(label.compute(data))
    const inside = await extended.$transaction(async (tx: UntypedClient) => {
      const updated = await tx.user.update({ where: { email: data.email }, data: { name: 'V' }, select: { label: true } })
      await tx.user.delete({ where: { email: data.email } })
      return updated
    })
    expect(inside).toEqual({ label: label.compute({ ...data, name: 'V' }) })
  })

  test('hooks are called from the first extension to the last, and from the particular to the general', async () => {
    const seen: string[] = []
    const hook =
      (name: string) =>
      ({ model, operation, args, query }: HookCall): Promise<unknown> => {
        seen.push(`${name} ${String(model)}.${operation}`)
        return query(args)
      }
    const extended = db
      .$extends({ query: { user: { findMany: hook('a'), $allOperations: hook('b') }, $allModels: { findMany: hook('c') } } })
      .$extends({ query: { $allOperations: hook('d'), $allModels: { $allOperations: hook('e') }, $queryRaw: hook('f') } })
    await extended.user.findMany({ take: 1 })
    expect(seen.splice(0)).toEqual(['a', 'b', 'c', 'e', 'd'].map((name) => `${name} User.findMany`))
    await extended.user.count()
    expect(seen.splice(0)).toEqual(['b', 'e', 'd'].map((name) => `${name} User.count`))
    expect(await extended.$queryRaw`select ${1} + 1 as two`).toMatchObject([{ two: expect.anything() }])
    expect(seen.splice(0)).toEqual(['f undefined.$queryRaw', 'd undefined.$queryRaw'])
    await db.user.findMany({ take: 1 })
    expect(seen).toEqual([])
  })

  test('a hook sees a copy of the arguments, may change them and the result, and keeps Prisma.skip', async () => {
    const given = { where: { id: { in: [1, 2] }, email: skip }, orderBy: { id: 'asc' }, select: { id: true } }
    const seen: unknown[] = []
    const extended = db.$extends({
      query: {
        user: {
          async findMany({ args, query }: HookCall) {
            seen.push((args['where'] as { email: unknown }).email)
            const where = args['where'] as { id: { in: number[] } }
            where.id.in.push(3)
            args['take'] = 2
            const rows = (await query(args)) as object[]
            return rows.map((row) => ({ ...row, seen: true }))
          },
        },
      },
    })
    for (let turn = 0; turn < 2; turn++) {
      expect(await extended.user.findMany(given)).toEqual([
        { id: 1, seen: true },
        { id: 2, seen: true },
      ])
    }
    expect(seen).toEqual([skip, skip])
    expect(given.where.id.in).toEqual([1, 2])
    expect(given).not.toHaveProperty('take')
  })

  test('a hook changes the shape that is planned, and shares the plans of the client', async () => {
    const base = untypedClient({ schema: fixtureSchema('blog', database), driver: opened.driver }) as Extendable
    const only = base.$extends({
      query: {
        post: {
          findMany: ({ args, query }: HookCall) => query({ ...args, where: { ...(args['where'] as object), published: true } }),
        },
      },
    })
    const published = await base.post.findMany({ where: { published: true }, orderBy: { id: 'asc' } })
    const before = base.$plans.stats().entries
    expect(await only.post.findMany({ orderBy: { id: 'asc' } })).toEqual(published)
    expect(base.$plans.stats().entries).toBe(before)
    expect(only.$plans.stats().entries).toBe(before)
  })

  test('a hook runs in the transaction of its query, and an error of it rolls back', async () => {
    const email = `h${Math.random()}@x`
    const extended = db.$extends({
      query: {
        tag: {
          create: async ({ args, query }: HookCall) => {
            await query(args)
            throw new RangeError('refused')
          },
        },
      },
    })
    const members = [extended.user.create({ data: { email } }), extended.tag.create({ data: { name: email } })]
    await expect(extended.$transaction(members)).rejects.toThrow('refused')
    const interactive = extended.$transaction(async (tx: UntypedClient) => {
      await tx.user.create({ data: { email } })
      await (tx as Extendable & { tag: UntypedClient['user'] }).tag.create({ data: { name: email } })
    })
    await expect(interactive).rejects.toThrow('refused')
    expect(await db.user.count({ where: { email } })).toBe(0)
    expect(await db.tag.count({ where: { name: email } })).toBe(0)
  })

  test('a hook can answer in place of the database, or ask twice', async () => {
    const extended = db.$extends({
      query: {
        user: {
          count: () => Promise.resolve(-1),
          findUnique: async ({ args, query }: HookCall) => [await query(args), await query({ ...args, where: { id: 2 } })],
        },
      },
    })
    expect(await extended.user.count()).toBe(-1)
    expect(await extended.user.findUnique({ ...one, select: { id: true } })).toEqual([{ id: 1 }, { id: 2 }])
  })

  test('hooks of raw methods see a piece of SQL, or text and values', async () => {
    const seen: unknown[] = []
    const hook = ({ args, query }: HookCall): Promise<unknown> => {
      seen.push(Array.isArray(args) ? args : (args as unknown as { values: unknown }).values)
      return query(args)
    }
    const extended = db.$extends({ query: { $queryRaw: hook, $queryRawUnsafe: hook } })
    const placeholder = database.provider === 'sqlite' ? '?' : '$1'
    const text = `select id from "User" where id = ${placeholder}`
    expect(await extended.$queryRawUnsafe(text, 1)).toEqual([{ id: 1 }])
    expect(await extended.$queryRaw(Prisma.sql`select id from "User" where id = ${2}`)).toEqual([{ id: 2 }])
    expect(await extended.$transaction([extended.$queryRaw`select id from "User" where id = ${3}`])).toEqual([[{ id: 3 }]])
    expect(seen).toEqual([[text, 1], [2], [3]])
  })

  test('methods are added to models and to the client, in transactions too', async () => {
    const extended = db.$extends({
      model: {
        $allModels: {
          async has(this: UntypedClient['user'], where: object): Promise<boolean> {
            return Number(await Prisma.getExtensionContext(this).count({ where })) > 0
          },
        },
        user: {
          named(this: UntypedClient['user'] & { $name: string }): string {
            return this.$name
          },
        },
      },
      client: {
        async $$countAll(this: UntypedClient): Promise<unknown> {
          return this.user.count()
        },
      },
    }) as Extendable & { user: { has(where: object): Promise<boolean>; named(): string }; $$countAll(): Promise<number> }
    expect(await extended.user.has({ id: 1 })).toBe(true)
    expect(extended.user.named()).toBe('User')
    expect(await extended.user.findUnique({ ...one, select: { id: true } })).toEqual({ id: 1 })
    const count = await extended.$$countAll()
    const rollBack = extended.$transaction(async (tx: typeof extended) => {
      await tx.user.create({ data: { email: `m${Math.random()}@x` } })
      expect(await tx.$$countAll()).toBe(count + 1)
      expect(await tx.user.has({ id: -1 })).toBe(false)
      throw new RangeError('over')
    })
    await expect(rollBack).rejects.toThrow('over')
    expect(db).not.toHaveProperty('$$countAll')
  })

  test('an extension is defined apart from a client', async () => {
    const extension = Prisma.defineExtension({ result: { user: { label } } } as never)
    expect(await db.$extends(extension).user.findUnique({ ...one, select: { label: true } })).toHaveProperty('label')
    const general = Prisma.defineExtension(((client: Extendable) => client.$extends({ client: { $$one: () => 1 } })) as never)
    expect((db.$extends(general) as Extendable)['$$one']?.()).toBe(1)
  })

  test('relations that are followed and streams have computed fields; a stream does not pass a hook by', async () => {
    const extended = db.$extends({ result: { user: { label } } })
    const author = (extended.post.findFirst({ where: { authorId: 1 } }) as unknown as { author(): Promise<object> }).author()
    expect(await author).toHaveProperty('label', label.compute(await plain()))
    const stream = (client: Extendable): AsyncIterable<unknown> =>
      (client.user as unknown as { stream(args: object): AsyncIterable<unknown> }).stream({ ...one, select: { label: true } })
    expect(await recordsOf(stream(extended))).toEqual([{ label: label.compute(await plain()) }])
    const hooked = extended.$extends({ query: { user: { findMany: ({ args, query }: HookCall) => query(args) } } })
    expect(await failureOf(recordsOf(stream(hooked)))).toMatchObject({ code: 'EXTENSION.NO_STREAM' })
  })

  test('names that are not known are refused when the client is extended', () => {
    const refused = (extension: unknown): unknown => {
      try {
        db.$extends(extension)
      } catch (error) {
        return error
      }
      return undefined
    }
    const path = (extension: unknown): unknown => (refused(extension) as { meta: { path: string } }).meta.path
    expect(path({ queries: {} })).toBe('queries')
    expect(path({ query: { users: {} } })).toBe('query.users')
    expect(path({ query: { user: { findMany: 1 } } })).toBe('query.user.findMany')
    expect(path({ result: { user: { x: { needs: { nme: true }, compute: () => 1 } } } })).toBe('result.user.x.needs.nme')
    expect(path({ result: { user: { x: {} } } })).toBe('result.user.x.compute')
    expect(refused({ model: { usr: {} } })).toMatchObject({ code: 'EXTENSION.UNKNOWN_NAME' })
    expect(refused(null)).toMatchObject({ name: 'PrismaClientValidationError', code: 'EXTENSION.INVALID' })
  })
})
