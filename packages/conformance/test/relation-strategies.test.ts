import type { GoldenCase, GoldenValue } from '@hotplan/testkit/golden'
import { describeGolden, type GoldenVariant } from '../src/describe-golden.ts'

/** Questions for nested records, asked with each strategy; the strategy decides how they are read, never what. */
function withStrategies({ action, args }: GoldenCase): readonly GoldenVariant[] {
  if (!action.startsWith('find') || !isObject(args) || 'relationLoadStrategy' in args || !selectsRelations(args)) return []
  return ['join', 'query'].map((strategy) => ({
    title: `by ${strategy}`,
    args: { ...args, relationLoadStrategy: strategy } as GoldenValue,
  }))
}

function selectsRelations({ select, include }: Readonly<Record<string, unknown>>): boolean {
  return isObject(include) || (isObject(select) && Object.values(select).some(isObject))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

for (const file of ['reads', 'postgres-reads']) {
  describeGolden(file, { variants: withStrategies, modes: ['cache of one', 'interpreted', 'warm'] })
}
