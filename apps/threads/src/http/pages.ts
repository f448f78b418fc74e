import { Hono } from 'hono'
import type { Database } from '../database/open-database.ts'
import type { PageFrame } from '../page/frame.ts'
import { threadList } from '../page/thread-list.ts'
import { threadView } from '../page/thread-view.ts'
import { countThreads } from '../threads/count-threads.ts'
import { listOrganizations, listTenants, listUsers } from '../threads/directory.ts'
import { listThreads } from '../threads/list-threads.ts'
import { listMessages, readThread } from '../threads/read-thread.ts'
import { changeThread, createThread, noSuchThread, postMessage } from '../threads/write-thread.ts'
import { threadId } from './api.ts'
import type { RequestEnvironment } from './environment.ts'
import { messageQuery, newMessage, newThread, threadChanges, threadQuery } from './thread-input.ts'

/** The pages: HTML, with forms that lead back to a page. */
export function createPages(database: Database, frame: PageFrame): Hono<RequestEnvironment> {
  const pages = new Hono<RequestEnvironment>()

  pages.get('/', async (c) => {
    const query = c.req.query()
    const { filter, limit, after } = threadQuery(query)
    const { tenant, organizationId } = filter
    const userFilter = {
      ...(tenant === undefined ? {} : { tenant }),
      ...(organizationId === undefined ? {} : { organizationId }),
    }
    const [page, counts, tenants, organizations, users] = await Promise.all([
      listThreads(database, filter, limit, after),
      countThreads(database, filter),
      listTenants(database),
      listOrganizations(database, tenant),
      listUsers(database, userFilter),
    ])
    return c.html(frame(c, threadList({ query, page, counts, tenants, organizations, users })))
  })

  pages.get('/threads/:id', async (c) => {
    const id = threadId(c)
    const { limit, after } = messageQuery(c.req.query())
    const found = await readThread(database, id, limit)
    if (found === null) throw noSuchThread()
    const { thread } = found
    const messages = after === 0 ? found.messages : await listMessages(database, id, limit, after)
    const users = await listUsers(database, { tenant: thread.tenant.slug })
    return c.html(frame(c, threadView({ thread, messages, users })))
  })

  pages.post('/threads', async (c) => {
    const { id } = await createThread(database, newThread('form', await c.req.parseBody()))
    return c.redirect(`/threads/${id}`, 303)
  })
  pages.post('/threads/:id', async (c) => {
    const { id } = await changeThread(database, threadId(c), threadChanges('form', await c.req.parseBody()))
    return c.redirect(`/threads/${id}`, 303)
  })
  pages.post('/threads/:id/messages', async (c) => {
    const id = threadId(c)
    await postMessage(database, id, newMessage('form', await c.req.parseBody()))
    return c.redirect(`/threads/${id}`, 303)
  })
  return pages
}
