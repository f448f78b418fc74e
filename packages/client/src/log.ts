/** Kinds of events that a client reports. */
export type LogLevel = 'query' | 'info' | 'warn' | 'error'

export const logLevels: readonly LogLevel[] = ['query', 'info', 'warn', 'error']

/** One entry of the `log` option: a level to print, or a level and where its events go. */
export type LogOption = LogLevel | { readonly level: LogLevel; readonly emit: 'stdout' | 'event' }

/** Something worth telling that is not a query: a snapshot that was ignored, a store that failed. */
export interface LogEvent {
  readonly timestamp: Date
  readonly message: string
  readonly target: string
}

/** Which levels the `log` option asks to print. */
export function printedLevels(options: readonly LogOption[]): ReadonlySet<LogLevel> {
  return new Set(
    options.flatMap((option) => {
      if (typeof option === 'string') return [option]
      return option.emit === 'stdout' ? [option.level] : []
    }),
  )
}
