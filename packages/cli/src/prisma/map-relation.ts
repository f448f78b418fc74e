import { InternalError, QueryError } from '@hotplan/plan'
import type { JoinTable, ReferentialAction, RelationField } from '@hotplan/schema'
import { attributeOf, namedText } from './declarations.ts'
import type { DmmfField, DmmfModel } from './dmmf.ts'
import type { Source } from './source.ts'

/** Maps one side of a relation; what the file leaves out (referential actions, names) is filled in as Prisma does. */
export function mapRelation(source: Source, model: DmmfModel, field: DmmfField): RelationField {
  const other = source.model(field.type)
  const opposite = oppositeOf(other, model, field)
  const base = {
    kind: 'relation' as const,
    name: field.name,
    model: field.type,
    list: field.isList,
    optional: !field.isList && !field.isRequired,
    relation: relationName(field),
    opposite: opposite.name,
  }
  if (field.isList && opposite.isList) return { ...base, ...manyToMany(model, field, other, opposite) }
  const fields = field.relationFromFields ?? []
  if (fields.length === 0) {
    return { ...base, from: opposite.relationToFields ?? [], to: opposite.relationFromFields ?? [], owner: false }
  }
  refuseIgnored(source, model, field, fields)
  return { ...base, from: fields, to: field.relationToFields ?? [], owner: true, ...foreignKey(source, model, field, fields) }
}

function refuseIgnored(source: Source, model: DmmfModel, field: DmmfField, fields: readonly string[]): void {
  const ignored = fields.find((name) => source.field(model.name, name) === undefined)
  if (ignored === undefined) return
  const path = `${model.name}.${field.name}`
  const message = `${path}: its foreign key is marked @ignore; take the mark off ${ignored}, or put it on ${field.name} too`
  throw new QueryError('SCHEMA.UNSUPPORTED', message, { meta: { path } })
}

function foreignKey(
  source: Source,
  model: DmmfModel,
  field: DmmfField,
  fields: readonly string[],
): Pick<RelationField, 'onDelete' | 'onUpdate' | 'constraint'> {
  const written = source.member(model.name, field.name)
  const constraint = written === undefined ? undefined : namedText(attributeOf(written, 'relation'), 'map')
  const columns = fields.map((name) => source.column(model.name, name))
  const nullable = fields.every((name) => source.field(model.name, name)?.isRequired === false)
  return {
    onDelete: (field.relationOnDelete as ReferentialAction | undefined) ?? (nullable ? 'SetNull' : 'Restrict'),
    onUpdate: (field.relationOnUpdate as ReferentialAction | undefined) ?? 'Cascade',
    constraint: constraint ?? source.names.foreignKey(source.table(model.name), columns),
  }
}

/**
 * The sides of a join table: A is the model whose name comes first, in a self-relation the field whose name does. The row's
 * column of a side holds the key of the record at that side.
 */
function manyToMany(
  model: DmmfModel,
  field: DmmfField,
  other: DmmfModel,
  opposite: DmmfField,
): Pick<RelationField, 'from' | 'to' | 'owner' | 'through'> {
  const isFirst = model.name === other.name ? field.name < opposite.name : model.name < other.name
  const namespace = (isFirst ? model : other).schema ?? undefined
  const through: JoinTable = {
    table: `_${relationName(field)}`,
    ...(namespace === undefined ? {} : { namespace }),
    from: isFirst ? 'A' : 'B',
    to: isFirst ? 'B' : 'A',
  }
  return { from: [keyOf(model)], to: [keyOf(other)], owner: false, through }
}

/** The single-field id that a model of an implicit many-to-many relation must have. */
function keyOf(model: DmmfModel): string {
  const key = model.fields.find((field) => field.isId)
  if (key === undefined) throw new InternalError(`${model.name} is part of a many-to-many relation and has no single id`)
  return key.name
}

function oppositeOf(other: DmmfModel, model: DmmfModel, field: DmmfField): DmmfField {
  const found = other.fields.find(
    (candidate) =>
      candidate.relationName === field.relationName &&
      candidate.type === model.name &&
      !(other.name === model.name && candidate.name === field.name),
  )
  if (found === undefined) throw new InternalError(`${model.name}.${field.name} has no opposite field`)
  return found
}

function relationName(field: DmmfField): string {
  if (field.relationName === undefined) throw new InternalError(`The relation ${field.name} has no name`)
  return field.relationName
}
