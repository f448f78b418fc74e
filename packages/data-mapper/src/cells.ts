import type { CellColumn, CellConstant, CellsParameter, CodecRef, KeptCells, WireFormat } from '@hotplan/plan'
import { arrayCellText, type CellText, copyCellText } from './cell-text.ts'
import { arrayItem, type Encoder, elementEncoder, jsonValue, listEncoder } from './codec/encoder.ts'
import { generated, required } from './generated.ts'
import type { ParameterOptions, ParameterScope } from './parameter-source.ts'

type Compute = (scope: ParameterScope, values: readonly unknown[]) => unknown
/** The wire value of a cell in slot form; of one that its row leaves out, where it is undefined. */
type CellEncoder = (cell: unknown, scope: ParameterScope) => unknown

/** A column of rows: where its cells are, what makes wire values of them, and how these stand in a list that is made as text. */
interface Column {
  readonly cells: (scope: ParameterScope, values: readonly unknown[]) => readonly unknown[]
  readonly encode: CellEncoder
  readonly text: CellText
}

/** Makes one list of the rows of a bulk write: an array literal of a column, a JSON array of rows, or the lines of a COPY. */
export function cellsOf(parameter: CellsParameter, options: ParameterOptions): Compute {
  const { listForm } = parameter
  const columns = parameter.columns.map((column) => columnOf(column, listForm, options))
  const [first] = columns
  if (listForm === 'array' && first !== undefined) return arrayOf(first)
  return listForm === 'copy' ? copyLinesOf(columns) : jsonRowsOf(columns)
}

/** PERF: one pass over the cells, with no list of their texts. */
function arrayOf({ cells: cellsIn, encode, text }: Column): Compute {
  return (scope, values) => {
    const cells = cellsIn(scope, values)
    let literal = '{'
    for (let row = 0; row < cells.length; row++) {
      if (row > 0) literal += ','
      const wire = encode(cells[row], scope)
      literal += wire === null ? 'NULL' : text(wire)
    }
    return `${literal}}`
  }
}

/** PERF: rows as lists for one call of `JSON.stringify`, which takes 14 µs for 100 rows of four cells; pieces of text took 24 µs and thrice the memory. */
function jsonRowsOf(columns: readonly Column[]): Compute {
  return (scope, values) => {
    const cells = columns.map((column) => column.cells(scope, values))
    const rows = new Array<unknown>(cells[0]?.length ?? 0)
    for (let row = 0; row < rows.length; row++) {
      const items = new Array<unknown>(columns.length)
      for (let index = 0; index < columns.length; index++) {
        items[index] = jsonValue((columns[index] as Column).encode(cells[index]?.[row], scope))
      }
      rows[row] = items
    }
    return JSON.stringify(rows)
  }
}

/** PERF: one pass over the rows, with no list of their cells. */
function copyLinesOf(columns: readonly Column[]): Compute {
  return (scope, values) => {
    const cells = columns.map((column) => column.cells(scope, values))
    const count = cells[0]?.length ?? 0
    let lines = ''
    for (let row = 0; row < count; row++) {
      for (let index = 0; index < columns.length; index++) {
        const { encode, text } = columns[index] as Column
        if (index > 0) lines += '\t'
        const wire = encode(cells[index]?.[row], scope)
        lines += wire === null ? '\\N' : text(wire)
      }
      lines += '\n'
    }
    return lines
  }
}

function columnOf(column: CellColumn, listForm: CellsParameter['listForm'], options: ParameterOptions): Column {
  const { slot, kept } = column
  const encode = cellEncoder(column, options)
  if (kept === undefined) {
    const textOf = listForm === 'copy' ? copyCellText : arrayCellText
    const text = textOf(column.holds === 'presence' ? { name: 'boolean' } : column.codec)
    return { cells: (_scope, values) => values[slot] as readonly unknown[], encode, text }
  }
  const takers = kept.map((cells) => keptTaker(cells, options))
  const cells: Column['cells'] = (scope, values) => {
    const given = values[slot] as readonly unknown[]
    const taken = new Array<unknown>(given.length).fill(undefined)
    for (const take of takers) take(taken, scope, values)
    return given.map((cell, row) => (taken[row] === undefined ? encode(cell, scope) : taken[row]))
  }
  return { cells, encode: (wire) => wire, text: arrayItem }
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
