import { figure, table } from '../src/table.ts'
import type { ColdStart, PeerStart } from './measure.ts'

/** The tables in Markdown. */
export function coldStartReport(coldStarts: readonly ColdStart[]): string {
  return coldStarts.map(databaseReport).join('\n\n')
}

function databaseReport({ version, emptyMs, peers }: ColdStart): string {
  const header = [
    'peer',
    'import ms',
    'first answer ms',
    'second ms',
    'start to first answer ms',
    'installed MB',
    'packages',
    'resident MB',
    'after questions, MB',
  ]
  const title = `### ${version}: from the start of a process to its first answer, beyond the ${figure(emptyMs)} ms of an empty one`
  return `${title}\n\n${table(header, peers.map(rowOf))}`
}

function rowOf({ peer, importMs, firstMs, secondMs, totalMs, size, residentBytes, after }: PeerStart): readonly string[] {
  return [
    peer,
    figure(importMs),
    figure(firstMs),
    figure(secondMs),
    figure(totalMs),
    figure(size.bytes / 1e6),
    String(size.packages),
    figure(residentBytes / 1e6),
    after === undefined ? '-' : `${figure(after.residentBytes / 1e6)} (${after.questions.toLocaleString('en-US')})`,
  ]
}
