import type { PlanError } from '@hotplan/plan'
import { missingRecord } from '../../missing-record.ts'
import type { Place } from './place.ts'

type RelationType = 'one-to-one' | 'one-to-many' | 'many-to-many'

/** A record that a nested write needs is not there, or not related to its parent. */
export function missingRelated(place: Place, operation: string, neededFor: string | null = null): PlanError {
  const { child, relation } = place
  const purpose = neededFor === null ? '' : ` (needed to ${neededFor})`
  const type = relationType(place)
  return {
    code: 'P2025',
    message:
      'An operation failed because it depends on one or more records that were required but not found. ' +
      `No '${child.name}' record${purpose} was found for ${operation} on ${type} relation '${relation.relation}'.`,
    meta: { model: child.name, relation: relation.relation, relationType: type, operation, neededFor },
  }
}

/** The record that nested writes start from is not there: what Prisma Client says depends on the first of them. */
export function missingParent(place: Place, kind: string): PlanError {
  const { relation, parent, child } = place
  const atParent = (operation: string, neededFor: string | null): PlanError =>
    missingRelated({ ...place, child: parent }, operation, neededFor)
  if (relation.through !== undefined) {
    if (kind === 'create' || kind === 'connect' || kind === 'connectOrCreate') return atParent('a connect', null)
    if (kind === 'set') return atParent('a nested set', 'disconnect existing child records')
  } else if (relation.owner) {
    if (kind === 'update') return atParent('a nested update', null)
  } else {
    if (kind === 'create') return atParent('a nested create', `inline the relation on '${parent.name}' record(s)`)
    if (kind === 'connect') return atParent('a nested connect', `inline the relation on '${child.name}' record(s)`)
    if (kind === 'upsert') return atParent('a nested upsert', `update inlined relation for '${child.name}' record(s)`)
  }
  if (kind === 'update') return missingRelated(place, 'a nested update')
  return missingRecord(parent, 'an update')
}

/** Why the owner of a foreign key needs the other side. */
export function inlining(place: Place): string {
  return `inline the relation on '${place.parent.name}' record(s)`
}

/** Records to be connected through a join table are not all there. */
export function missingConnected(rows: number): PlanError {
  return {
    code: 'P2025',
    message:
      'An operation failed because it depends on one or more records that were required but not found. ' +
      `Expected ${rows} records to be connected, found fewer.`,
    meta: { expectedRows: rows },
  }
}

/** Records to be connected by their foreign key are not all there. */
export function missingChildren(place: Place, rows: number): PlanError {
  return {
    code: 'P2018',
    message: `The required connected records were not found. Expected ${rows} records to be connected, found fewer.`,
    meta: { expectedRows: rows, relation: place.relation.relation, relationType: relationType(place) },
  }
}

/** A record to be deleted is not related to its parent. */
export function notConnected(place: Place): PlanError {
  const { parent, child, relation } = place
  return {
    code: 'P2017',
    message: `The records for relation '${relation.relation}' between the '${parent.name}' and '${child.name}' models are not connected.`,
    meta: { relation: relation.relation, parent: parent.name, child: child.name },
  }
}

/** A required relation would be left without its record. */
export function requiredRelation(place: Place): PlanError {
  const { relation, child, parent } = place
  return {
    ...relationViolation(place),
    meta: { relation: relation.relation, modelA: child.name, modelB: parent.name },
  }
}

/** The same of a disconnect, whose `meta` Prisma Client names otherwise. */
export function requiredDisconnect(place: Place): PlanError {
  const { relation, child, parent } = place
  return {
    ...relationViolation(place),
    meta: { relation_name: relation.relation, model_a_name: child.name, model_b_name: parent.name },
  }
}

function relationViolation({ relation, child, parent }: Place): PlanError {
  return {
    code: 'P2014',
    message: `The change you are trying to make would violate the required relation '${relation.relation}' between the '${child.name}' and '${parent.name}' models.`,
    meta: {},
  }
}

function relationType({ relation, opposite }: Place): RelationType {
  if (relation.through !== undefined) return 'many-to-many'
  return relation.list || opposite.list ? 'one-to-many' : 'one-to-one'
}
