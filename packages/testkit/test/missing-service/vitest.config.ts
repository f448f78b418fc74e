import { defineConfig, type ViteUserConfig } from 'vitest/config'

/** A run in which a service is missing, for the tests of what such a run says. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ['suites.fixture.ts'],
    env: { HOTPLAN_TEST_SERVICES: 'redis' },
    globalSetup: ['./no-redis.ts'],
    reporters: ['../../src/services/skip-reporter.ts'],
  },
})

export default config
