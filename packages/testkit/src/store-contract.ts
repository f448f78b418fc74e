import { setTimeout as sleep } from 'node:timers/promises'
import type { Store } from '@hotplan/plan'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** A store that counts what it does. */
export interface CountingStore extends Store {
  stats(): {
    readonly hits: number
    readonly misses: number
    readonly stored: number
    readonly refused: number
    readonly deleted: number
    readonly failures: number
    readonly timeouts: number
  }
}

export interface StoreContractOptions {
  /** A new store each time, all on the same backend where it outlives a store. */
  readonly create: (options: { readonly maxValueBytes?: number; readonly ttlMs?: number }) => CountingStore
  /** Whether a second store sees what the first has written. @defaultValue true */
  readonly isShared?: boolean
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte)

const values: Readonly<Record<string, Uint8Array>> = {
  'no bytes': new Uint8Array(0),
  'one zero byte': new Uint8Array(1),
  'every byte': everyByte,
  'a broken UTF-8 sequence': Uint8Array.from([0x61, 0xc3, 0x28, 0xff]),
  'a byte order mark': Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]),
  'text of several scripts': bytes('ß 日本 🙂'),
  'what looks like protocol': bytes('END\r\n$-1\r\nVALUE x 0 3\r\nabc\r\nSTORED\r\n'),
  'half a megabyte': new Uint8Array(512 * 1024).fill(0x7b),
  '100,000 bytes that are no text': Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 256),
}

const keys: Readonly<Record<string, string>> = {
  'a long key': 'k'.repeat(1000),
  'another long key': `${'k'.repeat(999)}K`,
  'spaces and line ends': 'a b\r\nflush_all\r\n',
  'letters of other scripts': 'Schlüssel 日本 🙂',
  'no letters': '',
  'a null byte': 'a\0b',
  'a name objects inherit': '__proto__',
  'a hash mark': '#abc',
}

let runs = 0

/** The contract of `Store`, as tests. Every store runs it against its real backend. */
export function describeStore(name: string, { create, isShared = true }: StoreContractOptions): void {
  describe(`${name} keeps the contract of stores`, () => {
    // Servers are shared by tests and runs: keys of this suite are its own.
    runs += 1
    const own = `${process.pid}-${Date.now()}-${runs}-`
    let store: CountingStore
    beforeAll(() => {
      store = create({})
    })
    afterAll(() => store.close())

    describeValues(() => store, own)
    describeTimeToLive(() => store, create, own)
    describeLimits(create, own)
    describeClosing(create, own)

    test.skipIf(!isShared)('shows its entries to other stores on the same backend', async () => {
      const other = create({})
      await store.set(`${own}shared`, bytes('1'))
      expect(await read(other, `${own}shared`)).toEqual([bytes('1')])
      await other.delete([`${own}shared`])
      expect(await read(store, `${own}shared`)).toEqual([undefined])
      await other.close()
    })
  })
}

/** As plain arrays: stores may answer with subclasses. */
async function read(store: Store, ...names: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
  const found = await store.getMany(names)
  return found.map((value) => (value === undefined ? undefined : Uint8Array.from(value)))
}

function describeValues(store: () => CountingStore, own: string): void {
  test.each(Object.entries(values))('gives back %s', async (_, value) => {
    await store().set(`${own}value`, value)
    expect(await read(store(), `${own}value`)).toEqual([value])
  })

  test.each(Object.entries(keys))('tells apart keys such as %s', async (_, key) => {
    const others = Object.values(keys).filter((other) => other !== key)
    await store().setMany(others.map((other) => ({ key: own + other, value: bytes('other') })))
    await store().set(own + key, bytes('this'))
    expect(await read(store(), own + key)).toEqual([bytes('this')])
    await store().delete([own + key])
    expect(await read(store(), own + key, ...others.map((other) => own + other))).toEqual([
      undefined,
      ...others.map(() => bytes('other')),
    ])
  })

  test('answers in the order of the keys, also for missing and repeated ones', async () => {
    await store().setMany([
      { key: `${own}a`, value: bytes('A') },
      { key: `${own}b`, value: bytes('B') },
    ])
    const found = await read(store(), `${own}b`, `${own}none`, `${own}a`, `${own}b`)
    expect(found).toEqual([bytes('B'), undefined, bytes('A'), bytes('B')])
  })

  test('takes no keys and no entries', async () => {
    expect(await store().getMany([])).toEqual([])
    await store().setMany([])
    await store().delete([])
  })

  test('replaces a value, and keeps the last of several under one key', async () => {
    await store().set(`${own}again`, bytes('first and longer'))
    await store().setMany(['2', '3'].map((text) => ({ key: `${own}again`, value: bytes(text) })))
    expect(await read(store(), `${own}again`)).toEqual([bytes('3')])
  })

  test('forgets what is deleted and does not mind what is not there', async () => {
    await store().set(`${own}gone`, bytes('1'))
    await store().delete([`${own}gone`, `${own}never there`])
    expect(await read(store(), `${own}gone`)).toEqual([undefined])
  })

  test('does not share memory with its callers', async () => {
    const buffer = bytes('..kept..')
    await store().set(`${own}memory`, buffer.subarray(2, 6))
    buffer.fill(0)
    const [found] = await store().getMany([`${own}memory`])
    found?.fill(0)
    expect(await read(store(), `${own}memory`)).toEqual([bytes('kept')])
  })

  test('keeps many operations at once apart', async () => {
    const many = Array.from({ length: 200 }, (_, i) => ({ key: `${own}many-${i}`, value: new Uint8Array(i * 50).fill(i) }))
    await Promise.all(many.map(({ key, value }) => store().set(key, value)))
    const found = await Promise.all(many.map(({ key }) => read(store(), key, `${key}-none`)))
    expect(found).toEqual(many.map(({ value }) => [value, undefined]))
  })
}

