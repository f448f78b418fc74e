import { describeGolden } from '../src/describe-golden.ts'

describeGolden('bulk-writes')
