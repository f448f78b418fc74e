import { createInterpreter } from '@hotplan/interpreter'
import { createParameterizer } from '@hotplan/parameterizer'
import { QueryError } from '@hotplan/plan'
import { createPlanCache } from '@hotplan/plan-cache'
import type { Schema } from '@hotplan/schema'
import { checkOptions } from './check-options.ts'
import { RuntimeClient } from './client.ts'
import type { ClientParts } from './client-parts.ts'
import { Delegates } from './delegates.ts'
import { defaultErrorFormat } from './errors/error-format.ts'
import { ErrorTranslator } from './errors/error-translator.ts'
import { translateError } from './errors/translate.ts'
import { Events } from './events.ts'
import { planIdentity } from './identity.ts'
import { Linker } from './linker.ts'
import { Merger } from './merge/merger.ts'
import { OpenTransactions } from './open-transactions.ts'
import { Operations } from './operations.ts'
import { type ClientOptions, checkOmit, defaultShapesPerOperation, isCodegenAllowed } from './options.ts'
import { OuterClient } from './outer-client.ts'
import { Pipeline } from './pipeline.ts'
import { Planner } from './planner.ts'
import { RawRunner } from './raw/raw-runner.ts'
import type { CreateClient } from './types/client.ts'

const dialects = { postgresql: 'postgres', sqlite: 'sqlite', mysql: 'mysql' } as const

/**
 * Makes a client of a schema and a driver. Opens and loads nothing: the first query connects, and the first query of an unknown
 * shape loads the compiler.
 *
 * @example
 * const db = createClient({ schema, driver: sqlite({ file: 'app.db' }) })
 * const user = await db.user.findUnique({ where: { id: 1 } })
 */
export const createClient: CreateClient = ((options: ClientOptions) =>
  new RuntimeClient(clientParts(options, 'createClient'))) as unknown as CreateClient

/**
 * Makes what a client is made of; `caller` is who asks, for messages.
 * @throws `PrismaClientValidationError` for options that do not fit
 */
export function clientParts(options: ClientOptions, caller: string): ClientParts {
  try {
    return assemble(options)
  } catch (error) {
    throw translateError(error, options?.schema, { model: undefined, action: caller }, defaultErrorFormat())
  }
}

function assemble(options: ClientOptions): ClientParts {
  if (typeof options !== 'object' || options === null) throw missingDriver()
  const { schema, driver } = options
  assertFits(schema, driver)
  checkOptions(options)
  const omit = checkOmit(schema, options.omit ?? {})
  const codegen = options.codegen ?? isCodegenAllowed()
  const { shapesPerOperation = defaultShapesPerOperation, ...limits } = options.planCache || {}
  const isCacheOff = options.planCache === false
  const events = new Events(options.log ?? [])
  const errors = new ErrorTranslator(schema, options.errorFormat ?? defaultErrorFormat(), events)
  const operations = new Operations(schema, isCacheOff ? 0 : shapesPerOperation)
  const planner = new Planner(schema, driver.dialect, omit)
  const linker = new Linker(createInterpreter({ driver, codegen }))
  const pipeline = new Pipeline({
    schema,
    driver,
    codegen,
    identity: planIdentity(schema, driver.dialect, omit),
    parameterizer: createParameterizer(schema),
    cache: createPlanCache({
      ...(isCacheOff ? { maxEntries: 0 } : limits),
      onEvent: (event) => {
        if (event.kind === 'evict') operations.uninstall(event.entry)
      },
    }),
    planner,
    linker,
    errors,
  })
  // Synchronous drivers answer before a second call of the tick is made.
  const merger =
    driver.dialect === 'postgres'
      ? new Merger({
          schema,
          planner,
          linker,
          execute: (bound, session, trace) => pipeline.execute(bound, session, trace),
        })
      : undefined
  if (options.batching !== false) pipeline.merger = merger
  return {
    schema,
    driver,
    pipeline,
    operations,
    delegates: new Delegates(schema, operations),
    events,
    raw: new RawRunner(errors, driver, events),
    merger,
    errors,
    transactionOptions: options.transactionOptions ?? {},
    outer: new OuterClient(options.outerClientInTransaction ?? 'warn', events),
    open: new OpenTransactions(),
    omit,
  }
}

function assertFits(schema: Schema, driver: ClientOptions['driver']): void {
  if (typeof schema?.fingerprint !== 'string') {
    throw new QueryError('CLIENT.MISSING_SCHEMA', 'A client needs `schema`: the constant that `hotplan generate` wrote.')
  }
  if (typeof driver?.execute !== 'function') throw missingDriver()
  if (dialects[schema.provider] === driver.dialect) return
  throw new QueryError(
    'CLIENT.WRONG_DRIVER',
    `The schema is written for ${schema.provider}, but the driver talks to ${driver.dialect}. Change the provider of the schema's datasource or the driver.`,
    { meta: { provider: schema.provider, dialect: driver.dialect } },
  )
}

function missingDriver(): QueryError {
  return new QueryError('CLIENT.MISSING_DRIVER', 'A client needs `driver`, for example `pg({ url })` of `hotplan/pg`.')
}
