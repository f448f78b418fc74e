import { QueryError } from '@hotplan/plan'
import { requireFew } from '../postgres/parameter-limit.ts'

const slabLength = 32 * 1024
const maxTextLength = 0x3fff_ffff
const tooLong = 'A text of more than a gigabyte cannot be sent to the server: split the query.'
// Short texts of ASCII are written faster byte by byte than by a call into the runtime.
const shortText = 40

const message = {
  parse: 80,
  bind: 66,
  describe: 68,
  execute: 69,
  close: 67,
  sync: 83,
  query: 81,
  copyData: 100,
  copyDone: 99,
  copyFail: 102,
} as const
const portal = 80
const statement = 83

/**
 * Writes messages to the server one behind the other, to be sent in one piece. Bytes that were taken are never written over, so the
 * socket may keep them as long as it likes: when a slab is used up, a new one takes its place.
 */
export class RequestWriter {
  #slab: Buffer = Buffer.allocUnsafeSlow(slabLength)
  #start = 0
  #at = 0

  get isEmpty(): boolean {
    return this.#at === this.#start
  }

  /** What was written since the last call. */
  take(): Buffer {
    const bytes = this.#slab.subarray(this.#start, this.#at)
    this.#start = this.#at
    return bytes
  }

  /** A point that {@link rewind} goes back to, as long as nothing is taken. */
  mark(): number {
    return this.#at - this.#start
  }

  rewind(mark: number): void {
    this.#at = this.#start + mark
  }

  parse(name: string, sql: string): void {
    const length = this.#begin(message.parse, 16 + (name.length + sql.length) * 3)
    this.#terminated(name)
    this.#terminated(sql)
    this.#int16(0)
    this.#end(length)
  }

  /** Binds the unnamed portal. Texts travel as text, bytes as bytes; of the answer, the columns that `isBinary` names are asked for in binary. */
  bind(name: string, parameters: readonly unknown[], isBinary?: readonly boolean[]): void {
    const count = parameters.length
    requireFew(parameters)
    const length = this.#begin(message.bind, 32 + name.length * 3 + count * 2)
    this.#slab[this.#at++] = 0
    this.#terminated(name)
    this.#formats(parameters)
    this.#int16(count)
    for (let i = 0; i < count; i++) this.#parameter(parameters[i])
    const columns = isBinary === undefined ? 0 : isBinary.length
    this.#ensure(2 + columns * 2)
    this.#int16(columns)
    for (let i = 0; i < columns; i++) this.#int16(isBinary?.[i] === true ? 1 : 0)
    this.#end(length)
  }

  /** A statement without parameters and rows. Unlike {@link query} it leaves the synchronisation to what comes after it. */
  runUnnamed(sql: string): void {
    this.parse('', sql)
    this.bind('', [])
    this.execute()
  }

  describePortal(): void {
    this.#about(message.describe, portal, '')
  }

  describeStatement(name: string): void {
    this.#about(message.describe, statement, name)
  }

  /** Runs the unnamed portal to its end. */
  execute(): void {
    const length = this.#begin(message.execute, 16)
    this.#slab[this.#at++] = 0
    this.#int32(0)
    this.#end(length)
  }

  closeStatement(name: string): void {
    this.#about(message.close, statement, name)
  }

  sync(): void {
    this.#end(this.#begin(message.sync, 8))
  }

  /** Text of several statements. */
  query(sql: string): void {
    const length = this.#begin(message.query, 8 + sql.length * 3)
    this.#terminated(sql)
    this.#end(length)
  }

  /** A COPY FROM STDIN with all of its text: where the server refuses it, it overlooks the text. `opening` is run before. */
  copy(sql: string, text: string, opening?: string): void {
    this.query(opening === undefined ? sql : `${opening}; ${sql}`)
    const bytes = Buffer.from(text)
    const length = this.#begin(message.copyData, bytes.length + 8)
    this.#slab.set(bytes, this.#at)
    this.#at += bytes.length
    this.#end(length)
    this.#end(this.#begin(message.copyDone, 8))
  }

  copyFail(reason: string): void {
    const length = this.#begin(message.copyFail, 8 + reason.length * 3)
    this.#terminated(reason)
    this.#end(length)
  }

  #about(type: number, kind: number, name: string): void {
    const length = this.#begin(type, 16 + name.length * 3)
    this.#slab[this.#at++] = kind
    this.#terminated(name)
    this.#end(length)
  }

  /** Writes the type and leaves room for the length, whose distance from the start of the request it returns. */
  #begin(type: number, room: number): number {
    this.#ensure(room + 5)
    this.#slab[this.#at] = type
    this.#at += 5
    return this.#at - 4 - this.#start
  }

  #end(length: number): void {
    const at = this.#start + length
    this.#putInt32(at, this.#at - at)
  }

  #formats(parameters: readonly unknown[]): void {
    const count = parameters.length
    if (!parameters.some(isBytes)) {
      this.#int16(0)
      return
    }
    this.#int16(count)
    for (let i = 0; i < count; i++) this.#int16(isBytes(parameters[i]) ? 1 : 0)
  }

  #parameter(value: unknown): void {
    if (value === null || value === undefined) {
      this.#ensure(4)
      this.#int32(-1)
    } else if (typeof value === 'string') {
      this.#text(value)
    } else if (isBytes(value)) {
      this.#ensure(4 + value.length)
      this.#int32(value.length)
      this.#slab.set(value, this.#at)
      this.#at += value.length
    } else {
      this.#text(String(value))
    }
  }

  #text(text: string): void {
    if (text.length > maxTextLength) throw new QueryError('P2029', tooLong)
    this.#ensure(4 + text.length * 3)
    const at = this.#at
    this.#at += 4
    this.#utf8(text)
    this.#putInt32(at, this.#at - at - 4)
  }

  /** A text that must not hold a null byte, which would end it. */
  #terminated(text: string): void {
    if (text.includes('\0')) {
      throw new QueryError('DRIVER.INVALID_SQL', 'The text of a statement must not hold a null character: remove it.')
    }
    this.#utf8(text)
    this.#slab[this.#at++] = 0
  }

  /** The caller has made room. */
  #utf8(text: string): void {
    const slab = this.#slab
    const { length } = text
    let at = this.#at
    if (length <= shortText) {
      let i = 0
      for (; i < length; i++) {
        const code = text.charCodeAt(i)
        if (code > 127) break
        slab[at++] = code
      }
      if (i === length) {
        this.#at = at
        return
      }
    }
    this.#at += slab.write(text, this.#at)
  }

  #int16(value: number): void {
    this.#slab[this.#at++] = value >> 8
    this.#slab[this.#at++] = value
  }

  #int32(value: number): void {
    this.#putInt32(this.#at, value)
    this.#at += 4
  }

  #putInt32(at: number, value: number): void {
    const slab = this.#slab
    slab[at] = value >> 24
    slab[at + 1] = value >> 16
    slab[at + 2] = value >> 8
    slab[at + 3] = value
  }

  #ensure(room: number): void {
    if (this.#slab.length - this.#at >= room) return
    const written = this.#at - this.#start
    // A request that has outgrown its slab doubles, so that it is not moved for every message.
    const larger = Buffer.allocUnsafeSlow(Math.max(slabLength, (written + room) * (written === 0 ? 1 : 2)))
    this.#slab.copy(larger, 0, this.#start, this.#at)
    this.#slab = larger
    this.#start = 0
    this.#at = written
  }
}

function isBytes(value: unknown): value is Uint8Array {
  return typeof value === 'object' && value instanceof Uint8Array
}
