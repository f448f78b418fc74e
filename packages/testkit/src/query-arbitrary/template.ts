import type { Action } from '@hotplan/plan'
import type { ScalarType } from '@hotplan/schema'

/** The structure of a query, with holes where values go: what a shape should say, made without the code under test. */
export type Template =
  | ObjectTemplate
  | ListTemplate
  | LiteralTemplate
  | ValueTemplate
  | TakeTemplate
  | NamesTemplate
  | RowsTemplate

export interface ObjectTemplate {
  readonly kind: 'object'
  readonly entries: readonly TemplateEntry[]
}

export interface TemplateEntry {
  readonly key: string
  readonly value: Template
  /** Whether the query stays valid without it. */
  readonly optional?: boolean
  /** Keys that may stand in its place with the same operand, such as `gt` for `lt`. */
  readonly otherKeys?: readonly string[]
}

export interface ListTemplate {
  readonly kind: 'list'
  readonly items: readonly Template[]
  /** Whether the query stays valid with members left out. */
  readonly resizable: boolean
}

/** A value that is structure. Null markers and field references are compared by `name`. */
export interface LiteralTemplate {
  readonly kind: 'literal'
  readonly name: string
  readonly value: unknown
  readonly others?: readonly LiteralTemplate[]
}

export interface ValueTemplate {
  readonly kind: 'value'
  readonly type: ScalarType | 'Enum' | 'NonNegativeInt'
  readonly enumNames?: readonly string[]
  readonly form: 'one' | 'list' | 'valueOrList'
  readonly nullable: boolean
}

/** A `take` other than zero; `one` is 1 or -1. */
interface TakeTemplate {
  readonly kind: 'take'
  readonly sign: 1 | -1
  readonly range: 'any' | 'one'
}

/** A set of names: any order, repeated or not, one alone without a list. */
export interface NamesTemplate {
  readonly kind: 'names'
  readonly names: readonly string[]
}

/** Rows of a bulk write that have these columns together; `sparse` ones may be missing in some rows, not in all. */
export interface RowsTemplate {
  readonly kind: 'rows'
  readonly columns: readonly { readonly name: string; readonly value: ValueTemplate; readonly sparse: boolean }[]
}

export interface QueryTemplate {
  readonly model: string
  readonly action: Action
  readonly args: ObjectTemplate
}

/** Two templates have the same structure exactly if these texts are equal. Keys are sorted, sets too. */
export function structureOf(template: QueryTemplate): string {
  return JSON.stringify([template.model, template.action, structure(template.args)])
}

function structure(template: Template): unknown {
  switch (template.kind) {
    case 'object':
      return ['object', template.entries.map(({ key, value }) => [key, structure(value)] as const).sort(byKey)]
    case 'list':
      return ['list', template.items.map(structure)]
    case 'literal':
      return ['literal', template.name]
    case 'value':
      return ['value']
    case 'take':
      return ['take', template.sign]
    case 'names':
      return ['names', [...new Set(template.names)].sort()]
    case 'rows':
      return ['rows', template.columns.map(({ name }) => name).sort()]
  }
}

function byKey(left: readonly [string, unknown], right: readonly [string, unknown]): number {
  return left[0] < right[0] ? -1 : 1
}

/** Every template that differs from this one in one place and is still valid. */
export function editsOf(template: Template): readonly Template[] {
  switch (template.kind) {
    case 'object':
      return template.entries.flatMap((entry, index) => entryEdits(template, entry, index))
    case 'list':
      return listEdits(template)
    case 'literal':
      return template.others ?? []
    case 'take':
      return [{ ...template, sign: template.sign === 1 ? -1 : 1 }, ...(template.range === 'any' ? [literal(0)] : [])]
    case 'names':
      return template.names.length > 1 ? [{ kind: 'names', names: template.names.slice(1) }] : []
    default:
      return []
  }
}

function entryEdits(template: ObjectTemplate, entry: TemplateEntry, index: number): readonly Template[] {
  const withEntry = (...entries: TemplateEntry[]): ObjectTemplate => ({
    kind: 'object',
    entries: template.entries.toSpliced(index, 1, ...entries),
  })
  const used = new Set(template.entries.map(({ key }) => key))
  const renamed = (entry.otherKeys ?? []).filter((key) => !used.has(key)).map((key) => withEntry({ ...entry, key }))
  const changed = editsOf(entry.value).map((value) => withEntry({ ...entry, value }))
  return [...changed, ...renamed, ...(entry.optional ? [withEntry()] : [])]
}

function listEdits(template: ListTemplate): readonly Template[] {
  const changed = template.items.flatMap((item, index) =>
    editsOf(item).map((edited) => ({ ...template, items: template.items.with(index, edited) })),
  )
  if (!template.resizable) return changed
  const [first] = template.items
  const longer = first === undefined ? [] : [{ ...template, items: [...template.items, first] }]
  return [
    ...changed,
    ...longer,
    ...template.items.map((_, index) => ({ ...template, items: template.items.toSpliced(index, 1) })),
  ]
}

export function literal(value: null | boolean | number | string, others: readonly (boolean | string)[] = []): LiteralTemplate {
  const own: LiteralTemplate = { kind: 'literal', name: JSON.stringify(value), value }
  const rest = others.filter((other) => other !== value).map((other) => literal(other))
  return rest.length === 0 ? own : { ...own, others: rest }
}
