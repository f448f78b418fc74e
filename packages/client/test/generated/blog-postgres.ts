// Written by `hotplan generate` from the Prisma schema. Change the schema and generate again instead of editing this file.
/* eslint-disable */
import { definePrisma, definePrismaClient, defineSchema } from 'hotplan/prisma'
import type * as $ from 'hotplan/types'

export const Level = {
  LOW: 'LOW',
  HIGH: 'HIGH',
} as const
export type Level = (typeof Level)[keyof typeof Level]

export const $Enums: { readonly Level: typeof Level } = { Level }
export namespace $Enums {
  export type Level = (typeof Level)[keyof typeof Level]
}

/** A record of `Sensor`, without relations. */
export type Sensor = {
  id: string
  code: string
  kind: string | null
  labels: string[]
  counts: number[]
  bigs: bigint[]
  ratios: number[]
  amounts: $.Decimal[]
  flags: boolean[]
  stamps: Date[]
  blobs: $.Bytes[]
  docs: $.JsonValue[]
  levels: Level[]
  days: Date[]
  keys: string[]
}
/** A record of `Reading`, without relations. */
export type Reading = {
  id: bigint
  day: Date
  at: Date | null
  atZone: Date | null
  takenAt: Date
  storedAt: Date | null
  small: number
  oid: number | null
  real: number | null
  amount: $.Decimal
  cash: $.Decimal | null
  text: $.JsonValue | null
  binary: $.JsonValue | null
  address: string | null
  markup: string | null
  bit: string | null
  bits: string | null
  level: Level | null
  sensorId: string
}
/** A record of `AuditEntry`, without relations. */
export type AuditEntry = {
  id: number
  action: string
  detail: $.JsonValue
  at: Date
}
/** A record of `AuditPart`, without relations. */
export type AuditPart = {
  entryId: number
  number: number
}
/** A record of `SensorDay`, without relations. */
export type SensorDay = {
  sensorId: string
  day: Date
  readings: number
  total: $.Decimal
}

export namespace Prisma {

  /* Sensor */

  export interface SensorFieldRefs {
    readonly id: $.FieldRef<'Sensor', 'String'>
    readonly code: $.FieldRef<'Sensor', 'String'>
    readonly kind: $.FieldRef<'Sensor', 'String'>
    readonly labels: $.FieldRef<'Sensor', 'String[]'>
    readonly counts: $.FieldRef<'Sensor', 'Int[]'>
    readonly bigs: $.FieldRef<'Sensor', 'BigInt[]'>
    readonly ratios: $.FieldRef<'Sensor', 'Float[]'>
    readonly amounts: $.FieldRef<'Sensor', 'Decimal[]'>
    readonly flags: $.FieldRef<'Sensor', 'Boolean[]'>
    readonly stamps: $.FieldRef<'Sensor', 'DateTime[]'>
    readonly blobs: $.FieldRef<'Sensor', 'Bytes[]'>
    readonly docs: $.FieldRef<'Sensor', 'Json[]'>
    readonly levels: $.FieldRef<'Sensor', 'Level[]'>
    readonly days: $.FieldRef<'Sensor', 'DateTime[]'>
    readonly keys: $.FieldRef<'Sensor', 'String[]'>
  }
  export interface $Sensor$Relations {
    readings: $Reading[]
  }
  export interface $Sensor$Table {
    id: $.TableColumn<string, string | undefined>
    code: $.TableColumn<string>
    kind: $.TableColumn<string | null>
    labels: $.TableColumn<string[] | null>
    counts: $.TableColumn<number[] | null>
    bigs: $.TableColumn<bigint[] | null, $.BigIntInput[] | null>
    ratios: $.TableColumn<number[] | null>
    amounts: $.TableColumn<$.Decimal[] | null, $.DecimalInput[] | null>
    flags: $.TableColumn<boolean[] | null>
    stamps: $.TableColumn<Date[] | null, $.DateTimeInput[] | null>
    blobs: $.TableColumn<$.Bytes[] | null, $.BytesInput[] | null>
    docs: $.TableColumn<$.JsonValue[] | null, $.InputJsonValue[] | null>
    levels: $.TableColumn<string | null, ('LOW' | 'high level')[] | null>
    days: $.TableColumn<Date[] | null, $.DateTimeInput[] | null>
    keys: $.TableColumn<string[] | null>
  }
  export interface $Sensor {
    name: 'Sensor'
    key: 'sensor'
    view: false
    scalars: Sensor
    relations: $Sensor$Relations
    counts: 'readings'
    numbers: never
    comparables: 'id' | 'code' | 'kind'
    select: SensorSelect
    include: SensorInclude
    omit: SensorOmit
    returningSelect: SensorSelectScalar
    returningInclude: never
    where: SensorWhereInput
    whereUnique: SensorWhereUniqueInput
    keys: 'id' | 'code'
    scalarWhere: SensorScalarWhereInput
    having: SensorScalarWhereWithAggregatesInput
    orderBy: SensorOrderByWithRelationInput
    orderByScalars: $Sensor$OrderByScalars
    fields: SensorFieldRefs
    create: SensorUncheckedCreateInput
    createRow: SensorUncheckedCreateRow
    createMany: SensorCreateManyInput
    update: SensorUncheckedUpdateInput
    updateMany: SensorUncheckedUpdateManyInput
    table: 'public.Sensor'
    columns: $Sensor$Table
    createManyOptions: $.SkipDuplicates
  }
  export interface SensorScalarWhereInput {
    AND?: SensorScalarWhereInput | readonly SensorScalarWhereInput[]
    OR?: readonly SensorScalarWhereInput[]
    NOT?: SensorScalarWhereInput | readonly SensorScalarWhereInput[]
    id?: $.UuidFilter<'Sensor'> | string
    code?: $.PostgresStringFilter<'Sensor'> | string
    kind?: $.PostgresStringNullableFilter<'Sensor'> | string | null
    labels?: $.ListFilter<string, 'String', 'Sensor'>
    counts?: $.ListFilter<number, 'Int', 'Sensor'>
    bigs?: $.ListFilter<$.BigIntInput, 'BigInt', 'Sensor'>
    ratios?: $.ListFilter<number, 'Float', 'Sensor'>
    amounts?: $.ListFilter<$.DecimalInput, 'Decimal', 'Sensor'>
    flags?: $.ListFilter<boolean, 'Boolean', 'Sensor'>
    stamps?: $.ListFilter<$.DateTimeInput, 'DateTime', 'Sensor'>
    blobs?: $.ListFilter<$.BytesInput, 'Bytes', 'Sensor'>
    docs?: $.ListFilter<$.InputJsonValue, 'Json', 'Sensor'>
    levels?: $.ListFilter<Level, 'Level', 'Sensor'>
    days?: $.ListFilter<$.DateTimeInput, 'DateTime', 'Sensor'>
    keys?: $.ListFilter<string, 'String', 'Sensor'>
  }
  export interface SensorWhereInput extends SensorScalarWhereInput {
    AND?: SensorWhereInput | readonly SensorWhereInput[]
    OR?: readonly SensorWhereInput[]
    NOT?: SensorWhereInput | readonly SensorWhereInput[]
    readings?: ReadingListRelationFilter
  }
  export interface $Sensor$Unique extends SensorWhereInput {
    id?: string
    code?: string
  }
  export type SensorWhereUniqueInput = $Sensor$Unique & ({ id: string | undefined } | { code: string | undefined })
  export interface SensorScalarWhereWithAggregatesInput {
    AND?: SensorScalarWhereWithAggregatesInput | readonly SensorScalarWhereWithAggregatesInput[]
    OR?: readonly SensorScalarWhereWithAggregatesInput[]
    NOT?: SensorScalarWhereWithAggregatesInput | readonly SensorScalarWhereWithAggregatesInput[]
    id?: ($.UuidFilter<'Sensor'> & $.RangeHaving<$.UuidFilter | string>) | string
    code?: ($.PostgresStringFilter<'Sensor'> & $.RangeHaving<$.PostgresStringFilter | string>) | string
    kind?: ($.PostgresStringNullableFilter<'Sensor'> & $.RangeHaving<$.PostgresStringNullableFilter | string | null>) | string | null
    labels?: $.ListFilter<string, 'String', 'Sensor'>
    counts?: $.ListFilter<number, 'Int', 'Sensor'>
    bigs?: $.ListFilter<$.BigIntInput, 'BigInt', 'Sensor'>
    ratios?: $.ListFilter<number, 'Float', 'Sensor'>
    amounts?: $.ListFilter<$.DecimalInput, 'Decimal', 'Sensor'>
    flags?: $.ListFilter<boolean, 'Boolean', 'Sensor'>
    stamps?: $.ListFilter<$.DateTimeInput, 'DateTime', 'Sensor'>
    blobs?: $.ListFilter<$.BytesInput, 'Bytes', 'Sensor'>
    docs?: $.ListFilter<$.InputJsonValue, 'Json', 'Sensor'>
    levels?: $.ListFilter<Level, 'Level', 'Sensor'>
    days?: $.ListFilter<$.DateTimeInput, 'DateTime', 'Sensor'>
    keys?: $.ListFilter<string, 'String', 'Sensor'>
  }
  export interface SensorScalarRelationFilter {
    is?: SensorWhereInput
    isNot?: SensorWhereInput
  }
  export interface $Sensor$Bare extends SensorWhereInput {
    is?: never
    isNot?: never
  }
  export interface $Sensor$OrderByScalars {
    id?: $.SortOrder
    code?: $.SortOrder
    kind?: $.SortOrder | $.SortOrderInput
    labels?: $.SortOrder
    counts?: $.SortOrder
    bigs?: $.SortOrder
    ratios?: $.SortOrder
    amounts?: $.SortOrder
    flags?: $.SortOrder
    stamps?: $.SortOrder
    blobs?: $.SortOrder
    docs?: $.SortOrder
    levels?: $.SortOrder
    days?: $.SortOrder
    keys?: $.SortOrder
  }
  export interface SensorOrderByWithRelationInput extends $Sensor$OrderByScalars {
    readings?: $.RelationCountOrder
    _relevance?: $.RelevanceOrder<'id' | 'code' | 'kind' | 'labels' | 'keys'>
  }
  export type SensorOrderByWithAggregationInput = $Sensor$OrderByScalars & $.AggregateOrder<$Sensor>
  export interface SensorSelectScalar {
    id?: boolean
    code?: boolean
    kind?: boolean
    labels?: boolean
    counts?: boolean
    bigs?: boolean
    ratios?: boolean
    amounts?: boolean
    flags?: boolean
    stamps?: boolean
    blobs?: boolean
    docs?: boolean
    levels?: boolean
    days?: boolean
    keys?: boolean
  }
  export type SensorOmit = SensorSelectScalar
  export interface SensorInclude {
    readings?: boolean | $.RelationListArgs<$Reading>
    _count?: boolean | SensorCountOutputTypeDefaultArgs
  }
  export interface SensorSelect extends SensorSelectScalar, SensorInclude {}
  export interface SensorCountOutputTypeSelect {
    readings?: boolean | $.RelationCountArgs<$Reading>
  }
  export interface SensorCountOutputTypeDefaultArgs {
    select?: SensorCountOutputTypeSelect | null
  }
  export type Sensor$readingsArgs = $.RelationListArgs<$Reading>
  export interface $Sensor$CreateScalars {
    id?: string
    code: string
    kind?: string | null
    labels?: readonly string[] | $.ListCreate<string>
    counts?: readonly number[] | $.ListCreate<number>
    bigs?: readonly $.BigIntInput[] | $.ListCreate<$.BigIntInput>
    ratios?: readonly number[] | $.ListCreate<number>
    amounts?: readonly $.DecimalInput[] | $.ListCreate<$.DecimalInput>
    flags?: readonly boolean[] | $.ListCreate<boolean>
    stamps?: readonly $.DateTimeInput[] | $.ListCreate<$.DateTimeInput>
    blobs?: readonly $.BytesInput[] | $.ListCreate<$.BytesInput>
    docs?: readonly $.InputJsonValue[] | $.ListCreate<$.InputJsonValue>
    levels?: readonly Level[] | $.ListCreate<Level>
    days?: readonly $.DateTimeInput[] | $.ListCreate<$.DateTimeInput>
    keys?: readonly string[] | $.ListCreate<string>
  }
  export interface $Sensor$CreateRelations {
    readings?: ReadingCreateNestedManyWithoutSensorInput
  }
  export interface SensorCreateInput extends $Sensor$CreateScalars, $Sensor$CreateRelations {}
  export interface SensorCreateManyInput extends $Sensor$CreateScalars {}
  export interface SensorUncheckedCreateInput extends SensorCreateManyInput, $Sensor$CreateRelations {}
  export interface $Sensor$RowRelations {
    readings?: $.RowsList<$Reading$WithoutSensor>
  }
  export interface SensorCreateRow extends $Sensor$CreateScalars, $Sensor$RowRelations {}
  export interface SensorUncheckedCreateRow extends SensorCreateManyInput, $Sensor$RowRelations {}
  export interface SensorUpdateManyMutationInput {
    id?: string | $.StringFieldUpdateOperationsInput
    code?: string | $.StringFieldUpdateOperationsInput
    kind?: string | $.NullableStringFieldUpdateOperationsInput | null
    labels?: readonly string[] | $.ListUpdate<string>
    counts?: readonly number[] | $.ListUpdate<number>
    bigs?: readonly $.BigIntInput[] | $.ListUpdate<$.BigIntInput>
    ratios?: readonly number[] | $.ListUpdate<number>
    amounts?: readonly $.DecimalInput[] | $.ListUpdate<$.DecimalInput>
    flags?: readonly boolean[] | $.ListUpdate<boolean>
    stamps?: readonly $.DateTimeInput[] | $.ListUpdate<$.DateTimeInput>
    blobs?: readonly $.BytesInput[] | $.ListUpdate<$.BytesInput>
    docs?: readonly $.InputJsonValue[] | $.ListUpdate<$.InputJsonValue>
    levels?: readonly Level[] | $.ListUpdate<Level>
    days?: readonly $.DateTimeInput[] | $.ListUpdate<$.DateTimeInput>
    keys?: readonly string[] | $.ListUpdate<string>
  }
  export interface $Sensor$UpdateRelations {
    readings?: ReadingUpdateManyWithoutSensorNestedInput
  }
  export interface SensorUpdateInput extends SensorUpdateManyMutationInput, $Sensor$UpdateRelations {}
  export interface SensorUncheckedUpdateManyInput extends SensorUpdateManyMutationInput {}
  export interface SensorUncheckedUpdateInput extends SensorUncheckedUpdateManyInput, $Sensor$UpdateRelations {}
  export interface SensorCreateWithoutReadingsInput extends SensorCreateInput {
    readings?: never
  }
  export interface SensorUncheckedCreateWithoutReadingsInput extends SensorUncheckedCreateInput {
    readings?: never
  }
  export interface SensorCreateRowWithoutReadings extends SensorCreateRow {
    readings?: never
  }
  export interface SensorUncheckedCreateRowWithoutReadings extends SensorUncheckedCreateRow {
    readings?: never
  }
  export interface SensorUpdateWithoutReadingsInput extends SensorUpdateInput {
    readings?: never
  }
  export interface SensorUncheckedUpdateWithoutReadingsInput extends SensorUncheckedUpdateInput {
    readings?: never
  }
  export interface $Sensor$WithoutReadings {
    model: $Sensor
    create: SensorUncheckedCreateWithoutReadingsInput
    update: SensorUncheckedUpdateWithoutReadingsInput
    row: SensorUncheckedCreateRowWithoutReadings
    createMany: never
  }
  export type SensorCreateNestedOneWithoutReadingsInput = $.CreateOne<$Sensor$WithoutReadings>
  export type SensorUpdateOneRequiredWithoutReadingsNestedInput = $.UpdateOneRequired<$Sensor$WithoutReadings>
  export type SensorCreateOrConnectWithoutReadingsInput = $.ConnectOrCreate<$Sensor$WithoutReadings>
  export type SensorUpsertWithoutReadingsInput = $.UpsertOne<$Sensor$WithoutReadings>
  export type SensorUpdateToOneWithWhereWithoutReadingsInput = $.UpdateToOneWithWhere<$Sensor$WithoutReadings>
  export type SensorScalarFieldEnum = 'id' | 'code' | 'kind' | 'labels' | 'counts' | 'bigs' | 'ratios' | 'amounts' | 'flags' | 'stamps' | 'blobs' | 'docs' | 'levels' | 'days' | 'keys'
  export type SensorDefaultArgs = $.Selection<$Sensor>
  export type SensorGetPayload<S extends boolean | null | undefined | SensorDefaultArgs> = $.Result<$Sensor, S>
  export type SensorDelegate = $.Delegate<$Sensor>
  export type SensorFindUniqueArgs = $.FindUniqueArgs<$Sensor>
  export type SensorFindUniqueOrThrowArgs = $.FindUniqueArgs<$Sensor>
  export type SensorFindFirstArgs = $.FindManyArgs<$Sensor>
  export type SensorFindFirstOrThrowArgs = $.FindManyArgs<$Sensor>
  export type SensorFindManyArgs = $.FindManyArgs<$Sensor>
  export type SensorCountArgs = $.CountArgs<$Sensor>
  export type SensorAggregateArgs = $.AggregateArgs<$Sensor>
  export type SensorGroupByArgs = $.GroupByArgs<$Sensor>
  export type SensorCreateArgs = $.CreateArgs<$Sensor>
  export type SensorCreateManyArgs = $.CreateManyArgs<$Sensor>
  export type SensorCreateManyAndReturnArgs = $.CreateManyAndReturnArgs<$Sensor>
  export type SensorCopyFromArgs = $.CopyFromArgs<$Sensor>
  export type SensorUpdateArgs = $.UpdateArgs<$Sensor>
  export type SensorUpdateManyArgs = $.UpdateManyArgs<$Sensor>
  export type SensorUpdateManyAndReturnArgs = $.UpdateManyAndReturnArgs<$Sensor>
  export type SensorUpdateEachArgs = $.UpdateEachArgs<$Sensor>
  export type SensorUpsertArgs = $.UpsertArgs<$Sensor>
  export type SensorUpsertManyArgs = $.UpsertManyArgs<$Sensor>
  export type SensorUpsertManyAndReturnArgs = $.UpsertManyAndReturnArgs<$Sensor>
  export type SensorDeleteArgs = $.DeleteArgs<$Sensor>
  export type SensorDeleteManyArgs = $.DeleteManyArgs<$Sensor>
  export type SensorDeleteManyAndReturnArgs = $.DeleteManyAndReturnArgs<$Sensor>
  export type $SensorPayload = $Sensor
  export type SensorModel = Sensor
  export type SensorCountOutputType = $.Result<$Sensor, { select: { _count: true } }>['_count']
  export type Prisma__SensorClient<T, Null = never> = $.FluentPromise<$Sensor, T, Null, unknown>
  export type AggregateSensor = $.AggregateOutputs<$Sensor>
  export type SensorGroupByOutputType = $.GroupOutput<$Sensor>
  export type GetSensorAggregateType<T extends SensorAggregateArgs> = $.AggregateResult<$Sensor, T>
  export type GetSensorGroupByPayload<T extends SensorGroupByArgs> = $.GroupByResult<$Sensor, T>
  export type SensorCountAggregateInputType = $.AggregateInput<$Sensor, '_count'>
  export type SensorCountAggregateOutputType = $.AggregateOutput<$Sensor, '_count'>
  export type SensorAvgAggregateInputType = $.AggregateInput<$Sensor, '_avg'>
  export type SensorAvgAggregateOutputType = $.AggregateOutput<$Sensor, '_avg'>
  export type SensorSumAggregateInputType = $.AggregateInput<$Sensor, '_sum'>
  export type SensorSumAggregateOutputType = $.AggregateOutput<$Sensor, '_sum'>
  export type SensorMinAggregateInputType = $.AggregateInput<$Sensor, '_min'>
  export type SensorMinAggregateOutputType = $.AggregateOutput<$Sensor, '_min'>
  export type SensorMaxAggregateInputType = $.AggregateInput<$Sensor, '_max'>
  export type SensorMaxAggregateOutputType = $.AggregateOutput<$Sensor, '_max'>

