import { runInNewContext } from 'node:vm'
import { AnyNull, DbNull, FieldReference, JsonNull, skip } from '@hotplan/plan'

/** A change of one value of the arguments of a query; many leave a valid query, many do not. */
export interface Mutation {
  readonly name: string
  readonly apply: (value: unknown) => unknown
}

/** An object of decimal.js as another copy of the library would make it. */
function decimal(text: string): object {
  class Decimal {
    readonly s: number = text.startsWith('-') ? -1 : 1
    readonly e: number = 0
    readonly d: readonly number[] = [Number(text)]
    toFixed(): string {
      return text
    }
    equals(): boolean {
      return false
    }
  }
  return new Decimal()
}

const foreign = runInNewContext(`({
  date: new Date(5), invalidDate: new Date(NaN), list: [1, 'a'], empty: [], object: { equals: 1 }, bytes: new Uint8Array([1, 2]), map: new Map(),
})`) as Readonly<Record<string, unknown>>

const numbers = [
  0,
  -0,
  1,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 31,
  -(2 ** 31),
  2 ** 53,
  Number.MAX_SAFE_INTEGER,
  10n,
  -(2n ** 63n),
  2n ** 63n,
]
const texts = [
  '',
  '1',
  '-1',
  '+1',
  '1e3',
  '1.50',
  'NaN',
  'asc',
  'desc',
  'ADMIN',
  '2020-02-30T00:00:00Z',
  '2020-02-29T24:00:00Z',
  '2020-02-29t10:00:00.123456+01:00',
  '99999999999999999999',
  '\ud800',
]
const lists = [
  [],
  [1],
  [null],
  [undefined],
  [skip],
  [[]],
  [1, 'a', true],
  sparse(),
  Object.assign([1], { extra: 2 }),
  new (class extends Array {})(),
  foreign['list'],
  foreign['empty'],
]
const objects = [
  {},
  { equals: 1 },
  { equals: null },
  { set: [] },
  { set: undefined },
  { in: [] },
  { in: [null] },
  { not: {} },
  { AND: [] },
  foreign['object'],
  Object.create(null),
  Object.freeze({ equals: 'x' }),
  { [Symbol('s')]: 1 },
  { [Symbol.toStringTag]: 'Date' },
]
const others = [
  null,
  undefined,
  skip,
  true,
  false,
  DbNull,
  JsonNull,
  AnyNull,
  new FieldReference('Post', 'title'),
  Symbol.iterator,
  () => 1,
  new Date(0),
  new Date(Number.NaN),
  new Uint8Array(2),
  Buffer.from('a'),
  new Map(),
  Promise.resolve(),
  Object('boxed'),
  Object(1),
  decimal('1.5'),
  decimal('-2'),
  foreign['date'],
  foreign['invalidDate'],
  foreign['bytes'],
  foreign['map'],
]

function sparse(): unknown[] {
  const list: unknown[] = [1]
  list[2] = 3
  return list
}

const replacements: readonly Mutation[] = [...numbers, ...texts, ...lists, ...objects, ...others].map((value, index) => ({
  name: `another value, ${index}`,
  apply: () => value,
}))

function keyed(name: string, change: (object: Record<string, unknown>) => unknown): Mutation {
  return { name, apply: (value) => (isPlain(value) ? change(copyOf(value)) : value) }
}

/** The one change that may lead away from a known shape: whether a key can be enumerated is not asked on the warm path. */
export const hiddenKey = 'a key hidden'

