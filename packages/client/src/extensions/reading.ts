import { skip } from '@hotplan/plan'
import type { Model } from '@hotplan/schema'
import type { ComputedField, ComputedFields, FieldsByName } from './computed-fields.ts'
import type { View } from './view.ts'

/** What is put to the database in place of a caller's arguments, and what is made of the answer. */
export interface Reading {
  readonly args: Readonly<Record<string, unknown>>
  readonly view: View
}

type Selection = Readonly<Record<string, unknown>>

/**
 * Takes computed fields out of `select` and `omit` and what they need into them, at any depth; undefined where nothing is computed.
 * Arguments that are no object are left to validation.
 */
export function readingOf(fields: ComputedFields, modelName: string, args: unknown): Reading | undefined {
  const model = fields.model(modelName)
  if (model === undefined || (args !== undefined && !isObject(args))) return undefined
  const given = args ?? {}
  return isObject(given['select']) ? selected(fields, model, given, given['select']) : included(fields, model, given)
}

function selected(fields: ComputedFields, model: Model, args: Selection, select: Selection): Reading | undefined {
  const computed = fields.of(model.name)
  const shown: ComputedField[] = []
  const next: Record<string, unknown> = {}
  const relations = new Map<string, View>()
  for (const [name, value] of Object.entries(select)) {
    const field = computed.get(name)
    if (field === undefined) next[name] = related(fields, model, name, value, relations)
    else if (value === true) shown.push(field)
  }
  if (shown.length === 0 && relations.size === 0 && Object.keys(next).length === Object.keys(select).length) return undefined
  const hidden = new Set<string>()
  for (const need of shown.flatMap(({ needs }) => needs)) {
    if (next[need] === true) continue
    next[need] = true
    hidden.add(need)
  }
  if (shown.length > 0 && !Object.values(next).some(isSelected)) selectSomething(model, next, hidden)
  return { args: { ...args, select: next }, view: { hidden, computed: shown, relations } }
}

/** A record must be read even if its computed fields need nothing of it. */
function selectSomething(model: Model, select: Record<string, unknown>, hidden: Set<string>): void {
  const [name] = model.uniqueKeys[0]?.fields ?? Object.keys(model.fields)
  if (name === undefined) return
  select[name] = true
  hidden.add(name)
}

function included(fields: ComputedFields, model: Model, args: Selection): Reading | undefined {
  const computed = fields.of(model.name)
  const omit = isObject(args['omit']) ? args['omit'] : {}
  const shown = [...computed.values()].filter(({ name }) => omit[name] !== true)
  const { nextOmit, hidden } = omissions(fields, model, omit, shown)
  const relations = new Map<string, View>()
  const include = args['include']
  const nextInclude = isObject(include)
    ? Object.fromEntries(Object.entries(include).map(([name, value]) => [name, related(fields, model, name, value, relations)]))
    : include
  if (computed.size === 0 && relations.size === 0) return undefined
  const next: Record<string, unknown> = { ...args }
  if (isObject(include)) next['include'] = nextInclude
  if (Object.keys(nextOmit).length > 0) next['omit'] = nextOmit
  else if (isObject(args['omit'])) delete next['omit']
  return { args: next, view: { hidden, computed: shown, relations } }
}

/** An `omit` without computed fields, and without what the shown ones need. */
function omissions(
  fields: ComputedFields,
  model: Model,
  omit: Selection,
  shown: readonly ComputedField[],
): { readonly nextOmit: Selection; readonly hidden: ReadonlySet<string> } {
  const computed: FieldsByName = fields.of(model.name)
  const entries = Object.entries(omit).filter(([name]) => !computed.has(name) || name in model.fields)
  const nextOmit: Record<string, unknown> = Object.fromEntries(entries)
  const hidden = new Set<string>()
  for (const need of shown.flatMap(({ needs }) => needs)) {
    const given = omit[need]
    const isOmitted = typeof given === 'boolean' ? given : fields.isOmitted(model.name, need)
    if (!isOmitted) continue
    nextOmit[need] = false
    hidden.add(need)
  }
  return { nextOmit, hidden }
}

/** The arguments of a relation in a selection; notes how its records are shown. */
function related(fields: ComputedFields, model: Model, name: string, value: unknown, relations: Map<string, View>): unknown {
  const field = Object.hasOwn(model.fields, name) ? model.fields[name] : undefined
  if (field?.kind !== 'relation' || !isSelected(value)) return value
  const reading = readingOf(fields, field.model, value === true ? {} : value)
  if (reading === undefined) return value
  relations.set(name, reading.view)
  return Object.keys(reading.args).length === 0 ? true : reading.args
}

function isSelected(value: unknown): boolean {
  return value !== undefined && value !== false && value !== null && value !== skip
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
