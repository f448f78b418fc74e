import type { RelationField } from '@hotplan/schema'
import { oppositeOf, writableRelations } from './scope.ts'
import { capitalized, type Text, typeText } from './text.ts'
import { type DataParts, nestedName } from './write-inputs.ts'

/** The names under which users of Prisma Client import the parts of nested writes of this model. */
export function nestedAliases(parts: DataParts): Text[] {
  return writableRelations(parts.scope, parts.model).flatMap((relation) => relationAliases(parts, relation))
}

function relationAliases({ scope, model: { name } }: DataParts, relation: RelationField): Text[] {
  const opposite = oppositeOf(scope, relation)
  const back = capitalized(relation.name)
  const types = `$${name}$Without${back}`
  const alias = (words: string, type: string): Text => typeText(`${name}${words}Without${back}Input`, `$.${type}<${types}>`)
  const unchecked = (action: 'create' | 'update'): Text => {
    const checked = nestedName(scope, opposite, action)
    return typeText(`${name}Unchecked${checked.slice(name.length)}`, checked)
  }
  return [
    alias('CreateOrConnect', 'ConnectOrCreate'),
    ...(opposite.list
      ? [
          alias('UpsertWithWhereUnique', 'UpsertWithWhereUnique'),
          alias('UpdateWithWhereUnique', 'UpdateWithWhereUnique'),
          alias('UpdateManyWithWhere', 'UpdateManyWithWhere'),
        ]
      : [alias('Upsert', 'UpsertOne'), alias('UpdateToOneWithWhere', 'UpdateToOneWithWhere')]),
    ...(relation.owner && opposite.list
      ? [typeText(`${name}CreateMany${back}InputEnvelope`, `$.NestedCreateMany<${types}>`)]
      : []),
    ...(opposite.owner ? [] : [unchecked('create'), unchecked('update')]),
  ]
}
