import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const packages = new URL('../../', import.meta.url)
const page = readFileSync(new URL('../docs/errors.md', packages), 'utf8')

/** Texts of all sources that are published. */
const sources = readdirSync(packages)
  .filter((name) => !['conformance', 'testkit'].includes(name))
  .flatMap((name) => {
    const folder = new URL(`${name}/src/`, packages)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
    return files.map((file) => readFileSync(new URL(file, folder), 'utf8'))
  })

/** Codes are written as literals wherever an error is made, so that they can be found. */
const raised = new Set(
  sources.flatMap((text) => Array.from(text.matchAll(/'(P\d{4}|[A-Z][A-Z_]+\.[A-Z][A-Z_]+|INTERNAL)'/g), ([, code]) => code)),
)

/** The first column of the tables of codes. */
const described = Array.from(page.matchAll(/^\| `([^`]+)` \|/gm), ([, code]) => code)

describe('the page of error codes', () => {
  it('has a row for every code in the sources, and for no other', () => {
    expect(raised.size).toBeGreaterThan(80)
    expect([...described].sort()).toEqual([...raised].sort())
  })

  it('has one row for each, with a meaning and a fix', () => {
    expect(new Set(described).size).toBe(described.length)
    const rows = page.split('\n').filter((line) => line.startsWith('| `'))
    for (const row of rows) expect(row).toMatch(/^\| `[^`]+` \| [^|]{8,} \| [^|]{5,} \|$/)
  })
})
