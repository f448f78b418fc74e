import type { LetNode, ResultSet, Row } from '@hotplan/plan'
import { chain } from '@hotplan/plan'
import { type LinkedNode, runnerOf } from '../linked-node.ts'
import { executeInFrame } from '../linked-statement.ts'
import type { Linker } from '../linker.ts'
import { fail } from '../plan-failure.ts'

function rowsOf(result: ResultSet): readonly Row[] {
  return result.rows
}

/** Keeps the undecoded rows of a statement in a register, then yields the value of `in`. */
export function linkLet(node: LetNode, linker: Linker): LinkedNode {
  const statement = { ...linker.statement(node.statement), decode: rowsOf }
  const { error } = node
  const register = linker.declareRegister(node.name)
  const inner = runnerOf(linker.link(node.in))
  return {
    kind: 'steps',
    run: (frame) =>
      chain(executeInFrame(statement, frame), (value) => {
        const rows = value as readonly Row[]
        if (error !== undefined && rows.length === 0) return fail(error)
        frame.registers[register] = rows
        return inner(frame)
      }),
  }
}
