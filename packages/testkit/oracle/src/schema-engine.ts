import { readFileSync } from 'node:fs'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg'

let loaded = false

/** The SQL of `prisma migrate diff --from-empty`, from the WebAssembly build of the schema engine: it needs no download. */
export async function tablesSql(
  schema: string,
  adapter: Parameters<typeof bindMigrationAwareSqlAdapterFactory>[0],
): Promise<string> {
  if (!loaded) await load()
  const engine = await engineModule.SchemaEngine.new(
    { datamodels: [['schema.prisma', schema]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  )
  const files = [{ path: 'schema.prisma', content: schema }]
  const filters = { externalTables: [], externalEnums: [] }
  const { stdout } = await engine.diff({
    from: { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters,
  })
  if (stdout === null) throw new Error('The schema engine gave no script')
  return stdout
}

async function load(): Promise<void> {
  const file = new URL('schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { './schema_engine_bg.js': engineModule })
  engineModule.__wbg_set_wasm(instance.exports)
  ;(instance.exports['__wbindgen_start'] as () => void)()
  loaded = true
}
