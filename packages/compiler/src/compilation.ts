import { InternalError, type Shape, type Statement } from '@hotplan/plan'
import { type JoinTable, type Model, modelOf, type Schema } from '@hotplan/schema'
import type { QueryCompiler } from 'kysely'
import type { DialectProfile } from './profile/profile.ts'
import type { Builder } from './select.ts'
import { newSource, type Source, tableKey, tableName } from './source.ts'
import { aliasedTable, type Sql, type TableSql } from './sql.ts'

/** Fields left out of results unless a query asks for them: model → field → true. */
export type Omissions = Readonly<Record<string, Readonly<Record<string, boolean>>>>

/** What every compilation of a compiler shares. */
export interface CompilerContext {
  readonly schema: Schema
  readonly profile: DialectProfile
  readonly builder: Builder
  readonly queryCompiler: QueryCompiler
  readonly omit: Omissions
}

/** What statements under construction have read: tables, as often as they are named, and rows that other parts of the same statement keep. */
export interface Recent {
  readonly tables: string[]
  readonly registers: string[]
}

/** The state of compiling one shape; what it gathers becomes the plan. */
export class Compilation {
  readonly schema: Schema
  readonly profile: DialectProfile
  readonly builder: Builder
  readonly queryCompiler: QueryCompiler
  readonly omit: Omissions
  readonly shape: Shape
  readonly statements: Statement[] = []
  readonly #tables: ReadonlySet<string>
  #reads = new Set<string>()
  readonly #writes = new Set<string>()
  #recent: Recent = { tables: [], registers: [] }
  #aliases = 0

  constructor(context: CompilerContext, shape: Shape) {
    this.schema = context.schema
    this.profile = context.profile
    this.builder = context.builder
    this.queryCompiler = context.queryCompiler
    this.omit = context.omit
    this.shape = shape
    this.#tables = new Set(Object.values(context.schema.models).map((model) => model.table))
  }

  get reads(): readonly string[] {
    return [...this.#reads].sort()
  }

  get writes(): readonly string[] {
    return [...this.#writes].sort()
  }

  /** A model that the shape or the schema names. */
  model(name: string): Model {
    const model = modelOf(this.schema, name)
    if (model === undefined) throw new InternalError(`The schema has no model ${name}`)
    return model
  }

  /** An alias that no other table of the plan has. */
  alias(): string {
    const alias = `t${this.#aliases}`
    this.#aliases += 1
    return this.#tables.has(alias) ? this.alias() : alias
  }

  /** A model's rows under a new alias. */
  source(model: Model): Source {
    return newSource(model, this.alias())
  }

  /** The rows that a statement writes, under the name of their own table. */
  target(model: Model): Source {
    return newSource(model, model.table)
  }

  /** The table of a source, noted as read. */
  from(source: Source): TableSql {
    return aliasedTable(this.readTable(source.model), source.alias)
  }

  /** A table's name, noted as read. */
  readTable(table: Model | JoinTable): Sql {
    const key = tableKey(table)
    this.#reads.add(key)
    this.#recent.tables.push(key)
    return tableName(table)
  }

  /** Notes that rows of the same statement are read. */
  readRegister(name: string): void {
    this.#recent.registers.push(name)
  }

  /** What has been read since this was last asked. */
  takeRecent(): Recent {
    const recent = this.#recent
    this.#recent = { tables: [], registers: [] }
    return recent
  }

  /** What a part of the compilation makes, and whether that part reads a table. */
  whileWatching<T>(table: Model, part: () => T): { readonly made: T; readonly reads: boolean } {
    const before = this.#reads
    this.#reads = new Set()
    const made = part()
    const reads = this.#reads.has(tableKey(table))
    this.#reads = new Set([...before, ...this.#reads])
    return { made, reads }
  }

  /** A table's name, noted as written. */
  writeTable(table: Model | JoinTable): Sql {
    this.#writes.add(tableKey(table))
    return tableName(table)
  }
}
