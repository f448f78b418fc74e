import { describeWithService } from '@hotplan/testkit/services'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DatabaseTarget } from '../src/database/target.ts'
import { type Answer, type Place, places, runApp, type TestApp } from './app.ts'

describe('on PGlite', () => apiTests('pglite'))
describe('on SQLite', () => apiTests('sqlite'))
describeWithService('postgres', 'on a PostgreSQL server', () => apiTests('postgres'))

function apiTests(kind: DatabaseTarget['kind']): void {
  let place: Place
  let threads: TestApp

  beforeAll(async () => {
    place = await places[kind]()
    threads = await runApp(place.target)
  }, 60_000)

  afterAll(async () => {
    await threads?.app.close()
    place?.remove()
  })

  /** Every item of a list, page by page. */
  async function allPages(path: string): Promise<{ readonly pages: number; readonly items: readonly Answer['data'][] }> {
    const items: Answer['data'][] = []
    for (let pages = 1, cursor = ''; ; pages++) {
      const { data, next } = await threads.get(`${path}${cursor}`)
      items.push(...data)
      if (next === null || next === undefined) return { pages, items }
      cursor = `&cursor=${encodeURIComponent(next)}`
    }
  }

  async function newThread(more: object = {}): Promise<Answer['data']> {
    const { status, data } = await threads.call('POST', '/threads', { authorId: 1, title: 'A thread of a test', ...more })
    expect(status).toBe(201)
    return data
  }

  describe('lists', () => {
    test('the sample data, the same on every database', async () => {
      const { data: tenants } = await threads.get('/tenants')
      expect(tenants.map((tenant: Answer['data']) => [tenant.slug, tenant._count.threads])).toEqual([
        ['meadow', 180],
        ['northwind', 240],
        ['orbital', 180],
      ])
      expect((await threads.get('/organizations')).data).toHaveLength(10)
      expect((await threads.get('/organizations?tenant=meadow')).data).toHaveLength(3)
      expect((await threads.get('/users')).data).toHaveLength(40)
      expect((await threads.get('/users?tenant=orbital&organization=5')).data).toHaveLength(4)
      const { data: counts } = await threads.get('/counts?tenant=northwind')
      expect(counts).toEqual({ open: 101, waiting: 55, resolved: 56, archived: 28, messages: 1911 })
    })

    test('pages through every thread without a gap or a repeat, by time', async () => {
      const { pages, items } = await allPages('/threads?archived=any&limit=100')
      expect(pages).toBe(Math.ceil(items.length / 100))
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
      expect(items.length).toBeGreaterThanOrEqual(600)
      const times = items.map(({ activeAt }) => activeAt)
      expect(times).toEqual(times.toSorted().reverse())
    })

    test('keeps its place while threads are created', async () => {
      const first = await threads.get('/threads?limit=5')
      const { id } = await newThread()
      const second = await threads.get(`/threads?limit=5&cursor=${first.next}`)
      const ids = [...first.data, ...second.data].map((thread: Answer['data']) => thread.id)
      expect(ids).not.toContain(id)
      expect(new Set(ids).size).toBe(10)
      const { data } = await threads.get('/threads?limit=11')
      expect(data.map((thread: Answer['data']) => thread.id)).toEqual([id, ...ids])
    })

    test('tells threads of the same moment apart', async () => {
      const { data } = await threads.get('/threads?limit=1')
      const [newest] = data
      const before = Buffer.from(`${Date.parse(newest.activeAt)}.${newest.id + 1}`).toString('base64url')
      const at = Buffer.from(`${Date.parse(newest.activeAt)}.${newest.id}`).toString('base64url')
      expect((await threads.get(`/threads?limit=1&cursor=${before}`)).data[0].id).toBe(newest.id)
      expect((await threads.get(`/threads?limit=1&cursor=${at}`)).data[0].id).not.toBe(newest.id)
    })

    test('filters by tenant, organization, author, status, archive and metadata', async () => {
      const filter = 'tenant=northwind&organization=1&author=2&status=open&metadata=priority:normal'
      const { items } = await allPages(`/threads?${filter}&limit=2`)
      expect(items.length).toBeGreaterThan(2)
      for (const thread of items) {
        expect(thread).toMatchObject({
          tenant: { slug: 'northwind' },
          organization: { id: 1 },
          author: { id: 2 },
          status: 'OPEN',
        })
        expect(thread.metadata.priority).toBe('normal')
        expect(thread.archivedAt).toBeNull()
      }
      const { items: archived } = await allPages('/threads?archived=true&limit=100')
      expect(archived.every(({ archivedAt }) => archivedAt !== null)).toBe(true)
      expect(archived.length).toBeGreaterThan(50)
    })

    test('finds metadata by text, number and truth, and takes no key apart', async () => {
      const { id } = await newThread({ metadata: { 'order-no': 4711, paid: true, place: 'hall:3', deep: { a: ['x'] } } })
      for (const condition of ['order-no:4711', 'paid:true', 'place:hall:3']) {
        const { data } = await threads.get(`/threads?metadata=${condition}`)
        expect(data.map((thread: Answer['data']) => thread.id)).toEqual([id])
      }
      expect((await threads.get('/threads?metadata=order:4711')).data).toEqual([])
    })

    test('searches titles and messages, in any case and with wildcards as they are', async () => {
      const titled = await newThread({ title: 'The 100% Zebra_Crossing' })
      const said = await newThread({ body: 'Nothing about animals but one zebra' })
      const found = async (text: string): Promise<readonly number[]> =>
        (await threads.get(`/threads?q=${encodeURIComponent(text)}`)).data.map((thread: Answer['data']) => thread.id)
      expect(await found('zebra')).toEqual([said.id, titled.id])
      expect(await found('100% zebra_')).toEqual([titled.id])
      expect(await found('zebra%crossing')).toEqual([])
    })
  })

  describe('a thread', () => {
    test('is created with a message, read, renamed, resolved, archived and taken back', async () => {
      const { id } = await newThread({ title: ' Printer on fire ', body: 'Please hurry', metadata: { floor: 3 } })
      const { data } = await threads.get(`/threads/${id}`)
      expect(data).toMatchObject({ title: 'Printer on fire', status: 'OPEN', metadata: { floor: 3 }, archivedAt: null })
      expect(data.messages).toMatchObject([{ body: 'Please hurry', author: { id: 1 } }])
      const change = async (changes: object): Promise<Answer['data']> =>
        (await threads.call('PATCH', `/threads/${id}`, changes)).data
      expect(await change({ title: 'Printer is out' })).toMatchObject({ title: 'Printer is out', status: 'OPEN' })
      expect(await change({ status: 'RESOLVED' })).toMatchObject({ title: 'Printer is out', status: 'RESOLVED' })
      const { archivedAt } = await change({ archived: true })
      expect(Math.abs(Date.parse(archivedAt) - Date.now())).toBeLessThan(60_000)
      expect(await change({ archived: true })).toMatchObject({ archivedAt })
      expect((await threads.get('/threads?limit=1')).data[0].id).not.toBe(id)
      expect(await change({ archived: false })).toMatchObject({ archivedAt: null })
      expect((await threads.get('/threads?limit=1')).data[0].id).toBe(id)
    })

    test('comes to the top with a new message', async () => {
      const { id } = await newThread()
      await newThread()
      const { status, data } = await threads.call('POST', `/threads/${id}/messages`, { authorId: 2, body: 'Any news?' })
      expect(status).toBe(201)
      expect(data).toMatchObject({ body: 'Any news?', author: { id: 2 } })
      expect((await threads.get('/threads?limit=1')).data[0]).toMatchObject({ id, _count: { messages: 1 } })
    })

    test('gives its messages page by page', async () => {
      const { data, next } = await threads.get('/threads/1?limit=3')
      const { data: rest } = await threads.get(`/threads/1/messages?cursor=${next}`)
      const { items } = await allPages('/threads/1/messages?limit=3')
      expect([...data.messages, ...rest]).toEqual(items)
      expect(items.length).toBe(data._count.messages)
    })

    test('is deleted with its messages', async () => {
      const { id } = await newThread({ body: 'Gone soon' })
      expect((await threads.call('DELETE', `/threads/${id}`)).status).toBe(200)
      expect((await threads.get(`/threads/${id}`)).status).toBe(404)
      expect((await threads.get(`/threads/${id}/messages`)).data).toEqual([])
      expect((await threads.call('DELETE', `/threads/${id}`)).status).toBe(404)
    })

    test('has a reference of its own in its tenant', async () => {
      await newThread({ reference: 'ROOF-1' })
      const again = await threads.call('POST', '/threads', { authorId: 1, title: 'Twice', reference: 'ROOF-1' })
      expect(again.status).toBe(409)
      expect(again.error).toMatchObject({ code: 'CONFLICT', path: 'body.reference' })
      expect(again.plan.at(-1)).toMatchObject({ model: 'Thread', action: 'create', failed: true })
      const other = await newThread({ reference: 'ROOF-2' })
      const changed = await threads.call('PATCH', `/threads/${other.id}`, { reference: 'ROOF-1' })
      expect(changed.status).toBe(409)
      expect(await newThread({ authorId: 40, reference: 'ROOF-1' })).toMatchObject({ reference: 'ROOF-1' })
      const { data } = await threads.call('PATCH', `/threads/${other.id}`, { reference: null })
      expect(data.reference).toBeNull()
    })

    test('is not half there when its message is refused', async () => {
      const before = (await threads.get('/counts')).data
      const { status } = await threads.call('POST', '/threads', { authorId: 1, title: 'Half', body: 'No\u0000good' })
      expect(status).toBe(400)
      expect((await threads.get('/counts')).data).toEqual(before)
    })
  })

  describe('bad input is refused with code and path:', () => {
    test.each([
      ['GET', '/threads?limit=0', undefined, 'query.limit'],
      ['GET', '/threads?limit=many', undefined, 'query.limit'],
      ['GET', '/threads?cursor=nonsense', undefined, 'query.cursor'],
      ['GET', `/threads?cursor=${Buffer.from('1790783580000.9999999999').toString('base64url')}`, undefined, 'query.cursor'],
      ['GET', '/threads?status=closed', undefined, 'query.status'],
      ['GET', '/threads?author=9999999999', undefined, 'query.author'],
      ['GET', "/threads?metadata=a'b:c", undefined, 'query.metadata'],
      ['GET', '/threads?metadata=__proto__:c', undefined, 'query.metadata'],
      ['GET', '/threads?q=%00', undefined, 'query.q'],
      ['GET', '/threads?page=2', undefined, 'query'],
      ['POST', '/threads', {}, 'body.authorId'],
      ['POST', '/threads', { authorId: '1', title: 'T' }, 'body.authorId'],
      ['POST', '/threads', { authorId: 9_999, title: 'T' }, 'body.authorId'],
      ['POST', '/threads', { authorId: 1, title: '  ' }, 'body.title'],
      ['POST', '/threads', { authorId: 1, title: 'x'.repeat(201) }, 'body.title'],
      ['POST', '/threads', { authorId: 1, title: '\ud800' }, 'body.title'],
      ['POST', '/threads', { authorId: 1, title: 'T', organizationId: 10 }, 'body.organizationId'],
      ['POST', '/threads', { authorId: 1, title: 'T', metadata: [] }, 'body.metadata'],
      ['POST', '/threads', { authorId: 1, title: 'T', metadata: { a: 'x\u0000' } }, 'body.metadata'],
      ['POST', '/threads', { authorId: 1, title: 'T', id: 3 }, 'body'],
      ['POST', '/threads', '[]', 'body'],
      ['POST', '/threads', '{', 'body'],
      ['POST', '/threads', '', 'body'],
      ['PATCH', '/threads/1', {}, 'body.title'],
      ['PATCH', '/threads/1', { archived: 'yes' }, 'body.archived'],
      ['PATCH', '/threads/1', { title: null }, 'body.title'],
      ['POST', '/threads/1/messages', { authorId: 1 }, 'body.body'],
      ['POST', '/threads/1/messages', { authorId: 40, body: 'B' }, 'body.authorId'],
    ])('%s %s %j', async (method, path, body, wrong) => {
      const { status, error } = await threads.call(method, path, body)
      expect(error).toMatchObject({ path: wrong })
      expect(error?.message).toMatch(/^(body|query|the body|the query)/)
      expect(status).toBe(400)
    })

    test.each([
      ['GET', '/threads/999999'],
      ['GET', '/threads/0'],
      ['GET', '/threads/99999999999'],
      ['GET', '/threads/abc'],
      ['GET', '/nowhere'],
    ])('%s %s is not found', async (method, path) => {
      const { status, error } = await threads.call(method, path)
      expect({ status, code: error?.code }).toEqual({ status: 404, code: 'NOT_FOUND' })
    })

    test('a body that is too large', async () => {
      const { status, error } = await threads.call('POST', '/threads', { authorId: 1, title: 'T', body: 'x'.repeat(200_000) })
      expect({ status, code: error?.code }).toEqual({ status: 413, code: 'TOO_LARGE' })
    })

    test('a body nested 20,000 deep', async () => {
      const deep = `{"authorId":1,"title":"T","metadata":{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`
      expect((await threads.call('POST', '/threads', deep)).error).toMatchObject({ path: 'body.metadata' })
    })
  })

  describe('the plan of an answer', () => {
    test('turns from a miss to a match, whatever the values', async () => {
      const sources: string[] = []
      const keys = new Set<string>()
      for (const path of ['/threads?tenant=meadow&author=1&limit=3', '/threads?tenant=orbital&author=7&limit=99']) {
        const { plan, headers } = await threads.get(path)
        expect(plan).toHaveLength(1)
        expect(headers.get('server-timing')).toMatch(/^plan;dur=\d+\.\d{3};desc="1 (miss|match)", run;dur=/)
        for (const { model, action, key, source, stages } of plan) {
          expect([model, action]).toEqual(['Thread', 'findMany'])
          expect(Object.values(stages).every((us) => us >= 0)).toBe(true)
          expect(stages.execute).toBeGreaterThan(0)
          expect('compile' in stages).toBe(source === 'miss')
          sources.push(source)
          keys.add(key)
        }
      }
      expect(sources).toEqual(['miss', 'match'])
      expect(keys.size).toBe(1)
    })

    test('holds the queries of its own request only', async () => {
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, index) => threads.get(index % 2 === 0 ? '/tenants' : '/counts')),
      )
      for (const [index, { plan }] of answers.entries()) {
        const models = plan.map(({ model }) => model).toSorted()
        expect(models).toEqual(index % 2 === 0 ? ['Tenant'] : ['Message', 'Thread', 'Thread', 'Thread', 'Thread'])
      }
    })

    test('includes what a transaction ran', async () => {
      const { plan } = await threads.call('POST', '/threads', { authorId: 1, title: 'Counted', body: 'Once' })
      expect(plan.map(({ model, action }) => `${model}.${action}`)).toEqual([
        'User.findUnique',
        'Thread.create',
        'Message.create',
        'Thread.findUniqueOrThrow',
      ])
    })

    test('comes with the totals of the plan cache', async () => {
      const { data } = await threads.get('/plans')
      expect(data.stats.entries).toBe(data.stats.compiles)
      expect(data.shapes.length).toBe(Math.min(50, data.stats.entries))
      expect(data.shapes[0]).toMatchObject({ model: 'Message', action: 'create' })
    })
  })

  test('a restart keeps the data and makes nothing anew', async () => {
    const { id } = await newThread({ title: 'Still here' })
    const { data: before } = await threads.get('/counts')
    expect(threads.said.join('\n')).toMatch(
      /^opened .* in .* s\ncreated the tables in .* s\nwrote 600 sample threads with 4736 messages in .* s$/,
    )
    await threads.app.close()
    threads = await runApp(place.target)
    expect(threads.said).toHaveLength(1)
    expect((await threads.get(`/threads/${id}`)).data.title).toBe('Still here')
    expect((await threads.get('/counts')).data).toEqual(before)
  }, 60_000)
}
