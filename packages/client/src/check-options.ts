import { nearestName } from '@hotplan/parameterizer'
import { QueryError } from '@hotplan/plan'
import { errorFormats } from './errors/error-format.ts'
import { logLevels } from './log.ts'
import { outerClientChoices } from './outer-client.ts'
import { isolationLevels, type TransactionOptions } from './transaction-options.ts'

/** Whether a value will do for an option, and what is expected there, as the rest of a sentence. */
interface OptionRule {
  readonly expected: string
  accepts(value: unknown): boolean
}

type OptionRules = Readonly<Record<string, OptionRule>>

const trueOrFalse: OptionRule = { expected: 'true or false', accepts: (value) => typeof value === 'boolean' }
const anObject: OptionRule = { expected: 'an object', accepts: isObject }
const milliseconds: OptionRule = {
  expected: 'a number of milliseconds greater than 0',
  accepts: (value) => typeof value === 'number' && value > 0,
}
const wholeNumber: OptionRule = {
  expected: 'a whole number of zero or more, or Infinity',
  accepts: (value) => value === Number.POSITIVE_INFINITY || (Number.isSafeInteger(value) && (value as number) >= 0),
}

const clientRules: OptionRules = {
  // The two that every client needs have errors of their own.
  schema: anything(),
  driver: anything(),
  planCache: { expected: 'an object of limits, or false', accepts: (value) => value === false || isObject(value) },
  codegen: trueOrFalse,
  batching: trueOrFalse,
  omit: anObject,
  transactionOptions: anObject,
  outerClientInTransaction: oneOf(outerClientChoices),
  log: { expected: 'a list of levels, or of { level, emit }', accepts: Array.isArray },
  errorFormat: oneOf(errorFormats),
}
const planCacheRules: OptionRules = { maxEntries: wholeNumber, maxBytes: wholeNumber, shapesPerOperation: wholeNumber }
const transactionRules: OptionRules = {
  maxWait: milliseconds,
  timeout: milliseconds,
  isolationLevel: oneOf(isolationLevels),
  retry: wholeNumber,
  signal: { expected: 'an AbortSignal', accepts: (value) => value instanceof AbortSignal },
}
const logRules: OptionRules = { level: oneOf(logLevels), emit: oneOf(['stdout', 'event']) }
const logLevel = oneOf(logLevels)

/** What the constructor of Prisma Client takes for the same purpose, and what takes its place. */
const replacements: Readonly<Record<string, string>> = {
  adapter: 'Pass `driver` instead, for example `pg({ url })` of `hotplan/pg`.',
  datasourceUrl: 'Pass `driver` instead, for example `pg({ url })` of `hotplan/pg`.',
  datasources: 'Pass `driver` instead, for example `pg({ url })` of `hotplan/pg`.',
  accelerateUrl: 'Pass `driver` instead: Hotplan talks to databases itself.',
  queryPlanCacheMaxSize: 'Pass `planCache: { maxEntries }` instead.',
}

/**
 * Checks names and types of a client's options.
 * @throws {@link QueryError} `CLIENT.UNKNOWN_OPTION`, `CLIENT.INVALID_OPTION`; `meta.path` names the option.
 */
export function checkOptions(options: object): void {
  checkRules(options, clientRules, '')
  const { planCache, transactionOptions, omit, log } = options as Readonly<Record<string, unknown>>
  if (isObject(planCache)) checkRules(planCache, planCacheRules, 'planCache.')
  if (isObject(transactionOptions)) checkRules(transactionOptions, transactionRules, 'transactionOptions.')
  if (isObject(omit)) checkOmitted(omit)
  if (Array.isArray(log)) checkLog(log)
}

/**
 * Checks the options of one transaction. Prisma's code for an unknown isolation level is that of a value it cannot convert.
 * @throws {@link QueryError} `CLIENT.UNKNOWN_OPTION`, `CLIENT.INVALID_OPTION`, `P2023`
 */
export function checkTransactionOptions(options: unknown): asserts options is TransactionOptions {
  if (!isObject(options)) throw invalid('$transaction options', anObject)
  const { isolationLevel, ...others } = options as Readonly<Record<string, unknown>>
  checkRules(others, transactionRules, '$transaction.')
  if (isolationLevel === undefined || isolationLevels.some((level) => level === isolationLevel)) return
  const path = '$transaction.isolationLevel'
  const expected = oneOf(isolationLevels).expected
  throw new QueryError('P2023', `\`${path}\` is not an isolation level. Expected ${expected}.`, { meta: { path, expected } })
}

function checkRules(options: object, rules: OptionRules, prefix: string): void {
  for (const [name, value] of Object.entries(options)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
    if (rule === undefined) throw unknown(`${prefix}${name}`, name, Object.keys(rules))
    if (value !== undefined && !rule.accepts(value)) throw invalid(`${prefix}${name}`, rule)
  }
}

function checkOmitted(omit: object): void {
  for (const [model, fields] of Object.entries(omit)) {
    if (fields === undefined) continue
    if (!isObject(fields)) throw invalid(`omit.${model}`, { ...anObject, expected: 'an object of fields' })
    for (const [field, isOmitted] of Object.entries(fields)) {
      if (isOmitted !== undefined && typeof isOmitted !== 'boolean') throw invalid(`omit.${model}.${field}`, trueOrFalse)
    }
  }
}

function checkLog(log: readonly unknown[]): void {
  for (const [index, entry] of log.entries()) {
    const path = `log[${index}]`
    if (isObject(entry)) checkRules(entry, logRules, `${path}.`)
    else if (!logLevel.accepts(entry)) throw invalid(path, { ...logLevel, expected: `${logLevel.expected}, or { level, emit }` })
  }
}

function oneOf(names: readonly string[]): OptionRule {
  return {
    expected: names.map((name) => `'${name}'`).join(', '),
    accepts: (value) => typeof value === 'string' && names.includes(value),
  }
}

function anything(): OptionRule {
  return { expected: 'anything', accepts: () => true }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unknown(path: string, name: string, names: readonly string[]): QueryError {
  const nearest = nearestName(name, names)
  const fix = Object.hasOwn(replacements, name) ? replacements[name] : undefined
  const sentences = [
    `\`${path}\` is not an option.`,
    fix ?? (nearest === undefined ? `Options are ${names.join(', ')}.` : `Did you mean \`${nearest}\`?`),
  ]
  return new QueryError('CLIENT.UNKNOWN_OPTION', sentences.join(' '), {
    meta: { path, ...(nearest === undefined ? {} : { nearest }) },
  })
}

function invalid(path: string, { expected }: OptionRule): QueryError {
  return new QueryError('CLIENT.INVALID_OPTION', `\`${path}\` has a value it cannot have. Expected ${expected}.`, {
    meta: { path, expected },
  })
}
