import type { Generator, MaybePromise, Parameter, Plan } from '@hotplan/plan'
import { assertNever, InternalError } from '@hotplan/plan'

/** Generators whose values are not the instant of the execution. */
export type ValueGenerator = Exclude<Generator, { readonly kind: 'now' }>

type MakeValue = () => string

function keyOf(generator: ValueGenerator): string {
  switch (generator.kind) {
    case 'uuid':
    case 'cuid':
      return generator.kind + generator.version
    case 'nanoid':
      return `nanoid${generator.length}`
    case 'ulid':
      return 'ulid'
    default:
      return assertNever(generator, 'generator')
  }
}

async function load(generator: ValueGenerator): Promise<MakeValue> {
  switch (generator.kind) {
    case 'uuid': {
      const { v7 } = await import('uuid')
      return () => v7()
    }
    case 'cuid':
      return loadCuid(generator.version)
    case 'nanoid': {
      const { nanoid } = await import('nanoid')
      return () => nanoid(generator.length)
    }
    case 'ulid': {
      // Monotonic, so that ids of one process sort in the order in which they were made.
      const { monotonicFactory } = await import('ulid')
      return monotonicFactory()
    }
    default:
      return assertNever(generator, 'generator')
  }
}

async function loadCuid(version: 1 | 2): Promise<MakeValue> {
  if (version === 1) {
    const { default: cuid } = await import('@bugsnag/cuid')
    return cuid
  }
  const { createId } = await import('@paralleldrive/cuid2')
  return createId
}

/** The id generators that linked plans use. A library is loaded when the first plan needs it. */
export class ValueGenerators {
  readonly #makers = new Map<string, MakeValue>([['uuid4', () => crypto.randomUUID()]])

  /** Loads what the statements of a plan need; synchronous where it is there already. */
  require(plan: Plan): MaybePromise<void> {
    const missing = generatorsOf(plan).filter((generator) => !this.#makers.has(keyOf(generator)))
    if (missing.length === 0) return
    return Promise.all(missing.map((generator) => this.#add(generator))).then(() => undefined)
  }

  get(generator: ValueGenerator): MakeValue {
    const make = this.#makers.get(keyOf(generator))
    if (make === undefined) throw new InternalError(`The generator "${keyOf(generator)}" was not loaded before linking`)
    return make
  }

  async #add(generator: ValueGenerator): Promise<void> {
    const make = await load(generator)
    // Two plans may load at once; the first wins, so that a monotonic generator stays one.
    if (!this.#makers.has(keyOf(generator))) this.#makers.set(keyOf(generator), make)
  }
}

/** The generators that a parameter needs. */
export function generatorsIn(parameter: Parameter): readonly Generator[] {
  if (parameter.kind === 'generated') return [parameter.generator]
  if (parameter.kind !== 'cells') return []
  return parameter.columns.flatMap(({ filler }) => (filler?.kind === 'generated' ? [filler.generator] : []))
}

function generatorsOf(plan: Plan): readonly ValueGenerator[] {
  const generators: ValueGenerator[] = []
  for (const statement of plan.statements) {
    for (const parameter of statement.parameters) {
      for (const generator of generatorsIn(parameter)) if (generator.kind !== 'now') generators.push(generator)
    }
  }
  return generators
}
