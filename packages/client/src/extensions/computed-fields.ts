import { type Model, type Schema, valueFieldsOf } from '@hotplan/schema'
import { delegateName } from '../delegates.ts'
import type { GlobalOmit } from '../identity.ts'
import { allModels, type ComputedFieldDefinition, type ExtensionDefinition, unknownName } from './extension.ts'
import { type Reading, readingOf } from './reading.ts'

/** A computed field of a model with what it needs resolved to columns. */
export interface ComputedField {
  readonly name: string
  /** Fields of the model that are read for it. */
  readonly needs: readonly string[]
  /** Computed fields that its function reads. */
  readonly uses: readonly ComputedField[]
  readonly compute: (record: object) => unknown
}

export type FieldsByName = ReadonlyMap<string, ComputedField>

/** The computed fields of every model of a client. */
export class ComputedFields {
  readonly #schema: Schema
  readonly #omit: GlobalOmit
  readonly #byModel: ReadonlyMap<string, FieldsByName>

  constructor(list: readonly ExtensionDefinition[], schema: Schema, omit: GlobalOmit) {
    this.#schema = schema
    this.#omit = omit
    this.#byModel = new Map(Object.values(schema.models).map((model) => [model.name, fieldsOf(model, list)]))
  }

  /** How arguments are put to the database and what is made of the answer; undefined where it is the answer itself. */
  reading(model: string, args: unknown): Reading | undefined {
    return readingOf(this, model, args)
  }

  of(model: string): FieldsByName {
    return this.#byModel.get(model) ?? new Map()
  }

  model(name: string): Model | undefined {
    return this.#schema.models[name]
  }

  /** Whether the client leaves a field out of results. */
  isOmitted(model: string, field: string): boolean {
    return this.#omit[model]?.[field] === true
  }
}

function fieldsOf(model: Model, list: readonly ExtensionDefinition[]): FieldsByName {
  const fields = new Map<string, ComputedField>()
  for (const { result = {} } of list) {
    const added = { ...result[allModels], ...result[delegateName(model.name)] }
    for (const [name, definition] of Object.entries(added)) fields.set(name, resolve(model, name, definition, fields))
  }
  return fields
}

/** A field sees those of the extensions before it, and those above it in its own. */
function resolve(
  model: Model,
  name: string,
  { needs = {}, compute }: ComputedFieldDefinition,
  known: FieldsByName,
): ComputedField {
  const stored = new Set(valueFieldsOf(model).map((field) => field.name))
  const needed = new Set<string>()
  const uses: ComputedField[] = []
  for (const [need, isNeeded] of Object.entries(needs)) {
    if (!isNeeded) continue
    const computed = known.get(need)
    if (computed !== undefined) uses.push(computed)
    else if (!stored.has(need)) throw unknownNeed(model, name, need)
    if (stored.has(need)) needed.add(need)
    for (const inner of computed?.needs ?? []) needed.add(inner)
  }
  return { name, needs: [...needed], uses, compute: compute as (record: object) => unknown }
}

function unknownNeed(model: Model, field: string, need: string): Error {
  const path = `result.${delegateName(model.name)}.${field}.needs.${need}`
  return unknownName(path, `a field of ${model.name} that is stored in a column, or a computed field defined before`)
}
