import type { HotplanError } from '@hotplan/plan'
import type { Model, Schema } from '@hotplan/schema'
import type { FailedCall } from './translate.ts'

/**
 * What Prisma promises in `meta`, in names of the schema: `modelName` of the model that really failed (also in a nested write),
 * `target` as field names, beside what the database said.
 */
export function databaseMeta(error: HotplanError, schema: Schema, call: FailedCall): Record<string, unknown> {
  const { table, columns, constraint, ...rest } = error.meta
  const model =
    modelOfTable(schema, table) ??
    modelOfConstraint(schema, constraint) ??
    (call.model === undefined ? undefined : schema.models[call.model])
  const modelName = isDelete(call) ? call.model : (model?.name ?? call.model)
  const fields = model === undefined ? undefined : failedFields(model, columns, constraint)
  return {
    ...rest,
    ...(modelName === undefined ? {} : { modelName }),
    ...(fields === undefined ? {} : fieldsMeta(error.code, fields)),
    ...(constraint === undefined ? {} : { constraint }),
    ...(table === undefined ? {} : { table }),
    ...(call.key === undefined ? {} : { shapeKey: call.key }),
  }
}

/** A delete fails for its own model, though the constraint that forbids it belongs to the one that refers to it. */
function isDelete({ action }: FailedCall): boolean {
  return action === 'delete' || action === 'deleteMany'
}

function fieldsMeta(code: string, fields: readonly string[]): Record<string, unknown> {
  switch (code) {
    case 'P2002':
      return { target: fields }
    case 'P2003':
      return { field_name: fields.join(', ') }
    case 'P2011':
      return { constraint_fields: fields, target: fields }
    case 'P2000':
    case 'P2022':
      return { column_name: fields.join(', '), column: fields.join(', ') }
    default:
      return { fields }
  }
}

function modelOfTable(schema: Schema, table: unknown): Model | undefined {
  if (typeof table !== 'string') return undefined
  return Object.values(schema.models).find((model) => model.table === table)
}

function modelOfConstraint(schema: Schema, constraint: unknown): Model | undefined {
  if (typeof constraint !== 'string') return undefined
  return Object.values(schema.models).find(
    (model) =>
      model.uniqueKeys.some((key) => key.constraint === constraint) ||
      Object.values(model.fields).some((field) => field.kind === 'relation' && field.constraint === constraint),
  )
}

/** Field names of the columns the database named, else those of the constraint it named. */
function failedFields(model: Model, columns: unknown, constraint: unknown): readonly string[] | undefined {
  if (Array.isArray(columns) && columns.length > 0)
    return [...new Set(columns.flatMap((column) => fieldsOfColumn(model, String(column))))]
  if (typeof constraint !== 'string') return undefined
  const key = model.uniqueKeys.find((candidate) => candidate.constraint === constraint)
  if (key !== undefined) return key.fields
  for (const field of Object.values(model.fields)) {
    if (field.kind === 'relation' && field.constraint === constraint) return field.from
  }
  return undefined
}

/** The field of a column; those that an expression of an index mentions, where it is one. What is neither stays as it is. */
function fieldsOfColumn(model: Model, column: string): readonly string[] {
  const byColumn = new Map(
    Object.values(model.fields).flatMap((field) => (field.kind === 'relation' ? [] : [[field.column, field.name] as const])),
  )
  const field = byColumn.get(column)
  if (field !== undefined) return [field]
  const mentioned = namesIn(column).flatMap((name) => byColumn.get(name) ?? [])
  return mentioned.length === 0 ? [column] : mentioned
}

/** The names in an expression of SQL, with or without quotes, in order. */
function namesIn(expression: string): readonly string[] {
  const names = expression.replaceAll(/'(?:[^']|'')*'/g, "''").match(/"(?:[^"]|"")*"|[A-Za-z_][\w$]*/g) ?? []
  return names.map((name) => (name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name))
}
