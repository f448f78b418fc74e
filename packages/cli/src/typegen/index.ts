export { type GenerateOptions, generateModule } from './generate-module.ts'
