import { coldStartReport } from '../cold-start/report.ts'
import { endToEndReport } from '../e2e/run.ts'
import type { Environment } from '../src/environment.ts'
import type { ColdStartResult, Result } from '../src/result.ts'
import { type TablesResult, titledTable } from '../src/tables-result.ts'
import { stagesReport } from '../stages/report.ts'
import { type Chart, chartsOf } from './charts.ts'
import { findingOf } from './findings.ts'
import { standingsOf } from './standing.ts'

export interface Figures {
  /** The section of the page, in Markdown. */
  readonly markdown: string
  readonly charts: readonly Chart[]
}

/** Everything the page says of a run, made from what was measured, so that neither can drift from the other. */
export function runFigures(run: Result, chartFolder: string): Figures {
  const { environment, options } = run
  const standings = standingsOf(run.endToEnd?.series ?? [])
  const charts = standings.flatMap(chartsOf)
  const parts = [
    measuredOn(environment, `${options.rounds} rounds of ${options.ms} ms`),
    standings.map(findingOf).join('\n'),
    ...charts.map(({ file, title }) => `![${title}](${chartFolder}${file})`),
    ...(run.stages === undefined ? [] : [deeper(stagesReport(run.stages))]),
    ...(run.endToEnd === undefined ? [] : [deeper(endToEndReport(run.endToEnd))]),
  ]
  return { markdown: parts.filter((part) => part !== '').join('\n\n'), charts }
}

/** What the page says of cold starts. */
export function coldStartFigures({ environment: { date, commit }, coldStarts }: ColdStartResult): string {
  return `Measured on ${date} at commit ${commit}.\n\n${deeper(coldStartReport(coldStarts))}`
}

/** What a page says of a benchmark of its own. */
export function tableFigures({ environment, method, tables }: TablesResult): string {
  return [measuredOn(environment, method), ...tables.map((one) => deeper(titledTable(one)))].join('\n\n')
}

function measuredOn({ date, commit, machine, node, versions }: Environment, method: string): string {
  const names = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return `Measured on ${date} at commit ${commit}: ${machine}, Node.js ${node.replace('v', '')}; ${method}. Versions: ${names.join(', ')}.`
}

/** Headings one level down: the section has one of its own. */
function deeper(markdown: string): string {
  return markdown.replaceAll(/^(#+) /gm, '#$1 ')
}
