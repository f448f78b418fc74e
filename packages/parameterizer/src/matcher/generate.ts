import { assertNever, type Guard } from '@hotplan/plan'
import { equalValues } from '../guard.ts'
import { columnsOf, isMarker, isNameSet, isReferenceTo } from './compare.ts'
import { hasKeys, hasNoKeys, inOrder, own } from './keys.ts'
import type { ListPattern, ObjectPattern, Pattern, RowsPattern, SlotPattern } from './pattern.ts'
import { quote, SourceWriter } from './source-writer.ts'

/** What generated code calls. The interpreted matcher calls the same functions. */
export const runtime: Readonly<Record<string, unknown>> = {
  columnsOf,
  equalValues,
  hasKeys,
  hasNoKeys,
  inOrder,
  isMarker,
  isNameSet,
  isReferenceTo,
  own,
}

/** The source of a function body that returns a matcher, given `runtime` and the constants `k0`, `k1`, … as an array `k`. */
export interface MatcherSource {
  readonly text: string
  readonly constants: readonly unknown[]
}

const miss = 'return undefined'

/** Writes the matcher of a pattern as straight-line code: one test per place, no loop, no allocation but the value array. */
export function generateMatcher(pattern: ObjectPattern, slotCount: number, guards: readonly Guard[]): MatcherSource {
  const writer = new SourceWriter()
  const body = new SourceWriter()
  const generator = new Generator(body, writer)
  body.indented(() => {
    if (pattern.keys.length === 0) body.line('if (a0 === undefined) return []')
    generator.object(pattern, 'a0')
    for (const { slots, holds } of guards) {
      body.line(`if (equalValues(s${slots[0]}, s${slots[1]}) !== ${holds === true}) ${miss}`)
    }
    body.line(`return [${Array.from({ length: slotCount }, (_, slot) => `s${slot}`).join(', ')}]`)
  })
  const header = [
    '"use strict"',
    `const { ${Object.keys(runtime).join(', ')} } = runtime`,
    ...writer.constants.map((_, index) => `const k${index} = k[${index}]`),
  ]
  return { text: `${header.join('\n')}\nreturn (a0) => {\n${body.text()}}\n`, constants: writer.constants }
}

class Generator {
  readonly #body: SourceWriter
  readonly #constants: SourceWriter
  #count = 0

  constructor(body: SourceWriter, constants: SourceWriter) {
    this.#body = body
    this.#constants = constants
  }

  object(pattern: ObjectPattern, value: string): void {
    const { keys, nullsAbsent } = pattern
    const nulls = this.#names(nullsAbsent)
    const isNoObject = `typeof ${value} !== "object" || ${value} === null`
    if (keys.length === 0) {
      this.#body.line(`if (${isNoObject} || !hasNoKeys(${value}, ${nulls})) ${miss}`)
      return
    }
    this.#body.line(`if (${isNoObject}) ${miss}`)
    this.#countKeys(keys, value, nulls)
    if (pattern.ordered) this.#body.line(`if (!inOrder(${value}, ${this.#names(keys)})) ${miss}`)
    for (const [index, key] of keys.entries()) {
      const member = pattern.members[index]
      if (member === undefined) continue
      this.#member(member, `${value}[${quote(key)}]`)
    }
  }

  /**
   * PERF: written out in place, since `for…in` is fast only where it meets few kinds of objects (a shared function cost the post page 490 ns
   * instead of 110). An unknown key takes the count below what any number of known ones can make up for.
   */
  #countKeys(keys: readonly string[], value: string, nulls: string): void {
    const count = `n${value.slice(1)}`
    const cases = keys.map((key) => `case ${quote(key)}:`).join(' ')
    this.#body.line(`let ${count} = 0`)
    this.#body.line(`for (const key in ${value}) if (own.call(${value}, key)) switch (key) {`)
    this.#body.indented(() => {
      this.#body.line(`${cases} ${count}++; break`)
      this.#body.line(`default: ${count}--`)
    })
    this.#body.line('}')
    this.#body.line(`if (${count} !== ${keys.length} && !hasKeys(${value}, ${this.#names(keys)}, ${nulls})) ${miss}`)
  }

  #member(pattern: Pattern, access: string): void {
    if (pattern.kind === 'literal') {
      this.#body.line(`if (${access} !== ${literal(pattern.value)}) ${miss}`)
      return
    }
    this.#count++
    const name = `a${this.#count}`
    this.#body.line(`const ${name} = ${access}`)
    this.#pattern(pattern, name)
  }

  #pattern(pattern: Exclude<Pattern, { kind: 'literal' }>, value: string): void {
    switch (pattern.kind) {
      case 'object':
        this.object(pattern, value)
        break
      case 'list':
        this.#list(pattern, value)
        break
      case 'slot':
        this.#slot(pattern, value)
        break
      case 'names':
        this.#body.line(`if (!isNameSet(${value}, ${this.#names(pattern.names)})) ${miss}`)
        break
      case 'marker':
        this.#body.line(`if (!isMarker(${value}, ${quote(pattern.marker)})) ${miss}`)
        break
      case 'reference':
        this.#body.line(`if (!isReferenceTo(${value}, ${quote(pattern.model)}, ${quote(pattern.field)})) ${miss}`)
        break
      case 'rows':
        this.#rows(pattern, value)
        break
      default:
        assertNever(pattern, 'pattern')
    }
  }

  #list(pattern: ListPattern, value: string): void {
    this.#body.line(`if (!Array.isArray(${value}) || ${value}.length !== ${pattern.items.length}) ${miss}`)
    for (const [index, item] of pattern.items.entries()) this.#member(item, `${value}[${index}]`)
  }

  /** PERF: the commonest types are tested in place, as their coercions would; the others call theirs. */
  #slot(pattern: SlotPattern, value: string): void {
    const slot = `s${pattern.slot}`
    if (pattern.list || pattern.nullable || !(pattern.type in inline)) {
      const coerce = this.#constants.constant(pattern.coerce)
      const coerced = pattern.nullable ? `${value} === null ? null : ${coerce}(${value})` : `${coerce}(${value})`
      this.#body.line(`const ${slot} = ${coerced} // ${pattern.type}${pattern.list ? '[]' : ''}`)
      this.#body.line(`if (${slot} === undefined) ${miss}`)
      return
    }
    const [type, normalized] = inline[pattern.type as keyof typeof inline]
    this.#body.line(`if (typeof ${value} !== "${type}") ${miss}`)
    this.#body.line(`const ${slot} = ${value}${normalized}`)
    if (normalized !== '') this.#body.line(`if (${slot} !== ${value}) ${miss}`)
  }

  #rows(pattern: RowsPattern, value: string): void {
    const rows = `r${this.#count}`
    const rule = this.#constants.constant(pattern.rule)
    this.#body.line(`const ${rows} = columnsOf(${rule}, ${this.#names(pattern.columns)}, ${value})`)
    this.#body.line(`if (${rows} === undefined) ${miss}`)
    for (const [index, slot] of pattern.slots.entries()) this.#body.line(`const s${slot} = ${rows}[${index}]`)
  }

  #names(names: readonly string[]): string {
    return this.#constants.constant(names)
  }
}

/** Types whose coercion is a test of `typeof` and, for Int, the rounding to 32 bits. */
const inline = { String: ['string', ''], Boolean: ['boolean', ''], Int: ['number', ' | 0'] } as const

function literal(value: null | boolean | number | string): string {
  return typeof value === 'string' ? quote(value) : String(value)
}
