import { pglite } from '@hotplan/drivers/pglite'
import { describeDriver } from '@hotplan/testkit'

describeDriver('pglite in memory', { dialect: 'postgres', concurrentTransactions: false, create: () => pglite() })
