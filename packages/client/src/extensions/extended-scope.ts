import { type Action, QueryError, type Session } from '@hotplan/plan'
import type { Operation } from '../operation.ts'
import { QueryScope } from '../scope.ts'
import type { Extensions } from './extensions.ts'
import { passHooks } from './pass-hooks.ts'
import { show } from './view.ts'

/** Actions that give records, or one. */
const recordActions: ReadonlySet<Action> = new Set<Action>([
  'findUnique',
  'findUniqueOrThrow',
  'findFirst',
  'findFirstOrThrow',
  'findMany',
  'create',
  'createManyAndReturn',
  'update',
  'updateManyAndReturn',
  'upsert',
  'upsertManyAndReturn',
  'delete',
  'deleteManyAndReturn',
])

/** A scope whose queries pass the hooks of extensions, and whose records have their computed fields. */
export class ExtendedScope extends QueryScope {
  readonly #inner: QueryScope
  readonly #extensions: Extensions

  constructor(inner: QueryScope, extensions: Extensions) {
    super(inner.pipeline, inner.session)
    this.#inner = inner
    this.#extensions = extensions
  }

  override start(operation: Operation, args: unknown, session: Session | undefined): Promise<unknown> {
    const { model, action } = operation
    const hooks = this.#extensions.hooksOf(model, action)
    const run = (final: unknown): Promise<unknown> => this.#inner.start(operation, final, session)
    const { computed } = this.#extensions
    if (computed === undefined || !recordActions.has(action)) {
      return hooks.length === 0 ? run(args) : passHooks(hooks, { model, operation: action }, args, run)
    }
    let reading = computed.reading(model, args)
    const read = (final: unknown): Promise<unknown> => {
      reading = computed.reading(model, final)
      return run(reading === undefined ? final : reading.args)
    }
    const result = hooks.length === 0 ? read(args) : passHooks(hooks, { model, operation: action }, args, read)
    return result.then((value) => (reading === undefined ? value : show(value, reading.view)))
  }

  override afterSending(): undefined {
    return undefined
  }

  override within(session: Session | undefined, work: (session: Session | undefined) => Promise<unknown>): Promise<unknown> {
    return this.#inner.within(session, work)
  }

  override transact<T>(session: Session | undefined, work: (session: Session) => Promise<T>): Promise<T> {
    return this.#inner.transact(session, work)
  }

  override hooked(operation: Operation, args: unknown, run: (args: unknown) => Promise<unknown>): Promise<unknown> {
    const { model, action } = operation
    return passHooks(this.#extensions.hooksOf(model, action), { model, operation: action }, args, run)
  }

  /** @throws {@link QueryError} `EXTENSION.NO_STREAM` where a hook would be passed by */
  override streamed(operation: Operation, args: unknown): ReturnType<QueryScope['streamed']> {
    const { model, action } = operation
    if (this.#extensions.hooksOf(model, action).length > 0) throw noStream(model)
    const reading = this.#extensions.computed?.reading(model, args)
    if (reading === undefined) return this.#inner.streamed(operation, args)
    return { args: reading.args, show: (record) => show(record, reading.view) }
  }
}

function noStream(model: string): QueryError {
  return new QueryError(
    'EXTENSION.NO_STREAM',
    `An extension has a hook on ${model}.findMany, which a stream would pass by. Stream from the client that is not extended by it.`,
    { meta: { model } },
  )
}
