import { describeGoldenReads } from '../src/describe-golden.ts'

describeGoldenReads('errors')
