/** Collects lines of generated code, indented by block. */
export class SourceWriter {
  #text = ''
  #indent = ''

  line(text: string): void {
    this.#text += `${this.#indent}${text}\n`
  }

  /** Writes `open`, the indented body and `close`. */
  block(open: string, body: () => void, close = '}'): void {
    this.line(open)
    this.#indent += '  '
    body()
    this.#indent = this.#indent.slice(2)
    this.line(close)
  }

  toString(): string {
    return this.#text
  }
}

/** A name as a string literal: the only way in which text of a plan enters generated code. */
export function quoted(name: string): string {
  // JSON strings are JavaScript strings; the two line separators are escaped for readers of the printed code.
  return JSON.stringify(name).replace(/[\u2028\u2029]/g, (separator) => (separator === '\u2028' ? '\\u2028' : '\\u2029'))
}

/** A key of an object literal. A plain `__proto__` key would set the prototype, a computed one is a property. */
export function quotedKey(name: string): string {
  return name === '__proto__' ? '["__proto__"]' : quoted(name)
}
