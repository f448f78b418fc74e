import type { Session } from '@hotplan/plan'
import type { Operation } from './operation.ts'
import type { OuterClient } from './outer-client.ts'
import type { Pipeline } from './pipeline.ts'
import { QueryScope } from './scope.ts'

/** The client itself: its queries run on their own, or in the interactive transaction that they were put in. */
export class RootScope extends QueryScope {
  readonly #outer: OuterClient

  constructor(pipeline: Pipeline, outer: OuterClient) {
    super(pipeline)
    this.#outer = outer
  }

  override start(operation: Operation, args: unknown, session: Session | undefined): Promise<unknown> {
    return super.start(operation, args, session ?? this.#outer.joined())
  }

  override within(session: Session | undefined, work: (session: Session | undefined) => Promise<unknown>): Promise<unknown> {
    return work(session ?? this.#outer.joined())
  }

  override transact<T>(session: Session | undefined, work: (session: Session) => Promise<T>): Promise<T> {
    return super.transact(session ?? this.#outer.joined(), work)
  }
}
