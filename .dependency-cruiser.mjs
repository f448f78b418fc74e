/**
 * One row of the layer table. `imports` are packages of lower layers; `libraries` are the npm packages allowed beside
 * Node's own modules.
 *
 * @typedef {{ readonly layer: number, readonly imports: readonly string[], readonly libraries: readonly string[] }} Row
 */

/**
 * The layer table: what each published package may import.
 *
 * @type {Readonly<Record<string, Row>>}
 */
export const packages = {
  schema: { layer: 0, imports: [], libraries: [] },
  plan: { layer: 0, imports: [], libraries: [] },
  parameterizer: { layer: 1, imports: ['schema', 'plan'], libraries: [] },
  'cache-key': { layer: 1, imports: ['plan'], libraries: [] },
  compiler: { layer: 1, imports: ['schema', 'plan'], libraries: ['kysely'] },
  'data-mapper': { layer: 1, imports: ['plan'], libraries: ['decimal.js'] },
  'plan-cache': { layer: 1, imports: ['plan'], libraries: [] },
  interpreter: {
    layer: 2,
    imports: ['plan', 'data-mapper'],
    libraries: ['@bugsnag/cuid', '@paralleldrive/cuid2', 'nanoid', 'ulid', 'uuid'],
  },
  drivers: { layer: 2, imports: ['plan'], libraries: ['pg', '@electric-sql/pglite', 'better-sqlite3'] },
  'cache-backends': { layer: 2, imports: ['plan'], libraries: ['lru-cache', 'ioredis', 'iovalkey', 'redis', 'memcache'] },
  client: {
    layer: 3,
    imports: [
      'schema',
      'plan',
      'parameterizer',
      'cache-key',
      'compiler',
      'data-mapper',
      'plan-cache',
      'interpreter',
      'drivers',
      'cache-backends',
    ],
    libraries: ['decimal.js', 'kysely'],
  },
  cli: { layer: 4, imports: ['schema', 'plan', 'compiler', 'client'], libraries: ['@prisma/prisma-schema-wasm'] },
}

for (const [name, { layer, imports }] of Object.entries(packages)) {
  for (const target of imports) {
    if ((packages[target]?.layer ?? layer) >= layer)
      throw new TypeError(`The layer table lets ${name} import ${target}, which is not below it`)
  }
}

const severity = /** @type {const} */ ('error')

/** @param {readonly string[]} names */
const anyOf = (names) => names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')

/**
 * Everything in `packages/` outside the package itself and its row in the table is out of reach.
 *
 * @param {[string, Row]} row
 */
function layerRule([name, { imports }]) {
  return {
    name: `layers-${name}`,
    comment: `${name} may import ${imports.join(', ') || 'no other package'}: see the layer table in CONTRIBUTING.md`,
    severity,
    from: { path: `^packages/${name}/src/` },
    to: { path: '^(packages|apps|benchmarks)/', pathNot: `^packages/(${anyOf([name, ...imports])})/(src|dist)/` },
  }
}

/** @param {[string, Row]} row */
function libraryRule([name, { libraries }]) {
  const allowed = libraries.length === 0 ? {} : { pathNot: `(^|/)node_modules/(@types/)?(${anyOf(libraries)})/[^/]` }
  return {
    name: `libraries-${name}`,
    comment: `${name} may import ${libraries.join(', ') || 'no npm package'}`,
    severity,
    from: { path: `^packages/${name}/src/` },
    to: { path: '(^|/)node_modules/', ...allowed },
  }
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(packages).map(layerRule),
    ...Object.entries(packages).map(libraryRule),
    {
      name: 'unknown-package',
      comment: 'A package without a row in the layer table',
      severity,
      from: {
        path: '^packages/[^/]+/src/',
        pathNot: `^packages/(${anyOf([...Object.keys(packages), 'conformance', 'testkit'])})/`,
      },
      to: {},
    },
    {
      name: 'no-cycles',
      comment: 'Types may refer to each other in a circle, code may not',
      severity,
      from: { path: '^packages/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that resolves to nothing escapes every other rule',
      severity,
      from: { path: '^packages/[^/]+/src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // Workspace siblings resolve to their source; `dist` must stay visible, or edges into it would vanish silently.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@hotplan/source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
    doNotFollow: { path: '(^|/)node_modules/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
  },
}
