import { Random } from '../src/random.ts'
import { median } from '../src/statistics.ts'

/** A quotient of two medians, and between which it lies with 95 % confidence. */
export interface Change {
  readonly ratio: number
  readonly low: number
  readonly high: number
}

const resamples = 4_000

/**
 * How `head` compares with `base`: the quotient of their medians, and the interval of it by the bootstrap, which draws as many rounds
 * as there are, with repetition, again and again. The same rounds give the same interval.
 */
export function changeBetween(base: readonly number[], head: readonly number[]): Change {
  const random = new Random(1)
  const drawn = Array.from({ length: resamples }, () => median(redrawn(head, random)) / median(redrawn(base, random)))
  drawn.sort((a, b) => a - b)
  const at = (share: number): number => drawn[Math.round(share * (resamples - 1))] as number
  return { ratio: median(head) / median(base), low: at(0.025), high: at(0.975) }
}

function redrawn(values: readonly number[], random: Random): readonly number[] {
  return values.map(() => values[random.below(values.length)] as number)
}
