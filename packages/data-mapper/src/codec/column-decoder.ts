import type { CodecRef } from '@hotplan/plan'
import { postgresDecoder } from './decode-postgres.ts'
import { sqliteDecoder } from './decode-sqlite.ts'
import { type DecodeOptions, type Decoder, unsupportedFormat } from './decoder.ts'

const decoders = { postgres: postgresDecoder, sqlite: sqliteDecoder, mysql: undefined } as const

/**
 * The decoder of a column, for values that are not null; undefined where the wire value is the value of the API.
 * @throws {@link QueryError} `DRIVER.UNSUPPORTED_FORMAT` where there are no codecs for the wire format.
 */
export function columnDecoder(codec: CodecRef, options: DecodeOptions): Decoder | undefined {
  const decoder = decoders[options.format] ?? unsupportedFormat(options.format)
  return decoder(codec, options)
}
