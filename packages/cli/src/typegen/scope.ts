import {
  type Enum,
  type Model,
  type Provider,
  primaryKeyOf,
  type RelationField,
  relationFieldsOf,
  type Schema,
} from '@hotplan/schema'

/** A schema with what every part of the generator asks of it. */
export interface Scope {
  readonly schema: Schema
  readonly provider: Provider
  /** Names of models and enums that the namespace `Prisma` declares for something else; there they are referred to by an alias. */
  readonly shadowed: ReadonlySet<string>
}

export function modelsOf(scope: Scope): readonly Model[] {
  return Object.values(scope.schema.models)
}

export function enumsOf(scope: Scope): readonly Enum[] {
  return Object.values(scope.schema.enums)
}

function targetOf(scope: Scope, relation: RelationField): Model {
  return scope.schema.models[relation.model] as Model
}

/** The other side of a relation. */
export function oppositeOf(scope: Scope, relation: RelationField): RelationField {
  return targetOf(scope, relation).fields[relation.opposite] as RelationField
}

/** How a record type or an enum is named inside the namespace `Prisma`. */
export function referenceIn(scope: Scope, name: string): string {
  return scope.shadowed.has(name) ? `$$${name}` : name
}

/** Relations that data can write: a view takes no writes. */
export function writableRelations(scope: Scope, model: Model): readonly RelationField[] {
  return relationFieldsOf(model).filter((relation) => targetOf(scope, relation).kind === 'model')
}

/** The writable relations that split by whether this model's table holds the foreign key. */
export function ownedRelations(scope: Scope, model: Model): readonly RelationField[] {
  return writableRelations(scope, model).filter((relation) => relation.owner)
}

/**
 * Columns that only the unchecked inputs take: foreign keys of writable relations and an auto-incremented Int id.
 */
export function uncheckedColumns(scope: Scope, model: Model): ReadonlySet<string> {
  const keys = ownedRelations(scope, model).flatMap((relation) => relation.from)
  const primary = primaryKeyOf(model)
  const [id] = primary?.fields.length === 1 ? primary.fields : []
  const field = id === undefined ? undefined : model.fields[id]
  const isGenerated = field?.kind === 'scalar' && field.type === 'Int' && field.default?.kind === 'autoincrement'
  return new Set(isGenerated && id !== undefined ? [id, ...keys] : keys)
}
