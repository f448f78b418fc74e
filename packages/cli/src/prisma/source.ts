import { InternalError } from '@hotplan/plan'
import type { Provider } from '@hotplan/schema'
import { type ConstraintNames, constraintNames } from './constraint-names.ts'
import type { Attribute, Declaration, Expression, Member } from './declarations.ts'
import type { Datamodel, DmmfField, DmmfModel } from './dmmf.ts'

/** Look-ups over the data model and the declarations it was made from. */
export class Source {
  readonly provider: Provider
  readonly datamodel: Datamodel
  readonly names: ConstraintNames
  readonly #models: ReadonlyMap<string, DmmfModel>
  readonly #declarations: ReadonlyMap<string, Declaration>

  constructor(provider: Provider, datamodel: Datamodel, declarations: readonly Declaration[]) {
    this.provider = provider
    this.datamodel = datamodel
    this.names = constraintNames(provider)
    this.#models = new Map(datamodel.models.map((model) => [model.name, model]))
    this.#declarations = new Map(declarations.map((declaration) => [declaration.name, declaration]))
  }

  model(name: string): DmmfModel {
    const model = this.#models.get(name)
    if (model === undefined) throw new InternalError(`The data model has no ${name}`)
    return model
  }

  declaration(name: string): Declaration {
    const declaration = this.#declarations.get(name)
    if (declaration === undefined) throw new InternalError(`The schema files have no ${name}`)
    return declaration
  }

  field(model: string, name: string): DmmfField | undefined {
    return this.model(model).fields.find((field) => field.name === name)
  }

  member(model: string, name: string): Member | undefined {
    return this.declaration(model).members.find((member) => member.name === name)
  }

  table(model: string): string {
    return this.model(model).dbName ?? model
  }

  /** Name of a field's column, of unsupported fields too. */
  column(model: string, name: string): string {
    return this.field(model, name)?.dbName ?? mappedName(this.member(model, name)) ?? name
  }
}

/** The name that `@map` or `@@map` gives. */
export function mappedName(owner: { readonly attributes: readonly Attribute[] } | undefined): string | undefined {
  return firstText(owner?.attributes.find((attribute) => attribute.name === 'map'))
}

/** The name that `@@schema` gives. */
export function namespaceOf(declaration: Declaration): string | undefined {
  return firstText(declaration.attributes.find((attribute) => attribute.name === 'schema'))
}

/** The text of an attribute's only argument, with its name or without. */
function firstText(attribute: Attribute | undefined): string | undefined {
  const value: Expression | undefined = attribute?.arguments[0]?.value
  return value?.kind === 'text' ? value.text : undefined
}