  /* Reading */

  export interface ReadingFieldRefs {
    readonly id: $.FieldRef<'Reading', 'BigInt'>
    readonly day: $.FieldRef<'Reading', 'DateTime'>
    readonly at: $.FieldRef<'Reading', 'DateTime'>
    readonly atZone: $.FieldRef<'Reading', 'DateTime'>
    readonly takenAt: $.FieldRef<'Reading', 'DateTime'>
    readonly storedAt: $.FieldRef<'Reading', 'DateTime'>
    readonly small: $.FieldRef<'Reading', 'Int'>
    readonly oid: $.FieldRef<'Reading', 'Int'>
    readonly real: $.FieldRef<'Reading', 'Float'>
    readonly amount: $.FieldRef<'Reading', 'Decimal'>
    readonly cash: $.FieldRef<'Reading', 'Decimal'>
    readonly text: $.FieldRef<'Reading', 'Json'>
    readonly binary: $.FieldRef<'Reading', 'Json'>
    readonly address: $.FieldRef<'Reading', 'String'>
    readonly markup: $.FieldRef<'Reading', 'String'>
    readonly bit: $.FieldRef<'Reading', 'String'>
    readonly bits: $.FieldRef<'Reading', 'String'>
    readonly level: $.FieldRef<'Reading', 'Level'>
    readonly sensorId: $.FieldRef<'Reading', 'String'>
  }
  export interface $Reading$Relations {
    sensor: $Sensor
  }
  export interface $Reading$Table {
    id: $.TableColumn<bigint, $.BigIntInput | undefined>
    day: $.TableColumn<Date, $.DateTimeInput>
    at: $.TableColumn<Date | null, $.DateTimeInput | null>
    atZone: $.TableColumn<Date | null, $.DateTimeInput | null>
    takenAt: $.TableColumn<Date, $.DateTimeInput | undefined>
    storedAt: $.TableColumn<Date | null, $.DateTimeInput | null>
    small: $.TableColumn<number>
    oid: $.TableColumn<bigint | null, number | null>
    real: $.TableColumn<number | null>
    amount: $.TableColumn<$.Decimal, $.DecimalInput>
    cash: $.TableColumn<$.Decimal | null, $.DecimalInput | null>
    text: $.TableColumn<$.JsonValue | null, $.InputJsonValue | null>
    binary: $.TableColumn<$.JsonValue | null, $.InputJsonValue | null>
    address: $.TableColumn<string | null>
    markup: $.TableColumn<string | null>
    bit: $.TableColumn<string | null>
    bits: $.TableColumn<string | null>
    level: $.TableColumn<'LOW' | 'high level' | null>
    place: unknown
    sensorId: $.TableColumn<string>
  }
  export interface $Reading {
    name: 'Reading'
    key: 'reading'
    view: false
    scalars: Reading
    relations: $Reading$Relations
    counts: never
    numbers: 'id' | 'small' | 'oid' | 'real' | 'amount' | 'cash'
    comparables: 'id' | 'day' | 'at' | 'atZone' | 'takenAt' | 'storedAt' | 'small' | 'oid' | 'real' | 'amount' | 'cash' | 'address' | 'markup' | 'bit' | 'bits' | 'level' | 'sensorId'
    select: ReadingSelect
    include: ReadingInclude
    omit: ReadingOmit
    returningSelect: $Reading$ReturningSelect
    returningInclude: $Reading$ReturningInclude
    where: ReadingWhereInput
    whereUnique: ReadingWhereUniqueInput
    keys: 'id'
    scalarWhere: ReadingScalarWhereInput
    having: ReadingScalarWhereWithAggregatesInput
    orderBy: ReadingOrderByWithRelationInput
    orderByScalars: $Reading$OrderByScalars
    fields: ReadingFieldRefs
    create: ReadingCreateInput | ReadingUncheckedCreateInput
    createRow: ReadingCreateRow | ReadingUncheckedCreateRow
    createMany: ReadingCreateManyInput
    update: ReadingUpdateInput | ReadingUncheckedUpdateInput
    updateMany: ReadingUncheckedUpdateManyInput
    table: 'public.Reading'
    columns: $Reading$Table
    createManyOptions: $.SkipDuplicates
  }
  export interface ReadingScalarWhereInput {
    AND?: ReadingScalarWhereInput | readonly ReadingScalarWhereInput[]
    OR?: readonly ReadingScalarWhereInput[]
    NOT?: ReadingScalarWhereInput | readonly ReadingScalarWhereInput[]
    id?: $.BigIntFilter<'Reading'> | $.BigIntInput
    day?: $.DateTimeFilter<'Reading'> | $.DateTimeInput
    at?: $.DateTimeNullableFilter<'Reading'> | $.DateTimeInput | null
    atZone?: $.DateTimeNullableFilter<'Reading'> | $.DateTimeInput | null
    takenAt?: $.DateTimeFilter<'Reading'> | $.DateTimeInput
    storedAt?: $.DateTimeNullableFilter<'Reading'> | $.DateTimeInput | null
    small?: $.IntFilter<'Reading'> | number
    oid?: $.IntNullableFilter<'Reading'> | number | null
    real?: $.FloatNullableFilter<'Reading'> | number | null
    amount?: $.DecimalFilter<'Reading'> | $.DecimalInput
    cash?: $.DecimalNullableFilter<'Reading'> | $.DecimalInput | null
    text?: $.PostgresJsonFilter<'Reading'>
    binary?: $.PostgresJsonFilter<'Reading'>
    address?: $.PostgresStringNullableFilter<'Reading'> | string | null
    markup?: $.PostgresStringNullableFilter<'Reading'> | string | null
    bit?: $.PostgresStringNullableFilter<'Reading'> | string | null
    bits?: $.PostgresStringNullableFilter<'Reading'> | string | null
    level?: $.EnumNullableFilter<Level, 'Level', 'Reading'> | Level | null
    sensorId?: $.UuidFilter<'Reading'> | string
  }
  export interface ReadingWhereInput extends ReadingScalarWhereInput {
    AND?: ReadingWhereInput | readonly ReadingWhereInput[]
    OR?: readonly ReadingWhereInput[]
    NOT?: ReadingWhereInput | readonly ReadingWhereInput[]
    sensor?: $Sensor$Bare | SensorScalarRelationFilter
  }
  export interface $Reading$Unique extends ReadingWhereInput {
    id?: $.BigIntInput
  }
  export type ReadingWhereUniqueInput = $Reading$Unique & { id: $.BigIntInput | undefined }
  export interface ReadingScalarWhereWithAggregatesInput {
    AND?: ReadingScalarWhereWithAggregatesInput | readonly ReadingScalarWhereWithAggregatesInput[]
    OR?: readonly ReadingScalarWhereWithAggregatesInput[]
    NOT?: ReadingScalarWhereWithAggregatesInput | readonly ReadingScalarWhereWithAggregatesInput[]
    id?: ($.BigIntFilter<'Reading'> & $.BigIntHaving) | $.BigIntInput
    day?: ($.DateTimeFilter<'Reading'> & $.RangeHaving<$.DateTimeFilter | $.DateTimeInput>) | $.DateTimeInput
    at?: ($.DateTimeNullableFilter<'Reading'> & $.RangeHaving<$.DateTimeNullableFilter | $.DateTimeInput | null>) | $.DateTimeInput | null
    atZone?: ($.DateTimeNullableFilter<'Reading'> & $.RangeHaving<$.DateTimeNullableFilter | $.DateTimeInput | null>) | $.DateTimeInput | null
    takenAt?: ($.DateTimeFilter<'Reading'> & $.RangeHaving<$.DateTimeFilter | $.DateTimeInput>) | $.DateTimeInput
    storedAt?: ($.DateTimeNullableFilter<'Reading'> & $.RangeHaving<$.DateTimeNullableFilter | $.DateTimeInput | null>) | $.DateTimeInput | null
    small?: ($.IntFilter<'Reading'> & $.IntHaving) | number
    oid?: ($.IntNullableFilter<'Reading'> & $.IntNullableHaving) | number | null
    real?: ($.FloatNullableFilter<'Reading'> & $.FloatNullableHaving) | number | null
    amount?: ($.DecimalFilter<'Reading'> & $.DecimalHaving) | $.DecimalInput
    cash?: ($.DecimalNullableFilter<'Reading'> & $.DecimalNullableHaving) | $.DecimalInput | null
    text?: $.PostgresJsonFilter<'Reading'> & $.CountHaving
    binary?: $.PostgresJsonFilter<'Reading'> & $.CountHaving
    address?: ($.PostgresStringNullableFilter<'Reading'> & $.RangeHaving<$.PostgresStringNullableFilter | string | null>) | string | null
    markup?: ($.PostgresStringNullableFilter<'Reading'> & $.RangeHaving<$.PostgresStringNullableFilter | string | null>) | string | null
    bit?: ($.PostgresStringNullableFilter<'Reading'> & $.RangeHaving<$.PostgresStringNullableFilter | string | null>) | string | null
    bits?: ($.PostgresStringNullableFilter<'Reading'> & $.RangeHaving<$.PostgresStringNullableFilter | string | null>) | string | null
    level?: ($.EnumNullableFilter<Level, 'Level', 'Reading'> & $.RangeHaving<$.EnumNullableFilter<Level, 'Level'> | Level | null>) | Level | null
    sensorId?: ($.UuidFilter<'Reading'> & $.RangeHaving<$.UuidFilter | string>) | string
  }
  export interface ReadingListRelationFilter {
    every?: ReadingWhereInput
    some?: ReadingWhereInput
    none?: ReadingWhereInput
  }
  export interface $Reading$OrderByScalars {
    id?: $.SortOrder
    day?: $.SortOrder
    at?: $.SortOrder | $.SortOrderInput
    atZone?: $.SortOrder | $.SortOrderInput
    takenAt?: $.SortOrder
    storedAt?: $.SortOrder | $.SortOrderInput
    small?: $.SortOrder
    oid?: $.SortOrder | $.SortOrderInput
    real?: $.SortOrder | $.SortOrderInput
    amount?: $.SortOrder
    cash?: $.SortOrder | $.SortOrderInput
    text?: $.SortOrder | $.SortOrderInput
    binary?: $.SortOrder | $.SortOrderInput
    address?: $.SortOrder | $.SortOrderInput
    markup?: $.SortOrder | $.SortOrderInput
    bit?: $.SortOrder | $.SortOrderInput
    bits?: $.SortOrder | $.SortOrderInput
    level?: $.SortOrder | $.SortOrderInput
    sensorId?: $.SortOrder
  }
  export interface ReadingOrderByWithRelationInput extends $Reading$OrderByScalars {
    sensor?: SensorOrderByWithRelationInput
    _relevance?: $.RelevanceOrder<'address' | 'markup' | 'bit' | 'bits' | 'sensorId'>
  }
  export type ReadingOrderByWithAggregationInput = $Reading$OrderByScalars & $.AggregateOrder<$Reading>
  export interface ReadingSelectScalar {
    id?: boolean
    day?: boolean
    at?: boolean
    atZone?: boolean
    takenAt?: boolean
    storedAt?: boolean
    small?: boolean
    oid?: boolean
    real?: boolean
    amount?: boolean
    cash?: boolean
    text?: boolean
    binary?: boolean
    address?: boolean
    markup?: boolean
    bit?: boolean
    bits?: boolean
    level?: boolean
    sensorId?: boolean
  }
  export type ReadingOmit = ReadingSelectScalar
  export interface ReadingInclude {
    sensor?: boolean | SensorDefaultArgs
  }
  export interface ReadingSelect extends ReadingSelectScalar, ReadingInclude {}
  export interface $Reading$ReturningInclude {
    sensor?: boolean | SensorDefaultArgs
  }
  export interface $Reading$ReturningSelect extends ReadingSelectScalar, $Reading$ReturningInclude {}
  export type Reading$sensorArgs = SensorDefaultArgs
  export interface $Reading$CreateScalars {
    id?: $.BigIntInput
    day: $.DateTimeInput
    at?: $.DateTimeInput | null
    atZone?: $.DateTimeInput | null
    takenAt?: $.DateTimeInput
    storedAt?: $.DateTimeInput | null
    small: number
    oid?: number | null
    real?: number | null
    amount: $.DecimalInput
    cash?: $.DecimalInput | null
    text?: $.NullableJsonInput
    binary?: $.NullableJsonInput
    address?: string | null
    markup?: string | null
    bit?: string | null
    bits?: string | null
    level?: Level | null
  }
  export interface $Reading$CreateRelations {}
  export interface ReadingCreateInput extends $Reading$CreateScalars, $Reading$CreateRelations {
    sensor: SensorCreateNestedOneWithoutReadingsInput
    sensorId?: never
  }
  export interface ReadingCreateManyInput extends $Reading$CreateScalars {
    sensorId: string
  }
  export interface ReadingUncheckedCreateInput extends ReadingCreateManyInput, $Reading$CreateRelations {
    sensor?: never
  }
  export interface $Reading$RowRelations {}
  export interface ReadingCreateRow extends $Reading$CreateScalars, $Reading$RowRelations {
    sensor: $.RowsOne<$Sensor$WithoutReadings>
    sensorId?: never
  }
  export interface ReadingUncheckedCreateRow extends ReadingCreateManyInput, $Reading$RowRelations {
    sensor?: never
  }
  export interface ReadingUpdateManyMutationInput {
    id?: $.BigIntInput | $.BigIntFieldUpdateOperationsInput
    day?: $.DateTimeInput | $.DateTimeFieldUpdateOperationsInput
    at?: $.DateTimeInput | $.NullableDateTimeFieldUpdateOperationsInput | null
    atZone?: $.DateTimeInput | $.NullableDateTimeFieldUpdateOperationsInput | null
    takenAt?: $.DateTimeInput | $.DateTimeFieldUpdateOperationsInput
    storedAt?: $.DateTimeInput | $.NullableDateTimeFieldUpdateOperationsInput | null
    small?: number | $.IntFieldUpdateOperationsInput
    oid?: number | $.NullableIntFieldUpdateOperationsInput | null
    real?: number | $.NullableFloatFieldUpdateOperationsInput | null
    amount?: $.DecimalInput | $.DecimalFieldUpdateOperationsInput
    cash?: $.DecimalInput | $.NullableDecimalFieldUpdateOperationsInput | null
    text?: $.NullableJsonInput
    binary?: $.NullableJsonInput
    address?: string | $.NullableStringFieldUpdateOperationsInput | null
    markup?: string | $.NullableStringFieldUpdateOperationsInput | null
    bit?: string | $.NullableStringFieldUpdateOperationsInput | null
    bits?: string | $.NullableStringFieldUpdateOperationsInput | null
    level?: Level | $.SetUpdate<Level | null> | null
  }
  export interface $Reading$UpdateRelations {}
  export interface ReadingUpdateInput extends ReadingUpdateManyMutationInput, $Reading$UpdateRelations {
    sensor?: SensorUpdateOneRequiredWithoutReadingsNestedInput
    sensorId?: never
  }
  export interface ReadingUncheckedUpdateManyInput extends ReadingUpdateManyMutationInput {
    sensorId?: string | $.StringFieldUpdateOperationsInput
  }
  export interface ReadingUncheckedUpdateInput extends ReadingUncheckedUpdateManyInput, $Reading$UpdateRelations {
    sensor?: never
  }
  export interface ReadingCreateWithoutSensorInput extends $Reading$CreateScalars, $Reading$CreateRelations {
    sensor?: never
    sensorId?: never
  }
  export interface ReadingCreateManySensorInput extends $Reading$CreateScalars {}
  export interface ReadingUncheckedCreateWithoutSensorInput extends ReadingCreateManySensorInput, $Reading$CreateRelations {
    sensor?: never
  }
  export interface ReadingCreateRowWithoutSensor extends $Reading$CreateScalars, $Reading$RowRelations {
    sensor?: never
    sensorId?: never
  }
  export interface ReadingUncheckedCreateRowWithoutSensor extends ReadingCreateManySensorInput, $Reading$RowRelations {
    sensor?: never
  }
  export interface ReadingUpdateWithoutSensorInput extends ReadingUpdateInput {
    sensor?: never
  }
  export interface ReadingUncheckedUpdateWithoutSensorInput extends ReadingUncheckedUpdateInput {
    sensorId?: never
  }
  export interface $Reading$WithoutSensor {
    model: $Reading
    create: ReadingUncheckedCreateWithoutSensorInput
    update: ReadingUncheckedUpdateWithoutSensorInput
    row: ReadingUncheckedCreateRowWithoutSensor
    createMany: ReadingCreateManySensorInput
  }
  export type ReadingCreateNestedManyWithoutSensorInput = $.CreateList<$Reading$WithoutSensor>
  export type ReadingUpdateManyWithoutSensorNestedInput = $.UpdateList<$Reading$WithoutSensor>
  export type ReadingCreateOrConnectWithoutSensorInput = $.ConnectOrCreate<$Reading$WithoutSensor>
  export type ReadingUpsertWithWhereUniqueWithoutSensorInput = $.UpsertWithWhereUnique<$Reading$WithoutSensor>
  export type ReadingUpdateWithWhereUniqueWithoutSensorInput = $.UpdateWithWhereUnique<$Reading$WithoutSensor>
  export type ReadingUpdateManyWithWhereWithoutSensorInput = $.UpdateManyWithWhere<$Reading$WithoutSensor>
  export type ReadingCreateManySensorInputEnvelope = $.NestedCreateMany<$Reading$WithoutSensor>
  export type ReadingUncheckedCreateNestedManyWithoutSensorInput = ReadingCreateNestedManyWithoutSensorInput
  export type ReadingUncheckedUpdateManyWithoutSensorNestedInput = ReadingUpdateManyWithoutSensorNestedInput
  export type ReadingScalarFieldEnum = 'id' | 'day' | 'at' | 'atZone' | 'takenAt' | 'storedAt' | 'small' | 'oid' | 'real' | 'amount' | 'cash' | 'text' | 'binary' | 'address' | 'markup' | 'bit' | 'bits' | 'level' | 'sensorId'
  export type ReadingDefaultArgs = $.Selection<$Reading>
  export type ReadingGetPayload<S extends boolean | null | undefined | ReadingDefaultArgs> = $.Result<$Reading, S>
  export type ReadingDelegate = $.Delegate<$Reading>
  export type ReadingFindUniqueArgs = $.FindUniqueArgs<$Reading>
  export type ReadingFindUniqueOrThrowArgs = $.FindUniqueArgs<$Reading>
  export type ReadingFindFirstArgs = $.FindManyArgs<$Reading>
  export type ReadingFindFirstOrThrowArgs = $.FindManyArgs<$Reading>
  export type ReadingFindManyArgs = $.FindManyArgs<$Reading>
  export type ReadingCountArgs = $.CountArgs<$Reading>
  export type ReadingAggregateArgs = $.AggregateArgs<$Reading>
  export type ReadingGroupByArgs = $.GroupByArgs<$Reading>
  export type ReadingCreateArgs = $.CreateArgs<$Reading>
  export type ReadingCreateManyArgs = $.CreateManyArgs<$Reading>
  export type ReadingCreateManyAndReturnArgs = $.CreateManyAndReturnArgs<$Reading>
  export type ReadingCopyFromArgs = $.CopyFromArgs<$Reading>
  export type ReadingUpdateArgs = $.UpdateArgs<$Reading>
  export type ReadingUpdateManyArgs = $.UpdateManyArgs<$Reading>
  export type ReadingUpdateManyAndReturnArgs = $.UpdateManyAndReturnArgs<$Reading>
  export type ReadingUpdateEachArgs = $.UpdateEachArgs<$Reading>
  export type ReadingUpsertArgs = $.UpsertArgs<$Reading>
  export type ReadingUpsertManyArgs = $.UpsertManyArgs<$Reading>
  export type ReadingUpsertManyAndReturnArgs = $.UpsertManyAndReturnArgs<$Reading>
  export type ReadingDeleteArgs = $.DeleteArgs<$Reading>
  export type ReadingDeleteManyArgs = $.DeleteManyArgs<$Reading>
  export type ReadingDeleteManyAndReturnArgs = $.DeleteManyAndReturnArgs<$Reading>
  export type $ReadingPayload = $Reading
  export type ReadingModel = Reading
  export type Prisma__ReadingClient<T, Null = never> = $.FluentPromise<$Reading, T, Null, unknown>
  export type AggregateReading = $.AggregateOutputs<$Reading>
  export type ReadingGroupByOutputType = $.GroupOutput<$Reading>
  export type GetReadingAggregateType<T extends ReadingAggregateArgs> = $.AggregateResult<$Reading, T>
  export type GetReadingGroupByPayload<T extends ReadingGroupByArgs> = $.GroupByResult<$Reading, T>
  export type ReadingCountAggregateInputType = $.AggregateInput<$Reading, '_count'>
  export type ReadingCountAggregateOutputType = $.AggregateOutput<$Reading, '_count'>
  export type ReadingAvgAggregateInputType = $.AggregateInput<$Reading, '_avg'>
  export type ReadingAvgAggregateOutputType = $.AggregateOutput<$Reading, '_avg'>
  export type ReadingSumAggregateInputType = $.AggregateInput<$Reading, '_sum'>
  export type ReadingSumAggregateOutputType = $.AggregateOutput<$Reading, '_sum'>
  export type ReadingMinAggregateInputType = $.AggregateInput<$Reading, '_min'>
  export type ReadingMinAggregateOutputType = $.AggregateOutput<$Reading, '_min'>
  export type ReadingMaxAggregateInputType = $.AggregateInput<$Reading, '_max'>
  export type ReadingMaxAggregateOutputType = $.AggregateOutput<$Reading, '_max'>

