import {
  AliasNode,
  ColumnNode,
  type Expression,
  IdentifierNode,
  type OperationNode,
  RawNode,
  ReferenceNode,
  type SqlBool,
  TableNode,
  ValueNode,
} from 'kysely'

// Fragments are made here of kysely's operation nodes, not by its own `sql`: that one brings every builder of kysely along, which each process
// that compiles would load before its first answer.

export type { SqlBool }

/** Anything that renders as SQL inside a statement. */
export type Sql = Expression<unknown>
/** A boolean expression. */
export type Predicate = Expression<SqlBool>

/** An expression under a name, or one that needs none: a column of a select list, a table, or a derived table. */
export interface Aliased {
  readonly isAliased: true
  toOperationNode(): OperationNode
}
/** One column of a select list. */
export type Selected = Aliased
/** A table, a derived table or a common table expression, with its alias. */
export type TableSql = Aliased

/** A piece of SQL; `T` is the type of its value, where it has one. */
export class Fragment<T = unknown> implements Expression<T> {
  readonly #node: OperationNode

  constructor(node: OperationNode) {
    this.#node = node
  }

  get expressionType(): T | undefined {
    return undefined
  }

  toOperationNode(): OperationNode {
    return this.#node
  }

  as(alias: string | Sql): Aliased {
    return aliased(
      AliasNode.create(this.#node, typeof alias === 'string' ? IdentifierNode.create(alias) : alias.toOperationNode()),
    )
  }
}

/** What a template takes: other SQL, aliased or not. */
type Part = Sql | Aliased

function template<T = unknown>(texts: TemplateStringsArray, ...parts: readonly Part[]): Fragment<T> {
  return raw(texts, parts.map(nodeOf))
}

interface SqlTag {
  <T = unknown>(texts: TemplateStringsArray, ...parts: readonly Part[]): Fragment<T>
  /** A parameter. What stands for it is carried along to the list of parameters of the statement. */
  val(description: object): Fragment
  /** A quoted name, of several parts where there are several. */
  id(...names: readonly string[]): Fragment
  /** A literal. */
  lit(value: string | number | boolean | null): Fragment
  /** Text that is SQL already. */
  raw(text: string): Fragment
  /** Pieces with commas between them, or with another separator. */
  join(parts: readonly Part[], separator?: Sql): Fragment
}

/**
 * A piece of SQL from its text and the pieces in it. Values never stand in it: `sql.val` takes the description of a parameter, `sql.lit` a constant
 * of the compiler or of the schema.
 */
export const sql: SqlTag = Object.assign(template, {
  val: (description: object) => new Fragment(ValueNode.create(description)),
  id: (...names: readonly string[]) => raw(separators(names.length, '.'), names.map(IdentifierNode.create)),
  lit: (value: string | number | boolean | null) => new Fragment(ValueNode.createImmediate(value)),
  raw: (text: string) => raw([text], []),
  join: (parts: readonly Part[], separator: Sql = comma) => {
    const between = separator.toOperationNode()
    const nodes = parts.flatMap((part, index) => (index === 0 ? [nodeOf(part)] : [between, nodeOf(part)]))
    return raw(separators(nodes.length, ''), nodes)
  },
})

const comma = sql.raw(', ')

function raw<T = unknown>(texts: readonly string[], nodes: readonly OperationNode[]): Fragment<T> {
  return new Fragment(RawNode.create(texts, nodes))
}

function nodeOf(part: Part): OperationNode {
  return part.toOperationNode()
}

/** The texts around `count` pieces. */
function separators(count: number, text: string): readonly string[] {
  return Array.from({ length: count + 1 }, (_, index) => (index === 0 || index === count ? '' : text))
}

function aliased(node: OperationNode): Aliased {
  return { isAliased: true, toOperationNode: () => node }
}

/** A select list item without `as`, for columns that are read by position or already have the right name. */
export function unnamed(expression: Sql): Selected {
  return aliased(expression.toOperationNode())
}

/** A select list item with a name, which a column may already have. */
export function named(expression: Sql, name: string): Selected {
  return isColumn(expression, name) ? unnamed(expression) : sql`${expression}`.as(name)
}

/** A column of a table or of an alias. Names are taken as they are, dots included. */
export function columnOf(table: string, name: string): Sql {
  return new Fragment(ReferenceNode.create(ColumnNode.create(name), TableNode.create(table)))
}

function isColumn(expression: Sql, name: string): boolean {
  const node = expression.toOperationNode()
  return ReferenceNode.is(node) && ColumnNode.is(node.column) && node.column.column.name === name
}

/** A table or a subquery under an alias. */
export function aliasedTable(table: Sql, alias: string): TableSql {
  return sql`${table}`.as(alias)
}

/** Expressions separated by commas. */
export function list(expressions: readonly Sql[]): Fragment {
  return sql.join(expressions)
}
