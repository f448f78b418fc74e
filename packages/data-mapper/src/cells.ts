import type { CellColumn, CellConstant, CellsParameter, CodecRef, WireFormat } from '@hotplan/plan'
import { arrayText, type Encoder, elementEncoder, jsonText, listEncoder } from './codec/encoder.ts'
import { copyLines } from './copy-lines.ts'
import { generated } from './generated.ts'
import type { ParameterOptions, ParameterScope } from './parameter-source.ts'

type Compute = (scope: ParameterScope, values: readonly unknown[]) => unknown
/** The wire value of a cell in slot form; of one that its row leaves out, where it is undefined. */
export type CellEncoder = (cell: unknown, scope: ParameterScope) => unknown

/** Makes one list of the rows of a bulk write: an array literal of a column, or a JSON array of rows. */
export function cellsOf(parameter: CellsParameter, options: ParameterOptions): Compute {
  const columns = parameter.columns.map((column) => ({ slot: column.slot, encode: cellEncoder(column, options) }))
  const [first] = columns
  if (parameter.listForm === 'array' && first !== undefined) {
    const { slot, encode } = first
    return (scope, values) => arrayText((values[slot] as readonly unknown[]).map((cell) => encode(cell, scope)))
  }
  if (parameter.listForm === 'copy') return copyLines(columns)
  return (scope, values) => {
    const cells = columns.map(({ slot }) => values[slot] as readonly unknown[])
    const count = cells[0]?.length ?? 0
    const rows: string[] = []
    for (let row = 0; row < count; row++) {
      rows.push(jsonText(columns.map(({ encode }, index) => encode(cells[index]?.[row], scope))))
    }
    return `[${rows.join(',')}]`
  }
}

function cellEncoder(column: CellColumn, options: ParameterOptions): CellEncoder {
  const { format } = options
  const encode = wireEncoder(column.codec, format)
  if (column.holds === 'presence') return (cell) => encode(cell !== undefined)
  const fill = filler(column, options, encode)
  if (column.holds === 'filled') return (_cell, scope) => fill(scope)
  return (cell, scope) => (cell === undefined ? fill(scope) : cell === null ? null : encode(cell))
}

/** A list in a cell is the text of an array: arrays of arrays would have to be of one length. */
function wireEncoder(codec: CodecRef, format: WireFormat): Encoder {
  if (codec.list === true) return listEncoder(codec, format, 'array')
  return elementEncoder(codec, format) ?? ((value) => value)
}

function filler({ filler, codec }: CellColumn, options: ParameterOptions, encode: Encoder): (scope: ParameterScope) => unknown {
  if (filler === undefined) return () => null
  if (filler.kind === 'generated') {
    const make = generated(filler.generator, options)
    return (scope) => encode(make(scope))
  }
  const value = encode(
    Array.isArray(filler.value)
      ? filler.value.map((item) => slotForm(item, codec))
      : slotForm(filler.value as CellConstant, codec),
  )
  return () => value
}

function slotForm(value: CellConstant, codec: CodecRef): unknown {
  return codec.name === 'bytes' ? Uint8Array.from(atob(String(value)), (character) => character.charCodeAt(0)) : value
}
