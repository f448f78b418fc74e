import type { Provider } from '@hotplan/schema'

/** Bytes in an identifier. SQLite has no limit worth the name; Prisma uses this one. */
const maxIdentifierBytes: Readonly<Record<Provider, number>> = { postgresql: 63, mysql: 64, sqlite: 10_000 }

/** The names that Prisma Migrate gives to constraints and indexes without `map:`. Tables and columns by their database names. */
export interface ConstraintNames {
  primaryKey(table: string): string
  unique(table: string, columns: readonly string[]): string
  index(table: string, columns: readonly string[]): string
  foreignKey(table: string, columns: readonly string[]): string
}

/** The rule of a database: table and columns joined by `_`, cut so that the suffix still fits. */
export function constraintNames(provider: Provider): ConstraintNames {
  const limit = maxIdentifierBytes[provider]
  const named = (parts: readonly string[], suffix: string): string => cut(parts.join('_'), limit - suffix.length) + suffix
  return {
    primaryKey: (table) => named([table], '_pkey'),
    unique: (table, columns) => named([table, ...columns], '_key'),
    index: (table, columns) => named([table, ...columns], '_idx'),
    foreignKey: (table, columns) => named([table, ...columns], '_fkey'),
  }
}

/** The longest start of a text within a number of UTF-8 bytes that splits no character. */
function cut(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text
  let kept = ''
  let size = 0
  for (const character of text) {
    size += Buffer.byteLength(character)
    if (size > bytes) break
    kept += character
  }
  return kept
}