  /* AuditEntry */

  export interface AuditEntryFieldRefs {
    readonly id: $.FieldRef<'AuditEntry', 'Int'>
    readonly action: $.FieldRef<'AuditEntry', 'String'>
    readonly detail: $.FieldRef<'AuditEntry', 'Json'>
    readonly at: $.FieldRef<'AuditEntry', 'DateTime'>
  }
  export interface $AuditEntry$Relations {
    parts: $AuditPart[]
  }
  export interface $AuditEntry$Table {
    entry_id: $.TableColumn<number, number | undefined>
    action: $.TableColumn<string>
    detail: $.TableColumn<$.JsonValue, $.InputJsonValue | undefined>
    at: $.TableColumn<Date, $.DateTimeInput | undefined>
  }
  export interface $AuditEntry {
    name: 'AuditEntry'
    key: 'auditEntry'
    view: false
    scalars: AuditEntry
    relations: $AuditEntry$Relations
    counts: 'parts'
    numbers: 'id'
    comparables: 'id' | 'action' | 'at'
    select: AuditEntrySelect
    include: AuditEntryInclude
    omit: AuditEntryOmit
    returningSelect: AuditEntrySelectScalar
    returningInclude: never
    where: AuditEntryWhereInput
    whereUnique: AuditEntryWhereUniqueInput
    keys: 'id'
    scalarWhere: AuditEntryScalarWhereInput
    having: AuditEntryScalarWhereWithAggregatesInput
    orderBy: AuditEntryOrderByWithRelationInput
    orderByScalars: $AuditEntry$OrderByScalars
    fields: AuditEntryFieldRefs
    create: AuditEntryUncheckedCreateInput
    createRow: AuditEntryUncheckedCreateRow
    createMany: AuditEntryCreateManyInput
    update: AuditEntryUncheckedUpdateInput
    updateMany: AuditEntryUncheckedUpdateManyInput
    table: 'audit.log'
    columns: $AuditEntry$Table
    createManyOptions: $.SkipDuplicates
  }
  export interface AuditEntryScalarWhereInput {
    AND?: AuditEntryScalarWhereInput | readonly AuditEntryScalarWhereInput[]
    OR?: readonly AuditEntryScalarWhereInput[]
    NOT?: AuditEntryScalarWhereInput | readonly AuditEntryScalarWhereInput[]
    id?: $.IntFilter<'AuditEntry'> | number
    action?: $.PostgresStringFilter<'AuditEntry'> | string
    detail?: $.PostgresJsonFilter<'AuditEntry'>
    at?: $.DateTimeFilter<'AuditEntry'> | $.DateTimeInput
  }
  export interface AuditEntryWhereInput extends AuditEntryScalarWhereInput {
    AND?: AuditEntryWhereInput | readonly AuditEntryWhereInput[]
    OR?: readonly AuditEntryWhereInput[]
    NOT?: AuditEntryWhereInput | readonly AuditEntryWhereInput[]
    parts?: AuditPartListRelationFilter
  }
  export interface $AuditEntry$Unique extends AuditEntryWhereInput {
    id?: number
  }
  export type AuditEntryWhereUniqueInput = $AuditEntry$Unique & { id: number | undefined }
  export interface AuditEntryScalarWhereWithAggregatesInput {
    AND?: AuditEntryScalarWhereWithAggregatesInput | readonly AuditEntryScalarWhereWithAggregatesInput[]
    OR?: readonly AuditEntryScalarWhereWithAggregatesInput[]
    NOT?: AuditEntryScalarWhereWithAggregatesInput | readonly AuditEntryScalarWhereWithAggregatesInput[]
    id?: ($.IntFilter<'AuditEntry'> & $.IntHaving) | number
    action?: ($.PostgresStringFilter<'AuditEntry'> & $.RangeHaving<$.PostgresStringFilter | string>) | string
    detail?: $.PostgresJsonFilter<'AuditEntry'> & $.CountHaving
    at?: ($.DateTimeFilter<'AuditEntry'> & $.RangeHaving<$.DateTimeFilter | $.DateTimeInput>) | $.DateTimeInput
  }
  export interface AuditEntryScalarRelationFilter {
    is?: AuditEntryWhereInput
    isNot?: AuditEntryWhereInput
  }
  export interface $AuditEntry$Bare extends AuditEntryWhereInput {
    is?: never
    isNot?: never
  }
  export interface $AuditEntry$OrderByScalars {
    id?: $.SortOrder
    action?: $.SortOrder
    detail?: $.SortOrder
    at?: $.SortOrder
  }
  export interface AuditEntryOrderByWithRelationInput extends $AuditEntry$OrderByScalars {
    parts?: $.RelationCountOrder
    _relevance?: $.RelevanceOrder<'action'>
  }
  export type AuditEntryOrderByWithAggregationInput = $AuditEntry$OrderByScalars & $.AggregateOrder<$AuditEntry>
  export interface AuditEntrySelectScalar {
    id?: boolean
    action?: boolean
    detail?: boolean
    at?: boolean
  }
  export type AuditEntryOmit = AuditEntrySelectScalar
  export interface AuditEntryInclude {
    parts?: boolean | $.RelationListArgs<$AuditPart>
    _count?: boolean | AuditEntryCountOutputTypeDefaultArgs
  }
  export interface AuditEntrySelect extends AuditEntrySelectScalar, AuditEntryInclude {}
  export interface AuditEntryCountOutputTypeSelect {
    parts?: boolean | $.RelationCountArgs<$AuditPart>
  }
  export interface AuditEntryCountOutputTypeDefaultArgs {
    select?: AuditEntryCountOutputTypeSelect | null
  }
  export type AuditEntry$partsArgs = $.RelationListArgs<$AuditPart>
  export interface $AuditEntry$CreateScalars {
    action: string
    detail?: $.JsonInput
    at?: $.DateTimeInput
  }
  export interface $AuditEntry$CreateRelations {
    parts?: AuditPartCreateNestedManyWithoutEntryInput
  }
  export interface AuditEntryCreateInput extends $AuditEntry$CreateScalars, $AuditEntry$CreateRelations {
    id?: never
  }
  export interface AuditEntryCreateManyInput extends $AuditEntry$CreateScalars {
    id?: number
  }
  export interface AuditEntryUncheckedCreateInput extends AuditEntryCreateManyInput, $AuditEntry$CreateRelations {}
  export interface $AuditEntry$RowRelations {
    parts?: $.RowsList<$AuditPart$WithoutEntry>
  }
  export interface AuditEntryCreateRow extends $AuditEntry$CreateScalars, $AuditEntry$RowRelations {
    id?: never
  }
  export interface AuditEntryUncheckedCreateRow extends AuditEntryCreateManyInput, $AuditEntry$RowRelations {}
  export interface AuditEntryUpdateManyMutationInput {
    action?: string | $.StringFieldUpdateOperationsInput
    detail?: $.JsonInput
    at?: $.DateTimeInput | $.DateTimeFieldUpdateOperationsInput
  }
  export interface $AuditEntry$UpdateRelations {
    parts?: AuditPartUpdateManyWithoutEntryNestedInput
  }
  export interface AuditEntryUpdateInput extends AuditEntryUpdateManyMutationInput, $AuditEntry$UpdateRelations {
    id?: never
  }
  export interface AuditEntryUncheckedUpdateManyInput extends AuditEntryUpdateManyMutationInput {
    id?: number | $.IntFieldUpdateOperationsInput
  }
  export interface AuditEntryUncheckedUpdateInput extends AuditEntryUncheckedUpdateManyInput, $AuditEntry$UpdateRelations {}
  export interface AuditEntryCreateWithoutPartsInput extends AuditEntryCreateInput {
    parts?: never
  }
  export interface AuditEntryUncheckedCreateWithoutPartsInput extends AuditEntryUncheckedCreateInput {
    parts?: never
  }
  export interface AuditEntryCreateRowWithoutParts extends AuditEntryCreateRow {
    parts?: never
  }
  export interface AuditEntryUncheckedCreateRowWithoutParts extends AuditEntryUncheckedCreateRow {
    parts?: never
  }
  export interface AuditEntryUpdateWithoutPartsInput extends AuditEntryUpdateInput {
    parts?: never
  }
  export interface AuditEntryUncheckedUpdateWithoutPartsInput extends AuditEntryUncheckedUpdateInput {
    parts?: never
  }
  export interface $AuditEntry$WithoutParts {
    model: $AuditEntry
    create: AuditEntryUncheckedCreateWithoutPartsInput
    update: AuditEntryUncheckedUpdateWithoutPartsInput
    row: AuditEntryUncheckedCreateRowWithoutParts
    createMany: never
  }
  export type AuditEntryCreateNestedOneWithoutPartsInput = $.CreateOne<$AuditEntry$WithoutParts>
  export type AuditEntryUpdateOneRequiredWithoutPartsNestedInput = $.UpdateOneRequired<$AuditEntry$WithoutParts>
  export type AuditEntryCreateOrConnectWithoutPartsInput = $.ConnectOrCreate<$AuditEntry$WithoutParts>
  export type AuditEntryUpsertWithoutPartsInput = $.UpsertOne<$AuditEntry$WithoutParts>
  export type AuditEntryUpdateToOneWithWhereWithoutPartsInput = $.UpdateToOneWithWhere<$AuditEntry$WithoutParts>
  export type AuditEntryScalarFieldEnum = 'id' | 'action' | 'detail' | 'at'
  export type AuditEntryDefaultArgs = $.Selection<$AuditEntry>
  export type AuditEntryGetPayload<S extends boolean | null | undefined | AuditEntryDefaultArgs> = $.Result<$AuditEntry, S>
  export type AuditEntryDelegate = $.Delegate<$AuditEntry>
  export type AuditEntryFindUniqueArgs = $.FindUniqueArgs<$AuditEntry>
  export type AuditEntryFindUniqueOrThrowArgs = $.FindUniqueArgs<$AuditEntry>
  export type AuditEntryFindFirstArgs = $.FindManyArgs<$AuditEntry>
  export type AuditEntryFindFirstOrThrowArgs = $.FindManyArgs<$AuditEntry>
  export type AuditEntryFindManyArgs = $.FindManyArgs<$AuditEntry>
  export type AuditEntryCountArgs = $.CountArgs<$AuditEntry>
  export type AuditEntryAggregateArgs = $.AggregateArgs<$AuditEntry>
  export type AuditEntryGroupByArgs = $.GroupByArgs<$AuditEntry>
  export type AuditEntryCreateArgs = $.CreateArgs<$AuditEntry>
  export type AuditEntryCreateManyArgs = $.CreateManyArgs<$AuditEntry>
  export type AuditEntryCreateManyAndReturnArgs = $.CreateManyAndReturnArgs<$AuditEntry>
  export type AuditEntryCopyFromArgs = $.CopyFromArgs<$AuditEntry>
  export type AuditEntryUpdateArgs = $.UpdateArgs<$AuditEntry>
  export type AuditEntryUpdateManyArgs = $.UpdateManyArgs<$AuditEntry>
  export type AuditEntryUpdateManyAndReturnArgs = $.UpdateManyAndReturnArgs<$AuditEntry>
  export type AuditEntryUpdateEachArgs = $.UpdateEachArgs<$AuditEntry>
  export type AuditEntryUpsertArgs = $.UpsertArgs<$AuditEntry>
  export type AuditEntryUpsertManyArgs = $.UpsertManyArgs<$AuditEntry>
  export type AuditEntryUpsertManyAndReturnArgs = $.UpsertManyAndReturnArgs<$AuditEntry>
  export type AuditEntryDeleteArgs = $.DeleteArgs<$AuditEntry>
  export type AuditEntryDeleteManyArgs = $.DeleteManyArgs<$AuditEntry>
  export type AuditEntryDeleteManyAndReturnArgs = $.DeleteManyAndReturnArgs<$AuditEntry>
  export type $AuditEntryPayload = $AuditEntry
  export type AuditEntryModel = AuditEntry
  export type AuditEntryCountOutputType = $.Result<$AuditEntry, { select: { _count: true } }>['_count']
  export type Prisma__AuditEntryClient<T, Null = never> = $.FluentPromise<$AuditEntry, T, Null, unknown>
  export type AggregateAuditEntry = $.AggregateOutputs<$AuditEntry>
  export type AuditEntryGroupByOutputType = $.GroupOutput<$AuditEntry>
  export type GetAuditEntryAggregateType<T extends AuditEntryAggregateArgs> = $.AggregateResult<$AuditEntry, T>
  export type GetAuditEntryGroupByPayload<T extends AuditEntryGroupByArgs> = $.GroupByResult<$AuditEntry, T>
  export type AuditEntryCountAggregateInputType = $.AggregateInput<$AuditEntry, '_count'>
  export type AuditEntryCountAggregateOutputType = $.AggregateOutput<$AuditEntry, '_count'>
  export type AuditEntryAvgAggregateInputType = $.AggregateInput<$AuditEntry, '_avg'>
  export type AuditEntryAvgAggregateOutputType = $.AggregateOutput<$AuditEntry, '_avg'>
  export type AuditEntrySumAggregateInputType = $.AggregateInput<$AuditEntry, '_sum'>
  export type AuditEntrySumAggregateOutputType = $.AggregateOutput<$AuditEntry, '_sum'>
  export type AuditEntryMinAggregateInputType = $.AggregateInput<$AuditEntry, '_min'>
  export type AuditEntryMinAggregateOutputType = $.AggregateOutput<$AuditEntry, '_min'>
  export type AuditEntryMaxAggregateInputType = $.AggregateInput<$AuditEntry, '_max'>
  export type AuditEntryMaxAggregateOutputType = $.AggregateOutput<$AuditEntry, '_max'>

