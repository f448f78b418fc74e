import type { Compiler } from '@hotplan/compiler'
import type { DialectName, MaybePromise, Plan, Shape } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'
import type { GlobalOmit } from './identity.ts'

/** Taken when the module is loaded, as tests put timers of their own in the place of those of the runtime. */
const nextTurn = globalThis.setImmediate

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
    this.#loading ??= this.#load()
    return this.#loading
  }

  /** Loading takes milliseconds in which nothing else happens, so what has been started before it, such as connecting, goes on its way first. */
  async #load(): Promise<Compiler> {
    await new Promise<void>((resolve) => nextTurn(resolve))
    const { createCompiler } = await import('@hotplan/compiler')
    this.#compiler = createCompiler({ schema: this.#schema, dialect: this.#dialect, omit: this.#omit })
    return this.#compiler
  }
}
