import { type DialectName, type Plan, type PlanNode, planFormat, type Shape } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'
import { Compilation, type Omissions } from './compilation.ts'
import { compileAction } from './compile.ts'
import { profileOf } from './profile/profiles.ts'
import { findEach } from './read/each.ts'
import { requireSelection } from './read/empty-selection.ts'
import { emptyBuilder } from './select.ts'

export interface CompilerOptions {
  readonly schema: Schema
  readonly dialect: DialectName
  /** Fields left out of results unless a query asks for them: model → field → true. */
  readonly omit?: Omissions
}

/** Turns shapes into plans. */
export interface Compiler {
  /**
   * The plan of a shape: plain, deeply frozen data that JSON carries without loss. Synchronous, and equal for equal input. The shape is trusted to be
   * valid for the schema.
   * @throws QueryError `QUERY.EMPTY_SELECTION` where the omissions leave nothing of a record
   * @throws InternalError where the shape does not fit the schema
   */
  compile(shape: Shape, key: string): Plan
  /**
   * The plan that answers any number of `findUnique` queries of one shape which differ in the values of `keySlots` only: the slots of a
   * unique key, which take lists in this plan. It yields `{ position, record }` for each key that has a record. PostgreSQL only.
   */
  compileEach(shape: Shape, keySlots: readonly number[], key: string): Plan
}

/**
 * A compiler for one schema, dialect and set of options. It connects to nothing.
 * @throws QueryError `COMPILER.UNSUPPORTED_DIALECT`
 */
export function createCompiler(options: CompilerOptions): Compiler {
  const profile = profileOf(options.dialect)
  const context = {
    schema: options.schema,
    profile,
    builder: emptyBuilder,
    queryCompiler: profile.createQueryCompiler(),
    omit: options.omit ?? {},
  }
  return {
    compile: (shape, key) => compilePlan(new Compilation(context, shape), key, compileAction),
    compileEach: (shape, keySlots, key) => {
      const slots = shape.slots.map((slot, index) => (keySlots.includes(index) ? { ...slot, list: true } : slot))
      const c = new Compilation(context, { ...shape, slots })
      return compilePlan(c, key, () => findEach(c, c.model(shape.model), shape.args, keySlots))
    },
  }
}

function compilePlan(c: Compilation, key: string, compileRoot: (c: Compilation) => PlanNode): Plan {
  requireSelection(c, c.model(c.shape.model))
  const root = compileRoot(c)
  return deepFreeze({
    format: planFormat,
    schema: c.schema.fingerprint,
    dialect: c.profile.name,
    key,
    model: c.shape.model,
    action: c.shape.action,
    reads: c.reads,
    writes: c.writes,
    slots: c.shape.slots,
    statements: c.statements,
    root,
  })
}

function deepFreeze<T extends object>(value: T): T {
  for (const member of Object.values(value)) {
    if (typeof member === 'object' && member !== null && !Object.isFrozen(member)) deepFreeze(member)
  }
  return Object.freeze(value)
}
