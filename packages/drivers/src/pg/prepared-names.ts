import { isStale } from '../postgres/stale.ts'
import type { PgConnection } from './library.ts'

/** How an exchange treats the server's copy of its statement. */
export interface StatementUse {
  /** Prepare under its name and keep it, or use the unnamed statement. */
  readonly named: boolean
  /** Statements that a connection keeps; the oldest is closed for a new one. */
  readonly max: number
}

/** What is known of the statements that a connection has prepared, beside what `pg` knows. */
interface PreparedNames {
  /** Oldest first. */
  readonly order: string[]
  /** Names whose copy on the server is outdated or gone. */
  readonly stale: Set<string>
}

const preparedNames = new WeakMap<PgConnection, PreparedNames>()

/** Sends what makes a statement known to the connection, where it is not. */
export function parseOnce(
  connection: PgConnection,
  { name, text }: { readonly name: string; readonly text: string },
  use: StatementUse,
): void {
  if (!use.named) {
    connection.parse({ name: '', text })
    return
  }
  const names = namesOf(connection)
  const stale = names.stale.delete(name)
  if (connection.parsedStatements[name] !== undefined && !stale) return
  // Closing what is not there is no error, so an outdated statement and a lost one are renewed alike.
  if (stale) closeStatement(connection, names.order, name)
  const oldest = names.order[0]
  if (oldest !== undefined && names.order.length >= use.max) closeStatement(connection, names.order, oldest)
  names.order.push(name)
  connection.parse({ name, text })
}

/** Remembers what the failure of a named statement means for the server's copy of it. */
export function noteFailure(connection: PgConnection, name: string, error: Error): void {
  if (isStale(error)) namesOf(connection).stale.add(name)
  // A text that the server could not parse is not kept.
  else if (connection.parsedStatements[name] === undefined) remove(namesOf(connection).order, name)
}

function namesOf(connection: PgConnection): PreparedNames {
  const known = preparedNames.get(connection)
  if (known !== undefined) return known
  const names: PreparedNames = { order: [], stale: new Set() }
  preparedNames.set(connection, names)
  return names
}

function closeStatement(connection: PgConnection, order: string[], name: string): void {
  connection.close({ type: 'S', name })
  delete connection.parsedStatements[name]
  remove(order, name)
}

function remove(order: string[], name: string): void {
  const at = order.indexOf(name)
  if (at >= 0) order.splice(at, 1)
}
