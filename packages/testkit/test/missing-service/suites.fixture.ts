import { expect, test } from 'vitest'
import { describeWithService } from '../../src/services/with-service.ts'

describeWithService('redis', 'a suite that needs Redis', () => {
  test('is not run', () => expect.unreachable())
  test('is not run either', () => expect.unreachable())
})

test('a test that needs nothing runs', () => expect(1).toBe(1))
