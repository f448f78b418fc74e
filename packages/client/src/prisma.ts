export { AnyNull, DbNull, JsonNull, skip } from '@hotplan/plan'
export { defineSchema } from '@hotplan/schema'
export { Decimal } from 'decimal.js'
export {
  PrismaClientInitializationError,
  PrismaClientKnownRequestError,
  PrismaClientRustPanicError,
  PrismaClientUnknownRequestError,
  PrismaClientValidationError,
} from './errors/api-errors.ts'
export { definePrisma, prismaValues as Prisma } from './prisma-names/define-prisma.ts'
export { definePrismaClient } from './prisma-names/define-prisma-client.ts'
