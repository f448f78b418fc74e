import { type DecimalFactory, loadDecimal } from '@hotplan/data-mapper'
import type { Driver, MaybePromise, Plan } from '@hotplan/plan'
import { chain, QueryError } from '@hotplan/plan'
import { ValueGenerators } from './generators.ts'
import { type LinkedPlan, linkedPlan } from './linked-plan.ts'
import { Linker } from './linker.ts'
import { usesDecimal } from './uses-decimal.ts'

export interface InterpreterOptions {
  readonly driver: Driver
  /** Whether code may be generated for parameters and mappings. @defaultValue true */
  readonly codegen?: boolean
  /** The current instant, for `now` and `updatedAt`. @defaultValue the system's clock */
  readonly clock?: () => Date
}

export interface Interpreter {
  /**
   * Resolves a plan once, for any number of runs: statements prepared, codecs chosen, nodes turned into functions. No round trip.
   * A promise only where decimal.js or an id library must be loaded first.
   *
   * @throws {@link QueryError} `PLAN.WRONG_DIALECT` where the plan was compiled for another dialect than the driver's
   */
  link(plan: Plan): MaybePromise<LinkedPlan>
}

/** An interpreter of plans on one driver. Creating it opens and loads nothing. */
export function createInterpreter(options: InterpreterOptions): Interpreter {
  const { driver, codegen = true, clock = () => new Date() } = options
  const generators = new ValueGenerators()
  let decimal: DecimalFactory | undefined

  const requireDecimal = (plan: Plan): MaybePromise<void> => {
    if (decimal !== undefined || !usesDecimal(plan)) return
    return loadDecimal().then((factory) => {
      decimal = factory
    })
  }

  return {
    link: (plan) => {
      if (plan.dialect !== driver.dialect) throw wrongDialect(plan, driver)
      return chain(requireDecimal(plan), () =>
        chain(generators.require(plan), () => {
          const linker = new Linker(plan, { driver, codegen, decimal, generators })
          const root = linker.link(plan.root)
          return linkedPlan(root, { plan, prepared: linker.prepared, session: driver, clock })
        }),
      )
    },
  }
}

function wrongDialect(plan: Plan, driver: Driver): QueryError {
  return new QueryError(
    'PLAN.WRONG_DIALECT',
    `The plan of ${plan.model}.${plan.action} is written for "${plan.dialect}", the driver speaks "${driver.dialect}". ` +
      'Compile plans for the dialect of the driver.',
    { meta: { plan: plan.dialect, driver: driver.dialect } },
  )
}