  /* AuditPart */

  export interface AuditPartFieldRefs {
    readonly entryId: $.FieldRef<'AuditPart', 'Int'>
    readonly number: $.FieldRef<'AuditPart', 'Int'>
  }
  export interface $AuditPart$Relations {
    entry: $AuditEntry
  }
  export interface $AuditPart$Table {
    entry_id: $.TableColumn<number>
    number: $.TableColumn<number, number | undefined>
  }
  export interface $AuditPart {
    name: 'AuditPart'
    key: 'auditPart'
    view: false
    scalars: AuditPart
    relations: $AuditPart$Relations
    counts: never
    numbers: 'entryId' | 'number'
    comparables: 'entryId' | 'number'
    select: AuditPartSelect
    include: AuditPartInclude
    omit: AuditPartOmit
    returningSelect: $AuditPart$ReturningSelect
    returningInclude: $AuditPart$ReturningInclude
    where: AuditPartWhereInput
    whereUnique: AuditPartWhereUniqueInput
    keys: 'entryId_number'
    scalarWhere: AuditPartScalarWhereInput
    having: AuditPartScalarWhereWithAggregatesInput
    orderBy: AuditPartOrderByWithRelationInput
    orderByScalars: $AuditPart$OrderByScalars
    fields: AuditPartFieldRefs
    create: AuditPartCreateInput | AuditPartUncheckedCreateInput
    createRow: AuditPartCreateRow | AuditPartUncheckedCreateRow
    createMany: AuditPartCreateManyInput
    update: AuditPartUpdateInput | AuditPartUncheckedUpdateInput
    updateMany: AuditPartUncheckedUpdateManyInput
    table: 'audit.AuditPart'
    columns: $AuditPart$Table
    createManyOptions: $.SkipDuplicates
  }
  export interface AuditPartScalarWhereInput {
    AND?: AuditPartScalarWhereInput | readonly AuditPartScalarWhereInput[]
    OR?: readonly AuditPartScalarWhereInput[]
    NOT?: AuditPartScalarWhereInput | readonly AuditPartScalarWhereInput[]
    entryId?: $.IntFilter<'AuditPart'> | number
    number?: $.IntFilter<'AuditPart'> | number
  }
  export interface AuditPartWhereInput extends AuditPartScalarWhereInput {
    AND?: AuditPartWhereInput | readonly AuditPartWhereInput[]
    OR?: readonly AuditPartWhereInput[]
    NOT?: AuditPartWhereInput | readonly AuditPartWhereInput[]
    entry?: $AuditEntry$Bare | AuditEntryScalarRelationFilter
  }
  export interface AuditPartEntryIdNumberCompoundUniqueInput {
    entryId: number
    number: number
  }
  export interface $AuditPart$Unique extends AuditPartWhereInput {
    entryId_number?: AuditPartEntryIdNumberCompoundUniqueInput
  }
  export type AuditPartWhereUniqueInput = $AuditPart$Unique & { entryId_number: AuditPartEntryIdNumberCompoundUniqueInput | undefined }
  export interface AuditPartScalarWhereWithAggregatesInput {
    AND?: AuditPartScalarWhereWithAggregatesInput | readonly AuditPartScalarWhereWithAggregatesInput[]
    OR?: readonly AuditPartScalarWhereWithAggregatesInput[]
    NOT?: AuditPartScalarWhereWithAggregatesInput | readonly AuditPartScalarWhereWithAggregatesInput[]
    entryId?: ($.IntFilter<'AuditPart'> & $.IntHaving) | number
    number?: ($.IntFilter<'AuditPart'> & $.IntHaving) | number
  }
  export interface AuditPartListRelationFilter {
    every?: AuditPartWhereInput
    some?: AuditPartWhereInput
    none?: AuditPartWhereInput
  }
  export interface $AuditPart$OrderByScalars {
    entryId?: $.SortOrder
    number?: $.SortOrder
  }
  export interface AuditPartOrderByWithRelationInput extends $AuditPart$OrderByScalars {
    entry?: AuditEntryOrderByWithRelationInput
  }
  export type AuditPartOrderByWithAggregationInput = $AuditPart$OrderByScalars & $.AggregateOrder<$AuditPart>
  export interface AuditPartSelectScalar {
    entryId?: boolean
    number?: boolean
  }
  export type AuditPartOmit = AuditPartSelectScalar
  export interface AuditPartInclude {
    entry?: boolean | AuditEntryDefaultArgs
  }
  export interface AuditPartSelect extends AuditPartSelectScalar, AuditPartInclude {}
  export interface $AuditPart$ReturningInclude {
    entry?: boolean | AuditEntryDefaultArgs
  }
  export interface $AuditPart$ReturningSelect extends AuditPartSelectScalar, $AuditPart$ReturningInclude {}
  export type AuditPart$entryArgs = AuditEntryDefaultArgs
  export interface $AuditPart$CreateScalars {
    number?: number
  }
  export interface $AuditPart$CreateRelations {}
  export interface AuditPartCreateInput extends $AuditPart$CreateScalars, $AuditPart$CreateRelations {
    entry: AuditEntryCreateNestedOneWithoutPartsInput
    entryId?: never
  }
  export interface AuditPartCreateManyInput extends $AuditPart$CreateScalars {
    entryId: number
  }
  export interface AuditPartUncheckedCreateInput extends AuditPartCreateManyInput, $AuditPart$CreateRelations {
    entry?: never
  }
  export interface $AuditPart$RowRelations {}
  export interface AuditPartCreateRow extends $AuditPart$CreateScalars, $AuditPart$RowRelations {
    entry: $.RowsOne<$AuditEntry$WithoutParts>
    entryId?: never
  }
  export interface AuditPartUncheckedCreateRow extends AuditPartCreateManyInput, $AuditPart$RowRelations {
    entry?: never
  }
  export interface AuditPartUpdateManyMutationInput {
    number?: number | $.IntFieldUpdateOperationsInput
  }
  export interface $AuditPart$UpdateRelations {}
  export interface AuditPartUpdateInput extends AuditPartUpdateManyMutationInput, $AuditPart$UpdateRelations {
    entry?: AuditEntryUpdateOneRequiredWithoutPartsNestedInput
    entryId?: never
  }
  export interface AuditPartUncheckedUpdateManyInput extends AuditPartUpdateManyMutationInput {
    entryId?: number | $.IntFieldUpdateOperationsInput
  }
  export interface AuditPartUncheckedUpdateInput extends AuditPartUncheckedUpdateManyInput, $AuditPart$UpdateRelations {
    entry?: never
  }
  export interface AuditPartCreateWithoutEntryInput extends $AuditPart$CreateScalars, $AuditPart$CreateRelations {
    entry?: never
    entryId?: never
  }
  export interface AuditPartCreateManyEntryInput extends $AuditPart$CreateScalars {}
  export interface AuditPartUncheckedCreateWithoutEntryInput extends AuditPartCreateManyEntryInput, $AuditPart$CreateRelations {
    entry?: never
  }
  export interface AuditPartCreateRowWithoutEntry extends $AuditPart$CreateScalars, $AuditPart$RowRelations {
    entry?: never
    entryId?: never
  }
  export interface AuditPartUncheckedCreateRowWithoutEntry extends AuditPartCreateManyEntryInput, $AuditPart$RowRelations {
    entry?: never
  }
  export interface AuditPartUpdateWithoutEntryInput extends AuditPartUpdateInput {
    entry?: never
  }
  export interface AuditPartUncheckedUpdateWithoutEntryInput extends AuditPartUncheckedUpdateInput {
    entryId?: never
  }
  export interface $AuditPart$WithoutEntry {
    model: $AuditPart
    create: AuditPartUncheckedCreateWithoutEntryInput
    update: AuditPartUncheckedUpdateWithoutEntryInput
    row: AuditPartUncheckedCreateRowWithoutEntry
    createMany: AuditPartCreateManyEntryInput
  }
  export type AuditPartCreateNestedManyWithoutEntryInput = $.CreateList<$AuditPart$WithoutEntry>
  export type AuditPartUpdateManyWithoutEntryNestedInput = $.UpdateList<$AuditPart$WithoutEntry>
  export type AuditPartCreateOrConnectWithoutEntryInput = $.ConnectOrCreate<$AuditPart$WithoutEntry>
  export type AuditPartUpsertWithWhereUniqueWithoutEntryInput = $.UpsertWithWhereUnique<$AuditPart$WithoutEntry>
  export type AuditPartUpdateWithWhereUniqueWithoutEntryInput = $.UpdateWithWhereUnique<$AuditPart$WithoutEntry>
  export type AuditPartUpdateManyWithWhereWithoutEntryInput = $.UpdateManyWithWhere<$AuditPart$WithoutEntry>
  export type AuditPartCreateManyEntryInputEnvelope = $.NestedCreateMany<$AuditPart$WithoutEntry>
  export type AuditPartUncheckedCreateNestedManyWithoutEntryInput = AuditPartCreateNestedManyWithoutEntryInput
  export type AuditPartUncheckedUpdateManyWithoutEntryNestedInput = AuditPartUpdateManyWithoutEntryNestedInput
  export type AuditPartScalarFieldEnum = 'entryId' | 'number'
  export type AuditPartDefaultArgs = $.Selection<$AuditPart>
  export type AuditPartGetPayload<S extends boolean | null | undefined | AuditPartDefaultArgs> = $.Result<$AuditPart, S>
  export type AuditPartDelegate = $.Delegate<$AuditPart>
  export type AuditPartFindUniqueArgs = $.FindUniqueArgs<$AuditPart>
  export type AuditPartFindUniqueOrThrowArgs = $.FindUniqueArgs<$AuditPart>
  export type AuditPartFindFirstArgs = $.FindManyArgs<$AuditPart>
  export type AuditPartFindFirstOrThrowArgs = $.FindManyArgs<$AuditPart>
  export type AuditPartFindManyArgs = $.FindManyArgs<$AuditPart>
  export type AuditPartCountArgs = $.CountArgs<$AuditPart>
  export type AuditPartAggregateArgs = $.AggregateArgs<$AuditPart>
  export type AuditPartGroupByArgs = $.GroupByArgs<$AuditPart>
  export type AuditPartCreateArgs = $.CreateArgs<$AuditPart>
  export type AuditPartCreateManyArgs = $.CreateManyArgs<$AuditPart>
  export type AuditPartCreateManyAndReturnArgs = $.CreateManyAndReturnArgs<$AuditPart>
  export type AuditPartCopyFromArgs = $.CopyFromArgs<$AuditPart>
  export type AuditPartUpdateArgs = $.UpdateArgs<$AuditPart>
  export type AuditPartUpdateManyArgs = $.UpdateManyArgs<$AuditPart>
  export type AuditPartUpdateManyAndReturnArgs = $.UpdateManyAndReturnArgs<$AuditPart>
  export type AuditPartUpdateEachArgs = $.UpdateEachArgs<$AuditPart>
  export type AuditPartUpsertArgs = $.UpsertArgs<$AuditPart>
  export type AuditPartUpsertManyArgs = $.UpsertManyArgs<$AuditPart>
  export type AuditPartUpsertManyAndReturnArgs = $.UpsertManyAndReturnArgs<$AuditPart>
  export type AuditPartDeleteArgs = $.DeleteArgs<$AuditPart>
  export type AuditPartDeleteManyArgs = $.DeleteManyArgs<$AuditPart>
  export type AuditPartDeleteManyAndReturnArgs = $.DeleteManyAndReturnArgs<$AuditPart>
  export type $AuditPartPayload = $AuditPart
  export type AuditPartModel = AuditPart
  export type Prisma__AuditPartClient<T, Null = never> = $.FluentPromise<$AuditPart, T, Null, unknown>
  export type AggregateAuditPart = $.AggregateOutputs<$AuditPart>
  export type AuditPartGroupByOutputType = $.GroupOutput<$AuditPart>
  export type GetAuditPartAggregateType<T extends AuditPartAggregateArgs> = $.AggregateResult<$AuditPart, T>
  export type GetAuditPartGroupByPayload<T extends AuditPartGroupByArgs> = $.GroupByResult<$AuditPart, T>
  export type AuditPartCountAggregateInputType = $.AggregateInput<$AuditPart, '_count'>
  export type AuditPartCountAggregateOutputType = $.AggregateOutput<$AuditPart, '_count'>
  export type AuditPartAvgAggregateInputType = $.AggregateInput<$AuditPart, '_avg'>
  export type AuditPartAvgAggregateOutputType = $.AggregateOutput<$AuditPart, '_avg'>
  export type AuditPartSumAggregateInputType = $.AggregateInput<$AuditPart, '_sum'>
  export type AuditPartSumAggregateOutputType = $.AggregateOutput<$AuditPart, '_sum'>
  export type AuditPartMinAggregateInputType = $.AggregateInput<$AuditPart, '_min'>
  export type AuditPartMinAggregateOutputType = $.AggregateOutput<$AuditPart, '_min'>
  export type AuditPartMaxAggregateInputType = $.AggregateInput<$AuditPart, '_max'>
  export type AuditPartMaxAggregateOutputType = $.AggregateOutput<$AuditPart, '_max'>

