import { assertNever, type Guard } from '@hotplan/plan'
import { equalValues } from '../guard.ts'
import { columnsOf, isMarker, isNameSet, isReferenceTo } from './compare.ts'
import { hasKeys, hasNoKeys, inOrder } from './keys.ts'
import type { ListPattern, ObjectPattern, Pattern, RowsPattern, SlotPattern } from './pattern.ts'

/** Tests a value against a pattern and stores what it binds. */
type Test = (value: unknown, values: unknown[]) => boolean

/** A matcher made of closures, for runtimes that forbid generated code; the same answers as the generated one. */
export function interpretMatcher(
  pattern: ObjectPattern,
  slotCount: number,
  guards: readonly Guard[],
): (args: unknown) => unknown[] | undefined {
  const test = objectTest(pattern)
  return (args) => {
    const values = new Array<unknown>(slotCount)
    if (!test(args === undefined ? noArguments : args, values)) return undefined
    return guards.every((guard) => guardHolds(guard, values)) ? values : undefined
  }
}

const noArguments: Readonly<Record<string, never>> = Object.freeze({})

function guardHolds(guard: Guard, values: readonly unknown[]): boolean {
  const [left, right] = guard.slots
  return equalValues(values[left], values[right]) === guard.holds
}

function testOf(pattern: Pattern): Test {
  switch (pattern.kind) {
    case 'object':
      return objectTest(pattern)
    case 'list':
      return listTest(pattern)
    case 'literal': {
      const expected = pattern.value
      return (value) => value === expected
    }
    case 'slot':
      return slotTest(pattern)
    case 'names':
      return (value) => isNameSet(value, pattern.names)
    case 'marker':
      return (value) => isMarker(value, pattern.marker)
    case 'reference':
      return (value) => isReferenceTo(value, pattern.model, pattern.field)
    case 'rows':
      return rowsTest(pattern)
    default:
      return assertNever(pattern, 'pattern')
  }
}

function objectTest(pattern: ObjectPattern): Test {
  const { keys, nullsAbsent } = pattern
  const tests = pattern.members.map(testOf)
  if (keys.length === 0) return (value) => isObject(value) && hasNoKeys(value, nullsAbsent)
  return (value, values) => {
    if (!isObject(value) || !hasKeys(value, keys, nullsAbsent)) return false
    if (pattern.ordered && !inOrder(value, keys)) return false
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index]
      if (key === undefined || !tests[index]?.(value[key], values)) return false
    }
    return true
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function listTest(pattern: ListPattern): Test {
  const tests = pattern.items.map(testOf)
  return (value, values) => {
    if (!Array.isArray(value) || value.length !== tests.length) return false
    return tests.every((test, index) => test(value[index], values))
  }
}

function slotTest(pattern: SlotPattern): Test {
  const { slot, nullable, coerce } = pattern
  return (value, values) => {
    const coerced = value === null && nullable ? null : coerce(value)
    values[slot] = coerced
    return coerced !== undefined
  }
}

function rowsTest(pattern: RowsPattern): Test {
  return (value, values) => {
    const columns = columnsOf(pattern.rule, pattern.columns, value)
    if (columns === undefined) return false
    for (let index = 0; index < columns.length; index++) {
      const slot = pattern.slots[index]
      if (slot !== undefined) values[slot] = columns[index]
    }
    return true
  }
}
