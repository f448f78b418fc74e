import { fileURLToPath } from 'node:url'
import { type Driver, QueryError } from '@hotplan/plan'

/**
 * The driver for a database URL: `postgres://…`, `file:…` for SQLite, `pglite:…` for a folder. Only that driver is loaded.
 * @throws {@link QueryError} `CLI.DATABASE_URL`; the message does not hold the URL, which may hold a password.
 */
export async function openDriver(url: string | undefined): Promise<Driver> {
  if (url === undefined || url === '') throw urlError('There is no database URL: give --url or set DATABASE_URL')
  const [scheme = '', rest = ''] = /^([a-z]+):(.*)$/s.exec(url)?.slice(1) ?? []
  switch (scheme) {
    case 'postgres':
    case 'postgresql':
      return (await import('hotplan/pg')).pg({ url })
    case 'file':
      return (await import('hotplan/sqlite')).sqlite({ file: rest.startsWith('//') ? fileURLToPath(url) : rest })
    case 'pglite':
      return (await import('hotplan/pglite')).pglite({ dataDir: rest.replace(/^\/\//, '') })
    default:
      throw urlError('The database URL has an unknown form: expected postgres://…, file:… or pglite:…')
  }
}

function urlError(message: string): QueryError {
  return new QueryError('CLI.DATABASE_URL', message)
}
