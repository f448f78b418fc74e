import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/**
 * When a fault strikes a request of a client: before the server has it, while the server has it and the client waits, or after the
 * server has answered and before the client knows.
 */
export type Moment = 'before' | 'during' | 'after'

export interface Fault {
  /** Which request from now on, the first being 1. */
  readonly request: number
  readonly moment: Moment
  /** What happens: the way is cut, or whatever is done while the request (or the answer) is held back. */
  readonly strike: 'cut' | (() => Promise<void>)
}

/** A way to a server on which one fault can be laid. */
export interface FaultProxy {
  readonly port: number
  /** Pieces that clients have sent since the last fault was laid. */
  requests(): number
  lay(fault: Fault): void
  /** Takes the fault away; whether it has struck, once what it does is done. */
  lift(): Promise<boolean>
  close(): Promise<void>
}

export async function faultProxy(target: URL): Promise<FaultProxy> {
  const sockets = new Set<Socket>()
  let laid: Fault | undefined
  let requests = 0
  let struck = false
  let striking: Promise<void> | undefined

  const join = (client: Socket, server: Socket): void => {
    const cut = (): void => {
      client.destroy()
      server.destroy()
    }
    // Set while the answer to the request at fault is on its way.
    let onAnswer: (() => Promise<void>) | undefined
    const request = async (chunk: Buffer): Promise<void> => {
      requests++
      if (laid === undefined || struck || requests !== laid.request) {
        server.write(chunk)
        return
      }
      struck = true
      const { moment, strike } = laid
      const happen = (): Promise<void> => {
        striking = strike === 'cut' ? Promise.resolve(cut()) : strike()
        return striking
      }
      if (moment === 'before') await happen()
      if (moment === 'after') onAnswer = happen
      if (!server.destroyed) server.write(chunk)
      if (moment === 'during') await happen()
    }
    const answer = async (chunk: Buffer): Promise<void> => {
      const happen = onAnswer
      onAnswer = undefined
      await happen?.()
      if (!client.destroyed) client.write(chunk)
    }
    forward(client, request, () => server.destroy())
    forward(server, answer, () => client.end())
  }

  const listener = createServer((client) => {
    const server = connect(Number(target.port), target.hostname)
    for (const socket of [client, server]) {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    }
    join(client, server)
  })
  listener.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  return {
    port: (listener.address() as { port: number }).port,
    requests: () => requests,
    lay: (fault) => {
      laid = fault
      requests = 0
      struck = false
      striking = undefined
    },
    lift: async () => {
      laid = undefined
      await striking
      return struck
    },
    close: async () => {
      const closed = once(listener, 'close')
      listener.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

/** Hands chunks on one by one, each when the one before has been dealt with, then the end. */
function forward(from: Socket, deal: (chunk: Buffer) => Promise<void>, end: () => void): void {
  let last: Promise<void> = Promise.resolve()
  from.on('data', (chunk: Buffer) => {
    last = last.then(() => deal(chunk))
  })
  from.on('error', () => {})
  from.on('close', () => {
    void last.then(end)
  })
}
