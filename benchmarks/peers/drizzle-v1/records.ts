/** Records as Prisma Client answers them, of what Drizzle answers. */

export function toListed<Post extends { readonly commentCount: number }>({ commentCount, ...post }: Post): object {
  return { ...post, _count: { comments: commentCount } }
}

export function toPage<Post extends { readonly commentCount: number; readonly likeCount: number }>(
  page: Post | undefined,
): object | null {
  if (page === undefined) return null
  const { commentCount, likeCount, ...post } = page
  return { ...post, _count: { comments: commentCount, likes: likeCount } }
}
