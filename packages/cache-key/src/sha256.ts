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
  for (const [index, word] of state.entries()) digest.writeInt32BE(word, index * 4)
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
    const first =
      h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + choice + (roundConstants[i] as number) + (words[i] as number)
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

/** The first 32 bits of the fractional parts of the square roots of the first 8 primes. */
const initialState = new Int32Array([
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
])

/** The same of the cube roots of the first 64. */
const roundConstants = new Int32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01,
  0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc,
  0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147,
  0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08,
  0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
  0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
])
