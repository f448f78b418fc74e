/** A piece of a schema file, with its place in the text. Comments and blanks are left out, line ends are kept. */
export interface Token {
  readonly kind: 'word' | 'text' | 'mark' | 'newline'
  readonly text: string
  readonly start: number
  readonly end: number
}

const pattern: RegExp =
  /(?<blank>[^\S\n]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<newline>\n)|(?<text>"(?:[^"\\\n]|\\.)*")|(?<word>-?[\p{L}\p{N}_][\p{L}\p{N}_.-]*)|(?<mark>@@|[\s\S])/guy

/** Splits a schema file that Prisma's parser has accepted. */
export function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of source.matchAll(pattern)) {
    const groups = match.groups ?? {}
    const kind = (['newline', 'text', 'word', 'mark'] as const).find((name) => groups[name] !== undefined)
    if (kind === undefined) continue
    tokens.push({ kind, text: match[0], start: match.index, end: match.index + match[0].length })
  }
  return tokens
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

/** The text that a string literal stands for. */
export function unquote(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(/\\u([0-9a-fA-F]{4})|\\(.)/gsu, (_match, code: string | undefined, letter: string) =>
      code === undefined ? (escapes[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
    )
}
