/** A piece of SQL with its values; nests in other pieces. */
export interface Sql {
  readonly values: readonly unknown[]
  readonly strings: readonly string[]
  /** Text with `?` for each value. */
  readonly sql: string
  /** Text with `$1`, `$2`, … for the values. */
  readonly text: string
}

/** Makers of SQL pieces. */
export interface SqlHelpers {
  /** A piece from a template; what is interpolated is bound, pieces are inserted. */
  readonly sql: (strings: readonly string[], ...values: readonly unknown[]) => Sql
  /** Values or pieces with a separator between them, `,` unless given. */
  readonly join: (values: readonly unknown[], separator?: string, prefix?: string, suffix?: string) => Sql
  /** Text as it is. Never of a user's value. */
  readonly raw: (text: string) => Sql
  readonly empty: Sql
}
