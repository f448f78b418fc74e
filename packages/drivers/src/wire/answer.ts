import type { BinaryForm, ResultColumn, Row, RowReader, WireBytes } from '@hotplan/plan'
import { affectedBy, type PostgresResult } from '../postgres/result.ts'
import { protocolError } from './protocol-error.ts'
import { RowFields } from './row-fields.ts'
import { readReport, type WireReport } from './server-report.ts'

/** Types of messages of the server. */
export const frame = {
  bindComplete: 50,
  closeComplete: 51,
  commandComplete: 67,
  copyData: 100,
  copyDone: 99,
  copyIn: 71,
  copyOut: 72,
  dataRow: 68,
  emptyQuery: 73,
  error: 69,
  noData: 110,
  notice: 78,
  notification: 65,
  parameterStatus: 83,
  parseComplete: 49,
  parameterDescription: 116,
  portalSuspended: 115,
  readyForQuery: 90,
  rowDescription: 84,
} as const

/** Whether a message is no part of an answer: the server may send it at any time. */
export function isAside(type: number): boolean {
  return type === frame.notice || type === frame.notification || type === frame.parameterStatus
}

// A row is read before the next one arrives, on whatever connection.
const fields = new RowFields()
const noRows: readonly Row[] = []
const noColumns: readonly ResultColumn[] = []

/** What the server has answered to one statement so far. */
export class Answer {
  readonly #reader: RowReader | undefined
  readonly #describe: boolean
  /** Rows, or what the reader made of them. */
  readonly #items: unknown[] = []
  #columns: readonly ResultColumn[] = noColumns
  #affected = 0
  #command = ''
  /** What the server refused the statement with. */
  report: WireReport | undefined
  /** What the reader of the rows threw. */
  misfit: unknown
  /** Present where some columns were asked for in the binary format. */
  form: BinaryForm | undefined
  /** How many statements the server has confirmed to have parsed. */
  parsed = 0

  constructor(reader: RowReader | undefined, describe: boolean) {
    this.#reader = reader
    this.#describe = describe
  }

  /**
   * Takes one message, any but the one that ends the answer.
   * @throws {@link ConnectionError} `DRIVER.PROTOCOL`
   */
  accept(type: number, bytes: WireBytes, start: number, end: number): void {
    switch (type) {
      case frame.dataRow:
        this.#row(bytes, start, end)
        return
      case frame.commandComplete:
        this.#complete(bytes, start, end)
        return
      case frame.parseComplete:
        this.parsed++
        return
      case frame.error:
        this.report ??= readReport(bytes, start, end)
        return
      case frame.rowDescription:
        this.#columns = columnsIn(bytes, start, end)
        return
      case frame.bindComplete:
      case frame.closeComplete:
      case frame.copyData:
      case frame.copyDone:
      case frame.copyOut:
      case frame.emptyQuery:
      case frame.noData:
      case frame.parameterDescription:
      case frame.portalSuspended:
        return
      default:
        throw protocolError('a message of an unknown type')
    }
  }

  /** Numbers of the types of the columns, where they were asked for. */
  get types(): readonly number[] {
    return this.#columns.map(({ type }) => type as number)
  }

  /** Whether a COMMIT is done, whatever the server says after it. */
  get isCommitted(): boolean {
    return this.#command === 'COMMIT'
  }

  result(): PostgresResult {
    const affected = this.#affected
    const command = this.#command
    if (this.#reader !== undefined) return { rows: noRows, records: this.#items, affected, command }
    const rows = this.#items as Row[]
    return this.#describe ? { rows, affected, command, columns: this.#columns } : { rows, affected, command }
  }

  #row(bytes: WireBytes, start: number, end: number): void {
    fields.locate(bytes, start, end)
    if (this.#reader === undefined) this.#items.push(fields.texts(bytes))
    else if (this.misfit === undefined) this.#record(this.#reader, bytes)
  }

  #record(reader: RowReader, bytes: WireBytes): void {
    if (fields.count < reader.columns) throw protocolError('a row with too few columns')
    try {
      const { form } = this
      this.#items.push(form === undefined ? reader.read(bytes, fields.offsets) : form.read(bytes, fields.offsets))
    } catch (error) {
      this.misfit = error
    }
  }

  #complete(bytes: WireBytes, start: number, end: number): void {
    if (isSelect(bytes, start)) {
      this.#command = 'SELECT'
      return
    }
    // The tag ends with a null byte.
    this.#command = bytes.latin1Slice(start, end - 1)
    this.#affected = affectedBy(this.#command)
  }
}

function isSelect(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 83 && bytes[at + 1] === 69 && bytes[at + 2] === 76
}

/** Of each column the name and the number of its type. */
function columnsIn(bytes: WireBytes, start: number, end: number): readonly ResultColumn[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, end)
  const columns: ResultColumn[] = []
  let at = start + 2
  for (let count = end < at ? 0 : view.getUint16(start); count > 0; count--) {
    const nameEnd = bytes.indexOf(0, at)
    if (nameEnd < 0 || nameEnd + 19 > end) throw protocolError('a description of columns that is cut off')
    columns.push({ name: bytes.utf8Slice(at, nameEnd), type: view.getUint32(nameEnd + 7) })
    at = nameEnd + 19
  }
  return columns
}
