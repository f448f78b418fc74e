import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { places, runApp, type TestApp } from './app.ts'

let threads: TestApp

beforeAll(async () => {
  const { target } = await places.sqlite()
  threads = await runApp(target)
})

afterAll(async () => threads?.app.close())

async function visit(path: string, form?: Readonly<Record<string, string>>, origin = threads.app.url): Promise<Response> {
  const content = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' as const }
  return fetch(new URL(path, threads.app.url), { ...content, headers: { origin: new URL(origin).origin } })
}

async function textOf(path: string): Promise<string> {
  return (await visit(path)).text()
}

describe('the first page', () => {
  test('lists threads and leads through all of them', async () => {
    const titles = new Set<string>()
    let pages = 0
    for (let path: string | undefined = '/?tenant=meadow&status=&limit=50'; path !== undefined; pages++) {
      const text = await textOf(path)
      for (const [, id] of text.matchAll(/href="\/threads\/(\d+)"/g)) titles.add(id ?? '')
      path = /rel="next" href="([^"]*)"/.exec(text)?.[1]?.replaceAll('&amp;', '&')
    }
    const { data: counts } = await threads.get('/counts?tenant=meadow')
    expect(titles.size).toBe(counts.open + counts.waiting + counts.resolved)
    expect(pages).toBe(Math.ceil(titles.size / 50))
  })

  test('shows the cost of its queries: key, source, microseconds of each stage', async () => {
    await textOf('/')
    const text = await textOf('/')
    const panel = text.slice(text.indexOf('<aside id="panel"'))
    expect(panel.match(/<details class="query">/g)).toHaveLength(9)
    expect(panel.match(/<span class="source match">match<\/span>/g)).toHaveLength(9)
    expect(panel).toMatch(/shape key <code>[\w-]{32}<\/code>/)
    expect(panel).toMatch(/<th scope="row">execute<\/th><td>run on the database<\/td><td class="number">[\d.]+ [µm]s<\/td>/)
    expect(panel).toContain('Message.create{data:{authorId:?Int')
  })

  test('keeps what was chosen', async () => {
    const text = await textOf('/?q=invoice&organization=2&status=WAITING&metadata=channel:fax&archived=any')
    expect(text).toContain('name="q" value="invoice"')
    for (const value of ['2', 'WAITING', 'channel:fax', 'any']) expect(text).toContain(`<option value="${value}" selected>`)
  })

  test('answers a wrong query with a page', async () => {
    const response = await visit('/?cursor=wrong')
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('query.cursor has to be the cursor of a page')
  })
})

describe('forms', () => {
  test('create, change and answer a thread, and lead back to it', async () => {
    const created = await visit('/threads', { authorId: '3', title: 'From a form', body: 'Hello', reference: '' })
    expect(created.status).toBe(303)
    const place = created.headers.get('location') ?? ''
    expect((await visit(place, { title: 'Renamed', status: 'WAITING' })).headers.get('location')).toBe(place)
    // The button sends what the page says.
    const archived = /name="archived" value="([^"]*)"/.exec(await textOf(place))?.[1] ?? ''
    expect((await visit(place, { archived })).status).toBe(303)
    await visit(`${place}/messages`, { authorId: '4', body: 'An answer' })
    const text = await textOf(place)
    for (const expected of ['<h1>Renamed</h1>', 'Waiting</span>', 'Archived</span>', 'An answer', 'Take out of the archive']) {
      expect(text).toContain(expected)
    }
  })

  test('are refused with the reason', async () => {
    const response = await visit('/threads', { authorId: '3', title: ' ', body: 'Hello' })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('form.title has to be given')
    const conflict = { authorId: '3', title: 'Twice', body: 'Hello', reference: 'FORM-1' }
    expect((await visit('/threads', conflict)).status).toBe(303)
    expect((await visit('/threads', conflict)).status).toBe(409)
  })

  test('of other sites are refused', async () => {
    const response = await visit('/threads', { authorId: '3', title: 'Foreign', body: 'Hello' }, 'https://elsewhere.example')
    expect(response.status).toBe(403)
    expect((await threads.get('/threads?q=foreign')).data).toEqual([])
  })
})

test('text of users never becomes markup', async () => {
  const text = '<script>alert("1")</script>&amp;'
  const { data } = await threads.call('POST', '/threads', { authorId: 1, title: text, body: text, metadata: { [text]: text } })
  for (const path of [`/threads/${data.id}`, `/?q=${encodeURIComponent(text)}`]) {
    const page = await textOf(path)
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;')
    expect(page).not.toContain('<script>alert')
  }
})

test('a missing thread is a page of its own', async () => {
  const response = await visit('/threads/123456')
  expect(response.status).toBe(404)
  expect(response.headers.get('content-type')).toMatch(/^text\/html/)
})
