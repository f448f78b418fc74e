import type { CodecRef, Mapping, ShapeObject } from '@hotplan/plan'
import type { RelationField, ValueField } from '@hotplan/schema'
import { codecOf } from '../codec.ts'
import type { Compilation } from '../compilation.ts'
import { isWord, member } from '../shape-reader.ts'
import { fieldIn, type Source } from '../source.ts'
import type { ColumnList } from './record.ts'

/** A column of the parents' rows that leads to the records of a relation. */
export interface StitchKey {
  readonly field: ValueField
  readonly index: number
  readonly codec: CodecRef
}

/** A relation that waits for its statement, which comes after that of its parents. */
export interface PendingRelation {
  readonly path: readonly string[]
  readonly field: RelationField
  readonly args: ShapeObject
  readonly key: readonly StitchKey[]
}

/** Gathers the relations of a read that statements of their own answer. */
export class Stitches {
  readonly pending: PendingRelation[] = []
  /** Whether the relations of those relations are stitched too. */
  readonly isDeep: boolean

  constructor(isDeep: boolean) {
    this.isDeep = isDeep
  }

  /** Leaves the records of a relation to another statement. `path` leads to the record of `parent`. */
  add(
    c: Compilation,
    columns: ColumnList,
    parent: Source,
    field: RelationField,
    args: ShapeObject,
    path: readonly string[],
  ): Mapping {
    const key = field.from.map((name): StitchKey => {
      const keyField = fieldIn(parent.model, name)
      const codec = codecOf(c.schema, keyField)
      return { field: keyField, index: columns.plain(parent, name, codec), codec }
    })
    this.pending.push({ path: [...path, field.name], field, args, key })
    return { kind: 'stitched' }
  }
}

/**
 * What gathers the relations of a read that are stitched; undefined where all of them are read in one statement. `relationLoadStrategy` decides.
 * Without it, lists of one record are stitched where a statement costs no round trip: rows are read with less effort than JSON.
 * A read of many records stays one statement, and so does every read where another one would see another state of the database.
 */
export function stitchesFor(c: Compilation, args: ShapeObject, isOne: boolean): Stitches | undefined {
  const strategy = member(args, 'relationLoadStrategy')
  if (strategy !== undefined) return isWord(strategy, 'query') ? new Stitches(true) : undefined
  return isOne && c.profile.stitching === 'each' ? new Stitches(false) : undefined
}
