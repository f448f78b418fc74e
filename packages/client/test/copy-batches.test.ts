import { defineSchema, type Field } from '@hotplan/schema'
import { expect, it } from 'vitest'
import { batchesOf } from '../src/copy/batches.ts'

const fields = Array.from({ length: 40 }, (_, number): Field => {
  const name = `f${number}`
  return { kind: 'scalar', name, column: name, type: 'Int', list: false, optional: false, default: { kind: 'dbgenerated' } }
})
const { models } = defineSchema({
  provider: 'postgresql',
  models: {
    Wide: {
      name: 'Wide',
      kind: 'model',
      table: 'Wide',
      fields: Object.fromEntries(fields.map((field) => [field.name, field])),
      uniqueKeys: [],
      indexes: [],
    },
  },
  enums: {},
})

async function sizes(rows: readonly object[]): Promise<number[]> {
  const found: number[] = []
  if (models['Wide'] === undefined) return found
  for await (const batch of batchesOf(rows, models['Wide'], 10)) found.push(batch.rows.length)
  return found
}

it('a batch holds rows that give the same of the fields whose defaults the database makes, of however many', async () => {
  for (const [one, other] of [
    ['f0', 'f1'],
    ['f0', 'f32'],
    ['f1', 'f33'],
  ] as const) {
    expect(await sizes([{ [one]: 1 }, { [one]: 2 }, { [other]: 1 }, { [other]: undefined }])).toEqual([2, 1, 1])
  }
})