  /* SensorDay */

  export interface SensorDayFieldRefs {
    readonly sensorId: $.FieldRef<'SensorDay', 'String'>
    readonly day: $.FieldRef<'SensorDay', 'DateTime'>
    readonly readings: $.FieldRef<'SensorDay', 'Int'>
    readonly total: $.FieldRef<'SensorDay', 'Decimal'>
  }
  export interface $SensorDay$Relations {}
  export interface $SensorDay$Table {
    sensorId: $.TableColumn<string>
    day: $.TableColumn<Date, $.DateTimeInput>
    readings: $.TableColumn<number>
    total: $.TableColumn<$.Decimal, $.DecimalInput>
  }
  export interface $SensorDay {
    name: 'SensorDay'
    key: 'sensorDay'
    view: true
    scalars: SensorDay
    relations: $SensorDay$Relations
    counts: never
    numbers: 'readings' | 'total'
    comparables: 'sensorId' | 'day' | 'readings' | 'total'
    select: SensorDaySelect
    include: SensorDayInclude
    omit: SensorDayOmit
    returningSelect: SensorDaySelectScalar
    returningInclude: never
    where: SensorDayWhereInput
    whereUnique: SensorDayWhereUniqueInput
    keys: 'sensorId_day'
    scalarWhere: SensorDayScalarWhereInput
    having: SensorDayScalarWhereWithAggregatesInput
    orderBy: SensorDayOrderByWithRelationInput
    orderByScalars: $SensorDay$OrderByScalars
    fields: SensorDayFieldRefs
    create: never
    createRow: never
    createMany: never
    update: never
    updateMany: never
    table: 'public.sensor_day'
    columns: $SensorDay$Table
    createManyOptions: $.SkipDuplicates
  }
  export interface SensorDayScalarWhereInput {
    AND?: SensorDayScalarWhereInput | readonly SensorDayScalarWhereInput[]
    OR?: readonly SensorDayScalarWhereInput[]
    NOT?: SensorDayScalarWhereInput | readonly SensorDayScalarWhereInput[]
    sensorId?: $.UuidFilter<'SensorDay'> | string
    day?: $.DateTimeFilter<'SensorDay'> | $.DateTimeInput
    readings?: $.IntFilter<'SensorDay'> | number
    total?: $.DecimalFilter<'SensorDay'> | $.DecimalInput
  }
  export interface SensorDayWhereInput extends SensorDayScalarWhereInput {
    AND?: SensorDayWhereInput | readonly SensorDayWhereInput[]
    OR?: readonly SensorDayWhereInput[]
    NOT?: SensorDayWhereInput | readonly SensorDayWhereInput[]
  }
  export interface SensorDaySensorIdDayCompoundUniqueInput {
    sensorId: string
    day: $.DateTimeInput
  }
  export interface $SensorDay$Unique extends SensorDayWhereInput {
    sensorId_day?: SensorDaySensorIdDayCompoundUniqueInput
  }
  export type SensorDayWhereUniqueInput = $SensorDay$Unique & { sensorId_day: SensorDaySensorIdDayCompoundUniqueInput | undefined }
  export interface SensorDayScalarWhereWithAggregatesInput {
    AND?: SensorDayScalarWhereWithAggregatesInput | readonly SensorDayScalarWhereWithAggregatesInput[]
    OR?: readonly SensorDayScalarWhereWithAggregatesInput[]
    NOT?: SensorDayScalarWhereWithAggregatesInput | readonly SensorDayScalarWhereWithAggregatesInput[]
    sensorId?: ($.UuidFilter<'SensorDay'> & $.RangeHaving<$.UuidFilter | string>) | string
    day?: ($.DateTimeFilter<'SensorDay'> & $.RangeHaving<$.DateTimeFilter | $.DateTimeInput>) | $.DateTimeInput
    readings?: ($.IntFilter<'SensorDay'> & $.IntHaving) | number
    total?: ($.DecimalFilter<'SensorDay'> & $.DecimalHaving) | $.DecimalInput
  }
  export interface $SensorDay$OrderByScalars {
    sensorId?: $.SortOrder
    day?: $.SortOrder
    readings?: $.SortOrder
    total?: $.SortOrder
  }
  export interface SensorDayOrderByWithRelationInput extends $SensorDay$OrderByScalars {
    _relevance?: $.RelevanceOrder<'sensorId'>
  }
  export type SensorDayOrderByWithAggregationInput = $SensorDay$OrderByScalars & $.AggregateOrder<$SensorDay>
  export interface SensorDaySelectScalar {
    sensorId?: boolean
    day?: boolean
    readings?: boolean
    total?: boolean
  }
  export type SensorDayOmit = SensorDaySelectScalar
  export type SensorDayInclude = never
  export type SensorDaySelect = SensorDaySelectScalar
  export type SensorDayScalarFieldEnum = 'sensorId' | 'day' | 'readings' | 'total'
  export type SensorDayDefaultArgs = $.Selection<$SensorDay>
  export type SensorDayGetPayload<S extends boolean | null | undefined | SensorDayDefaultArgs> = $.Result<$SensorDay, S>
  export type SensorDayDelegate = $.ViewDelegate<$SensorDay>
  export type SensorDayFindUniqueArgs = $.FindUniqueArgs<$SensorDay>
  export type SensorDayFindUniqueOrThrowArgs = $.FindUniqueArgs<$SensorDay>
  export type SensorDayFindFirstArgs = $.FindManyArgs<$SensorDay>
  export type SensorDayFindFirstOrThrowArgs = $.FindManyArgs<$SensorDay>
  export type SensorDayFindManyArgs = $.FindManyArgs<$SensorDay>
  export type SensorDayCountArgs = $.CountArgs<$SensorDay>
  export type SensorDayAggregateArgs = $.AggregateArgs<$SensorDay>
  export type SensorDayGroupByArgs = $.GroupByArgs<$SensorDay>
  export type $SensorDayPayload = $SensorDay
  export type SensorDayModel = SensorDay
  export type Prisma__SensorDayClient<T, Null = never> = $.FluentPromise<$SensorDay, T, Null, unknown>
  export type AggregateSensorDay = $.AggregateOutputs<$SensorDay>
  export type SensorDayGroupByOutputType = $.GroupOutput<$SensorDay>
  export type GetSensorDayAggregateType<T extends SensorDayAggregateArgs> = $.AggregateResult<$SensorDay, T>
  export type GetSensorDayGroupByPayload<T extends SensorDayGroupByArgs> = $.GroupByResult<$SensorDay, T>
  export type SensorDayCountAggregateInputType = $.AggregateInput<$SensorDay, '_count'>
  export type SensorDayCountAggregateOutputType = $.AggregateOutput<$SensorDay, '_count'>
  export type SensorDayAvgAggregateInputType = $.AggregateInput<$SensorDay, '_avg'>
  export type SensorDayAvgAggregateOutputType = $.AggregateOutput<$SensorDay, '_avg'>
  export type SensorDaySumAggregateInputType = $.AggregateInput<$SensorDay, '_sum'>
  export type SensorDaySumAggregateOutputType = $.AggregateOutput<$SensorDay, '_sum'>
  export type SensorDayMinAggregateInputType = $.AggregateInput<$SensorDay, '_min'>
  export type SensorDayMinAggregateOutputType = $.AggregateOutput<$SensorDay, '_min'>
  export type SensorDayMaxAggregateInputType = $.AggregateInput<$SensorDay, '_max'>
  export type SensorDayMaxAggregateOutputType = $.AggregateOutput<$SensorDay, '_max'>

