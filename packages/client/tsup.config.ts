import { packageBuild } from '../../tsup.base.ts'

/** What every client loads is one file; the compiler and the drivers stay apart, to be loaded when they are needed. */
export default packageBuild({
  bundled: [
    '@hotplan/cache-key',
    '@hotplan/data-mapper',
    '@hotplan/interpreter',
    '@hotplan/parameterizer',
    '@hotplan/plan',
    '@hotplan/plan-cache',
    '@hotplan/schema',
  ],
})
