import { InternalError, type ShapeNode, type ShapeObject } from '@hotplan/plan'
import { type Model, type RelationField, relationField } from '@hotplan/schema'
import type { Compilation } from '../../compilation.ts'
import type { Condition } from '../../condition.ts'
import { asObject, member, objectMember } from '../../shape-reader.ts'
import { column, fieldIn, type Source } from '../../source.ts'
import { type Sql, type SqlBool, sql } from '../../sql.ts'
import type { Assignment } from '../values.ts'
import { fieldsAre, type Held, heldValue } from './held.ts'

/** A relation that nested writes go through, with both of its sides. */
export interface Place {
  readonly relation: RelationField
  /** The same relation as the other side sees it. */
  readonly opposite: RelationField
  readonly parent: Model
  readonly child: Model
}

/** A relation field of `data` and what is to be written through it. */
export interface RelationEntry {
  readonly place: Place
  readonly writes: ShapeObject
}

/** The nested writes of `data`. */
export function relationEntries(c: Compilation, model: Model, data: ShapeObject): readonly RelationEntry[] {
  return data.entries.flatMap(([name, node]) => {
    const relation = relationField(model, name)
    return relation === undefined ? [] : [{ place: placeOf(c, model, relation), writes: asObject(node) }]
  })
}

/** Whether `data` writes related records. */
export function hasNestedWrites(model: Model, data: ShapeObject): boolean {
  return data.entries.some(([name]) => relationField(model, name) !== undefined)
}

/** The member of a nested write that stands for its data: also what merely says `true` or `false`. */
export function flag(node: ShapeNode): boolean | undefined {
  return node.kind === 'literal' && typeof node.value === 'boolean' ? node.value : undefined
}

/** Fields of a model whose values its nested writes need: what the rows of the other side refer to. */
export function neededFields(c: Compilation, model: Model, data: ShapeObject): readonly string[] {
  return relationEntries(c, model, data).flatMap(({ place }) => place.relation.from)
}

/** The names of the fields that a record is to be kept with beside its key, once it is created or updated. */
export function keptFields(c: Compilation, model: Model, data: ShapeObject, wanted: readonly string[] = []): readonly string[] {
  return [...wanted, ...neededFields(c, model, data)]
}

/** The foreign key that makes a row of the other side a child of a record. */
export function linkOf(c: Compilation, { relation, child }: Place, parent: Held): readonly Assignment[] {
  return pairs(relation).map(([from, to]) => ({ field: fieldIn(child, to), value: heldValue(c, parent, from) }))
}

/** The foreign key that makes a record at the other side the one this row refers to. */
export function referenceTo(c: Compilation, { relation, parent }: Place, target: Held): readonly Assignment[] {
  return pairs(relation).map(([from, to]) => ({ field: fieldIn(parent, from), value: heldValue(c, target, to) }))
}

/** Whether a row at the other side is related to a record. */
export function isLinked(c: Compilation, { relation }: Place, parent: Held): (source: Source) => Condition {
  const { through } = relation
  const values = relation.from.map((name) => heldValue(c, parent, name))
  if (through === undefined) return (source) => fieldsAre(source, relation.to, values)
  const [to] = relation.to
  const [value] = values
  return (source) => {
    const table = c.readTable(through)
    const members = sql`select ${sql.id(through.to)} from ${table} where ${sql.id(through.from)} = ${value as Sql}`
    return sql<SqlBool>`${column(source, to ?? '')} in (${members})`
  }
}

/** The fields of a relation side by side. */
export function pairs(relation: RelationField): readonly (readonly [from: string, to: string])[] {
  return relation.from.map((name, index) => [name, relation.to[index] ?? name])
}

/** A relation of a model with both of its sides. */
export function placeOf(c: Compilation, parent: Model, relation: RelationField): Place {
  const child = c.model(relation.model)
  const opposite = relationField(child, relation.opposite)
  if (opposite === undefined) throw new InternalError(`${parent.name}.${relation.name} has no other side`)
  return { relation, opposite, parent, child }
}

/** What a nested update takes: `where` and `data`, or at a to-one relation the data itself. */
export function updateArguments(
  { relation }: Place,
  node: ShapeObject,
): { readonly where: ShapeObject; readonly data: ShapeObject } {
  const isBare = !relation.list && member(node, 'data') === undefined && member(node, 'where') === undefined
  return isBare
    ? { where: { kind: 'object', entries: [] }, data: node }
    : { where: objectMember(node, 'where'), data: objectMember(node, 'data') }
}
