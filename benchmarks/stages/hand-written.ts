import { toListed, toPage, toPageComment, toPost, toTag, toUser, type Values } from '../peers/raw/sqlite-records.ts'
import type { CorpusQuery } from './corpus.ts'

/** The rows of each statement of a query, in the order in which Hotplan runs them. */
type Results = readonly (readonly Values[])[]

type HandWritten = (results: Results) => unknown

/** What one would write by hand to make the records of a query from the rows of Hotplan's own statements. */
export function handWritten({ name }: CorpusQuery): HandWritten {
  const map = mappings[name]
  if (map === undefined) throw new Error(`nobody has written the mapping of ${name}`)
  return map
}

const list: HandWritten = ([posts = []]) => posts.map(toPost)

const mappings: Readonly<Record<string, HandWritten>> = {
  findUnique: ([users = []]) => toUser(users[0]),
  findMany10: list,
  findMany100: list,
  include1N: ([users = [], posts = []]) => {
    const user = toUser(users[0])
    return user === null ? null : { ...user, posts: posts.map(toPost) }
  },
  listing20: ([posts = [], tags = []]) => {
    const tagsOf = new Map<unknown, object[]>()
    const records = posts.map((row) => toListed(row, tagsOf))
    const lists = [...tagsOf.values()]
    // The last column is the number of the post, from 1.
    for (const row of tags) lists[(row[2] as number) - 1]?.push(toTag(row))
    return records
  },
  postPage: ([posts = [], comments = [], tags = []]) =>
    posts[0] === undefined ? null : toPage(posts[0], tags.map(toTag), comments.map(toPageComment)),
}
