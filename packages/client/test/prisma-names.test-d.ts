import { describe, expectTypeOf, it } from 'vitest'
import { type Post, Prisma, type PrismaClient, Role, type User } from './generated/blog.ts'

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
