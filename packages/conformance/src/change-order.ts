import type { GoldenChange, GoldenValue } from '@hotplan/testkit/golden'

/**
 * Puts changes in an order that generated values do not decide: two rows that differ in them only by chance stand in the order of
 * what else they hold. What is generated is read off the recorded changes, by table and column.
 */
export function inOrderOfContent(changes: readonly GoldenChange[], recorded: readonly GoldenChange[]): readonly GoldenChange[] {
  const generated = new Set(
    recorded.flatMap(({ table, before, after }) => [...generatedIn(table, before), ...generatedIn(table, after)]),
  )
  if (generated.size === 0) return changes
  const content = (table: string, row: GoldenValue | undefined): unknown =>
    row === undefined ? null : Object.entries(row as object).filter(([column]) => !generated.has(`${table}.${column}`))
  const key = ({ table, before, after }: GoldenChange): string =>
    JSON.stringify([table, content(table, before), content(table, after)])
  return changes.toSorted((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))))
}

function generatedIn(table: string, row: GoldenValue | undefined): readonly string[] {
  return Object.entries((row ?? {}) as object).flatMap(([column, value]) =>
    typeof value === 'object' && value !== null && '$generated' in value ? [`${table}.${column}`] : [],
  )
}
