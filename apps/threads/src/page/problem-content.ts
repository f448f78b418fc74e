import type { RequestProblem } from '../http/problem.ts'
import type { PageContent } from './frame.ts'
import { html } from './html.ts'

/** What a page shows in place of what could not be done. */
export function problemContent({ message, status }: RequestProblem): PageContent {
  return {
    title: status === 404 ? 'Not found' : 'That did not work',
    main: html`<h1>${status === 404 ? 'Not found' : 'That did not work'}</h1>
      <p class="problem" data-problem>${message}.</p>
      <p><a class="button" href="/">All threads</a></p>`,
  }
}
