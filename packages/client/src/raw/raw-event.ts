import { parametersText } from '../events.ts'
import type { QueryEvent } from '../trace.ts'
import type { RawStatement } from './raw-statement.ts'

/** How a raw call went. */
export interface RawTiming {
  readonly timestamp: Date
  readonly durationMs: number
  readonly failed: boolean
}

/** The event of a finished raw call; it has no model and no shape. `values` of the statement are as sent. */
export function rawEvent(label: string, { sql, values }: RawStatement, timing: RawTiming): QueryEvent {
  return {
    timestamp: timing.timestamp,
    model: '',
    action: label,
    key: '',
    source: 'raw',
    stages: { execute: timing.durationMs * 1000 },
    query: sql,
    get params() {
      return parametersText(values)
    },
    duration: timing.durationMs,
    target: label,
    calls: 1,
    failed: timing.failed,
  }
}
