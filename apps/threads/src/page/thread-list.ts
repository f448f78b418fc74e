import { ThreadStatus } from '../generated/postgresql.ts'
import type { ThreadCounts } from '../threads/count-threads.ts'
import type { OrganizationRecord, TenantRecord, UserRecord } from '../threads/directory.ts'
import type { ThreadSummary } from '../threads/list-threads.ts'
import type { Page } from '../threads/page.ts'
import { formatCount, formatDate, formatPlural } from './format.ts'
import type { PageContent } from './frame.ts'
import { type Html, html, none } from './html.ts'
import { authorSelect, option, statusNames, threadChips } from './parts.ts'

export interface ThreadListData {
  /** The query string of the page, as given. */
  readonly query: Readonly<Record<string, string>>
  readonly page: Page<ThreadSummary>
  readonly counts: ThreadCounts
  readonly tenants: readonly TenantRecord[]
  readonly organizations: readonly OrganizationRecord[]
  readonly users: readonly UserRecord[]
}

/** The first page of the application: a list of threads with search, filters and pages. */
export function threadList(data: ThreadListData): PageContent {
  const { page, counts } = data
  return {
    title: 'Threads',
    main: html`<h1>Threads</h1>
      ${filterForm(data)}
      <p class="counts" role="status">
        ${formatCount(counts.open)} open, ${formatCount(counts.waiting)} waiting, ${formatCount(counts.resolved)} resolved,
        ${formatCount(counts.archived)} archived, ${formatPlural(counts.messages, 'message')}
      </p>
      ${newThreadForm(data)}
      ${page.items.length === 0 ? html`<p class="empty">No thread matches. <a href="/">Show all</a></p>` : html`<ul class="threads">${page.items.map(threadItem)}</ul>`}
      ${pager(data)}`,
  }
}

function filterForm({ query, tenants, organizations, users }: ThreadListData): Html {
  const chosen = (name: string): string => query[name] ?? ''
  return html`<form class="filters" id="filters" method="get" action="/" role="search">
    <label class="wide">Search <input id="q" type="search" name="q" value="${chosen('q')}" placeholder="Titles and messages" maxlength="200"></label>
    <label>Tenant <select id="tenant" name="tenant">
      ${option('', 'All', chosen('tenant'))}
      ${tenants.map(({ slug, name }) => option(slug, name, chosen('tenant')))}
    </select></label>
    <label>Organization <select id="organization" name="organization">
      ${option('', 'All', chosen('organization'))}
      ${organizations.map(({ id, name, _count }) => option(String(id), `${name} (${_count.threads})`, chosen('organization')))}
    </select></label>
    <label>Author <select id="author" name="author">
      ${option('', 'All', chosen('author'))}
      ${users.map(({ id, name }) => option(String(id), name, chosen('author')))}
    </select></label>
    <label>Status <select id="status" name="status">
      ${option('', 'All', chosen('status').toUpperCase())}
      ${Object.values(ThreadStatus).map((status) => option(status, statusNames[status], chosen('status').toUpperCase()))}
    </select></label>
    <label>Metadata <select id="metadata" name="metadata">
      ${option('', 'Any', chosen('metadata'))}
      ${metadataChoices(chosen('metadata')).map((choice) => option(choice, choice.replace(':', ': '), chosen('metadata')))}
    </select></label>
    <label>Archive <select id="archived" name="archived">
      ${option('', 'Not archived', chosen('archived'))}
      ${option('true', 'Archived', chosen('archived'))}
      ${option('any', 'Both', chosen('archived'))}
    </select></label>
    <button class="apply">Apply</button>
  </form>`
}

const usualMetadata = [
  'priority:high',
  'priority:normal',
  'priority:low',
  'channel:email',
  'channel:chat',
  'channel:phone',
  'channel:web',
] as const

/** What the sample data has, and what the address asks for. */
function metadataChoices(chosen: string): readonly string[] {
  return [...new Set([...usualMetadata, chosen])].filter((choice) => choice !== '')
}

function newThreadForm({ users }: ThreadListData): Html {
  return html`<details class="new">
    <summary class="button">New thread</summary>
    <form method="post" action="/threads">
      <label class="wide">Title <input name="title" required maxlength="200"></label>
      <label class="wide">First message <textarea name="body" rows="3" required maxlength="20000"></textarea></label>
      ${authorSelect(users)}
      <label>Reference <input name="reference" maxlength="60" placeholder="CASE-…, optional"></label>
      <button>Create</button>
    </form>
  </details>`
}

function threadItem(thread: ThreadSummary): Html {
  const { id, title, organization, author, activeAt, _count } = thread
  return html`<li>
    <a class="title" href="/threads/${id}">${title}</a> ${threadChips(thread)}
    <span class="muted">${organization.name} · ${author.name} · ${formatPlural(_count.messages, 'message')} ·
      <time datetime="${activeAt.toISOString()}">${formatDate(activeAt)}</time></span>
  </li>`
}

function pager({ query, page }: ThreadListData): Html {
  const given = Object.entries(query).filter(([name, value]) => name !== 'cursor' && value !== '')
  const address = (...more: [string, string][]): string => `/?${new URLSearchParams([...given, ...more])}`
  const newest = query['cursor'] === undefined ? none : html`<a class="button" href="${address()}">Newest</a>`
  const older = page.next === null ? none : html`<a class="button" rel="next" href="${address(['cursor', page.next])}">Older</a>`
  return html`<nav class="pager" aria-label="Pages">${newest}${older}</nav>`
}
