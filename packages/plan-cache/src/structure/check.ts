/** Where a check stands: how deep, and the path for the reason. */
interface Place {
  readonly path: string
  readonly depth: number
}

/**
 * Checks that a parsed JSON value has the structure of `T`; returns the path of the first misfit, or undefined where it
 * fits. The parameter `T` is only a claim that ties a check to the type it is written for: a new member of the type is a compile error here.
 */
export interface Check<T> {
  (value: unknown, place: Place): string | undefined
  readonly claims?: T
}

type Optional<T> = { readonly [K in keyof T as undefined extends T[K] ? K : never]-?: Check<Exclude<T[K], undefined>> }
type Required<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]-?: Check<T[K]> }
type OptionalPart<T> = keyof Optional<T> extends never ? [] : [optional: Optional<T>]
type Without<T, K extends PropertyKey> = { readonly [P in keyof T as P extends K ? never : P]: T[P] }
type ByKind<T extends { readonly kind: string }> = { readonly [K in T['kind']]: Check<Extract<T, { readonly kind: K }>> }

/** Plans nest with the relations of a query; nothing real comes near this. */
const maxDepth = 400

function below(place: Place, key: string | number): Place {
  return { path: place.path === '' ? String(key) : `${place.path}.${key}`, depth: place.depth + 1 }
}

function check(fits: (value: unknown) => boolean): (value: unknown, place: Place) => string | undefined {
  return (value, place) => (fits(value) ? undefined : place.path)
}

export const text: Check<string> = check((value) => typeof value === 'string')
export const truth: Check<boolean> = check((value) => typeof value === 'boolean')
/** An index or a count. */
export const natural: Check<number> = check((value) => Number.isSafeInteger(value) && (value as number) >= 0)
export const scalar: Check<null | boolean | number | string> = check(
  (value) => value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string',
)

export function oneOf<const T>(...allowed: readonly T[]): Check<T> {
  return check((value) => allowed.includes(value as T))
}

/** One of all the names of a union; a name left out does not compile. */
export function nameOf<T extends string>(names: Readonly<Record<T, true>>): Check<T> {
  return check((value) => typeof value === 'string' && Object.hasOwn(names, value))
}

export function listOf<T>(item: Check<T>): Check<readonly T[]> {
  return (value, place) => {
    if (!Array.isArray(value) || place.depth > maxDepth) return place.path
    for (let i = 0; i < value.length; i++) {
      const misfit = item(value[i], below(place, i))
      if (misfit !== undefined) return misfit
    }
    return undefined
  }
}

export function pair<A, B>(first: Check<A>, second: Check<B>): Check<readonly [A, B]> {
  return (value, place) => {
    if (!Array.isArray(value) || value.length !== 2) return place.path
    return first(value[0], below(place, 0)) ?? second(value[1], below(place, 1))
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An object whose keys are data; `__proto__` is never among them. */
export function recordOf<T>(item: Check<T>): Check<Readonly<Record<string, T>>> {
  return (value, place) => {
    if (!isObject(value) || Object.hasOwn(value, '__proto__')) return place.path
    for (const [key, member] of Object.entries(value)) {
      const misfit = item(member, below(place, key))
      if (misfit !== undefined) return misfit
    }
    return undefined
  }
}

/** An object with these keys and no others. */
export function object<T>(required: Required<T>, ...[optional]: OptionalPart<T>): Check<T> {
  const needed = Object.entries<Check<unknown>>(required)
  const members = new Map<string, Check<unknown>>([...needed, ...Object.entries<Check<unknown>>(optional ?? {})])
  return (value, place) => {
    if (!isObject(value) || place.depth > maxDepth) return place.path
    for (const [key] of needed) if (!Object.hasOwn(value, key)) return below(place, key).path
    for (const [key, member] of Object.entries(value)) {
      const misfit = members.get(key)?.(member, below(place, key))
      if (misfit !== undefined || !members.has(key)) return misfit ?? below(place, key).path
    }
    return undefined
  }
}

/** A member of a union told apart by `kind`. */
export function byKind<T extends { readonly kind: string }>(checks: ByKind<T>): Check<T> {
  const table = new Map(Object.entries<Check<unknown>>(checks))
  return (value, place) => {
    const kind = isObject(value) && Object.hasOwn(value, 'kind') ? value['kind'] : undefined
    const member = typeof kind === 'string' ? table.get(kind) : undefined
    return member === undefined ? place.path : member(value, place)
  }
}

/** The rest of an object of a given kind. */
export function kind<T extends { readonly kind: string }>(
  name: T['kind'],
  required: Required<Without<T, 'kind'>>,
  ...optional: OptionalPart<Without<T, 'kind'>>
): Check<T> {
  return object<Without<T, 'kind'>>({ kind: oneOf(name), ...required } as Required<Without<T, 'kind'>>, ...optional) as Check<T>
}

/** Breaks the circle of a recursive definition. */
export function lazily<T>(definition: () => Check<T>): Check<T> {
  return (value, place) => definition()(value, place)
}
