import { hash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../src/sha256.ts'

describe('the digest of the first keys', () => {
  test.each(['x', 'é', '漢', '😀'])('is that of node:crypto for texts of any length of %s', (letter) => {
    for (let length = 0; length < 300; length++) {
      const text = letter.repeat(length)
      expect(sha256(text)).toBe(hash('sha256', text, 'base64url'))
    }
  })

  test('is that of node:crypto for every bit of a block', () => {
    for (let index = 0; index < 64; index++) {
      for (let bit = 0; bit < 7; bit++) {
        const text = '\0'.repeat(index) + String.fromCharCode(1 << bit) + '\0'.repeat(63 - index)
        expect(sha256(text)).toBe(hash('sha256', text, 'base64url'))
      }
    }
  })
})
