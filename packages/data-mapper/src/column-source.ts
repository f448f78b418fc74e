import { type ByteDecoder, byteDecoders } from './codec/decode-bytes.ts'
import type { Decoder } from './codec/decoder.ts'
import { decodeExpression } from './codec/inline.ts'
import { textAt } from './codec/short-text.ts'

/** What the code of a column may add to the code around it. */
export interface CodeContext {
  line(text: string): void
  variable(): string
  /** Name of a value in the generated code. */
  constant(value: unknown): string
}

/** How generated code gets at the columns of a row. */
export interface ColumnSource {
  isNull(index: number): string
  /** Expression of a column's text, or null. */
  text(index: number, code: CodeContext): string
  /** Expression of a column's decoded value, or null. */
  decoded(index: number, decoder: Decoder, code: CodeContext): string
}

/** Rows are arrays of wire values, in the variable `row`. */
export const rowColumns: ColumnSource = {
  isNull: (index) => `row[${index}] === null`,
  text: (index) => `row[${index}]`,
  decoded: (index, decoder, code) => {
    const column = code.variable()
    code.line(`const ${column} = row[${index}]`)
    return `${column} === null ? null : ${decodeExpression(decoder, column, (used) => code.constant(used))}`
  },
}

/** Rows are the bytes of the server, in the variables `bytes` and `offsets`. */
export function byteColumns(binary?: ReadonlyMap<number, ByteDecoder>): ColumnSource {
  return {
    isNull: (index) => `offsets[${2 * index + 1}] < 0`,
    text: (index, code) => unlessNull(index, code, (end) => `${code.constant(textAt)}(bytes, offsets[${2 * index}], ${end})`),
    decoded: (index, decoder, code) =>
      unlessNull(index, code, (end) => {
        const field = `(bytes, offsets[${2 * index}], ${end})`
        const inBytes = binary?.get(index) ?? byteDecoders.get(decoder)
        if (inBytes !== undefined) return code.constant(inBytes) + field
        return `${code.constant(decoder)}(${code.constant(textAt)}${field})`
      }),
  }
}

function unlessNull(index: number, code: CodeContext, value: (end: string) => string): string {
  const end = code.variable()
  code.line(`const ${end} = offsets[${2 * index + 1}]`)
  return `${end} < 0 ? null : ${value(end)}`
}
