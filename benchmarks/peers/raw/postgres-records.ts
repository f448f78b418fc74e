/** Records of the rows of PostgreSQL: what is left to do by hand to what a library has decoded. */

interface Stamped {
  createdAt: string | Date
  updatedAt?: string | Date
}

export interface UserRow {
  readonly posts: Stamped[]
}

export interface PageRow {
  readonly comments: Stamped[]
}

/** The JSON is parsed; instants inside it are still text. */
export function toUserWithPosts(row: UserRow | undefined): UserRow | null {
  if (row === undefined) return null
  for (const post of row.posts) {
    post.createdAt = new Date(`${post.createdAt}Z`)
    post.updatedAt = new Date(`${post.updatedAt}Z`)
  }
  return row
}

export function toPage(row: PageRow | undefined): PageRow | null {
  if (row === undefined) return null
  for (const comment of row.comments) comment.createdAt = new Date(`${comment.createdAt}Z`)
  return row
}

export interface StatisticsRow {
  readonly count: number
  readonly sum: number | null
  readonly avg: number | null
  readonly min: number | null
  readonly max: number | null
}

export function toAggregate(row: StatisticsRow | undefined): object | undefined {
  if (row === undefined) return undefined
  const { count, sum, avg, min, max } = row
  return { _count: count, _sum: { views: sum }, _avg: { views: avg }, _min: { views: min }, _max: { views: max } }
}

export interface GroupRow {
  readonly categoryId: number | null
  readonly count: number
  readonly avg: number | null
}

export function toGroup({ categoryId, count, avg }: GroupRow): object {
  return { categoryId, _count: { _all: count }, _avg: { views: avg } }
}
