import assert from 'node:assert/strict'
import { diskStore } from '@hotplan/cache-backends/disk'
import { memoryStore } from '@hotplan/cache-backends/memory'
import { nullStore } from '@hotplan/cache-backends/null'

for (const store of [memoryStore(), diskStore({ path: 'cache.db' })]) {
  await store.setMany([
    { key: 'a', value: Uint8Array.of(1) },
    { key: 'b', value: Uint8Array.of(2), ttlMs: 60_000 },
  ])
  assert.deepEqual(
    (await store.getMany(['a', 'b', 'c'])).map((value) => value?.[0]),
    [1, 2, undefined],
  )
  await store.delete(['a'])
  assert.deepEqual(await store.getMany(['a']), [undefined])
  await store.close()
}

const nothing = nullStore()
await nothing.set('a', Uint8Array.of(1))
assert.deepEqual(await nothing.getMany(['a']), [undefined])
