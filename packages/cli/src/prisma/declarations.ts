import { InternalError } from '@hotplan/plan'
import { type Token, tokenize, unquote } from './tokens.ts'

/** A model, view, enum or composite type as written. Offsets are into the text of its file. */
export interface Declaration {
  readonly keyword: string
  readonly name: string
  readonly file: number
  readonly members: readonly Member[]
  readonly attributes: readonly Attribute[]
  /** Where the closing brace stands. */
  readonly end: number
}

/** A field or an enum value. */
export interface Member {
  readonly name: string
  /** Type of the field; the database's own where it is `Unsupported("...")`. Empty for enum values. */
  readonly type: string
  readonly unsupported: boolean
  readonly list: boolean
  readonly optional: boolean
  readonly attributes: readonly Attribute[]
}

export interface Attribute {
  readonly name: string
  readonly arguments: readonly Argument[]
  readonly start: number
  readonly end: number
}

interface Argument {
  readonly name?: string
  readonly value: Expression
}

export type Expression =
  | { readonly kind: 'text'; readonly text: string }
  /** A number, a constant or a name, as written. */
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Argument[] }

/**
 * Reads from a schema file what Prisma's data model leaves out: ignored and unsupported fields, views, names of foreign keys,
 * numbers as written. The file has passed Prisma's parser, so nothing is validated here.
 */
export function readDeclarations(source: string, file: number): readonly Declaration[] {
  const reader = new Reader(tokenize(source))
  const declarations: Declaration[] = []
  for (let keyword = reader.nextWord(); keyword !== undefined; keyword = reader.nextWord()) {
    const name = reader.take().text
    if (['model', 'view', 'enum', 'type'].includes(keyword))
      declarations.push({ keyword, name, file, ...readBody(reader, keyword) })
    else reader.skipBlock()
  }
  return declarations
}

/** Whether a datasource has `relationMode = "prisma"`, which Prisma's parsed configuration leaves out. */
export function emulatesForeignKeys(source: string): boolean {
  const tokens = tokenize(source)
  return tokens.some(
    ({ kind, text }, index) => kind === 'word' && text === 'relationMode' && tokens[index + 2]?.text === '"prisma"',
  )
}

/** The value of an argument: the named one, or the first without a name. */
export function argumentOf(attribute: Attribute | undefined, name: string): Expression | undefined {
  const found =
    attribute?.arguments.find((one) => one.name === name) ?? attribute?.arguments.find((one) => one.name === undefined)
  return found?.value
}

/** The text of a named argument, not of the one without a name. */
export function namedText(attribute: Attribute | undefined, name: string): string | undefined {
  const value = attribute?.arguments.find((one) => one.name === name)?.value
  return value?.kind === 'text' ? value.text : undefined
}

/** The attribute of a name, or undefined. */
export function attributeOf(owner: { readonly attributes: readonly Attribute[] }, name: string): Attribute | undefined {
  return owner.attributes.find((attribute) => attribute.name === name)
}

function readBody(reader: Reader, keyword: string): Pick<Declaration, 'members' | 'attributes' | 'end'> {
  const members: Member[] = []
  const attributes: Attribute[] = []
  reader.takeMark('{')
  for (;;) {
    reader.skipLines()
    const token = reader.take()
    if (token.text === '}' && token.kind === 'mark') return { members, attributes, end: token.start }
    if (token.text === '@@') attributes.push(readAttribute(reader, token.start))
    else members.push(readMember(reader, token.text, keyword === 'enum'))
  }
}

function readMember(reader: Reader, name: string, isEnumValue: boolean): Member {
  let type = ''
  let unsupported = false
  if (!isEnumValue) {
    type = reader.take().text
    unsupported = type === 'Unsupported' && reader.takeMark('(')
    if (unsupported) {
      type = unquote(reader.take().text)
      reader.takeMark(')')
    }
  }
  const list = reader.takeMark('[') && reader.takeMark(']')
  const optional = reader.takeMark('?')
  const attributes: Attribute[] = []
  for (let start = reader.offset(); reader.takeMark('@'); start = reader.offset()) attributes.push(readAttribute(reader, start))
  return { name, type, unsupported, list, optional, attributes }
}

function readAttribute(reader: Reader, start: number): Attribute {
  const name = reader.take().text
  const args = reader.takeMark('(') ? readArguments(reader) : []
  return { name, arguments: args, start, end: reader.lastEnd() }
}

/** Up to and including the closing parenthesis. */
function readArguments(reader: Reader): readonly Argument[] {
  const found: Argument[] = []
  reader.skipLines()
  while (!reader.takeMark(')')) {
    const value = readExpression(reader)
    if (value.kind === 'word' && reader.takeMark(':')) found.push({ name: value.text, value: readExpression(reader) })
    else found.push({ value })
    reader.skipSeparators()
  }
  return found
}

function readExpression(reader: Reader): Expression {
  reader.skipLines()
  const token = reader.take()
  if (token.kind === 'text') return { kind: 'text', text: unquote(token.text) }
  if (token.text === '[') return { kind: 'list', items: readItems(reader) }
  if (reader.takeMark('(')) return { kind: 'call', name: token.text, arguments: readArguments(reader) }
  return { kind: 'word', text: token.text }
}

/** Up to and including the closing bracket. */
function readItems(reader: Reader): readonly Expression[] {
  const items: Expression[] = []
  reader.skipLines()
  while (!reader.takeMark(']')) {
    items.push(readExpression(reader))
    reader.skipSeparators()
  }
  return items
}

/** Walks over tokens. Taking past the end throws, so that no loop above runs on. */
class Reader {
  readonly #tokens: readonly Token[]
  #next = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  take(): Token {
    const token = this.#tokens[this.#next]
    if (token === undefined) throw new InternalError('A schema file that Prisma accepts ends inside a block')
    this.#next += 1
    return token
  }

  takeMark(mark: string): boolean {
    const token = this.#tokens[this.#next]
    const matches = token?.kind === 'mark' && token.text === mark
    if (matches) this.#next += 1
    return matches
  }

  /** The next keyword at the outermost level, or undefined at the end. */
  nextWord(): string | undefined {
    while (this.#next < this.#tokens.length) {
      const token = this.take()
      if (token.kind === 'word') return token.text
    }
    return undefined
  }

  skipBlock(): void {
    while (!this.takeMark('}')) this.take()
  }

  skipLines(): void {
    while (this.#tokens[this.#next]?.kind === 'newline') this.#next += 1
  }

  skipSeparators(): void {
    this.skipLines()
    this.takeMark(',')
    this.skipLines()
  }

  offset(): number {
    return this.#tokens[this.#next]?.start ?? this.lastEnd()
  }

  lastEnd(): number {
    return this.#tokens[this.#next - 1]?.end ?? 0
  }
}
