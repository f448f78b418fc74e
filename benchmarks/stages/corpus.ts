import type { Action } from '@hotplan/plan'
import { findMany, findUnique, include1N, listing20, postPage } from '../src/queries.ts'

/** A query whose stages are measured. */
export interface CorpusQuery {
  readonly name: string
  readonly model: 'User' | 'Post'
  readonly action: Extract<Action, 'findUnique' | 'findMany'>
  /** Arguments of one shape; the values depend on the number. */
  readonly args: (number: number) => Readonly<Record<string, unknown>>
}

export const corpus: readonly CorpusQuery[] = [
  { name: 'findUnique', model: 'User', action: 'findUnique', args: (number) => findUnique(number + 1) },
  { name: 'findMany10', model: 'Post', action: 'findMany', args: (number) => findMany((number % 10) + 1, 10) },
  { name: 'findMany100', model: 'Post', action: 'findMany', args: (number) => findMany((number % 10) + 1, 100) },
  { name: 'include1N', model: 'User', action: 'findUnique', args: (number) => include1N(number + 1) },
  { name: 'listing20', model: 'Post', action: 'findMany', args: (number) => listing20(number) },
  { name: 'postPage', model: 'Post', action: 'findUnique', args: (number) => postPage(number + 1) },
]

const variants = 64

/** Arguments of many calls, made ahead; a step takes the next at each call. */
export function argumentsOf(query: CorpusQuery): () => Readonly<Record<string, unknown>> {
  const made = Array.from({ length: variants }, (_, number) => query.args(number))
  let number = 0
  return () => made[number++ % variants] as Readonly<Record<string, unknown>>
}
