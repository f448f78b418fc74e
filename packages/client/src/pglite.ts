export { type PGliteOptions, pglite } from '@hotplan/drivers/pglite'
