import type {
  AggregateAction,
  CopyFromAction,
  CountAction,
  CreateAction,
  CreateManyAction,
  CreateManyAndReturnAction,
  DeleteAction,
  DeleteManyAction,
  DeleteManyAndReturnAction,
  ExistsAction,
  FindFirstAction,
  FindManyAction,
  FindUniqueAction,
  GroupByAction,
  StreamAction,
  UpdateAction,
  UpdateEachAction,
  UpdateManyAction,
  UpdateManyAndReturnAction,
  UpsertAction,
  UpsertManyAction,
  UpsertManyAndReturnAction,
} from './actions.ts'
import type { ModelTypes, TypeMap } from './model-types.ts'
import type { TypesOfDelegate } from './operations.ts'

/** The queries of a view: `db.userStatistics`. `G` is the client's global omit. */
export interface ViewDelegate<M extends ModelTypes, G = unknown>
  extends TypesOfDelegate<M, G>,
    FindUniqueAction<M, G>,
    FindFirstAction<M, G>,
    FindManyAction<M, G>,
    StreamAction<M, G>,
    CountAction<M>,
    ExistsAction<M>,
    AggregateAction<M>,
    GroupByAction<M> {
  /** The columns, to compare with in filters. */
  readonly fields: M['fields']
}

/** The queries of a model: `db.user`. An action is added to it as one more interface to extend. */
export interface Delegate<M extends ModelTypes, G = unknown>
  extends ViewDelegate<M, G>,
    CreateAction<M, G>,
    CreateManyAction<M>,
    CreateManyAndReturnAction<M, G>,
    CopyFromAction<M>,
    UpdateAction<M, G>,
    UpdateManyAction<M>,
    UpdateManyAndReturnAction<M, G>,
    UpdateEachAction<M>,
    UpsertAction<M, G>,
    UpsertManyAction<M>,
    UpsertManyAndReturnAction<M, G>,
    DeleteAction<M, G>,
    DeleteManyAction<M>,
    DeleteManyAndReturnAction<M, G> {}

/** A delegate per model, named as the model with its first letter in lower case. */
export type ClientDelegates<TM extends TypeMap, G = unknown> = {
  readonly [K in keyof TM]: TM[K] extends ModelTypes & { readonly view: false } ? Delegate<TM[K], G> : DelegateOfView<TM[K], G>
}

type DelegateOfView<M, G> = M extends ModelTypes ? ViewDelegate<M, G> : never
