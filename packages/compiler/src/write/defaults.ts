import type { Generator } from '@hotplan/plan'
import type { DefaultValue, ValueField } from '@hotplan/schema'
import { codecOf } from '../codec.ts'
import type { Compilation } from '../compilation.ts'
import { generated } from '../parameter.ts'
import type { Sql } from '../sql.ts'

/** What the client gives a field that a create leaves out, or undefined where that is left to the database. */
export function defaultValue(c: Compilation, field: ValueField): Sql | undefined {
  if (field.default === undefined) return updatedAtValue(c, field)
  const generator = generatorOf(field.default)
  if (generator !== undefined) return generated(generator, codecOf(c.schema, field))
  if (field.default.kind === 'value' && typeof field.default.value === 'string') {
    return c.profile.staticDefault(field.default.value, field)
  }
  return updatedAtValue(c, field)
}

/** What an `@updatedAt` field gets on every write, or undefined for other fields. */
export function updatedAtValue(c: Compilation, field: ValueField): Sql | undefined {
  if (field.kind !== 'scalar' || field.updatedAt !== true) return undefined
  return generated({ kind: 'now' }, codecOf(c.schema, field))
}

/** The generator of a default that the client makes. Static values, sequences and expressions are the database's own defaults, as far as it keeps them well. */
export function generatorOf(value: DefaultValue): Generator | undefined {
  switch (value.kind) {
    case 'now':
    case 'ulid':
      return { kind: value.kind }
    case 'uuid':
      return { kind: 'uuid', version: value.version }
    case 'cuid':
      return { kind: 'cuid', version: value.version }
    case 'nanoid':
      return { kind: 'nanoid', length: value.length }
    default:
      return undefined
  }
}
