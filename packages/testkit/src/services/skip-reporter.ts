import type { Reporter, TestModule } from 'vitest/node'
import { services } from './resolve.ts'
import type { ServiceName } from './service.ts'

/** Says as the last block of a run which services were missing, what that skipped, and how to install them. */
export default class SkipReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const skipped = new Map<ServiceName, { readonly files: Set<string>; tests: number }>()
    for (const module of modules) {
      for (const suite of module.children.allSuites()) {
        const service = suite.meta().missingService
        if (service === undefined) continue
        const entry = skipped.get(service) ?? { files: new Set(), tests: 0 }
        entry.files.add(module.moduleId)
        entry.tests += [...suite.children.allTests()].length
        skipped.set(service, entry)
      }
    }
    if (skipped.size === 0) return
    const lines = [...skipped].map(
      ([name, { files, tests }]) =>
        `  ${name}: ${tests} tests in ${files.size} files. ${services[name].installCommand}, or set ${services[name].variable}`,
    )
    process.stdout.write(`\nSkipped, because a service is missing:\n${lines.join('\n')}\n\n`)
  }
}
