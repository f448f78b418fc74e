import type { DialectName, Shape } from '@hotplan/plan'
import { type Check, listOf, nameOf, natural, object, oneOf, text } from '../structure/check.ts'
import { findInconsistency, findInconsistentMerger } from '../structure/consistency.ts'
import { plan } from '../structure/plan.ts'
import { shape } from '../structure/shape.ts'
import { type IgnoredSnapshot, parseSnapshot, type SnapshotData } from './encoding.ts'
import { type Snapshot, type SnapshotEntry, type SnapshotIdentity, snapshotVersion } from './snapshot.ts'

export interface ReadOptions {
  /** The cache key that a shape has in this process. Given, a plan that lies under the key of another shape is found out. */
  readonly keyOf?: (shape: Shape) => string
}

const envelope: Check<Omit<Snapshot, 'entries'> & { readonly entries: readonly unknown[] }> = object({
  version: oneOf<typeof snapshotVersion>(snapshotVersion),
  format: natural,
  fingerprint: text,
  dialect: nameOf<DialectName>({ postgres: true, sqlite: true, mysql: true }),
  options: text,
  createdAt: text,
  entries: listOf<unknown>(() => undefined),
})

const entry: Check<SnapshotEntry> = object<SnapshotEntry>({ key: text, uses: natural, shape, plan }, { merged: plan })

/**
 * Decodes a snapshot and keeps it only if its plans fit this process: same schema, dialect, options and plan format, undamaged, and
 * every plan whole. Never throws; the reason says why a snapshot is ignored. The entries are frozen.
 */
export function readSnapshot(
  data: SnapshotData,
  identity: SnapshotIdentity,
  options: ReadOptions = {},
): { readonly entries: readonly SnapshotEntry[] } | IgnoredSnapshot {
  try {
    const decoded = decodeSnapshot(data)
    if ('ignored' in decoded) return decoded
    const { snapshot } = decoded
    const reason = findMismatch(snapshot, identity) ?? findBrokenEntry(snapshot.entries, identity, options)
    if (reason !== undefined) return { ignored: reason }
    return { entries: deepFreeze(snapshot.entries) as readonly SnapshotEntry[] }
  } catch {
    // What is left is data that no check foresaw, such as objects with throwing getters.
    return { ignored: 'it cannot be read' }
  }
}

/** The envelope of a snapshot, undamaged; its entries are not checked. Never throws. */
export function decodeSnapshot(
  data: SnapshotData,
): { readonly snapshot: Omit<Snapshot, 'entries'> & { readonly entries: readonly unknown[] } } | IgnoredSnapshot {
  const isEncoded = typeof data === 'string' || data instanceof Uint8Array
  const parsed = isEncoded ? parseSnapshot(data) : { content: data }
  if ('ignored' in parsed) return parsed
  const misfit = envelope(parsed.content, { path: '', depth: 0 })
  if (misfit !== undefined) return { ignored: `it has the wrong structure at \`${misfit}\`` }
  return { snapshot: parsed.content as Snapshot }
}

function findMismatch(snapshot: SnapshotIdentity, identity: SnapshotIdentity): string | undefined {
  if (snapshot.format !== identity.format) return `its plans have format ${snapshot.format}, this is ${identity.format}`
  if (snapshot.fingerprint !== identity.fingerprint) return 'it was made with another schema'
  if (snapshot.dialect !== identity.dialect) return `its plans are for ${snapshot.dialect}, this is ${identity.dialect}`
  if (snapshot.options !== identity.options) return 'it was made with other client options'
  return undefined
}

function findBrokenEntry(entries: readonly unknown[], identity: SnapshotIdentity, { keyOf }: ReadOptions): string | undefined {
  const keys = new Set<string>()
  for (const [index, candidate] of entries.entries()) {
    const misfit = entry(candidate, { path: `entries.${index}`, depth: 0 })
    if (misfit !== undefined) return `it has the wrong structure at \`${misfit}\``
    const { key, shape: of, plan: planned, merged } = candidate as SnapshotEntry
    const isOurs = [planned, merged ?? planned].every(
      ({ schema, dialect, key: own }) => schema === identity.fingerprint && dialect === identity.dialect && own === key,
    )
    const isKeyed = !keys.has(key) && (keyOf === undefined || keyOf(of) === key)
    if (!isOurs || !isKeyed) return `entry ${index} is under the wrong key`
    const inconsistency =
      findInconsistency(of, planned) ?? (merged === undefined ? undefined : findInconsistentMerger(of, merged))
    if (inconsistency !== undefined) return `in entry ${index} ${inconsistency}`
    keys.add(key)
  }
  return undefined
}

function deepFreeze(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const member of Object.values(value)) deepFreeze(member)
  return Object.freeze(value)
}
