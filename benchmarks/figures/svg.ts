/** An element of SVG as text. Contents are elements or escaped text. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...contents: readonly string[]
): string {
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escaped(rounded(value))}"`)
  return contents.length === 0 ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${contents.join('')}</${name}>`
}

/** A line of text, with the class that gives it its looks. */
export function text(x: number, y: number, content: string, looks: string): string {
  return element('text', { x, y, class: looks }, escaped(content))
}

/** A whole picture. Its colours follow the reader's choice of light or dark. */
export function picture(width: number, height: number, title: string, contents: readonly string[]): string {
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img' }
  return `${element('svg', attributes, element('title', {}, escaped(title)), element('style', {}, style), ...contents.map((one) => `\n${one}`), '\n')}\n`
}

const style = `
text { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #24292f }
.title { font-size: 15px; font-weight: 600 }
.name, .end { text-anchor: end }
.middle { text-anchor: middle }
.faint { fill: #57606a; font-size: 12px }
.ours { fill: #0969da }
.other { fill: #afb8c1 }
.rule { stroke: #d0d7de }
.raw { stroke: #57606a; stroke-dasharray: 4 3 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 }
  .faint { fill: #9198a1 }
  .ours { fill: #4493f8 }
  .other { fill: #6e7681 }
  .rule { stroke: #3d444d }
  .raw { stroke: #9198a1 }
}
`

function rounded(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 10) / 10) : value
}

function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