function describeTimeToLive(store: () => CountingStore, create: StoreContractOptions['create'], own: string): void {
  test('lets entries go when their time is up, to well below a second', async () => {
    await store().setMany([
      { key: `${own}short`, value: bytes('1'), ttlMs: 300.5 },
      { key: `${own}long`, value: everyByte, ttlMs: 60_000 },
      { key: `${own}longer`, value: bytes('3'), ttlMs: 60 * 24 * 60 * 60 * 1000 },
      { key: `${own}endless`, value: bytes('4'), ttlMs: Number.POSITIVE_INFINITY },
    ])
    const names = ['short', 'long', 'longer', 'endless'].map((name) => own + name)
    expect(await read(store(), ...names)).toEqual([bytes('1'), everyByte, bytes('3'), bytes('4')])
    await sleep(330)
    expect(await read(store(), ...names)).toEqual([undefined, everyByte, bytes('3'), bytes('4')])
  })

  test('takes the time to live of the last value', async () => {
    await store().set(`${own}renewed`, bytes('1'), { ttlMs: 50 })
    await store().set(`${own}renewed`, bytes('2'))
    await sleep(80)
    expect(await read(store(), `${own}renewed`)).toEqual([bytes('2')])
  })

  test.each([0, -1, Number.NaN])('treats a time to live of %d as over', async (ttlMs) => {
    await store().set(`${own}over`, bytes('1'))
    await store().set(`${own}over`, bytes('2'), { ttlMs })
    expect(await read(store(), `${own}over`)).toEqual([undefined])
  })

  test('gives entries its own time to live where none is said', async () => {
    const brief = create({ ttlMs: 300 })
    await brief.set(`${own}own`, bytes('1'))
    await brief.set(`${own}said`, bytes('2'), { ttlMs: 60_000 })
    expect(await read(brief, `${own}own`, `${own}said`)).toEqual([bytes('1'), bytes('2')])
    await sleep(330)
    expect(await read(brief, `${own}own`, `${own}said`)).toEqual([undefined, bytes('2')])
    await brief.close()
  })
}

function describeLimits(create: StoreContractOptions['create'], own: string): void {
  test('does not store what is too large, nor leaves the outdated value', async () => {
    const small = create({ maxValueBytes: 2000 })
    await small.set(`${own}large`, bytes('old'))
    await small.setMany([
      { key: `${own}large`, value: new Uint8Array(2001) },
      { key: `${own}fits`, value: new Uint8Array(1000) },
    ])
    expect(await read(small, `${own}large`, `${own}fits`)).toEqual([undefined, new Uint8Array(1000)])
    expect(small.stats()).toMatchObject({ stored: 2, refused: 1, failures: 0 })
    await small.close()
  })

  test('counts what it does', async () => {
    const fresh = create({})
    await fresh.set(`${own}counted`, bytes('1'))
    await fresh.getMany([`${own}counted`, `${own}uncounted`, `${own}counted`])
    await fresh.delete([`${own}counted`, `${own}uncounted`])
    expect(fresh.stats()).toEqual({ hits: 2, misses: 1, stored: 1, refused: 0, deleted: 2, failures: 0, timeouts: 0 })
    await fresh.close()
  })
}

function describeClosing(create: StoreContractOptions['create'], own: string): void {
  const closed = { name: 'StoreError', code: 'STORE.CLOSED' }

  test('closes twice, and refuses work afterwards', async () => {
    const closing = create({})
    await closing.set(`${own}closed`, bytes('1'))
    await Promise.all([closing.close(), closing.close()])
    await closing.close()
    await expect(closing.getMany(['a'])).rejects.toMatchObject(closed)
    await expect(closing.set('a', bytes('1'))).rejects.toMatchObject(closed)
    await expect(closing.setMany([])).rejects.toMatchObject(closed)
    await expect(closing.delete(['a'])).rejects.toMatchObject(closed)
    expect(closing.stats()).toMatchObject({ failures: 4 })
  })

  test('closes without having been used', async () => {
    const unused = create({})
    await unused.close()
    await expect(unused.getMany(['a'])).rejects.toMatchObject(closed)
  })

  test('settles what is under way when it is closed', async () => {
    const busy = create({})
    const underWay = [busy.getMany(['a']), busy.set(`${own}late`, bytes('1')), busy.delete(['a'])]
    await busy.close()
    for (const outcome of await Promise.allSettled(underWay)) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject(closed)
    }
  })
}
