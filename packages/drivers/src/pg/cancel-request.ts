import { ConnectionError } from '@hotplan/plan'

/** The parts of a client of `pg` that a request to stop is made of. */
interface RunningClient {
  readonly constructor: unknown
  readonly processID: unknown
  readonly secretKey: unknown
  readonly host: unknown
  readonly port: unknown
  readonly ssl: unknown
  readonly connectionParameters?: { readonly sslnegotiation?: unknown }
}

/** The connection of a client that has not been opened. */
interface PlainConnection {
  readonly stream: { destroy(): unknown }
  connect(port: unknown, host?: unknown): void
  requestSsl(): void
  cancel(processId: number, secretKey: number): void
  on(event: 'connect' | 'sslconnect' | 'error' | 'end', listener: (error?: Error) => void): unknown
}

/** What stops the statement that a client is running; undefined where the client does not know how the server calls it. */
export function cancellerOf(native: unknown, timeoutMs: number): (() => Promise<void>) | undefined {
  const client = native as RunningClient
  const { processID, secretKey } = client
  if (typeof processID !== 'number' || typeof secretKey !== 'number') return undefined
  return () => request(client, timeoutMs, (connection) => connection.cancel(processID, secretKey))
}

/**
 * Opens a connection that needs no login, sends `ask` on it, and resolves when the server has closed it: by then it has done as it was asked. Encrypted where the client is.
 *
 * @throws {@link ConnectionError} `P1001` where the server does not answer in time; 0 waits for as long as it takes
 */
function request(client: RunningClient, timeoutMs: number, ask: (connection: PlainConnection) => void): Promise<void> {
  const { host, port, ssl, connectionParameters } = client
  const isDirect = connectionParameters?.sslnegotiation === 'direct'
  const Client = client.constructor as new (config: object) => { readonly connection: PlainConnection }
  const { connection } = new Client({ host, port, ssl, ...(isDirect ? { sslnegotiation: 'direct' } : {}) })
  return new Promise((resolve, reject) => {
    const timer = timeoutMs > 0 ? setTimeout(() => fail(), timeoutMs) : undefined
    const fail = (cause?: Error): void => {
      clearTimeout(timer)
      connection.stream.destroy()
      reject(new ConnectionError('P1001', 'The server could not be asked to stop a statement.', { cause }))
    }
    connection.on('error', fail)
    connection.on('end', () => {
      clearTimeout(timer)
      resolve()
    })
    connection.on('connect', () => {
      if (!ssl) ask(connection)
      else if (!isDirect) connection.requestSsl()
    })
    connection.on('sslconnect', () => ask(connection))
    const isSocket = typeof host === 'string' && host.startsWith('/')
    if (isSocket) connection.connect(`${host}/.s.PGSQL.${port}`)
    else connection.connect(port, host)
  })
}
