import { describe, expectTypeOf, it } from 'vitest'
import type { Post, PrismaClient, Profile, User } from './generated/blog.ts'

declare const db: PrismaClient

describe('a chain of relations', () => {
  const user = db.user.findUnique({ where: { id: 1 } })

  it('gives lists, or null where the record may be missing', () => {
    expectTypeOf(user).resolves.toEqualTypeOf<User | null>()
    expectTypeOf(user.posts()).resolves.toEqualTypeOf<Post[] | null>()
    expectTypeOf(db.user.findUniqueOrThrow({ where: { id: 1 } }).posts({ take: 1 })).resolves.toEqualTypeOf<Post[]>()
    expectTypeOf(user.posts({ select: { id: true } })).resolves.toEqualTypeOf<{ id: number }[] | null>()
    expectTypeOf(db.user.findFirst().posts()).resolves.toEqualTypeOf<Post[] | null>()
    expectTypeOf(db.user.update({ where: { id: 1 }, data: {} }).posts()).resolves.toEqualTypeOf<Post[]>()
  })

  it('goes on through records, of any depth', () => {
    expectTypeOf(user.profile()).resolves.toEqualTypeOf<Profile | null>()
    expectTypeOf(db.post.findUniqueOrThrow({ where: { id: 1 } }).author()).resolves.toEqualTypeOf<User>()
    expectTypeOf(
      db.post
        .findUniqueOrThrow({ where: { id: 1 } })
        .author()
        .posts(),
    ).resolves.toEqualTypeOf<Post[]>()
    expectTypeOf(
      db.post
        .findUniqueOrThrow({ where: { id: 1 } })
        .reviewer()
        .manager()
        .posts(),
    ).resolves.toEqualTypeOf<Post[] | null>()
  })

  it('checks its arguments', () => {
    user.posts({ where: { title: 'a' }, orderBy: { id: 'asc' } })
    // @ts-expect-error no such field
    user.posts({ where: { nope: 1 } })
    // @ts-expect-error no such relation
    user.nope()
    // @ts-expect-error a list has no relations of its own
    user.posts().author()
  })
})
