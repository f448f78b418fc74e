/** Statements as an expert would write them for each scenario; lists of nested records are statements of their own. */

const userColumns = 'id, email, name, bio, age, role, active, createdAt, updatedAt'
const postColumns = 'id, slug, title, content, published, views, metadata, createdAt, updatedAt, authorId, categoryId'

export const findUnique: string = `select ${userColumns} from User where id = ?`

export const findMany: string = `select ${postColumns} from Post where categoryId = ? and published = 1 order by createdAt desc limit ?`

export const findManyIn: string = `select ${userColumns} from User where id in (${Array.from({ length: 20 }, () => '?')}) order by id`

export const postsOf: string = `select ${postColumns} from Post where authorId = ? order by createdAt desc limit 10`

export const postPage: string = `select p.id, p.title, p.content, p.views, p.createdAt, a.id, a.name, c.id, c.name,
  (select count(*) from Comment where postId = p.id), (select count(*) from "Like" where postId = p.id)
from Post p join User a on a.id = p.authorId left join Category c on c.id = p.categoryId where p.id = ?`

export const tagsOf = 'select t.id, t.name from _PostToTag j join Tag t on t.id = j.B where j.A = ? order by t.id'

export const commentsOf: string = `select c.id, c.body, c.createdAt, a.id, a.name from Comment c join User a on a.id = c.authorId
where c.postId = ? order by c.createdAt desc limit 10`

export const listing: string = `select p.id, p.title, p.createdAt, a.id, a.name, (select count(*) from Comment where postId = p.id)
from (select id, title, createdAt, authorId from Post where published = 1 order by createdAt desc limit 20 offset ?) p
  join User a on a.id = p.authorId
order by p.createdAt desc`

export const tagsOfListing: string = `select j.A, t.id, t.name from json_each(?) e join _PostToTag j on j.A = e.value join Tag t on t.id = j.B
order by t.id`

export const complexFilter: string = `select id, title, views, createdAt from Post
where published = 1 and createdAt >= ? and categoryId is not null and (title like ? or views > ?)
order by views desc, id limit 20`

export const relationFilter: string = `select id, name, role from User
where active = 1 and id in (select p.authorId from Tag t join _PostToTag j on j.B = t.id join Post p on p.id = j.A
  where t.name = ? and p.published = 1)
order by id limit 20`

export const count = 'select count(*) from Post where published = 1 and views >= ?'

export const aggregate = 'select count(*), sum(views), avg(views), min(views), max(views) from Post where categoryId = ?'

export const groupBy: string = `select categoryId, count(*), avg(views) from Post where published = 1 and createdAt >= ?
group by categoryId order by categoryId`

export const create: string = `insert into Comment (body, createdAt, postId, authorId) values (?, ?, ?, ?)
returning id, body, createdAt, postId, authorId`

export const update: string = `update User set name = ?, age = ?, updatedAt = ? where id = ? returning ${userColumns}`

export const upsert: string = `insert into "Like" (userId, postId, createdAt) values (?, ?, ?)
on conflict (userId, postId) do update set createdAt = excluded.createdAt returning userId, postId, createdAt`

export const createMany: string = `insert into Comment (body, createdAt, postId, authorId) values ${Array.from({ length: 100 }, () => '(?, ?, ?, ?)')}`

export const readViews = 'select id, views from Post where id = ?'

export const writeViews = 'update Post set views = ?, updatedAt = ? where id = ? returning id, views'
