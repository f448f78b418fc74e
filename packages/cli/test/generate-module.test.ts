import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { schemaFromPrisma } from '../src/prisma/schema-from-prisma.ts'
import { generateModule } from '../src/typegen/index.ts'

const run = promisify(execFile)
const fixtures = new URL('../../testkit/fixtures/', import.meta.url)
const generated = new URL('../../client/test/generated/', import.meta.url)
const tsc = fileURLToPath(new URL('../../../node_modules/.bin/tsc', import.meta.url))

/** Inside the package, so that the modules find `hotplan`. */
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(fileURLToPath(new URL('generated-', import.meta.url)))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

/** What the strict type checker says of a module that checks itself, and of code that uses it. */
async function typeErrors(schema: string, use: string): Promise<string> {
  await writeFile(`${folder}/hotplan.ts`, generateModule(schemaFromPrisma(schema), { checked: true }))
  await writeFile(`${folder}/use.ts`, use)
  await writeFile(
    `${folder}/tsconfig.json`,
    JSON.stringify({ extends: '../../../../tsconfig.base.json', compilerOptions: { skipLibCheck: true }, files: ['use.ts'] }),
  )
  return run(tsc, ['--noEmit', '-p', folder]).then(
    () => '',
    ({ stdout }: { readonly stdout: string }) => stdout,
  )
}

describe('generateModule', () => {
  it.each(['blog', 'blog-sqlite', 'blog-postgres'])(
    'writes the module that the type tests of the client use: %s',
    async (name) => {
      const schema = await readFile(new URL(`${name}.prisma`, fixtures), 'utf8')
      await expect(generateModule(schemaFromPrisma(schema), { checked: true })).toMatchFileSnapshot(
        fileURLToPath(new URL(`${name}.ts`, generated)),
      )
    },
  )

  it('writes a module that runs with nothing but its types stripped', async () => {
    const schema = schemaFromPrisma(await readFile(new URL('blog.prisma', fixtures), 'utf8'))
    await writeFile(`${folder}/stripped.ts`, generateModule(schema))
    const script = `
      const { $Enums, Prisma, PrismaClient, Role, schema } = await import(${JSON.stringify(`${folder}/stripped.ts`)})
      console.log(JSON.stringify([schema.fingerprint, Role.ADMIN, $Enums.Role.READER, Prisma.ModelName.Post, Prisma.UserScalarFieldEnum.email, typeof PrismaClient]))`
    const { stdout } = await run(process.execPath, ['--conditions=@hotplan/source', '--input-type=module', '--eval', script])
    expect(JSON.parse(stdout)).toEqual([schema.fingerprint, 'ADMIN', 'READER', 'Post', 'email', 'function'])
  })

  it('writes the schema as it was given', async () => {
    const schema = schemaFromPrisma(await readFile(new URL('blog-postgres.prisma', fixtures), 'utf8'))
    await writeFile(`${folder}/schema.ts`, generateModule(schema))
    const script = `
      const { schema } = await import(${JSON.stringify(`${folder}/schema.ts`)})
      console.log(JSON.stringify(schema))`
    const { stdout } = await run(process.execPath, ['--conditions=@hotplan/source', '--input-type=module', '--eval', script])
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(schema)))
  })

  it('keeps apart names of the schema and names that the module needs', async () => {
    const schema = `
      datasource db {
        provider = "postgresql"
      }
      enum SortOrder {
        up
        down
      }
      model Date {
        id      Int      @id @default(autoincrement())
        at      DateTime
        order   SortOrder @default(up)
      }
      model Sql {
        id    Int     @id
        value Float
        dates Int[]
        model ModelTypes[]
      }
      model ModelTypes {
        id      Int     @id
        is      Boolean
        sql     Sql     @relation(fields: [id], references: [id])
      }
      model user_profile {
        user_id Int
        key_id  Int
        Note    String?
        @@id([user_id, key_id])
      }`
    const use = `
      import { type Date as DateRecord, Prisma, type PrismaClient, SortOrder, type Sql } from './hotplan.ts'
      declare const db: PrismaClient
      const found: DateRecord | null = await db.date.findFirst({ where: { at: { gt: new Date() }, order: { in: [SortOrder.up] } }, orderBy: { order: 'asc' } })
      const at: globalThis.Date | undefined = found?.at
      const rows: Sql[] = await db.sql.findMany({ where: { value: { gt: 1 }, dates: { has: 1 } } })
      const piece: Prisma.Sql = Prisma.sql\`select \${1}\`
      const direction: Prisma.SortOrder = 'asc'
      await db.modelTypes.findMany({ where: { sql: { is: { id: 1 } } } })
      await db.user_profile.findUnique({ where: { user_id_key_id: { user_id: 1, key_id: 2 } } })
      export const used: unknown[] = [at, rows, piece, direction]`
    expect(await typeErrors(schema, use)).toBe('')
  })

  it('types schemas without enums, relations or unique text', async () => {
    const schema = `
      datasource db {
        provider = "mysql"
      }
      model Note {
        id   Int    @id
        text String @db.Text
        data Json?
      }`
    const use = `
      import type { Note, PrismaClient } from './hotplan.ts'
      declare const db: PrismaClient
      export const notes: Note[] = await db.note.findMany({ where: { text: { search: 'a' }, data: { path: '$.a', array_contains: 1 } } })
      // @ts-expect-error nothing to include
      await db.note.findMany({ include: { text: true } })`
    expect(await typeErrors(schema, use)).toBe('')
  })

  it('refuses names that the module exports itself', () => {
    const schema = schemaFromPrisma(`
      datasource db {
        provider = "sqlite"
      }
      model Prisma {
        id Int @id
      }`)
    expect(() => generateModule(schema)).toThrow(
      expect.objectContaining({ code: 'SCHEMA.RESERVED_NAME', meta: { path: 'Prisma' } }),
    )
  })
})
