import type { Driver } from '@hotplan/plan'
import { type GoldenCase, readGoldenFile } from '@hotplan/testkit/golden'
import { pg } from 'hotplan/pg'
import { sqlite } from 'hotplan/sqlite'
import { expect, test } from 'vitest'
import { fixtureSchema, methodOf, type UntypedClient, untypedClient } from './fixture.ts'
import { goldenArguments } from './golden-arguments.ts'

/** A dialect, with a driver that is never connected: plans are made without a database. */
const dialects = [
  { name: 'postgres', provider: 'postgresql', open: (): Driver => pg({ url: 'postgres://nobody@localhost/nothing' }) },
  { name: 'sqlite', provider: 'sqlite', open: (): Driver => sqlite({ file: ':memory:' }) },
] as const

/** Compares the SQL of every read of a golden file with the text in `test/__snapshots__`: one file per dialect, to be read in review. */
export function describeGoldenSql(file: string): void {
  const { schema: name, cases } = readGoldenFile(file)
  for (const dialect of dialects) {
    const asked = cases.filter(({ answers }) => answers.some(({ on }) => on.includes(dialect.provider)))
    if (asked.length === 0) continue
    test(`the SQL of ${file} for ${dialect.name}`, async () => {
      const schema = fixtureSchema(name, { provider: dialect.provider })
      const text: string[] = []
      for (const item of asked) {
        const db = untypedClient({ schema, driver: dialect.open(), omit: item.omit ?? {} })
        const statements = await statementsOf(db, item)
        if (statements !== undefined) text.push(`-- ${item.name}\n${statements.join(';\n')};\n`)
      }
      await expect(text.join('\n')).toMatchFileSnapshot(`../test/__snapshots__/${file}.${dialect.name}.sql`)
    })
  }
}

/** The statements of a question; undefined where it is refused. */
async function statementsOf(db: UntypedClient, { model, action, args }: GoldenCase): Promise<readonly string[] | undefined> {
  try {
    const { statements } = await db.$plans.explain(methodOf(db, model, action)(goldenArguments(args)))
    return statements.length === 0 ? ['(no statement)'] : statements
  } catch (error) {
    if (error instanceof Error && /Validation|KnownRequest/.test(error.name)) return undefined
    throw error
  }
}
