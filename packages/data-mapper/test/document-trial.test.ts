import { describe, expect, test } from 'vitest'
import { miss } from '../src/document/cursor.ts'
import { DocumentTrial } from '../src/document/document-trial.ts'
import { type Outline, outlineOfDocument } from '../src/document/outline.ts'

const enough = 70

function outlineFrom(text: string): Outline | undefined {
  return outlineOfDocument(JSON.parse(text))
}

describe('the trial of an outline', () => {
  const read = (trial: DocumentTrial, text: string, times: number): unknown => {
    let document: unknown
    for (let i = 0; i < times; i++) document = trial.read(text)
    return document
  }

  test('begins again where the documents have become others, or the first was none to learn from, but not for ever', () => {
    const trial = new DocumentTrial(outlineFrom, true)
    expect(read(trial, '{}', enough)).toBe(miss)
    expect(read(trial, '{"a":1}', enough)).toEqual({ a: 1 })
    expect(read(trial, '{"b":1}', enough)).toBe(miss)
    expect(read(trial, '{"b":1}', 2 * enough)).toEqual({ b: 1 })
    expect(read(trial, '{"c":1}', 10 * enough)).toBe(miss)
    expect(read(trial, '{"b":1}', 10 * enough)).toBe(miss)
  })

  test('outlives a document now and then that is another', () => {
    const trial = new DocumentTrial(outlineFrom, true)
    for (let i = 0; i < 20; i++) {
      expect(read(trial, '{"a":"x"}', enough)).toEqual(i === 0 ? expect.anything() : { a: 'x' })
      expect(read(trial, '{"a":"x","b":2}', 10)).toBe(miss)
    }
  })

  test('is given up where most is left to JSON.parse', () => {
    const trial = new DocumentTrial(outlineFrom, true)
    const numbers = JSON.stringify(Array.from({ length: 40 }, (_, index) => index))
    expect(read(trial, numbers, enough)).toEqual(JSON.parse(numbers))
    expect(read(trial, numbers, 10 * enough)).toBe(miss)
  })
})
