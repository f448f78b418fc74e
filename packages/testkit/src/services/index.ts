export { createPglite } from './pglite.ts'
export { type PrivateServer, startPrivateServer } from './private-server.ts'
export type { ServiceName, ServiceState } from './service.ts'
export { sqliteFile } from './sqlite.ts'
export {
  createDatabase,
  describeWithService,
  mariadbUrl,
  memcachedUrl,
  pgbouncerUrl,
  postgresUrl,
  redisUrl,
} from './with-service.ts'
