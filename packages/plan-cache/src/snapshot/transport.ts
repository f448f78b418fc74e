import { isHotplanError, type Store, StoreError } from '@hotplan/plan'
import { encodeSnapshot, type IgnoredSnapshot, type SnapshotData } from './encoding.ts'
import type { Snapshot } from './snapshot.ts'
import { readWhole, writeWhole } from './snapshot-file.ts'

/** Where a snapshot goes: the path of a file, or a store. */
export type SnapshotTarget = string | Store

/** Where a snapshot comes from: the path of a file, a store, the encoded bytes or the snapshot itself. */
export type SnapshotSource = string | Store | Uint8Array | Snapshot

export interface TransportOptions {
  /** Key in a store. @defaultValue 'plans' */
  readonly key?: string
}

const defaultKey = 'plans'

/**
 * Writes a snapshot to a file, as a whole, or to a store.
 * @throws StoreError what the store raises; `STORE.UNAVAILABLE` for a file that cannot be written; `STORE.NOT_STORED` where the store
 * did not keep it, most likely because it is too large.
 */
export async function saveSnapshot(target: SnapshotTarget, snapshot: Snapshot, options: TransportOptions = {}): Promise<void> {
  const bytes = encodeSnapshot(snapshot)
  if (typeof target === 'string') return writeWhole(target, bytes)
  const { key = defaultKey } = options
  await target.set(key, bytes)
  const [kept] = await target.getMany([key])
  if (kept !== undefined && Buffer.compare(kept, bytes) === 0) return
  const advice = 'Export fewer shapes (`maxEntries`) or raise the limit of the store.'
  const meta = { store: target.name, bytes: bytes.length }
  throw new StoreError('STORE.NOT_STORED', `The ${target.name} store did not keep the snapshot. ${advice}`, { meta })
}

/** Fetches what {@link saveSnapshot} wrote, to be handed to `readSnapshot`. Never throws: a failing store is a reason to ignore. */
export async function loadSnapshot(
  source: SnapshotSource,
  options: TransportOptions = {},
): Promise<{ readonly snapshot: SnapshotData } | IgnoredSnapshot> {
  if (typeof source === 'string') {
    const file = await readWhole(source)
    return 'ignored' in file ? file : { snapshot: file.bytes }
  }
  if (!isStore(source)) return { snapshot: source }
  return loadFromStore(source, options.key ?? defaultKey)
}

function isStore(source: Store | Uint8Array | Snapshot): source is Store {
  return 'getMany' in source
}

async function loadFromStore(store: Store, key: string): Promise<{ readonly snapshot: SnapshotData } | IgnoredSnapshot> {
  try {
    const [bytes] = await store.getMany([key])
    return bytes === undefined ? { ignored: `the ${store.name} store has none` } : { snapshot: bytes }
  } catch (error) {
    const code = isHotplanError(error) ? error.code : 'unknown error'
    return { ignored: `the ${store.name} store failed (${code})` }
  }
}
