import { inspect } from 'node:util'
import type { DialectName, Driver, HotplanError, ResultSet, Row, Transaction } from '@hotplan/plan'
import { isHotplanError } from '@hotplan/plan'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { dialects, drop } from './driver-contract-sql.ts'

/** A driver under test, on a database of its own that may be filled with tables. */
export interface DriverContractOptions {
  readonly dialect: DialectName
  /** A new driver on the same database each time. Called once before the tests, and for those that close theirs. */
  readonly create: () => Driver | Promise<Driver>
  /** Whether transactions run at once, each on a connection of its own; else they run one after the other. @defaultValue true */
  readonly concurrentTransactions?: boolean
  /** Whether a closed database is empty when it is opened again. @defaultValue false */
  readonly inMemory?: boolean
}

/** Runs the contract of drivers. Third parties may run it on theirs. */
export function describeDriver(name: string, options: DriverContractOptions): void {
  const sql = dialects[options.dialect as 'postgres' | 'sqlite']
  const p = sql.parameter
  let driver: Driver

  const run = async (
    text: string,
    parameters: readonly unknown[] = [],
    on: Driver | Transaction = driver,
  ): Promise<ResultSet> => {
    // Columns that are known to hold no wide integers are read as numbers.
    const statement = driver.prepare({ sql: text, returnsRows: /^select|^with|returning/.test(text), columns: [] })
    return on.execute(statement, parameters)
  }
  const insertParent = (id: number, email: string, on?: Driver | Transaction): Promise<ResultSet> =>
    run(`insert into contract_parent values (${p(1)}, ${p(2)}, ${p(3)})`, [sql.number(id), email, sql.number(1)], on)
  const ids = async (on?: Driver | Transaction): Promise<number[]> =>
    (await run('select id from contract_parent order by id', [], on)).rows.map(([id]) => Number(id))
  const failure = async (promise: Promise<unknown>): Promise<HotplanError> => {
    const error = await promise.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(isHotplanError(error), `a HotplanError, not ${inspect(error)}`).toBe(true)
    return error as HotplanError
  }

  describe(`${name} keeps the contract of drivers`, () => {
    beforeAll(async () => {
      driver = await options.create()
    })
    beforeEach(async () => {
      await driver.executeScript(sql.tables)
    })
    afterAll(async () => {
      await driver.executeScript(drop)
      await driver.close()
    })

    describeResults()
    describeErrors()
    describeTransactions()
    describeStreams()

    test('opens again after it was closed', async () => {
      const own = await options.create()
      await own.connect()
      await own.close()
      const statement = own.prepare({ sql: sql.series(1), returnsRows: true, columns: [] })
      expect((await own.execute(statement, [])).rows).toEqual([[sql.number(1)]])
      await own.close()
      expect((await own.execute(statement, [])).rows).toEqual([[sql.number(1)]])
      await own.close()
      await own.close()
    }, 90_000)
  })

  function describeResults(): void {
    test('gives rows as arrays of wire values', async () => {
      const statement = driver.prepare({ sql: sql.kinds, returnsRows: true })
      const { rows, affected } = await driver.execute(statement, [])
      expect(rows.map((row) => row.map((value) => (value instanceof Uint8Array ? new Uint8Array(value) : value)))).toEqual([
        sql.kindValues,
      ])
      expect(affected).toBe(0)
    })

    test('counts the rows that are written, and none for reads', async () => {
      expect(await insertParent(1, 'a')).toMatchObject({ rows: [], affected: 1 })
      await insertParent(2, 'b')
      expect(await run('update contract_parent set email = email || email')).toMatchObject({ affected: 2 })
      expect(await run(`delete from contract_parent where id = ${p(1)} returning email`, [sql.number(1)])).toMatchObject({
        rows: [['aa']],
        affected: 1,
      })
      expect(await run('select id from contract_parent')).toMatchObject({ affected: 0 })
      expect(await run('delete from contract_parent where id = 99')).toMatchObject({ affected: 0 })
    })

    test.each(['', 'plain', 'quote \' and " and \\ and $1 ?', 'ünï – 漢字 🦊', '\n\t', 'null', '{}'])(
      'sends text %j unchanged',
      async (text) => {
        expect((await run(sql.echoText, [text])).rows).toEqual([[text]])
      },
    )

    test('sends null', async () => {
      expect((await run(sql.echoText, [null])).rows).toEqual([[null]])
    })

    test('sends a text of a megabyte', async () => {
      const text = 'x€'.repeat(500_000)
      expect((await run(sql.echoText, [text])).rows).toEqual([[text]])
    })

    test('sends bytes, null bytes among them', async () => {
      const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
      const { rows } = await run(sql.echoBytes, [bytes])
      const [value] = rows[0] as Row
      expect(typeof value === 'string' ? value : Buffer.from(value as Uint8Array).toString('hex')).toContain(
        Buffer.from(bytes).toString('hex'),
      )
    })

    test('keeps a null byte in a text, or refuses it with an error, and stays usable', async () => {
      const answer = await run(sql.echoText, ['a\0b']).then(
        ({ rows }) => rows,
        (error: unknown) => error,
      )
      if (options.dialect === 'sqlite') expect(answer).toEqual([['a\0b']])
      else
        expect(answer).toMatchObject({
          code: 'P2039',
          message: expect.stringContaining('null character'),
          meta: { sqlState: '22021' },
        })
      expect((await run(sql.echoText, ['next'])).rows).toEqual([['next']])
    })

    test('describes the columns of a result where asked to', async () => {
      const statement = driver.prepare(
        { sql: 'select id, email as "E Mail" from contract_parent', returnsRows: true },
        { describe: true },
      )
      const { columns } = await driver.execute(statement, [])
      expect(columns?.map((column) => column.name)).toEqual(['id', 'E Mail'])
      expect(columns?.every((column) => column.type !== null)).toBe(true)
    })

    test('runs the same statement again and again, and many at once', async () => {
      const statement = driver.prepare({ sql: sql.echoText, returnsRows: true })
      const results = await Promise.all(Array.from({ length: 100 }, async (_, i) => driver.execute(statement, [`value ${i}`])))
      expect(results.map(({ rows }) => rows[0]?.[0])).toEqual(Array.from({ length: 100 }, (_, i) => `value ${i}`))
    })

    test('prepares statements ahead of their use, and leaves it to their use to say that one is wrong', async () => {
      const right = driver.prepare({ sql: `select ${p(1)}`, returnsRows: true, columns: [] })
      const wrong = driver.prepare({ sql: 'select * from contract_absent', returnsRows: true })
      await driver.warm?.([wrong, right])
      expect((await driver.execute(right, ['a'])).rows).toEqual([['a']])
      expect((await failure(Promise.resolve().then(() => driver.execute(wrong, [])))).code).toBe('P2021')
    })

    test('runs a script of several statements', async () => {
      await driver.executeScript("insert into contract_parent values (1, 'a', 1); insert into contract_parent values (2, 'b', 1)")
      expect(await ids()).toEqual([1, 2])
    })
  }

  function describeErrors(): void {
    const secret = 'secret-value-4711'

    test('reports a unique constraint with its columns, and without the values', async () => {
      await insertParent(1, secret)
      const error = await failure(insertParent(2, secret))
      expect(error).toMatchObject({
        name: 'DatabaseError',
        code: 'P2002',
        meta: { table: 'contract_parent', columns: ['email', 'Org Id'] },
      })
      expect(inspect(error, { depth: 10 })).not.toContain(secret)
    })

    test('reports a primary key', async () => {
      await insertParent(1, 'a')
      expect(await failure(insertParent(1, 'b'))).toMatchObject({ code: 'P2002', meta: { columns: ['id'] } })
    })

    test('reports a foreign key, at both ends', async () => {
      const insertChild = `insert into contract_child values (1, ${p(1)})`
      expect(await failure(run(insertChild, [sql.number(5)]))).toMatchObject({ name: 'DatabaseError', code: 'P2003' })
      await insertParent(5, 'a')
      await run(insertChild, [sql.number(5)])
      expect(await failure(run('delete from contract_parent'))).toMatchObject({ code: 'P2003' })
    })

    test('reports a missing value with its column', async () => {
      const error = await failure(run(`insert into contract_parent values (1, ${p(1)}, 1)`, [null]))
      expect(error).toMatchObject({ code: 'P2011', meta: { table: 'contract_parent', column: 'email' } })
    })

    test('reports a missing table and a missing column by name', async () => {
      expect(await failure(run('select 1 from "No Table"'))).toMatchObject({ code: 'P2021', meta: { table: 'No Table' } })
      expect(await failure(run('select nowhere from contract_parent'))).toMatchObject({
        code: 'P2022',
        meta: { column: 'nowhere' },
      })
    })

    test('reports SQL that is no SQL, in a statement and in a script', async () => {
      expect(await failure(run('select from where'))).toMatchObject({ name: 'DatabaseError', code: 'P2039' })
      expect(await failure((async () => driver.executeScript('create nonsense'))())).toMatchObject({ code: 'P2039' })
    })

    test('says the same again for the same wrong statement, and stays usable', async () => {
      for (let i = 0; i < 3; i++)
        expect(await failure(run('select nowhere from contract_parent'))).toMatchObject({ code: 'P2022' })
      await insertParent(1, 'a')
      for (let i = 0; i < 3; i++) expect(await failure(insertParent(1, 'a'))).toMatchObject({ code: 'P2002' })
      await insertParent(2, 'b')
      expect(await ids()).toEqual([1, 2])
    })
  }

  function describeTransactions(): void {
    test('commits all statements of a transaction', async () => {
      const transaction = await driver.begin()
      await insertParent(1, 'a', transaction)
      await insertParent(2, 'b', transaction)
      expect(await ids(transaction)).toEqual([1, 2])
      await transaction.commit()
      expect(await ids()).toEqual([1, 2])
    })

    test('rolls all statements of a transaction back', async () => {
      const transaction = await driver.begin()
      await insertParent(1, 'a', transaction)
      await transaction.rollback()
      expect(await ids()).toEqual([])
    })

    test('rolls back after a failed statement, and keeps nothing of the transaction', async () => {
      const transaction = await driver.begin()
      await insertParent(1, 'a', transaction)
      await failure(insertParent(1, 'a', transaction))
      await transaction.rollback()
      expect(await ids()).toEqual([])
    })

    test('refuses what comes after the end of a transaction', async () => {
      for (const end of ['commit', 'rollback'] as const) {
        const transaction = await driver.begin()
        await transaction[end]()
        expect(await failure(insertParent(1, 'a', transaction))).toMatchObject({ code: 'P2028' })
        expect(await failure((async () => transaction.commit())())).toMatchObject({ code: 'P2028' })
        expect(await failure((async () => transaction.begin())())).toMatchObject({ code: 'P2028' })
      }
      expect(await ids()).toEqual([])
    })

    test('never runs a statement of the driver inside an open transaction', async () => {
      const transaction = await driver.begin()
      await insertParent(1, 'a', transaction)
      const outside = insertParent(2, 'b')
      if (options.concurrentTransactions !== false) await outside
      await transaction.rollback()
      await outside
      expect(await ids()).toEqual([2])
    })

    test('takes statements of a transaction at once', async () => {
      const transaction = await driver.begin()
      await Promise.all(Array.from({ length: 20 }, (_, i) => insertParent(i, `mail ${i}`, transaction)))
      await transaction.commit()
      expect(await ids()).toHaveLength(20)
    })

    test('keeps or drops what a nested transaction did', async () => {
      const transaction = await driver.begin()
      await insertParent(1, 'a', transaction)
      const dropped = await transaction.begin()
      await insertParent(2, 'b', dropped)
      await dropped.rollback()
      const kept = await transaction.begin()
      await insertParent(3, 'c', kept)
      const inner = await kept.begin()
      await insertParent(4, 'd', inner)
      await inner.commit()
      await kept.commit()
      await transaction.commit()
      expect(await ids()).toEqual([1, 3, 4])
    })

    test('goes on after a failure that a nested transaction contained', async () => {
      const transaction = await driver.begin()
      await insertParent(1, 'a', transaction)
      const nested = await transaction.begin()
      await failure(insertParent(1, 'a', nested))
      await nested.rollback()
      await insertParent(2, 'b', transaction)
      await transaction.commit()
      expect(await ids()).toEqual([1, 2])
    })

    test('refuses a second nested transaction beside an open one, and a commit around it', async () => {
      const transaction = await driver.begin()
      const nested = await transaction.begin()
      expect(await failure((async () => transaction.begin())())).toMatchObject({ code: 'P2028' })
      expect(await failure((async () => transaction.commit())())).toMatchObject({ code: 'P2028' })
      await transaction.rollback()
      expect(await failure(insertParent(1, 'a', nested))).toMatchObject({ code: 'P2028' })
    })

    test('takes the isolation level that it knows', async () => {
      const transaction = await driver.begin({ isolationLevel: 'Serializable' })
      await insertParent(1, 'a', transaction)
      await transaction.commit()
      expect(await ids()).toEqual([1])
    })

    test('runs many transactions that are begun at once, each whole', async () => {
      await insertParent(1, 'x')
      const add = async (): Promise<void> => {
        const transaction = await driver.begin()
        await run('update contract_parent set "Org Id" = "Org Id" + 1 where id = 1', [], transaction)
        await run('update contract_parent set "Org Id" = "Org Id" + 1 where id = 1', [], transaction)
        await transaction.commit()
      }
      await Promise.all(Array.from({ length: 20 }, add))
      expect((await run('select "Org Id" from contract_parent')).rows).toEqual([[sql.number(41)]])
    })
  }

  function describeStreams(): void {
    const collect = async (
      on: Driver | Transaction,
      count: number,
      batchSize: number,
    ): Promise<{ sizes: number[]; last: unknown }> => {
      const statement = driver.prepare({ sql: sql.series(count), returnsRows: true, columns: [] })
      const sizes: number[] = []
      let last: unknown
      for await (const rows of on.stream(statement, [], batchSize)) {
        sizes.push(rows.length)
        last = rows.at(-1)?.[0]
      }
      return { sizes, last }
    }

    test('streams rows in batches', async () => {
      expect(await collect(driver, 10, 4)).toEqual({ sizes: [4, 4, 2], last: sql.number(10) })
      expect(await collect(driver, 8, 4)).toEqual({ sizes: [4, 4], last: sql.number(8) })
    })

    test('streams the parameters of a query and no rows', async () => {
      const statement = driver.prepare({
        sql: `select id from contract_parent where email = ${p(1)}`,
        returnsRows: true,
        columns: [],
      })
      const batches: unknown[] = []
      for await (const rows of driver.stream(statement, ['nobody'], 10)) batches.push(rows)
      expect(batches).toEqual([])
    })

    test('streams what an open transaction sees', async () => {
      const transaction = await driver.begin()
      await insertParent(1, 'a', transaction)
      const statement = driver.prepare({ sql: 'select email from contract_parent', returnsRows: true, columns: [] })
      const seen: unknown[] = []
      for await (const rows of transaction.stream(statement, [], 1)) seen.push(...rows)
      await transaction.commit()
      expect(seen).toEqual([['a']])
    })

    test('releases everything when a stream ends early, by a break or an error', async () => {
      const statement = driver.prepare({ sql: sql.series(1000), returnsRows: true, columns: [] })
      for (let i = 0; i < 15; i++) {
        for await (const _ of driver.stream(statement, [], 10)) break
        const thrown = (async () => {
          for await (const _ of driver.stream(statement, [], 10)) throw new RangeError('enough')
        })()
        await expect(thrown).rejects.toThrow('enough')
      }
      await insertParent(1, 'a')
      expect(await ids()).toEqual([1])
    })

    test('reports an error of a stream, and stays usable', async () => {
      const statement = driver.prepare({ sql: 'select nowhere from contract_parent', returnsRows: true, columns: [] })
      const reading = (async () => {
        for await (const _ of driver.stream(statement, [], 10));
      })()
      expect(await failure(reading)).toMatchObject({ code: 'P2022' })
      expect(await ids()).toEqual([])
    })
  }
}
