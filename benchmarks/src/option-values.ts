/** The names that an option gives, in the order of the known ones; all of them without it. @throws Error */
export function listOf<Name extends string>(option: string, text: string | undefined, known: readonly Name[]): readonly Name[] {
  if (text === undefined) return known
  const names = text.split(',')
  const unknown = names.find((name) => !(known as readonly string[]).includes(name))
  if (unknown !== undefined) throw new Error(`${option} takes ${known.join(', ')}; "${unknown}" is none of them`)
  return known.filter((name) => names.includes(name))
}

/** @throws Error where the text is no whole number from 1 on */
export function countOf(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined || text === '') return otherwise
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1) throw new Error(`${name} takes a whole number, 1 or more`)
  return count
}
