import { RuntimeClient } from '../client.ts'
import { createClient } from '../create-client.ts'
import type { PrismaClientConstructor, PrismaClientOptions } from '../types/client.ts'
import type { TypedSchema, TypeMap } from '../types/model-types.ts'

/**
 * The `PrismaClient` class of a schema: `new PrismaClient({ driver })` is `createClient({ schema, driver })`. Classes may extend it.
 */
export function definePrismaClient<TM extends TypeMap>(schema: TypedSchema<TM>): PrismaClientConstructor<TM> {
  class PrismaClient {
    constructor(options: PrismaClientOptions<TM>) {
      const client: object = createClient({ ...options, schema } as unknown as Parameters<typeof createClient>[0])
      // biome-ignore lint/correctness/noConstructorReturn: the client has private fields, which only its own constructor makes
      return Object.setPrototypeOf(client, new.target.prototype)
    }
  }
  // Methods of a subclass are found on its prototype, those of the client behind it.
  Object.setPrototypeOf(PrismaClient.prototype, RuntimeClient.prototype)
  return PrismaClient as unknown as PrismaClientConstructor<TM>
}
