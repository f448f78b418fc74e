import type { CellColumn, CodecRef, ConstantParameter, Generator, Parameter, SlotParameter, Transform } from '@hotplan/plan'
import type { Compilation } from './compilation.ts'
import { type Fragment, sql } from './sql.ts'

/** A parameter in a statement. Kysely carries the description in place of a value; see `addStatement`. */
function parameter(description: Parameter): Fragment {
  return sql.val(description)
}

/** The value of a slot. */
export function slotValue(slot: number, codec: CodecRef, transforms: readonly Transform[] = []): Fragment {
  const description: SlotParameter = { kind: 'slot', slot, codec }
  return parameter(transforms.length === 0 ? description : { ...description, transforms })
}

/** The list in a slot, in the form in which the dialect takes lists. */
export function slotList(c: Compilation, slot: number, codec: CodecRef): Fragment {
  return parameter({ kind: 'slot', slot, codec, listForm: c.profile.listForm })
}

/** A value that the plan itself holds. */
export function constant(value: ConstantParameter['value'], codec: CodecRef): Fragment {
  return parameter({ kind: 'constant', value, codec })
}

/** A value that the client makes at each execution. */
export function generated(generator: Generator, codec: CodecRef): Fragment {
  return parameter({ kind: 'generated', generator, codec })
}

/** A column of one row that an earlier step kept. */
export function registerValue(register: string, column: number, codec: CodecRef, row = 0): Fragment {
  const place = row === 0 ? { register, column } : { register, column, row }
  return parameter({ kind: 'register', ...place, list: false, codec })
}

/** A column of all the rows that an earlier step kept, as a list. */
export function registerList(c: Compilation, register: string, column: number, codec: CodecRef): Fragment {
  return parameter({
    kind: 'register',
    register,
    column,
    list: true,
    codec: { ...codec, list: true },
    listForm: c.profile.listForm,
  })
}

/** The rows of a bulk write, or on a dialect that takes arrays one column of them. */
export function cells(c: Compilation, columns: readonly CellColumn[]): Fragment {
  return parameter({ kind: 'cells', columns, listForm: c.profile.listForm })
}
