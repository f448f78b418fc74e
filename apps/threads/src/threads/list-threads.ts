import type { MetadataValue } from '../database/conditions.ts'
import type { Database } from '../database/open-database.ts'
import type { Prisma, ThreadStatus } from '../generated/postgresql.ts'
import { encodeCursor, type ThreadPosition } from './cursor.ts'
import { type Page, pageOf } from './page.ts'

/** Which threads; absent members do not filter. */
export interface ThreadFilter {
  /** Slug of a tenant. */
  readonly tenant?: string
  readonly organizationId?: number
  readonly authorId?: number
  readonly status?: ThreadStatus
  /** Text in the title or in any message. */
  readonly search?: string
  readonly metadata?: { readonly key: string; readonly values: readonly MetadataValue[] }
  /** @defaultValue false: threads that are not archived */
  readonly archived?: boolean | 'any'
}

/** One thread as lists show it. */
export type ThreadSummary = Prisma.Result<Database['client']['thread'], { select: typeof summarySelection }, 'findMany'>[number]

/** What lists show of a thread. */
export const summarySelection = {
  id: true,
  title: true,
  reference: true,
  status: true,
  metadata: true,
  createdAt: true,
  updatedAt: true,
  activeAt: true,
  archivedAt: true,
  tenant: { select: { slug: true, name: true } },
  organization: { select: { id: true, name: true } },
  author: { select: { id: true, name: true } },
  label: { select: { name: true, color: true } },
  _count: { select: { messages: true } },
} as const

/**
 * A page of threads, the most recently active first. Each page goes on where the one before ended, by value and not by number, so
 * that new threads neither repeat nor hide any.
 */
export async function listThreads(
  database: Database,
  filter: ThreadFilter,
  limit: number,
  after?: ThreadPosition,
): Promise<Page<ThreadSummary>> {
  const found = await database.client.thread.findMany({
    where: after === undefined ? whereOf(database, filter) : { AND: [whereOf(database, filter), follows(after)] },
    orderBy: [{ activeAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    select: summarySelection,
  })
  return pageOf(found, limit, encodeCursor)
}

/** The first condition bounds the range that an index reads, the second is the exact rest. */
function follows({ activeAt, id }: ThreadPosition): Prisma.ThreadWhereInput {
  return { activeAt: { lte: activeAt }, OR: [{ activeAt: { lt: activeAt } }, { id: { lt: id } }] }
}

/** The condition of a filter. */
export function whereOf({ conditions }: Database, filter: ThreadFilter): Prisma.ThreadWhereInput {
  const { tenant, organizationId, authorId, status, search, metadata, archived = false } = filter
  const parts: Prisma.ThreadWhereInput[] = []
  if (tenant !== undefined) parts.push({ tenant: { slug: tenant } })
  if (organizationId !== undefined) parts.push({ organizationId })
  if (authorId !== undefined) parts.push({ authorId })
  if (status !== undefined) parts.push({ status })
  if (archived !== 'any') parts.push({ archivedAt: archived ? { not: null } : null })
  if (metadata !== undefined) parts.push(conditions.metadata(metadata.key, metadata.values))
  if (search !== undefined) {
    const text = conditions.contains(search)
    parts.push({ OR: [{ title: text }, { messages: { some: { body: text } } }] })
  }
  return { AND: parts }
}
