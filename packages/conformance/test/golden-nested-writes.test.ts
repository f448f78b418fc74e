import { describeGolden } from '../src/describe-golden.ts'

describeGolden('nested-writes')
