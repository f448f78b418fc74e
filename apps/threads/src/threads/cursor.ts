/** Where a page of threads begins: after this one, in the order of {@link threadOrder}. */
export interface ThreadPosition {
  readonly activeAt: Date
  readonly id: number
}

/** The opaque text of a position. */
export function encodeCursor({ activeAt, id }: ThreadPosition): string {
  return Buffer.from(`${activeAt.getTime()}.${id}`).toString('base64url')
}

/** The position of a cursor; undefined where it is none of ours. */
export function decodeCursor(cursor: string): ThreadPosition | undefined {
  const [, time, id] = /^(\d{1,15})\.(\d{1,10})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  const activeAt = new Date(Number(time))
  const isPosition = id !== undefined && Number(id) <= maxId && !Number.isNaN(activeAt.getTime())
  return isPosition ? { activeAt, id: Number(id) } : undefined
}

/** The largest Int of a database. */
export const maxId = 2_147_483_647
