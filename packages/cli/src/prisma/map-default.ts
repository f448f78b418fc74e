import { InternalError } from '@hotplan/plan'
import type { DefaultValue, JsonScalar, ScalarType } from '@hotplan/schema'
import type { Expression } from './declarations.ts'
import type { DmmfDefault, DmmfFunction, DmmfScalar } from './dmmf.ts'

/** Length of `nanoid()` without an argument. */
const nanoidLength = 21

/**
 * The default of a field. `written` is its expression in the file: numbers of Decimal fields are read there, since the data
 * model has rounded them.
 */
export function mapDefault(type: ScalarType | 'Enum', value: DmmfDefault, written: Expression | undefined): DefaultValue {
  if (typeof value === 'object' && 'name' in value) return mapFunction(value)
  if (!isList(value)) return { kind: 'value', value: mapScalar(type, value, written) }
  const items = written?.kind === 'list' ? written.items : []
  return { kind: 'value', value: value.map((item, index) => mapScalar(type, item, items[index])) }
}

function isList(value: DmmfDefault): value is readonly DmmfScalar[] {
  return Array.isArray(value)
}

function mapFunction({ name, args: [argument] }: DmmfFunction): DefaultValue {
  switch (name) {
    case 'now':
    case 'autoincrement':
    case 'ulid':
      return { kind: name }
    case 'uuid':
      return { kind: 'uuid', version: argument === 7 ? 7 : 4 }
    case 'cuid':
      return { kind: 'cuid', version: argument === 2 ? 2 : 1 }
    case 'nanoid':
      return { kind: 'nanoid', length: typeof argument === 'number' ? argument : nanoidLength }
    case 'dbgenerated':
      return typeof argument === 'string' ? { kind: 'dbgenerated', expression: argument } : { kind: 'dbgenerated' }
    default:
      throw new InternalError(`Prisma's parser gave an unknown default function: ${name}`)
  }
}

function mapScalar(type: ScalarType | 'Enum', value: DmmfScalar, written: Expression | undefined): JsonScalar {
  if (type === 'Decimal') return written?.kind === 'text' || written?.kind === 'word' ? written.text : String(value)
  if (type === 'BigInt') return String(value)
  if (type === 'Float') return Number(value)
  if (type === 'DateTime') return new Date(String(value)).toISOString()
  return value
}
