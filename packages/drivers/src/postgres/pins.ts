import type { Parameter } from '@hotplan/plan'
import { type PlaceholderText, placeholdersOf, withReplaced } from './placeholders.ts'

/** A parameter that may be written into the text. */
interface Pin {
  /** Its place among the parameters. */
  readonly index: number
  /** The SQL of a value; undefined where the value stays a parameter. */
  readonly literal: (value: unknown) => string | undefined
  /** Values that were written into texts. */
  readonly seen: Set<unknown>
}

/** A statement with some parameters in its text, and which remain. */
export interface Pinned<S> {
  readonly statement: S
  readonly kept: readonly number[]
  /** By pin: its value, or `unpinned`. */
  readonly values: readonly unknown[]
}

const maxBooleans = 2
/** Values of one pin; where there are more, such as page sizes that callers choose, they stay parameters. */
const maxValues = 4
/** Texts of one statement. */
const maxVariants = 12

const unpinned: unique symbol = Symbol('unpinned')

/**
 * Writes values of few possibilities, booleans and page sizes, into the text of a query. The server keeps one plan for a text only
 * where it seems as good as one for the values; not knowing a boolean or the number of rows that are wanted it can seldom tell, and plans
 * anew each time. All variants are one statement to the outside: the same rows under the same name.
 */
export class Pins<S> {
  readonly #text: PlaceholderText
  readonly #pins: readonly Pin[]
  readonly #count: number
  readonly #make: (sql: string) => S
  readonly #variants: Pinned<S>[] = []

  private constructor(text: PlaceholderText, pins: readonly Pin[], count: number, make: (sql: string) => S) {
    this.#text = text
    this.#pins = pins
    this.#count = count
    this.#make = make
  }

  /** Undefined where there is nothing to pin. */
  static of<S>(sql: string, parameters: readonly Parameter[], make: (sql: string) => S): Pins<S> | undefined {
    const text = placeholdersOf(sql)
    const pins = pinsIn(text, parameters)
    return pins.length === 0 ? undefined : new Pins(text, pins, parameters.length, make)
  }

  /** The variant for parameters; undefined where all stay parameters. */
  pick(parameters: readonly unknown[]): Pinned<S> | undefined {
    const variants = this.#variants
    for (let i = 0; i < variants.length; i++) {
      const variant = variants[i] as Pinned<S>
      if (this.#fits(variant, parameters)) return variant
    }
    return this.#pickSeldom(parameters)
  }

  /** The variants that there will be, where their values are booleans; undefined where they cannot be known. */
  ahead(): readonly S[] | undefined {
    if (this.#pins.some(({ literal }) => literal !== booleanLiteral)) return undefined
    const parameters: unknown[] = []
    const fill = ([pin, ...others]: readonly Pin[]): readonly S[] => {
      if (pin === undefined)
        return [this.pick(parameters)].flatMap((variant) => (variant === undefined ? [] : [variant.statement]))
      return ['t', 'f'].flatMap((value) => {
        parameters[pin.index] = value
        return fill(others)
      })
    }
    return fill(this.#pins)
  }

  some(test: (statement: S) => boolean): boolean {
    return this.#variants.some(({ statement }) => test(statement))
  }

  #fits({ values }: Pinned<S>, parameters: readonly unknown[]): boolean {
    const pins = this.#pins
    for (let i = 0; i < pins.length; i++) {
      if (values[i] !== parameters[(pins[i] as Pin).index]) return false
    }
    return true
  }

  #pickSeldom(parameters: readonly unknown[]): Pinned<S> | undefined {
    const values = this.#pins.map((pin) => pinned(pin, parameters[pin.index]))
    if (values.every((value) => value === unpinned)) return undefined
    const known = this.#variants.find((variant) => variant.values.every((value, i) => value === values[i]))
    if (known !== undefined) return known
    if (this.#variants.length >= maxVariants) return undefined
    return this.#add(values)
  }

  #add(values: readonly unknown[]): Pinned<S> {
    const replacements = new Map<number, string>()
    for (const [i, { index, literal, seen }] of this.#pins.entries()) {
      const value = values[i]
      const sql = value === unpinned ? undefined : literal(value)
      if (sql === undefined) continue
      seen.add(value)
      replacements.set(index + 1, sql)
    }
    const kept = Array.from({ length: this.#count }, (_, index) => index).filter((index) => !replacements.has(index + 1))
    const variant = { statement: this.#make(withReplaced(this.#text, replacements)), kept, values }
    this.#variants.push(variant)
    return variant
  }
}

/** The parameters that a variant leaves. */
export function keptParameters(kept: readonly number[], parameters: readonly unknown[]): readonly unknown[] {
  const values: unknown[] = []
  for (let i = 0; i < kept.length; i++) values.push(parameters[kept[i] as number])
  return values
}

function pinned({ literal, seen }: Pin, value: unknown): unknown {
  if (!seen.has(value) && seen.size >= maxValues) return unpinned
  return literal(value) === undefined ? unpinned : value
}

function pinsIn({ pieces, numbers }: PlaceholderText, parameters: readonly Parameter[]): readonly Pin[] {
  const pins: Pin[] = []
  let booleans = 0
  for (const [index, parameter] of parameters.entries()) {
    const at = numbers.indexOf(index + 1)
    // One that stands in several places is left alone.
    if (parameter.kind !== 'slot' || at < 0 || at !== numbers.lastIndexOf(index + 1)) continue
    const { codec } = parameter
    if (codec.list === true) continue
    if (codec.name === 'boolean' && booleans < maxBooleans) {
      booleans++
      pins.push({ index, literal: booleanLiteral, seen: new Set() })
    } else if (codec.name === 'int' && /\blimit $/i.test(pieces[at] ?? '')) {
      pins.push({ index, literal: countLiteral, seen: new Set() })
    }
  }
  return pins
}

function booleanLiteral(value: unknown): string | undefined {
  if (value === 't') return 'true'
  return value === 'f' ? 'false' : undefined
}

function countLiteral(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? value : undefined
}
