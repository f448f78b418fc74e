import type { KeepNode, ResultSet, Row } from '@hotplan/plan'
import { chain } from '@hotplan/plan'
import type { Frame } from '../frame.ts'
import type { LinkedNode } from '../linked-node.ts'
import { executeInFrame } from '../linked-statement.ts'
import type { Linker } from '../linker.ts'
import { fail } from '../plan-failure.ts'

function rowsOf(result: ResultSet): readonly Row[] {
  return result.rows
}

/** Keeps the undecoded rows of a statement in a register for the steps after it. */
export function linkKeep(node: KeepNode, linker: Linker): LinkedNode {
  const statement = { ...linker.statement(node.statement), decode: rowsOf }
  const { error, rows: expected, rowsOf: counted } = node
  const fits = (rows: readonly Row[], frame: Frame): boolean => {
    if (counted !== undefined) return rows.length === (frame.values[counted] as readonly unknown[]).length
    return expected === undefined ? rows.length > 0 : rows.length === expected
  }
  const register = linker.declareRegister(node.name)
  return {
    kind: 'steps',
    run: (frame) =>
      chain(executeInFrame(statement, frame), (value) => {
        const rows = value as readonly Row[]
        if (error !== undefined && !fits(rows, frame)) return fail(error)
        frame.registers[register] = rows
        return null
      }),
  }
}
