import { type GoldenChange, type GoldenDatabase, type GoldenValue, readGoldenFile } from '@hotplan/testkit/golden'
import type { KnownDifference } from './known-differences.ts'

const everywhere: readonly GoldenDatabase[] = ['postgresql', 'sqlite']

/** The post that the nested writes of the corpus update, as they select it. */
const post9 = { id: 9, title: 'ab', authorId: 1, reviewerId: 8, category: { id: 2, name: 'Physics' }, tags: [] }

const unchanged = { value: post9, changes: [] }

/** Writes that Hotplan knowingly does otherwise than Prisma 7. */
export const writeDifferences: readonly KnownDifference[] = [
  {
    reason: 'an update of many rows counts the rows that match; without changes Prisma counts none on SQLite',
    on: ['sqlite'],
    answers: { 'User: updateMany with empty data': { value: { count: 2 }, changes: [] } },
  },
  {
    reason: 'a record is disconnected where that is asked for and its condition holds; Prisma 7 disconnects it in any case',
    on: everywhere,
    answers: {
      'Post: update: category: disconnect false': unchanged,
      'Post: update: category: disconnect by a condition that fails': unchanged,
    },
  },
  ...connectedTwice('postgresql', [{ table: '_PostToTag', after: { A: '9', B: '3' } }]),
  ...connectedTwice('sqlite', [{ table: '_PostToTag', after: { A: 'integer 9', B: 'integer 3' } }]),
  ...rowsWithRelations('postgresql', { id: '13', name: 'one' }, { A: '1', B: '13' }),
  ...rowsWithRelations('sqlite', { id: 'integer 13', name: "text 'one'" }, { A: 'integer 1', B: 'integer 13' }),
  ...everywhere.map((database) => answersAsAnother(database)),
  ...everywhere.map((database) => createdInOrder(database)),
  {
    reason: 'an error names the model whose row was refused; Prisma names the model of the call',
    on: everywhere,
    answers: {
      'User: update with a nested foreign key violation': {
        error: { class: 'PrismaClientKnownRequestError', code: 'P2003', meta: { modelName: 'Post' } },
        changes: [],
      },
    },
  },
]

function connectedTwice(database: GoldenDatabase, changes: readonly GoldenChange[]): readonly KnownDifference[] {
  const reason = 'a record that is named twice is connected; Prisma counts it once and misses the other'
  const value = { ...post9, tags: [{ id: 3, name: 'sql' }] }
  return [{ reason, on: [database], answers: { 'Post: update: tags: connect the same twice': { value, changes } } }]
}

/** Two records that Prisma creates in the order from the last to the first, and Hotplan as they are given: their keys change places. */
function createdInOrder(database: GoldenDatabase): KnownDifference {
  const name = 'Post: update: comments and their authors'
  const answer = readGoldenFile('self-writes')
    .cases.find((one) => one.name === name)
    ?.answers.find(({ on }) => on.includes(database))
  const { comments = [] } = (answer?.value ?? {}) as { readonly comments?: readonly GoldenValue[] }
  const rows = answer?.changes ?? []
  const changes = rows.toReversed().map((change, index): GoldenChange => {
    const [row, other] = [change.after, rows[index]?.after] as readonly Readonly<Record<string, GoldenValue>>[]
    return { ...change, after: { ...row, id: other?.['id'] ?? null } }
  })
  return {
    reason:
      'records are created in the order in which they are given; Prisma turns it around where they write relations of their own',
    on: [database],
    answers: { [name]: { value: { comments: comments.toReversed() }, changes } },
  }
}

function rowsWithRelations(database: GoldenDatabase, tag: GoldenValue, pair: GoldenValue): readonly KnownDifference[] {
  const changes: readonly GoldenChange[] = [
    { table: 'Tag', after: tag },
    { table: '_PostToTag', after: pair },
  ]
  const reason = 'rows of createMany connect and create related records; Prisma takes scalar fields only'
  return [{ reason, on: [database], answers: { 'Tag: createMany with a relation': { value: { count: 1 }, changes } } }]
}

/** The answer to an upsert that has to create is that to a create of the same record. */
function answersAsAnother(database: GoldenDatabase): KnownDifference {
  const created = readGoldenFile('nested-writes').cases.find(({ name }) => name === 'Post: update: category: create')
  const answer = created?.answers.find(({ on }) => on.includes(database))
  return {
    reason: 'an upsert whose condition fails creates the record; the SQL of Prisma 7 is wrong and the database refuses it',
    on: [database],
    answers: answer === undefined ? {} : { 'Post: update: category: upsert by a condition that fails': answer },
  }
}
