import type { Parameter } from '@hotplan/plan'

/** Each doubles the number of texts. */
const maxBooleans = 2

/** A placeholder, or what is quoted and may hold a question mark. */
const quotedOrPlaceholder = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\?/g

/** The text that a query has with certain booleans, and which of its parameters that text takes. */
interface BooleanText {
  readonly sql: string
  readonly kept: readonly number[]
}

/**
 * Writes booleans into the text of a query. Of a column with statistics SQLite plans anew for each value that is bound, which often takes longer
 * than to run the plan, and it uses no index on a part of the rows unless the text says that they are in that part.
 */
export class BooleanTexts {
  readonly #sql: string
  /** The places of the booleans among the parameters. */
  readonly #places: readonly number[]
  readonly #count: number

  private constructor(sql: string, places: readonly number[], count: number) {
    this.#sql = sql
    this.#places = places
    this.#count = count
  }

  /** Undefined where the text has no boolean. */
  static of(sql: string, parameters: readonly Parameter[]): BooleanTexts | undefined {
    const places = [...parameters.entries()].flatMap(([place, parameter]) => (isBoolean(parameter) ? [place] : []))
    return places.length === 0 ? undefined : new BooleanTexts(sql, places.slice(0, maxBooleans), parameters.length)
  }

  /** How many texts there can be. */
  get size(): number {
    return 2 ** this.#places.length
  }

  /** Number of the text for parameters; undefined where one is neither true nor false. */
  numberOf(parameters: readonly unknown[]): number | undefined {
    let number = 0
    for (let i = 0; i < this.#places.length; i++) {
      const value = parameters[this.#places[i] as number]
      if (value === 1n) number |= 1 << i
      else if (value !== 0n) return undefined
    }
    return number
  }

  /** The text of a number. */
  text(number: number): BooleanText {
    const values = new Map(this.#places.map((place, i) => [place, (number >> i) & 1]))
    let place = 0
    const sql = this.#sql.replace(quotedOrPlaceholder, (match) => (match === '?' ? String(values.get(place++) ?? match) : match))
    const kept = Array.from({ length: this.#count }, (_, index) => index).filter((index) => !values.has(index))
    return { sql, kept }
  }
}

function isBoolean(parameter: Parameter): boolean {
  return parameter.kind === 'slot' && parameter.codec.name === 'boolean' && parameter.codec.list !== true
}
