/** A comment to be written. */
export interface NewComment {
  readonly body: string
  readonly createdAt: Date
  readonly postId: number
  readonly authorId: number
}

/** What one call of each scenario is given. Instants are part of it: what is written can then be compared. */
export interface ScenarioInputs {
  /** Id of a user. */
  readonly findUnique: number
  /** Id of a category. */
  readonly findMany10: number
  /** Id of a category. */
  readonly findMany100: number
  /** Ids of 20 users. */
  readonly findManyIn20: readonly number[]
  /** Id of a user. */
  readonly include1N: number
  /** Id of a post. */
  readonly postPage: number
  /** Posts to skip. */
  readonly listing20: number
  readonly complexFilter: { readonly since: Date; readonly word: string; readonly views: number }
  /** Name of a tag. */
  readonly relationFilter: string
  /** Views at the least. */
  readonly count: number
  /** Id of a category. */
  readonly aggregate: number
  /** Not before. */
  readonly groupBy: Date
  readonly create: NewComment
  readonly update: { readonly id: number; readonly name: string; readonly age: number; readonly updatedAt: Date }
  readonly upsert: { readonly userId: number; readonly postId: number; readonly createdAt: Date }
  /** A hundred. */
  readonly createMany100: readonly NewComment[]
  /** The comment is written, and its post is read and updated with it. */
  readonly transaction: NewComment
}

export type ScenarioName = keyof ScenarioInputs

/** One call of a scenario, by whatever means a peer has. Answers are those of Prisma Client. */
type ScenarioCall<Name extends ScenarioName> = (input: ScenarioInputs[Name]) => unknown

/** The scenarios that a peer can be asked. */
export type ScenarioCalls = { readonly [Name in ScenarioName]?: ScenarioCall<Name> }

/** Every scenario. */
export type AllScenarioCalls = { readonly [Name in ScenarioName]: ScenarioCall<Name> }

/** What scenarios do to the database. */
export type ScenarioKind = 'reads' | 'writes'

/** In the order of the tables. */
export const scenariosOf: Readonly<Record<ScenarioKind, readonly ScenarioName[]>> = {
  reads: [
    'findUnique',
    'findMany10',
    'findMany100',
    'findManyIn20',
    'include1N',
    'postPage',
    'listing20',
    'complexFilter',
    'relationFilter',
    'count',
    'aggregate',
    'groupBy',
  ],
  writes: ['create', 'update', 'upsert', 'createMany100', 'transaction'],
}

export const scenarioKinds: readonly ScenarioKind[] = ['reads', 'writes']

export const scenarioNames: readonly ScenarioName[] = scenarioKinds.flatMap((kind) => scenariosOf[kind])
