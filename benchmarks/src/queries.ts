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

/** Users by their ids. */
export function findManyIn(ids: readonly number[]): Arguments {
  return { where: { id: { in: ids } }, orderBy: { id: 'asc' } }
}

/** Twenty posts by a range, a text, an alternative and a null. */
export function complexFilter(since: Date, word: string, views: number): Arguments {
  return {
    where: {
      published: true,
      createdAt: { gte: since },
      categoryId: { not: null },
      OR: [{ title: { contains: word } }, { views: { gt: views } }],
    },
    orderBy: [{ views: 'desc' }, { id: 'asc' }],
    take: 20,
    select: { id: true, title: true, views: true, createdAt: true },
  }
}

/** Twenty active users that have a published post with a tag. */
export function relationFilter(tag: string): Arguments {
  return {
    where: { active: true, posts: { some: { published: true, tags: { some: { name: tag } } } } },
    orderBy: { id: 'asc' },
    take: 20,
    select: { id: true, name: true, role: true },
  }
}

export function count(views: number): Arguments {
  return { where: { published: true, views: { gte: views } } }
}

export function aggregate(categoryId: number): Arguments {
  return {
    where: { categoryId },
    _count: true,
    _sum: { views: true },
    _avg: { views: true },
    _min: { views: true },
    _max: { views: true },
  }
}

export function groupBy(since: Date): Arguments {
  return {
    by: ['categoryId'],
    where: { published: true, createdAt: { gte: since } },
    _count: { _all: true },
    _avg: { views: true },
    orderBy: { categoryId: 'asc' },
  }
}
