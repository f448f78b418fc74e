import type { Compiler } from '@hotplan/compiler'
import type { DialectName, MaybePromise, Plan, Shape } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'
import type { GlobalOmit } from './identity.ts'

/** Compiles shapes. The compiler and kysely are loaded when the first shape is compiled, not before. */
export class Planner {
  readonly #schema: Schema
  readonly #dialect: DialectName
  readonly #omit: GlobalOmit
  #compiler: Compiler | undefined
  #loading: Promise<Compiler> | undefined

  constructor(schema: Schema, dialect: DialectName, omit: GlobalOmit) {
    this.#schema = schema
    this.#dialect = dialect
    this.#omit = omit
  }

  /** Whether compiling needs no loading first. */
  get isLoaded(): boolean {
    return this.#compiler !== undefined
  }

  compile(shape: Shape, key: string): MaybePromise<Plan> {
    if (this.#compiler !== undefined) return this.#compiler.compile(shape, key)
    return this.load().then((compiler) => compiler.compile(shape, key))
  }

  /** The plan of many `findUnique` queries of one shape at once. */
  compileEach(shape: Shape, keySlots: readonly number[], key: string): MaybePromise<Plan> {
    if (this.#compiler !== undefined) return this.#compiler.compileEach(shape, keySlots, key)
    return this.load().then((compiler) => compiler.compileEach(shape, keySlots, key))
  }

  load(): Promise<Compiler> {
    this.#loading ??= import('@hotplan/compiler').then(({ createCompiler }) => {
      this.#compiler = createCompiler({ schema: this.#schema, dialect: this.#dialect, omit: this.#omit })
      return this.#compiler
    })
    return this.#loading
  }
}
