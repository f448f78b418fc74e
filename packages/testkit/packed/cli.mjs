import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { schemaDdl, schemaFromPrisma } from '@hotplan/cli'

const schema = schemaFromPrisma('datasource db {\n  provider = "sqlite"\n}\n\nmodel User {\n  id Int @id\n}\n')

assert.deepEqual(Object.keys(schema.models), ['User'])
assert.deepEqual(schemaDdl(schema, 'sqlite'), ['CREATE TABLE "User" (\n    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT\n)'])
assert.match(
  execFileSync('node_modules/.bin/hotplan', ['--version'], { cwd: import.meta.dirname, encoding: 'utf8' }),
  /^\d+\.\d+\.\d+/,
)
