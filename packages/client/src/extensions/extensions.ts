import type { Schema } from '@hotplan/schema'
import { delegateName } from '../delegates.ts'
import type { GlobalOmit } from '../identity.ts'
import { ComputedFields } from './computed-fields.ts'
import { allModels, allOperations, type ExtensionDefinition, type QueryHook } from './extension.ts'

/** The extensions of a client, the first one outermost. Never changes: a client that is extended further has another. */
export class Extensions {
  readonly computed: ComputedFields | undefined
  readonly #list: readonly ExtensionDefinition[]
  readonly #hooks = new Map<string, readonly QueryHook[]>()

  constructor(list: readonly ExtensionDefinition[], schema: Schema, omit: GlobalOmit) {
    this.#list = list
    const computes = list.some(({ result }) => result !== undefined)
    this.computed = computes ? new ComputedFields(list, schema, omit) : undefined
  }

  /** These and one more. */
  with(extension: ExtensionDefinition, schema: Schema, omit: GlobalOmit): Extensions {
    return new Extensions([...this.#list, extension], schema, omit)
  }

  /** What is called before an operation, outermost first; of a raw method where there is no model. */
  hooksOf(model: string | undefined, operation: string): readonly QueryHook[] {
    const name = `${model ?? ''}.${operation}`
    const known = this.#hooks.get(name)
    if (known !== undefined) return known
    const hooks = this.#list.flatMap(({ query = {} }) => matching(query, model, operation))
    this.#hooks.set(name, hooks)
    return hooks
  }

  /** Gives a client, of whatever scope, the methods of its `client` and `model` components. */
  applyTo(client: object, schema: Schema): void {
    for (const model of Object.values(schema.models)) {
      const name = delegateName(model.name)
      const added = this.#list.flatMap(({ model: models = {} }) => [models[allModels], models[name]])
      const methods = added.filter((object) => object !== undefined)
      if (methods.length > 0) extendDelegate(client, name, model.name, methods)
    }
    for (const { client: added } of this.#list) {
      if (added !== undefined) Object.defineProperties(client, Object.getOwnPropertyDescriptors(added))
    }
  }
}

/** Hooks of one extension, from the particular to the general. */
function matching(
  query: NonNullable<ExtensionDefinition['query']>,
  model: string | undefined,
  operation: string,
): readonly QueryHook[] {
  const general = [query[operation], query[allOperations]]
  if (model === undefined) return general.filter(isHook)
  const levels = [query[delegateName(model)], query[allModels]].filter((level) => typeof level === 'object')
  const particular = levels.flatMap((level) => [level[operation], level[allOperations]])
  return [...particular, query[allOperations]].filter(isHook)
}

function isHook(value: unknown): value is QueryHook {
  return typeof value === 'function'
}

/** The delegate stays one that is made when it is first used. */
function extendDelegate(client: object, name: string, model: string, methods: readonly object[]): void {
  const base = descriptorOf(client, name)
  Object.defineProperty(client, name, {
    configurable: true,
    enumerable: true,
    get: () => {
      const delegate: object = base?.get?.call(client)
      for (const object of methods) Object.defineProperties(delegate, Object.getOwnPropertyDescriptors(object))
      Object.defineProperties(delegate, { $name: { value: model }, $parent: { value: client } })
      Object.defineProperty(client, name, { configurable: true, enumerable: true, value: delegate })
      return delegate
    },
  })
}

/** A property of an object, its own or inherited. */
function descriptorOf(object: object, name: string): PropertyDescriptor | undefined {
  for (let holder: object | null = object; holder !== null; holder = Object.getPrototypeOf(holder)) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, name)
    if (descriptor !== undefined) return descriptor
  }
  return undefined
}
