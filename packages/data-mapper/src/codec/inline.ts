import { booleanFromJson } from './decode-json.ts'
import { booleanFromText, floatFromText } from './decode-postgres.ts'
import type { Decoder } from './decoder.ts'

/** Decoders short enough to stand in generated code, as expressions over a value that is not null. */
const forms: ReadonlyMap<Decoder, (value: string) => string> = new Map<Decoder, (value: string) => string>([
  [floatFromText, (value) => `+${value}`],
  [booleanFromText, (value) => `${value} === 't'`],
  [booleanFromJson, (value) => `${value} === true || ${value} === 1`],
])

/** The expression that decodes the variable `value`; `constant` names the decoder in the generated code. */
export function decodeExpression(decoder: Decoder, value: string, constant: (decoder: Decoder) => string): string {
  return forms.get(decoder)?.(value) ?? `${constant(decoder)}(${value})`
}