  /* Names that do not belong to one model */

  export type ModelName = 'Sensor' | 'Reading' | 'AuditEntry' | 'AuditPart' | 'SensorDay'
  export interface TypeMap {
    sensor: $Sensor
    reading: $Reading
    auditEntry: $AuditEntry
    auditPart: $AuditPart
    sensorDay: $SensorDay
  }
  export interface $Values extends $.PrismaValues {
    readonly ModelName: $.NameObject<ModelName>
    readonly defineExtension: $.DefineExtension<TypeMap>
    readonly SensorScalarFieldEnum: $.NameObject<keyof $Sensor['scalars']>
    readonly ReadingScalarFieldEnum: $.NameObject<keyof $Reading['scalars']>
    readonly AuditEntryScalarFieldEnum: $.NameObject<keyof $AuditEntry['scalars']>
    readonly AuditPartScalarFieldEnum: $.NameObject<keyof $AuditPart['scalars']>
    readonly SensorDayScalarFieldEnum: $.NameObject<keyof $SensorDay['scalars']>
  }
  export type PrismaClientOptions = $.PrismaClientOptions<TypeMap>
  export type GlobalOmitConfig = $.GlobalOmitConfig<TypeMap>
  export type TransactionClient = $.TransactionClient<TypeMap>
  export type PrismaPromise<T> = $.PrismaPromise<T>
  export type SelectSubset<T, U> = $.Checked<T, U>
  export type Subset<T, U> = $.Inferred<T, U>
  export type Args<T, F extends keyof $.ArgsByAction<$.ModelTypes>> = $.ActionArgs<T, F>
  export type Result<T, A, F extends keyof $.ArgsByAction<$.ModelTypes>> = $.ActionResult<T, A, F>
  export type Payload<T, F = unknown> = $.ActionPayload<T, F>
  export type Exact<A, W> = $.Inferred<A, W>
  export type Enumerable<T> = $.OneOrMany<T>
  export type XOR<T, U> = $.XOR<T, U>
  export type PrismaAction = keyof $.ArgsByAction<$.ModelTypes>
  export type DefaultPrismaClient = $.Client<TypeMap>
  export type FieldRef<M extends string, T extends string> = $.FieldRef<M, T>
  export type PrismaClientKnownRequestError = $.PrismaClientKnownRequestError
  export type PrismaClientUnknownRequestError = $.PrismaClientUnknownRequestError
  export type PrismaClientRustPanicError = $.PrismaClientRustPanicError
  export type PrismaClientInitializationError = $.PrismaClientInitializationError
  export type PrismaClientValidationError = $.PrismaClientValidationError
  export type Decimal = $.Decimal
  export type DecimalJsLike = $.DecimalJsLike
  export type Bytes = $.Bytes
  export type JsonValue = $.JsonValue
  export type JsonObject = $.JsonObject
  export type JsonArray = $.JsonArray
  export type InputJsonValue = $.InputJsonValue
  export type InputJsonObject = $.InputJsonObject
  export type InputJsonArray = $.InputJsonArray
  export type JsonNullValueInput = $.JsonNullValueInput
  export type NullableJsonNullValueInput = $.NullableJsonNullValueInput
  export type JsonNullValueFilter = $.JsonNullValueFilter
  export type SortOrder = $.SortOrder
  export type NullsOrder = $.NullsOrder
  export type SortOrderInput = $.SortOrderInput
  export type QueryMode = $.QueryMode
  export type BatchPayload = $.BatchPayload
  export type TransactionIsolationLevel = $.TransactionIsolationLevel
  export type RelationLoadStrategy = $.RelationLoadStrategy
  export type LogLevel = $.LogLevel
  export type LogDefinition = $.LogDefinition
  export type QueryEvent = $.QueryEvent
  export type LogEvent = $.LogEvent
  export type ErrorFormat = $.ErrorFormat
  export type Sql = $.Sql
  export type StringFilter<M extends string = never> = $.PostgresStringFilter<M>
  export type NestedStringFilter<M extends string = never> = $.PostgresStringFilter<M>
  export type StringWithAggregatesFilter<M extends string = never> = $.PostgresStringFilter<M> & $.RangeHaving<$.PostgresStringFilter>
  export type NestedStringWithAggregatesFilter<M extends string = never> = $.PostgresStringFilter<M> & $.RangeHaving<$.PostgresStringFilter>
  export type StringFieldUpdateOperationsInput = $.StringFieldUpdateOperationsInput
  export type StringNullableFilter<M extends string = never> = $.PostgresStringNullableFilter<M>
  export type NestedStringNullableFilter<M extends string = never> = $.PostgresStringNullableFilter<M>
  export type StringNullableWithAggregatesFilter<M extends string = never> = $.PostgresStringNullableFilter<M> & $.RangeHaving<$.PostgresStringNullableFilter>
  export type NestedStringNullableWithAggregatesFilter<M extends string = never> = $.PostgresStringNullableFilter<M> & $.RangeHaving<$.PostgresStringNullableFilter>
  export type NullableStringFieldUpdateOperationsInput = $.NullableStringFieldUpdateOperationsInput
  export type IntFilter<M extends string = never> = $.IntFilter<M>
  export type NestedIntFilter<M extends string = never> = $.IntFilter<M>
  export type IntWithAggregatesFilter<M extends string = never> = $.IntFilter<M> & $.IntHaving
  export type NestedIntWithAggregatesFilter<M extends string = never> = $.IntFilter<M> & $.IntHaving
  export type IntFieldUpdateOperationsInput = $.IntFieldUpdateOperationsInput
  export type IntNullableFilter<M extends string = never> = $.IntNullableFilter<M>
  export type NestedIntNullableFilter<M extends string = never> = $.IntNullableFilter<M>
  export type IntNullableWithAggregatesFilter<M extends string = never> = $.IntNullableFilter<M> & $.IntNullableHaving
  export type NestedIntNullableWithAggregatesFilter<M extends string = never> = $.IntNullableFilter<M> & $.IntNullableHaving
  export type NullableIntFieldUpdateOperationsInput = $.NullableIntFieldUpdateOperationsInput
  export type BigIntFilter<M extends string = never> = $.BigIntFilter<M>
  export type NestedBigIntFilter<M extends string = never> = $.BigIntFilter<M>
  export type BigIntWithAggregatesFilter<M extends string = never> = $.BigIntFilter<M> & $.BigIntHaving
  export type NestedBigIntWithAggregatesFilter<M extends string = never> = $.BigIntFilter<M> & $.BigIntHaving
  export type BigIntFieldUpdateOperationsInput = $.BigIntFieldUpdateOperationsInput
  export type BigIntNullableFilter<M extends string = never> = $.BigIntNullableFilter<M>
  export type NestedBigIntNullableFilter<M extends string = never> = $.BigIntNullableFilter<M>
  export type BigIntNullableWithAggregatesFilter<M extends string = never> = $.BigIntNullableFilter<M> & $.BigIntNullableHaving
  export type NestedBigIntNullableWithAggregatesFilter<M extends string = never> = $.BigIntNullableFilter<M> & $.BigIntNullableHaving
  export type NullableBigIntFieldUpdateOperationsInput = $.NullableBigIntFieldUpdateOperationsInput
  export type FloatFilter<M extends string = never> = $.FloatFilter<M>
  export type NestedFloatFilter<M extends string = never> = $.FloatFilter<M>
  export type FloatWithAggregatesFilter<M extends string = never> = $.FloatFilter<M> & $.FloatHaving
  export type NestedFloatWithAggregatesFilter<M extends string = never> = $.FloatFilter<M> & $.FloatHaving
  export type FloatFieldUpdateOperationsInput = $.FloatFieldUpdateOperationsInput
  export type FloatNullableFilter<M extends string = never> = $.FloatNullableFilter<M>
  export type NestedFloatNullableFilter<M extends string = never> = $.FloatNullableFilter<M>
  export type FloatNullableWithAggregatesFilter<M extends string = never> = $.FloatNullableFilter<M> & $.FloatNullableHaving
  export type NestedFloatNullableWithAggregatesFilter<M extends string = never> = $.FloatNullableFilter<M> & $.FloatNullableHaving
  export type NullableFloatFieldUpdateOperationsInput = $.NullableFloatFieldUpdateOperationsInput
  export type DecimalFilter<M extends string = never> = $.DecimalFilter<M>
  export type NestedDecimalFilter<M extends string = never> = $.DecimalFilter<M>
  export type DecimalWithAggregatesFilter<M extends string = never> = $.DecimalFilter<M> & $.DecimalHaving
  export type NestedDecimalWithAggregatesFilter<M extends string = never> = $.DecimalFilter<M> & $.DecimalHaving
  export type DecimalFieldUpdateOperationsInput = $.DecimalFieldUpdateOperationsInput
  export type DecimalNullableFilter<M extends string = never> = $.DecimalNullableFilter<M>
  export type NestedDecimalNullableFilter<M extends string = never> = $.DecimalNullableFilter<M>
  export type DecimalNullableWithAggregatesFilter<M extends string = never> = $.DecimalNullableFilter<M> & $.DecimalNullableHaving
  export type NestedDecimalNullableWithAggregatesFilter<M extends string = never> = $.DecimalNullableFilter<M> & $.DecimalNullableHaving
  export type NullableDecimalFieldUpdateOperationsInput = $.NullableDecimalFieldUpdateOperationsInput
  export type BoolFilter<M extends string = never> = $.BoolFilter<M>
  export type NestedBoolFilter<M extends string = never> = $.BoolFilter<M>
  export type BoolWithAggregatesFilter<M extends string = never> = $.BoolFilter<M> & $.RangeHaving<$.BoolFilter>
  export type NestedBoolWithAggregatesFilter<M extends string = never> = $.BoolFilter<M> & $.RangeHaving<$.BoolFilter>
  export type BoolFieldUpdateOperationsInput = $.BoolFieldUpdateOperationsInput
  export type BoolNullableFilter<M extends string = never> = $.BoolNullableFilter<M>
  export type NestedBoolNullableFilter<M extends string = never> = $.BoolNullableFilter<M>
  export type BoolNullableWithAggregatesFilter<M extends string = never> = $.BoolNullableFilter<M> & $.RangeHaving<$.BoolNullableFilter>
  export type NestedBoolNullableWithAggregatesFilter<M extends string = never> = $.BoolNullableFilter<M> & $.RangeHaving<$.BoolNullableFilter>
  export type NullableBoolFieldUpdateOperationsInput = $.NullableBoolFieldUpdateOperationsInput
  export type DateTimeFilter<M extends string = never> = $.DateTimeFilter<M>
  export type NestedDateTimeFilter<M extends string = never> = $.DateTimeFilter<M>
  export type DateTimeWithAggregatesFilter<M extends string = never> = $.DateTimeFilter<M> & $.RangeHaving<$.DateTimeFilter>
  export type NestedDateTimeWithAggregatesFilter<M extends string = never> = $.DateTimeFilter<M> & $.RangeHaving<$.DateTimeFilter>
  export type DateTimeFieldUpdateOperationsInput = $.DateTimeFieldUpdateOperationsInput
  export type DateTimeNullableFilter<M extends string = never> = $.DateTimeNullableFilter<M>
  export type NestedDateTimeNullableFilter<M extends string = never> = $.DateTimeNullableFilter<M>
  export type DateTimeNullableWithAggregatesFilter<M extends string = never> = $.DateTimeNullableFilter<M> & $.RangeHaving<$.DateTimeNullableFilter>
  export type NestedDateTimeNullableWithAggregatesFilter<M extends string = never> = $.DateTimeNullableFilter<M> & $.RangeHaving<$.DateTimeNullableFilter>
  export type NullableDateTimeFieldUpdateOperationsInput = $.NullableDateTimeFieldUpdateOperationsInput
  export type BytesFilter<M extends string = never> = $.BytesFilter<M>
  export type NestedBytesFilter<M extends string = never> = $.BytesFilter<M>
  export type BytesWithAggregatesFilter<M extends string = never> = $.BytesFilter<M> & $.RangeHaving<$.BytesFilter>
  export type NestedBytesWithAggregatesFilter<M extends string = never> = $.BytesFilter<M> & $.RangeHaving<$.BytesFilter>
  export type BytesFieldUpdateOperationsInput = $.BytesFieldUpdateOperationsInput
  export type BytesNullableFilter<M extends string = never> = $.BytesNullableFilter<M>
  export type NestedBytesNullableFilter<M extends string = never> = $.BytesNullableFilter<M>
  export type BytesNullableWithAggregatesFilter<M extends string = never> = $.BytesNullableFilter<M> & $.RangeHaving<$.BytesNullableFilter>
  export type NestedBytesNullableWithAggregatesFilter<M extends string = never> = $.BytesNullableFilter<M> & $.RangeHaving<$.BytesNullableFilter>
  export type NullableBytesFieldUpdateOperationsInput = $.NullableBytesFieldUpdateOperationsInput
  export type JsonFilter<M extends string = never> = $.PostgresJsonFilter<M>
  export type JsonWithAggregatesFilter<M extends string = never> = $.PostgresJsonFilter<M> & $.CountHaving
  export type JsonNullableFilter<M extends string = never> = $.PostgresJsonFilter<M>
  export type JsonNullableWithAggregatesFilter<M extends string = never> = $.PostgresJsonFilter<M> & $.CountHaving
  export type StringFieldRefInput<M extends string> = $.FieldRef<M, 'String'>
  export type ListStringFieldRefInput<M extends string> = $.FieldRef<M, 'String[]'>
  export type IntFieldRefInput<M extends string> = $.FieldRef<M, 'Int'>
  export type ListIntFieldRefInput<M extends string> = $.FieldRef<M, 'Int[]'>
  export type BigIntFieldRefInput<M extends string> = $.FieldRef<M, 'BigInt'>
  export type ListBigIntFieldRefInput<M extends string> = $.FieldRef<M, 'BigInt[]'>
  export type FloatFieldRefInput<M extends string> = $.FieldRef<M, 'Float'>
  export type ListFloatFieldRefInput<M extends string> = $.FieldRef<M, 'Float[]'>
  export type DecimalFieldRefInput<M extends string> = $.FieldRef<M, 'Decimal'>
  export type ListDecimalFieldRefInput<M extends string> = $.FieldRef<M, 'Decimal[]'>
  export type BooleanFieldRefInput<M extends string> = $.FieldRef<M, 'Boolean'>
  export type ListBooleanFieldRefInput<M extends string> = $.FieldRef<M, 'Boolean[]'>
  export type DateTimeFieldRefInput<M extends string> = $.FieldRef<M, 'DateTime'>
  export type ListDateTimeFieldRefInput<M extends string> = $.FieldRef<M, 'DateTime[]'>
  export type BytesFieldRefInput<M extends string> = $.FieldRef<M, 'Bytes'>
  export type ListBytesFieldRefInput<M extends string> = $.FieldRef<M, 'Bytes[]'>
  export type JsonFieldRefInput<M extends string> = $.FieldRef<M, 'Json'>
  export type ListJsonFieldRefInput<M extends string> = $.FieldRef<M, 'Json[]'>
  export type EnumLevelFilter<M extends string = never> = $.EnumFilter<Level, 'Level', M>
  export type NestedEnumLevelFilter<M extends string = never> = $.EnumFilter<Level, 'Level', M>
  export type EnumLevelWithAggregatesFilter<M extends string = never> = $.EnumFilter<Level, 'Level', M> & $.RangeHaving<$.EnumFilter<Level, 'Level'>>
  export type NestedEnumLevelWithAggregatesFilter<M extends string = never> = $.EnumFilter<Level, 'Level', M> & $.RangeHaving<$.EnumFilter<Level, 'Level'>>
  export type EnumLevelNullableFilter<M extends string = never> = $.EnumNullableFilter<Level, 'Level', M>
  export type NestedEnumLevelNullableFilter<M extends string = never> = $.EnumNullableFilter<Level, 'Level', M>
  export type EnumLevelNullableWithAggregatesFilter<M extends string = never> = $.EnumNullableFilter<Level, 'Level', M> & $.RangeHaving<$.EnumNullableFilter<Level, 'Level'>>
  export type NestedEnumLevelNullableWithAggregatesFilter<M extends string = never> = $.EnumNullableFilter<Level, 'Level', M> & $.RangeHaving<$.EnumNullableFilter<Level, 'Level'>>
  export type EnumLevelFieldUpdateOperationsInput = $.SetUpdate<Level>
  export type NullableEnumLevelFieldUpdateOperationsInput = $.SetUpdate<Level | null>
  export namespace NullTypes {
    export type DbNull = $.DbNullMarker
    export type JsonNull = $.JsonNullMarker
    export type AnyNull = $.AnyNullMarker
  }
}