const reshapes: readonly Mutation[] = [
  keyed('an unknown key', (object) => Object.assign(object, { unknown: 1 })),
  keyed('an unknown key that is undefined', (object) => Object.assign(object, { unknown: undefined })),
  keyed('a key of another place', (object) => Object.assign(object, { id: 1 })),
  keyed('an argument that is null', (object) => Object.assign(object, { select: null })),
  keyed('a symbol', (object) => Object.assign(object, { [Symbol('s')]: 1 })),
  keyed('a key less', (object) => without(object, Object.keys(object)[0])),
  keyed('the last key less', (object) => without(object, Object.keys(object).at(-1))),
  keyed('a key undefined', (object) => changed(object, () => undefined)),
  keyed('a key skipped', (object) => changed(object, () => skip)),
  keyed('a key null', (object) => changed(object, () => null)),
  keyed(hiddenKey, (object) => redefined(object, { enumerable: false })),
  keyed('a getter', (object) => {
    const [key = 'x'] = Object.keys(object)
    const value = object[key]
    return Object.defineProperty(object, key, { get: () => value, enumerable: true, configurable: true })
  }),
  keyed('no prototype', (object) => Object.assign(Object.create(null), object)),
  keyed('the same keys inherited', (object) => Object.create(object)),
  keyed('one key own, the others inherited', (object) => {
    const [key = 'x'] = Object.keys(object)
    return Object.assign(Object.create(object), { [key]: object[key] })
  }),
  keyed('other keys inherited', (object) => Object.assign(Object.create({ where: {}, id: 1, equals: 2, take: 3 }), object)),
  keyed('an instance of a class', (object) => Object.assign(new (class Query {})(), object)),
  keyed('a proxy', (object) => new Proxy(object, {})),
  keyed('an object of another realm', (object) => Object.assign(runInNewContext('({})') as object, object)),
  keyed('the keys in another order', (object) => Object.fromEntries(Object.entries(object).reverse())),
  keyed('in a list', (object) => [object]),
  keyed('as a dictionary', (object) => without(Object.assign(object, { temporary: 1 }), 'temporary')),
  { name: 'a list of it', apply: (value) => [value] },
  { name: 'its first member', apply: (value) => (Array.isArray(value) ? value[0] : value) },
  { name: 'a list twice as long', apply: (value) => (Array.isArray(value) ? [...value, ...value] : value) },
  { name: 'a list without its last member', apply: (value) => (Array.isArray(value) ? value.slice(0, -1) : value) },
  { name: 'a list turned around', apply: (value) => (Array.isArray(value) ? [...value].reverse() : value) },
  {
    name: 'a list with a hole',
    apply: (value) => (Array.isArray(value) ? Object.assign([...value], { length: value.length + 1 }) : value),
  },
  { name: 'a frozen one', apply: (value) => (isPlain(value) ? Object.freeze(copyOf(value)) : value) },
]

export const mutations: readonly Mutation[] = [...replacements, ...reshapes, ...reshapes, ...reshapes]

/** A copy of arguments in which the value at one place, counted in the order of a walk, is another. */
export function mutated(args: unknown, place: number, { apply }: Mutation): unknown {
  let left = place % countPlaces(args)
  const copy = (value: unknown): unknown => {
    if (left-- === 0) return apply(value)
    if (Array.isArray(value)) return value.map(copy)
    if (!isPlain(value)) return value
    const result = Object.create(Object.getPrototypeOf(value)) as object
    for (const key of Object.keys(value)) {
      Object.defineProperty(result, key, { value: copy(value[key]), enumerable: true, configurable: true, writable: true })
    }
    return result
  }
  return copy(args)
}

function countPlaces(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, member) => sum + countPlaces(member), 1)
  if (!isPlain(value)) return 1
  return Object.keys(value).reduce((sum, key) => sum + countPlaces(value[key]), 1)
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Object]'
}

function copyOf(object: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...object }
}

function without(object: Record<string, unknown>, key: string | undefined): object {
  if (key !== undefined) delete object[key]
  return object
}

function changed(object: Record<string, unknown>, change: (value: unknown) => unknown): object {
  const [key] = Object.keys(object)
  if (key !== undefined) object[key] = change(object[key])
  return object
}

function redefined(object: Record<string, unknown>, descriptor: PropertyDescriptor): object {
  const [key] = Object.keys(object)
  return key === undefined ? object : Object.defineProperty(object, key, descriptor)
}
