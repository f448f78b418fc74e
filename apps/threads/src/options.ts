import { parseArgs } from 'node:util'
import { type DatabaseTarget, databaseTarget } from './database/target.ts'
import { StartProblem } from './start-problem.ts'

/** How the application is started. */
export interface StartOptions {
  readonly target: DatabaseTarget
  /** 0 for any free port. */
  readonly port: number
}

export const usage = `Usage: npm start [-- --sqlite [file]]

  --sqlite [file]  keep the data in a SQLite file (default: .data/threads.db)
  DATABASE_URL     postgres://…: keep it on that server
                   (default without either: PGlite in .data/threads)
  PORT             port to listen on (default: 3000, or the next that is free)
`

/**
 * Reads a command line and an environment; undefined where help was asked for.
 * @throws {@link StartProblem}
 */
export function startOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): StartOptions | undefined {
  const { values, positionals } = parse(args)
  if (values.help === true) return undefined
  if (positionals.length > (values.sqlite === true ? 1 : 0)) throw new StartProblem(`there is an argument too many\n\n${usage}`)
  const file = values.sqlite === true ? (positionals[0] ?? '') : undefined
  return { target: databaseTarget(file, env['DATABASE_URL']), port: portOf(env['PORT']) }
}

function parse(args: readonly string[]): { values: { sqlite?: boolean; help?: boolean }; positionals: string[] } {
  // `--sqlite=file` and `--sqlite file` are the same; `--sqlite` alone is the default file.
  const split = args.flatMap((arg) => (arg.startsWith('--sqlite=') ? ['--sqlite', arg.slice('--sqlite='.length)] : [arg]))
  try {
    return parseArgs({
      args: split,
      allowPositionals: true,
      options: { sqlite: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    })
  } catch (error) {
    throw new StartProblem(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  }
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return 3000
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  throw new StartProblem('PORT has to be a number from 0 to 65535')
}
