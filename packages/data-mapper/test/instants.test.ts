import { compileMapping, compileReader } from '@hotplan/data-mapper'
import type { Mapping, WireBytes, WireFormat } from '@hotplan/plan'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const farthest = 8_640_000_000_000_000
const mapping: Mapping = { kind: 'column', index: 0, codec: { name: 'datetime' } }

/** An instant and one of the texts that mean it. */
interface Meant {
  readonly text: string
  readonly epochMs: number
}

const epochMs = fc.oneof(
  fc.integer({ min: Date.parse('0000-01-01Z'), max: Date.parse('9999-12-31T23:59:59.999Z') }),
  fc.integer({ min: -farthest, max: farthest }),
  fc.constantFrom(0, -1, 1, -farthest, farthest),
  fc.constantFrom(
    ...['0000-01-01', '0001-01-01', '1600-02-29', '1900-03-01', '1970-01-01', '2000-02-29', '2100-03-01'].map((day) =>
      Date.parse(`${day}Z`),
    ),
  ),
  fc
    .constantFrom('-000001-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z', '+010000-01-01T00:00:00.000Z')
    .map((text) => Date.parse(text)),
)

/** Two digits. */
const two = (number: number): string => String(number).padStart(2, '0')

/** The clock that is `minutes` east of UTC, as each database writes it. */
const meant: fc.Arbitrary<Meant> = fc
  .record({
    epochMs,
    middle: fc.constantFrom(' ', 'T'),
    further: fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 7 }),
    hasFraction: fc.boolean(),
    zone: fc.oneof(fc.constantFrom('', 'Z', '+00', '+00:00', '-00', '+0000'), fc.integer({ min: -15 * 60, max: 15 * 60 })),
    hasColon: fc.boolean(),
  })
  .map(({ epochMs, middle, further, hasFraction, zone, hasColon }): Meant => {
    const minutes = typeof zone === 'number' ? zone : 0
    const local = epochMs + minutes * 60_000
    // What lies beyond the end of time is said in UTC.
    const isSayable = Math.abs(local) <= farthest
    const date = new Date(isSayable ? local : epochMs)
    const iso = date.toISOString()
    const isEra = date.getUTCFullYear() < 1
    const day = isEra
      ? `${String(1 - date.getUTCFullYear()).padStart(4, '0')}${iso.slice(-20, -14)}`
      : iso.slice(0, -14).replace(/^\+0?/, '')
    const ms = hasFraction ? iso.slice(-4, -1) : ''
    const fraction = hasFraction ? `.${ms}${further}` : ''
    const size = `${two(Math.floor(Math.abs(minutes) / 60))}${hasColon ? ':' : ''}${two(Math.abs(minutes) % 60)}`
    const offset = typeof zone === 'string' ? zone : isSayable ? `${zone < 0 ? '-' : '+'}${size}` : 'Z'
    const text = `${day}${middle}${iso.slice(-13, -5)}${fraction}${offset}${isEra ? ' BC' : ''}`
    return { text, epochMs: hasFraction ? epochMs : epochMs - (((epochMs % 1000) + 1000) % 1000) }
  })

/** The ways in which a text comes to be a Date. */
function decoders(format: WireFormat): readonly ((text: string) => unknown)[] {
  const maps = [true, false].map((codegen) => compileMapping(mapping, { format, codegen }))
  const documents = [true, false].map((codegen) =>
    compileMapping(
      { kind: 'jsonColumn', index: 0, of: { kind: 'record', fields: [['at', { kind: 'value', codec: { name: 'datetime' } }]] } },
      { format, codegen },
    ),
  )
  const readDocument = (map: (typeof documents)[number]) => (text: string) =>
    (map([[JSON.stringify({ at: text })]])[0] as { readonly at: unknown }).at
  // Enough for the documents to get a reader of their own.
  for (const map of documents) for (let i = 0; i < 80; i++) readDocument(map)('2026-01-02T03:04:05Z')
  const readers = format === 'postgres' ? [true, false].map((codegen) => compileReader(mapping, { codegen })) : []
  return [
    ...maps.map((map) => (text: string) => map([[text]])[0]),
    ...documents.map(readDocument),
    ...readers.map((reader) => (text: string) => {
      const bytes = Buffer.from(`9${text}9`)
      return reader.read(bytes as unknown as WireBytes, Int32Array.of(1, bytes.length - 1))
    }),
  ]
}

describe.each(['postgres', 'sqlite'] as const)('an instant in the format %s', (format) => {
  const decode = decoders(format)

  test('is what its text says, in every year and zone and with any fraction', () => {
    fc.assert(
      fc.property(meant, ({ text, epochMs }) => {
        for (const from of decode) expect((from(text) as Date).getTime(), text).toBe(epochMs)
      }),
      { numRuns: 2000 },
    )
  })

  test('is refused where the text is none, whatever is wrong with it', () => {
    const characters = fc.constantFrom(...'x:/ .é', '\u0660', '\uff10')
    const edits = fc.record({ at: fc.nat(18), character: characters })
    fc.assert(
      fc.property(
        epochMs.filter((ms) => ms > 0),
        edits,
        fc.constantFrom('', '.5', 'Z', '+00:00'),
        (ms, { at, character }, tail) => {
          const plain = new Date(ms).toISOString().slice(-24, -5)
          const text = plain.slice(0, at) + character + plain.slice(at + 1) + tail
          if (text === plain + tail || (at === 10 && character === ' ')) return
          for (const from of decode) expect(() => from(text), text).toThrow(/does not hold a date and time/)
        },
      ),
      { numRuns: 1000 },
    )
    for (const text of [
      '',
      'infinity',
      '-infinity',
      '2026-01-02T03:04:05.6Zx',
      '2026-01-02T03:04:05+',
      '2026-01-02T03:04:05+0',
      '275760-09-13 00:00:00.001',
    ])
      for (const from of decode) expect(() => from(text), text).toThrow(/does not hold a date and time/)
  })
})
