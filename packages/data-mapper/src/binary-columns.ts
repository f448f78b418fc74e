import type { CodecRef, Mapping } from '@hotplan/plan'
import { assertNever } from '@hotplan/plan'
import { binaryDecoder } from './codec/decode-binary.ts'
import type { ByteDecoder } from './codec/decode-bytes.ts'

/** The columns of a mapping that are better had in the binary format, where they have these types, with their decoders. */
export function binaryColumns(mapping: Mapping, types: readonly number[]): ReadonlyMap<number, ByteDecoder> {
  const codecs = new Map<number, CodecRef | undefined>()
  collect(mapping, codecs)
  const binary = new Map<number, ByteDecoder>()
  for (const [index, codec] of codecs) {
    const type = types[index]
    const decoder = codec === undefined || type === undefined ? undefined : binaryDecoder(codec, type)
    if (decoder !== undefined) binary.set(index, decoder)
  }
  return binary
}

/** Finds the codec of each column; undefined where it is read in two ways. */
function collect(mapping: Mapping, codecs: Map<number, CodecRef | undefined>): void {
  switch (mapping.kind) {
    case 'column':
    case 'jsonColumn': {
      const { index } = mapping
      codecs.set(index, mapping.kind === 'column' && !codecs.has(index) ? mapping.codec : undefined)
      return
    }
    case 'record':
      for (const [, field] of mapping.fields) collect(field, codecs)
      return
    case 'stitched':
      return
    default:
      assertNever(mapping, 'mapping')
  }
}
