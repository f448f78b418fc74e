import type { CellEncoder } from './cells.ts'
import { hexFromBytes } from './codec/hex.ts'
import type { ParameterScope } from './parameter-source.ts'

/** A column of rows: where its cells are, and what makes wire values of them. */
interface CopiedColumn {
  readonly slot: number
  readonly encode: CellEncoder
}

/** Writes rows as the lines that COPY reads in text format. */
export function copyLines(columns: readonly CopiedColumn[]): (scope: ParameterScope, values: readonly unknown[]) => string {
  return (scope, values) => {
    const cells = columns.map(({ slot }) => values[slot] as readonly unknown[])
    const count = cells[0]?.length ?? 0
    let text = ''
    for (let row = 0; row < count; row++) {
      for (let index = 0; index < columns.length; index++) {
        const { encode } = columns[index] as CopiedColumn
        if (index > 0) text += '\t'
        text += cellText(encode(cells[index]?.[row], scope))
      }
      text += '\n'
    }
    return text
  }
}

const special = /[\\\n\r\t]/
const specials = /[\\\n\r\t]/g
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (value instanceof Uint8Array) return `\\\\x${hexFromBytes(value)}`
  const text = String(value)
  return special.test(text) ? text.replace(specials, (character) => escapes[character] ?? character) : text
}
