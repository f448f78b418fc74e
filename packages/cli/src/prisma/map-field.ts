import type { EnumField, Field, NativeType, ScalarField, ScalarType, UnsupportedField } from '@hotplan/schema'
import { argumentOf, attributeOf, type Member } from './declarations.ts'
import type { DmmfField, DmmfModel } from './dmmf.ts'
import { mapDefault } from './map-default.ts'
import { mapRelation } from './map-relation.ts'
import { mappedName, type Source } from './source.ts'

/** Fields of a model by name, in the order of the file, unsupported ones included. */
export function mapFields(source: Source, model: DmmfModel): Readonly<Record<string, Field>> {
  const known = new Map(model.fields.map((field) => [field.name, field]))
  const fields: Field[] = []
  for (const member of source.declaration(model.name).members) {
    const field = known.get(member.name)
    if (field !== undefined) fields.push(mapField(source, model, field, member))
    else if (member.unsupported && attributeOf(member, 'ignore') === undefined) fields.push(mapUnsupported(member))
  }
  return Object.fromEntries(fields.map((field) => [field.name, field]))
}

function mapField(source: Source, model: DmmfModel, field: DmmfField, member: Member): Field {
  if (field.kind === 'object') return mapRelation(source, model, field)
  const type = field.kind === 'enum' ? 'Enum' : (field.type as ScalarType)
  const written = argumentOf(attributeOf(member, 'default'), 'value')
  const base = {
    name: field.name,
    column: field.dbName ?? field.name,
    list: field.isList,
    optional: !field.isRequired && !field.isList,
    ...(field.default === undefined ? {} : { default: mapDefault(type, field.default, written) }),
    ...(field.nativeType ? { nativeType: mapNativeType(field.nativeType) } : {}),
  }
  if (type === 'Enum') return { kind: 'enum', ...base, type: field.type } satisfies EnumField
  return { kind: 'scalar', ...base, type, ...(field.isUpdatedAt ? { updatedAt: true } : {}) } satisfies ScalarField
}

function mapNativeType([name, args]: readonly [string, readonly string[]]): NativeType {
  return { name, args }
}

/** A column of a type that Prisma does not know, which its data model leaves out. Its default can only be an expression. */
function mapUnsupported(member: Member): UnsupportedField {
  const written = argumentOf(attributeOf(member, 'default'), 'value')
  const expression = written?.kind === 'call' ? written.arguments[0]?.value : undefined
  return {
    kind: 'unsupported',
    name: member.name,
    column: mappedName(member) ?? member.name,
    databaseType: member.type,
    list: member.list,
    optional: member.optional,
    ...(expression?.kind === 'text' ? { default: { kind: 'dbgenerated', expression: expression.text } } : {}),
  }
}
