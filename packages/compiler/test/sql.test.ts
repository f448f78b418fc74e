import type { Action } from '@hotplan/plan'
import { describe, expect, test } from 'vitest'
import { createCompiler } from '../src/index.ts'
import { fixtureSchema } from './fixture.ts'
import { boolean, decimal, decimals, enumOf, int, ints, json, shapeOf, skip, string, strings, take } from './shape-of.ts'

const compilers = {
  postgres: createCompiler({ schema: fixtureSchema('postgresql'), dialect: 'postgres' }),
  sqlite: createCompiler({ schema: fixtureSchema('sqlite'), dialect: 'sqlite' }),
}

/** The statements of a plan for both dialects, one per line. */
function sqlOf(model: string, action: Action, args: object): string {
  const { shape } = shapeOf(model, action, args)
  return Object.values(compilers)
    .flatMap((compiler) => compiler.compile(shape, 'key').statements.map((statement) => statement.sql))
    .join('\n')
}

test('SQLite is given the static defaults that it would keep in another form', () => {
  const { models, ...rest } = fixtureSchema('sqlite')
  const [comment] = Object.values(models).filter((model) => model.name === 'Comment')
  if (comment === undefined) throw new Error('The fixture has no Comment')
  const withDefault = (name: string, value: string): object => ({ ...comment.fields[name], default: { kind: 'value', value } })
  const fields = {
    ...comment.fields,
    secret: withDefault('secret', 'AP8='),
    createdAt: withDefault('createdAt', '2020-02-29T00:00:00Z'),
  }
  const schema = { ...rest, models: { ...models, Comment: { ...comment, fields } } } as ReturnType<typeof fixtureSchema>
  const { shape } = shapeOf('Comment', 'create', { data: { body: string('x'), postId: int(1) }, select: { id: true } })
  const [statement] = createCompiler({ schema, dialect: 'sqlite' }).compile(shape, 'key').statements
  expect(statement?.sql).toContain("x'00ff', '2020-02-29T00:00:00.000+00:00'")
})

const title = { select: { title: true } }

