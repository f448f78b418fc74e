import type { Database } from '../database/open-database.ts'
import type { Prisma } from '../generated/postgresql.ts'
import { summarySelection, type ThreadSummary } from './list-threads.ts'
import { type Page, pageOf } from './page.ts'

export type MessageRecord = Prisma.Result<Database['client']['message'], { select: typeof messageSelection }, 'findMany'>[number]

/** What is shown of a message. */
export const messageSelection = {
  id: true,
  body: true,
  createdAt: true,
  author: { select: { id: true, name: true } },
} as const

export interface ThreadWithMessages {
  readonly thread: ThreadSummary
  readonly messages: Page<MessageRecord>
}

/** A thread with a page of its messages, in one query; null where there is none of that id. */
export async function readThread({ client }: Database, id: number, limit: number): Promise<ThreadWithMessages | null> {
  const found = await client.thread.findUnique({
    where: { id },
    select: { ...summarySelection, messages: { orderBy: { id: 'asc' }, take: limit + 1, select: messageSelection } },
  })
  if (found === null) return null
  const { messages, ...thread } = found
  return { thread, messages: messagePage(messages, limit) }
}

/** The messages of a thread after one of them, oldest first. */
export async function listMessages(
  { client }: Database,
  threadId: number,
  limit: number,
  after: number,
): Promise<Page<MessageRecord>> {
  const found = await client.message.findMany({
    where: { threadId, id: { gt: after } },
    orderBy: { id: 'asc' },
    take: limit + 1,
    select: messageSelection,
  })
  return messagePage(found, limit)
}

function messagePage(found: readonly MessageRecord[], limit: number): Page<MessageRecord> {
  return pageOf(found, limit, (message) => String(message.id))
}
