import type { FieldRef } from './field-ref.ts'
import type { Insensitive } from './filters.ts'
import type { InputJsonValue, JsonNullValueFilter, QueryMode } from './values.ts'

export interface StringComparison<M extends string> {
  lt?: string | FieldRef<M, 'String'>
  lte?: string | FieldRef<M, 'String'>
  gt?: string | FieldRef<M, 'String'>
  gte?: string | FieldRef<M, 'String'>
}

export interface StringPattern<M extends string> extends StringComparison<M> {
  contains?: string | FieldRef<M, 'String'>
  startsWith?: string | FieldRef<M, 'String'>
  endsWith?: string | FieldRef<M, 'String'>
}

export interface StringFilter<M extends string = never> extends StringPattern<M> {
  equals?: string | FieldRef<M, 'String'>
  in?: readonly string[] | FieldRef<M, 'String[]'>
  notIn?: readonly string[] | FieldRef<M, 'String[]'>
  not?: string | StringFilter<M>
}
export interface StringNullableFilter<M extends string = never> extends StringPattern<M> {
  equals?: string | FieldRef<M, 'String'> | null
  in?: readonly string[] | FieldRef<M, 'String[]'> | null
  notIn?: readonly string[] | FieldRef<M, 'String[]'> | null
  not?: string | StringNullableFilter<M> | null
}

/** Full-text search, in the query syntax of the database. */
export interface FullText {
  search?: string
}

/** Operators of strings on PostgreSQL. */
export interface PostgresStringFilter<M extends string = never> extends StringFilter<M>, Insensitive, FullText {
  not?: string | (StringFilter<M> & FullText)
}
export interface PostgresStringNullableFilter<M extends string = never> extends StringNullableFilter<M>, Insensitive, FullText {
  not?: string | (StringNullableFilter<M> & FullText) | null
}

/** Operators of strings on MySQL. */
export interface MysqlStringFilter<M extends string = never> extends StringFilter<M>, FullText {
  not?: string | MysqlStringFilter<M>
}
export interface MysqlStringNullableFilter<M extends string = never> extends StringNullableFilter<M>, FullText {
  not?: string | MysqlStringNullableFilter<M> | null
}

/** Operators of `@db.Uuid` columns on PostgreSQL: no patterns. */
export interface UuidFilter<M extends string = never> extends StringComparison<M>, Insensitive {
  equals?: string | FieldRef<M, 'String'>
  in?: readonly string[] | FieldRef<M, 'String[]'>
  notIn?: readonly string[] | FieldRef<M, 'String[]'>
  not?: string | Omit<UuidFilter<M>, 'mode'>
}
export interface UuidNullableFilter<M extends string = never> extends StringComparison<M>, Insensitive {
  equals?: string | FieldRef<M, 'String'> | null
  in?: readonly string[] | FieldRef<M, 'String[]'> | null
  notIn?: readonly string[] | FieldRef<M, 'String[]'> | null
  not?: string | Omit<UuidNullableFilter<M>, 'mode'> | null
}

/** Operators of Json on every database; optional fields take the same. */
export interface JsonOperators<M extends string> {
  equals?: InputJsonValue | FieldRef<M, 'Json'> | JsonNullValueFilter
  not?: InputJsonValue | FieldRef<M, 'Json'> | JsonNullValueFilter
  mode?: QueryMode
  string_contains?: string | FieldRef<M, 'String'>
  string_starts_with?: string | FieldRef<M, 'String'>
  string_ends_with?: string | FieldRef<M, 'String'>
  array_starts_with?: InputJsonValue | FieldRef<M, 'Json'> | null
  array_ends_with?: InputJsonValue | FieldRef<M, 'Json'> | null
}

/** On SQLite, `path` is text such as `$.a[0]`. */
export interface SqliteJsonFilter<M extends string = never> extends JsonOperators<M> {
  path?: string
}

/** On MySQL, `path` is text such as `$.a[0]`. */
export interface MysqlJsonFilter<M extends string = never> extends JsonOperators<M> {
  path?: string
  array_contains?: InputJsonValue | FieldRef<M, 'Json'> | null
  lt?: InputJsonValue
  lte?: InputJsonValue
  gt?: InputJsonValue
  gte?: InputJsonValue
}

/** On PostgreSQL, `path` is a list of keys. */
export interface PostgresJsonFilter<M extends string = never> extends JsonOperators<M> {
  path?: readonly string[]
  array_contains?: InputJsonValue | FieldRef<M, 'Json'> | null
  lt?: InputJsonValue | FieldRef<M, 'Json'>
  lte?: InputJsonValue | FieldRef<M, 'Json'>
  gt?: InputJsonValue | FieldRef<M, 'Json'>
  gte?: InputJsonValue | FieldRef<M, 'Json'>
}
