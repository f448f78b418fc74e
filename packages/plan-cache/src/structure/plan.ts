import type {
  CellColumn,
  CellConstant,
  CellFiller,
  CodecName,
  CodecRef,
  DialectName,
  Generator,
  JsonMapping,
  KeptCells,
  Mapping,
  Parameter,
  Plan,
  PlanError,
  PlanNode,
  Statement,
  StitchedRelation,
  StitchNode,
  Transform,
} from '@hotplan/plan'
import { planFormat } from '@hotplan/plan'
import {
  byKind,
  type Check,
  kind,
  lazily,
  listOf,
  nameOf,
  natural,
  object,
  oneOf,
  pair,
  recordOf,
  scalar,
  text,
  truth,
} from './check.ts'
import { slots } from './shape.ts'

const codecName: Check<CodecName> = nameOf<CodecName>({
  string: true,
  int: true,
  bigint: true,
  float: true,
  decimal: true,
  boolean: true,
  datetime: true,
  date: true,
  time: true,
  json: true,
  bytes: true,
  enum: true,
})
const codec: Check<CodecRef> = object<CodecRef>({ name: codecName }, { list: oneOf(true), labels: recordOf(text) })
const listForm = oneOf<'array' | 'json'>('array', 'json')

const transform: Check<Transform> = byKind<Transform>({
  escapeLike: kind('escapeLike', {}),
  prefix: kind('prefix', { text }),
  suffix: kind('suffix', { text }),
  lowerCase: kind('lowerCase', {}),
  negate: kind('negate', {}),
})

const generator: Check<Generator> = byKind<Generator>({
  now: kind('now', {}),
  uuid: kind('uuid', { version: oneOf<4 | 7>(4, 7) }),
  cuid: kind('cuid', { version: oneOf<1 | 2>(1, 2) }),
  nanoid: kind('nanoid', { length: natural }),
  ulid: kind('ulid', {}),
})

const cell: Check<CellConstant> = (value, place) => (value === null ? place.path : scalar(value, place))
const cellList: Check<readonly CellConstant[]> = listOf(cell)
const cellConstant: Check<CellConstant | readonly CellConstant[]> = (value, place) =>
  Array.isArray(value) ? cellList(value, place) : cell(value, place)
const cellFiller: Check<CellFiller> = byKind<CellFiller>({
  generated: kind('generated', { generator }),
  constant: kind('constant', { value: cellConstant }),
})
const keptCells: Check<KeptCells> = object<KeptCells>({
  register: text,
  column: natural,
  by: oneOf<KeptCells['by']>('same', 'parent', 'child'),
  numbers: natural,
})
const cellColumn: Check<CellColumn> = object<CellColumn>(
  { slot: natural, codec, holds: oneOf<CellColumn['holds']>('cells', 'filled', 'presence') },
  { filler: cellFiller, kept: listOf(keptCells) },
)

const parameter: Check<Parameter> = byKind<Parameter>({
  cells: kind('cells', { columns: listOf(cellColumn), listForm: oneOf<'array' | 'json' | 'copy'>('array', 'json', 'copy') }),
  slot: kind('slot', { slot: natural, codec }, { transforms: listOf(transform), listForm }),
  generated: kind('generated', { generator, codec }),
  register: kind('register', { register: text, column: natural, list: truth, codec }, { row: natural, listForm }),
  constant: kind('constant', { value: scalar, codec }),
})

const statement: Check<Statement> = object<Statement>(
  { sql: text, parameters: listOf(parameter), columns: listOf(codec), returnsRows: truth },
  { copies: oneOf(true) },
)

const innerJson: Check<JsonMapping> = lazily(() => jsonMapping)
const jsonMapping: Check<JsonMapping> = byKind<JsonMapping>({
  record: kind('record', { fields: listOf(pair(text, innerJson)) }),
  list: kind('list', { of: innerJson }, { reverse: oneOf(true) }),
  value: kind('value', { codec }),
})

const innerMapping: Check<Mapping> = lazily(() => mapping)
const mapping: Check<Mapping> = byKind<Mapping>({
  record: kind('record', { fields: listOf(pair(text, innerMapping)) }, { presence: natural }),
  column: kind('column', { index: natural, codec }),
  jsonColumn: kind('jsonColumn', { index: natural, of: jsonMapping }),
  stitched: kind('stitched', {}),
})

const fact: Check<string | number | null> = (value, place) => (typeof value === 'boolean' ? place.path : scalar(value, place))
const error: Check<PlanError> = object<PlanError>({ code: text, message: text, meta: recordOf(fact) })
const literal: Check<null | boolean | number | string | readonly []> = (value, place) =>
  Array.isArray(value) && value.length === 0 ? undefined : scalar(value, place)

const inner: Check<PlanNode> = lazily(() => node)
const innerStitch: Check<StitchNode> = lazily(() => stitch)
const stitchedRelation: Check<StitchedRelation> = object<StitchedRelation>(
  { path: listOf(text), list: truth, rows: innerStitch },
  { reverse: oneOf(true), parent: natural },
)
const stitch: Check<StitchNode> = kind<StitchNode>('stitch', {
  name: text,
  statement: natural,
  mapping,
  relations: listOf(stitchedRelation),
})
const node: Check<PlanNode> = byKind<PlanNode>({
  query: kind('query', { statement: natural, mapping }),
  execute: kind('execute', { statement: natural }),
  first: kind('first', { of: inner }),
  reverse: kind('reverse', { of: inner }),
  require: kind('require', { of: inner, error }, { rows: natural }),
  literal: kind('literal', { value: literal }),
  count: kind('count', { of: inner }),
  let: kind('let', { name: text, statement: natural, in: inner }, { error }),
  sequence: kind('sequence', { steps: listOf(inner) }),
  transaction: kind('transaction', { of: inner }, { retries: natural }),
  keep: kind('keep', { name: text, statement: natural }, { error, rows: natural, rowsOf: natural }),
  size: kind('size', { register: text }),
  otherwise: kind('otherwise', { of: inner, to: inner }),
  when: kind('when', { register: text, found: inner, missing: inner }),
  stitch,
})

export const plan: Check<Plan> = object<Plan>({
  format: oneOf<typeof planFormat>(planFormat),
  schema: text,
  dialect: nameOf<DialectName>({
    postgres: true,
    sqlite: true,
    mysql: true,
  }),
  key: text,
  model: text,
  action: text,
  reads: listOf(text),
  writes: listOf(text),
  slots,
  statements: listOf(statement),
  root: node,
})
