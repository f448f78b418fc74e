import { element, picture, text } from './svg.ts'

/** One row of dots: where the peers are in a scenario. */
export interface DotRow {
  readonly name: string
  readonly ours: number
  readonly others: readonly { readonly name: string; readonly value: number }[]
}

const width = 760
const left = 130
const right = 30
const top = 84
const step = 24
const ticks = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10]

/** A dot for each peer in each row, on a logarithmic axis, and a line where the hand-written code is. */
export function dotChart(title: string, subtitle: string, rows: readonly DotRow[]): string {
  const values = rows.flatMap(({ ours, others }) => [ours, ...others.map(({ value }) => value)]).filter((value) => value > 0)
  const [from, to] = [Math.max(0.01, Math.min(...values) / 1.1), Math.max(1.1, ...values) * 1.1]
  const x = (value: number): number =>
    left + ((width - left - right) * Math.log(Math.max(value, from) / from)) / Math.log(to / from)
  const bottom = top + rows.length * step
  const shown = ticks.filter((tick) => tick >= from && tick <= to)
  return picture(width, bottom + 34, title, [
    text(12, 22, title, 'title'),
    text(12, 42, subtitle, 'faint'),
    element('circle', { cx: 18, cy: 60, r: 5.5, class: 'ours' }),
    text(30, 64, 'Hotplan', 'faint'),
    element('circle', { cx: 98, cy: 60, r: 4, class: 'other' }),
    text(108, 64, 'every other peer', 'faint'),
    ...shown.map((tick) =>
      element('line', { x1: x(tick), y1: top - 8, x2: x(tick), y2: bottom - 4, class: tick === 1 ? 'raw' : 'rule' }),
    ),
    ...shown.map((tick) => text(x(tick), bottom + 14, tick === 1 ? '1 (by hand)' : String(tick), 'faint middle')),
    ...rows.map((row, index) => drawRow(row, top + index * step, x)),
  ])
}

function drawRow({ name, ours, others }: DotRow, y: number, x: (value: number) => number): string {
  return element(
    'g',
    {},
    text(left - 12, y + 4, name, 'name'),
    ...others.map((other) =>
      element('circle', { cx: x(other.value), cy: y, r: 4, class: 'other' }, element('title', {}, other.name)),
    ),
    element('circle', { cx: x(ours), cy: y, r: 5.5, class: 'ours' }),
  )
}
