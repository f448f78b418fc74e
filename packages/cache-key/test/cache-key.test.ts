import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { cacheKey } from '../src/index.ts'

const parts = { format: 1, fingerprint: 'f3a9', dialect: 'postgres', options: '', text: 'Post.findMany{}' } as const

describe('a cache key', () => {
  test('is 32 characters of base64url', () => {
    expect(cacheKey(parts)).toMatch(/^[\w-]{32}$/)
  })

  test('is the same in every process', () => {
    const script = `import { cacheKey } from '@hotplan/cache-key'; console.log(cacheKey(${JSON.stringify(parts)}))`
    const flags = ['--conditions=@hotplan/source', '--no-warnings', '--input-type=module', '-e', script]
    const output = execFileSync(process.execPath, flags, { cwd: fileURLToPath(new URL('..', import.meta.url)), encoding: 'utf8' })
    expect(output.trim()).toBe(cacheKey(parts))
    expect(cacheKey(parts)).toMatchInlineSnapshot(`"ucdn_QHu_j7ANvPlPdeEGh5V_pS5q-cL"`)
  })

  test('changes with every part', () => {
    const variants = [
      parts,
      { ...parts, format: 2 },
      { ...parts, fingerprint: 'f3a8' },
      { ...parts, dialect: 'sqlite' },
      { ...parts, options: 'x' },
      { ...parts, text: 'Post.findMany{take:0}' },
      // The same characters, cut elsewhere.
      { ...parts, fingerprint: 'f3a', options: '9' },
    ] as const
    expect(new Set(variants.map((variant) => cacheKey(variant))).size).toBe(variants.length)
  })

  test('needs no node:crypto for the first few of a process, and takes it for more', () => {
    const script = `
      const loaded = () => process.moduleLoadList.some((name) => name === 'NativeModule crypto')
      const { cacheKey } = await import('@hotplan/cache-key')
      const parts = ${JSON.stringify(parts)}
      const seen = []
      const keys = Array.from({ length: 100 }, () => { seen.push(loaded()); return cacheKey(parts) })
      console.log(JSON.stringify({ keys: [...new Set(keys)], first: seen[9], last: loaded() }))
    `
    const flags = ['--conditions=@hotplan/source', '--no-warnings', '--input-type=module', '-e', script]
    const output = execFileSync(process.execPath, flags, { cwd: fileURLToPath(new URL('..', import.meta.url)), encoding: 'utf8' })
    expect(JSON.parse(output)).toEqual({ keys: [cacheKey(parts)], first: false, last: true })
  })
})
