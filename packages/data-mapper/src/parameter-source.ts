import type { Generator, Parameter, RegisterParameter, Row, WireFormat } from '@hotplan/plan'
import { assertNever } from '@hotplan/plan'
import { cellsOf } from './cells.ts'
import { arrayText, type Encoder, jsonText } from './codec/encoder.ts'
import { compileEncoder } from './compile-encoder.ts'
import { generated, required } from './generated.ts'

/** What a run of a plan provides beside the values of slots. */
export interface ParameterScope {
  /** The instant of the execution. */
  readonly now: Date
  /** Rows that earlier nodes stored, undecoded, by the numbers that `registerIndex` gave. */
  readonly registers: readonly (readonly Row[])[]
}

export interface ParameterOptions {
  readonly format: WireFormat
  /** Whether code may be generated; the interpreted encoder gives the same parameters. @defaultValue true */
  readonly codegen?: boolean
  /** Resolves a register to its place in {@link ParameterScope.registers}. Called while compiling. */
  readonly registerIndex?: (name: string) => number
  /** Resolves a generator of values other than `now`. Called while compiling, the result at each execution. */
  readonly generator?: (generator: Exclude<Generator, { readonly kind: 'now' }>) => () => unknown
}

/** Where a parameter comes from, resolved: what remains to be done at each execution. */
export type ParameterSource =
  | { readonly kind: 'slot'; readonly slot: number; readonly encode: Encoder | undefined }
  | { readonly kind: 'constant'; readonly value: unknown }
  | { readonly kind: 'computed'; readonly compute: (scope: ParameterScope, values: readonly unknown[]) => unknown }

export function parameterSource(parameter: Parameter, options: ParameterOptions): ParameterSource {
  const { format } = options
  switch (parameter.kind) {
    case 'slot': {
      const { transforms, listForm } = parameter
      return { kind: 'slot', slot: parameter.slot, encode: compileEncoder(parameter.codec, { format, transforms, listForm }) }
    }
    case 'constant': {
      const encode = parameter.value === null ? undefined : compileEncoder(parameter.codec, { format })
      return { kind: 'constant', value: encode === undefined ? parameter.value : encode(parameter.value) }
    }
    case 'generated': {
      const make = generated(parameter.generator, options)
      const encode = compileEncoder(parameter.codec, { format })
      return { kind: 'computed', compute: encode === undefined ? make : (scope) => encode(make(scope)) }
    }
    case 'cells':
      return { kind: 'computed', compute: cellsOf(parameter, options) }
    case 'register':
      return { kind: 'computed', compute: registered(parameter, options) }
    default:
      return assertNever(parameter, 'parameter')
  }
}

/** Wire values of a row are parameters as they are. */
function registered(parameter: RegisterParameter, options: ParameterOptions): (scope: ParameterScope) => unknown {
  const { column, list, row = 0 } = parameter
  const index = required(options.registerIndex, 'registerIndex')(parameter.register)
  if (!list) return (scope) => scope.registers[index]?.[row]?.[column] ?? null
  const form = parameter.listForm ?? (options.format === 'postgres' ? 'array' : 'json')
  const write = form === 'json' ? jsonText : arrayText
  return (scope) => write((scope.registers[index] ?? []).map((row) => row[column]))
}
