import { pg } from '@hotplan/drivers/pg'
import { describeDriver } from '@hotplan/testkit'
import { createDatabase, describeWithService } from '@hotplan/testkit/services'
import { beforeAll } from 'vitest'

describeWithService('postgres', 'pg', () => {
  let url: string
  beforeAll(async () => {
    url = await createDatabase()
  })
  for (const statements of ['named', 'unnamed'] as const) {
    describeDriver(`pg with ${statements} statements`, {
      dialect: 'postgres',
      create: () => pg({ url, statements, max: 3 }),
    })
  }
})
