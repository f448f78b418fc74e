import { describeGoldenReads } from '../src/describe-golden.ts'

describeGoldenReads('postgres-reads')
