/** What a query does, named as the method of the model delegate. */
export type Action =
  | 'findUnique'
  | 'findUniqueOrThrow'
  | 'findFirst'
  | 'findFirstOrThrow'
  | 'findMany'
  | 'count'
  | 'aggregate'
  | 'groupBy'
  | 'exists'
  | 'create'
  | 'createMany'
  | 'createManyAndReturn'
  | 'copyFrom'
  | 'update'
  | 'updateMany'
  | 'updateManyAndReturn'
  | 'updateEach'
  | 'upsert'
  | 'upsertMany'
  | 'upsertManyAndReturn'
  | 'delete'
  | 'deleteMany'
  | 'deleteManyAndReturn'

/** One call of the API as data. */
export interface Query {
  readonly model: string
  readonly action: Action
  /** The caller's argument, not validated yet. */
  readonly args: unknown
}
