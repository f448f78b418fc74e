import { sizes } from '../src/data/dataset.ts'
import { Random } from '../src/random.ts'

/** What one call of each scenario is given. */
export interface ScenarioInputs {
  /** Id of a user. */
  readonly findUnique: number
  /** Id of a category. */
  readonly findMany10: number
  /** Id of a post. */
  readonly postPage: number
}

export type ScenarioName = keyof ScenarioInputs

/** One call of each scenario, by whatever means a peer has. Answers are those of Prisma Client. */
export type ScenarioCalls = { readonly [Name in ScenarioName]: (input: ScenarioInputs[Name]) => unknown }

const generators: { readonly [Name in ScenarioName]: (random: Random) => ScenarioInputs[Name] } = {
  findUnique: (random) => random.below(sizes.users) + 1,
  findMany10: (random) => random.below(sizes.categories) + 1,
  postPage: (random) => random.below(sizes.posts) + 1,
}

export const scenarioNames: readonly ScenarioName[] = ['findUnique', 'findMany10', 'postPage']

/** The inputs of a scenario, the same for every peer. */
export function scenarioInputs(name: ScenarioName, count: number): readonly ScenarioInputs[ScenarioName][] {
  const random = new Random(scenarioNames.indexOf(name) + 1)
  return Array.from({ length: count }, () => generators[name](random))
}
