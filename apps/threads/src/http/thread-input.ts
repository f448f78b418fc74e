import type { MetadataValue } from '../database/conditions.ts'
import { ThreadStatus } from '../generated/postgresql.ts'
import { decodeCursor, maxId, type ThreadPosition } from '../threads/cursor.ts'
import type { ThreadFilter } from '../threads/list-threads.ts'
import type { NewMessage, NewThread, ThreadChanges } from '../threads/write-thread.ts'
import { Input, type InputPlace } from './input.ts'

/** What requests about threads may contain. Each function throws a `RequestProblem` for anything else. */

export interface ThreadQuery {
  readonly filter: ThreadFilter
  readonly limit: number
  readonly after?: ThreadPosition
}

const filterNames = ['tenant', 'organization', 'author', 'status', 'q', 'metadata', 'archived'] as const
const statuses = Object.values(ThreadStatus)
const maxBody = 20_000

/** The query string of a list of threads. */
export function threadQuery(query: Readonly<Record<string, string>>): ThreadQuery {
  const input = new Input('query', query, [...filterNames, 'limit', 'cursor'])
  const cursor = input.text('cursor', 100)
  const after = cursor === undefined ? undefined : decodeCursor(cursor)
  if (cursor !== undefined && after === undefined) throw input.wrong('cursor', 'the cursor of a page, as `next` gives it')
  const limit = input.integer('limit', 1, 100) ?? 20
  return { filter: filterOf(input), limit, ...(after === undefined ? {} : { after }) }
}

/** The query string of counts. */
export function threadFilter(query: Readonly<Record<string, string>>): ThreadFilter {
  return filterOf(new Input('query', query, filterNames))
}

function filterOf(input: Input): ThreadFilter {
  const archived = input.oneOf('archived', ['false', 'true', 'any'])
  return present({
    tenant: input.text('tenant', 60),
    organizationId: input.id('organization'),
    authorId: input.id('author'),
    status: input.oneOf('status', statuses),
    search: input.text('q', 200),
    metadata: metadataCondition(input),
    archived: archived === 'any' ? archived : archived === 'true',
  })
}

/** `key:value`; the value is compared as text, and as a number or a boolean where it reads as one. */
function metadataCondition(input: Input): ThreadFilter['metadata'] {
  const text = input.text('metadata', 200)
  if (text === undefined) return undefined
  const [, key, value] = /^([A-Za-z][\w-]{0,39}):(.+)$/s.exec(text) ?? []
  if (key === undefined || value === undefined) {
    throw input.wrong('metadata', 'key:value, with a key of 1 to 40 letters, digits, _ and -, such as priority:high')
  }
  const values: MetadataValue[] = [value]
  if (value === 'true' || value === 'false') values.push(value === 'true')
  else if (/^-?\d{1,15}(\.\d{1,9})?$/.test(value)) values.push(Number(value))
  return { key, values }
}

/** The query string of a page of messages. */
export function messageQuery(query: Readonly<Record<string, string>>): { readonly limit: number; readonly after: number } {
  const input = new Input('query', query, ['limit', 'cursor'])
  return { limit: input.integer('limit', 1, 100) ?? 50, after: input.integer('cursor', 0, maxId) ?? 0 }
}

/** The query string of lists of users and organizations. */
export function directoryQuery(query: Readonly<Record<string, string>>): {
  readonly tenant?: string
  readonly organizationId?: number
} {
  const input = new Input('query', query, ['tenant', 'organization'])
  return present({ tenant: input.text('tenant', 60), organizationId: input.id('organization') })
}

/** A thread to create. */
export function newThread(place: InputPlace, members: unknown): NewThread {
  const input = new Input(place, members, ['authorId', 'organizationId', 'title', 'reference', 'metadata', 'body'])
  return {
    authorId: input.required('authorId', input.id('authorId')),
    title: input.required('title', input.text('title', 200)),
    ...present({
      organizationId: input.id('organizationId'),
      reference: input.text('reference', 60),
      metadata: input.json('metadata'),
      body: input.text('body', maxBody),
    }),
  }
}

/** Changes of a thread, at least one. */
export function threadChanges(place: InputPlace, members: unknown): ThreadChanges {
  const input = new Input(place, members, ['title', 'status', 'archived', 'reference', 'metadata'])
  const changes = present({
    title: input.text('title', 200),
    status: input.oneOf('status', statuses),
    archived: input.boolean('archived'),
    reference: input.isNull('reference') ? null : input.text('reference', 60),
    metadata: input.json('metadata'),
  })
  if (Object.keys(changes).length === 0) throw input.wrong('title', 'given, or one of status, archived, reference, metadata')
  return changes
}

/** A message to post. */
export function newMessage(place: InputPlace, members: unknown): NewMessage {
  const input = new Input(place, members, ['authorId', 'body'])
  return {
    authorId: input.required('authorId', input.id('authorId')),
    body: input.required('body', input.text('body', maxBody)),
  }
}

type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> }

/** The members that are there. */
function present<T extends object>(members: T): Present<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Present<T>
}
