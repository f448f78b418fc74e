import type { DecimalFactory, ParameterEncoder } from '@hotplan/data-mapper'
import { compileParameters } from '@hotplan/data-mapper'
import type { Driver, Plan, PlanNode, PreparedStatement, PrepareOptions, Statement } from '@hotplan/plan'
import { InternalError } from '@hotplan/plan'
import type { ValueGenerators } from './generators.ts'
import { lastStatements } from './last-statements.ts'
import type { LinkedNode } from './linked-node.ts'
import { linkNode } from './nodes/node.ts'

/** What linking depends on beside the plan. */
export interface LinkContext {
  readonly driver: Driver
  readonly codegen: boolean
  readonly decimal: DecimalFactory | undefined
  readonly generators: ValueGenerators
}

/** Resolves the parts of one plan: statements to prepared ones, register names to numbers, nodes to functions. */
export class Linker {
  readonly context: LinkContext
  readonly #plan: Plan
  readonly #prepared = new Map<number, PreparedStatement>()
  /** Those that any node may run. */
  readonly #shared = new Map<number, PreparedStatement>()
  readonly #registers = new Map<string, number>()
  /** The statements that end a transaction of the plan. */
  readonly #last = new Set<PlanNode>()

  constructor(plan: Plan, context: LinkContext) {
    this.#plan = plan
    this.context = context
  }

  /** The statements that linked nodes run, in the order of the plan. */
  get prepared(): readonly PreparedStatement[] {
    return [...this.#prepared.entries()].sort(([a], [b]) => a - b).map(([, statement]) => statement)
  }

  link(node: PlanNode): LinkedNode {
    return linkNode(node, this)
  }

  /** Links the content of a transaction. */
  linkTransaction(node: PlanNode): LinkedNode {
    for (const last of lastStatements(node)) this.#last.add(last)
    return this.link(node)
  }

  /** Whether a node ends a transaction of the plan, which may be committed whatever it answers. */
  isLast(node: PlanNode): boolean {
    return this.#last.has(node)
  }

  /** The parts of a statement. A driver that has the bytes of the server may give its rows to the reader of the options. */
  statement(
    index: number,
    options?: PrepareOptions,
  ): { readonly prepared: PreparedStatement; readonly encode: ParameterEncoder } {
    const statement = this.#plan.statements[index]
    if (statement === undefined) throw new InternalError(`The plan has no statement ${index}`)
    return { prepared: this.#prepare(index, statement, options), encode: this.#encoder(statement) }
  }

  /** Makes a register known to the statements that are linked after. */
  declareRegister(name: string): number {
    const index = this.#registers.get(name) ?? this.#registers.size
    this.#registers.set(name, index)
    return index
  }

  /** The number of a register that an earlier node declared. */
  register(name: string): number {
    const index = this.#registers.get(name)
    if (index === undefined) throw new InternalError(`No node of the plan stores the register "${name}" before it is read`)
    return index
  }

  #prepare(index: number, statement: Statement, options: PrepareOptions | undefined): PreparedStatement {
    // What is prepared with options is for its node alone.
    const known = options === undefined ? this.#shared.get(index) : undefined
    const prepared = known ?? this.context.driver.prepare(statement, options)
    if (options === undefined) this.#shared.set(index, prepared)
    this.#prepared.set(index, prepared)
    return prepared
  }

  #encoder(statement: Statement): ParameterEncoder {
    const { driver, codegen, generators } = this.context
    return compileParameters(statement.parameters, {
      format: driver.format,
      codegen,
      generator: (generator) => generators.get(generator),
      registerIndex: (name) => this.register(name),
    })
  }
}
