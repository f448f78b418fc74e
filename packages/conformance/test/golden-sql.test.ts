import { describeGoldenSql } from '../src/describe-sql.ts'

for (const file of ['reads', 'corner-reads', 'names', 'aggregates', 'search', 'postgres-reads', 'postgres-aggregates'])
  describeGoldenSql(file)
