import type { ShapeNode, ShapeObject } from '@hotplan/plan'
import { InternalError } from '@hotplan/plan'
import type { Model } from '@hotplan/schema'
import { filterRows } from '../../filter/where.ts'
import { asObject, member, objectMember } from '../../shape-reader.ts'
import { fieldIn } from '../../source.ts'
import type { Assignment } from '../values.ts'
import { inlining, missingRelated } from './errors.ts'
import { type Held, keyAnd } from './held.ts'
import { keepRow, keepRows } from './lookup.ts'
import { keptFields, type Place, referenceTo, relationEntries } from './place.ts'
import type { Steps } from './steps.ts'

/** The foreign keys that the relations in `data` of new records give them. Connections of all records are looked up together. */
export function referencesOfNew(steps: Steps, model: Model, records: readonly ShapeObject[]): readonly (readonly Assignment[])[] {
  const references: Assignment[][] = records.map(() => [])
  const connections = new Map<string, { readonly place: Place; readonly filters: ShapeObject[]; readonly rows: number[] }>()
  for (const [row, data] of records.entries()) {
    for (const { place, writes } of relationEntries(steps.c, model, data)) {
      if (!place.relation.owner) continue
      for (const [kind, node] of writes.entries) {
        if (kind !== 'connect') {
          references[row]?.push(...referenceTo(steps.c, place, newReference(steps, place, kind, node)))
          continue
        }
        const known = connections.get(place.relation.name) ?? { place, filters: [], rows: [] }
        known.filters.push(asObject(node))
        known.rows.push(row)
        connections.set(place.relation.name, known)
      }
    }
  }
  for (const { place, filters, rows } of connections.values()) {
    for (const [index, target] of connected(steps, place, filters).entries()) {
      references[rows[index] ?? 0]?.push(...referenceTo(steps.c, place, target))
    }
  }
  return references
}

/** The record that a row is to refer to: looked up, created, or created where it cannot be found. */
export function newReference(steps: Steps, place: Place, kind: string, node: ShapeNode): Held {
  switch (kind) {
    case 'connect': {
      const [target] = connected(steps, place, [asObject(node)])
      if (target === undefined) throw new InternalError('A connection was not looked up')
      return target
    }
    case 'create': {
      const [target] = steps.records.create(steps, place.child, [{ data: asObject(node), given: [] }], {
        fields: place.relation.to,
      })
      if (target === undefined) throw new InternalError('A record was not created')
      return target
    }
    case 'connectOrCreate':
      return foundOrCreated(steps, place, asObject(node))
    default:
      throw new InternalError(`No record is referred to by ${kind}`)
  }
}

function connected(steps: Steps, place: Place, filters: readonly ShapeObject[]): readonly Held[] {
  const fields = place.relation.to.map((name) => fieldIn(place.child, name))
  return keepRows(steps, place.child, fields, filters, missingRelated(place, 'a nested connect', inlining(place)))
}

function foundOrCreated(steps: Steps, place: Place, node: ShapeObject): Held {
  const { child, relation } = place
  const data = objectMember(node, 'create')
  const fields = keyAnd(child, keptFields(steps.c, child, data, relation.to))
  const where = asObject(member(node, 'where') ?? node)
  const found = keepRow(steps, child, fields, (source) => filterRows(steps.c, source, where))
  steps.when(
    found.register,
    () => undefined,
    (branch) => branch.records.create(branch, child, [{ data, given: [] }], { into: found.register, fields: relation.to }),
  )
  return found
}
