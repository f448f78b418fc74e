import { describeGolden } from '../src/describe-golden.ts'

describeGolden('postgres-writes')
