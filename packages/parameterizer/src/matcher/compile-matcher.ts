import type { Shape } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'
import { generateMatcher, type MatcherSource, runtime } from './generate.ts'
import { interpretMatcher } from './interpret.ts'
import { patternOf } from './pattern.ts'

/**
 * Recognises arguments of one shape: gives the values that `parameterize` would give for them, in slot order, or undefined for
 * arguments of any other shape and for invalid ones. Never throws, unless a getter or a proxy of the caller does.
 */
export type Matcher = (args: unknown) => unknown[] | undefined

export interface MatcherOptions {
  /**
   * Whether code may be generated. Where the runtime forbids it, the matcher is interpreted all the same.
   * @defaultValue true
   */
  readonly codegen?: boolean
}

/**
 * Makes the matcher of a shape. Costs about as much as a few walks, so make it when a shape is seen again.
 * @throws `InternalError` where the shape was made from another schema.
 */
export function compileMatcher(shape: Shape, schema: Schema, options: MatcherOptions = {}): Matcher {
  const pattern = patternOf(shape, schema)
  if (options.codegen !== false) {
    const source = generateMatcher(pattern, shape.slots.length, shape.guards)
    const matcher = evaluate(source)
    if (matcher !== undefined) return matcher
  }
  return interpretMatcher(pattern, shape.slots.length, shape.guards)
}

/** The source that {@link compileMatcher} generates for a shape, for reading. It holds names only. */
export function printMatcher(shape: Shape, schema: Schema): string {
  return generateMatcher(patternOf(shape, schema), shape.slots.length, shape.guards).text
}

/** The matcher of a source, or undefined where the runtime forbids generated code. */
function evaluate(source: MatcherSource): Matcher | undefined {
  try {
    return new Function('runtime', 'k', source.text)(runtime, source.constants) as Matcher
  } catch (error) {
    if (error instanceof EvalError) return undefined
    throw error
  }
}
