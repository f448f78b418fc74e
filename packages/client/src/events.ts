import { QueryError } from '@hotplan/plan'
import type { CachedPlan } from '@hotplan/plan-cache'
import { type LogEvent, type LogLevel, type LogOption, logLevels, printedLevels } from './log.ts'
import type { QueryEvent, Trace } from './trace.ts'

export interface EventMap {
  readonly query: QueryEvent
  readonly info: LogEvent
  readonly warn: LogEvent
  readonly error: LogEvent
}

type Listener<L extends LogLevel> = (event: EventMap[L]) => void

/** Listeners of a client, and what its `log` option prints. */
export class Events {
  readonly #listeners: { readonly [L in LogLevel]: Set<Listener<L>> } = {
    query: new Set(),
    info: new Set(),
    warn: new Set(),
    error: new Set(),
  }

  constructor(log: readonly LogOption[]) {
    for (const level of printedLevels(log)) this.on(level, (event) => print(level, event))
  }

  /** @throws {@link QueryError} `CLIENT.UNKNOWN_EVENT`, `CLIENT.INVALID_OPTION` */
  on<L extends LogLevel>(level: L, listener: Listener<L>): void {
    if (!logLevels.includes(level)) {
      throw new QueryError('CLIENT.UNKNOWN_EVENT', `$on takes one of the events ${logLevels.join(', ')}.`, {
        meta: { expected: logLevels },
      })
    }
    if (typeof listener !== 'function') {
      throw new QueryError('CLIENT.INVALID_OPTION', `The listener of $on('${level}') is not a function.`, {
        meta: { path: '$on' },
      })
    }
    this.#listeners[level].add(listener)
  }

  hasListeners(level: LogLevel): boolean {
    return this.#listeners[level].size > 0
  }

  /** A listener that throws fails on its own: the call that it is told of goes on. */
  emit<L extends LogLevel>(level: L, event: EventMap[L]): void {
    for (const listener of this.#listeners[level]) {
      try {
        listener(event)
      } catch (error) {
        queueMicrotask(() => {
          throw error
        })
      }
    }
  }

  say(level: Exclude<LogLevel, 'query'>, message: string, target = 'hotplan'): void {
    if (this.hasListeners(level)) this.emit(level, { timestamp: new Date(), message, target })
  }
}

function print(level: LogLevel, event: QueryEvent | LogEvent): void {
  const text =
    'query' in event
      ? `${event.query} (${event.model}.${event.action}, ${event.source}, ${event.duration.toFixed(2)} ms)`
      : event.message
  process.stdout.write(`hotplan:${level} ${text}\n`)
}

/** The event of a finished call. Its `params` are turned into text only when read. */
export function queryEvent(trace: Trace, entry: CachedPlan): QueryEvent {
  const { plan } = entry
  const { statements } = trace
  return {
    timestamp: trace.timestamp,
    model: plan.model,
    action: plan.action,
    key: entry.key,
    source: trace.source,
    stages: trace.stages,
    query: statements.map(({ sql }) => sql).join('; '),
    get params() {
      return parametersText(statements.flatMap(({ parameters }) => parameters))
    },
    duration: trace.durationMs,
    target: `${plan.model}.${plan.action}`,
    calls: trace.calls,
    failed: trace.failed,
  }
}

/** Parameters, as sent, as JSON text. */
export function parametersText(parameters: readonly unknown[]): string {
  return JSON.stringify(parameters, printable)
}

function printable(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString()
  return value instanceof Uint8Array ? `<${value.length} bytes>` : value
}
