import type { CodecName, CodecRef, Mapping, ShapeObject } from '@hotplan/plan'
import type { RelationField, ValueField } from '@hotplan/schema'
import { codecOf } from '../codec.ts'
import type { Compilation } from '../compilation.ts'
import { isWord, member } from '../shape-reader.ts'
import { fieldIn, type Source } from '../source.ts'
import type { ColumnList } from './record.ts'
import { windowOf } from './window.ts'

/** A column of the parents' rows that leads to the records of a relation. */
interface StitchKey {
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
  readonly #isAsked: boolean
  /** Whether the read has one record at most, whose relations these are. */
  readonly isOne: boolean

  /** `isAsked` where every relation is to be stitched, not only those whose records are read with less effort so. */
  constructor(isAsked: boolean, isOne: boolean) {
    this.#isAsked = isAsked
    this.isOne = isOne
  }

  /** Whether a relation is left to another statement. An empty window needs none. */
  accepts(c: Compilation, parent: Source, field: RelationField, args: ShapeObject): boolean {
    if (windowOf(c, args).empty) return false
    return this.#isAsked || this.isOne || (field.list && isListed(args, keyOf(c, parent, field)))
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
    const key = keyOf(c, parent, field).map(
      (part): StitchKey => ({ ...part, index: columns.plain(parent, part.field.name, part.codec) }),
    )
    this.pending.push({ path: [...path, field.name], field, args, key })
    return { kind: 'stitched' }
  }

  /** What gathers the relations of a relation. */
  within({ field }: PendingRelation): Stitches {
    return new Stitches(this.#isAsked, this.isOne && !field.list)
  }
}

/** A field of the parents that leads to a relation. */
type KeyField = Omit<StitchKey, 'index'>

function keyOf(c: Compilation, parent: Source, field: RelationField): readonly KeyField[] {
  return field.from.map((name) => {
    const keyField = fieldIn(parent.model, name)
    return { field: keyField, codec: codecOf(c.schema, keyField) }
  })
}

/** Types whose values come out of a list of JSON as they went in. */
const listedTypes: ReadonlySet<CodecName> = new Set<CodecName>(['int', 'bigint', 'string', 'enum', 'datetime'])

/** Arguments that choose among the rows of each parent. */
const choosing = ['cursor', 'distinct', 'take', 'skip']

/** Whether one statement without windows can read the rows of many parents, whose keys are a list of JSON. */
export function isListed(args: ShapeObject, [key, ...others]: readonly KeyField[]): boolean {
  if (key === undefined || others.length > 0 || !listedTypes.has(key.codec.name)) return false
  return choosing.every((name) => member(args, name) === undefined)
}

/**
 * What gathers the relations of a read that are stitched; undefined where all of them are read in one statement. `relationLoadStrategy` decides.
 * Without it, lists are stitched where a statement costs no round trip: rows are read with less effort than JSON. Elsewhere a read stays one
 * statement, as another one would see another state of the database.
 */
export function stitchesFor(c: Compilation, args: ShapeObject, isOne: boolean): Stitches | undefined {
  const strategy = member(args, 'relationLoadStrategy')
  if (strategy !== undefined) return isWord(strategy, 'query') ? new Stitches(true, isOne) : undefined
  return c.profile.stitching === 'each' ? new Stitches(false, isOne) : undefined
}
