import type { LinkedPlan } from '@hotplan/interpreter'
import { chain, isHotplanError, isPromise, type MaybePromise, type Plan, RequirementError, type Session } from '@hotplan/plan'
import type { CachedPlan } from '@hotplan/plan-cache'
import type { Schema } from '@hotplan/schema'
import { GatedTransaction } from '../gated-transaction.ts'
import type { Linker } from '../linker.ts'
import type { BoundPlan } from '../pipeline.ts'
import type { Planner } from '../planner.ts'
import type { Trace } from '../trace.ts'
import { keySlots } from './key-slots.ts'
import { sameValues } from './same-values.ts'

export interface MergerParts {
  readonly schema: Schema
  readonly planner: Planner
  readonly linker: Linker
  /** Runs a plan, observed where there is a trace. */
  readonly execute: (bound: BoundPlan, session: Session | undefined, trace: Trace | undefined) => MaybePromise<unknown>
}

/** One caller that waits for its record. */
interface Call {
  readonly bound: BoundPlan
  readonly trace: Trace | undefined
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

/** Calls of one tick that one statement can answer. */
interface Group {
  readonly key: string
  readonly session: Session | undefined
  readonly slots: readonly number[]
  readonly calls: Call[]
}

/** What the merged plan yields for a key that has a record. */
interface Numbered {
  readonly position: number
  readonly record: unknown
}

/** Groups of one tick that are searched for a place; more differ so much that searching costs more than it gains. */
const searchedGroups = 32

/**
 * Merges `findUnique` calls of one tick, of one shape and in one session, into one statement: the keys travel as lists, and each record
 * comes back with the place of its key. A call that stays alone in its tick runs the plan it has.
 */
export class Merger {
  readonly #parts: MergerParts
  #groups: Group[] = []
  readonly #slots = new WeakMap<Plan, readonly number[] | 'none'>()
  readonly #plans = new WeakMap<Plan, Plan>()
  readonly #variants = new WeakMap<Plan, MaybePromise<LinkedPlan>>()

  constructor(parts: MergerParts) {
    this.#parts = parts
  }

  /** Runs a query together with others of its tick. */
  run(bound: BoundPlan, session: Session | undefined, trace: Trace | undefined): MaybePromise<unknown> {
    const slots = this.#slotsOf(bound.entry)
    if (slots === 'none') return this.#parts.execute(bound, session, trace)
    return new Promise((resolve, reject) => {
      const call = { bound, trace, resolve, reject }
      const group = this.#groupOf(call, session, slots)
      if (group !== undefined) group.calls.push(call)
      else this.#open({ key: bound.entry.key, session, slots, calls: [call] })
    })
  }

  /** The plan of many queries of an entry's shape at once, where they can be merged and it is known without loading the compiler. */
  planOf(entry: CachedPlan): Plan | undefined {
    const { action } = entry.shape
    if (action !== 'findUnique' && action !== 'findUniqueOrThrow') return undefined
    const slots = this.#slotsOf(entry)
    if (slots === 'none') return undefined
    const plan = this.#knownPlan(entry, slots) ?? (this.#parts.planner.isLoaded ? this.#compile(entry, slots) : undefined)
    return isPromise(plan) ? undefined : plan
  }

  #groupOf(call: Call, session: Session | undefined, slots: readonly number[]): Group | undefined {
    const groups = this.#groups
    for (let i = Math.max(0, groups.length - searchedGroups); i < groups.length; i++) {
      const group = groups[i] as Group
      if (group.session !== session || group.key !== call.bound.entry.key) continue
      if (sameValues((group.calls[0] as Call).bound.values, call.bound.values, slots)) return group
    }
    return undefined
  }

  #open(group: Group): void {
    if (this.#groups.length === 0) process.nextTick(() => this.#flush())
    this.#groups.push(group)
    const { session } = group
    // A statement that comes after these calls must not overtake them on the connection.
    if (session instanceof GatedTransaction) session.beforeNext(() => this.#flush(session))
  }

  /** Runs the groups, of one session or of all. */
  #flush(session?: Session): void {
    const due = session === undefined ? this.#groups : this.#groups.filter((group) => group.session === session)
    this.#groups = session === undefined ? [] : this.#groups.filter((group) => group.session !== session)
    for (const group of due) this.#runGroup(group)
  }

