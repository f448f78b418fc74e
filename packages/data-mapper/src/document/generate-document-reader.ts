import { assertNever } from '@hotplan/plan'
import type { Decoder } from '../codec/decoder.ts'
import { decodeExpression } from '../codec/inline.ts'
import { quoted, quotedKey, SourceWriter } from '../source-writer.ts'
import { blankEnd, endAt, instantAt, miss, position, scalarAt, scalarsAt } from './cursor.ts'
import type { ListOutline, Outline, RecordOutline } from './outline.ts'

/** Reads the value at a position of a text, or gives a miss; {@link position} tells where it ends. */
export type DocumentReader = (text: string, at: number) => unknown

export interface ReaderOptions {
  /** Whether a blank follows each colon and comma, as PostgreSQL writes jsonb. */
  readonly isSpaced: boolean
  /** Whether nobody has checked the documents. */
  readonly isStrict: boolean
  /** Makes the reader of a document within the documents. */
  readonly inner: () => DocumentReader
}

// V8 compares shorter slices without a call into the runtime.
const maxCompared = 12

/**
 * Writes a reader of documents that have an outline: keys are compared, values are read where they stand, records are object literals.
 * Whatever differs from the outline is a miss.
 */
export function generateDocumentReader(
  outline: Outline,
  options: ReaderOptions,
): { readonly source: string; readonly constants: readonly unknown[] } {
  return new ReaderGenerator(options).write(outline)
}

class ReaderGenerator {
  readonly #body = new SourceWriter()
  readonly #constants: unknown[] = []
  readonly #options: ReaderOptions
  #variables = 0

  constructor(options: ReaderOptions) {
    this.#options = options
  }

  write(outline: Outline): { readonly source: string; readonly constants: readonly unknown[] } {
    const value = this.#value(outline)
    const end = this.#constant(endAt)
    const source = new SourceWriter()
    this.#constants.forEach((_, index) => {
      source.line(`const k${index} = constants[${index}]`)
    })
    source.block('return function readDocument(text, start) {', () => {
      source.line('let at = start')
      for (const line of this.#body.toString().split('\n')) if (line !== '') source.line(line)
      source.line(`${end}(at)`)
      source.line(`return ${value}`)
    })
    return { source: source.toString(), constants: this.#constants }
  }

  /** Writes what reads a value at `at` and goes behind it; returns the variable that has the value. */
  #value(outline: Outline): string {
    switch (outline.kind) {
      case 'record':
        return this.#record(outline)
      case 'list':
        return this.#list(outline)
      case 'scalar': {
        const value = this.#call(scalarAt)
        if (outline.isInt === true) {
          this.#body.line(`if (${value} !== null && !Number.isSafeInteger(${value})) return ${this.#miss}`)
        }
        if (outline.decode !== undefined) this.#decode(value, outline.decode)
        return value
      }
      case 'scalars': {
        const list = this.#call(scalarsAt)
        if (outline.decode !== undefined) this.#decodeItems(list, outline.decode)
        return list
      }
      case 'instant':
        return this.#call(instantAt)
      case 'document':
        return this.#call(this.#options.inner())
      default:
        return assertNever(outline, 'outline')
    }
  }

  #call(read: unknown): string {
    const value = this.#variable()
    this.#body.line(`let ${value} = ${this.#constant(read)}(text, at, ${this.#options.isStrict})`)
    this.#body.line(`if (${value} === ${this.#miss}) return ${this.#miss}`)
    this.#body.line(`at = ${this.#constant(position)}()`)
    return value
  }

  #decode(target: string, decode: Decoder): void {
    this.#body.line(`if (${target} !== null) ${target} = ${decodeExpression(decode, target, (used) => this.#constant(used))}`)
  }

  #decodeItems(list: string, decode: Decoder): void {
    const index = this.#variable()
    const item = this.#variable()
    this.#body.block(`if (${list} !== null) for (let ${index} = 0; ${index} < ${list}.length; ${index}++) {`, () => {
      this.#body.line(`let ${item} = ${list}[${index}]`)
      this.#decode(item, decode)
      this.#body.line(`${list}[${index}] = ${item}`)
    })
  }

  #record({ fields }: RecordOutline): string {
    const record = this.#variable()
    const blank = this.#options.isSpaced ? ' ' : ''
    const key = (name: string): string => `${JSON.stringify(name)}:${blank}`
    const [first] = fields
    const opening = first === undefined ? '{' : `{${key(first[0])}`
    this.#body.line(`let ${record} = null`)
    this.#body.block(`if (${matches(opening)}) {`, () => {
      this.#body.line(`at += ${opening.length}`)
      const entries: string[] = []
      for (const [index, [name, field]] of fields.entries()) {
        if (index > 0) this.#expect(`,${blank}${key(name)}`)
        entries.push(`${quotedKey(name)}: ${this.#value(field)}`)
      }
      this.#expect('}')
      this.#body.line(`${record} = { ${entries.join(', ')} }`)
    })
    this.#orNull()
    return record
  }

  #list({ of, reverse }: ListOutline): string {
    const list = this.#variable()
    const code = this.#variable()
    this.#body.line(`let ${list} = null`)
    this.#body.block('if (text.charCodeAt(at) === 91) {', () => {
      this.#body.line(`${list} = []`)
      this.#body.line('if (text.charCodeAt(++at) === 93) at++')
      this.#body.block('else for (;;) {', () => {
        this.#body.line(`${list}.push(${this.#value(of)})`)
        this.#body.line(`const ${code} = text.charCodeAt(at++)`)
        this.#body.line(`if (${code} === 93) break`)
        this.#body.line(`if (${code} !== 44) return ${this.#miss}`)
        this.#body.line(`if (text.charCodeAt(at) <= 32) at = ${this.#constant(blankEnd)}(text, at)`)
      })
      if (reverse) this.#body.line(`${list}.reverse()`)
    })
    this.#orNull()
    return list
  }

  #orNull(): void {
    this.#body.line(`else if (${matches('null')}) at += 4`)
    this.#body.line(`else return ${this.#miss}`)
  }

  #expect(piece: string): void {
    this.#body.line(`if (!(${matches(piece)})) return ${this.#miss}`)
    this.#body.line(`at += ${piece.length}`)
  }

  get #miss(): string {
    return this.#constant(miss)
  }

  #constant(value: unknown): string {
    const known = this.#constants.indexOf(value)
    return `k${known < 0 ? this.#constants.push(value) - 1 : known}`
  }

  #variable(): string {
    return `v${this.#variables++}`
  }
}

/**
 * The condition that a piece stands at `at`. PERF: a slice of up to 12 characters is compared in 10 nanoseconds, a longer one in 30, and one
 * character in 2.
 */
function matches(piece: string): string {
  if (piece.length === 1) return `text.charCodeAt(at) === ${piece.charCodeAt(0)}`
  const parts: string[] = []
  for (let start = 0; start < piece.length; start += maxCompared) {
    const end = Math.min(start + maxCompared, piece.length)
    parts.push(`text.slice(at + ${start}, at + ${end}) === ${quoted(piece.slice(start, end))}`)
  }
  return parts.join(' && ')
}
