import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const written = 'written by `pnpm bench:figures`'

/** Puts figures into their place on a page, which two comments mark. The page is below `benchmarks`. @throws Error */
export function writeFigures(page: string, name: string, markdown: string): void {
  const file = fileURLToPath(new URL(`../${page}`, import.meta.url))
  writeFileSync(file, withFigures(readFileSync(file, 'utf8'), page, name, markdown))
}

/** The text of a page with other figures between the marks of a name. @throws Error where the marks are not there */
export function withFigures(text: string, page: string, name: string, markdown: string): string {
  const [begin, end] = [`<!-- ${name}: ${written} -->`, `<!-- end of ${name} -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${page} has no place for ${name}: \`${begin}\` and \`${end}\` mark it`)
  return `${text.slice(0, from + begin.length)}\n\n${markdown}\n\n${text.slice(to)}`
}
