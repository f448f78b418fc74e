export {
  type DatabaseState,
  databaseChanges,
  type RunSql,
  readDatabaseState,
  type StoredRow,
} from './database-state.ts'
export {
  type GoldenAnswer,
  type GoldenCase,
  type GoldenChange,
  type GoldenDatabase,
  type GoldenError,
  type GoldenFile,
  readFixtureSql,
  readGoldenFile,
} from './golden-file.ts'
export { decodeGoldenValue, encodeGoldenValue, type GoldenConstructors, type GoldenValue } from './golden-value.ts'
