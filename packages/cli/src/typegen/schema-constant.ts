import type { Model, Schema } from '@hotplan/schema'
import { property, quote, type Text } from './text.ts'

/** The schema as data: a line per field, key and enum. */
export function schemaConstant(schema: Schema): Text[] {
  return [
    'export const schema: $.TypedSchema<Prisma.TypeMap> = defineSchema({',
    [
      `provider: ${quote(schema.provider)},`,
      `fingerprint: ${quote(schema.fingerprint)},`,
      'models: {',
      Object.values(schema.models).flatMap((model) => modelData(model)),
      '},',
      'enums: {',
      Object.entries(schema.enums).map(([name, one]) => `${property(name)}: ${literal(one)},`),
      '},',
    ],
    '})',
  ]
}

function modelData(model: Model): Text[] {
  const { fields, uniqueKeys, indexes, ...head } = model
  return [
    `${property(model.name)}: {`,
    [
      ...Object.entries(head).map(([key, value]) => `${property(key)}: ${literal(value)},`),
      'fields: {',
      Object.entries(fields).map(([name, field]) => `${property(name)}: ${literal(field)},`),
      '},',
      ...listData('uniqueKeys', uniqueKeys),
      ...listData('indexes', indexes),
    ],
    '},',
  ]
}

function listData(name: string, items: readonly unknown[]): Text[] {
  if (items.length === 0) return [`${name}: [],`]
  return [`${name}: [`, items.map((item) => `${literal(item)},`), '],']
}

/** Plain data as a TypeScript literal on one line; absent members are left out. */
function literal(value: unknown): string {
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  if (members.length === 0) return '{}'
  return `{ ${members.map(([key, member]) => `${property(key)}: ${literal(member)}`).join(', ')} }`
}
