import type { CodecRef } from './statement.ts'

/** How one row becomes the value that the API returns: a record, or a single value for counters. */
export type Mapping = RecordMapping | ColumnMapping | JsonColumnMapping | StitchedMapping

/** A record; `fields` in the order they appear in the result. Nested records read further columns of the same row. */
export interface RecordMapping {
  readonly kind: 'record'
  readonly fields: readonly (readonly [name: string, mapping: Mapping])[]
  /** Index of a column that is null when there is no such record; the value is then null. */
  readonly presence?: number
}

/** The value of one column, decoded. */
export interface ColumnMapping {
  readonly kind: 'column'
  readonly index: number
  readonly codec: CodecRef
}

/** A column that holds JSON built by the statement: nested records. */
export interface JsonColumnMapping {
  readonly kind: 'jsonColumn'
  readonly index: number
  readonly of: JsonMapping
}

/** The place of a relation of a `stitch` node: null until its records are put there. */
export interface StitchedMapping {
  readonly kind: 'stitched'
}

/**
 * What to do with a parsed JSON value. Its objects already have the names of the API in the order of the result; only
 * what JSON cannot carry is repaired, in place.
 */
export type JsonMapping = JsonRecordMapping | JsonListMapping | JsonValueMapping

/** An object or null. `fields` lists every field. */
export interface JsonRecordMapping {
  readonly kind: 'record'
  readonly fields: readonly (readonly [name: string, mapping: JsonMapping])[]
}

/** An array, never null. `reverse` turns it around (a backward `take`). */
export interface JsonListMapping {
  readonly kind: 'list'
  readonly of: JsonMapping
  readonly reverse?: true
}

/** A scalar in its JSON form: bigint and decimal as text, bytes as hex text, dates as text. */
export interface JsonValueMapping {
  readonly kind: 'value'
  readonly codec: CodecRef
}
