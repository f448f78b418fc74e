import type { GoldenAnswer, GoldenDatabase } from '@hotplan/testkit/golden'
import { readDifferences } from './known-read-differences.ts'
import { writeDifferences } from './known-write-differences.ts'

/** What Hotplan answers, and what a write changes. */
export type KnownAnswer = Pick<GoldenAnswer, 'value' | 'error' | 'changes'>

/** Questions that Hotplan knowingly answers otherwise than Prisma 7, all for one reason. */
export interface KnownDifference {
  readonly reason: string
  /** Databases it applies to. */
  readonly on: readonly GoldenDatabase[]
  /** By the name of the case, what Hotplan answers. */
  readonly answers: Readonly<Record<string, KnownAnswer>>
}

const everywhere: readonly GoldenDatabase[] = ['postgresql', 'sqlite']

const invalid = { error: { class: 'PrismaClientValidationError' } } as const

function refused(...names: readonly string[]): KnownDifference['answers'] {
  return Object.fromEntries(names.map((name) => [name, invalid]))
}

function ids(...list: readonly number[]): Pick<GoldenAnswer, 'value'> {
  return { value: list.map((id) => ({ id })) }
}

const differences: readonly KnownDifference[] = [
  ...readDifferences,
  ...writeDifferences,
  {
    reason: 'text is searched as it is written: %, _ and \\ have no meaning, which Prisma hands to LIKE',
    on: everywhere,
    answers: {
      'User: contains %': ids(9, 18),
      'User: contains _': ids(10),
      'User: contains backslash': ids(11, 18),
      'User: startsWith 100%': ids(9),
      'User: contains with all wildcards': ids(18),
      'User: insensitive equals with wildcards': ids(10),
      'User: insensitive contains with wildcard': ids(10),
      'User: Json string_contains wildcard': ids(11),
    },
  },
  {
    reason: 'full-text search needs no preview feature',
    on: ['postgresql'],
    answers: { 'search without full text': ids() },
  },
  {
    reason: '`not` within `not` negates twice; Prisma drops the inner one',
    on: everywhere,
    answers: { 'User: String double not': ids(1) },
  },
  {
    reason: 'a number that its field cannot hold is refused; Prisma cuts a fraction, and an overflow fails or not by database',
    on: everywhere,
    answers: refused(
      'fraction for Int',
      'fractional take',
      'huge take',
      'Int out of range',
      'BigInt out of range',
      'Post: create with an Int out of range',
    ),
  },
  {
    reason: 'a value that never equals anything is a mistake in the program; SQLite would store it as NULL',
    on: everywhere,
    answers: refused('NaN for Float', 'Infinity for Float'),
  },
  {
    reason: 'bytes are given as bytes; Prisma takes any text for base64',
    on: everywhere,
    answers: refused('text for Bytes'),
  },
  {
    reason: 'Json has three nulls, so plain null does not say which; the types of Prisma refuse it too',
    on: everywhere,
    answers: refused('plain null in a Json filter', 'User: create with plain null for Json'),
  },
  {
    reason: 'an argument that cannot have an effect is a mistake; Prisma ignores it, though its types refuse it',
    on: everywhere,
    answers: refused('relation in omit', '__proto__ in where', 'User.groupBy: select'),
  },
  {
    reason: 'a malformed argument is a validation error with its path; Prisma fails with an error that has neither code nor path',
    on: everywhere,
    answers: refused('null args', 'negative skip', 'nested negative skip'),
  },
  {
    reason:
      'every type that has an order has a least and a greatest value; PostgreSQL has no such function for some, and Prisma fails',
    on: ['postgresql'],
    answers: {
      'User.aggregate: _min of Boolean': { value: { _min: { active: false }, _max: { active: true } } },
      'Reading.aggregate: _max of uuid': { value: { _max: { sensorId: '00000002-aaaa-4bbb-8ccc-000000000002' } } },
    },
  },
  {
    reason: 'every type that has an order has a least and a greatest value; of Bytes Prisma fails',
    on: everywhere,
    answers: { 'Attachment.aggregate: _min of Bytes': { value: { _min: { data: { $bytes: '' } } } } },
  },
  {
    reason: 'an amount of money is a number; Prisma fails to read the text of its locale',
    on: ['postgresql'],
    answers: {
      'Reading.aggregate: _sum of money': {
        value: { _sum: { cash: { $decimal: '1229.56' } }, _max: { cash: { $decimal: '1234.56' } } },
      },
    },
  },
  {
    reason: 'text filters work on json columns as on jsonb; Prisma compares json with text, and the database refuses',
    on: ['postgresql'],
    answers: { 'Reading.findMany: Json string_contains of @db.Json': { value: [{ id: { $bigint: '9007199254740993' } }] } },
  },
]

/** Where Hotplan knowingly differs in a case: why, and its own answer. */
export function knownDifference(
  name: string,
  database: GoldenDatabase,
): { readonly reason: string; readonly answer: KnownAnswer } | undefined {
  for (const { reason, on, answers } of differences) {
    const answer = Object.hasOwn(answers, name) ? answers[name] : undefined
    if (answer !== undefined && on.includes(database)) return { reason, answer }
  }
  return undefined
}

/** The names of all cases with a known difference. */
export const differingCases: readonly string[] = differences.flatMap(({ answers }) => Object.keys(answers))
