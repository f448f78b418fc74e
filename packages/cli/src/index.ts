export type { SchemaFile } from './prisma/parser.ts'
export { schemaFromPrisma } from './prisma/schema-from-prisma.ts'
