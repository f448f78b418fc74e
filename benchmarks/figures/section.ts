import { coldStartReport } from '../cold-start/report.ts'
import { endToEndReport } from '../e2e/run.ts'
import type { ColdStartResult, Result } from '../src/result.ts'
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
export function figuresOf(run: Result, coldStart: ColdStartResult | undefined, chartFolder: string): Figures {
  const standings = standingsOf(run.endToEnd?.series ?? [])
  const charts = standings.flatMap(chartsOf)
  const parts = [
    measuredOn(run),
    standings.map(findingOf).join('\n'),
    ...charts.map(({ file, title }) => `![${title}](${chartFolder}${file})`),
    ...(run.stages === undefined ? [] : [deeper(stagesReport(run.stages))]),
    ...(run.endToEnd === undefined ? [] : [deeper(endToEndReport(run.endToEnd))]),
    ...(coldStart === undefined ? [] : [coldStartPart(coldStart)]),
  ]
  return { markdown: parts.filter((part) => part !== '').join('\n\n'), charts }
}

function measuredOn({ environment, options }: Result): string {
  const { date, commit, machine, node, versions } = environment
  const names = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return `Measured on ${date} at commit ${commit}: ${machine}, Node.js ${node.replace('v', '')}; ${options.rounds} rounds of ${options.ms} ms. Versions: ${names.join(', ')}.`
}

function coldStartPart({ environment: { date, commit }, coldStarts }: ColdStartResult): string {
  return `### Cold start\n\nMeasured on ${date} at commit ${commit}.\n\n${deeper(coldStartReport(coldStarts))}`
}

/** Headings one level down: the section has one of its own. */
function deeper(markdown: string): string {
  return markdown.replaceAll(/^(#+) /gm, '#$1 ')
}
