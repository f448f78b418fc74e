import type { CellColumn, CellConstant, CellsParameter, CodecRef, KeptCells, WireFormat } from '@hotplan/plan'
import { arrayText, type Encoder, elementEncoder, jsonText, listEncoder } from './codec/encoder.ts'
import { copyLines } from './copy-lines.ts'
import { generated, required } from './generated.ts'
import type { ParameterOptions, ParameterScope } from './parameter-source.ts'

type Compute = (scope: ParameterScope, values: readonly unknown[]) => unknown
/** The wire value of a cell in slot form; of one that its row leaves out, where it is undefined. */
export type CellEncoder = (cell: unknown, scope: ParameterScope) => unknown

/** Makes one list of the rows of a bulk write: an array literal of a column, or a JSON array of rows. */
export function cellsOf(parameter: CellsParameter, options: ParameterOptions): Compute {
  if (parameter.listForm === 'copy')
    return copyLines(parameter.columns.map((column) => ({ slot: column.slot, encode: cellEncoder(column, options) })))
  const columns = parameter.columns.map((column) => columnWriter(column, options))
  const [first] = columns
  if (parameter.listForm === 'array' && first !== undefined) return (scope, values) => arrayText(first(scope, values))
  return (scope, values) => {
    const cells = columns.map((write) => write(scope, values))
    const count = cells[0]?.length ?? 0
    const rows: string[] = []
    for (let row = 0; row < count; row++) rows.push(jsonText(cells.map((column) => column[row])))
    return `[${rows.join(',')}]`
  }
}

/** Makes the wire values of a column. */
type ColumnWriter = (scope: ParameterScope, values: readonly unknown[]) => unknown[]

function columnWriter(column: CellColumn, options: ParameterOptions): ColumnWriter {
  const { slot, kept } = column
  const encode = cellEncoder(column, options)
  if (kept === undefined) return (scope, values) => (values[slot] as readonly unknown[]).map((cell) => encode(cell, scope))
  const takers = kept.map((cells) => keptTaker(cells, options))
  return (scope, values) => {
    const cells = values[slot] as readonly unknown[]
    const taken = new Array<unknown>(cells.length).fill(undefined)
    for (const take of takers) take(taken, scope, values)
    return cells.map((cell, row) => (taken[row] === undefined ? encode(cell, scope) : taken[row]))
  }
}

/** Puts wire values of kept rows, which are parameters as they are, where there are none yet. */
type KeptTaker = (taken: unknown[], scope: ParameterScope, values: readonly unknown[]) => void

function keptTaker({ register, column, by, numbers }: KeptCells, options: ParameterOptions): KeptTaker {
  const index = required(options.registerIndex, 'registerIndex')(register)
  return (taken, scope, values) => {
    const rows = scope.registers[index] ?? []
    const positions = by === 'same' ? undefined : (values[numbers] as readonly number[])
    const count = by === 'parent' ? taken.length : rows.length
    for (let at = 0; at < count; at++) {
      const position = positions === undefined ? at : positions[at]
      if (position === undefined) continue
      const row = by === 'child' ? position : at
      taken[row] ??= rows[by === 'parent' ? position : at]?.[column]
    }
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
