import type { Transform } from '@hotplan/plan'
import { assertNever } from '@hotplan/plan'
import type { Encoder } from './codec/encoder.ts'

const wildcards = /[\\%_]/g

function transformer(transform: Transform): Encoder {
  switch (transform.kind) {
    case 'escapeLike':
      return (value) => (value as string).replace(wildcards, '\\$&')
    case 'prefix':
      return (value) => transform.text + (value as string)
    case 'suffix':
      return (value) => (value as string) + transform.text
    case 'lowerCase':
      return (value) => (value as string).toLowerCase()
    case 'negate':
      return (value) => -(value as number)
    default:
      return assertNever(transform, 'transform')
  }
}

/** All transforms in order as one function; undefined where there are none. */
export function transformers(transforms: readonly Transform[] | undefined): Encoder | undefined {
  if (transforms === undefined || transforms.length === 0) return undefined
  const [first, second, ...rest] = transforms.map(transformer) as [Encoder, ...Encoder[]]
  if (second === undefined) return first
  return (value) => rest.reduce((result, next) => next(result), second(first(value)))
}
