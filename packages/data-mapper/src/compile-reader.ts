import type { Mapping, Row, RowReader, WireBytes } from '@hotplan/plan'
import { binaryColumns } from './binary-columns.ts'
import { columnCount } from './column-count.ts'
import { evaluated } from './compile-function.ts'
import type { MappingOptions } from './compile-mapping.ts'
import { generateReader } from './generate-mapping.ts'
import { interpretMapping } from './interpret-mapping.ts'

type ReaderOptions = Omit<MappingOptions, 'format'>
type Read = RowReader['read']

/**
 * Compiles a mapping into a reader of rows in the bytes of the `postgres` format, with the same answers and errors as
 * {@link compileMapping} gives for their texts. Numbers, flags and instants are read without making a text of them.
 */
export function compileReader(mapping: Mapping, options: ReaderOptions): RowReader {
  const columns = columnCount(mapping)
  // Connections that see the same database describe a statement alike.
  let known: { readonly key: string; readonly form: ReturnType<RowReader['inBinary']> } | undefined
  return {
    columns,
    read: reading(mapping, options, columns),
    inBinary(types) {
      const key = types.join()
      if (known?.key === key) return known.form
      const binary = binaryColumns(mapping, types)
      const form =
        binary.size === 0
          ? undefined
          : { isBinary: types.map((_, index) => binary.has(index)), read: reading(mapping, { ...options, binary }, columns) }
      known = { key, form }
      return form
    },
  }
}

function reading(mapping: Mapping, options: ReaderOptions, columns: number): Read {
  const decode = { ...options, format: 'postgres' as const }
  const map = interpretMapping(mapping, decode)
  const interpreted: Read = (bytes, offsets) => map([cells(bytes, offsets, columns, options.binary)])[0]
  if (options.codegen === false) return interpreted
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
  return evaluated<Read>(source, constants) ?? interpreted
}

/** Texts, and the bytes of those in the binary format. */
function cells(bytes: WireBytes, offsets: Int32Array, columns: number, binary: ReaderOptions['binary']): Row {
  const row: unknown[] = []
  for (let index = 0; index < columns; index++) {
    const start = offsets[2 * index] as number
    const end = offsets[2 * index + 1] as number
    if (end < 0) row.push(null)
    else row.push(binary?.has(index) === true ? bytes.subarray(start, end) : bytes.utf8Slice(start, end))
  }
  return row
}
