import type { JsonColumnMapping, Mapping, RecordMapping, Row, WireBytes } from '@hotplan/plan'
import { assertNever } from '@hotplan/plan'
import { columnDecoder } from './codec/column-decoder.ts'
import type { ByteDecoder } from './codec/decode-bytes.ts'
import { type DecodeOptions, type Decoder, jsonFromText } from './codec/decoder.ts'
import { documentRepair, hasLongDigits, type Repair } from './json-repair.ts'
import { atPath } from './misfit.ts'

type RowReader = (row: Row) => unknown

/**
 * The mapping without generated code: the same answers as the compiled one, slower. Its errors name the path of the field,
 * so the compiled mapping asks it where a row did not fit.
 */
export function interpretMapping(mapping: Mapping, options: DecodeOptions): (rows: readonly Row[]) => unknown[] {
  const read = rowReader(mapping, '', options)
  return (rows) => rows.map(read)
}

function rowReader(mapping: Mapping, path: string, options: DecodeOptions): RowReader {
  switch (mapping.kind) {
    case 'record':
      return recordReader(mapping, path, options)
    case 'column': {
      const { index } = mapping
      const decode = binaryCell(options.binary?.get(index)) ?? columnDecoder(mapping.codec, options)
      if (decode === undefined) return (row) => row[index]
      return (row) => (row[index] === null ? null : decodedAt(path, decode, row[index]))
    }
    case 'jsonColumn':
      return documentReader(mapping, path, options)
    case 'stitched':
      return () => null
    default:
      return assertNever(mapping, 'mapping')
  }
}

/** The cell of a binary column is its bytes. */
function binaryCell(decode: ByteDecoder | undefined): Decoder | undefined {
  return decode && ((cell) => decode(cell as WireBytes, 0, (cell as WireBytes).length))
}

function recordReader(mapping: RecordMapping, path: string, options: DecodeOptions): RowReader {
  const { presence } = mapping
  const fields = mapping.fields.map(([name, field]) => [name, rowReader(field, joined(path, name), options)] as const)
  return (row) => {
    if (presence !== undefined && row[presence] === null) return null
    const record: Record<string, unknown> = {}
    for (const [name, read] of fields) define(record, name, read(row))
    return record
  }
}

function documentReader(mapping: JsonColumnMapping, path: string, options: DecodeOptions): RowReader {
  const { index } = mapping
  const { usual, checked } = documentRepair(mapping.of, options)
  return (row) => {
    const text = row[index]
    if (text === null) return null
    const document = decodedAt(path, jsonFromText, text)
    const repair = checked !== undefined && hasLongDigits(text as string) ? checked : usual
    return repair === undefined ? document : repaired(document, repair, path)
  }
}

function repaired(value: unknown, repair: Repair, path: string): unknown {
  if (value === null) return null
  switch (repair.kind) {
    case 'value':
      return decodedAt(path, repair.decode, value)
    case 'list': {
      const items = value as unknown[]
      if (repair.reverse) items.reverse()
      const { of } = repair
      return of === undefined ? items : items.map((item) => repaired(item, of, path))
    }
    case 'record': {
      const record = value as Record<string, unknown>
      for (const [name, field] of repair.fields) {
        if (Object.hasOwn(record, name)) define(record, name, repaired(record[name], field, joined(path, name)))
      }
      return record
    }
    default:
      return assertNever(repair, 'repair')
  }
}

/** Sets an own property, also for the name `__proto__`. */
function define(record: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(record, name, { value, writable: true, enumerable: true, configurable: true })
  else record[name] = value
}

function decodedAt(path: string, decode: (value: unknown) => unknown, value: unknown): unknown {
  try {
    return decode(value)
  } catch (error) {
    throw atPath(error, path)
  }
}

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}
