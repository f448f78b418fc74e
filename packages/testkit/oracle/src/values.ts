import type { GoldenValue } from '../../src/golden-value.ts'

/** Short names to write cases and seeds in the golden encoding. */
export const big = (digits: string | number): GoldenValue => ({ $bigint: String(digits) })
export const date = (iso: string): GoldenValue => ({ $date: iso })
export const decimal = (text: string): GoldenValue => ({ $decimal: text })
export const bytes = (text: string): GoldenValue => ({ $bytes: Buffer.from(text, 'latin1').toString('base64') })
export const field = (path: string): GoldenValue => ({ $field: path })
export const undef: GoldenValue = { $undefined: true }
export const dbNull: GoldenValue = { $null: 'DbNull' }
export const jsonNull: GoldenValue = { $null: 'JsonNull' }
export const anyNull: GoldenValue = { $null: 'AnyNull' }
export const skip: GoldenValue = { $skip: true }
export const nan: GoldenValue = { $number: 'NaN' }
export const infinity: GoldenValue = { $number: 'Infinity' }

/** An object whose single key begins with `$`, or with a key named `__proto__`. */
export const object = (entries: readonly (readonly [string, GoldenValue])[]): GoldenValue => ({ $object: entries as GoldenValue })

/** What a cases file exports: a list of these. */
export interface Case {
  readonly name: string
  readonly model: string
  readonly action: string
  readonly args: GoldenValue
  readonly feature?: string
  /** The global `omit` of the client that is asked. */
  readonly omit?: Readonly<Record<string, Readonly<Record<string, boolean>>>>
  /** Only ask this database; both by default. */
  readonly only?: 'postgresql' | 'sqlite'
}

/** The rows of a seed: model → rows by field name; `$join` tables by table name → pairs. */
export interface Seed {
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, GoldenValue>>[]>>
  readonly joins: Readonly<Record<string, readonly (readonly [number, number])[]>>
}
