import type { Model } from '@hotplan/schema'

/** The quoted name of a model's table. */
export function tableName(model: Model): string {
  return model.namespace === undefined ? `"${model.table}"` : `"${model.namespace}"."${model.table}"`
}
