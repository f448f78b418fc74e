import type { ConnectionError, WireBytes } from '@hotplan/plan'
import { createDatabase, describeWithService } from '@hotplan/testkit/services'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { Answer, frame } from '../src/wire/answer.ts'
import { FrameReader } from '../src/wire/frame-reader.ts'
import { recordAnswers } from './recorded-answers.ts'

/** The answers in a stream of bytes that arrives in chunks, as the driver gives them. */
function answersIn(chunks: readonly Uint8Array[]): readonly unknown[] {
  const answers: unknown[] = []
  let answer = new Answer(undefined, true)
  const reader = new FrameReader((type, bytes, start, end) => {
    if (type === frame.readyForQuery) {
      answers.push(answer.report ?? answer.result())
      answer = new Answer(undefined, true)
    } else if (type !== frame.notice && type !== frame.parameterStatus) {
      answer.accept(type, bytes, start, end)
    }
  })
  for (const chunk of chunks) reader.push(chunk)
  return answers
}

/** Copies, so that nothing can be read beyond the end of a chunk unnoticed. */
function cut(bytes: Uint8Array, places: readonly number[]): readonly Uint8Array[] {
  const edges = [0, ...[...new Set(places)].sort((a, b) => a - b), bytes.length]
  return edges.slice(1).map((end, index) => Uint8Array.from(bytes.subarray(edges[index], end)))
}

/** Gives the answers, or `broken` where the bytes were found to be no protocol. */
function attempt(chunks: readonly Uint8Array[]): unknown {
  try {
    return answersIn(chunks)
  } catch (error) {
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'DRIVER.PROTOCOL' } satisfies Partial<ConnectionError>)
    return 'broken'
  }
}

describeWithService('postgres', 'the bytes of a server', () => {
  let bytes: Buffer
  let whole: readonly unknown[]
  beforeAll(async () => {
    bytes = await recordAnswers(await createDatabase(), (writer) => {
      const ask = (sql: string, parameters: readonly unknown[]): void => {
        writer.parse('', sql)
        writer.bind('', parameters)
        writer.describePortal()
        writer.execute()
        writer.sync()
      }
      ask('select $1::int as a, null as "ü", repeat($2, 700) as c from generate_series(1, 3)', ['42', '€x'])
      ask('select 1 / $1::int', ['0'])
      ask('set application_name = $$renamed$$', [])
      ask('', [])
      ask('create temporary table t (b bytea)', [])
      ask('insert into t values ($1), ($2)', [Uint8Array.of(0, 1, 255), null])
      ask('select b from t', [])
      writer.parse('binary', 'select 1 as g, b, $1::float8 from t order by b')
      writer.describeStatement('binary')
      writer.bind('binary', ['0.5'], [true, true, false])
      writer.execute()
      writer.sync()
      writer.query('do $$ begin raise notice $x$heard$x$; end $$; select 1; select 2')
    })
    whole = answersIn([bytes])
  })

  test('are the answers of a server', () => {
    expect(whole).toMatchObject([
      {
        rows: Array.from({ length: 3 }, () => ['42', null, '€x'.repeat(700)]),
        columns: [{ name: 'a', type: 23 }, { name: 'ü' }, {}],
      },
      { code: '22012', severity: 'ERROR' },
      { command: 'SET', rows: [] },
      { command: '', rows: [] },
      { command: 'CREATE TABLE' },
      { command: 'INSERT 0 2', affected: 2 },
      { rows: [['\\x0001ff'], [null]], affected: 0 },
      {
        rows: [
          ['\0\0\0\x01', '\0\x01\ufffd', '0.5'],
          ['\0\0\0\x01', null, '0.5'],
        ],
        columns: [{ name: 'g', type: 23 }, { name: 'b', type: 17 }, { type: 701 }],
      },
      { rows: [['1'], ['2']] },
      { rows: [['the recording ends here']] },
    ])
  })

  test('say the same however they are cut into chunks', () => {
    const places = fc.array(fc.nat(bytes.length), { maxLength: 40 })
    fc.assert(
      fc.property(places, (cuts) => {
        expect(answersIn(cut(bytes, cuts))).toEqual(whole)
      }),
      { numRuns: 300 },
    )
    expect(answersIn(cut(bytes, Array.from(bytes.keys())))).toEqual(whole)
  })

  test('say less, and nothing else, where they are truncated', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length), fc.array(fc.nat(bytes.length), { maxLength: 5 }), (length, cuts) => {
        const answers = answersIn(
          cut(
            bytes.subarray(0, length),
            cuts.filter((place) => place <= length),
          ),
        )
        expect(answers).toEqual(whole.slice(0, answers.length))
      }),
      { numRuns: 300 },
    )
  })

  test('break the conversation, and only that, where they were tampered with', () => {
    const edits = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })
    let broken = 0
    fc.assert(
      fc.property(edits, fc.array(fc.nat(bytes.length), { maxLength: 5 }), (changes, cuts) => {
        const tampered = Uint8Array.from(bytes)
        for (const [place, byte] of changes) tampered[place] = byte
        if (attempt(cut(tampered, cuts)) === 'broken') broken++
      }),
      { numRuns: 2000 },
    )
    expect(broken).toBeGreaterThan(0)
  })

  test('may be anything at all', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 })), (chunks) => void attempt(chunks)),
      { numRuns: 1000 },
    )
  })
})

test('a header that claims a gigabyte takes no memory before it has arrived', () => {
  const reader = new FrameReader(() => {})
  const before = process.memoryUsage().arrayBuffers
  reader.push(Buffer.from([frame.dataRow, 0x3f, 0xff, 0xff, 0xff, 1, 2, 3]))
  expect(reader.isAmidFrame).toBe(true)
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1 << 20)
})

test.each([
  ['negative', [0xff, 0xff, 0xff, 0xff]],
  ['too short', [0, 0, 0, 3]],
  ['too long', [0x40, 0, 0, 1]],
])('a length that is %s is refused', (_, length) => {
  expect(attempt([Uint8Array.from([frame.dataRow, ...length])])).toBe('broken')
})

test.each([
  ['has no number of columns', [0]],
  ['ends within a length', [0, 1, 0, 0]],
  ['ends within a field', [0, 1, 0, 0, 0, 9, 65]],
  ['has a length below null', [0, 1, 0xff, 0xff, 0xff, 0xfe]],
  ['has more than its fields', [0, 1, 0, 0, 0, 1, 65, 66]],
])('a row that %s is refused', (_, body) => {
  expect(attempt([Uint8Array.from([frame.dataRow, 0, 0, 0, 4 + body.length, ...body])])).toBe('broken')
})

test('a row with fewer columns than its reader needs is refused', () => {
  const answer = new Answer({ columns: 2, read: () => null, inBinary: () => undefined }, false)
  const bytes = Buffer.from([0, 1, 0, 0, 0, 1, 65]) as unknown as WireBytes
  expect(() => answer.accept(frame.dataRow, bytes, 0, bytes.length)).toThrow(expect.objectContaining({ code: 'DRIVER.PROTOCOL' }))
})
