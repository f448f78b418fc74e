import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import type { RequestEnvironment } from './http/environment.ts'
import { StartProblem } from './start-problem.ts'

/** A server that accepts requests. */
export interface Listening {
  readonly port: number
  /** Stops accepting, and resolves when the requests under way are answered. */
  close(): Promise<void>
}

const portsTried = 20

/**
 * Serves an application on a port of this machine, or on the next one that is free. Port 0 is any free one.
 * @throws {@link StartProblem} where none of the next ports is free
 */
export async function listen(app: Hono<RequestEnvironment>, wanted: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  const last = wanted === 0 ? 0 : Math.min(wanted + portsTried - 1, 65_535)
  for (let port = wanted; port <= last; port++) {
    if (!(await tryPort(server, port))) continue
    const address = server.address()
    return { port: typeof address === 'object' && address !== null ? address.port : port, close: () => close(server) }
  }
  throw new StartProblem(`the ports ${wanted} to ${last} are taken: choose another with PORT`)
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const settle = (error?: NodeJS.ErrnoException): void => {
      server.removeListener('error', settle)
      server.removeListener('listening', settle)
      if (error === undefined) resolve(true)
      else if (error.code === 'EADDRINUSE') resolve(false)
      else if (error.code === 'EACCES')
        reject(new StartProblem(`the port ${port} may not be used: choose one above 1023 with PORT`))
      else reject(error)
    }
    server.once('error', settle)
    server.once('listening', () => settle())
    server.listen(port, 'localhost')
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)))
    // Browsers keep connections open that no request uses.
    server.closeIdleConnections()
  })
}
