import { Pool, types } from 'pg'
import type { Peer, Target } from './peer.ts'

/** Hand-written SQL in named statements of pg, one round trip per call. */
export function openRawPg({ location, poolSize, applicationName }: Target): Peer {
  const pool = new Pool({
    connectionString: location,
    max: poolSize,
    application_name: applicationName,
    types: { getTypeParser: (oid, format) => (oid === timestampOid ? utc : types.getTypeParser(oid, format)) as never },
  })
  const query = async <Row>(name: string, text: string, value: number): Promise<Row[]> =>
    (await pool.query({ name, text, values: [value] })).rows
  return {
    calls: {
      findUnique: async (id) => (await query('user', userSql, id))[0] ?? null,
      findMany10: (categoryId) => query('posts', postsSql, categoryId),
      postPage: async (id) => {
        const row = (await query<PageRow>('page', pageSql, id))[0]
        return row === undefined ? null : toPage(row)
      },
    },
    close: () => pool.end(),
  }
}

const timestampOid = 1114

/** The columns have no time zone and hold UTC. */
function utc(text: string): Date {
  return new Date(`${text.replace(' ', 'T')}Z`)
}

const userSql = 'select id, email, name, bio, age, role, active, "createdAt", "updatedAt" from "User" where id = $1'

const postsSql = `select id, slug, title, content, published, views, metadata, "createdAt", "updatedAt", "authorId", "categoryId"
from "Post" where "categoryId" = $1 and published order by "createdAt" desc limit 10`

const pageSql = `select p.id, p.title, p.content, p.views, p."createdAt",
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

interface PageRow {
  readonly comments: { createdAt: string | Date }[]
}

/** pg has parsed the JSON; instants inside it are still text. */
function toPage(row: PageRow): PageRow {
  for (const comment of row.comments) comment.createdAt = new Date(`${comment.createdAt}Z`)
  return row
}
