import type { ResultSet } from '@hotplan/plan'

/** A result set with the tag of the command, such as `INSERT 0 3` or `ROLLBACK`. */
export interface PostgresResult extends ResultSet {
  readonly command: string
}

/** The number of rows that a command tag says were written; zero for reads and for commands without a count. */
export function affectedBy(command: string): number {
  if (!/^(?:INSERT|UPDATE|DELETE|MERGE|COPY)/.test(command)) return 0
  return Number(command.slice(command.lastIndexOf(' ') + 1))
}