describe('reads', () => {
  test('a record by its key reads the columns asked for', () => {
    expect(
      sqlOf('Comment', 'findUnique', { where: { id: int(1) }, select: { body: true, postId: true } }),
    ).toMatchInlineSnapshot(`
      "select "t0"."text" as "body", "t0"."post_id" as "postId" from "comments" as "t0" where "t0"."id" = $1
      select "t0"."text" as "body", "t0"."post_id" as "postId" from "comments" as "t0" where "t0"."id" = +?"
    `)
  })
  test('a page', () => {
    expect(
      sqlOf('Post', 'findMany', {
        ...title,
        where: { published: boolean(true) },
        orderBy: { createdAt: 'desc' },
        take: take(10),
        skip: skip(20),
      }),
    ).toMatchInlineSnapshot(`
      "select "t0"."title" from "Post" as "t0" where "t0"."published" = $1 order by "t0"."createdAt" desc limit $2 offset $3
      select "t0"."title" from "Post" as "t0" where "t0"."published" = ? order by "t0"."createdAt" desc limit +? offset ?"
    `)
  })
  test('a skip without a take', () => {
    expect(sqlOf('Post', 'findMany', { ...title, skip: skip(20) })).toMatchInlineSnapshot(`
      "select "t0"."title" from "Post" as "t0" offset $1
      select "t0"."title" from "Post" as "t0" limit -1 offset ?"
    `)
  })
  test('a page with relations, which PostgreSQL would look up for skipped rows too', () => {
    const args = { take: take(10), skip: skip(20), orderBy: { createdAt: 'desc' } }
    const select = { title: true, _count: { select: { comments: true } } }
    expect(sqlOf('Post', 'findMany', { ...args, select })).toMatchInlineSnapshot(`
      "select "t1"."title", (select count(*) from "comments" as "t2" where "t2"."post_id" = "t1"."id") as "comments" from (select "t0"."title", "t0"."id", "t0"."createdAt" as "k0" from "Post" as "t0" order by "t0"."createdAt" desc limit $1 offset $2) as "t1" order by "t1"."k0" desc
      select "t0"."title", (select count(*) from "comments" as "t1" where "t1"."post_id" = "t0"."id") as "comments" from "Post" as "t0" order by "t0"."createdAt" desc limit +? offset ?"
    `)
  })
  test('a backward page', () => {
    expect(sqlOf('Post', 'findMany', { ...title, orderBy: { price: 'asc' }, take: take(-10) })).toMatchInlineSnapshot(`
      "select "t0"."title" from "Post" as "t0" order by "t0"."price" desc, "t0"."id" desc limit $1
      select "t0"."title" from "Post" as "t0" order by "t0"."price" desc, "t0"."id" desc limit +?"
    `)
  })
  test('a list of records inside a record', () => {
    const comments = { take: take(10), orderBy: { createdAt: 'desc' }, select: { id: true, body: true, secret: true } }
    expect(sqlOf('Post', 'findUnique', { where: { id: int(7) }, select: { title: true, comments } })).toMatchInlineSnapshot(`
      "select "t0"."title", (select coalesce(json_agg("t2"), '[]') from (select "t1"."id"::text as "id", "t1"."text" as "body", encode("t1"."secret", 'hex') as "secret" from "comments" as "t1" where "t1"."post_id" = "t0"."id" order by "t1"."created_at" desc limit $1) as "t2") as "comments" from "Post" as "t0" where "t0"."id" = $2
      select "t0"."title", "t0"."id" from "Post" as "t0" where "t0"."id" = +?
      select "t2"."id", "t2"."text" as "body", "t2"."secret" from "comments" as "t2" where "t2"."post_id" = +? order by "t2"."created_at" desc limit +?"
    `)
  })
  test('relations are read in one statement or by statements of their own, as is asked for', () => {
    const comments = { take: take(10), orderBy: { createdAt: 'desc' }, select: { body: true } }
    const tags = { orderBy: { name: 'asc' }, select: { name: true } }
    const author = { select: { email: true } }
    const ask = (action: Action, args: object): string =>
      sqlOf('Post', action, { ...args, select: { title: true, comments, tags, author } })
    expect(ask('findUnique', { where: { id: int(7) }, relationLoadStrategy: 'join' })).toMatchInlineSnapshot(`
      "select "t0"."title", "t1"."email", "t1"."id", (select coalesce(json_agg("t3"), '[]') from (select "t2"."text" as "body" from "comments" as "t2" where "t2"."post_id" = "t0"."id" order by "t2"."created_at" desc limit $1) as "t3") as "comments", (select coalesce(json_agg("t6"), '[]') from (select "t4"."name" from "Tag" as "t4" inner join "_PostToTag" as "t5" on "t5"."B" = "t4"."id" where "t5"."A" = "t0"."id" order by "t4"."name") as "t6") as "tags" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."authorId" where "t0"."id" = $2
      select "t0"."title", "t1"."email", "t1"."id", (select json_group_array(json_object('body', "t3"."text")) from (select "t2"."text" from "comments" as "t2" where "t2"."post_id" = "t0"."id" order by "t2"."created_at" desc limit +?) as "t3") as "comments", (select json_group_array(json_object('name', "t6"."name")) from (select "t4"."name" from "Tag" as "t4" inner join "_PostToTag" as "t5" on "t5"."B" = "t4"."id" where "t5"."A" = "t0"."id" order by "t4"."name") as "t6") as "tags" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."authorId" where "t0"."id" = +?"
    `)
    expect(ask('findMany', { take: take(20), relationLoadStrategy: 'query' })).toMatchInlineSnapshot(`
      "select "t0"."title", "t0"."authorId", "t0"."id" from "Post" as "t0" limit $1
      select "t4"."email", "t2"."n" from unnest($1::int4[]) with ordinality as "t2"("k0", "n") cross join lateral (select "t3"."email" from "User" as "t3" where "t3"."id" = "t2"."k0" limit 1) as "t4"
      select "t8"."text" as "body", "t6"."n" from unnest($1::int4[]) with ordinality as "t6"("k0", "n") cross join lateral (select "t7"."text", "t7"."created_at" as "k0" from "comments" as "t7" where "t7"."post_id" = "t6"."k0" order by "t7"."created_at" desc limit $2) as "t8" order by "t8"."k0" desc
      select "t13"."name", "t10"."n" from unnest($1::int4[]) with ordinality as "t10"("k0", "n") cross join lateral (select "t11"."name", "t11"."name" as "k0" from "Tag" as "t11" inner join "_PostToTag" as "t12" on "t12"."B" = "t11"."id" where "t12"."A" = "t10"."k0" order by "t11"."name") as "t13" order by "t13"."k0"
      select "t1"."title", "t2"."email", "t2"."id", "t1"."id" from (select "t0"."title", "t0"."authorId", "t0"."id" from "Post" as "t0" limit +?) as "t1" left join "User" as "t2" on "t2"."id" = "t1"."authorId"
      select "t4"."text" as "body" from "comments" as "t4" where "t4"."post_id" = +? order by "t4"."created_at" desc limit +?
      select "t7"."name", "t6"."key" + 1 from json_each(?) as "t6" cross join "Tag" as "t7" inner join "_PostToTag" as "t8" on "t8"."B" = "t7"."id" where "t8"."A" = "t6"."value" order by "t7"."name""
    `)
  })
  test('a record inside a list inside a record', () => {
    const posts = { select: { price: true, author: { select: { email: true } } } }
    expect(sqlOf('User', 'findUnique', { where: { id: int(7) }, select: { posts } })).toMatchInlineSnapshot(`
      "select (select coalesce(json_agg("t4"), '[]') from (select "t1"."price"::text as "price", (select row_to_json("t3") from (select "t2"."email" from "User" as "t2" where "t2"."id" = "t1"."authorId" limit 1) as "t3") as "author" from "Post" as "t1" where "t1"."authorId" = "t0"."id") as "t4") as "posts" from "User" as "t0" where "t0"."id" = $1
      select "t0"."id" from "User" as "t0" where "t0"."id" = +?
      select "t2"."price", "t3"."email", "t3"."id" from "Post" as "t2" left join "User" as "t3" on "t3"."id" = "t2"."authorId" where "t2"."authorId" = +?"
    `)
  })
  test('records of to-one relations are joined to one row, to all rows, and on SQLite to the rows of a window', () => {
    const select = { title: true, author: { select: { email: true, manager: { select: { name: true } } } } }
    expect(sqlOf('Post', 'findUnique', { where: { id: int(7) }, select })).toMatchInlineSnapshot(`
      "select "t0"."title", "t1"."email", "t2"."name", "t2"."id", "t1"."id" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."authorId" left join "User" as "t2" on "t2"."id" = "t1"."manager_id" where "t0"."id" = $1
      select "t0"."title", "t1"."email", "t2"."name", "t2"."id", "t1"."id" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."authorId" left join "User" as "t2" on "t2"."id" = "t1"."manager_id" where "t0"."id" = +?"
    `)
    expect(sqlOf('Post', 'findMany', { select })).toMatchInlineSnapshot(`
      "select "t0"."title", "t1"."email", "t2"."name", "t2"."id", "t1"."id" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."authorId" left join "User" as "t2" on "t2"."id" = "t1"."manager_id"
      select "t0"."title", "t1"."email", "t2"."name", "t2"."id", "t1"."id" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."authorId" left join "User" as "t2" on "t2"."id" = "t1"."manager_id""
    `)
    expect(sqlOf('Post', 'findMany', { select, orderBy: { createdAt: 'desc' }, take: take(20) })).toMatchInlineSnapshot(`
      "select "t0"."title", (select row_to_json("t4") from (select "t1"."email", (select row_to_json("t3") from (select "t2"."name" from "User" as "t2" where "t2"."id" = "t1"."manager_id" limit 1) as "t3") as "manager" from "User" as "t1" where "t1"."id" = "t0"."authorId" limit 1) as "t4") as "author" from "Post" as "t0" order by "t0"."createdAt" desc limit $1
      select "t1"."title", "t2"."email", "t3"."name", "t3"."id", "t2"."id" from (select "t0"."title", "t0"."authorId", "t0"."createdAt" as "k0" from "Post" as "t0" order by "t0"."createdAt" desc limit +?) as "t1" left join "User" as "t2" on "t2"."id" = "t1"."authorId" left join "User" as "t3" on "t3"."id" = "t2"."manager_id" order by "t1"."k0" desc"
    `)
    expect(sqlOf('Post', 'findMany', { select, where: { published: boolean(true) } })).toMatchInlineSnapshot(`
      "select "t0"."title", (select row_to_json("t4") from (select "t1"."email", (select row_to_json("t3") from (select "t2"."name" from "User" as "t2" where "t2"."id" = "t1"."manager_id" limit 1) as "t3") as "manager" from "User" as "t1" where "t1"."id" = "t0"."authorId" limit 1) as "t4") as "author" from "Post" as "t0" where "t0"."published" = $1
      select "t0"."title", "t1"."email", "t2"."name", "t2"."id", "t1"."id" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."authorId" left join "User" as "t2" on "t2"."id" = "t1"."manager_id" where "t0"."published" = ?"
    `)
  })
  test('records through a join table, and counters', () => {
    const args = {
      select: { tags: { select: { name: true } }, _count: { select: { comments: { where: { body: string('x') } } } } },
    }
    expect(sqlOf('Post', 'findMany', args)).toMatchInlineSnapshot(`
      "select (select coalesce(json_agg("t3"), '[]') from (select "t1"."name" from "Tag" as "t1" inner join "_PostToTag" as "t2" on "t2"."B" = "t1"."id" where "t2"."A" = "t0"."id") as "t3") as "tags", (select count(*) from "comments" as "t4" where "t4"."post_id" = "t0"."id" and "t4"."text" = $1) as "comments" from "Post" as "t0"
      select "t0"."id", (select count(*) from "comments" as "t1" where "t1"."post_id" = "t0"."id" and "t1"."text" = ?) as "comments" from "Post" as "t0"
      select "t4"."name", "t3"."key" + 1 from json_each(?) as "t3" cross join "Tag" as "t4" inner join "_PostToTag" as "t5" on "t5"."B" = "t4"."id" where "t5"."A" = "t3"."value""
    `)
  })
})

