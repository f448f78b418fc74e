import type { Mapping, Row, RowReader, WireBytes } from '@hotplan/plan'
import { columnCount } from './column-count.ts'
import { evaluated } from './compile-function.ts'
import type { MappingOptions } from './compile-mapping.ts'
import { generateReader } from './generate-mapping.ts'
import { interpretMapping } from './interpret-mapping.ts'

/**
 * Compiles a mapping into a reader of rows in the bytes of the `postgres` format, with the same answers and errors as
 * {@link compileMapping} gives for their texts. Numbers, flags and instants are read without making a text of them.
 */
export function compileReader(mapping: Mapping, options: Omit<MappingOptions, 'format'>): RowReader {
  const decode = { ...options, format: 'postgres' as const }
  const columns = columnCount(mapping)
  const map = interpretMapping(mapping, decode)
  const interpreted = (bytes: WireBytes, offsets: Int32Array): unknown => map([texts(bytes, offsets, columns)])[0]
  if (options.codegen === false) return { columns, read: interpreted }
  // The generated code knows no paths; a row that does not fit may take its time.
  const relocate = (error: unknown, bytes: WireBytes, offsets: Int32Array): unknown => {
    try {
      interpreted(bytes, offsets)
      return error
    } catch (located) {
      return located
    }
  }
  const { source, constants } = generateReader(mapping, decode, relocate)
  return { columns, read: evaluated<RowReader['read']>(source, constants) ?? interpreted }
}

function texts(bytes: WireBytes, offsets: Int32Array, columns: number): Row {
  const row: (string | null)[] = []
  for (let i = 0; i < columns * 2; i += 2) {
    const end = offsets[i + 1] as number
    row.push(end < 0 ? null : bytes.utf8Slice(offsets[i] as number, end))
  }
  return row
}
