import type { CodecName, CodecRef } from '@hotplan/plan'
import { arrayItem } from './codec/encoder.ts'
import { hexFromBytes } from './codec/hex.ts'

/** How the wire value of a cell, which is not null, stands in the text of a list. */
export type CellText = (wire: unknown) => string

/** Codecs whose wire values are made of digits, letters, blanks and `-+.:`: nothing in them can be taken for syntax. */
const plainCodecs: ReadonlySet<CodecName> = new Set(['int', 'bigint', 'float', 'decimal', 'boolean', 'datetime', 'date', 'time'])

const asIs: CellText = (wire) => wire as string

/** In an array literal of PostgreSQL. */
export function arrayCellText(codec: CodecRef): CellText {
  return isPlain(codec) ? asIs : (wire) => arrayItem(wire)
}

/** In a line of a COPY. */
export function copyCellText(codec: CodecRef): CellText {
  return isPlain(codec) ? asIs : copyText
}

function isPlain(codec: CodecRef): boolean {
  return codec.list !== true && plainCodecs.has(codec.name)
}

const special = /[\\\n\r\t]/
const specials = /[\\\n\r\t]/g
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function copyText(wire: unknown): string {
  if (wire instanceof Uint8Array) return `\\\\x${hexFromBytes(wire)}`
  const text = String(wire)
  return special.test(text) ? text.replace(specials, (character) => escapes[character] ?? character) : text
}
