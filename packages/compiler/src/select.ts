import {
  CommonTableExpressionNameNode,
  CommonTableExpressionNode,
  type Expression,
  GroupByItemNode,
  JoinNode,
  type JoinType,
  LimitNode,
  OffsetNode,
  type OperationNode,
  OrderByItemNode,
  QueryNode,
  RawNode,
  SelectionNode,
  SelectQueryNode,
  WithNode,
} from 'kysely'
import type { Predicate, Selected, Sql, TableSql } from './sql.ts'

/** The common table expressions that a select begins with. */
export interface Builder {
  readonly with: WithNode | undefined
}

/** A builder whose queries read no common table expression. */
export const emptyBuilder: Builder = { with: undefined }

/** How a query is sorted by one expression; without `nulls` they stand where the dialect puts them. */
export interface SortOrder {
  readonly direction: 'asc' | 'desc'
  readonly nulls?: 'first' | 'last' | undefined
}

/** A select statement under construction. Each method answers with a new one. */
export class SelectQuery implements Expression<unknown> {
  readonly #node: SelectQueryNode

  constructor(node: SelectQueryNode) {
    this.#node = node
  }

  get expressionType(): unknown {
    return undefined
  }

  toOperationNode(): SelectQueryNode {
    return this.#node
  }

  select(selected: Selected | readonly Selected[]): SelectQuery {
    const items = [selected].flat().map((item) => SelectionNode.create(item.toOperationNode() as never))
    return new SelectQuery(SelectQueryNode.cloneWithSelections(this.#node, items))
  }

  /** Adds to what the rows have to fulfil. */
  where(condition: Predicate): SelectQuery {
    return new SelectQuery(QueryNode.cloneWithWhere(this.#node, condition.toOperationNode()))
  }

  having(condition: Predicate): SelectQuery {
    return new SelectQuery(SelectQueryNode.cloneWithHaving(this.#node, condition.toOperationNode()))
  }

  join(type: JoinType, table: TableSql, on?: Predicate): SelectQuery {
    const node = table.toOperationNode()
    const join = on === undefined ? JoinNode.create(type, node) : JoinNode.createWithOn(type, node, on.toOperationNode())
    return new SelectQuery(QueryNode.cloneWithJoin(this.#node, join))
  }

  distinctOn(by: readonly Sql[]): SelectQuery {
    return new SelectQuery(SelectQueryNode.cloneWithDistinctOn(this.#node, by.map(nodeOf)))
  }

  groupBy(keys: readonly Sql[]): SelectQuery {
    const items = keys.map((key) => GroupByItemNode.create(key.toOperationNode() as never))
    return new SelectQuery(SelectQueryNode.cloneWithGroupByItems(this.#node, items))
  }

  /** Sorts by an expression after those it is sorted by already. */
  orderBy(key: Sql, { direction, nulls }: SortOrder = { direction: 'asc' }): SelectQuery {
    const item = OrderByItemNode.create(key.toOperationNode(), direction === 'desc' ? RawNode.createWithSql('desc') : undefined)
    const sorted = nulls === undefined ? item : OrderByItemNode.cloneWith(item, { nulls })
    return new SelectQuery(QueryNode.cloneWithOrderByItems(this.#node, [sorted]))
  }

  limit(count: Sql): SelectQuery {
    return new SelectQuery(SelectQueryNode.cloneWithLimit(this.#node, LimitNode.create(count.toOperationNode())))
  }

  offset(count: Sql): SelectQuery {
    return new SelectQuery(SelectQueryNode.cloneWithOffset(this.#node, OffsetNode.create(count.toOperationNode())))
  }
}

/** A select of the rows of a table. */
export function selectFrom(builder: Builder, table: TableSql): SelectQuery {
  return new SelectQuery(SelectQueryNode.createFrom([table.toOperationNode()], builder.with))
}

/** A select of one row from no table. */
export function selectNoFrom(builder: Builder, selected: readonly Selected[]): SelectQuery {
  return new SelectQuery(SelectQueryNode.create(builder.with)).select(selected)
}

/** A builder whose queries can read one more common table expression. */
export function withQuery(builder: Builder, name: string, query: Sql, columns?: readonly string[]): Builder {
  const table = CommonTableExpressionNameNode.create(name, columns)
  const expression = CommonTableExpressionNode.create(table, query.toOperationNode())
  return {
    with: builder.with === undefined ? WithNode.create(expression) : WithNode.cloneWithExpression(builder.with, expression),
  }
}

function nodeOf(part: Sql): OperationNode {
  return part.toOperationNode()
}
