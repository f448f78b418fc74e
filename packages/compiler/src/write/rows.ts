import { type CellColumn, type CellConstant, type CellFiller, type KeptCells, QueryError, type ShapeRows } from '@hotplan/plan'
import { type Model, type ValueField, valueFieldsOf } from '@hotplan/schema'
import { codecOf } from '../codec.ts'
import type { Compilation } from '../compilation.ts'
import { constant, generated } from '../parameter.ts'
import { type Fragment, type Predicate, type Sql, type SqlBool, sql } from '../sql.ts'
import { BulkColumns } from './bulk-columns.ts'
import { defaultValue, generatorOf } from './defaults.ts'
import { columnNames } from './statements.ts'
import type { Assignment } from './values.ts'

export interface BulkOptions {
  /** Columns that are the same in every row: the foreign key of a nested write. */
  readonly given?: readonly Assignment[]
  readonly skipDuplicates?: boolean
  /** Fields that every row gives. Of rows that agree in them only the last is written, in the order of these fields. */
  readonly lastOf?: readonly string[]
  /** Cells of fields that come from kept rows, by the name of the field. */
  readonly kept?: ReadonlyMap<string, readonly KeptCells[]>
  /** What must hold for any row to be written. */
  readonly guard?: Predicate | undefined
}

/** `insert into … select … from` a list of rows: one text for any number of them, without RETURNING. */
export function insertRows(c: Compilation, model: Model, rows: ShapeRows, options: BulkOptions = {}): Fragment {
  const { given = [], skipDuplicates = false, guard, lastOf, kept } = options
  const bulk = new BulkTable(c, model, rows, lastOf !== undefined)
  const assignments = valueFieldsOf(model).flatMap((field): readonly Assignment[] => {
    const same = given.find((one) => one.field.name === field.name)
    const value = same === undefined ? bulk.value(field, kept?.get(field.name)) : c.profile.typed(c.schema, same.value, field)
    return value === undefined ? [] : [{ field, value }]
  })
  const selected = sql.join(assignments.map(({ value }) => value))
  const { columns } = bulk
  const from = lastOf === undefined ? columns.rows() : sql`${columns.lastRows(columns.positions(lastOf))} where true`
  const insert = sql`insert into ${c.writeTable(model)} (${columnNames(assignments)}) select ${selected} from ${from}`
  const guarded = guard === undefined ? insert : sql`${insert} where ${guard}`
  return skipDuplicates ? sql`${guarded} on conflict do nothing` : guarded
}

/** The rows of a bulk write as a table, whose columns are gathered as they are asked for. */
class BulkTable {
  readonly columns: BulkColumns
  readonly #c: Compilation
  readonly #model: Model
  readonly #slots: ReadonlyMap<string, number>
  readonly #anySlot: number
  readonly #isUniform: boolean

  constructor(c: Compilation, model: Model, rows: ShapeRows, isUniform: boolean) {
    this.columns = new BulkColumns(c)
    this.#isUniform = isUniform
    this.#c = c
    this.#model = model
    this.#slots = new Map(rows.columns)
    this.#anySlot = rows.columns[0]?.[1] ?? 0
  }

  /** What the rows give a field, or undefined where that is left to the database. */
  value(field: ValueField, kept: readonly KeptCells[] | undefined): Sql | undefined {
    const slot = this.#slots.get(field.name)
    if (kept !== undefined) return this.#keptValue(field, slot, kept)
    if (slot === undefined) return this.#absentValue(field)
    const filler = fillerOf(field)
    const value = this.#add(field, { slot, holds: 'cells', ...(filler === undefined ? {} : { filler }) })
    return filler === undefined ? this.#withDefault(field, slot, value) : value
  }

  /** A foreign key: of the kept rows, else what the row gives itself. */
  #keptValue(field: ValueField, slot: number | undefined, kept: readonly KeptCells[]): Sql {
    const filler = fillerOf(field)
    const own = { slot: slot ?? this.#anySlot, holds: slot === undefined ? ('filled' as const) : ('cells' as const), kept }
    return this.#add(field, filler === undefined ? own : { ...own, filler })
  }

  /** A field that no row gives: made once for all rows where it is the same in all. */
  #absentValue(field: ValueField): Sql | undefined {
    const filler = fillerOf(field)
    if (filler?.kind !== 'generated') return defaultValue(this.#c, field)
    if (filler.generator.kind !== 'now') return this.#add(field, { slot: this.#anySlot, holds: 'filled', filler })
    const now = generated(filler.generator, codecOf(this.#c.schema, field))
    return this.#c.profile.typed(this.#c.schema, now, field)
  }

  /** The database's own default where a row leaves the field out, which in an optional field differs from NULL. */
  #withDefault(field: ValueField, slot: number, value: Sql): Sql {
    if (field.default === undefined || this.#isUniform) return value
    const absent = this.#c.profile.absent(this.#model, field)
    if (absent === undefined) throw unknownDefault(this.#model, field)
    if (!field.optional) return sql`coalesce(${value}, ${absent})`
    const present = sql<SqlBool>`${this.#add(undefined, { slot, holds: 'presence' })}`
    return sql`case when ${present} then ${value} else ${absent} end`
  }

  #add(field: ValueField | undefined, column: Omit<CellColumn, 'codec'>): Sql {
    return this.columns.add(field, column)
  }
}

/** What the client puts where a row leaves a field out. */
export function fillerOf(field: ValueField): CellFiller | undefined {
  if (field.kind === 'scalar' && field.updatedAt === true) return { kind: 'generated', generator: { kind: 'now' } }
  if (field.default === undefined) return undefined
  if (field.default.kind === 'value') return { kind: 'constant', value: field.default.value }
  const generator = generatorOf(field.default)
  return generator === undefined ? undefined : { kind: 'generated', generator }
}

function unknownDefault(model: Model, field: ValueField): QueryError {
  const message = `The default of ${model.name}.${field.name} is known to the database alone: rows that leave it out cannot stand beside rows that give it. Write them in queries of their own.`
  return new QueryError('COMPILER.UNKNOWN_DEFAULT', message, { meta: { model: model.name, field: field.name } })
}

/** What a column of a new row gets that leaves it out, where another row of the same statement gives it. */
export function omittedValue(c: Compilation, model: Model, field: ValueField): Sql {
  if (c.profile.defaultKeyword) return sql`default`
  const value = selectedDefault(c, model, field)
  if (value === undefined) throw unknownDefault(model, field)
  return value
}

/** The same as an expression, or undefined where none can say it. */
export function selectedDefault(c: Compilation, model: Model, field: ValueField): Sql | undefined {
  if (field.default === undefined) return sql`null`
  if (field.default.kind !== 'value') return c.profile.absent(model, field)
  const { value } = field.default
  const stored = typeof value === 'string' ? c.profile.staticDefault(value, field) : undefined
  if (stored !== undefined) return stored
  if (Array.isArray(value)) return undefined
  if (field.type === 'Bytes') return c.profile.absent(model, field)
  return constant(value as CellConstant, codecOf(c.schema, field))
}
