import { execFileSync } from 'node:child_process'

/**
 * Runs the code generator of a peer in a folder. Works offline: naming a schema engine keeps Prisma from looking for it, and nothing
 * reports its use.
 */
export function runGenerator(folder: string, command: readonly string[]): void {
  execFileSync(process.execPath, command, {
    cwd: folder,
    stdio: 'pipe',
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
      DO_NOT_TRACK: '1',
    },
  })
}
