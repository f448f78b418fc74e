import { InternalError } from '@hotplan/plan'
import type { Model, RelationField, Schema, ValueField } from '@hotplan/schema'

/** Models that are stored in tables: no views, and with what `@ignore` and `@@ignore` hide from queries. */
export function storedModels(schema: Schema): readonly Model[] {
  return Object.values({ ...schema.models, ...schema.stored }).filter((model) => model.kind === 'model')
}

/** Views of a schema. They are not created, since a schema does not hold their queries. */
export function viewsOf(schema: Schema): readonly Model[] {
  return Object.values(schema.models).filter((model) => model.kind === 'view')
}

/** The table of an implicit many-to-many relation: column A refers to `a`, column B to `b`. */
export interface JoinTableDefinition {
  readonly table: string
  readonly namespace?: string
  readonly a: JoinTableSide
  readonly b: JoinTableSide
}

interface JoinTableSide {
  readonly model: Model
  readonly key: ValueField
}

/** Join tables in the order in which the models mention them, each once. */
export function joinTablesOf(models: readonly Model[]): readonly JoinTableDefinition[] {
  const found = new Map<string, JoinTableDefinition>()
  for (const model of models) {
    for (const field of Object.values(model.fields)) {
      if (field.kind !== 'relation' || field.through === undefined) continue
      const { table, namespace, from } = field.through
      const name = JSON.stringify([namespace, table])
      const other = referencedModel(models, field)
      if (other === undefined) continue
      const mine = { model, key: keyField(model, field.from) }
      const theirs = { model: other, key: keyField(other, field.to) }
      const sides = from === 'A' ? { a: mine, b: theirs } : { a: theirs, b: mine }
      if (!found.has(name)) found.set(name, { table, ...(namespace === undefined ? {} : { namespace }), ...sides })
    }
  }
  return [...found.values()]
}

/** The stored model at the other side of a foreign key; undefined where it is a view, which nothing can reference. */
export function referencedModel(models: readonly Model[], field: RelationField): Model | undefined {
  return models.find((candidate) => candidate.name === field.model)
}

/** The column of a field. */
export function columnOf(model: Model, name: string): string {
  const field = model.fields[name]
  if (field === undefined || field.kind === 'relation') throw new InternalError(`${model.name}.${name} has no column`)
  return field.column
}

function keyField(model: Model, fields: readonly string[]): ValueField {
  const field = model.fields[fields[0] ?? '']
  if (field?.kind !== 'scalar' && field?.kind !== 'enum') throw new InternalError(`${model.name} has no key for its join table`)
  return field
}
