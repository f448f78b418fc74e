import type { Mapping } from '@hotplan/plan'
import { assertNever } from '@hotplan/plan'

/** Columns that a row of the mapping has at least. */
export function columnCount(mapping: Mapping): number {
  switch (mapping.kind) {
    case 'column':
    case 'jsonColumn':
      return mapping.index + 1
    case 'record':
      return mapping.fields.reduce((count, [, field]) => Math.max(count, columnCount(field)), (mapping.presence ?? -1) + 1)
    case 'stitched':
      return 0
    default:
      return assertNever(mapping, 'mapping')
  }
}
