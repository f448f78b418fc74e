import type { CellColumn } from '@hotplan/plan'
import type { ValueField } from '@hotplan/schema'
import { codecOf } from '../codec.ts'
import type { Compilation } from '../compilation.ts'
import { cells } from '../parameter.ts'
import type { BulkColumn } from '../profile/profile.ts'
import type { Sql } from '../sql.ts'

/** The columns of the rows of a bulk write, gathered as they are asked for. */
export class BulkColumns {
  readonly list: BulkColumn[] = []
  readonly #c: Compilation

  constructor(c: Compilation) {
    this.#c = c
  }

  /** A column of values of a field; without one, of whether a value is given. */
  add(field: ValueField | undefined, column: Omit<CellColumn, 'codec'>): Sql {
    const codec = field === undefined ? ({ name: 'boolean' } as const) : codecOf(this.#c.schema, field)
    this.list.push({ cells: { ...column, codec }, field })
    return this.#c.profile.bulkValue(this.#c.schema, this.list.length - 1, field)
  }

  /** The positions of the columns of fields. */
  positions(names: readonly string[]): readonly number[] {
    return names.map((name) => this.list.findIndex(({ field }) => field?.name === name))
  }

  /** The rows as a table. */
  rows(): Sql {
    return this.#c.profile.bulkRows(this.#c.schema, this.list, (some) => cells(this.#c, some))
  }

  /** The rows as a table, of those that agree in some columns only the last. */
  lastRows(keys: readonly number[]): Sql {
    return this.#c.profile.lastRows(this.#c.schema, this.list, (some) => cells(this.#c, some), keys)
  }
}
