import { readFileSync } from 'node:fs'

/** The text of a file in `fixtures`. */
export function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
}

/** A schema of `body` for SQLite. */
export function sqliteSchema(body: string): string {
  return `datasource db {\n  provider = "sqlite"\n}\n\n${body}\n`
}
