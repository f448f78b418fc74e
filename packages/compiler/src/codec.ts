import type { CodecName, CodecRef } from '@hotplan/plan'
import { InternalError } from '@hotplan/plan'
import { enumOf, type ScalarType, type Schema, type ValueField } from '@hotplan/schema'

const scalarCodecs: Readonly<Record<ScalarType, CodecName>> = {
  String: 'string',
  Int: 'int',
  BigInt: 'bigint',
  Float: 'float',
  Decimal: 'decimal',
  Boolean: 'boolean',
  DateTime: 'datetime',
  Json: 'json',
  Bytes: 'bytes',
}

/** Codec of the values of a field. */
export function codecOf(schema: Schema, field: ValueField): CodecRef {
  const element = elementCodec(schema, field)
  return field.list ? { ...element, list: true } : element
}

/** Codec of one value of a field: of a list field, one of its elements. */
export function elementCodec(schema: Schema, field: ValueField): CodecRef {
  if (field.kind === 'scalar') return { name: scalarCodec(field.type, field.nativeType?.name) }
  const labels = enumLabels(schema, field.type)
  return labels === undefined ? { name: 'enum' } : { name: 'enum', labels }
}

/** Codec of a list of values of a field: the parameter of an `in`, or the value of a list field. */
export function listCodec(schema: Schema, field: ValueField): CodecRef {
  return { ...elementCodec(schema, field), list: true }
}

function scalarCodec(type: ScalarType, nativeType: string | undefined): CodecName {
  if (type !== 'DateTime') return scalarCodecs[type]
  if (nativeType === 'Date') return 'date'
  return nativeType === 'Time' || nativeType === 'Timetz' ? 'time' : 'datetime'
}

function enumLabels(schema: Schema, name: string): Readonly<Record<string, string>> | undefined {
  const type = enumOf(schema, name)
  if (type === undefined) throw new InternalError(`The schema has no enum ${name}`)
  if (type.values.every((value) => value.name === value.label)) return undefined
  return Object.fromEntries(type.values.map((value) => [value.name, value.label]))
}
