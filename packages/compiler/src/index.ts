export type { Omissions } from './compilation.ts'
export { type Compiler, type CompilerOptions, createCompiler } from './compiler.ts'
