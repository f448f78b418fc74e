import type { Action } from '@hotplan/plan'
import type { CachedPlan } from '@hotplan/plan-cache'
import type { Schema } from '@hotplan/schema'
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
  readonly #schema: Schema
  readonly #shapesPerOperation: number

  constructor(schema: Schema, shapesPerOperation: number) {
    this.#schema = schema
    this.#shapesPerOperation = shapesPerOperation
  }

  get(model: string, action: Action): Operation {
    const name = `${model}.${action}`
    const known = this.#byName.get(name)
    if (known !== undefined) return known
    const operation = new Operation(model, action, this.#schema, this.#shapesPerOperation)
    this.#byName.set(name, operation)
    return operation
  }

  /** Forgets the shape of a plan that the cache has evicted, so that one bound holds for all that is kept of shapes. */
  uninstall(entry: CachedPlan): void {
    this.#byName.get(`${entry.plan.model}.${entry.plan.action}`)?.uninstall(entry)
  }

  /** Forgets every installed shape; the next queries take the slow path. */
  clear(): void {
    for (const operation of this.#byName.values()) operation.clear()
  }
}
