import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** A way to a server that can be cut: what a crashed server or a pulled cable looks like to a client. */
export interface TcpProxy {
  readonly port: number
  /** Chunks that clients have sent so far. */
  readonly requests: () => number
  /** Sends bytes to every client as if they came from the server. */
  inject(bytes: Uint8Array): void
  /** Closes every connection and stops listening. */
  cut(): Promise<void>
  /** Listens on the same port again. */
  restore(): Promise<void>
}

export async function tcpProxy(target: URL): Promise<TcpProxy> {
  const sockets = new Set<Socket>()
  const clients = new Set<Socket>()
  let requests = 0
  const listen = async (port: number): Promise<Server> => {
    const server = createServer((inbound) => {
      const outbound = connect(Number(target.port), target.hostname)
      clients.add(inbound)
      inbound.on('data', () => requests++)
      inbound.on('close', () => clients.delete(inbound))
      for (const [from, to] of [
        [inbound, outbound],
        [outbound, inbound],
      ] as const) {
        sockets.add(from)
        from.pipe(to)
        from.on('error', () => to.destroy())
        from.on('close', () => {
          sockets.delete(from)
          to.destroy()
        })
      }
    })
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return server
  }
  let server = await listen(0)
  const { port } = server.address() as { port: number }
  return {
    port,
    requests: () => requests,
    inject: (bytes) => {
      for (const client of clients) client.write(bytes)
    },
    cut: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
    restore: async () => {
      server = await listen(port)
    },
  }
}
