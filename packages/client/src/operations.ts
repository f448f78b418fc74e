import type { Action } from '@hotplan/plan'
import { Operation } from './operation.ts'

/** Every action that a model delegate offers. */
export const actions: readonly Action[] = [
  'findUnique',
  'findUniqueOrThrow',
  'findFirst',
  'findFirstOrThrow',
  'findMany',
  'count',
  'aggregate',
  'groupBy',
  'exists',
  'create',
  'createMany',
  'createManyAndReturn',
  'update',
  'updateMany',
  'updateManyAndReturn',
  'updateEach',
  'upsert',
  'upsertMany',
  'upsertManyAndReturn',
  'delete',
  'deleteMany',
  'deleteManyAndReturn',
]

/** The operations of a client, shared by all its scopes so that what one has planned every other matches. */
export class Operations {
  readonly #byName = new Map<string, Operation>()
  readonly #shapesPerOperation: number

  constructor(shapesPerOperation: number) {
    this.#shapesPerOperation = shapesPerOperation
  }

  get(model: string, action: Action): Operation {
    const name = `${model}.${action}`
    const known = this.#byName.get(name)
    if (known !== undefined) return known
    const operation = new Operation(model, action, this.#shapesPerOperation)
    this.#byName.set(name, operation)
    return operation
  }

  /** Forgets every installed shape; the next queries take the slow path. */
  clear(): void {
    for (const operation of this.#byName.values()) operation.clear()
  }
}
