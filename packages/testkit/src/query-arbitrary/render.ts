import { skip } from '@hotplan/plan'
import fc from 'fast-check'
import type { NamesTemplate, ObjectTemplate, RowsTemplate, Template } from './template.ts'
import { valueArbitrary } from './value-arbitrary.ts'

/**
 * Arguments of a template's structure: any values in any accepted form, keys in any order, with absent keys strewn in, on objects of
 * several kinds.
 */
export function renderTemplate(template: Template): fc.Arbitrary<unknown> {
  switch (template.kind) {
    case 'object':
      return renderObject(template)
    case 'list':
      return fc.tuple(...template.items.map(renderTemplate))
    case 'literal':
      return fc.constant(template.value)
    case 'value':
      return valueArbitrary(template)
    case 'take':
      return fc
        .integer({ min: 1, max: template.range === 'one' ? 1 : Number.MAX_SAFE_INTEGER })
        .map((take) => take * template.sign)
    case 'names':
      return renderNames(template)
    case 'rows':
      return renderRows(template)
  }
}

const absentEntries: readonly (readonly [string, unknown])[] = [
  ['absent', undefined],
  ['skipped', skip],
  ['__proto__', undefined],
]

type Make = (entries: readonly (readonly [string, unknown])[]) => object

class Bag {
  /** Inherited keys are not keys of the arguments. */
  get where(): string {
    return 'inherited'
  }
}

function fill(target: object, entries: readonly (readonly [string, unknown])[]): object {
  for (const [key, value] of entries)
    Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true })
  return target
}

const makers: readonly Make[] = [
  (entries) => Object.fromEntries(entries),
  (entries) => fill(Object.create(null), entries),
  (entries) => fill(new Bag(), entries),
  (entries) => fill(Object.create({ inherited: 1, id: 2 }), entries),
]

function renderObject(template: ObjectTemplate): fc.Arbitrary<unknown> {
  const { entries } = template
  const values = fc.tuple(...entries.map(({ value }) => renderTemplate(value)))
  const order = fc.shuffledSubarray([...entries.keys()], { minLength: entries.length })
  const absent = fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray([...absentEntries]) })
  const make = fc.oneof({ weight: 5, arbitrary: fc.constant(makers[0]!) }, { weight: 1, arbitrary: fc.constantFrom(...makers) })
  return fc.tuple(values, order, absent, make).map(([rendered, indexes, extra, build]) => {
    const present = indexes.map((index) => [entries[index]!.key, rendered[index]] as const)
    return build([...extra, ...present])
  })
}

function renderNames({ names }: NamesTemplate): fc.Arbitrary<unknown> {
  const list = fc.shuffledSubarray([...names], { minLength: names.length })
  const repeated = list.map((order) => [...order, ...order.slice(0, 1)])
  return names.length === 1 ? fc.oneof(fc.constant(names[0]), list, repeated) : fc.oneof(list, repeated)
}

function renderRows({ columns }: RowsTemplate): fc.Arbitrary<unknown> {
  const cells = columns.map(({ name, value, sparse }) => {
    const present = valueArbitrary(value).map((cell) => [name, cell] as const)
    return sparse ? fc.oneof(present, fc.constant([name, undefined] as const)) : present
  })
  const full = columns.map(({ name, value }) => valueArbitrary(value).map((cell) => [name, cell] as const))
  const row = fc.tuple(...cells).map(rowOf)
  const complete = fc.tuple(...full).map(rowOf)
  // At least one complete row, so that every column occurs.
  const list = fc
    .tuple(fc.array(row, { maxLength: 3 }), complete, fc.array(row, { maxLength: 3 }))
    .map(([before, one, after]) => [...before, one, ...after])
  return fc.oneof(complete, list)
}

/** A row; columns called after a path stand in objects within it. */
function rowOf(entries: readonly (readonly [name: string, cell: unknown])[]): object {
  const row: Record<string, unknown> = {}
  for (const [name, cell] of entries) {
    const path = name.split('.')
    let place = row
    for (const key of path.slice(0, -1)) {
      place[key] ??= {}
      place = place[key] as Record<string, unknown>
    }
    place[path.at(-1) ?? name] = cell
  }
  return row
}
