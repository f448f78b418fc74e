import { PostgresStatement } from '../postgres/statement.ts'
import { Exchange } from './exchange.ts'

const ownProcess = new PostgresStatement('select pg_backend_pid()')

/**
 * Finds out whether one process of the server is at the other end of a connection for as long as it lasts, which refuses to run a
 * statement whose columns have changed since it described them. A pooler may run it elsewhere, where nobody has described it: it gives
 * itself away by a number of the process that is not the one it named at the start.
 */
export class BackendCheck {
  readonly #named: number | undefined
  #isAsked = false
  #isDirect = false

  /** `named` is the number of the process that the connection was told of when it was opened; without it nothing is asked. */
  constructor(named: number | undefined) {
    this.#named = named
  }

  get isDirect(): boolean {
    return this.#isDirect
  }

  /** What asks for the process; undefined where that need not be, or no more. */
  question(): Exchange | undefined {
    if (this.#isAsked || this.#named === undefined) return undefined
    this.#isAsked = true
    return new Exchange(
      ownProcess,
      [],
      'run',
      false,
      ({ rows }) => {
        this.#isDirect = rows[0]?.[0] === String(this.#named)
      },
      // In a transaction that has failed it is not answered.
      () => {
        this.#isAsked = false
      },
    )
  }
}
