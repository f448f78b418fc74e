/** Records as Prisma Client answers them, of what Drizzle answers. */

interface Tagged {
  readonly tags: readonly { readonly tag: object }[]
  readonly commentCount: number
}

export function toListed<Post extends Tagged>({ tags, commentCount, ...post }: Post): object {
  return { ...post, tags: tags.map(({ tag }) => tag), _count: { comments: commentCount } }
}

export function toPage<Post extends Tagged & { readonly likeCount: number }>(page: Post | undefined): object | null {
  if (page === undefined) return null
  const { tags, commentCount, likeCount, ...post } = page
  return { ...post, tags: tags.map(({ tag }) => tag), _count: { comments: commentCount, likes: likeCount } }
}