  #runGroup(group: Group): void {
    const [first] = group.calls
    if (first === undefined) return
    if (group.calls.length === 1) {
      this.#runAlone(first, group.session)
      return
    }
    let variant: MaybePromise<LinkedPlan>
    try {
      variant = this.#variantOf(first.bound, group.slots)
    } catch (error) {
      for (const call of group.calls) call.reject(error)
      return
    }
    // In a transaction the order of statements counts, so nothing waits for the plan.
    if (isPromise(variant) && group.session !== undefined) {
      for (const call of group.calls) this.#runAlone(call, group.session)
      return
    }
    this.#runMerged(group, variant).catch((error: unknown) => this.#failed(group, error))
  }

  #runAlone({ bound, trace, resolve, reject }: Call, session: Session | undefined): void {
    try {
      const value = this.#parts.execute(bound, session, trace)
      if (isPromise(value)) value.then(resolve, reject)
      else resolve(value)
    } catch (error) {
      reject(error)
    }
  }

  // The statement is sent before the first wait where the variant is there.
  async #runMerged({ calls, session, slots }: Group, variant: MaybePromise<LinkedPlan>): Promise<void> {
    const [first] = calls
    if (first === undefined) return
    const { entry, values } = first.bound
    const merged = [...values]
    for (const slot of slots) merged[slot] = calls.map((call) => call.bound.values[slot])
    const linked = isPromise(variant) ? await variant : variant
    if (first.trace !== undefined) first.trace.calls = calls.length
    const found = (await this.#parts.execute({ linked, entry, values: merged }, session, first.trace)) as readonly Numbered[]
    const records = new Array<unknown>(calls.length).fill(null)
    // A view can have several rows under one key; the first counts.
    for (const { position, record } of found) records[position - 1] ??= record
    for (const [index, call] of calls.entries()) settle(call, records[index])
  }

  /** A key or a record that is at fault must fail its own caller only. */
  #failed({ calls, session }: Group, error: unknown): void {
    const isOneAtFault = isMisfit(error) || (session === undefined && isBadValue(error))
    for (const call of calls) {
      if (isOneAtFault) this.#runAlone({ ...call, trace: undefined }, session)
      else call.reject(error)
    }
  }

  #slotsOf({ plan, shape }: CachedPlan): readonly number[] | 'none' {
    const known = this.#slots.get(plan)
    if (known !== undefined) return known
    const slots = keySlots(this.#parts.schema, shape) ?? 'none'
    this.#slots.set(plan, slots)
    return slots
  }

  /** A plan that was compiled, or that came with a snapshot and takes lists of the values that differ. */
  #knownPlan({ plan, shape, merged }: CachedPlan, slots: readonly number[]): Plan | undefined {
    const fits = merged?.slots.every(({ list }, index) => list === (slots.includes(index) || shape.slots[index]?.list === true))
    return fits === true ? merged : this.#plans.get(plan)
  }

  #compile({ plan, shape, key }: CachedPlan, slots: readonly number[]): MaybePromise<Plan> {
    return chain(this.#parts.planner.compileEach(shape, slots, key), (each) => {
      this.#plans.set(plan, each)
      return each
    })
  }

  /** Linked once, and kept as long as the plan it is a variant of. */
  #variantOf({ linked, entry }: BoundPlan, slots: readonly number[]): MaybePromise<LinkedPlan> {
    const { plan } = linked
    const known = this.#variants.get(plan)
    if (known !== undefined) return known
    const { linker } = this.#parts
    const variant = chain(this.#knownPlan(entry, slots) ?? this.#compile(entry, slots), (each) => linker.link(each))
    this.#variants.set(plan, variant)
    if (isPromise(variant)) {
      variant.then(
        (ready) => this.#variants.set(plan, ready),
        () => this.#variants.delete(plan),
      )
    }
    return variant
  }
}

function settle({ bound, resolve, reject }: Call, record: unknown): void {
  const { root } = bound.linked.plan
  if (record !== null || root.kind !== 'require') resolve(record)
  else reject(new RequirementError(root.error.code, root.error.message, { meta: root.error.meta }))
}

function isMisfit(error: unknown): boolean {
  return isHotplanError(error) && error.name === 'MappingError'
}

/** Data exceptions of SQL: a value that is no value of its type. Outside a transaction nothing has come of it. */
function isBadValue(error: unknown): boolean {
  return isHotplanError(error) && String(error.meta['sqlState'] ?? '').startsWith('22')
}
