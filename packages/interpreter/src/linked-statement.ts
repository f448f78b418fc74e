import type { ParameterEncoder, ParameterScope } from '@hotplan/data-mapper'
import type { MaybePromise, PreparedStatement, ResultSet, Session } from '@hotplan/plan'
import { chain, recovered } from '@hotplan/plan'
import type { Frame } from './frame.ts'
import type { Observer } from './observation.ts'

/** A statement with everything resolved, and what becomes of its result. */
export interface LinkedStatement {
  readonly prepared: PreparedStatement
  readonly encode: ParameterEncoder
  readonly decode: (result: ResultSet) => unknown
  /** Whether what comes after it depends on what it answers. */
  readonly isCondition?: true
  /** Whether it ends the transaction of its plan, which may be committed whatever it answers. */
  readonly isLast?: true
}

/** Encode, send, decode, done. PERF: no closure and no object beside the parameters is made. */
export function executeStatement(
  statement: LinkedStatement,
  values: readonly unknown[],
  scope: ParameterScope,
  session: Session,
): MaybePromise<unknown> {
  const result = session.execute(statement.prepared, statement.encode(values, scope))
  return result instanceof Promise ? result.then(statement.decode) : statement.decode(result)
}

/** {@link executeStatement} for a step of a larger plan, observed where someone listens. */
export function executeInFrame(statement: LinkedStatement, frame: Frame): MaybePromise<unknown> {
  const { values, session, observer, commit } = frame
  const value =
    observer === undefined
      ? executeStatement(statement, values, frame, session)
      : observeStatement(statement, values, frame, session, observer)
  if (statement.isLast === true) commit?.()
  return value
}

const noResult: ResultSet = { rows: [], affected: 0 }

/** {@link executeStatement} with a report of what each stage cost, whether it succeeds or not. */
export function observeStatement(
  statement: LinkedStatement,
  values: readonly unknown[],
  scope: ParameterScope,
  session: Session,
  observer: Observer,
): MaybePromise<unknown> {
  const start = performance.now()
  const parameters = statement.encode(values, scope)
  const encoded = performance.now()
  let answered = encoded
  let result = noResult
  const report = (failed: boolean): void => {
    const end = performance.now()
    observer({
      sql: statement.prepared.sql,
      parameters,
      rows: (result.records ?? result.rows).length,
      affected: result.affected,
      encodeUs: (encoded - start) * 1000,
      executeUs: ((answered === encoded ? end : answered) - encoded) * 1000,
      mapUs: answered === encoded ? 0 : (end - answered) * 1000,
      failed,
    })
  }
  return recovered(
    () =>
      chain(session.execute(statement.prepared, parameters), (answer) => {
        answered = performance.now()
        result = answer
        const value = statement.decode(answer)
        report(false)
        return value
      }),
    (error) => {
      report(true)
      throw error
    },
  )
}
