import { RuntimeClient } from '../client.ts'
import { clientParts } from '../create-client.ts'
import type { ClientOptions } from '../options.ts'
import type { PrismaClientConstructor, PrismaClientOptions } from '../types/client.ts'
import type { TypedSchema, TypeMap } from '../types/model-types.ts'

/**
 * The `PrismaClient` class of a schema: `new PrismaClient({ driver })` is `createClient({ schema, driver })`. Classes may extend it.
 */
export function definePrismaClient<TM extends TypeMap>(schema: TypedSchema<TM>): PrismaClientConstructor<TM> {
  class PrismaClient extends RuntimeClient {
    constructor(options: PrismaClientOptions<TM>) {
      super(clientParts({ ...options, schema } as ClientOptions, 'PrismaClient'))
    }
  }
  return PrismaClient as unknown as PrismaClientConstructor<TM>
}
