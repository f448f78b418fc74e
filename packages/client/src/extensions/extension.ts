import { QueryError } from '@hotplan/plan'
import { type Model, modelOf, type Schema } from '@hotplan/schema'
import { delegateName } from '../delegates.ts'

/** What a query hook is called with. `query` goes on with the arguments it is given: to the next hook, at last to the database. */
interface HookCall {
  /** Name of the model in the schema; undefined for raw methods. */
  readonly model: string | undefined
  readonly operation: string
  readonly args: unknown
  readonly query: (args: unknown) => Promise<unknown>
}

export type QueryHook = (call: HookCall) => unknown

/** A field that is computed from others when it is first read. */
export interface ComputedFieldDefinition {
  readonly needs?: Readonly<Record<string, boolean>>
  readonly compute: (record: never) => unknown
}

/** An extension as it is given to `$extends`; its types are those of the client's. Models go by the names of their delegates. */
export interface ExtensionDefinition {
  readonly name?: string
  readonly model?: Readonly<Record<string, object>>
  readonly client?: object
  readonly query?: Readonly<Record<string, QueryHook | Readonly<Record<string, QueryHook>>>>
  readonly result?: Readonly<Record<string, Readonly<Record<string, ComputedFieldDefinition>>>>
}

/** Stands for every model. */
export const allModels = '$allModels'
/** Stands for every operation. */
export const allOperations = '$allOperations'

const components: readonly string[] = ['name', 'model', 'client', 'query', 'result']
const topLevelHooks: ReadonlySet<string> = new Set([
  allModels,
  allOperations,
  '$queryRaw',
  '$queryRawUnsafe',
  '$executeRaw',
  '$executeRawUnsafe',
])

/**
 * Checks the names of an extension, so that a misspelt one is told when the client is extended and not by a hook that never runs.
 * @throws {@link QueryError} `EXTENSION.UNKNOWN_NAME`, `EXTENSION.INVALID`
 */
export function checkExtension(schema: Schema, extension: unknown): ExtensionDefinition {
  if (typeof extension !== 'object' || extension === null) {
    throw invalid('$extends', 'an object with `model`, `client`, `query` or `result`, or what `Prisma.defineExtension` gave')
  }
  for (const name of Object.keys(extension)) {
    if (!components.includes(name)) throw unknownName(name, `one of ${components.join(', ')}`)
  }
  const checked = extension as ExtensionDefinition
  for (const name of Object.keys(checked.model ?? {})) requireModel(schema, 'model', name)
  for (const [name, hook] of Object.entries(checked.query ?? {})) checkHooks(schema, name, hook)
  for (const [name, fields] of Object.entries(checked.result ?? {})) checkComputed(schema, name, fields)
  return checked
}

/** The model behind a name of a component; undefined for `$allModels`. */
function requireModel(schema: Schema, component: string, name: string): Model | undefined {
  if (name === allModels) return undefined
  const model = Object.values(schema.models).find((candidate) => delegateName(candidate.name) === name)
  if (model === undefined) {
    throw unknownName(
      `${component}.${name}`,
      `a model of the schema as the client names it, such as \`${firstDelegate(schema)}\``,
    )
  }
  return model
}

function firstDelegate(schema: Schema): string {
  const [first = 'user'] = Object.keys(schema.models)
  return delegateName(modelOf(schema, first)?.name ?? first)
}

function checkHooks(schema: Schema, name: string, hook: unknown): void {
  if (!topLevelHooks.has(name)) requireModel(schema, 'query', name)
  if (topLevelHooks.has(name) && name !== allModels) {
    if (typeof hook !== 'function') throw invalid(`query.${name}`, 'a function')
    return
  }
  for (const [operation, inner] of Object.entries(hook as object)) {
    if (typeof inner !== 'function') throw invalid(`query.${name}.${operation}`, 'a function')
  }
}

function checkComputed(schema: Schema, name: string, fields: object): void {
  requireModel(schema, 'result', name)
  for (const [field, definition] of Object.entries(fields)) {
    const { compute } = definition as Partial<ComputedFieldDefinition>
    if (typeof compute !== 'function') throw invalid(`result.${name}.${field}.compute`, 'a function')
  }
}

export function unknownName(path: string, expected: string): QueryError {
  return new QueryError('EXTENSION.UNKNOWN_NAME', `Extension: \`${path}\` is not known. Expected ${expected}.`, {
    meta: { path, expected },
  })
}

function invalid(path: string, expected: string): QueryError {
  return new QueryError('EXTENSION.INVALID', `Extension: \`${path}\` must be ${expected}.`, { meta: { path, expected } })
}
