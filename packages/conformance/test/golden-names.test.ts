import { describeGolden } from '../src/describe-golden.ts'

describeGolden('names')
