import type { JsonColumnMapping, Mapping, RecordMapping } from '@hotplan/plan'
import { assertNever } from '@hotplan/plan'
import { columnDecoder } from './codec/column-decoder.ts'
import { type DecodeOptions, type Decoder, jsonFromText } from './codec/decoder.ts'
import { decodeExpression } from './codec/inline.ts'
import { byteColumns, type CodeContext, type ColumnSource, rowColumns } from './column-source.ts'
import { miss } from './document/cursor.ts'
import { DocumentTrial, learningDecoder } from './document/document-trial.ts'
import { outlineOfMapping } from './document/outline.ts'
import { type DocumentRepair, documentRepair, hasLongDigits, type Repair } from './json-repair.ts'
import { quoted, quotedKey, SourceWriter } from './source-writer.ts'

/** Code of a mapping, and the functions that it calls: `constants[0]` reports the path of a misfit. */
export interface GeneratedMapping {
  readonly source: string
  readonly constants: readonly unknown[]
}

/**
 * Writes the function that turns rows into records: one object literal per record, so that records of a mapping share a shape,
 * and one pass over each JSON document that needs repair.
 */
export function generateMapping(mapping: Mapping, options: DecodeOptions, relocate: unknown): GeneratedMapping {
  const { value, statements, constants } = new MappingGenerator(options, relocate, rowColumns).write(mapping)
  const body = declared(constants)
  body.block('return function mapRows(rows) {', () => {
    body.line('const records = new Array(rows.length)')
    body.block(
      'try {',
      () => {
        body.block('for (let i = 0; i < rows.length; i++) {', () => {
          body.line('const row = rows[i]')
          for (const line of statements) body.line(line)
          body.line(`records[i] = ${value}`)
        })
      },
      '} catch (error) {',
    )
    body.line('  throw k0(error, rows)')
    body.line('}')
    body.line('return records')
  })
  return { source: body.toString(), constants }
}

/** Writes the function that turns one row into its record; otherwise as {@link generateMapping}. */
export function generateRowMapping(mapping: Mapping, options: DecodeOptions, relocate: unknown): GeneratedMapping {
  const code = new MappingGenerator(options, relocate, rowColumns).write(mapping)
  return oneRow(code, 'mapRow', 'row', '[row]')
}

/** Writes the function that makes the record of one row from the bytes of the server; otherwise as {@link generateMapping}. */
export function generateReader(mapping: Mapping, options: DecodeOptions, relocate: unknown): GeneratedMapping {
  const code = new MappingGenerator(options, relocate, byteColumns(options.binary)).write(mapping)
  return oneRow(code, 'readRow', 'bytes, offsets', 'bytes, offsets')
}

/** `located` is what the path of a misfit is found by. */
function oneRow({ value, statements, constants }: RowCode, name: string, row: string, located: string): GeneratedMapping {
  const body = declared(constants)
  body.block(`return function ${name}(${row}) {`, () => {
    body.block(
      'try {',
      () => {
        for (const line of statements) body.line(line)
        body.line(`return ${value}`)
      },
      '} catch (error) {',
    )
    body.line(`  throw k0(error, ${located})`)
    body.line('}')
  })
  return { source: body.toString(), constants }
}

function declared(constants: readonly unknown[]): SourceWriter {
  const body = new SourceWriter()
  constants.forEach((_, index) => {
    body.line(`const k${index} = constants[${index}]`)
  })
  return body
}

/** The code of one row: what has to be done first, and the expression of its record. */
interface RowCode {
  readonly statements: readonly string[]
  readonly value: string
  readonly constants: readonly unknown[]
}

