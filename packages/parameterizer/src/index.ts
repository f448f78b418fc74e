export { compileMatcher, type Matcher, type MatcherOptions, printMatcher } from './matcher/compile-matcher.ts'
export { isShapeOf } from './matcher/pattern.ts'
export { ShapeIndex } from './matcher/shape-index.ts'
export { nearestName } from './nearest.ts'
export {
  createParameterizer,
  type ParameterizedQuery,
  type Parameterizer,
  type ParameterizerOptions,
} from './parameterizer.ts'
export type { QueryErrorCode } from './problem.ts'
