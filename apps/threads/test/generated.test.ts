import { readFileSync } from 'node:fs'
import { generateModule, schemaFromPrisma } from '@hotplan/cli'
import { expect, test } from 'vitest'

function textOf(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
}

test.each(['postgresql', 'sqlite'])('the generated module for %s is that of the schema', (provider) => {
  const files = [`prisma/${provider}.prisma`, 'prisma/models.prisma'].map((path) => ({ path, text: textOf(path) }))
  const isCurrent = textOf(`src/generated/${provider}.ts`) === generateModule(schemaFromPrisma(files))
  expect(isCurrent, 'run `pnpm generate` in apps/threads').toBe(true)
})
