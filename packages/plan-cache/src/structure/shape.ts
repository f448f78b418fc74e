import type {
  Action,
  Guard,
  NullMarker,
  Shape,
  ShapeNestedRows,
  ShapeNode,
  ShapeObject,
  ShapeRows,
  Slot,
  SlotType,
} from '@hotplan/plan'
import { byKind, type Check, kind, lazily, listOf, nameOf, natural, object, oneOf, pair, scalar, text, truth } from './check.ts'

const node: Check<ShapeNode> = lazily(() => shapeNode)
const entries = listOf(pair(text, node))

const rowMembers = { columns: listOf(pair(text, natural)) }
const nestedRows: Check<readonly ShapeNestedRows[]> = lazily(() =>
  listOf(
    object<ShapeNestedRows>(
      {
        relation: text,
        write: oneOf<ShapeNestedRows['write']>('create', 'connect'),
        parents: natural,
        rows: kind<ShapeRows>('rows', rowMembers, { nested: nestedRows }),
      },
      { key: text },
    ),
  ),
)

const shapeNode: Check<ShapeNode> = byKind<ShapeNode>({
  object: kind('object', { entries }),
  list: kind('list', { items: listOf(node) }),
  literal: kind('literal', { value: scalar }),
  slot: kind('slot', { slot: natural }),
  marker: kind('marker', {
    marker: nameOf<NullMarker>({
      DbNull: true,
      JsonNull: true,
      AnyNull: true,
    }),
  }),
  fieldReference: kind('fieldReference', { model: text, field: text }),
  rows: kind('rows', rowMembers, { nested: nestedRows }),
})

const action: Check<Action> = nameOf<Action>({
  findUnique: true,
  findUniqueOrThrow: true,
  findFirst: true,
  findFirstOrThrow: true,
  findMany: true,
  count: true,
  aggregate: true,
  groupBy: true,
  exists: true,
  create: true,
  createMany: true,
  createManyAndReturn: true,
  copyFrom: true,
  update: true,
  updateMany: true,
  updateManyAndReturn: true,
  updateEach: true,
  upsert: true,
  upsertMany: true,
  upsertManyAndReturn: true,
  delete: true,
  deleteMany: true,
  deleteManyAndReturn: true,
})

const slotType: Check<SlotType> = nameOf<SlotType>({
  String: true,
  Int: true,
  BigInt: true,
  Float: true,
  Decimal: true,
  Boolean: true,
  DateTime: true,
  Json: true,
  Bytes: true,
  Enum: true,
  PositiveInt: true,
  NegativeInt: true,
  NonNegativeInt: true,
})

export const slots: Check<readonly Slot[]> = listOf(
  object<Slot>({ type: slotType, list: truth, nullable: truth, path: text }, { enum: text }),
)

export const shape: Check<Shape> = object<Shape>({
  model: text,
  action,
  args: kind<ShapeObject>('object', { entries }),
  slots,
  guards: listOf(kind<Guard>('equal', { slots: pair(natural, natural), holds: truth })),
})
