export { createInterpreter, type Interpreter, type InterpreterOptions } from './interpreter.ts'
export type { LinkedPlan } from './linked-plan.ts'
export type { Observation, Observer } from './observation.ts'
export type { StreamOptions } from './stream-statement.ts'