describe('filters', () => {
  const where = (filter: object): string => sqlOf('Post', 'findMany', { ...title, where: filter })

  test('lists are one parameter', () => {
    expect(where({ id: { in: ints([1]) }, price: { notIn: decimals(['1']) } })).toMatchInlineSnapshot(`
      "select "t0"."title" from "Post" as "t0" where "t0"."id" = any($1) and "t0"."price" <> all($2)
      select "t0"."title" from "Post" as "t0" where "t0"."id" in (select value from json_each(?)) and "t0"."price" not in (select cast(value as numeric) from json_each(?))"
    `)
  })
  test('patterns are escaped', () => {
    expect(where({ title: { contains: string('x') } })).toMatchInlineSnapshot(`
      "select "t0"."title" from "Post" as "t0" where "t0"."title" like $1 escape '\\'
      select "t0"."title" from "Post" as "t0" where "t0"."title" like +? escape '\\'"
    `)
  })
  test('words nest without needless parentheses', () => {
    expect(
      where({ AND: [{ id: int(1) }, { OR: [{ views: int(1) }, { views: int(2) }] }], NOT: { title: string('x') } }),
    ).toMatchInlineSnapshot(`
      "select "t0"."title" from "Post" as "t0" where "t0"."id" = $1 and ("t0"."views" = $2 or "t0"."views" = $3) and not ("t0"."title" = $4)
      select "t0"."title" from "Post" as "t0" where "t0"."id" = +? and ("t0"."views" = ? or "t0"."views" = ?) and not ("t0"."title" = ?)"
    `)
  })
  test('to-many relations', () => {
    expect(where({ comments: { some: { body: string('x') }, none: { body: string('y') } } })).toMatchInlineSnapshot(`
      "select "t0"."title" from "Post" as "t0" where not exists (select 1 from "comments" as "t1" where "t1"."post_id" = "t0"."id" and "t1"."text" = $1) and exists (select 1 from "comments" as "t2" where "t2"."post_id" = "t0"."id" and "t2"."text" = $2)
      select "t0"."title" from "Post" as "t0" where "t0"."id" not in (select "t1"."post_id" from "comments" as "t1" where "t1"."text" = ?) and "t0"."id" in (select "t2"."post_id" from "comments" as "t2" where "t2"."text" = ?)"
    `)
  })
  test('every', () => {
    expect(where({ comments: { every: { body: string('x') } } })).toMatchInlineSnapshot(`
      "select "t0"."title" from "Post" as "t0" where not exists (select 1 from "comments" as "t1" where "t1"."post_id" = "t0"."id" and not ("t1"."text" = $1))
      select "t0"."title" from "Post" as "t0" where "t0"."id" not in (select "t1"."post_id" from "comments" as "t1" where not ("t1"."text" = ?))"
    `)
  })
  test('a relation through a join table', () => {
    expect(where({ tags: { some: { name: string('x') } } })).toMatchInlineSnapshot(`
      "select "t0"."title" from "Post" as "t0" where exists (select 1 from "Tag" as "t1" inner join "_PostToTag" as "t2" on "t2"."B" = "t1"."id" where "t2"."A" = "t0"."id" and "t1"."name" = $1)
      select "t0"."title" from "Post" as "t0" where "t0"."id" in (select "t2"."A" from "Tag" as "t1" inner join "_PostToTag" as "t2" on "t2"."B" = "t1"."id" where "t1"."name" = +?)"
    `)
  })
  test('relations below one of few rows, which are joined', () => {
    const posts = {
      some: { published: boolean(true), tags: { some: { name: string('x') } }, comments: { some: { body: string('y') } } },
    }
    expect(sqlOf('User', 'count', { where: { posts } })).toMatchInlineSnapshot(`
      "select count(*) as "_all" from "User" as "t0" where exists (select 1 from "Post" as "t1" inner join "_PostToTag" as "t4" on "t4"."A" = "t1"."id" inner join "Tag" as "t3" on "t3"."id" = "t4"."B" where "t1"."authorId" = "t0"."id" and "t1"."published" = $1 and exists (select 1 from "comments" as "t2" where "t2"."post_id" = "t1"."id" and "t2"."text" = $2) and "t3"."name" = $3)
      select count(*) as "_all" from "User" as "t0" where "t0"."id" in (select "t1"."authorId" from "Post" as "t1" inner join "_PostToTag" as "t4" on "t4"."A" = "t1"."id" inner join "Tag" as "t3" on "t3"."id" = "t4"."B" where "t1"."published" = ? and "t1"."id" in (select "t2"."post_id" from "comments" as "t2" where "t2"."text" = ?) and "t3"."name" = +?)"
    `)
    expect(sqlOf('User', 'count', { where: { NOT: { posts } } })).toMatchInlineSnapshot(`
      "select count(*) as "_all" from "User" as "t0" where not (exists (select 1 from "Post" as "t1" inner join "_PostToTag" as "t4" on "t4"."A" = "t1"."id" inner join "Tag" as "t3" on "t3"."id" = "t4"."B" where "t1"."authorId" = "t0"."id" and "t1"."published" = $1 and exists (select 1 from "comments" as "t2" where "t2"."post_id" = "t1"."id" and "t2"."text" = $2) and "t3"."name" = $3))
      select count(*) as "_all" from "User" as "t0" where not ("t0"."id" in (select "t1"."authorId" from "Post" as "t1" inner join "_PostToTag" as "t4" on "t4"."A" = "t1"."id" inner join "Tag" as "t3" on "t3"."id" = "t4"."B" where "t1"."published" = ? and "t1"."id" in (select "t2"."post_id" from "comments" as "t2" where "t2"."text" = ?) and "t3"."name" = +?))"
    `)
    const author = { OR: [{ manager: { email: string('x') } }, { email: string('y') }], manager: { is: { email: string('z') } } }
    expect(where({ author })).toMatchInlineSnapshot(`
      "select "t0"."title" from "Post" as "t0" where exists (select 1 from "User" as "t1" inner join "User" as "t3" on "t3"."id" = "t1"."manager_id" where "t1"."id" = "t0"."authorId" and ("t1"."email" = $1 or exists (select 1 from "User" as "t2" where "t2"."id" = "t1"."manager_id" and "t2"."email" = $2)) and "t3"."email" = $3)
      select "t0"."title" from "Post" as "t0" where "t0"."authorId" in (select "t1"."id" from "User" as "t1" inner join "User" as "t3" on "t3"."id" = "t1"."manager_id" where ("t1"."email" = +? or "t1"."manager_id" in (select "t2"."id" from "User" as "t2" where "t2"."email" = +?)) and "t3"."email" = +?)"
    `)
    expect(where({ id: int(1), author: { manager: { name: string('x') } } })).toMatchInlineSnapshot(`
      "select "t0"."title" from "Post" as "t0" where "t0"."id" = $1 and exists (select 1 from "User" as "t1" where "t1"."id" = "t0"."authorId" and exists (select 1 from "User" as "t2" where "t2"."id" = "t1"."manager_id" and "t2"."name" = $2))
      select "t0"."title" from "Post" as "t0" where "t0"."id" = +? and exists (select 1 from "User" as "t1" inner join "User" as "t2" on "t2"."id" = "t1"."manager_id" where "t1"."id" = "t0"."authorId" and "t2"."name" = ?)"
    `)
  })
  test('relations below one of many rows, which are not joined', () => {
    const posts = { some: { published: boolean(true), comments: { some: { body: string('y') } } } }
    expect(sqlOf('User', 'count', { where: { posts } })).toMatchInlineSnapshot(`
      "select count(*) as "_all" from "User" as "t0" where exists (select 1 from "Post" as "t1" where "t1"."authorId" = "t0"."id" and "t1"."published" = $1 and exists (select 1 from "comments" as "t2" where "t2"."post_id" = "t1"."id" and "t2"."text" = $2))
      select count(*) as "_all" from "User" as "t0" where "t0"."id" in (select "t1"."authorId" from "Post" as "t1" where "t1"."published" = ? and "t1"."id" in (select "t2"."post_id" from "comments" as "t2" where "t2"."text" = ?))"
    `)
  })
  test('the cheapest branch first', () => {
    const branches = [{ comments: { some: {} } }, { title: { contains: string('x') } }, { views: int(1) }]
    expect(where({ OR: branches })).toMatchInlineSnapshot(`
      "select "t0"."title" from "Post" as "t0" where "t0"."views" = $1 or "t0"."title" like $2 escape '\\' or exists (select 1 from "comments" as "t1" where "t1"."post_id" = "t0"."id")
      select "t0"."title" from "Post" as "t0" where "t0"."views" = ? or "t0"."title" like +? escape '\\' or "t0"."id" in (select "t1"."post_id" from "comments" as "t1")"
    `)
  })
  test('nullable keys in negated relation filters', () => {
    expect(
      sqlOf('User', 'count', { where: { reports: { none: {} }, manager: { isNot: { name: string('x') } } } }),
    ).toMatchInlineSnapshot(`
      "select count(*) as "_all" from "User" as "t0" where not exists (select 1 from "User" as "t1" where "t1"."id" = "t0"."manager_id" and ("t1"."name" = $1) is not false) and not exists (select 1 from "User" as "t2" where "t2"."manager_id" = "t0"."id")
      select count(*) as "_all" from "User" as "t0" where ("t0"."manager_id" is null or "t0"."manager_id" not in (select "t1"."id" from "User" as "t1" where ("t1"."name" = ?) is not false)) and "t0"."id" not in (select "t2"."manager_id" from "User" as "t2" where "t2"."manager_id" is not null)"
    `)
  })
  test('a compound key', () => {
    expect(sqlOf('Note', 'count', { where: { NOT: { like: { weight: int(1) } } } })).toMatchInlineSnapshot(`
      "select count(*) as "_all" from "Note" as "t0" where not (exists (select 1 from "Like" as "t1" where "t1"."userId" = "t0"."userId" and "t1"."postId" = "t0"."postId" and "t1"."weight" = $1))
      select count(*) as "_all" from "Note" as "t0" where not (("t0"."userId" is not null and "t0"."postId" is not null and ("t0"."userId", "t0"."postId") in (select "t1"."userId", "t1"."postId" from "Like" as "t1" where "t1"."weight" = ?)))"
    `)
  })
  test('enums', () => {
    expect(sqlOf('User', 'count', { where: { role: enumOf('Role')('ADMIN') } })).toMatchInlineSnapshot(`
      "select count(*) as "_all" from "User" as "t0" where "t0"."role" = $1
      select count(*) as "_all" from "User" as "t0" where "t0"."role" = ?"
    `)
  })
})

