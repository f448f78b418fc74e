/** A query that starts when it is first awaited, so it can be handed to `$transaction` instead. */
export interface PrismaPromise<T> extends Promise<T> {
  readonly [Symbol.toStringTag]: 'PrismaPromise'
}

/** Results of the queries of an array transaction, in order. */
export type Results<P extends readonly unknown[]> = { -readonly [K in keyof P]: P[K] extends PrismaPromise<infer T> ? T : never }
