import type { Row, WireBytes } from '@hotplan/plan'
import { protocolError } from './protocol-error.ts'

/** Where the fields of one row lie; used for row after row. */
export class RowFields {
  /** Start and end of each field in turn; the end is -1 where the field is null. */
  offsets: Int32Array = new Int32Array(64)
  count = 0

  /**
   * Finds the fields of a row.
   * @throws {@link ConnectionError} `DRIVER.PROTOCOL` where their lengths do not add up to the length of the message
   */
  locate(bytes: WireBytes, start: number, end: number): void {
    if (end - start < 2) throw protocolError('a row without a number of columns')
    const count = ((bytes[start] as number) << 8) | (bytes[start + 1] as number)
    if (count * 2 > this.offsets.length) this.offsets = new Int32Array(count * 4)
    const { offsets } = this
    this.count = count
    let at = start + 2
    for (let i = 0; i < count * 2; i += 2) {
      if (end - at < 4) throw outOfBounds()
      const length =
        ((bytes[at] as number) << 24) |
        ((bytes[at + 1] as number) << 16) |
        ((bytes[at + 2] as number) << 8) |
        (bytes[at + 3] as number)
      at += 4
      offsets[i] = at
      if (length === -1) {
        offsets[i + 1] = -1
      } else {
        if (length < 0 || length > end - at) throw outOfBounds()
        at += length
        offsets[i + 1] = at
      }
    }
    if (at !== end) throw outOfBounds()
  }

  /** The located row as the server's texts. */
  texts(bytes: WireBytes): Row {
    const { offsets, count } = this
    const row: (string | null)[] = []
    for (let i = 0; i < count * 2; i += 2) {
      const end = offsets[i + 1] as number
      row.push(end < 0 ? null : bytes.utf8Slice(offsets[i] as number, end))
    }
    return row
  }
}

function outOfBounds(): Error {
  return protocolError('a row whose fields do not fill it')
}
