/** How much the message of an error says. */
export type ErrorFormat = 'pretty' | 'colorless' | 'minimal'

export const errorFormats: readonly ErrorFormat[] = ['pretty', 'colorless', 'minimal']

/** As Prisma Client chooses it: `minimal` in production, else `colorless`. */
export function defaultErrorFormat(): ErrorFormat {
  return globalThis.process?.env?.['NODE_ENV'] === 'production' ? 'minimal' : 'colorless'
}

/**
 * The message of a failed call: `minimal` is the sentence alone, `colorless` names the call before it, `pretty` colours both where
 * a terminal will show them.
 */
export function formatMessage(format: ErrorFormat, call: string, sentence: string): string {
  if (format === 'minimal') return sentence
  if (format === 'colorless' || !isColourTerminal()) return `${call}: ${sentence}`
  return `${paint(call, 31)}: ${sentence.replaceAll(/`[^`]*`/g, (name) => paint(name, 32))}`
}

/** Where errors are printed: the standard error stream. */
function isColourTerminal(): boolean {
  return globalThis.process?.stderr?.isTTY === true && !globalThis.process.env['NO_COLOR']
}

function paint(text: string, colour: 31 | 32): string {
  return `\u001b[${colour}m${text}\u001b[39m`
}
