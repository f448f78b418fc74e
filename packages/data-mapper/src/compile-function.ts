/**
 * Evaluates the body of a function that takes `constants` and returns what was generated. Undefined where the runtime forbids code
 * generation, so that the caller can take the interpreted twin.
 */
export function evaluated<T>(body: string, constants: readonly unknown[]): T | undefined {
  try {
    return new Function('constants', `'use strict'\n${body}`)(constants) as T
  } catch (error) {
    // Content security policies and edge runtimes answer with EvalError.
    if (error instanceof EvalError) return undefined
    throw error
  }
}
