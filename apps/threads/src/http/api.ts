import { Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Database } from '../database/open-database.ts'
import { countThreads } from '../threads/count-threads.ts'
import { maxId } from '../threads/cursor.ts'
import { listOrganizations, listTenants, listUsers } from '../threads/directory.ts'
import { listThreads } from '../threads/list-threads.ts'
import { listMessages, readThread } from '../threads/read-thread.ts'
import { changeThread, createThread, deleteThread, noSuchThread, postMessage } from '../threads/write-thread.ts'
import type { RequestContext, RequestEnvironment } from './environment.ts'
import { RequestProblem } from './problem.ts'
import { directoryQuery, messageQuery, newMessage, newThread, threadChanges, threadFilter, threadQuery } from './thread-input.ts'

/** The JSON API, below `/api`. Every answer is `{ data, plan }`, lists with `next`; `plan` is what the request's queries cost. */
export function createApi(database: Database): Hono<RequestEnvironment> {
  const api = new Hono<RequestEnvironment>()

  api.get('/tenants', async (c) => answer(c, { data: await listTenants(database) }))
  api.get('/organizations', async (c) => {
    const { tenant } = directoryQuery(c.req.query())
    return answer(c, { data: await listOrganizations(database, tenant) })
  })
  api.get('/users', async (c) => answer(c, { data: await listUsers(database, directoryQuery(c.req.query())) }))
  api.get('/counts', async (c) => answer(c, { data: await countThreads(database, threadFilter(c.req.query())) }))
  api.get('/plans', (c) => {
    const { $plans } = database.client
    return answer(c, { data: { stats: $plans.stats(), shapes: $plans.shapes(50) } })
  })

  api.get('/threads', async (c) => {
    const { filter, limit, after } = threadQuery(c.req.query())
    const { items, next } = await listThreads(database, filter, limit, after)
    return answer(c, { data: items, next })
  })
  api.post('/threads', async (c) => answer(c, { data: await createThread(database, newThread('body', await jsonBody(c))) }, 201))

  api.get('/threads/:id', async (c) => {
    const found = await readThread(database, threadId(c), messageQuery(c.req.query()).limit)
    if (found === null) throw noSuchThread()
    return answer(c, { data: { ...found.thread, messages: found.messages.items }, next: found.messages.next })
  })
  api.patch('/threads/:id', async (c) => {
    const changes = threadChanges('body', await jsonBody(c))
    return answer(c, { data: await changeThread(database, threadId(c), changes) })
  })
  api.delete('/threads/:id', async (c) => {
    await deleteThread(database, threadId(c))
    return answer(c, { data: null })
  })

  api.get('/threads/:id/messages', async (c) => {
    const { limit, after } = messageQuery(c.req.query())
    const { items, next } = await listMessages(database, threadId(c), limit, after)
    return answer(c, { data: items, next })
  })
  api.post('/threads/:id/messages', async (c) => {
    const message = newMessage('body', await jsonBody(c))
    return answer(c, { data: await postMessage(database, threadId(c), message) }, 201)
  })
  return api
}

/** Sends JSON with what the queries of the request cost. */
export function answer(c: RequestContext, body: object, status: ContentfulStatusCode = 200): Response {
  return c.json({ ...body, plan: c.get('queries') }, status)
}

/** The id in the path. What cannot be an id is the id of no thread. */
export function threadId(c: RequestContext): number {
  const text = c.req.param('id') ?? ''
  if (/^[1-9]\d{0,9}$/.test(text) && Number(text) <= maxId) return Number(text)
  throw noSuchThread()
}

async function jsonBody(c: RequestContext): Promise<unknown> {
  try {
    return await c.req.json()
  } catch (error) {
    if (error instanceof SyntaxError) throw new RequestProblem(400, 'INVALID_JSON', 'the body has to be JSON', 'body')
    throw error
  }
}
