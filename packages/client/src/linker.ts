import type { Interpreter, LinkedPlan } from '@hotplan/interpreter'
import { chain, type MaybePromise, type Plan } from '@hotplan/plan'

/** Links each plan once per process; a linked plan lives as long as its plan. */
export class Linker {
  readonly #interpreter: Interpreter
  readonly #linked = new WeakMap<Plan, LinkedPlan>()

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter
  }

  /** The linked plan, where it was linked. */
  known(plan: Plan): LinkedPlan | undefined {
    return this.#linked.get(plan)
  }

  link(plan: Plan): MaybePromise<LinkedPlan> {
    const known = this.#linked.get(plan)
    if (known !== undefined) return known
    return chain(this.#interpreter.link(plan), (linked) => {
      this.#linked.set(plan, linked)
      return linked
    })
  }
}
