import { isFieldReference, type NullMarker, nullMarkerOf, type ShapeNode, type ShapeRows, type Slot } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'
import { isAbsent, isOrdinary, isRecord } from './absent.ts'
import { isDate } from './coerce/date-time.ts'
import { coerceNegativeInt, coercePositiveInt, isOne } from './coerce/number.ts'
import { diagnose, diagnoseRows } from './diagnose.ts'
import type { ObjectRule, Position, ReferenceRule, RowsRule, SlotRule } from './grammar/rule.ts'
import { nearestName } from './nearest.ts'
import { joinPath, kindOfValue, type Problem, queryError, shownName } from './problem.ts'
import { columnOf, type ExtractedRows, extractRows } from './rows.ts'

/** One pass over the arguments of a query, which collects slots and their values in canonical order. */
export class Walk {
  readonly slots: Slot[] = []
  readonly values: unknown[] = []
  readonly #schema: Schema
  readonly #model: string
  readonly #action: string
  readonly #maxDepth: number

  constructor(schema: Schema, model: string, action: string, maxDepth: number) {
    this.#schema = schema
    this.#model = model
    this.#action = action
    this.#maxDepth = maxDepth
  }

  /** The node of a value that is present, or undefined where it turns out to mean absent. */
  node(position: Position, value: unknown, path: string, depth: number): ShapeNode | undefined {
    if (value === null) return this.#null(position, path)
    if (typeof value === 'object') {
      const special = this.#special(position, value, path)
      if (special !== undefined) return special
    } else if (isLiteral(position, value)) return { kind: 'literal', value: value as string | boolean }
    const bound = this.#bound(position, value, path)
    if (bound !== undefined) return bound
    if (position.items !== undefined && Array.isArray(value)) return this.#list(position.items, value, path, depth)
    if (position.object !== undefined && isRecord(value) && !isBareDate(value))
      return this.object(position.object(), value, path, depth)
    this.fail(diagnose(this.#schema, position, value, path))
  }

  object(rule: ObjectRule, value: Readonly<Record<string, unknown>>, path: string, depth: number): ShapeNode {
    this.#descend(path, depth)
    const entries: [string, ShapeNode][] = []
    const keys = Object.keys(value)
    for (const key of rule.ordered === true ? keys : keys.sort()) {
      const member = value[key]
      if (isAbsent(member)) continue
      const position = rule.members.get(key) ?? this.#unknown(rule, key, path, value)
      const node = this.node(position, member, joinPath(path, key), depth + 1)
      if (node !== undefined) entries.push([key, node])
    }
    if (entries.length === 0 && !isOrdinary(value)) {
      this.fail({ code: 'QUERY.WRONG_TYPE', path, found: `is ${kindOfValue(value)}`, expected: 'a plain object' })
    }
    this.#check(rule, entries, path)
    return { kind: 'object', entries }
  }

  fail(problem: Problem): never {
    throw queryError(this.#model, this.#action, problem)
  }

  #null(position: Position, path: string): ShapeNode | undefined {
    if (position.slot?.nullable) return this.#slot(position.slot, null, path)
    if (position.nulls === 'structure') return { kind: 'literal', value: null }
    if (position.nulls === 'absent') return undefined
    this.fail(diagnose(this.#schema, position, null, path))
  }

  #special(position: Position, value: object, path: string): ShapeNode | undefined {
    const marker = nullMarkerOf(value)
    if (marker !== undefined) return this.#marker(position, marker, path)
    return isFieldReference(value) ? this.#reference(position.reference, value.model, value.field, position, path) : undefined
  }

  #marker(position: Position, marker: NullMarker, path: string): ShapeNode {
    if (position.markers?.includes(marker)) return { kind: 'marker', marker }
    const { expected } = position
    this.fail({ code: 'QUERY.WRONG_TYPE', path, found: `is the null marker ${marker}, which has no meaning here`, expected })
  }

  #reference(rule: ReferenceRule | undefined, model: string, field: string, position: Position, path: string): ShapeNode {
    const { expected } = position
    if (rule === undefined) this.fail({ code: 'QUERY.WRONG_TYPE', path, found: 'is a field reference', expected })
    if (isReferable(rule, model, field)) return { kind: 'fieldReference', model, field }
    const words = `a field of ${rule.model.name} of type ${rule.type}${rule.list ? '[]' : ''}`
    this.fail({ code: 'P2019', path, found: 'refers to a field that cannot stand here', expected: words })
  }

  #bound(position: Position, value: unknown, path: string): ShapeNode | undefined {
    if (position.slot !== undefined) {
      const coerced = position.slot.coerce(value)
      return coerced === undefined ? undefined : this.#slot(position.slot, coerced, path)
    }
    if (position.take !== undefined) return this.#take(position, value, path)
    if (position.names !== undefined) return nameSet(position.names, value)
    return position.rows === undefined ? undefined : this.#rows(position.rows, value, path)
  }

