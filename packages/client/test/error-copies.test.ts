import { expect, it, vi } from 'vitest'
import { HotplanError, PrismaClientValidationError } from '../src/index.ts'

it('knows an error of another copy of the package by instanceof', async () => {
  vi.resetModules()
  const copy = await import('@hotplan/plan')
  const error = new copy.QueryError('QUERY.WRONG_TYPE', 'x')
  expect(copy.QueryError).not.toBe(HotplanError)
  expect(error).toBeInstanceOf(HotplanError)
  expect(error).toBeInstanceOf(copy.QueryError)
  expect(error).not.toBeInstanceOf(PrismaClientValidationError)
  for (const other of [new Error('x'), null, undefined, 1, {}]) expect(other instanceof HotplanError).toBe(false)
})
