import type { PlanError, ShapeObject } from '@hotplan/plan'
import { type Model, type ValueField, valueField } from '@hotplan/schema'
import { elementCodec } from '../../codec.ts'
import type { Compilation } from '../../compilation.ts'
import { render } from '../../condition.ts'
import { filterRows } from '../../filter/where.ts'
import { slotValue } from '../../parameter.ts'
import { column } from '../../source.ts'
import { columnOf, type Sql, sql } from '../../sql.ts'
import { countCodec } from '../../statement.ts'
import { selectWhere } from '../result.ts'
import { anyOf } from './filters.ts'
import { codecsOf, type Held, type RowCondition, rowNumber, selectedFields } from './held.ts'
import type { Lookup, Steps } from './steps.ts'

/** Keeps the fields of the row that a condition describes. */
export function keepRow(
  steps: Steps,
  model: Model,
  fields: readonly ValueField[],
  condition: RowCondition,
  { lock, ...options }: KeepRowOptions = {},
): Held {
  const source = steps.c.source(model)
  const query = selectWhere(steps.c, source, { selected: selectedFields(source, fields) }, condition(source))
  const lookup = { model, query, codecs: codecsOf(steps.c, fields), sources: [source], condition, lock }
  return steps.hold(model, steps.look(lookup, options), fields)
}

interface KeepRowOptions {
  readonly into?: string | undefined
  readonly error?: PlanError | undefined
  readonly lock?: Lookup['lock']
}

/** Keeps the fields of the rows that several filters describe, one row for each, in their order. Fails where one finds none. */
export function keepRows(
  steps: Steps,
  model: Model,
  fields: readonly ValueField[],
  filters: readonly ShapeObject[],
  error: PlanError,
): readonly Held[] {
  const { c } = steps
  const [only] = filters
  if (only === undefined) return []
  if (filters.length === 1) return [keepRow(steps, model, fields, (source) => filterRows(c, source, only), { error })]
  const key = commonKey(model, filters)
  const found = key === undefined ? oneByOne(c, model, fields, filters) : byKey(c, model, fields, key)
  const codecs = [countCodec, ...codecsOf(c, fields)]
  const condition: RowCondition = (source) => anyOf(c, source, filters)
  const register = steps.look({ model, ...found, codecs, condition }, { error, rows: filters.length })
  return filters.map((_, row) => steps.hold(model, register, fields, row, 1))
}

type Found = Pick<Lookup, 'query' | 'sources'>

export interface CommonKey {
  readonly field: ValueField
  readonly slots: readonly number[]
}

/** The field by which all filters pick their rows, if there is one. */
export function commonKey(model: Model, filters: readonly ShapeObject[]): CommonKey | undefined {
  const name = filters[0]?.entries[0]?.[0]
  const field = name === undefined ? undefined : valueField(model, name)
  if (field === undefined) return undefined
  const slots = filters.flatMap(({ entries }) => {
    const [entry] = entries
    if (entry === undefined || entries.length > 1) return []
    const [key, node] = entry
    return key === name && node.kind === 'slot' ? [node.slot] : []
  })
  return slots.length === filters.length ? { field, slots } : undefined
}

/** A join with a list of keys: a compound select has a limited number of parts. */
function byKey(c: Compilation, model: Model, fields: readonly ValueField[], { field, slots }: CommonKey): Found {
  const source = c.source(model)
  const codec = elementCodec(c.schema, field)
  const keys = slots.map((slot, index) => sql`(${sql.lit(index)}, ${c.profile.typed(c.schema, slotValue(slot, codec), field)})`)
  const wanted = c.alias()
  const selected = sql.join([sql`${columnOf(wanted, 'column1')} as ${sql.id(rowNumber)}`, ...selectedFields(source, fields)])
  const on = sql`${column(source, field.name)} = ${columnOf(wanted, 'column2')}`
  const values = sql`(values ${sql.join(keys)}) as ${sql.id(wanted)}`
  return { query: sql`select ${selected} from ${values} join ${c.from(source)} on ${on} order by 1`, sources: [source] }
}

function oneByOne(c: Compilation, model: Model, fields: readonly ValueField[], filters: readonly ShapeObject[]): Found {
  const sources = filters.map(() => c.source(model))
  const parts = filters.map((filter, index): Sql => {
    const source = sources[index] ?? c.source(model)
    const selected = sql.join([sql`${sql.lit(index)} as ${sql.id(rowNumber)}`, ...selectedFields(source, fields)])
    const condition = render(filterRows(c, source, filter)) ?? sql`true`
    return sql`select ${selected} from ${c.from(source)} where ${condition}`
  })
  return { query: sql`${sql.join(parts, sql` union all `)} order by 1`, sources }
}
