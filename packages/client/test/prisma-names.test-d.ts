import { describe, expectTypeOf, it } from 'vitest'
import { $Enums, type Post, Prisma, type PrismaClient, Role, type User } from './generated/blog.ts'

declare const db: PrismaClient

describe('Prisma', () => {
  it('has the argument types of each model', () => {
    const where: Prisma.PostWhereInput = { title: { contains: 'a' } }
    const args: Prisma.PostFindManyArgs = { where, take: 3 }
    args.select = { id: true }
    expectTypeOf(db.post.findMany(args)).resolves.toEqualTypeOf<Post[]>()
    const orderBy: Prisma.PostOrderByWithRelationInput[] = [{ id: 'asc' }]
    const unique: Prisma.UserWhereUniqueInput = { email: 'a' }
    db.post.findMany({ where: { author: { is: where.author === null ? {} : { email: 'a' } } }, orderBy })
    db.user.findUnique({ where: unique })
    const filter: Prisma.UserWhereInput = { email: 'a' }
    db.post.findMany({ where: { author: filter, reviewer: filter } })
    const unchecked: Prisma.PostUncheckedCreateInput = { title: 'a', metadata: {}, authorId: 1 }
    const checked: Prisma.PostCreateInput = { title: 'a', metadata: {}, author: { connect: unique } }
    db.post.create({ data: unchecked })
    db.post.create({ data: checked })
    const update: Prisma.PostUpdateInput = { title: 'b' }
    db.post.update({ where: { id: 1 }, data: update })
    const field: Prisma.PostScalarFieldEnum = 'title'
    db.post.findMany({ orderBy: { [field]: 'asc' }, distinct: [field] })
    const sort: Prisma.SortOrder = 'asc'
    const mode: Prisma.QueryMode = 'insensitive'
    db.post.findMany({ orderBy: { id: sort }, where: { title: { contains: 'a', mode } } })
  })

  it('has the payload of a selection', () => {
    type Row = Prisma.PostGetPayload<{ select: { id: true; author: { select: { email: true } } } }>
    expectTypeOf<Row>().toEqualTypeOf<{ id: number; author: { email: string } }>()
    type Included = Prisma.PostGetPayload<{ include: { author: true } }>
    expectTypeOf<Included['author']>().toEqualTypeOf<User>()
    expectTypeOf<Prisma.PostGetPayload<true>>().toEqualTypeOf<Post>()
    // @ts-expect-error no such field
    type _Wrong = Prisma.PostGetPayload<{ select: { foo: true } }>
  })

  it('keeps what `satisfies` and `validator` check', () => {
    const select = { id: true, email: true } satisfies Prisma.UserSelect
    expectTypeOf(db.user.findMany({ select })).resolves.toEqualTypeOf<{ id: number; email: string }[]>()
    const args = Prisma.validator<Prisma.PostDefaultArgs>()({ select: { id: true, author: { select: { name: true } } } })
    expectTypeOf<Prisma.PostGetPayload<typeof args>>().toEqualTypeOf<{ id: number; author: { name: string | null } }>()
    // @ts-expect-error no such field
    Prisma.validator<Prisma.UserSelect>()({ id: true, foo: true })
    const include = Prisma.validator(db, 'post', 'findMany', 'include')({ author: true })
    expectTypeOf(include).toEqualTypeOf<{ author: true }>()
  })

  it('has arguments and results by delegate and action', () => {
    expectTypeOf<Prisma.Args<typeof db.post, 'findMany'>>().toEqualTypeOf<Prisma.PostFindManyArgs>()
    expectTypeOf<Prisma.Result<typeof db.post, { select: { id: true } }, 'findFirst'>>().toEqualTypeOf<{ id: number } | null>()
    expectTypeOf<Prisma.Result<typeof db.post, object, 'findMany'>>().toEqualTypeOf<Post[]>()
  })

  it('has what a delegate is made of, and exact arguments for extensions', () => {
    expectTypeOf<Prisma.Payload<typeof db.post, 'findMany'>['scalars']>().toEqualTypeOf<Post>()
    expectTypeOf<Prisma.$PostPayload['scalars']>().toEqualTypeOf<Post>()
    expectTypeOf<Prisma.PostModel>().toEqualTypeOf<Post>()
    function exists<T, A>(_delegate: T, _args: Prisma.Exact<A, Prisma.Args<T, 'findFirst'>>): void {}
    exists(db.post, { where: { title: 'a' } })
    // @ts-expect-error no such field
    exists(db.post, { where: { foo: 'a' } })
  })

  it('has enums as values and types, and the nulls of Json', () => {
    const role: $Enums.Role = $Enums.Role.ADMIN
    expectTypeOf(role).toExtend<Role>()
    expectTypeOf<Prisma.NullTypes.DbNull>().toEqualTypeOf<typeof Prisma.DbNull>()
    const filter: Prisma.EnumRoleFilter = { in: [Role.ADMIN], not: 'READER' }
    db.user.findMany({ where: { role: filter } })
    const nested: Prisma.NestedStringNullableFilter = { contains: 'a' }
    db.user.findMany({ where: { name: { not: nested } } })
    const set: Prisma.EnumRoleFieldUpdateOperationsInput = { set: 'ADMIN' }
    db.user.update({ where: { id: 1 }, data: { role: set } })
  })

  it('has the results of aggregates', () => {
    type Sums = Prisma.GetPostAggregateType<{ _sum: { views: true }; _count: true }>
    expectTypeOf<Sums>().toEqualTypeOf<{ _sum: { views: number | null }; _count: number }>()
    expectTypeOf<Prisma.AggregatePost['_sum']>().toEqualTypeOf<Prisma.PostSumAggregateOutputType | null>()
    expectTypeOf<Prisma.PostSumAggregateOutputType['viewsBig']>().toEqualTypeOf<bigint | null>()
    expectTypeOf<Prisma.PostCountAggregateOutputType['_all']>().toEqualTypeOf<number>()
    expectTypeOf<Prisma.PostGroupByOutputType['title']>().toEqualTypeOf<string>()
    type Groups = Prisma.GetPostGroupByPayload<{ by: ['title']; _count: true }>
    expectTypeOf<Groups[number]['title']>().toEqualTypeOf<string>()
    expectTypeOf<Groups[number]['_count']>().toEqualTypeOf<number>()
    const sums: Prisma.PostSumAggregateInputType = { views: true }
    db.post.aggregate({ _sum: sums })
    // @ts-expect-error text has no sum
    const _wrong: Prisma.PostSumAggregateInputType = { title: true }
    const having: Prisma.PostScalarWhereWithAggregatesInput = { views: { gt: 1 } satisfies Prisma.IntWithAggregatesFilter }
    const orderBy: Prisma.PostOrderByWithAggregationInput = { views: 'asc' }
    db.post.groupBy({ by: ['views'], having, orderBy: [orderBy], take: 1 })
    expectTypeOf<Prisma.PostCountOutputType['comments']>().toEqualTypeOf<number>()
  })

  it('has the parts of nested writes', () => {
    const author: Prisma.UserCreateOrConnectWithoutPostsInput = { where: { id: 1 }, create: { email: 'a' } }
    db.post.create({ data: { title: 'a', metadata: {}, author: { connectOrCreate: author } } })
    const update: Prisma.PostUpdateWithWhereUniqueWithoutAuthorInput = { where: { id: 1 }, data: { title: 'b' } }
    const many: Prisma.PostUpdateManyWithWhereWithoutAuthorInput = { where: { published: true }, data: { views: 1 } }
    const rows: Prisma.PostCreateManyAuthorInputEnvelope = { data: [{ title: 'a', metadata: {} }], skipDuplicates: true }
    const posts: Prisma.PostUncheckedUpdateManyWithoutAuthorNestedInput = { update, updateMany: many, createMany: rows }
    db.user.update({ where: { id: 1 }, data: { posts } })
    const upsert: Prisma.UserUpsertWithoutPostsInput = { create: { email: 'a' }, update: { name: 'b' } }
    db.post.update({ where: { id: 1 }, data: { author: { upsert } } })
  })

  it('has the promises of single records, and types for either of two', () => {
    const promise: Prisma.Prisma__PostClient<Post | null, null> = db.post.findUnique({ where: { id: 1 } })
    expectTypeOf(promise.author()).resolves.toEqualTypeOf<User | null>()
    type Key = Prisma.XOR<{ id: number }, { email: string }>
    const key: Key = { id: 1 }
    // @ts-expect-error not both
    const _both: Key = { id: 1, email: 'a' }
    const list: Prisma.Enumerable<Key> = [key]
    expectTypeOf(list).toExtend<readonly Key[]>()
    const action: Prisma.PrismaAction = 'findMany'
    expectTypeOf(action).toExtend<string>()
  })

  it('lets generic functions pass selections on', () => {
    function firstPost<T extends Prisma.PostFindFirstArgs>(args: Prisma.SelectSubset<T, Prisma.PostFindFirstArgs>) {
      return db.post.findFirst(args)
    }
    expectTypeOf(firstPost({ select: { id: true } })).resolves.toEqualTypeOf<{ id: number } | null>()
    // @ts-expect-error no such field
    firstPost({ select: { id: true, foo: true } })
  })

  it('has values', () => {
    expectTypeOf(Prisma.ModelName.Post).toEqualTypeOf<'Post'>()
    expectTypeOf(Prisma.PostScalarFieldEnum.title).toEqualTypeOf<'title'>()
    expectTypeOf(Prisma.SortOrder.asc).toEqualTypeOf<'asc'>()
    expectTypeOf(new Prisma.Decimal(1)).toEqualTypeOf<Prisma.Decimal>()
    expectTypeOf(Prisma.sql`select ${1}`).toEqualTypeOf<Prisma.Sql>()
    expectTypeOf(Role.ADMIN).toEqualTypeOf<'ADMIN'>()
    expectTypeOf<Role>().toEqualTypeOf<'ADMIN' | 'EDITOR' | 'READER'>()
  })

  it('tells errors apart', () => {
    const error: unknown = undefined
    if (error instanceof Prisma.PrismaClientKnownRequestError) {
      expectTypeOf(error).toEqualTypeOf<Prisma.PrismaClientKnownRequestError>()
      expectTypeOf(error.code).toEqualTypeOf<string>()
    }
  })
})
