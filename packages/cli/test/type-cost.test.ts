import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { schemaFromPrisma } from '../src/prisma/schema-from-prisma.ts'
import { generateModule } from '../src/typegen/index.ts'

const run = promisify(execFile)
const tsc = fileURLToPath(new URL('../../../node_modules/.bin/tsc', import.meta.url))

/**
 * Instantiations that the queries below add to a program which only declares the client: 1,341 when this was written. A type that is
 * computed from the arguments, or for every model, costs many times that.
 */
const budget = 2_500

const client = "import type { PrismaClient } from './hotplan.ts'\nexport declare const db: PrismaClient\n"

const queries = `${client}
export async function queries(): Promise<unknown[]> {
  const unique = await db.user.findUnique({ where: { id: 1 } })
  const page = await db.post.findMany({
    where: { title: { contains: 'a' }, author: { email: { endsWith: 'b' } }, comments: { some: { body: 'c' } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: 10,
    skip: 5,
  })
  const selected = await db.post.findMany({
    select: {
      title: true,
      author: { select: { id: true, email: true } },
      comments: { take: 5, select: { id: true, author: { select: { email: true } } } },
      _count: { select: { comments: true } },
    },
  })
  const included = await db.user.findFirst({ include: { posts: { include: { comments: true } } } })
  const created = await db.post.create({ data: { title: 'a', metadata: {}, author: { connect: { id: 1 } } } })
  const updated = await db.user.update({ where: { id: 1 }, data: { email: 'c' }, select: { id: true } })
  const deleted = await db.comment.delete({ where: { id: 1 } })
  const counted = await db.user.count({ where: { posts: { none: {} } } })
  return [
    unique?.email,
    page[0]?.title,
    selected[0]?.comments[0]?.author?.email,
    selected[0]?._count.comments,
    included?.posts[0]?.comments[0]?.id,
    created.id,
    updated.id,
    deleted.id,
    counted,
  ]
}
`

/** Inside the package, so that the module finds `hotplan`. */
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(fileURLToPath(new URL('type-cost-', import.meta.url)))
  const blog = await readFile(new URL('../../testkit/fixtures/blog.prisma', import.meta.url), 'utf8')
  await writeFile(`${folder}/hotplan.ts`, generateModule(schemaFromPrisma(blog)))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

/** Instantiations of a program, which are the same in every run. */
async function instantiations(name: string, text: string): Promise<number> {
  await writeFile(`${folder}/${name}.ts`, text)
  const project = `${folder}/tsconfig-${name}.json`
  await writeFile(project, JSON.stringify({ extends: '../../../../tsconfig.base.json', files: [`${name}.ts`] }))
  const { stdout } = await run(tsc, ['--singleThreaded', '--extendedDiagnostics', '-p', project]).catch((error) => error)
  // What is wrong in the packages is for their own type checks to say.
  expect(stdout).not.toContain(`${name}.ts(`)
  return Number(/^Instantiations:\s+(\d+)/m.exec(stdout)?.[1])
}

it('generates types whose queries instantiate no more than a budget', async () => {
  const [before, after] = [await instantiations('client', client), await instantiations('queries', queries)]
  expect(after - before).toBeGreaterThan(100)
  expect(after - before).toBeLessThan(budget)
})
