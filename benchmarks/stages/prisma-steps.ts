import { importPrisma, prismaPackage } from '../src/prisma/installation.ts'
import { argumentsOf, type CorpusQuery } from './corpus.ts'
import { memoryAdapter, type SqlAdapterFactory } from './memory-adapter.ts'
import type { Step, StepName } from './step.ts'

/** What Prisma's client keeps for its engine. */
interface EngineConfig {
  readonly parameterizationSchema: object
  readonly inlineSchema: string
  readonly compilerWasm: { readonly getRuntime: () => Promise<CompilerRuntime> }
}

interface QueryCompiler {
  readonly compile: (query: string) => object
}

interface CompilerRuntime {
  readonly QueryCompiler: new (options: object) => QueryCompiler
}

interface EnumModel {
  readonly values: readonly { readonly name: string; readonly dbName: string | null }[]
}

interface Internals {
  readonly _engineConfig: EngineConfig
  readonly _extensions: unknown
  readonly _runtimeDataModel: { readonly enums: Readonly<Record<string, EnumModel>> }
}

type Delegates = Readonly<Record<string, Readonly<Record<string, (args: unknown) => PromiseLike<unknown>>>>>

interface EngineRuntime {
  readonly parameterizeQuery: (query: object, graph: unknown) => { readonly parameterizedQuery: object }
}

interface ParamGraphModule {
  readonly ParamGraph: {
    readonly deserialize: (serialized: object, enumLookup: (name: string) => object | undefined) => unknown
  }
}

interface ClientRuntime {
  readonly serializeJsonQuery: (options: object) => object
}

interface SqliteAdapterModule {
  readonly PrismaBetterSqlite3: new (options: object) => SqlAdapterFactory
}

/** The stages that Prisma 7 has, taken from its own packages, for one query at a time on the SQLite file. */
export async function prismaStages(file: string): Promise<(query: CorpusQuery) => readonly Step[]> {
  const { PrismaClient } = await importPrisma('sqlite')
  const { PrismaBetterSqlite3 } = await prismaPackage<SqliteAdapterModule>('@prisma/adapter-better-sqlite3')
  const adapter = memoryAdapter(new PrismaBetterSqlite3({ url: `file:${file}` }))
  const client = new PrismaClient({ adapter }) as unknown as Internals & Delegates
  await client['user']?.['findUnique']?.({ where: { id: 1 } })
  const compiler = await queryCompiler(client._engineConfig)
  const { serializeJsonQuery } = await prismaPackage<ClientRuntime>('@prisma/client/runtime/client')
  const { parameterizeQuery } = await prismaPackage<EngineRuntime>('@prisma/client-engine-runtime')
  const graph = await paramGraph(client)
  const serialize = ({ model, action }: CorpusQuery, args: unknown): object =>
    serializeJsonQuery({
      modelName: model,
      action,
      args,
      runtimeDataModel: client._runtimeDataModel,
      extensions: client._extensions,
      clientMethod: `${model.toLowerCase()}.${action}`,
      clientVersion: '7',
      errorFormat: 'minimal',
      previewFeatures: [],
    })
  return (query) => {
    const parameterize = (json: object): object => parameterizeQuery(json, graph).parameterizedQuery
    const next = argumentsOf(query)
    const nextJson = cycled(Array.from({ length: 64 }, (_, number) => serialize(query, query.args(number))))
    const parameterized = parameterize(nextJson())
    const key = JSON.stringify(parameterized)
    const plans = new Map([[key, compiler.compile(key)]])
    const call = (client[query.model.toLowerCase()] as Delegates[string])[query.action] as (args: unknown) => PromiseLike<unknown>
    const args = query.args(0)
    const steps: Partial<Record<StepName, () => unknown>> = {
      'prisma: arguments → JSON protocol': () => serialize(query, next()),
      'prisma: parameterize': () => parameterize(nextJson()),
      'prisma: key, JSON.stringify': () => JSON.stringify(parameterized),
      'prisma: parameterize + key + get': () => plans.get(JSON.stringify(parameterize(nextJson()))),
      'prisma: arguments → plan, cached': () => plans.get(JSON.stringify(parameterize(serialize(query, next())))),
      'prisma: compile': () => compiler.compile(key),
      'prisma: whole call, driver answers from memory': () => call(args).then((answer) => answer),
    }
    return Object.entries(steps).map(([name, run]) => ({ name: name as StepName, query: query.name, run }))
  }
}

function cycled<T>(items: readonly T[]): () => T {
  let number = 0
  return () => items[number++ % items.length] as T
}

async function paramGraph({ _engineConfig, _runtimeDataModel: { enums } }: Internals): Promise<unknown> {
  const { ParamGraph } = await prismaPackage<ParamGraphModule>('@prisma/param-graph')
  return ParamGraph.deserialize(_engineConfig.parameterizationSchema, (name) => {
    const values = Object.hasOwn(enums, name) ? enums[name]?.values : undefined
    return values && Object.fromEntries(values.map((value) => [value.name, value.dbName ?? value.name]))
  })
}

/** A compiler beside the client's own, in the WebAssembly instance that the client's first query has made. */
async function queryCompiler({ compilerWasm, inlineSchema }: EngineConfig): Promise<QueryCompiler> {
  const { QueryCompiler } = await compilerWasm.getRuntime()
  const connectionInfo = { supportsRelationJoins: false }
  return new QueryCompiler({ datamodel: inlineSchema, provider: 'sqlite', connectionInfo })
}
