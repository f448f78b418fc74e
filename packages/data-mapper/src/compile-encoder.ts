import type { CodecRef, Transform, WireFormat } from '@hotplan/plan'
import { type Encoder, elementEncoder, listEncoder } from './codec/encoder.ts'
import { transformers } from './transform.ts'

export interface EncoderOptions {
  readonly format: WireFormat
  /** Applied in order to the value, or to each element of a list, before the codec. */
  readonly transforms?: readonly Transform[] | undefined
  /** How a list travels. @defaultValue 'array' on PostgreSQL, else 'json' */
  readonly listForm?: 'array' | 'json' | undefined
}

/**
 * Compiles the encoder of a parameter: from the slot form of a value that is not null to what the driver takes. Undefined where
 * both are the same.
 *
 * @throws {@link QueryError} `DRIVER.UNSUPPORTED_FORMAT` where there are no codecs for the wire format.
 */
export function compileEncoder(codec: CodecRef, options: EncoderOptions): Encoder | undefined {
  const { format } = options
  const transform = transformers(options.transforms)
  if (codec.list === true) {
    return listEncoder(codec, format, options.listForm ?? (format === 'postgres' ? 'array' : 'json'), transform)
  }
  const encode = elementEncoder(codec, format)
  if (transform === undefined || encode === undefined) return transform ?? encode
  return (value) => encode(transform(value))
}
