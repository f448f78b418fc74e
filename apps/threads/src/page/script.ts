/**
 * The script of the pages, which work without it: links and forms change the page in place, filters apply as they are chosen, and a
 * refused form keeps what was typed.
 */
export const script = `
'use strict'
const get = (id) => document.getElementById(id)
const address = () => location.pathname + location.search
let latest = 0
let shown = address()

async function visit(url, { body, replace } = {}) {
  const turn = ++latest
  const response = await fetch(url, body ? { method: 'POST', body } : {})
  const page = new DOMParser().parseFromString((await response.text()).replace(/<style[^]*<\\/style>/, ''), 'text/html')
  if (turn !== latest) return
  const problem = page.querySelector('[data-problem]')
  const notice = get('notice')
  notice.hidden = !problem
  notice.textContent = problem ? problem.textContent : ''
  if (body && problem) return get('panel').replaceWith(page.getElementById('panel'))
  const { id, value, selectionStart } = document.activeElement
  get('main').replaceWith(page.getElementById('main'))
  get('panel').replaceWith(page.getElementById('panel'))
  document.title = page.title
  history[replace ? 'replaceState' : 'pushState'](null, '', response.url)
  shown = address()
  const focused = id && id !== 'main' && get(id)
  if (!focused) {
    get('main').focus({ preventScroll: true })
    return scrollTo(0, 0)
  }
  focused.focus({ preventScroll: true })
  if (focused.type === 'search') {
    focused.value = value
    focused.setSelectionRange(selectionStart, selectionStart)
  }
}

const go = (url, options) => visit(url, options).catch(() => location.assign(url))

function applyFilters(replace) {
  const form = get('filters')
  const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ''))
  go(form.action + (query.size > 0 ? '?' + query : ''), { replace })
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href]')
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
  if (link.origin !== location.origin || link.getAttribute('href').startsWith('#')) return
  event.preventDefault()
  go(link.href)
})
document.addEventListener('submit', (event) => {
  event.preventDefault()
  if (event.target.id === 'filters') applyFilters(false)
  else go(event.target.action, { body: new URLSearchParams(new FormData(event.target)), replace: false })
})
document.addEventListener('change', (event) => {
  if (event.target.form === get('filters') && event.target.tagName === 'SELECT') {
    if (event.target.id === 'tenant') for (const id of ['organization', 'author']) get(id).value = ''
    applyFilters(false)
  }
})
let pause
document.addEventListener('input', (event) => {
  if (event.target.id !== 'q') return
  clearTimeout(pause)
  pause = setTimeout(applyFilters, 250, true)
})
// Going to a place on the same page is one, too.
addEventListener('popstate', () => address() !== shown && go(location.href, { replace: true }))
document.documentElement.classList.add('scripted')
`
