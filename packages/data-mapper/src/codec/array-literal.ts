import { misfit } from '../misfit.ts'
import type { Decoder } from './decoder.ts'

const quote = 34
const comma = 44
const backslash = 92
const open = 123
const close = 125

/** Reads one array literal of PostgreSQL; kept apart from the function because nested arrays share the position. */
class ArrayLiteralReader {
  readonly #text: string
  readonly #decode: Decoder | undefined
  #at: number

  constructor(text: string, decode: Decoder | undefined, at: number) {
    this.#text = text
    this.#decode = decode
    this.#at = at
  }

  readArray(): unknown[] {
    const items: unknown[] = []
    this.#at++
    if (this.#text.charCodeAt(this.#at) === close) {
      this.#at++
      return items
    }
    for (;;) {
      items.push(this.#readItem())
      const code = this.#text.charCodeAt(this.#at++)
      if (code === close) return items
      if (code !== comma) return misfit('an array')
    }
  }

  #readItem(): unknown {
    const code = this.#text.charCodeAt(this.#at)
    if (code === open) return this.readArray()
    if (code === quote) return this.#decoded(this.#readQuoted())
    const start = this.#at
    while (this.#at < this.#text.length) {
      const next = this.#text.charCodeAt(this.#at)
      if (next === comma || next === close) break
      this.#at++
    }
    const item = this.#text.slice(start, this.#at)
    return item === 'NULL' ? null : this.#decoded(item)
  }

  #readQuoted(): string {
    let item = ''
    let start = ++this.#at
    for (; this.#at < this.#text.length; this.#at++) {
      const code = this.#text.charCodeAt(this.#at)
      if (code === quote) return item + this.#text.slice(start, this.#at++)
      if (code === backslash) {
        item += this.#text.slice(start, this.#at)
        start = ++this.#at
      }
    }
    return misfit('an array')
  }

  #decoded(item: string): unknown {
    return this.#decode === undefined ? item : this.#decode(item)
  }
}

/** The items of an array literal of PostgreSQL, `{1,NULL,"a b"}`, also with bounds and with arrays in arrays. */
export function itemsFromArrayLiteral(text: string, decode: Decoder | undefined): unknown[] {
  // `[2:4]={...}` carries lower bounds, which have no counterpart here.
  const at = text.charCodeAt(0) === open ? 0 : text.indexOf('{')
  if (at < 0) return misfit('an array')
  return new ArrayLiteralReader(text, decode, at).readArray()
}

/** An array literal of texts; every item is quoted, so none can be taken for NULL or syntax. */
export function arrayLiteral(items: readonly (string | null)[]): string {
  let text = '{'
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as string | null
    if (i > 0) text += ','
    text += item === null ? 'NULL' : quotedItem(item)
  }
  return `${text}}`
}

/** An item of an array literal, quoted. */
export function quotedItem(item: string): string {
  return item.includes('"') || item.includes('\\') ? `"${item.replace(/["\\]/g, '\\$&')}"` : `"${item}"`
}
