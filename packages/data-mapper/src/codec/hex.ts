import { misfit } from '../misfit.ts'

const digits = '0123456789abcdef'

function nibble(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  const letter = code | 32
  return letter >= 97 && letter <= 102 ? letter - 87 : misfit('bytes in hexadecimal form')
}

/** Bytes of pairs of hexadecimal digits, after `\x` where there is one. Always a fresh array. */
export function bytesFromHex(text: string): Uint8Array {
  const start = text.charCodeAt(0) === 92 ? 2 : 0
  if ((text.length - start) % 2 !== 0) return misfit('bytes in hexadecimal form')
  const bytes = new Uint8Array((text.length - start) / 2)
  for (let at = start, i = 0; i < bytes.length; i++, at += 2) {
    bytes[i] = (nibble(text.charCodeAt(at)) << 4) | nibble(text.charCodeAt(at + 1))
  }
  return bytes
}

/** Lower-case hexadecimal digits. */
export function hexFromBytes(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    text += (digits[byte >> 4] as string) + (digits[byte & 15] as string)
  }
  return text
}
