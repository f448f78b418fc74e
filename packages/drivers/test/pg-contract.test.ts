import { pg } from '@hotplan/drivers/pg'
import { describeDriver } from '@hotplan/testkit'
import { createDatabase, describeWithService } from '@hotplan/testkit/services'
import { beforeAll } from 'vitest'

describeWithService('postgres', 'pg', () => {
  let url: string
  beforeAll(async () => {
    url = await createDatabase()
  })
  for (const protocol of ['wire', 'pg'] as const) {
    for (const statements of ['named', 'unnamed'] as const) {
      describeDriver(`pg with ${statements} statements on the protocol "${protocol}"`, {
        dialect: 'postgres',
        create: () => pg({ url, protocol, statements, max: 3 }),
      })
    }
  }
})
