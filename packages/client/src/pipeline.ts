import type { LinkedPlan } from '@hotplan/interpreter'
import { compileMatcher, type Matcher, type Parameterizer } from '@hotplan/parameterizer'
import { type Action, chain, type Driver, type MaybePromise, type Session } from '@hotplan/plan'
import type { CachedPlan, PlanCache } from '@hotplan/plan-cache'
import type { Schema } from '@hotplan/schema'
import type { ErrorTranslator } from './errors/error-translator.ts'
import type { FailedCall } from './errors/translate.ts'
import { keyOfShape, type PlanIdentity } from './identity.ts'
import type { Linker } from './linker.ts'
import type { Merger } from './merge/merger.ts'
import type { InstalledShape, Operation } from './operation.ts'
import type { Planner } from './planner.ts'
import { settled } from './settled.ts'
import { Trace } from './trace.ts'

export interface PipelineParts {
  readonly schema: Schema
  readonly driver: Driver
  readonly parameterizer: Parameterizer
  readonly identity: PlanIdentity
  readonly cache: PlanCache
  readonly planner: Planner
  readonly linker: Linker
  readonly errors: ErrorTranslator
  readonly codegen: boolean
}

/** A query whose plan is linked, with the values to run it with. */
export interface BoundPlan {
  readonly linked: LinkedPlan
  readonly entry: CachedPlan
  readonly values: readonly unknown[]
}

const noArguments: object = Object.freeze({})

/** The whole path of a query: match, else parameterize, key, look up or compile, link and install; then run. */
export class Pipeline {
  readonly parts: PipelineParts
  /** Told about every finished call; undefined while nobody listens, and then nothing is measured. */
  observer: ((trace: Trace, entry: CachedPlan) => void) | undefined
  /** Answers `findUnique` calls of one tick together; undefined where each runs on its own. */
  merger: Merger | undefined

  constructor(parts: PipelineParts) {
    this.parts = parts
  }

  run(operation: Operation, input: unknown, session: Session | undefined): MaybePromise<unknown> {
    const args = input === undefined ? noArguments : input
    const trace = this.observer === undefined ? undefined : new Trace(operation)
    const candidates = operation.candidates(args)
    for (let i = 0; i < candidates.length; i++) {
      const candidate = candidates[i] as InstalledShape
      const values = candidate.match(args)
      if (values === undefined) continue
      candidate.entry.uses++
      if (trace !== undefined) {
        trace.source = 'match'
        trace.mark('match')
      }
      const { linked, entry } = candidate
      if (this.merger !== undefined && operation.isMergeable) return this.merger.run({ linked, entry, values }, session, trace)
      return trace === undefined ? linked.run(values, session) : this.#observed({ linked, entry, values }, session, trace)
    }
    trace?.mark('match')
    return chain(this.#plan(operation, args, trace, session), (bound) =>
      this.merger !== undefined && operation.isMergeable
        ? this.merger.run(bound, session, trace)
        : this.execute(bound, session, trace),
    )
  }

  /** What {@link run} waits for after it has sent everything; undefined where it does not send everything at once. */
  afterSending(operation: Operation, input: unknown): LinkedPlan['afterSending'] {
    const args = input === undefined ? noArguments : input
    return operation.candidates(args).find(({ match }) => match(args) !== undefined)?.linked.afterSending
  }

  /** Runs a plan, observed where there is a trace. */
  execute(bound: BoundPlan, session: Session | undefined, trace: Trace | undefined): MaybePromise<unknown> {
    return trace === undefined ? bound.linked.run(bound.values, session) : this.#observed(bound, session, trace)
  }

  /** The plan of a query and its values, without running it. */
  resolve(operation: Operation, input: unknown, trace?: Trace): MaybePromise<BoundPlan> {
    const args = input === undefined ? noArguments : input
    for (const candidate of operation.candidates(args)) {
      const values = candidate.match(args)
      if (values === undefined) continue
      const { linked, entry } = candidate
      entry.uses++
      if (trace !== undefined) trace.source = 'match'
      trace?.mark('match')
      return { linked, entry, values }
    }
    trace?.mark('match')
    return this.#plan(operation, args, trace)
  }

  /** A query whose shape is not installed: the slow path, which also validates. */
  #plan(operation: Operation, args: unknown, trace?: Trace, session?: Session): MaybePromise<BoundPlan> {
    const { parameterizer, identity, cache, planner, linker } = this.parts
    const { shape, values } = parameterizer.parameterize({ model: operation.model, action: operation.action, args })
    trace?.mark('parameterize')
    const key = keyOfShape(identity, shape)
    trace?.mark('key')
    const cached = cache.getOrCompile(key, () => {
      trace?.mark('lookup')
      if (session === undefined && !planner.isLoaded) this.#connect()
      return chain(planner.compile(shape, key), (plan) => {
        trace?.mark('compile')
        return { shape, plan }
      })
    })
    return chain(cached, (entry) => {
      trace?.found()
      return chain(linker.link(entry.plan), (linked) => {
        if (operation.admits(entry)) this.install(operation, linked, entry)
        trace?.mark('link')
        entry.uses++
        return { linked, entry, values }
      })
    })
  }

  /** Has the driver connect while the compiler is loaded. What goes wrong is told by the statement, which tries again. */
  #connect(): void {
    const connecting = new Promise<void>((resolve) => resolve(this.parts.driver.connect()))
    connecting.catch(() => undefined)
  }

  /** Makes the next query of this shape a match. */
  install(operation: Operation, linked: LinkedPlan, entry: CachedPlan): void {
    const { schema, cache, codegen } = this.parts
    if (!cache.holds(entry)) return
    const compile = (args: unknown): unknown[] | undefined => {
      shape.match = compileMatcher(entry.shape, schema, { codegen })
      return shape.match(args)
    }
    // The matcher is compiled when it is first asked: a shape that never comes back does without.
    const shape: { match: Matcher } & InstalledShape = { match: compile, linked, entry }
    operation.install(shape)
  }

  /** Cache key of the shape of a query, for what is told of a failure; undefined where the query is not valid. */
  keyOf(model: string, action: Action, input: unknown): string | undefined {
    const { parameterizer, identity } = this.parts
    const args = input === undefined ? noArguments : input
    try {
      return keyOfShape(identity, parameterizer.parameterize({ model, action, args }).shape)
    } catch {
      return undefined
    }
  }

  translate(error: unknown, call: FailedCall): unknown {
    return this.parts.errors.translate(error, call)
  }

  #observed({ linked, entry, values }: BoundPlan, session: Session | undefined, trace: Trace): MaybePromise<unknown> {
    const finish = (): void => this.observer?.(trace, entry)
    return settled(() => linked.runObserved(values, session, trace.observe), finish)
  }
}
