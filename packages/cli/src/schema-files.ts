import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { QueryError } from '@hotplan/plan'
import type { SchemaFile } from './prisma/parser.ts'

/** Where a schema is looked for without `--schema`, in this order. */
const usualPlaces = ['schema.prisma', 'prisma/schema.prisma', 'prisma/schema', 'prisma'] as const

/** A schema on disk: one file, or the `.prisma` files of a folder and its folders, sorted by path. */
export interface SchemaOnDisk {
  /** The folder of the schema, absolute or relative to the working directory. */
  readonly folder: string
  readonly files: readonly SchemaFile[]
}

/**
 * Reads a schema file or folder. Files are named relative to the working directory.
 * @throws {@link QueryError} `SCHEMA.NOT_FOUND`
 */
export function readSchemaFiles(path: string | undefined): SchemaOnDisk {
  const place = path ?? usualPlaces.find((candidate) => schemaPaths(candidate).length > 0)
  if (place === undefined) {
    throw new QueryError('SCHEMA.NOT_FOUND', `There is no schema at ${usualPlaces.join(', ')}: name one with --schema`)
  }
  const paths = schemaPaths(place)
  if (paths.length === 0) {
    throw new QueryError('SCHEMA.NOT_FOUND', `There is no schema at ${place}: expected a file, or a folder with .prisma files`)
  }
  const files = paths.map((file) => ({ path: relative('.', file) || file, text: readFileSync(file, 'utf8') }))
  return { folder: statSync(place).isDirectory() ? place : join(place, '..'), files }
}

function schemaPaths(place: string): readonly string[] {
  const found = statSync(place, { throwIfNoEntry: false })
  if (found === undefined) return []
  if (!found.isDirectory()) return [place]
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.prisma'))
    .toSorted()
    .map((name) => join(place, name))
}
