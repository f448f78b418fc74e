import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import type { Database } from '../database/open-database.ts'
import { pageFrame } from '../page/frame.ts'
import { problemContent } from '../page/problem-content.ts'
import { answer, createApi } from './api.ts'
import type { RequestContext, RequestEnvironment } from './environment.ts'
import { createPages } from './pages.ts'
import { RequestProblem } from './problem.ts'
import { problemOf } from './problem-of.ts'
import { collectQueries, observeQueries, type QueryCost, serverTiming } from './query-trace.ts'
import { RequestLog } from './request-log.ts'

const maxBodyBytes = 100_000

/** The whole application on an open database: pages below `/`, the JSON API below `/api`. */
export function createApp(database: Database): Hono<RequestEnvironment> {
  const log = new RequestLog(12)
  const frame = pageFrame(database, log)
  observeQueries(database.client)
  const app = new Hono<RequestEnvironment>()

  app.use(async (c, next) => {
    const queries: QueryCost[] = []
    const started = performance.now()
    c.set('queries', queries)
    await collectQueries(queries, next)
    c.header('Server-Timing', serverTiming(queries))
    c.header('Cache-Control', 'no-store')
    const { method, path } = c.req
    if (queries.length > 0) log.add({ method, path, status: c.res.status, milliseconds: performance.now() - started, queries })
  })
  app.use(
    secureHeaders({
      strictTransportSecurity: false,
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: [NONCE],
        styleSrc: [NONCE],
        connectSrc: ["'self'"],
        imgSrc: ['data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
      },
    }),
  )
  app.use(csrf())
  app.use(
    bodyLimit({
      maxSize: maxBodyBytes,
      onError: () => {
        throw new HTTPException(413)
      },
    }),
  )

  app.route('/api', createApi(database))
  app.route('/', createPages(database, frame))
  const sendProblem = (c: RequestContext, problem: RequestProblem): Response | Promise<Response> => {
    const { status, code, message, path } = problem
    if (!c.req.path.startsWith('/api/')) return c.html(frame(c, problemContent(problem)), status)
    return answer(c, { error: { code, message, ...(path === undefined ? {} : { path }) } }, status)
  }
  app.notFound((c) => sendProblem(c, new RequestProblem(404, 'NOT_FOUND', 'There is nothing at this address')))
  app.onError((error, c) => {
    const problem = problemOf(error)
    if (problem.status === 500) console.error(error)
    return sendProblem(c, problem)
  })
  return app
}
