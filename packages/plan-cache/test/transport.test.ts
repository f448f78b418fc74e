import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Store, type StoreEntry, StoreError } from '@hotplan/plan'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPlanCache, exportSnapshot, loadSnapshot, readSnapshot, type Snapshot, saveSnapshot } from '../src/index.ts'
import { identity, plannedShape } from './planned-shape.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hotplan-snapshot-'))
})

afterEach(() => rm(folder, { recursive: true }))

/** The smallest store: a map that refuses values beyond a limit, as all of them do. */
class MapStore implements Store {
  readonly name = 'map'
  readonly values = new Map<string, Uint8Array>()
  readonly #maxValueBytes: number

  constructor(maxValueBytes: number) {
    this.#maxValueBytes = maxValueBytes
  }

  async getMany(keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
    return keys.map((key) => this.values.get(key))
  }

  async set(key: string, value: Uint8Array): Promise<void> {
    if (value.length <= this.#maxValueBytes) this.values.set(key, value)
  }

  async setMany(entries: readonly StoreEntry[]): Promise<void> {
    for (const { key, value } of entries) await this.set(key, value)
  }

  async delete(keys: readonly string[]): Promise<void> {
    for (const key of keys) this.values.delete(key)
  }

  async close(): Promise<void> {}
}

function snapshot(): Snapshot {
  const cache = createPlanCache()
  cache.put('a', plannedShape('a'))
  return exportSnapshot(cache, identity)
}

test('goes through a file, whose folder is made and which is replaced as a whole', async () => {
  const path = join(folder, 'new', 'plans.json')
  await saveSnapshot(path, { ...snapshot(), entries: [] })
  await saveSnapshot(path, snapshot())
  const loaded = await loadSnapshot(path)
  expect('snapshot' in loaded && readSnapshot(loaded.snapshot, identity)).toEqual({ entries: snapshot().entries })
  expect(await readdir(join(folder, 'new'))).toEqual(['plans.json'])
})

test('leaves the old file and no other behind where writing fails', async () => {
  await writeFile(join(folder, 'file'), 'kept')
  const failure = saveSnapshot(join(folder, 'file', 'plans.json'), snapshot())
  await expect(failure).rejects.toMatchObject({ name: 'StoreError', code: 'STORE.UNAVAILABLE' })
  expect(await readdir(folder)).toEqual(['file'])
  expect(await readFile(join(folder, 'file'), 'utf8')).toBe('kept')
})

test('goes through a store, under its own key or a given one', async () => {
  const store = new MapStore(100_000)
  await saveSnapshot(store, snapshot())
  await saveSnapshot(store, snapshot(), { key: 'mine' })
  expect([...store.values.keys()]).toEqual(['plans', 'mine'])
  const loaded = await loadSnapshot(store, { key: 'mine' })
  expect('snapshot' in loaded && readSnapshot(loaded.snapshot, identity)).toHaveProperty('entries')
})

test('says where a store did not keep it', async () => {
  await expect(saveSnapshot(new MapStore(100), snapshot())).rejects.toMatchObject({
    code: 'STORE.NOT_STORED',
    meta: { store: 'map' },
  })
})

test('passes data through', async () => {
  const data = snapshot()
  expect(await loadSnapshot(data)).toEqual({ snapshot: data })
})

test('gives a reason where there is nothing to load', async () => {
  const missing = join(folder, 'missing.json')
  expect(await loadSnapshot(missing)).toEqual({ ignored: `there is no file ${missing}` })
  expect(await loadSnapshot(folder)).toEqual({ ignored: `the file ${folder} cannot be read (EISDIR)` })
  const store = new MapStore(0)
  expect(await loadSnapshot(store)).toEqual({ ignored: 'the map store has none' })
  store.getMany = () => Promise.reject(new StoreError('STORE.TIMEOUT', 'late'))
  expect(await loadSnapshot(store)).toEqual({ ignored: 'the map store failed (STORE.TIMEOUT)' })
})
