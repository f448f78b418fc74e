export { schemaDdl } from './ddl/schema-ddl.ts'
export type { SchemaFile } from './prisma/parser.ts'
export { schemaFromPrisma } from './prisma/schema-from-prisma.ts'
export { type PushOptions, pushSchema } from './push-schema.ts'
