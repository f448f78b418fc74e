import type { Action, Query } from '@hotplan/plan'
import { isHotplanError } from '@hotplan/plan'
import { createParameterizer, type ParameterizedQuery } from '../src/index.ts'
import { postgres } from './fixture-schema.ts'

const { parameterize } = createParameterizer(postgres)

/** Parameterizes a query on PostgreSQL. */
export function walked(model: string, action: Action, args?: unknown): ParameterizedQuery {
  return parameterize({ model, action, args } satisfies Query)
}

/** The error a query on PostgreSQL gives, as code and message. */
export function problemOf(model: string, action: string, args?: unknown): string {
  try {
    parameterize({ model, action: action as Action, args })
  } catch (error) {
    if (isHotplanError(error)) return `${error.code} ${error.message}`
    throw error
  }
  return 'no problem'
}
