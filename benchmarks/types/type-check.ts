import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { GeneratedCode } from './candidates.ts'

/** A type checker: its name, and the command that runs it. */
export interface Checker {
  readonly name: string
  readonly command: readonly string[]
}

/** What one run of a type checker reports. */
export interface TypeCost {
  readonly instantiations: number
  readonly types: number
  /** Bytes in use when it ends. */
  readonly memoryBytes: number
  /** Milliseconds spent in checking, without reading and parsing. */
  readonly checkMs: number
  /** Milliseconds from start to end, as reported. */
  readonly totalMs: number
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** With one thread, so that counts are the same in every run and times do not depend on idle cores. */
export const checkers: readonly Checker[] = [
  { name: 'tsc', command: [`${root}node_modules/.bin/tsc`, '--singleThreaded'] },
  { name: 'tsc6', command: [`${root}node_modules/.bin/tsc6`] },
]

/** Version that a checker reports. */
export function checkerVersion({ command }: Checker): string {
  const [file = '', ...options] = command
  return execFileSync(file, [...options, '--version'], { encoding: 'utf8' })
    .replace(/^Version /, '')
    .trim()
}

/** Writes a module beside generated code with the settings it is checked by; gives the path of the settings. */
export function writeProgram({ folder }: GeneratedCode, name: string, text: string): string {
  const project = `${folder}tsconfig-${name}.json`
  writeFileSync(`${folder}${name}.ts`, text)
  const compilerOptions = {
    // ZenStack's results are `any` under `nodenext`, which reads the declarations of decimal.js otherwise than they expect.
    module: 'preserve',
    moduleResolution: 'bundler',
    customConditions: [],
    declaration: false,
    isolatedDeclarations: false,
    noUnusedLocals: false,
    noPropertyAccessFromIndexSignature: false,
    typeRoots: [`${root}node_modules/@types`],
  }
  writeFileSync(project, JSON.stringify({ extends: `${root}tsconfig.base.json`, compilerOptions, files: [`${name}.ts`] }))
  return project
}

/** Checks a program once. A program with errors measures something else, so it ends the benchmark. */
export function typeCost(checker: Checker, project: string): TypeCost {
  const { status, stdout } = runChecker(checker, project)
  if (status !== 0) fail(`${project} does not compile:\n${stdout.split('\n').slice(0, 10).join('\n')}`)
  const reported = (label: string): number => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1])
  return {
    instantiations: reported('Instantiations'),
    types: reported('Types'),
    memoryBytes: reported('Memory used') * 1024,
    checkMs: reported('Check time') * 1000,
    totalMs: reported('Total time') * 1000,
  }
}

/** Ends the benchmark unless a checker finds an error in each of these lines: types that check nothing cost nothing. */
export function assertRefused(checker: Checker, project: string, lines: readonly number[]): void {
  const { stdout } = runChecker(checker, project)
  const refused = new Set(Array.from(stdout.matchAll(/^\S+\((\d+),\d+\): error/gm), ([, line]) => Number(line)))
  for (const line of lines) if (!refused.has(line)) fail(`${project}: no error is found in line ${line}`)
}

function runChecker({ command }: Checker, project: string): { readonly status: number | null; readonly stdout: string } {
  const [file = '', ...options] = command
  return spawnSync(file, [...options, '--pretty', 'false', '--extendedDiagnostics', '-p', project], { encoding: 'utf8' })
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

/** Size of generated code, by the files of TypeScript in it. */
export function generatedSize({ folder, outputs }: GeneratedCode): { readonly lines: number; readonly bytes: number } {
  const files = outputs.flatMap((output) => filesOf(`${folder}${output}`)).filter((file) => file.endsWith('.ts'))
  const texts = files.map((file) => readFileSync(file, 'utf8'))
  return {
    lines: texts.reduce((sum, text) => sum + text.split('\n').length - 1, 0),
    bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
  }
}

function filesOf(path: string): string[] {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
}
