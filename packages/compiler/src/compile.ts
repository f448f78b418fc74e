import type { Action, PlanNode, ShapeObject } from '@hotplan/plan'
import type { Model } from '@hotplan/schema'
import type { Compilation } from './compilation.ts'
import { aggregate } from './read/aggregate.ts'
import { count, exists } from './read/count.ts'
import { findFirst, findFirstOrThrow, findMany, findUnique, findUniqueOrThrow } from './read/find.ts'
import { groupBy } from './read/group.ts'
import { copyFrom } from './write/copy.ts'
import { create } from './write/create.ts'
import { createMany, createManyAndReturn } from './write/create-many.ts'
import { deleteOne } from './write/delete.ts'
import { deleteManyAndReturn } from './write/delete-and-return.ts'
import { deleteMany, updateMany, updateManyAndReturn } from './write/many.ts'
import { update } from './write/update.ts'
import { updateEach } from './write/update-each.ts'
import { upsert } from './write/upsert.ts'
import { upsertMany, upsertManyAndReturn } from './write/upsert-many.ts'

/** Adds the statements of an action and answers with the node that runs them. */
type ActionHandler = (c: Compilation, model: Model, args: ShapeObject) => PlanNode

const handlers: Readonly<Record<Action, ActionHandler>> = {
  findUnique,
  findUniqueOrThrow,
  findFirst,
  findFirstOrThrow,
  findMany,
  count,
  exists,
  aggregate,
  groupBy,
  create,
  createMany,
  createManyAndReturn,
  copyFrom,
  update,
  delete: deleteOne,
  updateMany,
  updateManyAndReturn,
  updateEach,
  deleteMany,
  deleteManyAndReturn,
  upsert,
  upsertMany,
  upsertManyAndReturn,
}

/** The root node of the plan of a shape. */
export function compileAction(c: Compilation): PlanNode {
  const { shape } = c
  const model = c.model(shape.model)
  return handlers[shape.action](c, model, shape.args)
}
