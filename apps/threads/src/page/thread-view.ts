import { ThreadStatus } from '../generated/postgresql.ts'
import type { UserRecord } from '../threads/directory.ts'
import type { ThreadSummary } from '../threads/list-threads.ts'
import type { Page } from '../threads/page.ts'
import type { MessageRecord } from '../threads/read-thread.ts'
import { formatDate } from './format.ts'
import type { PageContent } from './frame.ts'
import { type Html, html, none } from './html.ts'
import { authorSelect, option, statusNames, threadChips } from './parts.ts'

export interface ThreadViewData {
  readonly thread: ThreadSummary
  readonly messages: Page<MessageRecord>
  /** Who may answer. */
  readonly users: readonly UserRecord[]
}

/** One thread with its messages, and what can be done with it. */
export function threadView({ thread, messages, users }: ThreadViewData): PageContent {
  const { id, title, tenant, organization, author, createdAt, metadata } = thread
  return {
    title,
    main: html`<p><a href="/">← All threads</a></p>
      <h1>${title}</h1>
      <p>${threadChips(thread)}</p>
      <p class="muted">${tenant.name} · ${organization.name} · opened by ${author.name},
        <time datetime="${createdAt.toISOString()}">${formatDate(createdAt)}</time></p>
      ${metadataList(metadata)}
      ${changeForms(thread)}
      <h2>Messages</h2>
      <ol class="messages">${messages.items.map(messageItem)}</ol>
      ${messages.next === null ? none : html`<nav class="pager" aria-label="Pages"><a class="button" rel="next" href="/threads/${id}?cursor=${messages.next}">Later messages</a></nav>`}
      <form class="reply" method="post" action="/threads/${id}/messages">
        <label class="wide">Your message <textarea name="body" rows="3" required maxlength="20000"></textarea></label>
        ${authorSelect(users)}
        <button>Post</button>
      </form>`,
  }
}

function changeForms({ id, title, status, archivedAt }: ThreadSummary): Html {
  return html`<div class="changes">
    <form method="post" action="/threads/${id}">
      <label class="wide">Title <input name="title" value="${title}" required maxlength="200"></label>
      <label>Status <select name="status">
        ${Object.values(ThreadStatus).map((one) => option(one, statusNames[one], status))}
      </select></label>
      <button>Save</button>
    </form>
    <form method="post" action="/threads/${id}">
      <input type="hidden" name="archived" value="${String(archivedAt === null)}">
      <button class="quiet">${archivedAt === null ? 'Archive' : 'Take out of the archive'}</button>
    </form>
  </div>`
}

function metadataList(metadata: ThreadSummary['metadata']): Html {
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) return none
  const entries = Object.entries(metadata)
  if (entries.length === 0) return none
  return html`<dl class="metadata">${entries.map(
    ([key, value]) => html`<div><dt>${key}</dt><dd>${typeof value === 'string' ? value : JSON.stringify(value)}</dd></div>`,
  )}</dl>`
}

function messageItem({ body, author, createdAt }: MessageRecord): Html {
  return html`<li><p class="muted"><b>${author.name}</b> · <time datetime="${createdAt.toISOString()}">${formatDate(createdAt)}</time></p>
    <p class="body">${body}</p></li>`
}
