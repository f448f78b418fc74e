import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { type CountedStore, diskStore } from '@hotplan/cache-backends/disk'
import { afterEach, beforeEach, expect, test } from 'vitest'

const run = promisify(execFile)

let folder: string
let path: string
let store: CountedStore

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hotplan-disk-'))
  path = join(folder, 'cache.db')
  store = diskStore({ path })
})

afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

const value = new Uint8Array(8000).fill(7)

async function read(from: CountedStore, key: string): Promise<Uint8Array | undefined> {
  const [found] = await from.getMany([key])
  return found
}

async function reopen(): Promise<void> {
  await store.close()
  store = diskStore({ path })
}

async function overwrite(offset: number, length: number): Promise<void> {
  const file = await open(path, 'r+')
  await file.write(Buffer.alloc(length, 0xaa), 0, length, offset)
  await file.close()
}

test('keeps its entries and their time to live when it is closed and opened again', async () => {
  await store.set('a', value)
  await store.set('b', value, { ttlMs: 1 })
  await reopen()
  expect(await read(store, 'a')).toEqual(value)
  expect(await read(store, 'b')).toBeUndefined()
})

test('stays about within its bytes, giving up what was written first', async () => {
  const small = diskStore({ path: join(folder, 'small.db'), maxBytes: 1024 * 1024 })
  for (let i = 0; i < 1000; i++) await small.set(`key-${i}`, value)
  expect(await read(small, 'key-999')).toEqual(value)
  expect(await read(small, 'key-0')).toBeUndefined()
  const kept = await small.getMany(Array.from({ length: 1000 }, (_, i) => `key-${i}`))
  const first = kept.findIndex((found) => found !== undefined)
  expect(kept.slice(first).every((found) => found !== undefined)).toBe(true)
  expect(1000 - first).toBeGreaterThan(60)
  await small.close()
  expect((await stat(join(folder, 'small.db'))).size).toBeLessThan(1.4 * 1024 * 1024)
})

test('throws expired entries out of the file', async () => {
  for (let i = 0; i < 63; i++) await store.set(`old-${i}`, value, { ttlMs: 1 })
  await new Promise((resolve) => setTimeout(resolve, 5))
  await store.set('new', value)
  await store.close()
  const database = new DatabaseSync(path)
  expect(database.prepare('select key from entry').all()).toEqual([{ key: 'new' }])
  database.close()
})

test('is shared by processes that write at once', { timeout: 30_000 }, async () => {
  const program = `
    import { diskStore } from '@hotplan/cache-backends/disk'
    const store = diskStore({ path: process.argv[1], busyTimeoutMs: 10_000 })
    for (let i = 0; i < 100; i++) await store.set(process.argv[2] + i, new Uint8Array(100).fill(i))
    await store.close()`
  const args = [
    '--disable-warning=ExperimentalWarning',
    '--conditions',
    '@hotplan/source',
    '--input-type=module',
    '--eval',
    program,
  ]
  const writers = ['a', 'b', 'c', 'd'].map((name) =>
    run(process.execPath, [...args, path, name], { cwd: join(import.meta.dirname, '..') }),
  )
  await Promise.all(writers)
  for (const name of ['a', 'b', 'c', 'd']) {
    const found = await store.getMany(Array.from({ length: 100 }, (_, i) => name + i))
    expect(found.map((bytes) => bytes?.[99])).toEqual(Array.from({ length: 100 }, (_, i) => i))
  }
})

test('gives up a write after its timeout while another process writes, and goes on afterwards', async () => {
  await store.set('a', value)
  const other = new DatabaseSync(path)
  other.exec('begin immediate')
  await expect(store.set('a', new Uint8Array(1))).rejects.toMatchObject({ name: 'StoreError', code: 'STORE.TIMEOUT' })
  expect(await read(store, 'a')).toEqual(value)
  other.exec('rollback')
  other.close()
  await store.set('a', new Uint8Array(1))
  expect(store.stats()).toMatchObject({ failures: 1, timeouts: 1 })
})

test('moves a damaged file aside when it opens it, and begins a new one', async () => {
  for (let i = 0; i < 50; i++) await store.set(`key-${i}`, value)
  await store.close()
  await overwrite(100, 4000)
  store = diskStore({ path })
  await store.set('a', value)
  expect(await read(store, 'a')).toEqual(value)
  expect(await readdir(folder)).toContain('cache.db.corrupt')
})

test('recovers from damage that it meets later', async () => {
  for (let i = 0; i < 50; i++) await store.set(`key-${i}`, value)
  await store.close()
  const { size } = await stat(path)
  await overwrite(5 * 4096, size - 5 * 4096)
  store = diskStore({ path })
  const failures: unknown[] = []
  for (let i = 0; i < 50; i++) await store.set(`key-${i}`, value).catch((error: { code: unknown }) => failures.push(error.code))
  expect(failures).toEqual(['STORE.UNAVAILABLE'])
  expect(await read(store, 'key-49')).toEqual(value)
})

test.each<[string, (file: string) => Promise<unknown>]>([
  [
    'a text',
    (file) => writeFile(file, 'a letter to a friend, long enough to be taken for a header of a hundred bytes '.repeat(3)),
  ],
  ['a short text', (file) => writeFile(file, 'hi')],
  [
    'a database of another program',
    async (file) => {
      const database = new DatabaseSync(file)
      database.exec('create table entry (mine text)')
      database.close()
    },
  ],
])('refuses %s and leaves it as it is', async (_, make) => {
  await make(path)
  const before = await readFile(path)
  await expect(store.set('a', value)).rejects.toMatchObject({
    code: 'STORE.UNAVAILABLE',
    message: expect.stringContaining('is not a disk store of Hotplan'),
  })
  await store.close()
  expect(await readFile(path)).toEqual(before)
  expect(existsSync(`${path}.corrupt`)).toBe(false)
})

test('begins anew where the file has the layout of another version', async () => {
  await store.set('a', value)
  await store.close()
  const database = new DatabaseSync(path)
  database.exec('drop table entry; create table entry (other text); pragma user_version = 99')
  database.close()
  store = diskStore({ path })
  expect(await read(store, 'a')).toBeUndefined()
  await store.set('a', value)
  expect(await read(store, 'a')).toEqual(value)
})

test('takes an empty file for a new one', async () => {
  await writeFile(path, '')
  await store.set('a', value)
  expect(await read(store, 'a')).toEqual(value)
})

test('fails with a code where its folder does not exist', async () => {
  const lost = diskStore({ path: join(folder, 'missing', 'cache.db') })
  await expect(lost.getMany(['a'])).rejects.toMatchObject({ name: 'StoreError', code: 'STORE.UNAVAILABLE' })
  await lost.close()
})
