import type { WireBytes } from '@hotplan/plan'
import type { ServerReport } from '../postgres/server-error.ts'
import { protocolError } from './protocol-error.ts'

/** A report of the server, and whether it ends the connection. */
export interface WireReport extends ServerReport {
  readonly severity: string
}

const names: Readonly<Record<string, keyof WireReport>> = {
  V: 'severity',
  C: 'code',
  M: 'message',
  D: 'detail',
  t: 'table',
  c: 'column',
  n: 'constraint',
}

/** Reads the fields of an error message: a type byte and a text for each, and a null byte at the end. */
export function readReport(bytes: WireBytes, start: number, end: number): WireReport {
  const report: Partial<Record<keyof WireReport, string>> = {}
  let at = start
  while (at < end && bytes[at] !== 0) {
    const textEnd = bytes.indexOf(0, at + 1)
    if (textEnd < 0 || textEnd >= end) throw protocolError('an error report without an end')
    const name = names[String.fromCharCode(bytes[at] as number)]
    if (name !== undefined) report[name] = bytes.utf8Slice(at + 1, textEnd)
    at = textEnd + 1
  }
  return { severity: '', code: '', message: '', ...report }
}

/** Whether the server closes the connection after a report. */
export function endsConnection(report: WireReport): boolean {
  return report.severity === 'FATAL' || report.severity === 'PANIC'
}
