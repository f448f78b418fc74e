/** Models that are queried; each by all of the queries below. */
const queriedModels = 10

/** A module that queries `db`, a client for `count` models; `client` declares it. */
export function queriesModule(client: string, count: number): string {
  const functions = Array.from({ length: queriedModels }, (_, index) => queryFunction(`m${(index * 3) % count}`))
  return `${client}\n${functions.join('\n')}`
}

/** Lines that every candidate must refuse: unknown fields at any depth, wrong types, fields of a result that were not selected. */
const mistakes: readonly string[] = [
  'db.m0.findMany({ where: { nope: 1 } })',
  "db.m0.findMany({ where: { children: { some: { views: 'a' } } } })",
  'db.m0.findMany({ select: { children: { select: { nope: true } } } })',
  "db.m0.create({ data: { email: 'a' } })",
  'db.m0.findFirst({ select: { id: true } }).then((record) => record?.email)',
  'db.m0.findMany({ include: { children: true } }).then((records): string | undefined => records[0]?.children[0]?.views)',
]

/** A module of mistakes, and the lines they are on, counted from 1. */
export function mistakesModule(client: string): { readonly text: string; readonly lines: readonly number[] } {
  const before = client.split('\n').length - 1
  return { text: `${client}${mistakes.join('\n')}\nexport {}\n`, lines: mistakes.map((_, index) => before + index + 1) }
}

/** The same text for every candidate: reads by key, by filter and nested, nested writes, and the use of what they return. */
function queryFunction(model: string): string {
  return `
export async function ${model}(): Promise<unknown[]> {
  const unique = await db.${model}.findUnique({ where: { id: 1 } })
  const page = await db.${model}.findMany({
    where: { name: { contains: 'a' }, views: { gt: 3 }, OR: [{ active: true }, { kind: 'B' }] },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: 10,
    skip: 5,
  })
  const selected = await db.${model}.findMany({
    where: { parent: { email: 'x' }, children: { some: { active: true } } },
    select: {
      id: true,
      name: true,
      parent: { select: { id: true, email: true } },
      children: { take: 5, orderBy: { id: 'desc' }, select: { id: true, name: true, children: { select: { id: true } } } },
      _count: { select: { children: true } },
    },
  })
  const included = await db.${model}.findFirst({
    where: { price: { gte: 1.5 } },
    include: { parent: true, children: { include: { other: true } } },
  })
  const nested = await db.${model}.create({
    data: {
      email: 'a',
      parent: { connect: { id: 1 } },
      children: { create: [{ email: 'b', other: { connect: { email: 'c' } } }] },
    },
  })
  const flat = await db.${model}.create({ data: { email: 'a', parentId: 1, data: { a: 1 } } })
  const updated = await db.${model}.update({
    where: { parentName: { parentId: 1, name: 'a' } },
    data: { views: { increment: 1 }, name: null, children: { update: { where: { id: 1 }, data: { name: 'b' } } } },
    select: { id: true, views: true },
  })
  const deleted = await db.${model}.delete({ where: { email: 'a' } })
  const counted = await db.${model}.count({ where: { createdAt: { gt: new Date() } } })
  return [
    unique?.name,
    page[0]?.email,
    selected[0]?.children[0]?.children[0]?.id,
    selected[0]?._count.children,
    selected[0]?.parent.email,
    included?.children[0]?.other?.email,
    nested.id,
    flat.price,
    updated.views,
    deleted.kind,
    counted,
  ]
}
`
}
