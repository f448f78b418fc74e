import type { CellColumn, CodecRef, DialectName, SlotParameter } from '@hotplan/plan'
import type { Model, Schema, ValueField } from '@hotplan/schema'
import type { QueryCompiler } from 'kysely'
import type { Predicate, Sql } from '../sql.ts'

export type SortDirection = 'asc' | 'desc'

/** What the compiler asks about a database: facts and the few expressions that differ. */
export interface DialectProfile {
  readonly name: DialectName
  /** What writes the SQL of this dialect. */
  readonly createQueryCompiler: () => QueryCompiler

  /** How a list parameter travels. */
  readonly listForm: NonNullable<SlotParameter['listForm']>
  /** Whether a relation filter is an EXISTS, or an IN over an uncorrelated subquery where that means the same. */
  readonly relationFilter: 'exists' | 'semiJoin'
  /**
   * When a read joins the tables of to-one relations: `always` where joins look rows up one by one; `oneOrAll`, for one row by its key or a
   * whole table, where the planner may read a whole table for a few rows.
   */
  readonly joinsRecords: 'always' | 'oneOrAll'
  /** Whether the related rows of all rows are counted in one pass for an order, or row by row. */
  readonly groupsCounts: boolean
  /**
   * How a statement of its own reads the records of a relation: of `each` parent where a statement costs no round trip, else of `all` parents, whose
   * keys are a list.
   */
  readonly stitching: 'each' | 'all'
  /** How nested records are built: by naming the columns of a derived table, or by an object constructor. */
  readonly jsonForm: 'row' | 'object'
  /** Whether `distinct on` exists. */
  readonly distinctOn: boolean
  /** Whether subqueries in RETURNING of a delete still see the rows that the delete takes away. */
  readonly returningSeesDeleted: boolean
  /** Whether the select list is evaluated for rows that OFFSET skips, subqueries included. */
  readonly selectsSkippedRows: boolean
  /** What stands for "no limit" where OFFSET demands a LIMIT. */
  readonly unlimited: number | undefined
  /** Longest identifier in bytes. */
  readonly maxIdentifierBytes: number
  /** Most members that one call of the JSON object constructor takes. */
  readonly maxJsonMembers: number
  /** Where NULL stands in an order that does not say. */
  readonly nullsFirst: (direction: SortDirection) => boolean

  /** `left = right` where NULL equals NULL. */
  readonly notDistinct: (left: Sql, right: Sql) => Predicate
  /** Whether the operand is (or is not) an element of a list parameter. */
  readonly inList: (operand: Sql, values: Sql, codec: CodecRef, insensitive: boolean) => Predicate
  readonly notInList: (operand: Sql, values: Sql, codec: CodecRef, insensitive: boolean) => Predicate
  /** A pattern match with `\` as the escape character. */
  readonly like: (operand: Sql, pattern: Sql, insensitive: boolean) => Predicate
  /** A column as text for pattern matching. */
  readonly asText: (column: Sql, field: ValueField) => Sql
  /** A column in a form that has an equality, for finding rows with the same value. */
  readonly comparable: (column: Sql, field: ValueField) => Sql
  /** A parameter compared with a computed operand, which lends it no type. */
  readonly comparand: (value: Sql, codec: CodecRef) => Sql

  /** A parameter by whose value no way of finding rows is chosen, which would be done anew at each execution. */
  readonly opaque: (value: Sql) => Sql
  /** A parameter of a field's type where nothing around it tells the type. */
  readonly typed: (schema: Schema, value: Sql, field: ValueField) => Sql
  /** A static default that the database keeps in another form than a write of the same value, or undefined where it keeps it well. */
  readonly staticDefault: (value: string, field: ValueField) => Sql | undefined
  /** The rows of a bulk write as what a select is from, given how a list parameter of some columns is written. */
  readonly bulkRows: (schema: Schema, columns: readonly BulkColumn[], cells: (columns: readonly CellColumn[]) => Sql) => Sql
  /** The same rows in the order of some columns, of those that agree in all of them only the last. Rows that have NULL there agree with none. */
  readonly lastRows: (
    schema: Schema,
    columns: readonly BulkColumn[],
    cells: (columns: readonly CellColumn[]) => Sql,
    by: readonly number[],
  ) => Sql
  /** A column of {@link bulkRows} by its position. */
  readonly bulkValue: (schema: Schema, index: number, field: BulkColumn['field']) => Sql
  /** Whether inserts and updates may be common table expressions. */
  readonly writesInQueries: boolean
  /** Whether rows can be copied in as a stream of text. */
  readonly copiesRows: boolean
  /** Whether rows are locked one by one while other transactions write. */
  readonly locksRows: boolean
  /** Whether DEFAULT may stand for a value among the rows of VALUES. */
  readonly defaultKeyword: boolean
  /** What a column gets that a new row leaves out, where an expression can say it. */
  readonly absent: (model: Model, field: ValueField) => Sql | undefined
  /** Selects the elements of lists of equal length side by side: one row per position, one column per list, and one of numbers where asked. */
  readonly zip: (schema: Schema, lists: readonly ZippedList[], numbered?: boolean) => Sql

