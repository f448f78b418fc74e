import { raw } from 'hono/html'
import type { Database } from '../database/open-database.ts'
import type { RequestContext } from '../http/environment.ts'
import type { RequestLog } from '../http/request-log.ts'
import { type Html, html } from './html.ts'
import { panel } from './panel.ts'
import { script } from './script.ts'
import { style } from './style.ts'

export interface PageContent {
  readonly title: string
  readonly main: Html
}

/** Puts content into a whole page, beside the panel that tells what its queries cost. */
export type PageFrame = (c: RequestContext, content: PageContent) => Html

/** The frame of an application's pages. */
export function pageFrame(database: Database, log: RequestLog): PageFrame {
  return (c, { title, main }) => {
    const nonce = c.get('secureHeadersNonce')
    const { $plans } = database.client
    return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title} · Threads</title>
    <link rel="icon" href="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><text y='13' font-size='13'>🧵</text></svg>">
    <style nonce="${nonce}">${raw(style)}</style>
  </head>
  <body>
    <a class="skip" href="#main">Skip to the content</a>
    <header class="top">
      <a class="brand" href="/"><span aria-hidden="true">🧵</span> Threads</a>
      <span class="muted">every query through Hotplan, on ${database.description}</span>
      <a class="to-panel" href="#panel">What it cost ↓</a>
    </header>
    <p id="notice" role="alert" hidden></p>
    <div class="columns">
      <main id="main" tabindex="-1">${main}</main>
      ${panel({ queries: c.get('queries'), earlier: log.latest(), stats: $plans.stats(), shapes: $plans.shapes(6) })}
    </div>
    <script nonce="${nonce}">${raw(script)}</script>
  </body>
</html>`
  }
}
