import { readFileSync } from 'node:fs'

export interface OsUser {
  readonly uid: number
  readonly gid: number
}

/** Users that every system with the server installed has, then the one every Unix has. */
const candidates = ['postgres', 'mysql', 'redis', 'nobody']

/**
 * Database servers refuse to run as root. For root this is an existing user to run them as; for everyone else
 * `undefined`: they run as the caller.
 */
export function unprivilegedUser(): OsUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const accounts = new Map(
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .map(([name = '', , uid, gid]) => [name, { uid: Number(uid), gid: Number(gid) }] as const),
  )
  for (const name of candidates) {
    const user = accounts.get(name)
    if (user !== undefined) return user
  }
  return undefined
}
