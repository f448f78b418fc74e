import type { Database } from '../database/open-database.ts'
import { type ThreadFilter, whereOf } from './list-threads.ts'

export interface ThreadCounts {
  readonly open: number
  readonly waiting: number
  readonly resolved: number
  readonly archived: number
  readonly messages: number
}

/** How many threads match a filter, by status; the filter's own status and archive conditions are left out. */
export async function countThreads(database: Database, filter: ThreadFilter): Promise<ThreadCounts> {
  const { status: _status, archived: _archived, ...rest } = filter
  const { client } = database
  const active = whereOf(database, { ...rest, archived: false })
  const [open, waiting, resolved, archived, messages] = await Promise.all([
    client.thread.count({ where: { AND: [active, { status: 'OPEN' }] } }),
    client.thread.count({ where: { AND: [active, { status: 'WAITING' }] } }),
    client.thread.count({ where: { AND: [active, { status: 'RESOLVED' }] } }),
    client.thread.count({ where: whereOf(database, { ...rest, archived: true }) }),
    client.message.count({ where: { thread: whereOf(database, { ...rest, archived: 'any' }) } }),
  ])
  return { open, waiting, resolved, archived, messages }
}
