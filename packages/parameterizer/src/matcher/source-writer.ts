/** Collects lines of source text with indentation, and the constants they refer to by position. */
export class SourceWriter {
  readonly constants: unknown[] = []
  readonly #lines: string[] = []
  #indent = ''

  line(text: string): void {
    this.#lines.push(`${this.#indent}${text}`)
  }

  indented(write: () => void): void {
    const before = this.#indent
    this.#indent += '  '
    write()
    this.#indent = before
  }

  /** The name under which the generated code finds a value that cannot be written as text. */
  constant(value: unknown): string {
    const known = this.constants.indexOf(value)
    if (known >= 0) return `k${known}`
    this.constants.push(value)
    return `k${this.constants.length - 1}`
  }

  text(): string {
    return `${this.#lines.join('\n')}\n`
  }
}

/**
 * The only way a name gets into generated source: a JSON string is a JavaScript string literal, whatever it holds.
 * INVARIANT: no other text of a schema or shape is ever written.
 */
export function quote(name: string): string {
  return JSON.stringify(name)
}