describe('order, cursor and distinct', () => {
  test('orders through relations and by counters', () => {
    expect(
      sqlOf('Post', 'findMany', {
        ...title,
        orderBy: [{ author: { manager: { name: { sort: 'asc', nulls: 'first' } } } }, { comments: { _count: 'desc' } }],
      }),
    ).toMatchInlineSnapshot(`
      "select "t0"."title" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."authorId" left join "User" as "t2" on "t2"."id" = "t1"."manager_id" left join (select "t3"."post_id" as "k0", count(*) as "count" from "comments" as "t3" group by "t3"."post_id") as "t4" on "t4"."k0" = "t0"."id" order by "t2"."name" nulls first, coalesce("t4"."count", 0) desc
      select "t0"."title" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."authorId" left join "User" as "t2" on "t2"."id" = "t1"."manager_id" order by "t2"."name", (select count(*) from "comments" as "t3" where "t3"."post_id" = "t0"."id") desc"
    `)
  })
  test('a page of all rows joins a required record of its order so that its index can be walked', () => {
    const orderBy = [{ author: { manager: { name: 'asc' } } }, { author: { email: 'asc' } }]
    expect(sqlOf('Post', 'findMany', { ...title, orderBy, take: take(10) })).toMatchInlineSnapshot(`
      "select "t0"."title" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."authorId" left join "User" as "t2" on "t2"."id" = "t1"."manager_id" left join "User" as "t3" on "t3"."id" = "t0"."authorId" order by "t2"."name", "t3"."email" limit $1
      select "t0"."title" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."authorId" left join "User" as "t2" on "t2"."id" = "t1"."manager_id" left join "User" as "t3" on "t3"."id" = "t0"."authorId" order by "t2"."name", "t3"."email" limit +?"
    `)
    expect(sqlOf('Post', 'findMany', { ...title, orderBy: { author: { email: 'asc' } }, take: take(10) })).toMatchInlineSnapshot(`
      "select "t0"."title" from "Post" as "t0" inner join "User" as "t1" on "t1"."id" = "t0"."authorId" order by "t1"."email" limit $1
      select "t0"."title" from "Post" as "t0" inner join "User" as "t1" on "t1"."id" = "t0"."authorId" order by "t1"."email" limit +?"
    `)
    const filtered = { where: { views: int(1) }, orderBy: { author: { email: 'asc' } }, take: take(10) }
    expect(sqlOf('Post', 'findMany', { ...title, ...filtered })).toMatchInlineSnapshot(`
      "select "t0"."title" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."authorId" where "t0"."views" = $1 order by "t1"."email" limit $2
      select "t0"."title" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."authorId" where "t0"."views" = ? order by "t1"."email" limit +?"
    `)
  })
  test('counters of filtered rows are looked up for these only', () => {
    const args = { ...title, where: { views: int(1) }, orderBy: { tags: { _count: 'desc' } } }
    expect(sqlOf('Post', 'findMany', args)).toMatchInlineSnapshot(`
      "select "t0"."title" from "Post" as "t0" where "t0"."views" = $1 order by (select count(*) from "Tag" as "t1" inner join "_PostToTag" as "t2" on "t2"."B" = "t1"."id" where "t2"."A" = "t0"."id") desc
      select "t0"."title" from "Post" as "t0" where "t0"."views" = ? order by (select count(*) from "Tag" as "t1" inner join "_PostToTag" as "t2" on "t2"."B" = "t1"."id" where "t2"."A" = "t0"."id") desc"
    `)
  })
  test('a cursor on its own key', () => {
    expect(sqlOf('Post', 'findMany', { ...title, cursor: { id: int(1) }, take: take(10), skip: skip(1) })).toMatchInlineSnapshot(`
      "with "t1" as (select "t0"."id" as "k0" from "Post" as "t0" where "t0"."id" = $1) select "t2"."title" from "Post" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id" limit $2 offset $3
      with "t1" as (select "t0"."id" as "k0" from "Post" as "t0" where "t0"."id" = +?) select "t2"."title" from "Post" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id" limit +? offset ?"
    `)
  })
  test('a cursor in an order of one direction is a row comparison', () => {
    expect(
      sqlOf('Post', 'findMany', { ...title, cursor: { id: int(1) }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] }),
    ).toMatchInlineSnapshot(`
      "with "t1" as (select "t0"."createdAt" as "k0", "t0"."id" as "k1" from "Post" as "t0" where "t0"."id" = $1) select "t2"."title" from "Post" as "t2" where ("t2"."createdAt", "t2"."id") <= ((select "k0" from "t1"), (select "k1" from "t1")) order by "t2"."createdAt" desc, "t2"."id" desc
      with "t1" as (select "t0"."createdAt" as "k0", "t0"."id" as "k1" from "Post" as "t0" where "t0"."id" = +?) select "t2"."title" from "Post" as "t2" where ("t2"."createdAt", "t2"."id") <= ((select "k0" from "t1"), (select "k1" from "t1")) order by "t2"."createdAt" desc, "t2"."id" desc"
    `)
  })
  test('a cursor in an order with NULL', () => {
    expect(sqlOf('Post', 'findMany', { ...title, cursor: { id: int(1) }, orderBy: { price: 'asc' } })).toMatchInlineSnapshot(`
      "with "t1" as (select "t0"."price" as "k0", "t0"."id" as "k1" from "Post" as "t0" where "t0"."id" = $1) select "t2"."title" from "Post" as "t2" where (select "k1" from "t1") is not null and ("t2"."price" > (select "k0" from "t1") or ("t2"."price" is null and (select "k0" from "t1") is not null) or ("t2"."price" is not distinct from (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."price", "t2"."id"
      with "t1" as (select "t0"."price" as "k0", "t0"."id" as "k1" from "Post" as "t0" where "t0"."id" = +?) select "t2"."title" from "Post" as "t2" where (select "k1" from "t1") is not null and ("t2"."price" > (select "k0" from "t1") or ("t2"."price" is not null and (select "k0" from "t1") is null) or ("t2"."price" is (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."price", "t2"."id""
    `)
  })
  test('distinct', () => {
    expect(
      sqlOf('Post', 'findMany', { ...title, distinct: ['views'], orderBy: { createdAt: 'desc' }, take: take(5) }),
    ).toMatchInlineSnapshot(`
      "select "t1"."title" from (select distinct on ("t0"."views") "t0"."title", "t0"."createdAt" as "k0" from "Post" as "t0" order by "t0"."views", "t0"."createdAt" desc) as "t1" order by "t1"."k0" desc limit $1
      select "t1"."title" from (select "t0"."title", "t0"."createdAt" as "k0", row_number() over (partition by "t0"."views" order by "t0"."createdAt" desc) as "rn" from "Post" as "t0") as "t1" where "t1"."rn" = 1 order by "t1"."k0" desc limit +?"
    `)
  })
})

