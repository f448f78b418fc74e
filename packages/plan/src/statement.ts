/** How a value is encoded for a column and decoded from it. The driver's {@link WireFormat} picks the implementation. */
export interface CodecRef {
  readonly name: CodecName
  /** A list of such values: an array column, or the array parameter of an `in`. */
  readonly list?: true
  /** API name to database label, where an enum maps any of its values. */
  readonly labels?: Readonly<Record<string, string>>
}

export type CodecName =
  | 'string'
  | 'int'
  | 'bigint'
  | 'float'
  | 'decimal'
  | 'boolean'
  | 'datetime'
  | 'date'
  | 'time'
  | 'json'
  | 'bytes'
  | 'enum'

/**
 * SQL text and what fills its parameters, in order. The text depends on the shape only, so it can be prepared once.
 * `returnsRows` is false where only the number of affected rows matters.
 */
export interface Statement {
  readonly sql: string
  readonly parameters: readonly Parameter[]
  /** One codec per result column, in order; empty when no rows are returned. */
  readonly columns: readonly CodecRef[]
  readonly returnsRows: boolean
  /** Whether it is a COPY FROM STDIN, whose one parameter is the text that is copied. */
  readonly copies?: true
}

export type Parameter = SlotParameter | CellsParameter | GeneratedParameter | RegisterParameter | ConstantParameter

/** The value of a slot, transformed at bind time. */
export interface SlotParameter {
  readonly kind: 'slot'
  readonly slot: number
  readonly codec: CodecRef
  readonly transforms?: readonly Transform[]
  /** How a list travels: as an array of the database, or as one JSON text. Present where the codec has `list`. */
  readonly listForm?: 'array' | 'json'
}

/**
 * The rows of a bulk write as one list, whatever their number. As `array` it holds one column, as `json` any number of them:
 * a JSON array of rows, each an array of its cells; as `copy` they are the lines of a COPY in text format. A cell that is itself a list
 * travels as the text of an array.
 */
export interface CellsParameter {
  readonly kind: 'cells'
  readonly columns: readonly CellColumn[]
  readonly listForm: 'array' | 'json' | 'copy'
}

/** A column of bulk rows; see `ShapeRows` for what its slot holds. */
export interface CellColumn {
  readonly slot: number
  readonly codec: CodecRef
  /**
   * - `cells`: the cells, with `filler`, or null, where a row leaves the field out
   * - `filled`: the filler for every row; the slot only tells how many there are
   * - `presence`: whether the row gives the field a value, null included
   */
  readonly holds: 'cells' | 'filled' | 'presence'
  readonly filler?: CellFiller
  /** Cells that come from kept rows; of several for one row the first counts. */
  readonly kept?: readonly KeptCells[]
}

/** A column of the rows that an earlier node stored under a name, as cells of other rows. */
export interface KeptCells {
  readonly register: string
  readonly column: number
  /**
   * - `same`: each row takes the kept row at its own position
   * - `parent`: `numbers` is the slot of a list that holds for each row the position of the kept row it takes
   * - `child`: `numbers` is the slot of a list that holds for each kept row the position of the row that takes it
   */
  readonly by: 'same' | 'parent' | 'child'
  readonly numbers: number
}

/** What stands in a cell that its row leaves out. */
export type CellFiller =
  | { readonly kind: 'generated'; readonly generator: Generator }
  /** As in `DefaultValue`: bytes in base64. */
  | { readonly kind: 'constant'; readonly value: CellConstant | readonly CellConstant[] }

export type CellConstant = boolean | number | string

/** A value made by the client at each execution. `now` is one instant per execution. */
export interface GeneratedParameter {
  readonly kind: 'generated'
  readonly generator: Generator
  readonly codec: CodecRef
}

/** A column of the rows that an earlier node stored under a name: of one row, or with `list` of all of them. */
export interface RegisterParameter {
  readonly kind: 'register'
  readonly register: string
  readonly column: number
  /** Position of the row. @defaultValue 0 */
  readonly row?: number
  readonly list: boolean
  readonly codec: CodecRef
  readonly listForm?: 'array' | 'json'
}

/** A value that the plan itself holds, in the slot form of its codec (see `Slot`). */
export interface ConstantParameter {
  readonly kind: 'constant'
  readonly value: null | boolean | number | string
  readonly codec: CodecRef
}

/**
 * Applied in order to a slot's value (to each element of a list), before the codec.
 * `escapeLike` puts a backslash before `%`, `_` and `\`; `negate` makes the magnitude of a backward `take`.
 */
export type Transform =
  | { readonly kind: 'escapeLike' }
  | { readonly kind: 'prefix'; readonly text: string }
  | { readonly kind: 'suffix'; readonly text: string }
  | { readonly kind: 'lowerCase' }
  | { readonly kind: 'negate' }

export type Generator =
  | { readonly kind: 'now' }
  | { readonly kind: 'uuid'; readonly version: 4 | 7 }
  | { readonly kind: 'cuid'; readonly version: 1 | 2 }
  | { readonly kind: 'nanoid'; readonly length: number }
  | { readonly kind: 'ulid' }
