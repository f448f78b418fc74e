export { type SqliteOptions, sqlite } from '@hotplan/drivers/sqlite'