describe('aggregates', () => {
  test('a plain count has no subquery', () => {
    expect(sqlOf('Post', 'count', { where: { views: int(1) } })).toMatchInlineSnapshot(`
      "select count(*) as "_all" from "Post" as "t0" where "t0"."views" = $1
      select count(*) as "_all" from "Post" as "t0" where "t0"."views" = ?"
    `)
  })
  test('a window goes into a derived table', () => {
    expect(sqlOf('Post', 'aggregate', { orderBy: { id: 'asc' }, take: take(5), _sum: { views: true } })).toMatchInlineSnapshot(`
      "select sum("t1"."views") as "_sum_views" from (select "t0"."views" from "Post" as "t0" order by "t0"."id" limit $1) as "t1"
      select sum("t1"."views") as "_sum_views" from (select "t0"."views" from "Post" as "t0" order by "t0"."id" limit +?) as "t1""
    `)
  })
  test('groups', () => {
    const args = {
      by: ['authorId'],
      _avg: { views: true },
      having: { price: { _sum: { gt: decimal('1') } } },
      orderBy: { _count: { id: 'desc' } },
      take: take(3),
    }
    expect(sqlOf('Post', 'groupBy', args)).toMatchInlineSnapshot(`
      "select "t0"."authorId", avg("t0"."views") as "_avg_views" from "Post" as "t0" group by "t0"."authorId" having sum("t0"."price") > $1 order by count("t0"."id") desc limit $2
      select "t0"."authorId", avg("t0"."views") as "_avg_views" from "Post" as "t0" group by "t0"."authorId" having sum("t0"."price") > cast(? as numeric) order by count("t0"."id") desc limit +?"
    `)
  })
  test('exists', () => {
    expect(sqlOf('Post', 'exists', { where: { title: string('x') } })).toMatchInlineSnapshot(`
      "select exists (select 1 from "Post" as "t0" where "t0"."title" = $1) as "exists"
      select exists (select 1 from "Post" as "t0" where "t0"."title" = ?) as "exists""
    `)
  })
})