  #slot(rule: Omit<SlotRule, 'coerce'>, value: unknown, path: string): ShapeNode {
    const { type, list, nullable } = rule
    const slot = this.slots.length
    this.slots.push(rule.enum === undefined ? { type, list, nullable, path } : { type, list, nullable, enum: rule.enum, path })
    this.values.push(value)
    return { kind: 'slot', slot }
  }

  #take({ take, expected }: Position, value: unknown, path: string): ShapeNode | undefined {
    if (take === 'one' && Number.isSafeInteger(value) && !isOne(value)) {
      this.fail({ code: 'P2019', path, found: 'asks for another number of records than one', expected })
    }
    if (value === 0) return { kind: 'literal', value: 0 }
    const forward = coercePositiveInt(value)
    if (forward !== undefined) return this.#slot({ type: 'PositiveInt', list: false, nullable: false }, forward, path)
    const backward = coerceNegativeInt(value)
    return backward === undefined ? undefined : this.#slot({ type: 'NegativeInt', list: false, nullable: false }, backward, path)
  }

  #rows(rule: RowsRule, value: unknown, path: string): ShapeRows {
    const rows = extractRows(rule, value)
    if (rows === undefined) this.fail(diagnoseRows(this.#schema, rule, value, path))
    return this.#extractedRows(rule, rows, path)
  }

  #extractedRows(rule: RowsRule, rows: ExtractedRows, path: string): ShapeRows {
    const columns = rows.columns.map((name, index) => {
      const slot = columnOf(rule, name)?.slot ?? this.fail({ code: 'QUERY.UNKNOWN_FIELD', path, found: 'has an unknown column' })
      this.#slot(slot, rows.cells[index], joinPath(path, name))
      return [name, this.slots.length - 1] as const
    })
    if (rows.nested === undefined) return { kind: 'rows', columns }
    const nested = rows.nested.map(({ relation, write, key, rule: inner, parents, extracted }) => {
      const place = joinPath(joinPath(path, relation), write)
      this.#slot({ type: 'Int', list: true, nullable: false }, parents, place)
      const slot = this.slots.length - 1
      const by = key === undefined ? {} : { key }
      return { relation, write, ...by, parents: slot, rows: this.#extractedRows(inner, extracted, place) }
    })
    return { kind: 'rows', columns, nested }
  }

  #list(position: Position, list: readonly unknown[], path: string, depth: number): ShapeNode {
    this.#descend(path, depth)
    const items: ShapeNode[] = []
    for (let index = 0; index < list.length; index++) {
      const member = list[index]
      const at = `${path}[${index}]`
      if (isAbsent(member)) this.fail(undefinedInList(at, position))
      const node = this.node(position, member, at, depth + 1)
      if (node !== undefined) items.push(node)
    }
    return { kind: 'list', items }
  }

  #descend(path: string, depth: number): void {
    if (depth <= this.#maxDepth) return
    const fix = 'Flatten the query, and check that no object contains itself.'
    this.fail({ code: 'QUERY.TOO_DEEP', path: shortened(path), found: `is nested deeper than ${this.#maxDepth} levels`, fix })
  }

  #unknown(rule: ObjectRule, key: string, path: string, object: object): never {
    if (!isOrdinary(object)) {
      const expected = `a plain object with ${rule.keys}`
      this.fail({ code: 'QUERY.WRONG_TYPE', path, found: `is ${kindOfValue(object)}`, expected })
    }
    const fix = rule.hint?.(key) ?? 'Remove it or correct its name.'
    const nearest = nearestName(key, rule.members.keys())
    this.fail({ code: rule.unknown, path: joinPath(path, key), found: 'is not known here', expected: rule.keys, nearest, fix })
  }

  #check(rule: ObjectRule, entries: readonly (readonly [string, ShapeNode])[], path: string): void {
    for (const name of rule.required ?? []) {
      if (entries.some(([key]) => key === name)) continue
      const expected = rule.members.get(name)?.expected ?? name
      this.fail({ code: 'QUERY.MISSING_ARGUMENT', path: joinPath(path, name), found: 'is missing', expected })
    }
    if (rule.count !== undefined) this.#count(rule.count, rule.keys, entries, path)
    rule.check?.(entries, (problem, key) => this.fail({ ...problem, path: key === undefined ? path : joinPath(path, key) }))
  }

  #count(
    count: NonNullable<ObjectRule['count']>,
    keys: string,
    entries: readonly (readonly [string, ShapeNode])[],
    path: string,
  ): void {
    if (entries.length === 0 && count !== 'atMostOne') {
      this.fail({ code: 'QUERY.MISSING_ARGUMENT', path, found: 'is empty', expected: keys })
    }
    if (entries.length < 2 || count === 'atLeastOne') return
    const names = entries.map(([key]) => shownName(key)).join(', ')
    const fix =
      count === 'atMostOne'
        ? 'Use a list of objects with one key each: the keys of an object have no order.'
        : 'Keep one of them.'
    this.fail({ code: 'QUERY.CONFLICT', path, found: `has more than one key: ${names}`, expected: 'exactly one', fix })
  }
}

