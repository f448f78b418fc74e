import { describeGoldenReads } from '../src/describe-golden.ts'

describeGoldenReads('reads')
