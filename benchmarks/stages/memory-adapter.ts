interface SqlQuery {
  readonly sql: string
  readonly args: readonly unknown[]
}

interface SqlAdapter {
  queryRaw(query: SqlQuery): Promise<unknown>
}

/** What Prisma's client takes as `adapter`. */
export interface SqlAdapterFactory {
  connect(): Promise<SqlAdapter>
}

/** Prisma's adapter with each answer asked for once, whatever the query. */
export function memoryAdapter(factory: SqlAdapterFactory): SqlAdapterFactory {
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    const known = new Map<string, Promise<unknown>>()
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = (query) => {
      const key = `${query.sql}\n${query.args.join()}`
      const answer = known.get(key) ?? queryRaw(query)
      known.set(key, answer)
      return answer
    }
    return adapter
  }
  return factory
}
