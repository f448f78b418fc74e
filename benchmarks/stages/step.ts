/** One stage of one query, ready to be called any number of times. */
export interface Step {
  readonly name: StepName
  readonly query: string
  readonly run: () => unknown
}

/** In the order of the table. */
export const stepNames = [
  'hotplan: cached path, arguments → linked plan and values',
  'hotplan: match, compiled',
  'hotplan: match, interpreted',
  'hotplan: parameterize',
  'hotplan: key, canonical text and digest',
  'hotplan: plan cache get',
  'hotplan: parameterize + key + get',
  'hotplan: compile',
  'hotplan: link',
  'hotplan: compile matcher',
  'hotplan: map rows, compiled',
  'hotplan: map rows, interpreted',
  'hotplan: whole call, driver answers from memory',
  'hand-written: map rows',
  'prisma: arguments → JSON protocol',
  'prisma: parameterize',
  'prisma: key, JSON.stringify',
  'prisma: parameterize + key + get',
  'prisma: arguments → plan, cached',
  'prisma: compile',
  'prisma: whole call, driver answers from memory',
] as const

export type StepName = (typeof stepNames)[number]
