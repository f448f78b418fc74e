import type { WireBytes } from '@hotplan/plan'
import { evaluated } from '../compile-function.ts'
import { SourceWriter } from '../source-writer.ts'

type TextReader = (bytes: WireBytes, start: number, end: number) => string

/** Up to this length, characters that are passed one by one cost less than a call into the runtime. */
const longest = 24

/** PERF: 25 to 35 nanoseconds for names, labels and words of an address instead of 55. Made when the first text is read. */
let shortText: TextReader = (bytes, start, end) => {
  shortText = evaluated<TextReader>(shortTextSource(), []) ?? sliced
  return shortText(bytes, start, end)
}

const sliced: TextReader = (bytes, start, end) => bytes.utf8Slice(start, end)

/** The text that lies in the bytes of the server. */
export function textAt(bytes: WireBytes, start: number, end: number): string {
  return end - start > longest ? bytes.utf8Slice(start, end) : shortText(bytes, start, end)
}

/** For each length the one call of `String.fromCharCode` that has all characters, unless one of them is none of ASCII. */
function shortTextSource(): string {
  const body = new SourceWriter()
  body.block('return function shortText(bytes, start, end) {', () => {
    body.block('switch (end - start) {', () => {
      body.line(`case 0: return ''`)
      for (let length = 1; length <= longest; length++) {
        const bytes = Array.from({ length }, (_, index) => `b${index}`)
        body.block(`case ${length}: {`, () => {
          for (const [index, byte] of bytes.entries()) body.line(`const ${byte} = bytes[start + ${index}]`)
          body.line(`if ((${bytes.join(' | ')}) < 128) return String.fromCharCode(${bytes.join(', ')})`)
        })
        body.line('break')
      }
    })
    body.line('return bytes.utf8Slice(start, end)')
  })
  return body.toString()
}
