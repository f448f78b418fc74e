import type { WireBytes } from '@hotplan/plan'
import { protocolError } from './protocol-error.ts'
import { wireBytes } from './wire-bytes.ts'

/** What is told of each message: its type byte, and where its body begins and ends. The bytes are only lent. */
export type FrameHandler = (type: number, bytes: WireBytes, start: number, end: number) => void

const headerLength = 5
/** The server refuses to make messages longer than 1 GiB. */
const maxFrameLength = 0x4000_0000
const smallestHold = 4096
const largestKept = 1 << 20
const nothing: WireBytes = wireBytes(Buffer.alloc(0))

/**
 * Cuts a stream of bytes into messages, however it was split. A message that is whole in its chunk is read where it lies; one that is
 * not is put together in a buffer that grows with what has arrived, not with what its header claims.
 */
export class FrameReader {
  readonly #handle: FrameHandler
  #held: WireBytes = nothing
  #heldLength = 0

  constructor(handle: FrameHandler) {
    this.#handle = handle
  }

  /** Whether the last message has not arrived in full. */
  get isAmidFrame(): boolean {
    return this.#heldLength > 0
  }

  /** @throws {@link ConnectionError} `DRIVER.PROTOCOL`, after which the reader must not be used */
  push(chunk: Uint8Array): void {
    const bytes = wireBytes(chunk)
    let at = this.#heldLength === 0 ? 0 : this.#completeHeld(bytes)
    const end = bytes.length
    while (end - at >= headerLength) {
      const next = at + 1 + frameLength(bytes, at + 1)
      if (next > end) break
      this.#handle(bytes[at] as number, bytes, at + headerLength, next)
      at = next
    }
    if (at < end) this.#hold(bytes, at, end)
  }

  /** Adds what the held message lacks, and handles it when it is whole. Returns where the chunk goes on. */
  #completeHeld(bytes: WireBytes): number {
    let at = 0
    if (this.#heldLength < headerLength) {
      at = Math.min(bytes.length, headerLength - this.#heldLength)
      this.#hold(bytes, 0, at)
      if (this.#heldLength < headerLength) return at
    }
    const length = 1 + frameLength(this.#held, 1)
    const end = Math.min(bytes.length, at + length - this.#heldLength)
    this.#hold(bytes, at, end)
    if (this.#heldLength === length) {
      const frame = this.#held
      this.#heldLength = 0
      if (frame.length > largestKept) this.#held = nothing
      this.#handle(frame[0] as number, frame, headerLength, length)
    }
    return end
  }

  #hold(bytes: WireBytes, start: number, end: number): void {
    const length = this.#heldLength + end - start
    if (length > this.#held.length) {
      const larger = wireBytes(Buffer.allocUnsafe(Math.max(smallestHold, length * 2)))
      larger.set(this.#held.subarray(0, this.#heldLength))
      this.#held = larger
    }
    this.#held.set(bytes.subarray(start, end), this.#heldLength)
    this.#heldLength = length
  }
}

/** The length of a message without its type byte. */
function frameLength(bytes: Uint8Array, at: number): number {
  const length =
    (((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number)) >>>
    0
  if (length < 4 || length > maxFrameLength) throw protocolError('a message of an impossible length')
  return length
}
