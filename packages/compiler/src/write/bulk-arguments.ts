import { InternalError, type ShapeObject, type ShapeRows } from '@hotplan/plan'
import { isTrue, member } from '../shape-reader.ts'
import type { BulkOptions } from './rows.ts'

/** The rows of a bulk write. */
export function rowsOf(args: ShapeObject): ShapeRows {
  const data = member(args, 'data')
  if (data?.kind !== 'rows') throw new InternalError('A bulk write has no rows')
  return data
}

/** What a bulk write asks for beside its rows. */
export function bulkOptions(args: ShapeObject): BulkOptions {
  return { skipDuplicates: isTrue(member(args, 'skipDuplicates')) }
}
