/**
 * The queries of the benchmarks, as Prisma Client takes them. Each call makes new objects, as the code of an application does.
 */
type Arguments = Readonly<Record<string, unknown>>

export function findUnique(id: number): Arguments {
  return { where: { id } }
}

export function findMany(categoryId: number, take: number): Arguments {
  return { where: { categoryId, published: true }, orderBy: { createdAt: 'desc' }, take }
}

/** A user with the ten latest posts. */
export function include1N(id: number): Arguments {
  return { where: { id }, include: { posts: { orderBy: { createdAt: 'desc' }, take: 10 } } }
}

/** Twenty posts with authors, tags and counts. */
export function listing20(skip: number): Arguments {
  return {
    where: { published: true },
    orderBy: { createdAt: 'desc' },
    skip,
    take: 20,
    select: {
      id: true,
      title: true,
      createdAt: true,
      author: { select: { id: true, name: true } },
      tags: { select: { id: true, name: true }, orderBy: { id: 'asc' } },
      _count: { select: { comments: true } },
    },
  }
}

/** A post with author, category, tags, ten comments with authors, and counts. */
export function postPage(id: number): Arguments {
  return {
    where: { id },
    select: {
      id: true,
      title: true,
      content: true,
      views: true,
      createdAt: true,
      author: { select: { id: true, name: true } },
      category: { select: { id: true, name: true } },
      tags: { select: { id: true, name: true }, orderBy: { id: 'asc' } },
      comments: {
        orderBy: { createdAt: 'desc' },
        take: 10,
        select: { id: true, body: true, createdAt: true, author: { select: { id: true, name: true } } },
      },
      _count: { select: { comments: true, likes: true } },
    },
  }
}
