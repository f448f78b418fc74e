import type { ParameterScope } from '@hotplan/data-mapper'
import type { MaybePromise, Plan, PreparedStatement, Session } from '@hotplan/plan'
import type { Frame, Runner } from './frame.ts'
import { generatorsIn } from './generators.ts'
import type { LinkedNode } from './linked-node.ts'
import { executeStatement, type LinkedStatement, observeStatement } from './linked-statement.ts'
import type { Observer } from './observation.ts'
import { type StreamOptions, streamStatement } from './stream-statement.ts'

/** A plan that is ready to run in this process, any number of times and at once. */
export interface LinkedPlan {
  readonly plan: Plan
  /** Its statements as the driver keeps them, in the order of the plan. */
  readonly prepared: readonly PreparedStatement[]
  /**
   * What a run waits for after it has sent the one statement there is: a `count`, so that the plan cannot fail but by that statement;
   * `records`, which may not fit the schema; a `condition`, where it requires something of the answer. Absent where there may be more
   * to send.
   */
  readonly afterSending?: 'count' | 'records' | 'condition'
  /**
   * Runs the plan. `values` are those of the plan's slots, in order and in slot form. Without a session each statement runs on its own,
   * or in a transaction where the plan has one; with one, in it. Synchronous where the driver is.
   *
   * @throws {@link RequirementError} where the plan requires what does not hold
   * @throws {@link MappingError} where a row does not fit the schema
   * @throws {@link DatabaseError}, {@link ConnectionError} from the driver
   */
  run(values: readonly unknown[], session?: Session): MaybePromise<unknown>
  /** {@link run}, reporting each statement and what its stages cost. */
  runObserved(values: readonly unknown[], session: Session | undefined, observer: Observer): MaybePromise<unknown>
  /**
   * The items of a plan that yields a list, in batches fetched as they are consumed. A plan that is more than one query (a list that
   * is turned around) is run as a whole first.
   */
  stream(values: readonly unknown[], options: StreamOptions): AsyncGenerator<readonly unknown[], void, undefined>
}

/** What a linked plan needs beside its root. */
export interface RunContext {
  readonly plan: Plan
  readonly prepared: readonly PreparedStatement[]
  readonly session: Session
  readonly clock: () => Date
}

export function linkedPlan(root: LinkedNode, context: RunContext): LinkedPlan {
  return root.kind === 'statement' ? statementPlan(root.statement, context) : stepsPlan(root.run, context)
}

// Only a plan with generated values reads the clock.
const emptyScope: ParameterScope = { now: new Date(0), registers: [] }

/** The straight path: nothing but the parameters is made for a run. */
function statementPlan(statement: LinkedStatement, { plan, prepared, session: driver, clock }: RunContext): LinkedPlan {
  const scope = needsClock(plan) ? (): ParameterScope => ({ now: clock(), registers: [] }) : (): ParameterScope => emptyScope
  return {
    plan,
    prepared,
    afterSending: statement.isCondition === true ? 'condition' : returnsRows(plan) ? 'records' : 'count',
    run: (values, session = driver) => executeStatement(statement, values, scope(), session),
    runObserved: (values, session = driver, observer) => observeStatement(statement, values, scope(), session, observer),
    stream: (values, options) => {
      const session = options.session ?? driver
      if (plan.root.kind === 'query') return streamStatement(statement, values, scope(), { ...options, session })
      return wholeList((observer) =>
        observer === undefined
          ? executeStatement(statement, values, scope(), session)
          : observeStatement(statement, values, scope(), session, observer),
      )(options)
    },
  }
}

/** A list that is there as a whole, in batches. */
function wholeList(
  run: (observer: Observer | undefined) => MaybePromise<unknown>,
): (options: StreamOptions) => AsyncGenerator<readonly unknown[], void, undefined> {
  return async function* ({ batchSize, observer }) {
    const items = (await run(observer)) as readonly unknown[]
    for (let start = 0; start < items.length; start += batchSize) yield items.slice(start, start + batchSize)
  }
}

function stepsPlan(run: Runner, { plan, prepared, session: driver, clock }: RunContext): LinkedPlan {
  const now = needsClock(plan) ? clock : (): Date => emptyScope.now
  const frame = (values: readonly unknown[], session: Session, observer: Observer | undefined): Frame => ({
    values,
    session,
    observer,
    now: now(),
    registers: [],
  })
  return {
    plan,
    prepared,
    run: (values, session = driver) => run(frame(values, session, undefined)),
    runObserved: (values, session = driver, observer) => run(frame(values, session, observer)),
    stream: (values, options) => wholeList((observer) => run(frame(values, options.session ?? driver, observer)))(options),
  }
}

function returnsRows(plan: Plan): boolean {
  return plan.statements.some((statement) => statement.returnsRows)
}

function needsClock(plan: Plan): boolean {
  return plan.statements.some((statement) =>
    statement.parameters.some((parameter) => generatorsIn(parameter).some(({ kind }) => kind === 'now')),
  )
}
