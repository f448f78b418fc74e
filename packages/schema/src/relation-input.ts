import type { RelationField } from './schema.ts'

/** A key of a relation filter. The operand is a `where` of the related model. */
export interface RelationFilter {
  readonly name: 'some' | 'every' | 'none' | 'is' | 'isNot'
  /** Whether `null` is accepted: there is no related record. */
  readonly nullable: boolean
}

/** Keys of a relation filter. A to-one relation also takes a bare `where`, and null where it is optional: both mean `is`. */
export function relationFilters(field: RelationField): readonly RelationFilter[] {
  if (field.list) return toManyFilters
  return field.optional ? optionalFilters : requiredFilters
}

const toManyFilters: readonly RelationFilter[] = namedFilters(['some', 'every', 'none'], false)
const optionalFilters: readonly RelationFilter[] = namedFilters(['is', 'isNot'], true)
const requiredFilters: readonly RelationFilter[] = namedFilters(['is', 'isNot'], false)

function namedFilters(names: readonly RelationFilter['name'][], nullable: boolean): readonly RelationFilter[] {
  return Object.freeze(names.map((name) => Object.freeze({ name, nullable })))
}

export type RelationWrite =
  | 'create'
  | 'connectOrCreate'
  | 'createMany'
  | 'connect'
  | 'upsert'
  | 'set'
  | 'disconnect'
  | 'delete'
  | 'update'
  | 'updateMany'
  | 'deleteMany'

/** Nested writes that `create` data takes at a relation. Those of a to-many relation take one or a list, except `createMany`. */
export function relationCreateWrites(field: RelationField): readonly RelationWrite[] {
  if (!field.list) return ['create', 'connectOrCreate', 'connect']
  return field.through === undefined
    ? ['create', 'connectOrCreate', 'createMany', 'connect']
    : ['create', 'connectOrCreate', 'connect']
}

/** Nested writes that `update` data takes at a relation. A required to-one relation can be neither disconnected nor deleted. */
export function relationUpdateWrites(field: RelationField): readonly RelationWrite[] {
  if (field.list) {
    const many = ['upsert', 'set', 'disconnect', 'delete', 'update', 'updateMany', 'deleteMany'] as const
    return [...relationCreateWrites(field), ...many]
  }
  const one = ['create', 'connectOrCreate', 'upsert', 'connect', 'update'] as const
  return field.optional ? [...one, 'disconnect', 'delete'] : one
}
