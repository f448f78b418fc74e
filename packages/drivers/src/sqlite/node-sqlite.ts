import type * as NodeSqlite from 'node:sqlite'
import type { ResultColumn, Row } from '@hotplan/plan'
import { Commands } from './commands.ts'
import type { SqliteConnection, SqliteHandle, SqliteStatementOptions } from './connection.ts'
import { hasJsonbEach } from './jsonb-rows.ts'

/** The module of Node.js, where it is there and can return rows as arrays. */
export function nodeSqlite(): typeof NodeSqlite | undefined {
  const module = process.getBuiltinModule('node:sqlite') as typeof NodeSqlite | undefined
  return module !== undefined && 'setReturnArrays' in module.StatementSync.prototype ? module : undefined
}

export function openNodeSqlite(module: typeof NodeSqlite, file: string, readOnly: boolean): SqliteConnection {
  return nodeConnection(new module.DatabaseSync(file, { readOnly }))
}

/** A connection on a database of `node:sqlite`. */
export function nodeConnection(database: NodeSqlite.DatabaseSync): SqliteConnection {
  const prepare: SqliteConnection['prepare'] = (sql, options) => handleOf(database.prepare(sql), options)
  return {
    prepare,
    get hasJsonbEach() {
      return hasJsonbEach(prepare)
    },
    commands: new Commands(prepare),
    get isInTransaction() {
      return database.isTransaction
    },
    script: (sql) => database.exec(sql),
    close: () => database.close(),
  }
}

type Input = NodeSqlite.SQLInputValue

function handleOf(statement: NodeSqlite.StatementSync, { returnsRows, bigints }: SqliteStatementOptions): SqliteHandle {
  if (returnsRows) statement.setReturnArrays(true)
  if (bigints) statement.setReadBigInts(true)
  return {
    get isReader() {
      return statement.columns().length > 0
    },
    all: (parameters) => statement.all(...(parameters as Input[])) as unknown as Row[],
    get: (parameters) => statement.get(...(parameters as Input[])) as unknown as Row | undefined,
    run: (parameters) => Number(statement.run(...(parameters as Input[])).changes),
    iterate: (parameters) => statement.iterate(...(parameters as Input[])) as unknown as Iterator<Row>,
    columns: () => statement.columns().map((column): ResultColumn => ({ name: column.name, type: column.type })),
  }
}
