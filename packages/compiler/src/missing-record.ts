import type { PlanError } from '@hotplan/plan'
import type { Model } from '@hotplan/schema'

/** What looked for a record, in the words of Prisma Client. */
export type RecordOperation = 'a query' | 'an update' | 'a delete' | 'an upsert'

/** The error of a record that has to exist, with the message and `meta` of Prisma Client 7. */
export function missingRecord(model: Model, operation: RecordOperation): PlanError {
  return {
    code: 'P2025',
    message: `An operation failed because it depends on one or more records that were required but not found. No record was found for ${operation}.`,
    meta: { modelName: model.name, operation },
  }
}
