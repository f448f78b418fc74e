import {
  type AliasedExpression,
  ColumnNode,
  type Expression,
  ExpressionWrapper,
  NOOP_QUERY_EXECUTOR,
  type OperationNode,
  QueryCreator,
  type RawBuilder,
  ReferenceNode,
  type SelectQueryBuilder,
  type SqlBool,
  sql,
  TableNode,
} from 'kysely'

/** Tables are known at run time only, so every name is allowed; the schema vouches for them. */
export type Tables = Readonly<Record<string, Record<string, unknown>>>

/** Anything that renders as SQL inside a statement. */
export type Sql = Expression<unknown>
/** A boolean expression. */
export type Predicate = Expression<SqlBool>
/** A table, a derived table or a common table expression, with its alias. */
export type TableSql = AliasedExpression<unknown, string>
/** A select statement under construction. */
export type SelectQuery = SelectQueryBuilder<Tables, string, unknown>
/** Starts selects. It belongs to no dialect and never connects. */
export type Builder = QueryCreator<Tables>

/** One column of a select list. */
export type Selected = AliasedExpression<unknown, string>

/** A builder without the rest of kysely, such as its schema builder, which every process that compiles would load. */
export function createBuilder(): Builder {
  return new QueryCreator({ executor: NOOP_QUERY_EXECUTOR })
}

/** Kysely tracks the tables of a query in its types, one union member per join; names known at run time erase that. */
export function selectFrom(builder: Builder, table: TableSql): SelectQuery {
  return builder.selectFrom(table) as unknown as SelectQuery
}

/** A left join on a condition; see {@link selectFrom} for the cast. */
export function leftJoin(query: SelectQuery, table: TableSql, on: Predicate): SelectQuery {
  return query.leftJoin(table, (join) => join.on(on)) as unknown as SelectQuery
}

/** An inner join on a condition; see {@link selectFrom} for the cast. */
export function innerJoin(query: SelectQuery, table: TableSql, on: Predicate): SelectQuery {
  return query.innerJoin(table, (join) => join.on(on)) as unknown as SelectQuery
}

/** A cross join, whose tables SQLite reads in the order of the text; see {@link selectFrom} for the cast. */
export function crossJoin(query: SelectQuery, table: TableSql): SelectQuery {
  return query.crossJoin(table) as unknown as SelectQuery
}

/** A lateral cross join; see {@link selectFrom} for the cast. */
export function crossJoinLateral(query: SelectQuery, table: TableSql): SelectQuery {
  return query.crossJoinLateral(table) as unknown as SelectQuery
}

/** A builder whose queries can read a common table expression; see {@link selectFrom} for the cast. */
export function withQuery(builder: Builder, name: string, query: Expression<unknown>): Builder {
  return builder.with(name, () => query as never) as unknown as Builder
}

/** DISTINCT ON. */
export function distinctOn(query: SelectQuery, by: readonly Sql[]): SelectQuery {
  return query.distinctOn(by as unknown as readonly Expression<string>[])
}

/** GROUP BY. */
export function groupBy(query: SelectQuery, keys: readonly Sql[]): SelectQuery {
  return query.groupBy(keys as unknown as readonly Expression<string>[])
}

/** LIMIT. */
export function limit(query: SelectQuery, count: Sql): SelectQuery {
  return query.limit(count as Expression<number>)
}

/** OFFSET. */
export function offset(query: SelectQuery, count: Sql): SelectQuery {
  return query.offset(count as Expression<number>)
}

/** A select list item without `as`, for columns that are read by position or already have the right name. */
export function unnamed(expression: Sql): Selected {
  const node: OperationNode = expression.toOperationNode()
  return { expression, alias: '', toOperationNode: () => node } as unknown as Selected
}

/** A select list item with a name, which a column may already have. */
export function named(expression: Sql, name: string): Selected {
  return isColumn(expression, name) ? unnamed(expression) : sql`${expression}`.as(name)
}

/** A column of a table or of an alias. Names are taken as they are, dots included. */
export function columnOf(table: string, name: string): Sql {
  return new ExpressionWrapper(ReferenceNode.create(ColumnNode.create(name), TableNode.create(table)))
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
export function list(expressions: readonly Sql[]): RawBuilder<unknown> {
  return sql.join(expressions)
}
