/**
 * SHA-256 of a text's UTF-8 as base64url, after FIPS 180-4. For the few keys of a process that has just started, where loading `node:crypto` would
 * take longer than all of them; once warm it takes several times longer than that.
 */
export function sha256(text: string): string {
  const data = padded(text)
  const state = Int32Array.from(initialState)
  const words = new Int32Array(64)
  for (let start = 0; start < data.length; start += blockBytes) {
    schedule(words, data, start)
    compress(state, words)
  }
  const digest = Buffer.alloc(32)
  state.forEach((word, index) => digest.writeInt32BE(word, index * 4))
  return digest.toString('base64url')
}

const blockBytes = 64

/** The message, a one bit, zeros up to a whole number of blocks, and the length in bits. */
function padded(text: string): Buffer {
  const length = Buffer.byteLength(text)
  const data = Buffer.alloc(Math.ceil((length + 9) / blockBytes) * blockBytes)
  data.write(text)
  data[length] = 0x80
  data.writeUIntBE(length * 8, data.length - 6, 6)
  return data
}

/** The 64 words that a block is spread over. */
function schedule(words: Int32Array, data: Buffer, start: number): void {
  for (let i = 0; i < 16; i++) words[i] = data.readInt32BE(start + i * 4)
  for (let i = 16; i < 64; i++) {
    const x = words[i - 15] as number
    const y = words[i - 2] as number
    const spread = (rotated(x, 7) ^ rotated(x, 18) ^ (x >>> 3)) + (rotated(y, 17) ^ rotated(y, 19) ^ (y >>> 10))
    words[i] = spread + (words[i - 7] as number) + (words[i - 16] as number)
  }
}

function compress(state: Int32Array, words: Int32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const first = h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + choice + (roundConstants[i] as number) + (words[i] as number)
    const second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + majority
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] as number) + word
}

function rotated(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

/** The first 32 bits of the fractional parts of the square roots of the first 8 primes, and of the cube roots of the first 64. */
const primes = firstPrimes(64)
const initialState = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)))
const roundConstants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)))

function firstPrimes(count: number): readonly number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0
}
