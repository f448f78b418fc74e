export { type PgOptions, pg } from '@hotplan/drivers/pg'
