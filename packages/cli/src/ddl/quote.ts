/** A name as SQL, in PostgreSQL and SQLite. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** Names as SQL, separated by a comma. */
export function quoteNames(names: readonly string[]): string {
  return names.map(quoteName).join(', ')
}

/** A text as SQL, in PostgreSQL (with standard strings, its default) and SQLite. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
