import { skip } from '@hotplan/plan'
import { type Model, valueFieldsOf } from '@hotplan/schema'

/** Rows that are written together, and the place of the first of them among all. */
export interface Batch {
  readonly rows: readonly unknown[]
  readonly first: number
}

type Rows = Iterable<unknown> | AsyncIterable<unknown>

/** Rows in batches. A batch ends early where rows begin or cease to give a field that the database alone has a default for. */
export function batchesOf(rows: Rows, model: Model, size: number): AsyncIterable<Batch> {
  const batcher = new Batcher(model, size)
  return Symbol.asyncIterator in rows ? gathered(rows, batcher) : gatheredAtOnce(rows, batcher)
}

async function* gathered(rows: AsyncIterable<unknown>, batcher: Batcher): AsyncGenerator<Batch, void, undefined> {
  for await (const row of rows) {
    const full = batcher.add(row)
    if (full !== undefined) yield full
  }
  yield* batcher.rest()
}

/** Without waiting for each row. */
async function* gatheredAtOnce(rows: Iterable<unknown>, batcher: Batcher): AsyncGenerator<Batch, void, undefined> {
  for (const row of rows) {
    const full = batcher.add(row)
    if (full !== undefined) yield full
  }
  yield* batcher.rest()
}

class Batcher {
  readonly #size: number
  /** Fields with a default that the client cannot make. */
  readonly #names: readonly string[]
  #rows: unknown[] = []
  #first = 0
  #given = 0

  constructor(model: Model, size: number) {
    this.#size = size
    const fields = valueFieldsOf(model).filter(
      ({ default: value }) => value?.kind === 'autoincrement' || value?.kind === 'dbgenerated',
    )
    this.#names = fields.map(({ name }) => name)
  }

  /** A batch that is full, or that the row does not belong to. */
  add(row: unknown): Batch | undefined {
    const given = this.#names.length === 0 ? 0 : this.#givenBy(row)
    if (this.#rows.length === 0) this.#given = given
    if (this.#rows.length < this.#size && given === this.#given) {
      this.#rows.push(row)
      return undefined
    }
    const batch = this.#take()
    this.#rows.push(row)
    this.#given = given
    return batch
  }

  *rest(): Generator<Batch, void, undefined> {
    if (this.#rows.length > 0) yield this.#take()
  }

  #take(): Batch {
    const batch = { rows: this.#rows, first: this.#first }
    this.#first += this.#rows.length
    this.#rows = []
    return batch
  }

  /** Which of the fields a row gives, as a sum of powers of two. */
  #givenBy(row: unknown): number {
    if (typeof row !== 'object' || row === null) return 0
    let sum = 0
    for (const [index, name] of this.#names.entries()) {
      const value = (row as Readonly<Record<string, unknown>>)[name]
      if (value !== undefined && value !== skip) sum += 2 ** index
    }
    return sum
  }
}
