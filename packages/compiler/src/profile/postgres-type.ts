import { InternalError } from '@hotplan/plan'
import { enumOf, type ScalarType, type Schema, type ValueField } from '@hotplan/schema'
import { type Sql, sql } from '../sql.ts'

const scalarTypes: Readonly<Record<ScalarType, string>> = {
  String: 'text',
  Int: 'int4',
  BigInt: 'int8',
  Float: 'float8',
  Decimal: 'numeric',
  Boolean: 'bool',
  DateTime: 'timestamp',
  Json: 'jsonb',
  Bytes: 'bytea',
}

/** Types of `@db.` attributes that are not spelled as their attribute in lower case. */
const nativeTypes: Readonly<Record<string, string>> = {
  VarChar: 'varchar',
  Char: 'bpchar',
  Integer: 'int4',
  SmallInt: 'int2',
  BigInt: 'int8',
  DoublePrecision: 'float8',
  Real: 'float4',
  Decimal: 'numeric',
  Boolean: 'bool',
  ByteA: 'bytea',
  // Without quotes, `bit` is a single one.
  Bit: '"bit"',
  VarBit: 'varbit',
  JsonB: 'jsonb',
}

/** Names the type of a value of a field: of a list field, the type of an element. Lengths and precisions are left to the column. */
export function postgresType(schema: Schema, field: ValueField): Sql {
  if (field.kind === 'scalar') return sql.raw(scalarType(field.type, field.nativeType?.name))
  const type = enumOf(schema, field.type)
  if (type === undefined) throw new InternalError(`The schema has no enum ${field.type}`)
  return type.namespace === undefined ? sql.id(type.databaseName) : sql.id(type.namespace, type.databaseName)
}

function scalarType(type: ScalarType, nativeType: string | undefined): string {
  if (nativeType === undefined) return scalarTypes[type]
  return Object.hasOwn(nativeTypes, nativeType) ? (nativeTypes[nativeType] ?? scalarTypes[type]) : nativeType.toLowerCase()
}

const textTypes: ReadonlySet<string> = new Set(['Text', 'VarChar', 'Char', 'Citext'])

/** Whether a String column is text to the database, rather than a uuid, an address or bits. */
export function isTextColumn(field: ValueField): boolean {
  return field.nativeType === undefined || textTypes.has(field.nativeType.name)
}
