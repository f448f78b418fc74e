import { type Action, InternalError } from '@hotplan/plan'
import { type Model, modelOf, type RelationField, type Schema } from '@hotplan/schema'
import { actionRule } from './action.ts'
import { updateRows } from './bulk-update.ts'
import { createDataRule, createRows, updateDataRule, updateManyDataRule } from './data.ts'
import { scalarWhereRule, uniqueWhereRule, whereRule } from './filter.ts'
import { havingRule } from './having.ts'
import { nestingRows } from './nesting-rows.ts'
import { groupOrderByRule, orderByRule } from './order.ts'
import type { Grammar, ObjectRule, RowsRule, RuleName } from './rule.ts'
import { includeRule, omitRule, returnIncludeRule, returnSelectRule, selectRule } from './selection.ts'

type Builder = (grammar: Grammar, model: Model, without?: RelationField) => ObjectRule

const builders: Readonly<Record<RuleName, Builder>> = {
  where: whereRule,
  scalarWhere: scalarWhereRule,
  uniqueWhere: uniqueWhereRule,
  having: havingRule,
  orderBy: orderByRule,
  groupOrderBy: groupOrderByRule,
  select: selectRule,
  include: includeRule,
  returnSelect: returnSelectRule,
  returnInclude: returnIncludeRule,
  omit: omitRule,
  createData: createDataRule,
  updateData: updateDataRule,
  updateManyData: updateManyDataRule,
}

const grammars = new WeakMap<Schema, Grammar>()

/** The grammar of a schema; one per schema object. */
export function grammarOf(schema: Schema): Grammar {
  let grammar = grammars.get(schema)
  if (grammar === undefined) {
    grammar = new SchemaGrammar(schema)
    grammars.set(schema, grammar)
  }
  return grammar
}

class SchemaGrammar implements Grammar {
  readonly schema: Schema
  readonly #rules = new Map<string, ObjectRule>()
  readonly #rows = new Map<string, RowsRule>()

  constructor(schema: Schema) {
    this.schema = schema
  }

  action(model: Model, action: Action): ObjectRule {
    return memoized(this.#rules, `${model.name} ${action}`, () => actionRule(this, model, action))
  }

  rule(name: RuleName, model: Model, without?: RelationField): ObjectRule {
    return memoized(this.#rules, `${model.name} ${name} ${without?.name ?? ''}`, () => builders[name](this, model, without))
  }

  rows(model: Model, without?: RelationField): RowsRule {
    return memoized(this.#rows, `${model.name} ${without?.name ?? ''}`, () => createRows(this, model, without))
  }

  nestingRows(model: Model, without?: RelationField): RowsRule {
    return memoized(this.#rows, `${model.name} ${without?.name ?? ''} nesting`, () => nestingRows(this, model, without))
  }

  upsertRows(model: Model): RowsRule {
    return memoized(this.#rows, `${model.name}  upsert`, () => ({ ...this.rows(model), uniform: true }))
  }

  updateRows(model: Model): RowsRule {
    return memoized(this.#rows, `${model.name}  update`, () => updateRows(this, model))
  }

  target(field: RelationField): Model {
    const model = modelOf(this.schema, field.model)
    if (model === undefined) throw new InternalError(`The relation ${field.name} refers to a model that the schema does not have`)
    return model
  }
}

function memoized<T>(known: Map<string, T>, key: string, make: () => T): T {
  let value = known.get(key)
  if (value === undefined) {
    value = make()
    known.set(key, value)
  }
  return value
}
