import type * as Files from 'node:fs'
import { ConnectionError } from '@hotplan/plan'

/** Removes the lock; once is enough. */
export type Unlock = () => void

const heldKey: unique symbol = Symbol.for('hotplan.pglite.locks')
const shared = globalThis as { [heldKey]?: Set<string> }
// Of every copy of this module in the process: a pid alone cannot tell which of them holds a lock.
shared[heldKey] ??= new Set()
const held = shared[heldKey]

/**
 * Takes the lock file beside a data directory, which PGlite itself does not guard against a second process. A lock of a process that
 * is gone is taken over; one of a living process never is.
 *
 * @throws {@link ConnectionError} `DRIVER.LOCKED`
 */
export function lockDirectory(dataDir: string): Unlock {
  const files = process.getBuiltinModule('node:fs')
  const paths = process.getBuiltinModule('node:path')
  const file = `${paths.resolve(dataDir)}.lock`
  files.mkdirSync(paths.dirname(file), { recursive: true })
  if (held.has(file)) throw lockedBy(process.pid, file)
  if (!create(files, file)) {
    discardStale(files, file)
    if (!create(files, file)) throw lockedBy(ownerOf(files, file), file)
  }
  held.add(file)
  return () => {
    if (held.delete(file)) files.rmSync(file, { force: true })
  }
}

function create(files: typeof Files, file: string): boolean {
  try {
    files.writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'EEXIST') return false
    throw new ConnectionError(
      'DRIVER.LOCK_FAILED',
      `The lock file "${file}" cannot be written: check the permissions of its directory.`,
      {
        cause: error,
      },
    )
  }
}

/** Moves the file away before it is judged, so that of several processes only one can judge it. */
function discardStale(files: typeof Files, file: string): void {
  if (isAlive(ownerOf(files, file))) throw lockedBy(ownerOf(files, file), file)
  const moved = `${file}.${process.pid}`
  try {
    files.renameSync(file, moved)
  } catch {
    // Another process was faster.
    return
  }
  // Between the first look and the move another process may have taken the lock over: it gets the file back.
  if (isAlive(ownerOf(files, moved))) files.linkSync(moved, file)
  files.rmSync(moved, { force: true })
}

function ownerOf(files: typeof Files, file: string): number | undefined {
  try {
    const pid = Number(files.readFileSync(file, 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

/** This process does not hold the file, so its own pid in it is that of a predecessor, as in a container. */
function isAlive(pid: number | undefined): boolean {
  if (pid === undefined || pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as { readonly code?: unknown }).code === 'EPERM'
  }
}

function lockedBy(pid: number | undefined, file: string): ConnectionError {
  const owner = pid === process.pid ? 'this process' : `the process ${pid ?? 'that is taking it'}`
  return new ConnectionError(
    'DRIVER.LOCKED',
    `The data directory is in use by ${owner}, and PGlite allows one user at a time: close that one first, ` +
      `or delete "${file}" if it is sure that no process uses the directory.`,
    { meta: { file, pid: pid ?? null } },
  )
}
