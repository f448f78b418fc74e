import Database from 'better-sqlite3'
import { Client } from 'pg'
import type { DatabaseName } from '../src/data/schema.ts'

/** How the database runs a statement. */
export interface StatementPlan {
  /** Milliseconds on the server; absent on SQLite, which does not measure. */
  readonly milliseconds?: number
  /** Tables of the benchmark that are read from end to end. */
  readonly scans: readonly string[]
}

/** Asks a database for its plans. */
export interface Explainer {
  readonly explain: (sql: string, parameters: readonly unknown[]) => Promise<StatementPlan>
  readonly close: () => Promise<void>
}

const large: ReadonlySet<string> = new Set(['Author', 'Post'])

export async function openExplainer(database: DatabaseName, location: string): Promise<Explainer> {
  return database === 'sqlite' ? sqliteExplainer(location) : postgresExplainer(location)
}

interface PlanNode {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly Plans?: readonly PlanNode[]
}

async function postgresExplainer(location: string): Promise<Explainer> {
  const client = new Client({ connectionString: location })
  await client.connect()
  return {
    explain: async (sql, parameters) => {
      const { rows } = await client.query(`explain (analyze, format json) ${sql}`, [...parameters])
      const [plan] =
        (rows[0] as Record<string, readonly { readonly Plan: PlanNode; readonly 'Execution Time': number }[]>)['QUERY PLAN'] ?? []
      if (plan === undefined) throw new Error('The server gave no plan')
      return { milliseconds: plan['Execution Time'], scans: [...new Set(sequentialScans(plan.Plan))] }
    },
    close: () => client.end(),
  }
}

function sequentialScans(node: PlanNode): readonly string[] {
  const name = node['Relation Name'] ?? ''
  const own = node['Node Type'] === 'Seq Scan' && large.has(name) ? [name] : []
  return [...own, ...(node.Plans ?? []).flatMap(sequentialScans)]
}

function sqliteExplainer(location: string): Explainer {
  const database = new Database(location, { readonly: true })
  return {
    explain: (sql, parameters) => {
      const steps = database.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[]
      const aliases = new Map(Array.from(sql.matchAll(/"(\w+)" as "(t\d+)"/g), ([, table, alias]) => [alias, table]))
      const scanned = steps.flatMap(({ detail }) => {
        const alias = /^SCAN (t\d+)(?! USING)/.exec(detail)?.[1]
        const table = alias === undefined ? undefined : aliases.get(alias)
        return table === undefined || !large.has(table) ? [] : [table]
      })
      return Promise.resolve({ scans: [...new Set(scanned)] })
    },
    close: () => Promise.resolve(void database.close()),
  }
}
