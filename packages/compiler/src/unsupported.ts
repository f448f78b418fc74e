import { type Action, QueryError, type ShapeObject } from '@hotplan/plan'
import { type Model, relationField } from '@hotplan/schema'

/** The error of an action that no handler compiles. */
export function unsupportedAction(model: Model, action: Action): QueryError {
  return new QueryError('COMPILER.UNSUPPORTED_ACTION', `${model.name}.${action} cannot be compiled yet`, {
    meta: { model: model.name, action },
  })
}

/**
 * Refuses `data` that writes related records: leaving them out in silence would lose them.
 * @throws QueryError `COMPILER.UNSUPPORTED_NESTED_WRITE`
 */
export function refuseNestedWrites(model: Model, data: ShapeObject): void {
  const nested = data.entries.find(([name]) => relationField(model, name) !== undefined)
  if (nested === undefined) return
  const message = `data.${nested[0]} of ${model.name} writes related records, which cannot be compiled yet: write them in queries of their own`
  throw new QueryError('COMPILER.UNSUPPORTED_NESTED_WRITE', message, { meta: { model: model.name, path: `data.${nested[0]}` } })
}
