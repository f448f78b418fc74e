import type { InputJsonObject } from 'hotplan/types'
import { maxId } from '../threads/cursor.ts'
import { RequestProblem } from './problem.ts'

/** Where input stands; in a query string and in a form everything is text, and empty text means nothing. */
export type InputPlace = 'query' | 'form' | 'body'

/**
 * Reads the members of a request's input, each with its type.
 * Every reader throws a {@link RequestProblem} 400 `INVALID_INPUT` that names the member and what it has to be.
 */
export class Input {
  readonly #place: InputPlace
  readonly #members: Readonly<Record<string, unknown>>

  /** `known` are all members there may be. */
  constructor(place: InputPlace, members: unknown, known: readonly string[]) {
    if (typeof members !== 'object' || members === null || Array.isArray(members)) {
      throw new RequestProblem(400, 'INVALID_INPUT', `the ${place} has to be an object`, place)
    }
    this.#place = place
    this.#members = members as Readonly<Record<string, unknown>>
    const unknown = Object.keys(members).some((name) => !known.includes(name))
    if (unknown) throw new RequestProblem(400, 'INVALID_INPUT', `the ${place} takes ${known.join(', ')} and nothing else`, place)
  }

  /** Trimmed text of at least one character. */
  text(name: string, maxLength: number): string | undefined {
    const value = this.#value(name)
    if (value === undefined) return undefined
    const expected = `text of 1 to ${maxLength} characters, without NUL`
    if (typeof value !== 'string' || !isStorable(value)) throw this.wrong(name, expected)
    const text = value.trim()
    if (text.length === 0 || text.length > maxLength) throw this.wrong(name, expected)
    return text
  }

  integer(name: string, min: number, max: number): number | undefined {
    const value = this.#value(name)
    if (value === undefined) return undefined
    const number = typeof value === 'string' && this.#place !== 'body' && /^\d{1,15}$/.test(value) ? Number(value) : value
    if (typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max) return number
    throw this.wrong(name, `a whole number from ${min} to ${max}`)
  }

  id(name: string): number | undefined {
    return this.integer(name, 1, maxId)
  }

  /** One of some names, in upper or lower case; answered as listed. */
  oneOf<const T extends string>(name: string, names: readonly T[]): T | undefined {
    const value = this.#value(name)
    if (value === undefined) return undefined
    const found = names.find((candidate) => typeof value === 'string' && candidate.toLowerCase() === value.toLowerCase())
    if (found === undefined) throw this.wrong(name, `one of ${names.join(', ').toLowerCase()}`)
    return found
  }

  boolean(name: string): boolean | undefined {
    const value = this.#value(name)
    if (value === undefined || typeof value === 'boolean') return value
    if (this.#place !== 'body' && (value === 'true' || value === 'false')) return value === 'true'
    throw this.wrong(name, 'true or false')
  }

  isNull(name: string): boolean {
    return this.#value(name) === null
  }

  /** A JSON object that every database can store. */
  json(name: string): InputJsonObject | undefined {
    const value = this.#value(name)
    if (value === undefined) return undefined
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.wrong(name, 'an object')
    if (!isStorableJson(value, maxJsonDepth))
      throw this.wrong(name, `an object at most ${maxJsonDepth} deep, without NUL in its texts`)
    return value as InputJsonObject
  }

  required<T>(name: string, value: T | undefined): T {
    if (value === undefined) throw this.wrong(name, 'given')
    return value
  }

  /** The problem of a member that is not what it has to be. */
  wrong(name: string, expected: string): RequestProblem {
    return new RequestProblem(400, 'INVALID_INPUT', `${this.#place}.${name} has to be ${expected}`, `${this.#place}.${name}`)
  }

  #value(name: string): unknown {
    const value = Object.hasOwn(this.#members, name) ? this.#members[name] : undefined
    const isBlank = typeof value === 'string' && value.trim() === ''
    return isBlank && this.#place !== 'body' ? undefined : value
  }
}

const maxJsonDepth = 20

/** PostgreSQL stores neither NUL nor halves of surrogate pairs. */
function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}

function isStorableJson(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return isStorable(value)
  if (typeof value !== 'object' || value === null) return true
  return depth > 0 && Object.entries(value).every(([key, member]) => isStorable(key) && isStorableJson(member, depth - 1))
}
