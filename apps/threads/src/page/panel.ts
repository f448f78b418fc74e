import type { Plans, Stage } from 'hotplan'
import { planAndRun, type QueryCost } from '../http/query-trace.ts'
import type { LoggedRequest } from '../http/request-log.ts'
import { formatBytes, formatCount, formatPlural, formatUs } from './format.ts'
import { type Html, html, none } from './html.ts'

export interface PanelData {
  /** Queries of the request that is being answered. */
  readonly queries: readonly QueryCost[]
  readonly earlier: readonly LoggedRequest[]
  readonly stats: ReturnType<Plans['stats']>
  readonly shapes: ReturnType<Plans['shapes']>
}

const stageNames: Readonly<Record<Stage, string>> = {
  match: 'recognise the shape',
  parameterize: 'split into shape and values',
  key: 'cache key',
  lookup: 'look the plan up',
  compile: 'compile the plan',
  link: 'link the plan',
  encode: 'encode the values',
  execute: 'run on the database',
  map: 'rows to records',
}

/** What the queries of this request cost, what those of earlier requests did, and what the plan cache holds. */
export function panel({ queries, earlier, stats, shapes }: PanelData): Html {
  return html`<aside id="panel" aria-label="What the queries cost">
    <section>
      <h2>This request</h2>
      ${queries.length === 0 ? html`<p class="muted">No queries.</p>` : none}
      ${queries.length === 0 ? none : summaryLine(queries)}
      ${queries.map((query) => queryCard(query, Math.max(...queries.map(totalUs))))}
      <p class="legend"><span class="swatch plan"></span>plan <span class="swatch run"></span>database <span class="swatch map"></span>encode and map</p>
      <p class="legend"><b>match</b> recognised at once, <b>hit</b> found in the plan cache, <b>miss</b> planned now</p>
    </section>
    ${earlier.length === 0 ? none : html`<section><h2>Earlier requests</h2><ul class="earlier">${earlier.map(earlierRequest)}</ul></section>`}
    <section>
      <h2>Plan cache</h2>
      <dl class="stats">
        ${statistic('plans', formatCount(stats.entries))}
        ${statistic('size', formatBytes(stats.bytes))}
        ${statistic('compiled', formatCount(stats.compiles))}
        ${statistic('hits', formatCount(stats.hits))}
        ${statistic('misses', formatCount(stats.misses))}
        ${statistic('evicted', formatCount(stats.evictions))}
      </dl>
      <h3>Most used shapes</h3>
      <ol class="shapes">
        ${shapes.map((shape) => html`<li><b>${formatCount(shape.uses)} ×</b> <code>${shape.shape}</code></li>`)}
      </ol>
    </section>
  </aside>`
}

function summaryLine(queries: readonly QueryCost[]): Html {
  const sums = queries.map(planAndRun)
  const plan = sums.reduce((sum, one) => sum + one.planUs, 0)
  const run = sums.reduce((sum, one) => sum + one.runUs, 0)
  return html`<p>${formatPlural(queries.length, 'query').replace('querys', 'queries')}: <b>${formatUs(plan)}</b> for their plans, <b>${formatUs(run)}</b> to run.</p>`
}

function queryCard(query: QueryCost, longest: number): Html {
  const { model, action, source, key, stages } = query
  return html`<details class="query">
    <summary>
      <span class="line"><b>${model}.${action}</b> <span class="source ${source}">${source}</span> <span class="time">${formatUs(totalUs(query))}</span></span>
      ${bar(query, longest)}
    </summary>
    <p class="muted">shape key <code>${key}</code></p>
    <table>
      <caption class="hidden">Microseconds per stage of ${model}.${action}</caption>
      <tbody>${Object.entries(stages).map(([stage, us]) => stageRow(stage as Stage, us))}</tbody>
    </table>
  </details>`
}

function stageRow(stage: Stage, us: number): Html {
  return html`<tr><th scope="row">${stage}</th><td>${stageNames[stage]}</td><td class="number">${formatUs(us)}</td></tr>`
}

/** Widths are attributes of SVG, since inline styles are forbidden by the content security policy. */
function bar(query: QueryCost, longest: number): Html {
  const { planUs } = planAndRun(query)
  const execute = query.stages.execute ?? 0
  const parts = [
    { kind: 'plan', us: planUs },
    { kind: 'run', us: execute },
    { kind: 'map', us: totalUs(query) - planUs - execute },
  ]
  let x = 0
  const rectangles = parts.map(({ kind, us }) => {
    // A stage that took any time at all stays visible.
    const width = us > 0 ? Math.max((us / longest) * 100, 0.8) : 0
    const rectangle = html`<rect class="${kind}" x="${x.toFixed(2)}" width="${width.toFixed(2)}" height="6"></rect>`
    x += width
    return rectangle
  })
  return html`<svg class="bar" viewBox="0 0 102 6" preserveAspectRatio="none" aria-hidden="true">${rectangles}</svg>`
}

function earlierRequest({ method, path, status, milliseconds, queries }: LoggedRequest): Html {
  const { length: missed } = queries.filter(({ source }) => source === 'miss')
  const plan = queries.reduce((sum, query) => sum + planAndRun(query).planUs, 0)
  const counts = missed === 0 ? `all ${formatCount(queries.length)} known` : `${missed} of ${queries.length} new`
  return html`<li><span><b>${method}</b> ${path}${status >= 400 ? html` <b class="failed">${status}</b>` : none}</span>
    <span class="muted">${counts}, plans ${formatUs(plan)}, in all ${milliseconds.toFixed(1)} ms</span></li>`
}

function statistic(name: string, value: string): Html {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`
}

function totalUs(query: QueryCost): number {
  const { planUs, runUs } = planAndRun(query)
  return planUs + runUs
}
