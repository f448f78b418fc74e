import type { CodecRef, JsonListMapping, JsonMapping, JsonRecordMapping } from '@hotplan/plan'
import { assertNever } from '@hotplan/plan'
import { intFromJson, jsonDecoder } from './codec/decode-json.ts'
import type { DecodeOptions, Decoder } from './codec/decoder.ts'

/**
 * What a parsed JSON document needs: undefined where nothing, so that whole subtrees cost no visit. A tree of the fields that
 * have a decoder, or that hold such fields.
 */
export type Repair = RecordRepair | ListRepair | ValueRepair

interface RecordRepair {
  readonly kind: 'record'
  readonly fields: readonly (readonly [name: string, repair: Repair])[]
}

interface ListRepair {
  readonly kind: 'list'
  readonly of: Repair | undefined
  readonly reverse: boolean
}

interface ValueRepair {
  readonly kind: 'value'
  readonly decode: Decoder
}

/** How to repair documents, and how to check the integers of those that hold long digits. */
export interface DocumentRepair {
  readonly usual: Repair | undefined
  /** Present where JSON.parse could round an integer of the document unseen: SQLite's integers have 64 bits. */
  readonly checked: Repair | undefined
}

// A number that JSON.parse may round has 16 digits or more.
const longDigits = /\d{16}/

export function hasLongDigits(text: string): boolean {
  return longDigits.test(text)
}

export function documentRepair(mapping: JsonMapping, options: DecodeOptions): DocumentRepair {
  const usual = repairOf(mapping, (codec) => jsonDecoder(codec, options))
  if (options.format !== 'sqlite' || !holdsInt(mapping)) return { usual, checked: undefined }
  const checked = repairOf(mapping, (codec) => (isInt(codec) ? intFromJson : jsonDecoder(codec, options)))
  return { usual, checked }
}

function isInt(codec: CodecRef): boolean {
  return codec.name === 'int' && codec.list !== true
}

function holdsInt(mapping: JsonMapping): boolean {
  if (mapping.kind === 'value') return isInt(mapping.codec)
  return mapping.kind === 'list' ? holdsInt(mapping.of) : mapping.fields.some(([, field]) => holdsInt(field))
}

function repairOf(mapping: JsonMapping, decoderOf: (codec: CodecRef) => Decoder | undefined): Repair | undefined {
  switch (mapping.kind) {
    case 'record':
      return recordRepair(mapping, decoderOf)
    case 'list':
      return listRepair(mapping, decoderOf)
    case 'value': {
      const decode = decoderOf(mapping.codec)
      return decode === undefined ? undefined : { kind: 'value', decode }
    }
    default:
      return assertNever(mapping, 'JSON mapping')
  }
}

function recordRepair(mapping: JsonRecordMapping, decoderOf: (codec: CodecRef) => Decoder | undefined): RecordRepair | undefined {
  const fields: (readonly [string, Repair])[] = []
  for (const [name, field] of mapping.fields) {
    const repair = repairOf(field, decoderOf)
    if (repair !== undefined) fields.push([name, repair])
  }
  return fields.length === 0 ? undefined : { kind: 'record', fields }
}

function listRepair(mapping: JsonListMapping, decoderOf: (codec: CodecRef) => Decoder | undefined): ListRepair | undefined {
  const of = repairOf(mapping.of, decoderOf)
  const reverse = mapping.reverse === true
  return of === undefined && !reverse ? undefined : { kind: 'list', of, reverse }
}
