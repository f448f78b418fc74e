import { type Snapshot, snapshotVersion } from './snapshot.ts'

/** A snapshot as it travels: the data, or its encoded form. */
export type SnapshotData = Snapshot | Uint8Array | string

/** Why a snapshot is not used, as one sentence without a final stop. */
export interface IgnoredSnapshot {
  readonly ignored: string
}

/** Larger snapshots are not read. */
const maxBytes = 128 * 1024 * 1024
const marker = 'hotplan-snapshot'
const header = /^\{"hotplan-snapshot":(\d{1,9}),"digest":"([\w-]{43})",/

function digestOf(body: string): string {
  const { createHash } = process.getBuiltinModule('node:crypto')
  return createHash('sha256').update(body).digest('base64url')
}

/**
 * One JSON object as UTF-8, led by the version of its layout and a digest of the text after it. The digest finds damage; it is no
 * signature, so load snapshots only from where you would load code.
 */
export function encodeSnapshot({ version, ...content }: Snapshot): Uint8Array {
  const body = JSON.stringify(content).slice(1)
  return Buffer.from(`{"${marker}":${version},"digest":"${digestOf(body)}",${body}`)
}

/** The parsed content of an encoded snapshot, undamaged but not checked further. Never throws. */
export function parseSnapshot(data: Uint8Array | string): { readonly content: unknown } | IgnoredSnapshot {
  if (data.length > maxBytes) return { ignored: `it is larger than ${maxBytes / 1024 / 1024} MiB` }
  const text = typeof data === 'string' ? data : decodeText(data)
  const [head, version, digest] = (text === undefined ? undefined : header.exec(text)) ?? []
  if (text === undefined || head === undefined) return { ignored: 'it is not a snapshot of plans' }
  if (Number(version) !== snapshotVersion)
    return { ignored: `it has version ${version} of the layout, this is ${snapshotVersion}` }
  const body = text.slice(head.length)
  if (digestOf(body) !== digest) return { ignored: 'it is damaged: its digest does not match its content' }
  try {
    return { content: { version: snapshotVersion, ...(JSON.parse(`{${body}`) as object) } }
  } catch {
    return { ignored: 'it is not JSON' }
  }
}

function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
