import type { Generated } from 'kysely'

/** The tables as Kysely is told of them; the two databases differ in what stands for instants, booleans and JSON. */
export interface Tables<Instant, Flag, Document> {
  readonly User: UserTable<Instant, Flag>
  readonly Post: PostTable<Instant, Flag, Document>
  readonly Comment: CommentTable<Instant>
  readonly Like: LikeTable<Instant>
  readonly Category: NamedTable
  readonly Tag: NamedTable
  readonly _PostToTag: { readonly A: number; readonly B: number }
}

interface UserTable<Instant, Flag> {
  readonly id: Generated<number>
  readonly email: string
  readonly name: string
  readonly bio: string | null
  readonly age: number | null
  readonly role: string
  readonly active: Flag
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

interface PostTable<Instant, Flag, Document> {
  readonly id: Generated<number>
  readonly slug: string
  readonly title: string
  readonly content: string
  readonly published: Flag
  readonly views: number
  readonly metadata: Document
  readonly createdAt: Instant
  readonly updatedAt: Instant
  readonly authorId: number
  readonly categoryId: number | null
}

interface CommentTable<Instant> {
  readonly id: Generated<number>
  readonly body: string
  readonly createdAt: Instant
  readonly postId: number
  readonly authorId: number
}

interface LikeTable<Instant> {
  readonly userId: number
  readonly postId: number
  readonly createdAt: Instant
}

interface NamedTable {
  readonly id: Generated<number>
  readonly name: string
}

export const userColumns = ['id', 'email', 'name', 'bio', 'age', 'role', 'active', 'createdAt', 'updatedAt'] as const

export const postColumns = [
  'id',
  'slug',
  'title',
  'content',
  'published',
  'views',
  'metadata',
  'createdAt',
  'updatedAt',
  'authorId',
  'categoryId',
] as const

export const commentColumns = ['id', 'body', 'createdAt', 'postId', 'authorId'] as const
