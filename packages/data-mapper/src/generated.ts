import type { Generator } from '@hotplan/plan'
import { InternalError } from '@hotplan/plan'
import type { ParameterOptions, ParameterScope } from './parameter-source.ts'

/** Makes the values of a generator in their slot form. */
export function generated(generator: Generator, options: ParameterOptions): (scope: ParameterScope) => unknown {
  if (generator.kind === 'now') return (scope) => scope.now
  return required(options.generator, 'generator')(generator)
}

/** An option that only some statements need. */
export function required<T>(option: T | undefined, name: string): T {
  if (option === undefined) throw new InternalError(`A statement needs the option "${name}" to be compiled`)
  return option
}
