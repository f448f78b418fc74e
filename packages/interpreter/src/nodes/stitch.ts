import { compileMapping } from '@hotplan/data-mapper'
import type { MaybePromise, ResultSet, Row, StitchedRelation, StitchNode } from '@hotplan/plan'
import { chain, isTransaction } from '@hotplan/plan'
import type { Frame } from '../frame.ts'
import type { LinkedNode } from '../linked-node.ts'
import { executeInFrame } from '../linked-statement.ts'
import type { Linker } from '../linker.ts'

/** Yields the mapped rows of a statement, with records of relations that further statements read, all in one state of the database. */
export function linkStitch(node: StitchNode, linker: Linker): LinkedNode {
  const { driver } = linker.context
  const { run } = linkRows(node, linker)
  if (driver.readTogether === undefined) return { kind: 'steps', run }
  return {
    kind: 'steps',
    run: (frame) => {
      if (isTransaction(frame.session)) return run(frame)
      return driver.readTogether?.((session) => run({ ...frame, session }))
    },
  }
}

type LinkedRecord = Record<string, unknown>

/** Parents whose undecoded rows `run` keeps in `register`. */
interface LinkedRows {
  readonly register: number
  readonly run: (frame: Frame) => MaybePromise<readonly unknown[]>
}

/** Puts the records of one relation into those of its parents. */
type Stitch = (frame: Frame, rows: readonly Row[], records: readonly unknown[]) => MaybePromise<unknown>

function rowsOf(result: ResultSet): readonly Row[] {
  return result.rows
}

function linkRows(node: StitchNode, linker: Linker): LinkedRows {
  const { driver, codegen, decimal } = linker.context
  const register = linker.declareRegister(node.name)
  const statement = { ...linker.statement(node.statement), decode: rowsOf }
  const mapRows = compileMapping(node.mapping, { format: driver.format, codegen, ...(decimal === undefined ? {} : { decimal }) })
  const stitches = node.relations.map((relation) => linkRelation(relation, register, linker))
  // Statements for one parent after the other share the register; those for all parents can be on their way together.
  const stitchAll = node.relations.every(({ parent }) => parent !== undefined) ? together : inTurn
  const run = (frame: Frame): MaybePromise<readonly unknown[]> =>
    chain(executeInFrame(statement, frame), (value) => {
      const rows = value as readonly Row[]
      const records = mapRows(rows)
      frame.registers[register] = rows
      return rows.length === 0 || stitches.length === 0
        ? records
        : chain(stitchAll(stitches, frame, rows, records), () => records)
    })
  return { register, run }
}

function inTurn(
  stitches: readonly Stitch[],
  frame: Frame,
  rows: readonly Row[],
  records: readonly unknown[],
  start = 0,
): MaybePromise<unknown> {
  for (let i = start; i < stitches.length; i++) {
    const done = (stitches[i] as Stitch)(frame, rows, records)
    if (done instanceof Promise) return done.then(() => inTurn(stitches, frame, rows, records, i + 1))
  }
  return undefined
}

function together(
  stitches: readonly Stitch[],
  frame: Frame,
  rows: readonly Row[],
  records: readonly unknown[],
): MaybePromise<unknown> {
  const waiting: Promise<unknown>[] = []
  for (const stitch of stitches) {
    const done = stitch(frame, rows, records)
    if (done instanceof Promise) waiting.push(done)
  }
  return waiting.length === 0 ? undefined : Promise.all(waiting)
}

function linkRelation(relation: StitchedRelation, register: number, linker: Linker): Stitch {
  const { path, parent } = relation
  const name = path.at(-1) ?? ''
  const way = path.slice(0, -1)
  const children = linkRows(relation.rows, linker)
  const finish = finisher(relation)
  if (parent !== undefined) return shared(children, { way, name, finish, parent }, register)
  return (frame, rows, records) => each(children, { way, name, finish }, register, { frame, rows, records }, 0)
}

/** Where the records of a relation go, and what becomes of their list. */
interface Place {
  readonly way: readonly string[]
  readonly name: string
  readonly finish: (list: unknown[]) => unknown
}

function finisher({ list, reverse }: StitchedRelation): Place['finish'] {
  if (!list) return (records) => records[0] ?? null
  return reverse === true ? (records) => records.reverse() : (records) => records
}

/** The record that gets the records of a relation; null where one on the way to it is missing. */
function targetOf(record: unknown, way: readonly string[]): LinkedRecord | null {
  let target = record as LinkedRecord | null
  for (let i = 0; i < way.length && target !== null; i++) target = target[way[i] as string] as LinkedRecord | null
  return target
}

interface Parents {
  readonly frame: Frame
  readonly rows: readonly Row[]
  readonly records: readonly unknown[]
}

/** One execution for each parent. */
function each(children: LinkedRows, place: Place, register: number, parents: Parents, start: number): MaybePromise<unknown> {
  const { frame, rows, records } = parents
  for (let i = start; i < rows.length; i++) {
    const target = targetOf(records[i], place.way)
    if (target === null) continue
    frame.registers[register] = rows.length === 1 ? rows : [rows[i] as Row]
    const found = children.run(frame)
    if (found instanceof Promise) {
      return found.then((list) => {
        target[place.name] = place.finish(list as unknown[])
        return each(children, place, register, parents, i + 1)
      })
    }
    target[place.name] = place.finish(found as unknown[])
  }
  return undefined
}

/** One execution for all parents; a column of its rows numbers them. */
function shared(
  children: LinkedRows,
  { way, name, finish, parent }: Place & { readonly parent: number },
  register: number,
): Stitch {
  return (frame, parents, records) => {
    // A relation before may have left one parent alone there.
    frame.registers[register] = parents
    return chain(children.run(frame), (found) => {
      const lists = records.map((): unknown[] => [])
      const rows = frame.registers[children.register] ?? []
      for (let i = 0; i < rows.length; i++) lists[Number(rows[i]?.[parent]) - 1]?.push(found[i])
      for (let i = 0; i < records.length; i++) {
        const target = targetOf(records[i], way)
        if (target !== null) target[name] = finish(lists[i] as unknown[])
      }
    })
  }
}
