import type { ShapeNode, ShapeObject } from '@hotplan/plan'
import { type Model, type RelationField, relationField, type ValueField, valueFieldsOf } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import { isSelected, isTrue, member, objectMember, objectOrEmpty } from '../shape-reader.ts'
import type { Source } from '../source.ts'

/** What a `select`, `include` and `omit` ask for: scalars in the order of the schema, then relations, then counters. */
export interface Selection {
  readonly fields: readonly ValueField[]
  readonly relations: readonly (readonly [field: RelationField, args: ShapeObject])[]
  readonly counts: ShapeNode | undefined
}

/** The selection of a model at one level of a query. */
export function selectionOf(c: Compilation, { model }: Pick<Source, 'model'>, args: ShapeObject): Selection {
  const select = member(args, 'select')
  const chosen = objectOrEmpty(select ?? member(args, 'include'))
  const fields = valueFieldsOf(model)
  return {
    fields:
      select === undefined
        ? withoutOmitted(c, model, fields, args)
        : fields.filter((field) => isSelected(member(chosen, field.name))),
    relations: chosen.entries.flatMap(([name, node]) => {
      const field = relationField(model, name)
      return field === undefined || !isSelected(node) ? [] : [[field, objectOrEmpty(node)] as const]
    }),
    counts: countsOf(chosen),
  }
}

/** The `omit` of the query decides; where it does not name a field, the client's does. */
function withoutOmitted(c: Compilation, model: Model, fields: readonly ValueField[], args: ShapeObject): readonly ValueField[] {
  const asked = objectMember(args, 'omit')
  const defaults = Object.hasOwn(c.omit, model.name) ? c.omit[model.name] : undefined
  return fields.filter((field) => {
    const node = member(asked, field.name)
    if (node !== undefined) return !isTrue(node)
    return !(defaults !== undefined && Object.hasOwn(defaults, field.name) && defaults[field.name] === true)
  })
}

function countsOf(chosen: ShapeObject): ShapeNode | undefined {
  const node = member(chosen, '_count')
  return isSelected(node) ? node : undefined
}
