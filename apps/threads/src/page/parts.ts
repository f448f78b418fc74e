import type { ThreadStatus } from '../generated/postgresql.ts'
import type { UserRecord } from '../threads/directory.ts'
import type { ThreadSummary } from '../threads/list-threads.ts'
import { type Html, html, none } from './html.ts'

export const statusNames: Readonly<Record<ThreadStatus, string>> = { OPEN: 'Open', WAITING: 'Waiting', RESOLVED: 'Resolved' }

/** An option of a select, selected where its value is the chosen one. */
export function option(value: string, text: string, chosen: string): Html {
  return value === chosen
    ? html`<option value="${value}" selected>${text}</option>`
    : html`<option value="${value}">${text}</option>`
}

/** Who writes. There is no sign-in: it is a sample. */
export function authorSelect(users: readonly UserRecord[]): Html {
  return html`<label>As <select name="authorId" required>
    ${users.map(({ id, name, email }) => html`<option value="${id}">${name} (${email.replace(/^.*@|\.example$/g, '')})</option>`)}
  </select></label>`
}

/** Status, label, reference and archive of a thread. */
export function threadChips({ status, label, reference, archivedAt }: ThreadSummary): Html {
  return html`<span class="chips"><span class="chip ${status.toLowerCase()}">${statusNames[status]}</span>
    ${label === null ? none : html`<span class="chip"><svg class="dot" viewBox="0 0 8 8" aria-hidden="true"><circle cx="4" cy="4" r="4" fill="${label.color}"></circle></svg>${label.name}</span>`}
    ${reference === null ? none : html`<span class="chip">${reference}</span>`}
    ${archivedAt === null ? none : html`<span class="chip">Archived</span>`}</span>`
}
