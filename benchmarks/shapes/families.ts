/** Kinds of queries of which an application has many shapes: optional filters, selections of a client, sortable tables. */
export const families = {
  filters: (shape: number, value: number): object => ({
    where: whereOf(shape + 1, value),
    orderBy: { createdAt: 'desc' },
    take: 10,
  }),
  selections: (shape: number, value: number): object => ({ where: { id: value }, select: selectOf(shape + 1) }),
  sorts: (shape: number, value: number): object => {
    const direction = shape % 2 === 0 ? 'asc' : 'desc'
    const page = Math.floor(shape / (2 * columns.length)) % 2 === 0 ? {} : { skip: value }
    const select = Math.floor(shape / (4 * columns.length)) % 2 === 0 ? {} : { select: { id: true } }
    const column = columns[Math.floor(shape / 2) % columns.length] as string
    return { where: { categoryId: value }, orderBy: { [column]: direction }, take: 10, ...page, ...select }
  },
} as const

export type FamilyName = keyof typeof families

const columns = ['id', 'title', 'content', 'views', 'createdAt', 'published', 'authorId', 'categoryId'] as const

/** One of 64 sets of six filters, by the bits of a number. */
function whereOf(bits: number, value: number): object {
  const where: Record<string, unknown> = {}
  if (bits & 1) where['published'] = true
  if (bits & 2) where['categoryId'] = value
  if (bits & 4) where['authorId'] = { gt: value }
  if (bits & 8) where['title'] = { contains: `a${value}` }
  if (bits & 16) where['views'] = { gte: value }
  if (bits & 32) where['createdAt'] = { lt: new Date(value) }
  return where
}

/** One of 255 sets of eight columns. */
function selectOf(bits: number): object {
  const chosen = columns.filter((_, place) => bits & (1 << place))
  return Object.fromEntries(chosen.map((column) => [column, true]))
}

const operators = ['equals', 'gt', 'gte', 'lt', 'lte', 'not', 'in'] as const
const filtered = ['id', 'views', 'authorId', 'categoryId'] as const
const forms = operators.length + 1

/** Number of shapes that {@link endless} has. */
export const endlessShapes = forms ** filtered.length * 255 * 2

/** A query of a shape of its own for each number below {@link endlessShapes}. */
export function endless(shape: number): object {
  let rest = shape
  const digit = (base: number): number => {
    const value = rest % base
    rest = Math.floor(rest / base)
    return value
  }
  const where: Record<string, unknown> = {}
  for (const column of filtered) {
    const operator = operators[digit(forms) - 1]
    if (operator !== undefined) where[column] = { [operator]: operator === 'in' ? [shape] : shape }
  }
  const select = selectOf(1 + digit(255))
  return digit(2) === 0 ? { where, select } : { where, select, take: 10 }
}
