import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { GoldenAnswer, GoldenCase, GoldenFile } from '../../src/golden-file.ts'
import { blogSeed } from '../seed/blog.ts'
import { postgresSeed } from '../seed/blog-postgres.ts'
import { namesSeed } from '../seed/names.ts'
import { type AnsweredOn, mergeAnswers } from './answers.ts'
import { type Bench, openBench } from './bench.ts'
import { openPostgres, openSqlite } from './databases.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'
import type { Case, Seed } from './values.ts'

/** Which schemas are asked, on which databases, with which files of `cases/`. */
interface Suite {
  readonly schema: string
  readonly seed: Seed
  /** Preview features of Prisma that the questions need beside those of the schema. */
  readonly previewFeatures?: readonly string[]
  readonly files: readonly string[]
  readonly databases: readonly { readonly kind: 'postgresql' | 'sqlite'; readonly schema: string }[]
}

const suites: readonly Suite[] = [
  {
    schema: 'blog',
    seed: blogSeed,
    files: ['reads', 'corner-reads', 'aggregates', 'errors', 'writes', 'bulk-writes', 'nested-writes', 'self-writes'],
    databases: [
      { kind: 'postgresql', schema: 'blog' },
      { kind: 'sqlite', schema: 'blog-sqlite' },
    ],
  },
  {
    schema: 'names',
    seed: namesSeed,
    files: ['names'],
    databases: [
      { kind: 'postgresql', schema: 'names' },
      { kind: 'sqlite', schema: 'names-sqlite' },
    ],
  },
  {
    schema: 'blog-postgres',
    seed: postgresSeed,
    files: ['postgres-reads', 'postgres-aggregates', 'postgres-writes'],
    databases: [{ kind: 'postgresql', schema: 'blog-postgres' }],
  },
  {
    schema: 'blog',
    seed: blogSeed,
    previewFeatures: ['fullTextSearchPostgres', 'relationJoins'],
    files: ['search'],
    databases: [{ kind: 'postgresql', schema: 'blog' }],
  },
]

const { values: options } = parseArgs({ options: { only: { type: 'string' }, case: { type: 'string' } } })
const fixtures = new URL('../../fixtures/', import.meta.url)
const server = await startPostgres()
try {
  for (const suite of suites) await recordSuite(server, suite)
} finally {
  await server.stop()
}
process.exit()

async function recordSuite(postgres: PostgresServer, suite: Suite): Promise<void> {
  const files = suite.files.filter((file) => options.only === undefined || options.only === file)
  if (files.length === 0) return
  const benches: Bench[] = []
  for (const { kind, schema } of suite.databases) {
    const text = withPreviews(readFileSync(new URL(`${schema}.prisma`, fixtures), 'utf8'), suite)
    const folder = [schema, ...(suite.previewFeatures ?? [])].join('-')
    const open = (name: string) =>
      kind === 'postgresql'
        ? openPostgres(postgres, `${folder}-${name}`)
        : Promise.resolve(openSqlite(`/tmp/oracle-${folder}-${name}.db`))
    const bench = await openBench(folder, text, viewsSql(suite.schema, kind), suite.seed, open)
    mkdirSync(new URL('sql/', fixtures), { recursive: true })
    writeFileSync(new URL(`sql/${suite.schema}.tables.${kind}.sql`, fixtures), bench.tables)
    writeFileSync(new URL(`sql/${suite.schema}.seed.${kind}.sql`, fixtures), bench.seed)
    benches.push(bench)
  }
  for (const file of files) await recordFile(suite, file, benches)
  for (const bench of benches) await bench.close()
}

function withPreviews(text: string, { previewFeatures }: Suite): string {
  if (previewFeatures === undefined) return text
  return `generator client {\n  provider = "hotplan"\n  previewFeatures = ${JSON.stringify(previewFeatures)}\n}\n${text}`
}

/** Written by hand, since Prisma never creates views. */
function viewsSql(schema: string, kind: string): string {
  const file = new URL(`sql/${schema}.views.${kind}.sql`, fixtures)
  return existsSync(file) ? `\n${readFileSync(file, 'utf8')}` : ''
}

async function recordFile(suite: Suite, file: string, benches: readonly Bench[]): Promise<void> {
  const { cases } = (await import(new URL(`../cases/${file}.ts`, import.meta.url).href)) as { cases: readonly Case[] }
  const repeated = cases.filter((item, index) => cases.findIndex(({ name }) => name === item.name) !== index)
  if (repeated.length > 0) throw new Error(`Names used twice in ${file}: ${repeated.map(({ name }) => name).join('; ')}`)
  const recorded: GoldenCase[] = []
  for (const item of cases) {
    if (options.case !== undefined && !item.name.includes(options.case)) continue
    const answers: AnsweredOn[] = []
    for (const bench of benches)
      if (item.only === undefined || item.only === bench.kind) answers.push({ on: bench.kind, ...(await bench.ask(item)) })
    const golden = toGolden(item, answers)
    if (options.case !== undefined) console.log(JSON.stringify(golden, null, 1))
    recorded.push(golden)
  }
  if (options.case === undefined) write(suite, file, benches, recorded)
}

function toGolden(item: Case, answers: readonly AnsweredOn[]): GoldenCase {
  const { name, model, action, args, feature, omit } = item
  const order = answers.some(({ unordered }) => unordered) ? { order: 'any' as const } : {}
  return {
    name,
    model,
    action,
    args,
    ...(feature === undefined ? {} : { feature }),
    ...(omit === undefined ? {} : { omit }),
    ...order,
    answers: mergeAnswers(answers),
  }
}

function write(suite: Suite, file: string, benches: readonly Bench[], cases: readonly GoldenCase[]): void {
  const versions = Object.fromEntries(benches.map(({ kind, version }) => [kind, version]))
  const head: Omit<GoldenFile, 'cases'> = {
    schema: suite.schema,
    recordedWith: { prisma: benches[0]?.prismaVersion ?? '', ...versions },
  }
  mkdirSync(new URL('golden/', fixtures), { recursive: true })
  const lines = cases.map(caseText).join(',\n')
  writeFileSync(new URL(`golden/${file}.json`, fixtures), `${JSON.stringify(head).slice(0, -1)},"cases":[\n${lines}\n]}\n`)
  const failed = cases.flatMap(({ name, answers }) =>
    answers.flatMap(({ on, error }) =>
      error === undefined ? [] : [`  ${on.join()}: ${name}: ${error.class} ${error.code ?? ''}`],
    ),
  )
  const apart = cases.filter(({ answers }) => answers.length > 1).map(({ name }) => `  ${name}`)
  console.log(
    `${file}: ${cases.length} cases\nerrors (${failed.length}):\n${failed.join('\n')}\ndatabases differ (${apart.length}):\n${apart.join('\n')}`,
  )
}

/** One line for the question and one for each answer keeps diffs readable. */
function caseText({ answers, ...question }: GoldenCase): string {
  const lines = answers.map((answer: GoldenAnswer) => `  ${JSON.stringify(answer)}`)
  return `${JSON.stringify(question).slice(0, -1)},"answers":[\n${lines.join(',\n')}]}`
}
