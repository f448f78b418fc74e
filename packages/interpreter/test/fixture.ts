import type { CodecName, Parameter, Plan, PlanError, PlanNode, RecordMapping, Statement } from '@hotplan/plan'
import { planFormat } from '@hotplan/plan'

export const table = `
  create table "post" ("id" integer primary key, "title" text not null unique, "views" integer not null default 0, "made" text);
  insert into "post" values (1, 'first', 10, null), (2, 'second', 20, null);`

export function slot(index: number, name: CodecName): Parameter {
  return { kind: 'slot', slot: index, codec: { name } }
}

/** A statement with one codec per result column; without columns it returns no rows. */
export function statement(sql: string, parameters: readonly Parameter[] = [], columns: readonly CodecName[] = []): Statement {
  return { sql, parameters, columns: columns.map((name) => ({ name })), returnsRows: columns.length > 0 }
}

export function record(...fields: readonly (readonly [name: string, codec: CodecName])[]): RecordMapping {
  return {
    kind: 'record',
    fields: fields.map(([name, codec], index) => [name, { kind: 'column', index, codec: { name: codec } }]),
  }
}

export const notFound: PlanError = { code: 'P2025', message: 'No record was found.', meta: { modelName: 'Post' } }

/** A plan as a cache would give it: frozen all the way down, so that a test fails where an execution writes to it. */
export function planOf(root: PlanNode, statements: readonly Statement[], dialect: Plan['dialect'] = 'sqlite'): Plan {
  return deepFrozen({
    format: planFormat,
    schema: 'test',
    dialect,
    key: 'test',
    model: 'Post',
    action: 'findMany',
    reads: ['post'],
    writes: [],
    slots: [],
    statements,
    root,
  })
}

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) deepFrozen(inner)
  return Object.freeze(value)
}