/** An invalid Date is a wrong value rather than an object without keys. */
function isBareDate(value: object): boolean {
  return isDate(value) && Object.keys(value).length === 0
}

function isLiteral(position: Position, value: unknown): boolean {
  if (position.literals === undefined) return false
  return position.literals === 'text' ? typeof value === 'string' : (position.literals as readonly unknown[]).includes(value)
}

/** The names of a set in canonical order, each once. */
function nameSet(names: readonly string[], value: unknown): ShapeNode | undefined {
  const given: readonly unknown[] = Array.isArray(value) ? value : [value]
  const set = new Set<string>()
  for (let index = 0; index < given.length; index++) {
    const name = given[index]
    if (typeof name !== 'string' || !names.includes(name)) return undefined
    set.add(name)
  }
  return { kind: 'list', items: [...set].sort().map((name) => ({ kind: 'literal', value: name })) }
}

/** Whether a field reference fits: a field of the same model, type and list-ness. */
function isReferable(rule: ReferenceRule, model: string, field: string): boolean {
  if (model !== rule.model.name || !Object.hasOwn(rule.model.fields, field)) return false
  const referred = rule.model.fields[field]
  if (referred?.kind !== 'scalar' && referred?.kind !== 'enum') return false
  return referred.type === rule.type && referred.list === rule.list
}

function undefinedInList(path: string, position: Position): Problem {
  const fix = 'Leave the member out; only keys of objects may be undefined.'
  return { code: 'QUERY.UNDEFINED_IN_LIST', path, found: 'is undefined', expected: position.expected, fix }
}

/** The path of something nested too deep is itself too long to read. */
function shortened(path: string): string {
  return path.length <= 120 ? path : `${path.slice(0, 117)}...`
}
