import { InternalError, QueryError } from '@hotplan/plan'
import type { Provider } from '@hotplan/schema'
import * as parser from '@prisma/prisma-schema-wasm'
import type { Datamodel } from './dmmf.ts'

/** A schema file: its path as messages shall name it, and its text. */
export interface SchemaFile {
  readonly path: string
  readonly text: string
}

/** A `generator` block. Paths in it are relative to the file it stands in. */
export interface GeneratorBlock {
  readonly provider: string
  readonly output?: string
  readonly file: string
}

/**
 * Prisma's data model of the files.
 * @throws {@link QueryError} `SCHEMA.INVALID` with Prisma's message; `meta` has `file`, `line` and `column` of the first problem.
 */
export function parseDatamodel(files: readonly SchemaFile[]): Datamodel {
  const prismaSchema = files.map((file) => [file.path, file.text])
  const text = callParser(files, () => parser.get_dmmf(JSON.stringify({ prismaSchema, noColor: true })))
  return (JSON.parse(text) as { readonly datamodel: Datamodel }).datamodel
}

/**
 * The database the files are written for.
 * @throws {@link QueryError} `SCHEMA.INVALID` without a datasource, `SCHEMA.UNSUPPORTED_PROVIDER` for a database Hotplan does not speak.
 */
export function parseProvider(files: readonly SchemaFile[]): Provider {
  const [datasource] = parseConfig(files).datasources
  const fix = 'add a block such as datasource db { provider = "postgresql" }'
  if (datasource === undefined) throw new QueryError('SCHEMA.INVALID', `${namesOf(files)}: there is no datasource block; ${fix}`)
  const provider = providers[datasource.activeProvider]
  if (provider !== undefined) return provider
  const known = [...new Set(Object.values(providers))].join(', ')
  const message = `${namesOf(files)}: the provider ${datasource.activeProvider} is not supported; expected one of ${known}`
  throw new QueryError('SCHEMA.UNSUPPORTED_PROVIDER', message, { meta: { provider: datasource.activeProvider } })
}

/** The generator blocks of the files, in order. */
export function parseGenerators(files: readonly SchemaFile[]): readonly GeneratorBlock[] {
  return parseConfig(files).generators.map((block) => ({
    provider: block.provider.value ?? '',
    ...(block.output?.value ? { output: block.output.value } : {}),
    file: block.sourceFilePath,
  }))
}

const providers: Readonly<Record<string, Provider>> = {
  postgresql: 'postgresql',
  postgres: 'postgresql',
  sqlite: 'sqlite',
  mysql: 'mysql',
}

interface EnvironmentValue {
  readonly value: string | null
}

interface Config {
  readonly datasources: readonly { readonly activeProvider: string }[]
  readonly generators: readonly {
    readonly provider: EnvironmentValue
    readonly output: EnvironmentValue | null
    readonly sourceFilePath: string
  }[]
}

function parseConfig(files: readonly SchemaFile[]): Config {
  const prismaSchema = files.map((file) => [file.path, file.text])
  const text = callParser(files, () => parser.get_config(JSON.stringify({ prismaSchema, datasourceOverrides: {}, env: {} })))
  return (JSON.parse(text) as { readonly config: Config }).config
}

function callParser(files: readonly SchemaFile[], call: () => string): string {
  try {
    return call()
  } catch (cause) {
    const message = prismaMessage(cause)
    if (message === undefined) throw new InternalError('The parser of Prisma schemas failed', { cause })
    const place = firstProblem(files)
    const at = place === undefined ? namesOf(files) : `${place.file}:${place.line}:${place.column}`
    throw new QueryError('SCHEMA.INVALID', `${at}: the schema is not valid\n${message}`, { cause, meta: { ...place } })
  }
}

/** The parser throws an error whose message is JSON; anything else is a crash of the parser. */
function prismaMessage(cause: unknown): string | undefined {
  if (!(cause instanceof Error)) return undefined
  try {
    const { message } = JSON.parse(cause.message) as { readonly message?: string }
    return message
  } catch {
    return undefined
  }
}

interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

interface Problem {
  readonly file_name: string
  readonly start: number
  readonly is_warning: boolean
}

/** Line and column, from one, of what stands first in the files; Prisma's message has lines only. */
function firstProblem(files: readonly SchemaFile[]): Place | undefined {
  const problems = JSON.parse(parser.lint(JSON.stringify(files.map((file) => [file.path, file.text])))) as readonly Problem[]
  const order = (problem: Problem): number => files.findIndex((file) => file.path === problem.file_name)
  const [first] = problems
    .filter((problem) => !problem.is_warning)
    .toSorted((left, right) => order(left) - order(right) || left.start - right.start)
  const text = files.find((file) => file.path === first?.file_name)?.text
  if (first === undefined || text === undefined) return undefined
  const before = text.slice(0, first.start)
  return { file: first.file_name, line: before.split('\n').length, column: first.start - before.lastIndexOf('\n') }
}

function namesOf(files: readonly SchemaFile[]): string {
  return files.map((file) => file.path).join(', ')
}
