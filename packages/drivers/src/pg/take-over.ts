import { ConnectionError } from '@hotplan/plan'
import { frame, isAside } from '../wire/answer.ts'
import { FrameReader } from '../wire/frame-reader.ts'
import type { TakenSocket, WireSocket } from '../wire/socket.ts'
import { cancellerOf } from './cancel-request.ts'

/** The parts of a client of `pg` that a socket is taken from. */
interface OwningClient {
  readonly connection: OwningConnection
  readonly ssl: unknown
  readonly processID: unknown
  connect(): Promise<unknown>
  end(): Promise<void>
  on(event: 'error' | 'end', listener: (error?: Error) => void): unknown
}

interface OwningConnection {
  stream: WireSocket
  once(event: 'connect' | 'sslconnect', listener: () => void): unknown
}

const idle = 73
const integerInstants = 'integer_datetimes\0on\0'

/** Whether clients of this class look as if their sockets can be taken over. Others are used as they are. */
export function canTakeOver(Client: new (config?: never) => unknown): boolean {
  const client = new Client() as Partial<OwningClient>
  const connection = client.connection as Partial<OwningConnection> | undefined
  const stream = connection?.stream as Partial<Record<keyof WireSocket, unknown>> | undefined
  return (
    hasMethods(client, ['connect', 'end', 'on']) &&
    hasMethods(connection, ['once', 'startup']) &&
    hasMethods(stream, ['write', 'on', 'removeListener', 'listeners', 'ref', 'unref', 'destroy'])
  )
}

function hasMethods(object: unknown, names: readonly string[]): boolean {
  return object !== undefined && names.every((name) => typeof (object as Record<string, unknown>)[name] === 'function')
}

/**
 * Lets a client connect, authenticate and encrypt, and takes its socket. The messages of the start are followed alongside, so that
 * it is certain where the conversation stands.
 *
 * @throws what the client raises where it cannot connect, {@link ConnectionError} `DRIVER.PROTOCOL` where the socket cannot be taken
 */
export async function takeOver(native: unknown, cancelTimeoutMs: number): Promise<TakenSocket> {
  const client = native as OwningClient
  const { connection } = client
  let lastType = 0
  let status = 0
  let hasIntegerInstants = false
  const follower = new FrameReader((type, bytes, start, end) => {
    if (type === frame.parameterStatus && bytes.latin1Slice(start, end) === integerInstants) hasIntegerInstants = true
    // A notice of the server can follow at any time.
    if (isAside(type)) return
    lastType = type
    status = bytes[start] as number
  })
  let isFollowed = true
  const follow = (chunk: Uint8Array): void => {
    try {
      if (isFollowed) follower.push(chunk)
    } catch {
      // What is no protocol is for the client to report.
      isFollowed = false
    }
  }
  const losses: ((error: unknown) => void)[] = []
  const lose = (error?: Error): void => {
    for (const listener of losses) listener(error)
  }
  // Unheard, the event would end the process.
  client.on('error', lose)
  client.on('end', lose)
  connection.once(client.ssl ? 'sslconnect' : 'connect', () => connection.stream.on('data', follow))
  await client.connect()
  const socket = connection.stream
  if (lastType === frame.error) {
    void client.end()
    throw endedAtOnce()
  }
  if (!isFollowed || lastType !== frame.readyForQuery || status !== idle || follower.isAmidFrame) {
    void client.end()
    throw untakable()
  }
  for (const listener of socket.listeners('data')) socket.removeListener('data', listener)
  return {
    socket,
    hasIntegerInstants,
    processId: typeof client.processID === 'number' ? client.processID : undefined,
    end: () => client.end(),
    cancel: cancellerOf(client, cancelTimeoutMs),
    onLost: (listener) => losses.push(listener),
  }
}

function endedAtOnce(): ConnectionError {
  return new ConnectionError('P1001', 'The server ended the connection as it was opened: it is starting up or shutting down.')
}

function untakable(): ConnectionError {
  return new ConnectionError(
    'DRIVER.PROTOCOL',
    'The connection of the package "pg" cannot be taken over: set the option "protocol" of the pg driver to "pg".',
  )
}
