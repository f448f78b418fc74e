import type { NullMarkerValue } from '@hotplan/plan'
import type { Decimal } from 'decimal.js'

export type { Decimal }

/** Anything that decimal.js takes for one of its own instances, also of another copy of it. */
export interface DecimalJsLike {
  d: number[]
  e: number
  s: number
  toFixed(): string
}

/** What a Decimal field takes; results hold a {@link Decimal}. */
export type DecimalInput = Decimal | DecimalJsLike | number | string

/** What a DateTime field takes: a date, or its ISO 8601 text. */
export type DateTimeInput = Date | string

export type BigIntInput = bigint | number

/** What a Bytes field gives: bytes that are nobody else's. */
export type Bytes = Uint8Array<ArrayBuffer>

export type BytesInput = Uint8Array

/** What a Json field gives. */
export type JsonValue = string | number | boolean | JsonObject | JsonArray | null
export type JsonObject = { [key in string]?: JsonValue }
export interface JsonArray extends Array<JsonValue> {}

/** What a Json field takes. A `null` at the top is ambiguous, so it is one of the null markers instead. */
export type InputJsonValue = string | number | boolean | InputJsonObject | InputJsonArray | { toJSON(): unknown }
export type InputJsonObject = { readonly [key in string]?: InputJsonValue | null }
export interface InputJsonArray extends ReadonlyArray<InputJsonValue | null> {}

/** SQL NULL in a Json field. */
export interface DbNullMarker extends NullMarkerValue {
  readonly marker: 'DbNull'
}

/** The JSON value `null` in a Json field. */
export interface JsonNullMarker extends NullMarkerValue {
  readonly marker: 'JsonNull'
}

/** Either null, in filters of Json fields. */
export interface AnyNullMarker extends NullMarkerValue {
  readonly marker: 'AnyNull'
}

export type JsonNullValueInput = JsonNullMarker
export type NullableJsonNullValueInput = DbNullMarker | JsonNullMarker
export type JsonNullValueFilter = DbNullMarker | JsonNullMarker | AnyNullMarker

/** A value for a Json field that cannot be SQL NULL. */
export type JsonInput = InputJsonValue | JsonNullValueInput
/** A value for an optional Json field. */
export type NullableJsonInput = InputJsonValue | NullableJsonNullValueInput

export type SortOrder = 'asc' | 'desc'
export type NullsOrder = 'first' | 'last'
export type QueryMode = 'default' | 'insensitive'

/** Order of an optional field, with the place of nulls. */
export interface SortOrderInput {
  sort: SortOrder
  nulls?: NullsOrder
}

/** Order by the number of related records. */
export interface RelationCountOrder {
  _count?: SortOrder
}

/** Order by how well texts match a full-text query, on databases that rank. */
export interface RelevanceOrder<Field extends string> {
  fields: Field | readonly Field[]
  search: string
  sort: SortOrder
}

/** Options of bulk creates on databases that can skip rows that exist. */
export interface SkipDuplicates {
  skipDuplicates?: boolean
}

/** Where bulk creates take no options. */
export type NoOptions = unknown

/** How many records a bulk write touched. */
export interface BatchPayload {
  count: number
}
