import { describeGoldenSql } from '../src/describe-sql.ts'

for (const file of ['reads', 'aggregates', 'search', 'postgres-reads', 'postgres-aggregates']) describeGoldenSql(file)
