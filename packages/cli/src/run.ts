import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isHotplanError, QueryError } from '@hotplan/plan'

const usage = `Usage: hotplan <command> [options]

Commands
  generate   write the TypeScript module of a Prisma schema
  push       create the tables of a Prisma schema in an empty database
  precompile write the plans of the queries that a module lists, for $warmup

Options
  --schema <path>   schema file, or a folder of .prisma files; again for each further one
                    (default: schema.prisma, prisma/schema.prisma, prisma/schema or prisma)
  --output <path>   generate: file or folder to write
                    (default: the output of the generator block whose provider is "hotplan", else
                    generated/hotplan.ts beside the schema)
                    precompile: file to write (default: plans.bin beside the module)
  --queries <path>  precompile: module that exports the client \`db\` and the list \`queries\`
  --url <url>       push: postgres://…, file:… (SQLite) or pglite:… (a folder)
                    (default: the environment variable DATABASE_URL)
  --force-reset     push: drop the tables of the schema first, with everything in them
  --help, --version
`

const options = {
  schema: { type: 'string', multiple: true },
  output: { type: 'string' },
  queries: { type: 'string' },
  url: { type: 'string' },
  'force-reset': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

/** Options that a command takes, beside `--help` and `--version`. */
const optionsOf: Readonly<Record<string, readonly string[]>> = {
  generate: ['schema', 'output'],
  push: ['schema', 'url', 'force-reset'],
  precompile: ['queries', 'output'],
}

/** Runs a command line, loading only its command, and returns the exit code: 0, or 1 after one sentence on standard error. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    process.stdout.write(`${await execute(args)}\n`)
    return 0
  } catch (error) {
    process.stderr.write(`hotplan: ${describe(error)}\n`)
    return 1
  }
}

async function execute(args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
  if (values.version) return version()
  const [command, ...rest] = positionals
  if (values.help || (command === undefined && args.length === 0)) return usage.trimEnd()
  refuseUnknown(command, rest, Object.keys(values))
  const schema = values.schema ?? []
  const output = values.output === undefined ? {} : { output: values.output }
  if (command === 'generate') {
    const { generate } = await import('./commands/generate.ts')
    return generate({ schema, ...output })
  }
  if (command === 'precompile') {
    const { precompile } = await import('./commands/precompile.ts')
    return precompile({ queries: values.queries, ...output })
  }
  const { push } = await import('./commands/push.ts')
  const url = values.url === undefined ? {} : { url: values.url }
  return push({ schema, ...url, forceReset: values['force-reset'] === true })
}

function refuseUnknown(command: string | undefined, rest: readonly string[], given: readonly string[]): void {
  const known = command !== undefined && Object.hasOwn(optionsOf, command) ? optionsOf[command] : undefined
  if (known === undefined) throw usageError(`expected a command, ${Object.keys(optionsOf).join(', ')}`)
  if (rest.length > 0) throw usageError(`${command} takes no further arguments`)
  const foreign = given.find((name) => !known.includes(name))
  if (foreign !== undefined) throw usageError(`${command} has no option --${foreign}`)
}

function usageError(problem: string): QueryError {
  return new QueryError('CLI.USAGE', `${problem}; see hotplan --help`)
}

function version(): string {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string }
  return manifest.version
}

/** What the user can act on is told in a sentence; a bug keeps its stack. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (isHotplanError(error)) return error.code === 'INTERNAL' ? (error.stack ?? error.message) : error.message
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (code.startsWith('ERR_PARSE_ARGS')) return `${error.message.split('. ')[0]}; see hotplan --help`
  return 'syscall' in error ? error.message : (error.stack ?? error.message)
}
