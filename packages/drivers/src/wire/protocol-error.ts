import { ConnectionError } from '@hotplan/plan'

/** The server, or something between, sent bytes that are no messages of the protocol. The connection cannot be used any more. */
export function protocolError(what: string): ConnectionError {
  return new ConnectionError(
    'DRIVER.PROTOCOL',
    `The server sent ${what}, which the protocol of PostgreSQL does not allow: check that the address is that of a PostgreSQL server.`,
  )
}
