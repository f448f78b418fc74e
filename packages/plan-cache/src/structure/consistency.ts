import {
  assertNever,
  type Mapping,
  type Parameter,
  type Plan,
  type PlanNode,
  type Shape,
  type ShapeNode,
  type ShapeRows,
  type StitchedRelation,
  type StitchNode,
  type WhenNode,
} from '@hotplan/plan'

/**
 * Whether what a plan and its shape point at exists: slots, statements, columns and registers. Both must already have their
 * structure. Returns the reason where they do not fit.
 */
export function findInconsistency(shape: Shape, plan: Plan): string | undefined {
  if (shape.model !== plan.model || shape.action !== plan.action) return 'plan and shape are of different queries'
  if (JSON.stringify(shape.slots) !== JSON.stringify(plan.slots)) return 'plan and shape have different slots'
  const slotCount = plan.slots.length
  if (!shape.guards.every(({ slots }) => slots.every((slot) => slot < slotCount))) return 'a guard names a slot that is not there'
  if (!slotsExist(shape.args, slotCount)) return 'the shape names a slot that is not there'
  return findBrokenNode(plan, plan.root, new Map())
}

/** The same of the plan of many queries of a shape: slots of it may hold lists, and its rows are numbered. */
export function findInconsistentMerger(shape: Shape, merged: Plan): string | undefined {
  const slots = shape.slots.map((slot, index) => ({ ...slot, list: merged.slots[index]?.list ?? slot.list }))
  const { root } = merged
  const names = root.kind === 'query' && root.mapping.kind === 'record' ? root.mapping.fields.map(([name]) => name) : []
  if (names.join() !== 'position,record') return 'the plan of many queries does not number their records'
  return findInconsistency({ ...shape, slots }, merged)
}

function slotsExist(node: ShapeNode, slotCount: number): boolean {
  switch (node.kind) {
    case 'object':
      return node.entries.every(([, member]) => slotsExist(member, slotCount))
    case 'list':
      return node.items.every((item) => slotsExist(item, slotCount))
    case 'slot':
      return node.slot < slotCount
    case 'rows':
      return rowsExist(node, slotCount)
    case 'literal':
    case 'marker':
    case 'fieldReference':
      return true
    default:
      return assertNever(node, 'shape node')
  }
}

function rowsExist({ columns, nested = [] }: ShapeRows, slotCount: number): boolean {
  return (
    columns.every(([, slot]) => slot < slotCount) &&
    nested.every(({ parents, rows }) => parents < slotCount && rowsExist(rows, slotCount))
  )
}

/** Registers in scope, with the number of columns of their rows; steps add what they keep. */
type Registers = Map<string, number>

function findBrokenNode(plan: Plan, node: PlanNode, registers: Registers): string | undefined {
  switch (node.kind) {
    case 'query':
      return (
        findBrokenStatement(plan, node.statement, registers) ??
        (isMappable(node.mapping, plan.statements[node.statement]?.columns.length ?? 0)
          ? undefined
          : 'a mapping reads a column that is not there')
      )
    case 'execute':
      return findBrokenStatement(plan, node.statement, registers)
    case 'let': {
      const columns = plan.statements[node.statement]?.columns.length ?? 0
      return (
        findBrokenStatement(plan, node.statement, registers) ??
        findBrokenNode(plan, node.in, new Map([...registers, [node.name, columns]]))
      )
    }
    case 'keep': {
      if ((node.rowsOf ?? -1) >= plan.slots.length) return 'a step counts the members of a slot that is not there'
      const reason = findBrokenStatement(plan, node.statement, registers)
      registers.set(node.name, plan.statements[node.statement]?.columns.length ?? 0)
      return reason
    }
    case 'when':
      return registers.has(node.register)
        ? findBrokenBranch(plan, node, registers)
        : 'a condition reads something that is not there'
    case 'size':
      return registers.has(node.register) ? undefined : 'a step counts the rows of a register that is not there'
    case 'otherwise':
      return findBrokenNode(plan, node.of, new Map(registers)) ?? findBrokenNode(plan, node.to, new Map(registers))
    case 'sequence':
      return findIn(node.steps, (step) => findBrokenNode(plan, step, registers))
    case 'first':
    case 'reverse':
    case 'require':
    case 'count':
    case 'transaction':
      return findBrokenNode(plan, node.of, registers)
    case 'stitch':
      return findBrokenStitch(plan, node, registers)
    case 'literal':
      return undefined
    default:
      return assertNever(node, 'plan node')
  }
}

/** What both branches keep is there afterwards. */
function findBrokenBranch(plan: Plan, node: WhenNode, registers: Registers): string | undefined {
  const [first, second] = [new Map(registers), new Map(registers)]
  const reason = findBrokenNode(plan, node.found, first) ?? findBrokenNode(plan, node.missing, second)
  for (const [name, columns] of first) if (second.get(name) === columns) registers.set(name, columns)
  return reason
}

function findBrokenStitch(plan: Plan, node: StitchNode, registers: Registers): string | undefined {
  const columns = plan.statements[node.statement]?.columns.length ?? 0
  const known: Registers = new Map([...registers, [node.name, columns]])
  return (
    findBrokenStatement(plan, node.statement, registers) ??
    (isMappable(node.mapping, columns) ? undefined : 'a mapping reads a column that is not there') ??
    findIn(node.relations, (relation) =>
      isStitchable(plan, node.mapping, relation)
        ? findBrokenStitch(plan, relation.rows, known)
        : 'a relation is stitched where there is no place for it',
    )
  )
}

/** Whether the mapping of the parents has the place of a relation, and its rows the number of their parent. */
function isStitchable(plan: Plan, parents: Mapping, { path, parent = -1, rows }: StitchedRelation): boolean {
  let place: Mapping | undefined = parents
  for (const step of path) {
    if (place?.kind !== 'record') return false
    place = place.fields.find(([name]) => name === step)?.[1]
  }
  return place?.kind === 'stitched' && parent < (plan.statements[rows.statement]?.columns.length ?? 0)
}

function findBrokenStatement(plan: Plan, index: number, registers: Registers): string | undefined {
  const statement = plan.statements[index]
  if (statement === undefined) return 'the plan names a statement that is not there'
  const isBound = statement.parameters.every((parameter) => isParameterBound(parameter, plan.slots.length, registers))
  return isBound ? undefined : 'a parameter reads something that is not there'
}

function isParameterBound(parameter: Parameter, slotCount: number, registers: Registers): boolean {
  switch (parameter.kind) {
    case 'slot':
      return parameter.slot < slotCount
    case 'register':
      return parameter.column < (registers.get(parameter.register) ?? 0)
    case 'cells':
      return parameter.columns.every(
        ({ slot, kept = [] }) =>
          slot < slotCount &&
          kept.every((cells) => cells.numbers < slotCount && cells.column < (registers.get(cells.register) ?? 0)),
      )
    case 'generated':
    case 'constant':
      return true
    default:
      return assertNever(parameter, 'parameter')
  }
}

function isMappable(mapping: Mapping, columns: number): boolean {
  switch (mapping.kind) {
    case 'record': {
      const presence = mapping.presence ?? -1
      return presence < columns && mapping.fields.every(([, field]) => isMappable(field, columns))
    }
    case 'column':
    case 'jsonColumn':
      return mapping.index < columns
    case 'stitched':
      return true
    default:
      return assertNever(mapping, 'mapping')
  }
}

function findIn<T>(items: readonly T[], find: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}