  /** A column that filtered rows are grouped by: an index that holds its order must not be preferred to one that finds the rows. */
  readonly filteredGroupKey: (column: Sql) => Sql
  /** The average of a number column. */
  readonly average: (column: Sql, field: ValueField) => Sql
  /** The sum, the least or the greatest value of a column, as a result column. */
  readonly extreme: (aggregate: '_sum' | '_min' | '_max', column: Sql, field: ValueField) => Sql

  /** A column as a result column. */
  readonly resultColumn: (column: Sql, field: ValueField) => Sql
  /** A column as a member of a JSON object: what JSON cannot carry is made text. */
  readonly jsonColumn: (column: Sql, field: ValueField) => Sql
  /** A JSON object of names and values. */
  readonly jsonObject: (members: readonly (readonly [name: string, value: Sql])[]) => Sql
  /** A JSON array of all rows of a group, empty where there are none. */
  readonly jsonArray: (element: Sql) => Sql
  /** A row of a derived table as a JSON object. */
  readonly jsonRow: (alias: string) => Sql
  /** A subquery of JSON as a member of a JSON object. */
  readonly nestedJson: (value: Sql) => Sql
  /** An empty JSON array. */
  readonly emptyJsonArray: Sql

  readonly json: JsonOperators
  readonly lists: ListOperators
  /** Absent where the database has no full-text search: the schema then offers none. */
  readonly fullText: FullTextOperators | undefined
}

/** A text column and its field. */
export interface SearchedText {
  readonly sql: Sql
  readonly field: ValueField
}

/** Full-text search. The query is in the syntax of the database. */
export interface FullTextOperators {
  readonly matches: (texts: readonly SearchedText[], query: Sql) => Predicate
  readonly rank: (texts: readonly SearchedText[], query: Sql) => Sql
}

/** A column of bulk rows, and the type of its cells. */
export interface BulkColumn {
  readonly cells: CellColumn
  /** The field that the cells are values of; none where they tell the presence of a value. */
  readonly field: ValueField | undefined
}

/** A list parameter with the field that its elements are values of. */
export interface ZippedList {
  readonly field: ValueField
  readonly list: Sql
}

/** A place in a JSON document: the document, or where a path leads. */
export interface JsonTarget {
  /** Comparable with other JSON values; NULL where there is nothing. */
  readonly value: Sql
  /** The string at that place without quotes. */
  readonly text: Sql
  /** Whether the place holds a string, an array. */
  readonly isString: Predicate
  readonly isArray: Predicate
  /** Whether the place holds the JSON null. */
  readonly isJsonNull: Predicate
  /** The first and the last element of the array at that place. */
  readonly first: Sql
  readonly last: Sql
}

/**
 * A way into a JSON document: a bound list of keys, or a path text that stands in the SQL, where an index can match it.
 * Which of them the API of the dialect takes is its own matter.
 */
export type JsonPath = { readonly kind: 'keys'; readonly keys: Sql } | { readonly kind: 'text'; readonly text: string }

/** Operators of Json filters. */
export interface JsonOperators {
  /** What a path leads to; without one, the document. */
  readonly at: (column: Sql, field: ValueField, path: JsonPath | undefined) => JsonTarget
  /** A parameter that holds JSON text, as a value comparable with {@link JsonTarget.value}. */
  readonly parameter: (text: Sql) => Sql
  readonly contains: (target: JsonTarget, value: Sql) => Predicate
  /** Whether two values are of the same JSON type, so that an order between them means something. */
  readonly sameType: (left: Sql, right: Sql) => Predicate
}

/** Operators of scalar list fields. */
interface ListOperators {
  readonly has: (schema: Schema, column: Sql, value: Sql, field: ValueField) => Predicate
  readonly hasEvery: (column: Sql, values: Sql) => Predicate
  readonly hasSome: (column: Sql, values: Sql) => Predicate
  readonly isEmpty: (column: Sql) => Predicate
  /** The list with a value, or the values of another list, at its end. */
  readonly push: (schema: Schema, column: Sql, value: Sql, field: ValueField, isList: boolean) => Sql
}