export const schema: $.TypedSchema<Prisma.TypeMap> = defineSchema({
  provider: 'postgresql',
  fingerprint: 'UMJBywUL2cIJtlxUSWDGj_',
  models: {
    Sensor: {
      name: 'Sensor',
      kind: 'model',
      table: 'Sensor',
      namespace: 'public',
      fields: {
        id: { kind: 'scalar', name: 'id', column: 'id', list: false, optional: false, default: { kind: 'dbgenerated', expression: 'gen_random_uuid()' }, nativeType: { name: 'Uuid', args: [] }, type: 'String' },
        code: { kind: 'scalar', name: 'code', column: 'code', list: false, optional: false, nativeType: { name: 'VarChar', args: ['32'] }, type: 'String' },
        kind: { kind: 'scalar', name: 'kind', column: 'kind', list: false, optional: true, nativeType: { name: 'Char', args: ['4'] }, type: 'String' },
        labels: { kind: 'scalar', name: 'labels', column: 'labels', list: true, optional: false, type: 'String' },
        counts: { kind: 'scalar', name: 'counts', column: 'counts', list: true, optional: false, default: { kind: 'value', value: [1, 2] }, type: 'Int' },
        bigs: { kind: 'scalar', name: 'bigs', column: 'bigs', list: true, optional: false, type: 'BigInt' },
        ratios: { kind: 'scalar', name: 'ratios', column: 'ratios', list: true, optional: false, type: 'Float' },
        amounts: { kind: 'scalar', name: 'amounts', column: 'amounts', list: true, optional: false, type: 'Decimal' },
        flags: { kind: 'scalar', name: 'flags', column: 'flags', list: true, optional: false, type: 'Boolean' },
        stamps: { kind: 'scalar', name: 'stamps', column: 'stamps', list: true, optional: false, type: 'DateTime' },
        blobs: { kind: 'scalar', name: 'blobs', column: 'blobs', list: true, optional: false, type: 'Bytes' },
        docs: { kind: 'scalar', name: 'docs', column: 'docs', list: true, optional: false, type: 'Json' },
        levels: { kind: 'enum', name: 'levels', column: 'levels', list: true, optional: false, type: 'Level' },
        days: { kind: 'scalar', name: 'days', column: 'days', list: true, optional: false, nativeType: { name: 'Date', args: [] }, type: 'DateTime' },
        keys: { kind: 'scalar', name: 'keys', column: 'keys', list: true, optional: false, nativeType: { name: 'Uuid', args: [] }, type: 'String' },
        readings: { kind: 'relation', name: 'readings', model: 'Reading', list: true, optional: false, relation: 'ReadingToSensor', opposite: 'sensor', from: ['id'], to: ['sensorId'], owner: false },
      },
      uniqueKeys: [
        { name: 'id', fields: ['id'], primary: true, constraint: 'Sensor_pkey' },
        { name: 'code', fields: ['code'], primary: false, constraint: 'Sensor_code_key' },
      ],
      indexes: [],
    },
    Reading: {
      name: 'Reading',
      kind: 'model',
      table: 'Reading',
      namespace: 'public',
      fields: {
        id: { kind: 'scalar', name: 'id', column: 'id', list: false, optional: false, default: { kind: 'autoincrement' }, type: 'BigInt' },
        day: { kind: 'scalar', name: 'day', column: 'day', list: false, optional: false, nativeType: { name: 'Date', args: [] }, type: 'DateTime' },
        at: { kind: 'scalar', name: 'at', column: 'at', list: false, optional: true, nativeType: { name: 'Time', args: ['3'] }, type: 'DateTime' },
        atZone: { kind: 'scalar', name: 'atZone', column: 'atZone', list: false, optional: true, nativeType: { name: 'Timetz', args: ['6'] }, type: 'DateTime' },
        takenAt: { kind: 'scalar', name: 'takenAt', column: 'takenAt', list: false, optional: false, default: { kind: 'now' }, nativeType: { name: 'Timestamptz', args: ['6'] }, type: 'DateTime' },
        storedAt: { kind: 'scalar', name: 'storedAt', column: 'storedAt', list: false, optional: true, nativeType: { name: 'Timestamp', args: ['0'] }, type: 'DateTime' },
        small: { kind: 'scalar', name: 'small', column: 'small', list: false, optional: false, nativeType: { name: 'SmallInt', args: [] }, type: 'Int' },
        oid: { kind: 'scalar', name: 'oid', column: 'oid', list: false, optional: true, nativeType: { name: 'Oid', args: [] }, type: 'Int' },
        real: { kind: 'scalar', name: 'real', column: 'real', list: false, optional: true, nativeType: { name: 'Real', args: [] }, type: 'Float' },
        amount: { kind: 'scalar', name: 'amount', column: 'amount', list: false, optional: false, nativeType: { name: 'Decimal', args: ['10', '2'] }, type: 'Decimal' },
        cash: { kind: 'scalar', name: 'cash', column: 'cash', list: false, optional: true, nativeType: { name: 'Money', args: [] }, type: 'Decimal' },
        text: { kind: 'scalar', name: 'text', column: 'text', list: false, optional: true, nativeType: { name: 'Json', args: [] }, type: 'Json' },
        binary: { kind: 'scalar', name: 'binary', column: 'binary', list: false, optional: true, nativeType: { name: 'JsonB', args: [] }, type: 'Json' },
        address: { kind: 'scalar', name: 'address', column: 'address', list: false, optional: true, nativeType: { name: 'Inet', args: [] }, type: 'String' },
        markup: { kind: 'scalar', name: 'markup', column: 'markup', list: false, optional: true, nativeType: { name: 'Xml', args: [] }, type: 'String' },
        bit: { kind: 'scalar', name: 'bit', column: 'bit', list: false, optional: true, nativeType: { name: 'Bit', args: ['4'] }, type: 'String' },
        bits: { kind: 'scalar', name: 'bits', column: 'bits', list: false, optional: true, nativeType: { name: 'VarBit', args: [] }, type: 'String' },
        level: { kind: 'enum', name: 'level', column: 'level', list: false, optional: true, type: 'Level' },
        place: { kind: 'unsupported', name: 'place', column: 'place', databaseType: 'point', list: false, optional: true },
        sensorId: { kind: 'scalar', name: 'sensorId', column: 'sensorId', list: false, optional: false, nativeType: { name: 'Uuid', args: [] }, type: 'String' },
        sensor: { kind: 'relation', name: 'sensor', model: 'Sensor', list: false, optional: false, relation: 'ReadingToSensor', opposite: 'readings', from: ['sensorId'], to: ['id'], owner: true, onDelete: 'Restrict', onUpdate: 'Cascade', constraint: 'Reading_sensorId_fkey' },
      },
      uniqueKeys: [
        { name: 'id', fields: ['id'], primary: true, constraint: 'Reading_pkey' },
      ],
      indexes: [
        { constraint: 'Reading_sensorId_day_idx', fields: [{ field: 'sensorId' }, { field: 'day' }] },
      ],
    },
    AuditEntry: {
      name: 'AuditEntry',
      kind: 'model',
      table: 'log',
      namespace: 'audit',
      fields: {
        id: { kind: 'scalar', name: 'id', column: 'entry_id', list: false, optional: false, default: { kind: 'autoincrement' }, type: 'Int' },
        action: { kind: 'scalar', name: 'action', column: 'action', list: false, optional: false, type: 'String' },
        detail: { kind: 'scalar', name: 'detail', column: 'detail', list: false, optional: false, default: { kind: 'value', value: '{"a": [1, null]}' }, type: 'Json' },
        at: { kind: 'scalar', name: 'at', column: 'at', list: false, optional: false, default: { kind: 'now' }, type: 'DateTime' },
        parts: { kind: 'relation', name: 'parts', model: 'AuditPart', list: true, optional: false, relation: 'AuditEntryToAuditPart', opposite: 'entry', from: ['id'], to: ['entryId'], owner: false },
      },
      uniqueKeys: [
        { name: 'id', fields: ['id'], primary: true, constraint: 'log_pkey' },
      ],
      indexes: [],
    },
    AuditPart: {
      name: 'AuditPart',
      kind: 'model',
      table: 'AuditPart',
      namespace: 'audit',
      fields: {
        entryId: { kind: 'scalar', name: 'entryId', column: 'entry_id', list: false, optional: false, type: 'Int' },
        number: { kind: 'scalar', name: 'number', column: 'number', list: false, optional: false, default: { kind: 'autoincrement' }, type: 'Int' },
        entry: { kind: 'relation', name: 'entry', model: 'AuditEntry', list: false, optional: false, relation: 'AuditEntryToAuditPart', opposite: 'parts', from: ['entryId'], to: ['id'], owner: true, onDelete: 'Restrict', onUpdate: 'Cascade', constraint: 'AuditPart_entry_id_fkey' },
      },
      uniqueKeys: [
        { name: 'entryId_number', fields: ['entryId', 'number'], primary: true, constraint: 'AuditPart_pkey' },
      ],
      indexes: [],
    },
    SensorDay: {
      name: 'SensorDay',
      kind: 'view',
      table: 'sensor_day',
      namespace: 'public',
      fields: {
        sensorId: { kind: 'scalar', name: 'sensorId', column: 'sensorId', list: false, optional: false, nativeType: { name: 'Uuid', args: [] }, type: 'String' },
        day: { kind: 'scalar', name: 'day', column: 'day', list: false, optional: false, nativeType: { name: 'Date', args: [] }, type: 'DateTime' },
        readings: { kind: 'scalar', name: 'readings', column: 'readings', list: false, optional: false, type: 'Int' },
        total: { kind: 'scalar', name: 'total', column: 'total', list: false, optional: false, type: 'Decimal' },
      },
      uniqueKeys: [
        { name: 'sensorId_day', fields: ['sensorId', 'day'], primary: false, constraint: 'sensor_day_sensorId_day_key' },
      ],
      indexes: [],
    },
  },
  enums: {
    Level: { name: 'Level', databaseName: 'Level', namespace: 'public', values: [{ name: 'LOW', label: 'LOW' }, { name: 'HIGH', label: 'high level' }] },
  },
})

/** Values under the names of Prisma Client: errors, nulls, `Decimal`, names of models and fields. */
export const Prisma: Prisma.$Values = definePrisma(schema)

/** The client: `new PrismaClient({ driver })`. */
export const PrismaClient: $.PrismaClientConstructor<Prisma.TypeMap> = definePrismaClient(schema)
export type PrismaClient<O = unknown> = $.Client<Prisma.TypeMap, O>
