import type { PlanError } from '@hotplan/plan'
import { RequirementError } from '@hotplan/plan'

/** Raises an error that a plan describes. */
export function fail(error: PlanError): never {
  throw new RequirementError(error.code, error.message, { meta: error.meta })
}
