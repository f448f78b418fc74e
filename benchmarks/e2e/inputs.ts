import { instantAt, sizes, words } from '../src/data/dataset.ts'
import { Random } from '../src/random.ts'
import { type NewComment, type ScenarioInputs, type ScenarioName, scenarioNames } from './scenarios.ts'

const generators: { readonly [Name in ScenarioName]: (random: Random, number: number) => ScenarioInputs[Name] } = {
  findUnique: (random) => idBelow(random, sizes.users),
  findMany10: (random) => idBelow(random, sizes.categories),
  findMany100: (random) => idBelow(random, sizes.categories),
  findManyIn20: (random) => distinctIds(random, 20, sizes.users),
  include1N: (random) => idBelow(random, sizes.users),
  postPage: (random) => idBelow(random, sizes.posts),
  // One of the first ten pages.
  listing20: (random) => random.below(10) * 20,
  complexFilter: (random) => ({
    since: instant(sizes.posts * (4 + random.below(2))),
    word: words[random.below(words.length)] as string,
    views: 5_000 + random.below(4_000),
  }),
  relationFilter: (random) => `Tag ${idBelow(random, sizes.tags)}`,
  count: (random) => random.below(10_000),
  aggregate: (random) => idBelow(random, sizes.categories),
  groupBy: (random) => instant(sizes.posts * random.below(6)),
  create: (random, number) => newComment(random, number),
  update: (random, number) => ({
    id: spread(number, sizes.users),
    name: `Renamed ${random.below(1_000_000)}`,
    age: 18 + random.below(60),
    updatedAt: instant(100_000 + number),
  }),
  upsert: (random, number) => ({
    userId: idBelow(random, sizes.users),
    postId: spread(number, sizes.posts),
    createdAt: instant(100_000 + number),
  }),
  createMany100: (random, number) => Array.from({ length: 100 }, (_, row) => newComment(random, number * 100 + row)),
  transaction: (random, number) => newComment(random, number),
}

/** The inputs of a scenario, the same for every peer. */
export function scenarioInputs(name: ScenarioName): readonly ScenarioInputs[ScenarioName][] {
  const random = new Random(scenarioNames.indexOf(name) + 1)
  const count = name === 'createMany100' ? 64 : 1024
  return Array.from({ length: count }, (_, number) => generators[name](random, number))
}

function newComment(random: Random, number: number): NewComment {
  return {
    body: `${words[random.below(words.length)]} comment ${number}`,
    createdAt: instant(100_000 + number),
    postId: spread(number, sizes.posts),
    authorId: idBelow(random, sizes.users),
  }
}

function instant(minutes: number): Date {
  return new Date(instantAt(minutes))
}

function idBelow(random: Random, count: number): number {
  return random.below(count) + 1
}

/** Ids that repeat only after `count` numbers: writers that work at the same time write to different rows. */
function spread(number: number, count: number): number {
  return ((number * 617) % count) + 1
}

function distinctIds(random: Random, count: number, bound: number): readonly number[] {
  const found = new Set<number>()
  while (found.size < count) found.add(idBelow(random, bound))
  return [...found]
}
