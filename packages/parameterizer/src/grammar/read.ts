import { type Model, uniqueKeysOf, valueFieldsOf } from '@hotplan/schema'
import { listed } from '../problem.ts'
import { orderByPosition } from './order.ts'
import { type Entries, entryOf, type Grammar, type Position, type Report } from './rule.ts'
import { slotPosition } from './slot.ts'

/** The arguments that filter, order and cut a list of records. */
export function readMembers(grammar: Grammar, model: Model): readonly (readonly [string, Position])[] {
  return [...windowMembers(grammar, model), ['distinct', fieldNames(model, 'distinct')]]
}

/** The same without `distinct`, as counts and aggregates take them. */
export function windowMembers(grammar: Grammar, model: Model): readonly (readonly [string, Position])[] {
  return [
    ['where', wherePosition(grammar, model)],
    ['orderBy', orderByPosition(grammar, 'orderBy', model)],
    ['cursor', uniqueWherePosition(grammar, model)],
    ['take', takePosition],
    ['skip', slotPosition(grammar.schema, 'NonNegativeInt')],
  ]
}

export const takePosition: Position = { expected: 'an integer: from the start, or from the end where negative', take: 'any' }

/** Of actions that answer with one record: the first, or the last. */
export const takeOnePosition: Position = { expected: '1 or -1', take: 'one' }

export function wherePosition(grammar: Grammar, model: Model): Position {
  return { expected: `an object of conditions on ${model.name}`, object: () => grammar.rule('where', model) }
}

export function uniqueWherePosition(grammar: Grammar, model: Model): Position {
  return { expected: `an object with a unique key of ${model.name}`, object: () => grammar.rule('uniqueWhere', model) }
}

/** A set of field names: `distinct`, `by`. */
export function fieldNames(model: Model, argument: string): Position {
  const names = valueFieldsOf(model).map((field) => field.name)
  return { expected: `for ${argument} a scalar field of ${model.name} or a list of such: ${listed(names)}`, names }
}

/** Without a unique key nothing makes the order of records stable, so a window needs one. */
export function checkWindow(model: Model, entries: Entries, report: Report): void {
  if (uniqueKeysOf(model).length > 0 || entryOf(entries, 'orderBy') !== undefined) return
  const argument = ['take', 'skip'].find((name) => entryOf(entries, name) !== undefined)
  if (argument === undefined) return
  const fix = `${model.name} has no unique key, so ${argument} without an order would give any records.`
  report({ code: 'QUERY.MISSING_ARGUMENT', found: `has ${argument} but no orderBy`, expected: 'orderBy', fix })
}
