import { describeGolden } from '../src/describe-golden.ts'

describeGolden('self-writes')
