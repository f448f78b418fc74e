/** A text in pieces: what stands between its placeholders, and their numbers, the first being 1. */
export interface PlaceholderText {
  /** One more than there are numbers. */
  readonly pieces: readonly string[]
  readonly numbers: readonly number[]
}

// A placeholder, or what is quoted and may look like one.
const quotedOrPlaceholder = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\$(\d+)/g

/** Takes a text of standard SQL apart, as the compiler writes it: without comments, dollar quotes and escaped strings. */
export function placeholdersOf(sql: string): PlaceholderText {
  const pieces: string[] = []
  const numbers: number[] = []
  let start = 0
  for (const match of sql.matchAll(quotedOrPlaceholder)) {
    const number = match[1]
    if (number === undefined) continue
    pieces.push(sql.slice(start, match.index))
    numbers.push(Number(number))
    start = match.index + match[0].length
  }
  pieces.push(sql.slice(start))
  return { pieces, numbers }
}

/** The text with some of its placeholders replaced; the others are numbered anew, in their order. */
export function withReplaced({ pieces, numbers }: PlaceholderText, replacements: ReadonlyMap<number, string>): string {
  const kept = [...new Set(numbers)].filter((number) => !replacements.has(number)).sort((a, b) => a - b)
  let sql = pieces[0] ?? ''
  for (const [index, number] of numbers.entries()) {
    sql += `${replacements.get(number) ?? `$${kept.indexOf(number) + 1}`}${pieces[index + 1] ?? ''}`
  }
  return sql
}
