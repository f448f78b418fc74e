/** Statements as an expert would write them for each scenario: one per call, nested records as JSON made by the server. */

const userColumns = 'id, email, name, bio, age, role, active, "createdAt", "updatedAt"'
const postColumns = 'id, slug, title, content, published, views, metadata, "createdAt", "updatedAt", "authorId", "categoryId"'
const commentColumns = 'id, body, "createdAt", "postId", "authorId"'

export const findUnique: string = `select ${userColumns} from "User" where id = $1`

export const findMany: string = `select ${postColumns} from "Post"
where "categoryId" = $1 and published order by "createdAt" desc limit $2`

export const findManyIn: string = `select ${userColumns} from "User" where id = any($1) order by id`

export const include1N: string = `select ${userColumns},
  (select coalesce(json_agg(p), '[]') from (select ${postColumns} from "Post"
    where "authorId" = "User".id order by "createdAt" desc limit 10) p) as posts
from "User" where id = $1`

export const postPage: string = `select p.id, p.title, p.content, p.views, p."createdAt",
  (select json_build_object('id', a.id, 'name', a.name) from "User" a where a.id = p."authorId") as author,
  (select json_build_object('id', c.id, 'name', c.name) from "Category" c where c.id = p."categoryId") as category,
  (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name) order by t.id), '[]')
    from "_PostToTag" j join "Tag" t on t.id = j."B" where j."A" = p.id) as tags,
  (select coalesce(json_agg(json_build_object('id', m.id, 'body', m.body, 'createdAt', m."createdAt", 'author',
      (select json_build_object('id', a.id, 'name', a.name) from "User" a where a.id = m."authorId"))), '[]')
    from (select * from "Comment" where "postId" = p.id order by "createdAt" desc limit 10) m) as comments,
  json_build_object('comments', (select count(*) from "Comment" where "postId" = p.id),
    'likes', (select count(*) from "Like" where "postId" = p.id)) as _count
from "Post" p where p.id = $1`

export const listing: string = `select p.id, p.title, p."createdAt",
  (select json_build_object('id', a.id, 'name', a.name) from "User" a where a.id = p."authorId") as author,
  (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name) order by t.id), '[]')
    from "_PostToTag" j join "Tag" t on t.id = j."B" where j."A" = p.id) as tags,
  json_build_object('comments', (select count(*) from "Comment" where "postId" = p.id)) as _count
from (select id, title, "createdAt", "authorId" from "Post" where published
  order by "createdAt" desc limit 20 offset $1) p
order by p."createdAt" desc`

export const complexFilter: string = `select id, title, views, "createdAt" from "Post"
where published and "createdAt" >= $1 and "categoryId" is not null and (title like $2 or views > $3)
order by views desc, id limit 20`

export const relationFilter: string = `select id, name, role from "User" u
where active and exists (select from "Post" p join "_PostToTag" j on j."A" = p.id join "Tag" t on t.id = j."B"
  where p."authorId" = u.id and p.published and t.name = $1)
order by id limit 20`

export const count = 'select count(*)::int as count from "Post" where published and views >= $1'

export const aggregate: string = `select count(*)::int as count, sum(views)::int as sum, avg(views)::float8 as avg, min(views) as min,
  max(views) as max from "Post" where "categoryId" = $1`

export const groupBy: string = `select "categoryId", count(*)::int as count, avg(views)::float8 as avg from "Post"
where published and "createdAt" >= $1 group by "categoryId" order by "categoryId"`

export const create: string = `insert into "Comment" (body, "createdAt", "postId", "authorId") values ($1, $2, $3, $4)
returning ${commentColumns}`

export const update: string = `update "User" set name = $2, age = $3, "updatedAt" = $4 where id = $1 returning ${userColumns}`

export const upsert: string = `insert into "Like" ("userId", "postId", "createdAt") values ($1, $2, $3)
on conflict ("userId", "postId") do update set "createdAt" = excluded."createdAt" returning "userId", "postId", "createdAt"`

export const createMany: string = `insert into "Comment" (body, "createdAt", "postId", "authorId")
select * from unnest($1::text[], $2::timestamp[], $3::int[], $4::int[])`

export const readViews = 'select id, views from "Post" where id = $1'

export const writeViews = 'update "Post" set views = $2, "updatedAt" = $3 where id = $1 returning id, views'
