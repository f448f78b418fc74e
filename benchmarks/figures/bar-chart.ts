import { element, picture, text } from './svg.ts'

export interface Bar {
  readonly name: string
  readonly value: number
  /** Whether it is what the chart is about. */
  readonly ours: boolean
  /** What stands behind the name, such as of how many scenarios the value is. */
  readonly note?: string
}

const width = 760
const left = 235
const right = 70
const top = 58
const step = 26
const thickness = 18

/** Horizontal bars, the longest first, with a line where the hand-written code is. */
export function barChart(title: string, subtitle: string, bars: readonly Bar[]): string {
  const sorted = bars.toSorted((a, b) => b.value - a.value)
  const longest = Math.max(1, ...sorted.map(({ value }) => value))
  const scale = (width - left - right) / longest
  const height = top + sorted.length * step + 28
  const drawn = sorted.map((bar, index) => drawBar(bar, top + index * step, scale))
  const line = left + scale
  const bottom = top + sorted.length * step
  return picture(width, height, title, [
    text(12, 22, title, 'title'),
    text(12, 42, subtitle, 'faint'),
    ...drawn,
    element('line', { x1: line, y1: top - 4, x2: line, y2: bottom + 4, class: 'raw' }),
    text(line, bottom + 20, 'hand-written SQL', 'faint middle'),
  ])
}

function drawBar({ name, value, ours, note }: Bar, y: number, scale: number): string {
  const length = Math.max(1, value * scale)
  const baseline = y + thickness - 5
  const label = note === undefined ? name : `${name}, ${note}`
  return element(
    'g',
    {},
    text(left - 10, baseline, label, 'name'),
    element('rect', { x: left, y, width: length, height: thickness, rx: 2, class: ours ? 'ours' : 'other' }),
    text(left + length + 8, baseline, value.toFixed(2), 'value'),
  )
}
