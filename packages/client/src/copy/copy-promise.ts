import type { Session } from '@hotplan/plan'
import type { Model } from '@hotplan/schema'
import { LazyPromise } from '../lazy-promise.ts'
import { LimitedScope } from '../limited-scope.ts'
import type { Operation } from '../operation.ts'
import type { QueryScope } from '../scope.ts'
import { copyArguments } from './copy-arguments.ts'
import { copyRows } from './copy-rows.ts'

/** What a copy needs to know beside its scope. */
export interface CopyTarget {
  readonly model: Model
  readonly operation: Operation
}

/** A `copyFrom` that has not been awaited, or has. */
export class CopyPromise extends LazyPromise {
  readonly #scope: QueryScope
  readonly #target: CopyTarget
  readonly #args: unknown

  constructor(scope: QueryScope, target: CopyTarget, args: unknown) {
    super()
    this.#scope = scope
    this.#target = target
    this.#args = args
  }

  get $home(): object {
    return this.#scope.pipeline
  }

  $start(session: Session | undefined): Promise<unknown> {
    return this.#scope.hooked(this.#target.operation, this.#args, (args) => this.#run(args, session))
  }

  async #run(input: unknown, session: Session | undefined): Promise<unknown> {
    const { model, operation } = this.#target
    const { pipeline } = this.#scope
    try {
      const args = copyArguments(operation, input)
      const { signal, timeoutMs } = args
      const isLimited = signal !== undefined || timeoutMs !== undefined
      const scope = isLimited ? new LimitedScope(this.#scope, args, pipeline.parts.driver) : this.#scope
      return await scope.transact(session, (open) => copyRows(pipeline, operation, model, args, open))
    } catch (error) {
      throw pipeline.translate(error, operation)
    }
  }
}
