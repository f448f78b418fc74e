import { InternalError, type ShapeNode, type ShapeObject } from '@hotplan/plan'
import type { ValueField } from '@hotplan/schema'
import { and } from '../../condition.ts'
import { filterRows } from '../../filter/where.ts'
import { asObject, objectMember } from '../../shape-reader.ts'
import { column, fieldIn, type Source } from '../../source.ts'
import { type Sql, sql, unnamed } from '../../sql.ts'
import { keyFields, selectWhere } from '../result.ts'
import { type Assignment, stamps } from '../values.ts'
import { missingRelated } from './errors.ts'
import { fieldsAre, type Held, isHeld, type RowCondition } from './held.ts'
import { keepRow } from './lookup.ts'
import { flag, isLinked, type Place, type RelationEntry, referenceTo, updateArguments } from './place.ts'
import { newReference } from './references.ts'
import type { Steps } from './steps.ts'

/** What nested writes through foreign keys of a row mean for the row itself. */
export interface ChangedReferences {
  /** The foreign keys that the update of the row sets. */
  readonly assignments: (target: Source) => readonly ReferenceAssignment[]
  /** What is left to do once the row no longer refers to it. */
  readonly after: (record: Held) => void
}

/** Writes the records that a row refers to. `before` keeps the row with its old foreign keys. */
export function changeReferences(steps: Steps, entries: readonly RelationEntry[], before: Held): ChangedReferences {
  const changes = entries.flatMap(({ place, writes }) =>
    writes.entries.map(([kind, node]) => changeReference(steps, place, before, kind, node)),
  )
  return {
    assignments: (target) => lastOfEach(changes.flatMap(({ assignments }) => assignments(target))),
    after: (record) => {
      for (const { after } of changes) after(record)
    },
  }
}

/** A foreign key. As in Prisma Client, one that is merely taken away leaves `@updatedAt` as it is. */
interface ReferenceAssignment extends Assignment {
  readonly isRemoval?: true
}

const nothing: ChangedReferences = { assignments: () => [], after: () => undefined }

function changeReference(steps: Steps, place: Place, before: Held, kind: string, node: ShapeNode): ChangedReferences {
  switch (kind) {
    case 'connect':
    case 'create':
    case 'connectOrCreate': {
      const reference = referenceTo(steps.c, place, newReference(steps, place, kind, node))
      return { ...nothing, assignments: () => reference }
    }
    case 'disconnect':
      return disconnect(steps, place, node)
    case 'delete':
      return deleteReferred(steps, place, before, node)
    case 'update': {
      const { where, data } = updateArguments(place, asObject(node))
      const condition = referred(steps, place, before, where)
      steps.records.update(steps, place.child, { data, condition, error: missingRelated(place, 'a nested update') })
      return nothing
    }
    case 'upsert':
      upsert(steps, place, before, asObject(node))
      return nothing
    default:
      throw new InternalError(`No nested write is called ${kind}`)
  }
}

/** The foreign key becomes NULL; with a filter, where the record at the other side fulfils it. */
function disconnect(steps: Steps, place: Place, node: ShapeNode): ChangedReferences {
  const { c } = steps
  if (flag(node) === false) return nothing
  const fields = nullable(place)
  if (flag(node) === true) return { ...nothing, assignments: () => fields.map((field) => removal(field, sql`null`)) }
  return {
    ...nothing,
    assignments: (target) => {
      const source = c.source(place.child)
      const own = place.relation.from.map((name) => column(target, name))
      const condition = and([fieldsAre(source, place.relation.to, own), filterRows(c, source, asObject(node))])
      const found = sql`exists ${selectWhere(c, source, { selected: [unnamed(sql`1`)] }, condition)}`
      return fields.map((field) => removal(field, sql`case when ${found} then null else ${column(target, field.name)} end`))
    },
  }
}

/** The record goes after the row has let go of it, so that no cascade takes the row along. */
function deleteReferred(steps: Steps, place: Place, before: Held, node: ShapeNode): ChangedReferences {
  if (flag(node) === false) return nothing
  const where: ShapeObject = flag(node) === true ? { kind: 'object', entries: [] } : asObject(node)
  return {
    assignments: () => nullable(place).map((field) => removal(field, sql`null`)),
    after: () => {
      const condition = referred(steps, place, before, where)
      steps.change({ model: place.child, condition }, { rows: 1, error: missingRelated(place, 'a nested delete') })
    },
  }
}

function upsert(steps: Steps, place: Place, before: Held, node: ShapeObject): void {
  const { c } = steps
  const { child, parent, relation } = place
  const found = keepRow(steps, child, keyFields(child), referred(steps, place, before, objectMember(node, 'where')))
  steps.when(
    found.register,
    (branch) => branch.records.update(branch, child, { data: objectMember(node, 'update'), condition: isHeld(c, found) }),
    (branch) => {
      const data = objectMember(node, 'create')
      for (const created of branch.records.create(branch, child, [{ data, given: [] }], { fields: relation.to })) {
        const assignments = (): readonly Assignment[] => [...referenceTo(c, place, created), ...stamps(c, parent)]
        branch.change({ model: parent, condition: isHeld(c, before), assignments })
      }
    },
  )
}

/** The record that the row referred to, if it fulfils a filter. */
function referred(steps: Steps, place: Place, before: Held, where: ShapeObject): RowCondition {
  const linked = isLinked(steps.c, place, before)
  return (source) => and([linked(source), filterRows(steps.c, source, where)])
}

function removal(field: ValueField, value: Sql): ReferenceAssignment {
  return { field, value, isRemoval: true }
}

function nullable({ relation, parent }: Place): readonly ValueField[] {
  return relation.from.map((name) => fieldIn(parent, name)).filter((field) => field.optional)
}

/** Where several writes set one column, the last of them decides. */
function lastOfEach(assignments: readonly ReferenceAssignment[]): readonly ReferenceAssignment[] {
  return [...new Map(assignments.map((assignment) => [assignment.field.name, assignment])).values()]
}
