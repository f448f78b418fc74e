import type { Parameter } from '@hotplan/plan'
import { evaluated } from './compile-function.ts'
import { type ParameterOptions, type ParameterScope, type ParameterSource, parameterSource } from './parameter-source.ts'
import { SourceWriter } from './source-writer.ts'

/** Makes the parameters of a statement, in order, from the value array of a shape. */
export type ParameterEncoder = (values: readonly unknown[], scope: ParameterScope) => readonly unknown[]

/**
 * Compiles all parameters of a statement into one function, straight from slots to the array that the driver takes. Null and
 * undefined become null.
 *
 * @throws {@link QueryError} `DRIVER.UNSUPPORTED_FORMAT` where there are no codecs for the wire format.
 */
export function compileParameters(parameters: readonly Parameter[], options: ParameterOptions): ParameterEncoder {
  const sources = parameters.map((parameter) => parameterSource(parameter, options))
  if (options.codegen === false) return interpreted(sources)
  return generatedEncoder(sources) ?? interpreted(sources)
}

function generatedEncoder(sources: readonly ParameterSource[]): ParameterEncoder | undefined {
  const constants: unknown[] = []
  const items = sources.map((source) => expression(source, (value) => `k${constants.push(value) - 1}`))
  const writer = new SourceWriter()
  for (let i = 0; i < constants.length; i++) writer.line(`const k${i} = constants[${i}]`)
  writer.block('return function encodeParameters(values, scope) {', () => {
    // PERF: what is sent as it is needs no other array, 56 bytes of the 1,280 of a read by key.
    if (areValues(sources)) writer.line(`if (values.length === ${sources.length} && !values.includes(undefined)) return values`)
    writer.block(
      'return [',
      () => {
        for (const item of items) writer.line(`${item},`)
      },
      ']',
    )
  })
  return evaluated(writer.toString(), constants)
}

/** Whether the parameters are the slots, in order and as they are. */
function areValues(sources: readonly ParameterSource[]): boolean {
  return sources.every((source, index) => source.kind === 'slot' && source.slot === index && source.encode === undefined)
}

function expression(source: ParameterSource, constant: (value: unknown) => string): string {
  switch (source.kind) {
    case 'constant':
      return constant(source.value)
    case 'computed':
      return `${constant(source.compute)}(scope, values)`
    default: {
      const value = `values[${source.slot}]`
      if (source.encode === undefined) return `${value} ?? null`
      return `${value} === null || ${value} === undefined ? null : ${constant(source.encode)}(${value})`
    }
  }
}

function interpreted(sources: readonly ParameterSource[]): ParameterEncoder {
  return (values, scope) => sources.map((source) => parameter(source, values, scope))
}

function parameter(source: ParameterSource, values: readonly unknown[], scope: ParameterScope): unknown {
  if (source.kind === 'constant') return source.value
  if (source.kind === 'computed') return source.compute(scope, values)
  const value = values[source.slot]
  if (value === null || value === undefined) return null
  return source.encode === undefined ? value : source.encode(value)
}
