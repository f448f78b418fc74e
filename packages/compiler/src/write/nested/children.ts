import { InternalError, type ShapeObject } from '@hotplan/plan'
import type { Model } from '@hotplan/schema'
import type { ChildWrite, ChildWriter } from './child-write.ts'
import { connect, connectOrCreate } from './connect.ts'
import { create, createMany } from './create-children.ts'
import { deleteChildren, deleteManyChildren } from './delete-children.ts'
import { disconnect, set } from './disconnect.ts'
import type { Held } from './held.ts'
import { type Place, relationEntries } from './place.ts'
import type { Steps } from './steps.ts'
import { updateChildren, updateManyChildren, upsertChildren } from './update-children.ts'

/** A kept record whose `data` writes records that refer to it. */
export interface ParentRecord {
  readonly record: Held
  readonly data: ShapeObject
  /** Whether it was created just now, so that nothing refers to it yet. */
  readonly isNew: boolean
}

const writers: Readonly<Record<string, ChildWriter>> = {
  create,
  createMany,
  connect,
  connectOrCreate,
  disconnect,
  set,
  update: updateChildren,
  updateMany: updateManyChildren,
  upsert: upsertChildren,
  delete: deleteChildren,
  deleteMany: deleteManyChildren,
}

/** The nested writes of records through relations whose other side refers to them, in the order in which they were given. */
export function writeChildren(steps: Steps, model: Model, parents: readonly ParentRecord[]): void {
  const writes = new Map<string, { readonly place: Place; readonly kind: string; readonly writes: ChildWrite[] }>()
  for (const { record, data, isNew } of parents) {
    for (const { place, writes: nested } of relationEntries(steps.c, model, data)) {
      if (place.relation.owner) continue
      for (const [kind, node] of nested.entries) {
        const key = `${place.relation.name}.${kind}`
        const known = writes.get(key) ?? { place, kind, writes: [] }
        known.writes.push({ parent: record, isNew, node })
        writes.set(key, known)
      }
    }
  }
  for (const { place, kind, writes: list } of writes.values()) {
    const write = Object.hasOwn(writers, kind) ? writers[kind] : undefined
    if (write === undefined) throw new InternalError(`No nested write is called ${kind}`)
    write(steps, place, list)
  }
}
