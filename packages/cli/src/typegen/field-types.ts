import type { ScalarType, ValueField } from '@hotplan/schema'
import { referenceIn, type Scope } from './scope.ts'
import { quote } from './text.ts'

const results: Readonly<Record<ScalarType, string>> = {
  String: 'string',
  Int: 'number',
  BigInt: 'bigint',
  Float: 'number',
  Decimal: '$.Decimal',
  Boolean: 'boolean',
  DateTime: 'Date',
  Json: '$.JsonValue',
  Bytes: '$.Bytes',
}

const inputs: Readonly<Record<ScalarType, string>> = {
  String: 'string',
  Int: 'number',
  BigInt: '$.BigIntInput',
  Float: 'number',
  Decimal: '$.DecimalInput',
  Boolean: 'boolean',
  DateTime: '$.DateTimeInput',
  Json: '$.InputJsonValue',
  Bytes: '$.BytesInput',
}

/** Names of scalar types in names of filters and update operations. */
const labels: Readonly<Record<ScalarType, string>> = {
  String: 'String',
  Int: 'Int',
  BigInt: 'BigInt',
  Float: 'Float',
  Decimal: 'Decimal',
  Boolean: 'Bool',
  DateTime: 'DateTime',
  Json: 'Json',
  Bytes: 'Bytes',
}

/** Type of a field in records, outside the namespace. */
export function recordType(scope: Scope, field: ValueField): string {
  const type = field.kind === 'enum' ? field.type : globalType(scope, results[field.type])
  if (field.list) return `${type}[]`
  return field.optional ? `${type} | null` : type
}

/** Types of a scalar in a table: what a select gives, what an insert takes. */
export function tableTypes(scope: Scope, type: ScalarType): { readonly result: string; readonly input: string } {
  return { result: globalType(scope, results[type]), input: inputs[type] }
}

/** A model named `Date` would hide the global one. */
function globalType(scope: Scope, name: string): string {
  const isHidden = name === 'Date' && (scope.schema.models['Date'] ?? scope.schema.enums['Date']) !== undefined
  return isHidden ? `globalThis.${name}` : name
}

/** Type of one value of a field in arguments. */
export function inputType(scope: Scope, field: ValueField): string {
  return field.kind === 'enum' ? referenceIn(scope, field.type) : inputs[field.type]
}

/** Type of a field in `where`. */
export function whereType(scope: Scope, model: string, field: ValueField): string {
  const value = inputType(scope, field)
  if (field.list) return `$.ListFilter<${value}, ${quote(field.type)}, ${quote(model)}>`
  const filter = filterType(scope, quote(model), field)
  if (field.type === 'Json') return filter
  return `${filter} | ${value}${field.optional ? ' | null' : ''}`
}

/** Type of a field in `having`: its operators and conditions on its aggregates. */
export function havingType(scope: Scope, model: string, field: ValueField): string {
  if (field.list) return whereType(scope, model, field)
  const filter = filterType(scope, quote(model), field)
  if (field.type === 'Json') return `${filter} & $.CountHaving`
  const optional = field.optional ? ' | null' : ''
  const value = `${inputType(scope, field)}${optional}`
  const aggregates = havingAggregates(field.type, field.optional, `${filterType(scope, undefined, field)} | ${value}`)
  return `(${filter} & ${aggregates}) | ${value}`
}

/** Conditions on the aggregates of a field; `compared` is what its least and greatest value is compared with. */
export function havingAggregates(type: string, optional: boolean, compared: string): string {
  if (['Int', 'Float', 'BigInt', 'Decimal'].includes(type)) return `$.${type}${optional ? 'Nullable' : ''}Having`
  return `$.RangeHaving<${compared}>`
}

function filterType(scope: Scope, model: string | undefined, field: ValueField): string {
  const nullable = field.optional ? 'Nullable' : ''
  if (field.kind === 'enum') {
    const type = `${referenceIn(scope, field.type)}, ${quote(field.type)}`
    return `$.Enum${nullable}Filter<${model === undefined ? type : `${type}, ${model}`}>`
  }
  const name =
    scope.provider === 'postgresql' && field.nativeType?.name === 'Uuid'
      ? `$.Uuid${nullable}Filter`
      : scalarFilter(scope, field.type, field.optional)
  return model === undefined ? name : `${name}<${model}>`
}

/** Name of the shared filter of a scalar type on the schema's database. */
export function scalarFilter(scope: Scope, type: ScalarType, optional: boolean): string {
  const nullable = optional ? 'Nullable' : ''
  const database = { postgresql: 'Postgres', mysql: 'Mysql', sqlite: 'Sqlite' }[scope.provider]
  if (type === 'Json') return `$.${database}JsonFilter`
  if (type === 'String' && scope.provider !== 'sqlite') return `$.${database}String${nullable}Filter`
  return `$.${labels[type]}${nullable}Filter`
}

/** Type of a field in create data. */
export function createType(scope: Scope, field: ValueField): string {
  const value = inputType(scope, field)
  if (field.list) return `readonly ${value}[] | $.ListCreate<${value}>`
  if (field.type === 'Json') return field.optional ? '$.NullableJsonInput' : '$.JsonInput'
  return field.optional ? `${value} | null` : value
}

/** Whether create data may leave a field out. */
export function isOptionalInCreate(field: ValueField): boolean {
  const isUpdatedAt = field.kind === 'scalar' && field.updatedAt === true
  return field.optional || field.list || field.default !== undefined || isUpdatedAt
}

/** Type of a field in update data. */
export function updateType(scope: Scope, field: ValueField): string {
  const value = inputType(scope, field)
  if (field.list) return `readonly ${value}[] | $.ListUpdate<${value}>`
  if (field.type === 'Json') return field.optional ? '$.NullableJsonInput' : '$.JsonInput'
  const optional = field.optional ? ' | null' : ''
  if (field.kind === 'enum') return `${value} | $.SetUpdate<${value}${optional}>${optional}`
  return `${value} | ${updateOperations(field.type, field.optional)}${optional}`
}

export function updateOperations(type: ScalarType, optional: boolean): string {
  return `$.${optional ? 'Nullable' : ''}${labels[type]}FieldUpdateOperationsInput`
}

/** Type of a field in `fields`: what filters may be compared with. */
export function fieldRefType(model: string, field: ValueField): string {
  return `$.FieldRef<${quote(model)}, ${quote(field.list ? `${field.type}[]` : field.type)}>`
}
