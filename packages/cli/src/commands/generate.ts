import { dirname, join, relative } from 'node:path'
import { parseGenerators } from '../prisma/parser.ts'
import { schemaFromPrisma } from '../prisma/schema-from-prisma.ts'
import { readSchemaFiles, type SchemaOnDisk } from '../schema-files.ts'
import { generateModule } from '../typegen/index.ts'
import { writeFileWhole } from '../write-file.ts'

export interface GenerateOptions {
  /** Files and folders; none for the usual places. */
  readonly schema: readonly string[]
  readonly output?: string
}

/** Writes the TypeScript module of a schema. Returns what was done as a sentence. */
export function generate(options: GenerateOptions): string {
  const onDisk = readSchemaFiles(options.schema)
  const schema = schemaFromPrisma(onDisk.files)
  const path = outputPath(options.output, onDisk)
  const written = writeFileWhole(path, generateModule(schema))
  const models = Object.keys(schema.models).length
  const shown = relative('.', path) || path
  return written ? `Wrote ${shown}: ${count(models, 'model')}` : `${shown} is up to date`
}

/** A name without `.ts` is that of a folder, as Prisma's generators take it. */
function outputPath(option: string | undefined, { folder, files }: SchemaOnDisk): string {
  const block = parseGenerators(files).find((one) => one.provider === 'hotplan' && one.output !== undefined)
  const written = block?.output === undefined ? undefined : join(dirname(block.file), block.output)
  const path = option ?? written ?? join(folder, 'generated')
  return /\.[cm]?ts$/.test(path) ? path : join(path, 'hotplan.ts')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
