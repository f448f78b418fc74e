import type { InputJsonObject } from 'hotplan/types'
import type { Database } from '../database/open-database.ts'
import type { Prisma, ThreadStatus } from '../generated/postgresql.ts'
import { RequestProblem } from '../http/problem.ts'
import { summarySelection, type ThreadSummary } from './list-threads.ts'
import { type MessageRecord, messageSelection } from './read-thread.ts'

export interface NewThread {
  readonly authorId: number
  /** @defaultValue the author's */
  readonly organizationId?: number
  readonly title: string
  readonly reference?: string
  readonly metadata?: InputJsonObject
  /** The first message. */
  readonly body?: string
}

/**
 * Creates a thread, with its first message in the same transaction.
 * @throws {@link RequestProblem} 400 for an author or organization that does not exist or does not belong together
 */
export async function createThread({ client }: Database, input: NewThread): Promise<ThreadSummary> {
  const { authorId, title, reference, metadata, body } = input
  const data = {
    ...(await ownerOf(client, input)),
    authorId,
    title,
    ...(reference === undefined ? {} : { reference }),
    ...(metadata === undefined ? {} : { metadata }),
  }
  if (body === undefined) return client.thread.create({ data, select: summarySelection })
  return client.$transaction(async (tx) => {
    const { id } = await tx.thread.create({ data, select: { id: true } })
    await tx.message.create({ data: { threadId: id, authorId, body }, select: { id: true } })
    return tx.thread.findUniqueOrThrow({ where: { id }, select: summarySelection })
  })
}

interface Owner {
  readonly tenantId: number
  readonly organizationId: number
}

async function ownerOf(client: Database['client'], { authorId, organizationId }: NewThread): Promise<Owner> {
  const author = await client.user.findUnique({ where: { id: authorId }, select: { tenantId: true, organizationId: true } })
  if (author === null) throw unknown('authorId', 'a user')
  if (organizationId === undefined) return author
  const { tenantId } = author
  if (await client.organization.exists({ where: { id: organizationId, tenantId } })) return { tenantId, organizationId }
  throw unknown('organizationId', 'an organization of the same tenant as the author')
}

export interface ThreadChanges {
  readonly title?: string
  readonly status?: ThreadStatus
  readonly archived?: boolean
  /** null takes the reference away. */
  readonly reference?: string | null
  readonly metadata?: InputJsonObject
}

/** Renames, resolves, archives … a thread. A thread that is archived already keeps the time at which it was. */
export async function changeThread({ client }: Database, id: number, changes: ThreadChanges): Promise<ThreadSummary> {
  const { archived, ...rest } = changes
  const current = await client.thread.findUnique({ where: { id }, select: { archivedAt: true } })
  if (current === null) throw noSuchThread()
  const data: Prisma.ThreadUpdateInput = { ...rest }
  if (archived !== undefined && archived !== (current.archivedAt !== null)) data.archivedAt = archived ? new Date() : null
  return client.thread.update({ where: { id }, data, select: summarySelection })
}

/** Deletes a thread with its messages. */
export async function deleteThread({ client }: Database, id: number): Promise<void> {
  await client.thread.delete({ where: { id }, select: { id: true } })
}

export interface NewMessage {
  readonly authorId: number
  readonly body: string
}

/** Adds a message, which brings its thread to the top of the lists. */
export async function postMessage(
  { client }: Database,
  threadId: number,
  { authorId, body }: NewMessage,
): Promise<MessageRecord> {
  const thread = await client.thread.findUnique({ where: { id: threadId }, select: { tenantId: true } })
  if (thread === null) throw noSuchThread()
  await requireAuthor(client, authorId, thread.tenantId)
  const [message] = await client.$transaction([
    client.message.create({ data: { threadId, authorId, body }, select: messageSelection }),
    client.thread.update({ where: { id: threadId }, data: { activeAt: new Date() }, select: { id: true } }),
  ])
  return message
}

async function requireAuthor(client: Database['client'], id: number, tenantId: number): Promise<void> {
  if (await client.user.exists({ where: { id, tenantId } })) return
  throw unknown('authorId', 'a user of the same tenant as the thread')
}

function unknown(path: string, expected: string): RequestProblem {
  return new RequestProblem(400, 'UNKNOWN_ID', `body.${path} has to be the id of ${expected}`, `body.${path}`)
}

/** The answer to an id that no thread has. */
export function noSuchThread(): RequestProblem {
  return new RequestProblem(404, 'NOT_FOUND', 'There is no thread of this id')
}
