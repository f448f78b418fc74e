import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { QueryError } from '@hotplan/plan'
import type { SchemaFile } from './prisma/parser.ts'

/** Where a schema is looked for without `--schema`, in this order. */
const usualPlaces = ['schema.prisma', 'prisma/schema.prisma', 'prisma/schema', 'prisma'] as const

/** A schema on disk: files, and the `.prisma` files of folders and their folders, sorted by path within each. */
export interface SchemaOnDisk {
  /** The folder of the first place named, absolute or relative to the working directory. */
  readonly folder: string
  readonly files: readonly SchemaFile[]
}

/**
 * Reads a schema from the files and folders that were named, or from where it usually is. Files are named relative to the working directory.
 * @throws {@link QueryError} `SCHEMA.NOT_FOUND`
 */
export function readSchemaFiles(named: readonly string[]): SchemaOnDisk {
  const places = named.length > 0 ? named : usualPlaces.filter((candidate) => schemaPaths(candidate).length > 0).slice(0, 1)
  const [first] = places
  if (first === undefined) {
    throw new QueryError('SCHEMA.NOT_FOUND', `There is no schema at ${usualPlaces.join(', ')}: name one with --schema`)
  }
  const paths = new Set(places.flatMap(existingSchemaPaths))
  const files = Array.from(paths, (file) => ({ path: relative('.', file) || file, text: readFileSync(file, 'utf8') }))
  return { folder: statSync(first).isDirectory() ? first : join(first, '..'), files }
}

function existingSchemaPaths(place: string): readonly string[] {
  const paths = schemaPaths(place)
  if (paths.length > 0) return paths
  throw new QueryError('SCHEMA.NOT_FOUND', `There is no schema at ${place}: expected a file, or a folder with .prisma files`)
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