class MappingGenerator {
  readonly #writer = new SourceWriter()
  readonly #options: DecodeOptions
  readonly #columns: ColumnSource
  readonly #constants: unknown[]
  readonly #code: CodeContext = {
    line: (text) => this.#writer.line(text),
    variable: () => this.#variable(),
    constant: (value) => this.#constant(value),
  }
  #variables = 0

  constructor(options: DecodeOptions, relocate: unknown, columns: ColumnSource) {
    this.#options = options
    this.#columns = columns
    this.#constants = [relocate]
  }

  write(mapping: Mapping): RowCode {
    const value = this.#mapped(mapping)
    const statements = this.#writer
      .toString()
      .split('\n')
      .filter((line) => line !== '')
    return { statements, value, constants: this.#constants }
  }

  /** Writes what must happen before, and returns the expression of the value. */
  #mapped(mapping: Mapping): string {
    switch (mapping.kind) {
      case 'record':
        return this.#record(mapping)
      case 'column': {
        const decoder = columnDecoder(mapping.codec, this.#options)
        if (decoder === undefined) return this.#columns.text(mapping.index, this.#code)
        const isDocument = mapping.codec.name === 'json' && mapping.codec.list !== true
        return this.#columns.decoded(mapping.index, isDocument ? learningDecoder(decoder, this.#isStrict) : decoder, this.#code)
      }
      case 'jsonColumn':
        return this.#document(mapping)
      case 'stitched':
        return 'null'
      default:
        return assertNever(mapping, 'mapping')
    }
  }

  #record(mapping: RecordMapping): string {
    const entries = mapping.fields.map(([name, field]) => `${quotedKey(name)}: ${this.#mapped(field)}`)
    const literal = `{ ${entries.join(', ')} }`
    return mapping.presence === undefined ? literal : `(${this.#columns.isNull(mapping.presence)} ? null : ${literal})`
  }

  #document(mapping: JsonColumnMapping): string {
    const document = this.#variable()
    this.#writer.line(`let ${document} = ${this.#columns.text(mapping.index, this.#code)}`)
    const trial = new DocumentTrial(() => outlineOfMapping(mapping.of, this.#options), this.#isStrict)
    const read = this.#variable()
    this.#writer.block(`if (${document} !== null) {`, () => {
      this.#writer.line(`const ${read} = ${this.#constant(trial)}.read(${document})`)
      this.#writer.block(`if (${read} === ${this.#constant(miss)}) {`, () => {
        this.#parseAndRepair(document, documentRepair(mapping.of, this.#options))
      })
      this.#writer.line(`else ${document} = ${read}`)
    })
    return document
  }

  /** Only a server has checked what it sends: a file of SQLite may hold any text. */
  get #isStrict(): boolean {
    return this.#options.format !== 'postgres'
  }

  #parseAndRepair(document: string, { usual, checked }: DocumentRepair): void {
    const writer = this.#writer
    if (checked === undefined) {
      writer.line(`${document} = ${this.#constant(jsonFromText)}(${document})`)
      if (usual !== undefined) this.#repair(document, usual)
      return
    }
    const long = this.#variable()
    writer.line(`const ${long} = ${this.#constant(hasLongDigits)}(${document})`)
    writer.line(`${document} = ${this.#constant(jsonFromText)}(${document})`)
    writer.block(`if (${long}) {`, () => this.#repair(document, checked))
    if (usual !== undefined) writer.block('else {', () => this.#repair(document, usual))
  }

  /** Writes the repair of the value in `target`, which must be assignable. */
  #repair(target: string, repair: Repair): void {
    switch (repair.kind) {
      case 'value':
        this.#writer.line(`if (${target} !== null) ${target} = ${this.#decoded(repair.decode, target)}`)
        return
      case 'list':
        this.#writer.block(`if (${target} !== null) {`, () => this.#repairList(target, repair.of, repair.reverse))
        return
      case 'record':
        this.#writer.block(`if (${target} !== null) {`, () => {
          for (const [name, field] of repair.fields) this.#repairField(target, name, field)
        })
        return
      default:
        assertNever(repair, 'repair')
    }
  }

  #repairList(target: string, of: Repair | undefined, reverse: boolean): void {
    if (reverse) this.#writer.line(`${target}.reverse()`)
    if (of === undefined) return
    const index = this.#variable()
    const item = this.#variable()
    this.#writer.block(`for (let ${index} = 0; ${index} < ${target}.length; ${index}++) {`, () => {
      this.#writer.line(`let ${item} = ${target}[${index}]`)
      this.#repair(item, of)
      if (of.kind === 'value') this.#writer.line(`${target}[${index}] = ${item}`)
    })
  }

  #repairField(record: string, name: string, field: Repair): void {
    const value = this.#variable()
    const property = `${record}[${quoted(name)}]`
    this.#writer.line(`let ${value} = ${property}`)
    if (field.kind === 'value') {
      this.#writer.line(`if (${value} !== null) ${property} = ${this.#decoded(field.decode, value)}`)
    } else {
      this.#repair(value, field)
    }
  }

  #decoded(decoder: Decoder, value: string): string {
    return decodeExpression(decoder, value, (used) => this.#constant(used))
  }

  #constant(value: unknown): string {
    const known = this.#constants.indexOf(value)
    return `k${known < 0 ? this.#constants.push(value) - 1 : known}`
  }

  #variable(): string {
    return `v${this.#variables++}`
  }
}