describe('writes', () => {
  test('create', () => {
    expect(
      sqlOf('Post', 'create', {
        data: { title: string('x'), authorId: int(1), metadata: json('1') },
        select: { id: true, author: { select: { email: true } } },
      }),
    ).toMatchInlineSnapshot(`
      "insert into "Post" ("title", "metadata", "createdAt", "updatedAt", "authorId") values ($1, $2, $3, $4, $5) returning "Post"."id", (select row_to_json("t1") from (select "t0"."email" from "User" as "t0" where "t0"."id" = "Post"."authorId" limit 1) as "t1") as "author"
      insert into "Post" ("title", "metadata", "createdAt", "updatedAt", "authorId") values (?, ?, ?, ?, ?) returning "Post"."id", (select json_object('email', "t0"."email") from "User" as "t0" where "t0"."id" = "Post"."authorId" limit 1) as "author""
    `)
  })
  test('create that reads its own table', () => {
    expect(
      sqlOf('User', 'create', { data: { email: string('x') }, select: { manager: { select: { email: true } } } }),
    ).toMatchInlineSnapshot(`
      "insert into "User" ("email") values ($1) returning "User"."id"
      select (select row_to_json("t4") from (select "t3"."email" from "User" as "t3" where "t3"."id" = "t2"."manager_id" limit 1) as "t4") as "manager" from "User" as "t2" where "t2"."id" = $1
      insert into "User" ("email") values (?) returning "User"."id"
      select (select json_object('email', "t2"."email") from "User" as "t2" where "t2"."id" = "t1"."manager_id" limit 1) as "manager" from "User" as "t1" where "t1"."id" = ?"
    `)
  })
  test('update', () => {
    expect(
      sqlOf('Post', 'update', {
        where: { id: int(1), author: { name: string('x') } },
        data: { views: { increment: int(1) } },
        select: { views: true },
      }),
    ).toMatchInlineSnapshot(`
      "update "Post" set "views" = "Post"."views" + $1, "updatedAt" = $2 where "Post"."id" = $3 and exists (select 1 from "User" as "t0" where "t0"."id" = "Post"."authorId" and "t0"."name" = $4) returning "Post"."views"
      update "Post" set "views" = "Post"."views" + ?, "updatedAt" = ? where "Post"."id" = +? and exists (select 1 from "User" as "t0" where "t0"."id" = "Post"."authorId" and "t0"."name" = ?) returning "Post"."views""
    `)
  })
  test('delete', () => {
    expect(sqlOf('Post', 'delete', { where: { id: int(1) }, select: { title: true } })).toMatchInlineSnapshot(`
      "delete from "Post" where "Post"."id" = $1 returning "Post"."title"
      delete from "Post" where "Post"."id" = +? returning "Post"."title""
    `)
  })
  test('delete with relations', () => {
    expect(
      sqlOf('Post', 'delete', { where: { id: int(1) }, select: { comments: { select: { body: true } } } }),
    ).toMatchInlineSnapshot(`
      "delete from "Post" where "Post"."id" = $1 returning (select coalesce(json_agg("t1"), '[]') from (select "t0"."text" as "body" from "comments" as "t0" where "t0"."post_id" = "Post"."id") as "t1") as "comments"
      select (select json_group_array(json_object('body', "t1"."text")) from "comments" as "t1" where "t1"."post_id" = "t0"."id") as "comments" from "Post" as "t0" where "t0"."id" = +?
      delete from "Post" where "Post"."id" = +?
      select ? as "c0""
    `)
  })
  test('writes of many rows with a limit', () => {
    expect(sqlOf('Post', 'deleteMany', { where: { title: { in: strings(['x']) } }, limit: take(5) })).toMatchInlineSnapshot(`
      "delete from "Post" where "Post"."id" in (select "t0"."id" from "Post" as "t0" where "t0"."title" = any($1) limit $2)
      delete from "Post" where "Post"."id" in (select "t0"."id" from "Post" as "t0" where "t0"."title" in (select value from json_each(?)) limit +?)"
    `)
  })
})
