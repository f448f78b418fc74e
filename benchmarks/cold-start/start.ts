import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Program, ProgramOptions, ProgramReport } from './program.ts'

const run = promisify(execFile)

/** Starts a program in a process of its own and gives what it prints. */
export async function startProgram(program: Program, options: ProgramOptions): Promise<ProgramReport> {
  const { stdout } = await run(process.execPath, [program, JSON.stringify(options)], {
    env: { ...process.env, TZ: 'UTC', NODE_ENV: 'production' },
  })
  return JSON.parse(stdout) as ProgramReport
}
