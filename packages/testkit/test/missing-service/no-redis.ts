import type { TestProject } from 'vitest/node'

export default function setup(project: TestProject): void {
  project.provide('services', { redis: { kind: 'missing', reason: 'no redis on this machine' } })
}
