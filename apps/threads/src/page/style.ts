/** The style of the pages, light and dark as the reader's system is. */
export const style = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1c2230, #e6e9f0); --muted: light-dark(#5a6376, #9aa4b8); --back: light-dark(#f6f7f9, #12151c);
  --card: light-dark(#fff, #1a1f29); --line: light-dark(#dfe3ea, #2d3442); --accent: light-dark(#3b4fd8, #97a6ff);
  --plan: light-dark(#d97706, #f59e0b); --run: light-dark(#5b6ee1, #7d8ff5); --map: light-dark(#0f9f8a, #2dd4bf);
  --good: light-dark(#15803d, #4ade80); --bad: light-dark(#b42318, #ff8f85); --soft: light-dark(#eef0f5, #242b38);
}
* { box-sizing: border-box }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif }
a { color: var(--accent); text-underline-offset: .15em }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
main:focus { outline: none }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .75rem; overflow-wrap: anywhere }
h2 { font-size: 1.05rem; margin: 0 0 .5rem } h3 { font-size: .85rem; margin: 1rem 0 .25rem; color: var(--muted) }
p { margin: .4rem 0 }
code { font: .8em ui-monospace, 'Cascadia Mono', Menlo, 'Liberation Mono', monospace; overflow-wrap: anywhere }
.muted { color: var(--muted); font-size: .875rem }
.hidden { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
.to-panel { display: none; margin-left: auto } time { white-space: nowrap }
.skip { position: absolute; left: -99rem } .skip:focus { left: .5rem; top: .5rem; background: var(--card); padding: .5rem }
.top { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem; padding: .75rem clamp(1rem, 3vw, 2rem); background: var(--card); border-bottom: 1px solid var(--line) }
.brand { font-weight: 700; font-size: 1.15rem; color: inherit; text-decoration: none }
#notice, .problem { margin: 1rem clamp(1rem, 3vw, 2rem) 0; padding: .6rem .9rem; border: 1px solid var(--bad); border-radius: .5rem; color: var(--bad); background: var(--card) }
.problem { margin-inline: 0 }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) 25rem; gap: 2rem; align-items: start; max-width: 90rem; margin: 0 auto; padding: 1.25rem clamp(1rem, 3vw, 2rem) 3rem }
form { display: flex; flex-wrap: wrap; gap: .6rem; align-items: end }
label { display: grid; gap: .2rem; font-size: .8rem; color: var(--muted); min-width: 0 }
.wide { flex: 1 1 100% }
input, select, textarea, button, .button { font: inherit; font-size: .95rem; color: var(--text); background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .4rem .6rem; max-width: 100% }
textarea, .wide input { width: 100% }
button, .button { cursor: pointer; background: var(--accent); border-color: var(--accent); color: light-dark(#fff, #10131a); text-decoration: none; font-weight: 600 }
.quiet { background: none; color: var(--accent) }
.filters { display: grid; grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr)) }
.filters .wide { grid-column: 1 / -1 } .filters select { width: 100% } .scripted .apply { display: none }
.counts { color: var(--muted); font-size: .9rem; margin: .9rem 0 .6rem }
.new { margin: 0 0 1rem } .new > summary { display: inline-block; list-style: none } .new > summary::-webkit-details-marker { display: none }
.new form, .reply, .changes { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem; margin-top: .6rem }
.threads, .messages, .earlier { list-style: none; margin: 0; padding: 0 }
.threads { background: var(--card); border: 1px solid var(--line); border-radius: .75rem }
.threads li { padding: .7rem 1rem; border-top: 1px solid var(--line) } .threads li:first-child { border-top: 0 }
.threads .muted { display: block }
.title { font-weight: 600; color: inherit; text-decoration: none; overflow-wrap: anywhere } .title:hover { text-decoration: underline }
.chips { display: inline-flex; flex-wrap: wrap; gap: .3rem; vertical-align: middle }
.chip { display: inline-flex; align-items: center; gap: .3rem; font-size: .75rem; padding: .05rem .5rem; border-radius: 1rem; background: var(--soft); color: var(--muted) }
.chip.open { color: var(--good) } .chip.waiting { color: var(--plan) } .dot { width: .55rem; height: .55rem }
.pager { display: flex; justify-content: space-between; gap: .6rem; margin: 1rem 0 } .pager [rel=next] { margin-left: auto }
.empty { padding: 2rem; text-align: center; color: var(--muted) }
.metadata { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; margin: .6rem 0 } .metadata div { display: flex; gap: .4rem; font-size: .875rem }
dt { color: var(--muted) } dd { margin: 0 }
.changes { display: flex; flex-wrap: wrap; gap: .6rem; align-items: end; margin-bottom: 1.5rem } .changes form:first-child { flex: 1 1 20rem } .changes .wide { flex: 1 1 12rem }
.messages li { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: .7rem 1rem; margin-bottom: .6rem } .body { white-space: pre-wrap; overflow-wrap: anywhere }
#panel { display: grid; gap: 1rem; font-size: .875rem }
#panel section { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem; min-width: 0 }
.query { border-top: 1px solid var(--line); padding: .45rem 0 } .query summary { cursor: pointer; list-style: none } .query summary::-webkit-details-marker { display: none }
.line { display: flex; align-items: center; gap: .5rem } .time { margin-left: auto; font-variant-numeric: tabular-nums }
.source { font-size: .7rem; font-weight: 600; padding: 0 .45rem; border-radius: 1rem; background: var(--soft) } .source.match { color: var(--good) } .source.hit { color: var(--run) } .source.miss { color: var(--plan) }
.bar { display: block; width: 100%; height: 6px; margin-top: .3rem; background: var(--soft); border-radius: 3px }
rect.plan, .swatch.plan { fill: var(--plan); background: var(--plan) } rect.run, .swatch.run { fill: var(--run); background: var(--run) } rect.map, .swatch.map { fill: var(--map); background: var(--map) }
.legend { font-size: .75rem; color: var(--muted); margin: .6rem 0 0 } .swatch { display: inline-block; width: .6rem; height: .6rem; border-radius: 2px; margin: 0 .25rem 0 .6rem } .swatch:first-child { margin-left: 0 }
table { border-collapse: collapse; width: 100%; font-size: .8rem } th { text-align: left; font-weight: 600; padding-right: .5rem } td { color: var(--muted) } .number { text-align: right; white-space: nowrap; color: var(--text); font-variant-numeric: tabular-nums }
.earlier li { display: grid; padding: .35rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere } .earlier li:first-child { border-top: 0 } .failed { color: var(--bad) }
.stats { display: grid; grid-template-columns: repeat(3, 1fr); gap: .5rem; margin: 0 } .stats dt { font-size: .75rem } .stats dd { font-size: 1.1rem; font-weight: 600; font-variant-numeric: tabular-nums }
.shapes { margin: 0; padding: 0; list-style: none } .shapes li { padding: .3rem 0; border-top: 1px solid var(--line) } .shapes li:first-child { border-top: 0 } .shapes code { display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden; color: var(--muted) }
@media (max-width: 60rem) { .columns { grid-template-columns: minmax(0, 1fr) } .to-panel { display: inline } }
@media (max-width: 30rem) { .filters { grid-template-columns: 1fr 1fr } .changes .wide { flex-basis: 100% } input, select, textarea { font-size: 16px } }
`
