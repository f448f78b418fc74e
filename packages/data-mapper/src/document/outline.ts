import type { CodecRef, JsonMapping, JsonRecordMapping } from '@hotplan/plan'
import { assertNever } from '@hotplan/plan'
import { jsonDecoder, jsonElementDecoder } from '../codec/decode-json.ts'
import type { DecodeOptions, Decoder } from '../codec/decoder.ts'

/** What is known of a JSON document before it is read: its keys in their order, and where its lists are. */
export type Outline = RecordOutline | ListOutline | ScalarOutline | ScalarsOutline | InstantOutline | DocumentOutline

export interface RecordOutline {
  readonly kind: 'record'
  readonly fields: readonly (readonly [name: string, of: Outline])[]
}

export interface ListOutline {
  readonly kind: 'list'
  readonly of: Outline
  readonly reverse: boolean
}

/** A value that is neither record nor list. */
interface ScalarOutline {
  readonly kind: 'scalar'
  /** For values that are not null; absent where they are as JSON has them. */
  readonly decode?: Decoder
  /** Whether everything but null and safe integers is a miss. */
  readonly isInt?: true
}

/** A list of scalars. */
interface ScalarsOutline {
  readonly kind: 'scalars'
  readonly decode?: Decoder
}

interface InstantOutline {
  readonly kind: 'instant'
}

/** A document within the document, of which nothing is known. */
interface DocumentOutline {
  readonly kind: 'document'
}

/** The outline of the documents of a mapping. */
export function outlineOfMapping(mapping: JsonMapping, options: DecodeOptions): Outline {
  switch (mapping.kind) {
    case 'record':
      return { kind: 'record', fields: fieldsOf(mapping, options) }
    case 'list':
      return { kind: 'list', of: outlineOfMapping(mapping.of, options), reverse: mapping.reverse === true }
    case 'value':
      return outlineOfCodec(mapping.codec, options)
    default:
      return assertNever(mapping, 'JSON mapping')
  }
}

function fieldsOf({ fields }: JsonRecordMapping, options: DecodeOptions): RecordOutline['fields'] {
  return fields.map(([name, field]) => [name, outlineOfMapping(field, options)])
}

function outlineOfCodec(codec: CodecRef, options: DecodeOptions): Outline {
  if (codec.list === true) {
    const decode = jsonElementDecoder(codec, options)
    if (codec.name === 'json') return { kind: 'document' }
    return decode === undefined ? { kind: 'scalars' } : { kind: 'scalars', decode }
  }
  if (codec.name === 'json') return { kind: 'document' }
  if (codec.name === 'datetime') return { kind: 'instant' }
  if (codec.name === 'int' && options.format === 'sqlite') return { kind: 'scalar', isInt: true }
  const decode = jsonDecoder(codec, options)
  return decode === undefined ? { kind: 'scalar' } : { kind: 'scalar', decode }
}

/** Keys of a document that is worth an outline at most, and their characters. */
const maxKeys = 48
const maxKeyLength = 64

const document: DocumentOutline = { kind: 'document' }

/** The outline of documents that are like this one; undefined where there is none that is worth it. */
export function outlineOfDocument(value: unknown): Outline | undefined {
  const outline = outlineOfValue(value)
  const keys = keysIn(outline)
  return keys === 0 || keys > maxKeys ? undefined : outline
}

function outlineOfValue(value: unknown): Outline {
  if (typeof value !== 'object' || value === null) return { kind: 'scalar' }
  if (Array.isArray(value)) return outlineOfList(value)
  const entries = Object.entries(value)
  if (entries.length === 0 || entries.some(([name]) => name.length > maxKeyLength)) return document
  return { kind: 'record', fields: entries.map(([name, field]) => [name, outlineOfValue(field)]) }
}

function outlineOfList(items: readonly unknown[]): Outline {
  if (items.every((item) => typeof item !== 'object' || item === null)) return { kind: 'scalars' }
  const of = outlineOfValue(items[0])
  return of.kind === 'record' ? { kind: 'list', of, reverse: false } : document
}

function keysIn(outline: Outline): number {
  if (outline.kind === 'scalars') return 1
  if (outline.kind === 'list') return keysIn(outline.of)
  if (outline.kind !== 'record') return 0
  return outline.fields.reduce((count, [, field]) => count + 1 + keysIn(field), 0)
}
