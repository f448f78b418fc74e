export { type CacheKeyParts, cacheKey } from './cache-key.ts'
export { canonicalize } from './canonicalize.ts'
