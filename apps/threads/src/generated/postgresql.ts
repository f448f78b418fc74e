// Written by `hotplan generate` from the Prisma schema. Change the schema and generate again instead of editing this file.
/* eslint-disable */
// @ts-nocheck
import { definePrisma, definePrismaClient, defineSchema } from 'hotplan/prisma'
import type * as $ from 'hotplan/types'

export const ThreadStatus = {
  OPEN: 'OPEN',
  WAITING: 'WAITING',
  RESOLVED: 'RESOLVED',
} as const
export type ThreadStatus = (typeof ThreadStatus)[keyof typeof ThreadStatus]

export const $Enums: { readonly ThreadStatus: typeof ThreadStatus } = { ThreadStatus }
export namespace $Enums {
  export type ThreadStatus = (typeof ThreadStatus)[keyof typeof ThreadStatus]
}

/** A record of `Tenant`, without relations. */
export type Tenant = {
  id: number
  slug: string
  name: string
  createdAt: Date
}
/** A record of `Organization`, without relations. */
export type Organization = {
  id: number
  tenantId: number
  slug: string
  name: string
}
/** A record of `User`, without relations. */
export type User = {
  id: number
  tenantId: number
  organizationId: number
  email: string
  name: string
}
/** A record of `Thread`, without relations. */
export type Thread = {
  id: number
  tenantId: number
  organizationId: number
  authorId: number
  labelId: number | null
  reference: string | null
  title: string
  status: ThreadStatus
  metadata: $.JsonValue
  createdAt: Date
  updatedAt: Date
  activeAt: Date
  archivedAt: Date | null
}
/** A record of `Message`, without relations. */
export type Message = {
  id: number
  threadId: number
  authorId: number
  body: string
  createdAt: Date
}
/** A record of `Label`, without relations. */
export type Label = {
  id: number
  tenantId: number
  name: string
  color: string
}

export namespace Prisma {

  /* Tenant */

  export interface TenantFieldRefs {
    readonly id: $.FieldRef<'Tenant', 'Int'>
    readonly slug: $.FieldRef<'Tenant', 'String'>
    readonly name: $.FieldRef<'Tenant', 'String'>
    readonly createdAt: $.FieldRef<'Tenant', 'DateTime'>
  }
  export interface $Tenant$Relations {
    organizations: $Organization[]
    users: $User[]
    labels: $Label[]
    threads: $Thread[]
  }
  export interface $Tenant$Table {
    id: $.TableColumn<number, number | undefined>
    slug: $.TableColumn<string>
    name: $.TableColumn<string>
    createdAt: $.TableColumn<Date, $.DateTimeInput | undefined>
  }
  export interface $Tenant {
    name: 'Tenant'
    key: 'tenant'
    view: false
    scalars: Tenant
    relations: $Tenant$Relations
    counts: 'organizations' | 'users' | 'labels' | 'threads'
    numbers: 'id'
    comparables: 'id' | 'slug' | 'name' | 'createdAt'
    select: TenantSelect
    include: TenantInclude
    omit: TenantOmit
    returningSelect: TenantSelectScalar
    returningInclude: never
    where: TenantWhereInput
    whereUnique: TenantWhereUniqueInput
    keys: 'id' | 'slug'
    scalarWhere: TenantScalarWhereInput
    having: TenantScalarWhereWithAggregatesInput
    orderBy: TenantOrderByWithRelationInput
    orderByScalars: $Tenant$OrderByScalars
    fields: TenantFieldRefs
    create: TenantUncheckedCreateInput
    createRow: TenantUncheckedCreateRow
    createMany: TenantCreateManyInput
    update: TenantUncheckedUpdateInput
    updateMany: TenantUncheckedUpdateManyInput
    table: 'Tenant'
    columns: $Tenant$Table
    createManyOptions: $.SkipDuplicates
  }
  export interface TenantScalarWhereInput {
    AND?: TenantScalarWhereInput | readonly TenantScalarWhereInput[]
    OR?: readonly TenantScalarWhereInput[]
    NOT?: TenantScalarWhereInput | readonly TenantScalarWhereInput[]
    id?: $.IntFilter<'Tenant'> | number
    slug?: $.PostgresStringFilter<'Tenant'> | string
    name?: $.PostgresStringFilter<'Tenant'> | string
    createdAt?: $.DateTimeFilter<'Tenant'> | $.DateTimeInput
  }
  export interface TenantWhereInput extends TenantScalarWhereInput {
    AND?: TenantWhereInput | readonly TenantWhereInput[]
    OR?: readonly TenantWhereInput[]
    NOT?: TenantWhereInput | readonly TenantWhereInput[]
    organizations?: OrganizationListRelationFilter
    users?: UserListRelationFilter
    labels?: LabelListRelationFilter
    threads?: ThreadListRelationFilter
  }
  export interface $Tenant$Unique extends TenantWhereInput {
    id?: number
    slug?: string
  }
  export type TenantWhereUniqueInput = $Tenant$Unique & ({ id: number | undefined } | { slug: string | undefined })
  export interface TenantScalarWhereWithAggregatesInput {
    AND?: TenantScalarWhereWithAggregatesInput | readonly TenantScalarWhereWithAggregatesInput[]
    OR?: readonly TenantScalarWhereWithAggregatesInput[]
    NOT?: TenantScalarWhereWithAggregatesInput | readonly TenantScalarWhereWithAggregatesInput[]
    id?: ($.IntFilter<'Tenant'> & $.IntHaving) | number
    slug?: ($.PostgresStringFilter<'Tenant'> & $.RangeHaving<$.PostgresStringFilter | string>) | string
    name?: ($.PostgresStringFilter<'Tenant'> & $.RangeHaving<$.PostgresStringFilter | string>) | string
    createdAt?: ($.DateTimeFilter<'Tenant'> & $.RangeHaving<$.DateTimeFilter | $.DateTimeInput>) | $.DateTimeInput
  }
  export interface TenantScalarRelationFilter {
    is?: TenantWhereInput
    isNot?: TenantWhereInput
  }
  export interface $Tenant$Bare extends TenantWhereInput {
    is?: never
    isNot?: never
  }
  export interface $Tenant$OrderByScalars {
    id?: $.SortOrder
    slug?: $.SortOrder
    name?: $.SortOrder
    createdAt?: $.SortOrder
  }
  export interface TenantOrderByWithRelationInput extends $Tenant$OrderByScalars {
    organizations?: $.RelationCountOrder
    users?: $.RelationCountOrder
    labels?: $.RelationCountOrder
    threads?: $.RelationCountOrder
    _relevance?: $.RelevanceOrder<'slug' | 'name'>
  }
  export type TenantOrderByWithAggregationInput = $Tenant$OrderByScalars & $.AggregateOrder<$Tenant>
  export interface TenantSelectScalar {
    id?: boolean
    slug?: boolean
    name?: boolean
    createdAt?: boolean
  }
  export type TenantOmit = TenantSelectScalar
  export interface TenantInclude {
    organizations?: boolean | $.RelationListArgs<$Organization>
    users?: boolean | $.RelationListArgs<$User>
    labels?: boolean | $.RelationListArgs<$Label>
    threads?: boolean | $.RelationListArgs<$Thread>
    _count?: boolean | TenantCountOutputTypeDefaultArgs
  }
  export interface TenantSelect extends TenantSelectScalar, TenantInclude {}
  export interface TenantCountOutputTypeSelect {
    organizations?: boolean | $.RelationCountArgs<$Organization>
    users?: boolean | $.RelationCountArgs<$User>
    labels?: boolean | $.RelationCountArgs<$Label>
    threads?: boolean | $.RelationCountArgs<$Thread>
  }
  export interface TenantCountOutputTypeDefaultArgs {
    select?: TenantCountOutputTypeSelect | null
  }
  export type Tenant$organizationsArgs = $.RelationListArgs<$Organization>
  export type Tenant$usersArgs = $.RelationListArgs<$User>
  export type Tenant$labelsArgs = $.RelationListArgs<$Label>
  export type Tenant$threadsArgs = $.RelationListArgs<$Thread>
  export interface $Tenant$CreateScalars {
    slug: string
    name: string
    createdAt?: $.DateTimeInput
  }
  export interface $Tenant$CreateRelations {
    organizations?: OrganizationCreateNestedManyWithoutTenantInput
    users?: UserCreateNestedManyWithoutTenantInput
    labels?: LabelCreateNestedManyWithoutTenantInput
    threads?: ThreadCreateNestedManyWithoutTenantInput
  }
  export interface TenantCreateInput extends $Tenant$CreateScalars, $Tenant$CreateRelations {
    id?: never
  }
  export interface TenantCreateManyInput extends $Tenant$CreateScalars {
    id?: number
  }
  export interface TenantUncheckedCreateInput extends TenantCreateManyInput, $Tenant$CreateRelations {}
  export interface $Tenant$RowRelations {
    organizations?: $.RowsList<$Organization$WithoutTenant>
    users?: $.RowsList<$User$WithoutTenant>
    labels?: $.RowsList<$Label$WithoutTenant>
    threads?: $.RowsList<$Thread$WithoutTenant>
  }
  export interface TenantCreateRow extends $Tenant$CreateScalars, $Tenant$RowRelations {
    id?: never
  }
  export interface TenantUncheckedCreateRow extends TenantCreateManyInput, $Tenant$RowRelations {}
  export interface TenantUpdateManyMutationInput {
    slug?: string | $.StringFieldUpdateOperationsInput
    name?: string | $.StringFieldUpdateOperationsInput
    createdAt?: $.DateTimeInput | $.DateTimeFieldUpdateOperationsInput
  }
  export interface $Tenant$UpdateRelations {
    organizations?: OrganizationUpdateManyWithoutTenantNestedInput
    users?: UserUpdateManyWithoutTenantNestedInput
    labels?: LabelUpdateManyWithoutTenantNestedInput
    threads?: ThreadUpdateManyWithoutTenantNestedInput
  }
  export interface TenantUpdateInput extends TenantUpdateManyMutationInput, $Tenant$UpdateRelations {
    id?: never
  }
  export interface TenantUncheckedUpdateManyInput extends TenantUpdateManyMutationInput {
    id?: number | $.IntFieldUpdateOperationsInput
  }
  export interface TenantUncheckedUpdateInput extends TenantUncheckedUpdateManyInput, $Tenant$UpdateRelations {}
  export interface TenantCreateWithoutOrganizationsInput extends TenantCreateInput {
    organizations?: never
  }
  export interface TenantUncheckedCreateWithoutOrganizationsInput extends TenantUncheckedCreateInput {
    organizations?: never
  }
  export interface TenantCreateRowWithoutOrganizations extends TenantCreateRow {
    organizations?: never
  }
  export interface TenantUncheckedCreateRowWithoutOrganizations extends TenantUncheckedCreateRow {
    organizations?: never
  }
  export interface TenantUpdateWithoutOrganizationsInput extends TenantUpdateInput {
    organizations?: never
  }
  export interface TenantUncheckedUpdateWithoutOrganizationsInput extends TenantUncheckedUpdateInput {
    organizations?: never
  }
  export interface $Tenant$WithoutOrganizations {
    model: $Tenant
    create: TenantUncheckedCreateWithoutOrganizationsInput
    update: TenantUncheckedUpdateWithoutOrganizationsInput
    row: TenantUncheckedCreateRowWithoutOrganizations
    createMany: never
  }
  export type TenantCreateNestedOneWithoutOrganizationsInput = $.CreateOne<$Tenant$WithoutOrganizations>
  export type TenantUpdateOneRequiredWithoutOrganizationsNestedInput = $.UpdateOneRequired<$Tenant$WithoutOrganizations>
  export interface TenantCreateWithoutUsersInput extends TenantCreateInput {
    users?: never
  }
  export interface TenantUncheckedCreateWithoutUsersInput extends TenantUncheckedCreateInput {
    users?: never
  }
  export interface TenantCreateRowWithoutUsers extends TenantCreateRow {
    users?: never
  }
  export interface TenantUncheckedCreateRowWithoutUsers extends TenantUncheckedCreateRow {
    users?: never
  }
  export interface TenantUpdateWithoutUsersInput extends TenantUpdateInput {
    users?: never
  }
  export interface TenantUncheckedUpdateWithoutUsersInput extends TenantUncheckedUpdateInput {
    users?: never
  }
  export interface $Tenant$WithoutUsers {
    model: $Tenant
    create: TenantUncheckedCreateWithoutUsersInput
    update: TenantUncheckedUpdateWithoutUsersInput
    row: TenantUncheckedCreateRowWithoutUsers
    createMany: never
  }
  export type TenantCreateNestedOneWithoutUsersInput = $.CreateOne<$Tenant$WithoutUsers>
  export type TenantUpdateOneRequiredWithoutUsersNestedInput = $.UpdateOneRequired<$Tenant$WithoutUsers>
  export interface TenantCreateWithoutLabelsInput extends TenantCreateInput {
    labels?: never
  }
  export interface TenantUncheckedCreateWithoutLabelsInput extends TenantUncheckedCreateInput {
    labels?: never
  }
  export interface TenantCreateRowWithoutLabels extends TenantCreateRow {
    labels?: never
  }
  export interface TenantUncheckedCreateRowWithoutLabels extends TenantUncheckedCreateRow {
    labels?: never
  }
  export interface TenantUpdateWithoutLabelsInput extends TenantUpdateInput {
    labels?: never
  }
  export interface TenantUncheckedUpdateWithoutLabelsInput extends TenantUncheckedUpdateInput {
    labels?: never
  }
  export interface $Tenant$WithoutLabels {
    model: $Tenant
    create: TenantUncheckedCreateWithoutLabelsInput
    update: TenantUncheckedUpdateWithoutLabelsInput
    row: TenantUncheckedCreateRowWithoutLabels
    createMany: never
  }
  export type TenantCreateNestedOneWithoutLabelsInput = $.CreateOne<$Tenant$WithoutLabels>
  export type TenantUpdateOneRequiredWithoutLabelsNestedInput = $.UpdateOneRequired<$Tenant$WithoutLabels>
  export interface TenantCreateWithoutThreadsInput extends TenantCreateInput {
    threads?: never
  }
  export interface TenantUncheckedCreateWithoutThreadsInput extends TenantUncheckedCreateInput {
    threads?: never
  }
  export interface TenantCreateRowWithoutThreads extends TenantCreateRow {
    threads?: never
  }
  export interface TenantUncheckedCreateRowWithoutThreads extends TenantUncheckedCreateRow {
    threads?: never
  }
  export interface TenantUpdateWithoutThreadsInput extends TenantUpdateInput {
    threads?: never
  }
  export interface TenantUncheckedUpdateWithoutThreadsInput extends TenantUncheckedUpdateInput {
    threads?: never
  }
  export interface $Tenant$WithoutThreads {
    model: $Tenant
    create: TenantUncheckedCreateWithoutThreadsInput
    update: TenantUncheckedUpdateWithoutThreadsInput
    row: TenantUncheckedCreateRowWithoutThreads
    createMany: never
  }
  export type TenantCreateNestedOneWithoutThreadsInput = $.CreateOne<$Tenant$WithoutThreads>
  export type TenantUpdateOneRequiredWithoutThreadsNestedInput = $.UpdateOneRequired<$Tenant$WithoutThreads>
  export type TenantCreateOrConnectWithoutOrganizationsInput = $.ConnectOrCreate<$Tenant$WithoutOrganizations>
  export type TenantUpsertWithoutOrganizationsInput = $.UpsertOne<$Tenant$WithoutOrganizations>
  export type TenantUpdateToOneWithWhereWithoutOrganizationsInput = $.UpdateToOneWithWhere<$Tenant$WithoutOrganizations>
  export type TenantCreateOrConnectWithoutUsersInput = $.ConnectOrCreate<$Tenant$WithoutUsers>
  export type TenantUpsertWithoutUsersInput = $.UpsertOne<$Tenant$WithoutUsers>
  export type TenantUpdateToOneWithWhereWithoutUsersInput = $.UpdateToOneWithWhere<$Tenant$WithoutUsers>
  export type TenantCreateOrConnectWithoutLabelsInput = $.ConnectOrCreate<$Tenant$WithoutLabels>
  export type TenantUpsertWithoutLabelsInput = $.UpsertOne<$Tenant$WithoutLabels>
  export type TenantUpdateToOneWithWhereWithoutLabelsInput = $.UpdateToOneWithWhere<$Tenant$WithoutLabels>
  export type TenantCreateOrConnectWithoutThreadsInput = $.ConnectOrCreate<$Tenant$WithoutThreads>
  export type TenantUpsertWithoutThreadsInput = $.UpsertOne<$Tenant$WithoutThreads>
  export type TenantUpdateToOneWithWhereWithoutThreadsInput = $.UpdateToOneWithWhere<$Tenant$WithoutThreads>
  export type TenantScalarFieldEnum = 'id' | 'slug' | 'name' | 'createdAt'
  export type TenantDefaultArgs = $.Selection<$Tenant>
  export type TenantGetPayload<S extends boolean | null | undefined | TenantDefaultArgs> = $.Result<$Tenant, S>
  export type TenantDelegate = $.Delegate<$Tenant>
  export type TenantFindUniqueArgs = $.FindUniqueArgs<$Tenant>
  export type TenantFindUniqueOrThrowArgs = $.FindUniqueArgs<$Tenant>
  export type TenantFindFirstArgs = $.FindManyArgs<$Tenant>
  export type TenantFindFirstOrThrowArgs = $.FindManyArgs<$Tenant>
  export type TenantFindManyArgs = $.FindManyArgs<$Tenant>
  export type TenantCountArgs = $.CountArgs<$Tenant>
  export type TenantAggregateArgs = $.AggregateArgs<$Tenant>
  export type TenantGroupByArgs = $.GroupByArgs<$Tenant>
  export type TenantCreateArgs = $.CreateArgs<$Tenant>
  export type TenantCreateManyArgs = $.CreateManyArgs<$Tenant>
  export type TenantCreateManyAndReturnArgs = $.CreateManyAndReturnArgs<$Tenant>
  export type TenantCopyFromArgs = $.CopyFromArgs<$Tenant>
  export type TenantUpdateArgs = $.UpdateArgs<$Tenant>
  export type TenantUpdateManyArgs = $.UpdateManyArgs<$Tenant>
  export type TenantUpdateManyAndReturnArgs = $.UpdateManyAndReturnArgs<$Tenant>
  export type TenantUpdateEachArgs = $.UpdateEachArgs<$Tenant>
  export type TenantUpsertArgs = $.UpsertArgs<$Tenant>
  export type TenantUpsertManyArgs = $.UpsertManyArgs<$Tenant>
  export type TenantUpsertManyAndReturnArgs = $.UpsertManyAndReturnArgs<$Tenant>
  export type TenantDeleteArgs = $.DeleteArgs<$Tenant>
  export type TenantDeleteManyArgs = $.DeleteManyArgs<$Tenant>
  export type TenantDeleteManyAndReturnArgs = $.DeleteManyAndReturnArgs<$Tenant>
  export type $TenantPayload = $Tenant
  export type TenantModel = Tenant
  export type TenantCountOutputType = $.Result<$Tenant, { select: { _count: true } }>['_count']
  export type Prisma__TenantClient<T, Null = never> = $.FluentPromise<$Tenant, T, Null, unknown>
  export type AggregateTenant = $.AggregateOutputs<$Tenant>
  export type TenantGroupByOutputType = $.GroupOutput<$Tenant>
  export type GetTenantAggregateType<T extends TenantAggregateArgs> = $.AggregateResult<$Tenant, T>
  export type GetTenantGroupByPayload<T extends TenantGroupByArgs> = $.GroupByResult<$Tenant, T>
  export type TenantCountAggregateInputType = $.AggregateInput<$Tenant, '_count'>
  export type TenantCountAggregateOutputType = $.AggregateOutput<$Tenant, '_count'>
  export type TenantAvgAggregateInputType = $.AggregateInput<$Tenant, '_avg'>
  export type TenantAvgAggregateOutputType = $.AggregateOutput<$Tenant, '_avg'>
  export type TenantSumAggregateInputType = $.AggregateInput<$Tenant, '_sum'>
  export type TenantSumAggregateOutputType = $.AggregateOutput<$Tenant, '_sum'>
  export type TenantMinAggregateInputType = $.AggregateInput<$Tenant, '_min'>
  export type TenantMinAggregateOutputType = $.AggregateOutput<$Tenant, '_min'>
  export type TenantMaxAggregateInputType = $.AggregateInput<$Tenant, '_max'>
  export type TenantMaxAggregateOutputType = $.AggregateOutput<$Tenant, '_max'>

  /* Organization */

  export interface OrganizationFieldRefs {
    readonly id: $.FieldRef<'Organization', 'Int'>
    readonly tenantId: $.FieldRef<'Organization', 'Int'>
    readonly slug: $.FieldRef<'Organization', 'String'>
    readonly name: $.FieldRef<'Organization', 'String'>
  }
  export interface $Organization$Relations {
    tenant: $Tenant
    users: $User[]
    threads: $Thread[]
  }
  export interface $Organization$Table {
    id: $.TableColumn<number, number | undefined>
    tenantId: $.TableColumn<number>
    slug: $.TableColumn<string>
    name: $.TableColumn<string>
  }
  export interface $Organization {
    name: 'Organization'
    key: 'organization'
    view: false
    scalars: Organization
    relations: $Organization$Relations
    counts: 'users' | 'threads'
    numbers: 'id' | 'tenantId'
    comparables: 'id' | 'tenantId' | 'slug' | 'name'
    select: OrganizationSelect
    include: OrganizationInclude
    omit: OrganizationOmit
    returningSelect: $Organization$ReturningSelect
    returningInclude: $Organization$ReturningInclude
    where: OrganizationWhereInput
    whereUnique: OrganizationWhereUniqueInput
    keys: 'id' | 'tenantId_slug'
    scalarWhere: OrganizationScalarWhereInput
    having: OrganizationScalarWhereWithAggregatesInput
    orderBy: OrganizationOrderByWithRelationInput
    orderByScalars: $Organization$OrderByScalars
    fields: OrganizationFieldRefs
    create: OrganizationCreateInput | OrganizationUncheckedCreateInput
    createRow: OrganizationCreateRow | OrganizationUncheckedCreateRow
    createMany: OrganizationCreateManyInput
    update: OrganizationUpdateInput | OrganizationUncheckedUpdateInput
    updateMany: OrganizationUncheckedUpdateManyInput
    table: 'Organization'
    columns: $Organization$Table
    createManyOptions: $.SkipDuplicates
  }
  export interface OrganizationScalarWhereInput {
    AND?: OrganizationScalarWhereInput | readonly OrganizationScalarWhereInput[]
    OR?: readonly OrganizationScalarWhereInput[]
    NOT?: OrganizationScalarWhereInput | readonly OrganizationScalarWhereInput[]
    id?: $.IntFilter<'Organization'> | number
    tenantId?: $.IntFilter<'Organization'> | number
    slug?: $.PostgresStringFilter<'Organization'> | string
    name?: $.PostgresStringFilter<'Organization'> | string
  }
  export interface OrganizationWhereInput extends OrganizationScalarWhereInput {
    AND?: OrganizationWhereInput | readonly OrganizationWhereInput[]
    OR?: readonly OrganizationWhereInput[]
    NOT?: OrganizationWhereInput | readonly OrganizationWhereInput[]
    tenant?: $Tenant$Bare | TenantScalarRelationFilter
    users?: UserListRelationFilter
    threads?: ThreadListRelationFilter
  }
  export interface OrganizationTenantIdSlugCompoundUniqueInput {
    tenantId: number
    slug: string
  }
  export interface $Organization$Unique extends OrganizationWhereInput {
    id?: number
    tenantId_slug?: OrganizationTenantIdSlugCompoundUniqueInput
  }
  export type OrganizationWhereUniqueInput = $Organization$Unique & ({ id: number | undefined } | { tenantId_slug: OrganizationTenantIdSlugCompoundUniqueInput | undefined })
  export interface OrganizationScalarWhereWithAggregatesInput {
    AND?: OrganizationScalarWhereWithAggregatesInput | readonly OrganizationScalarWhereWithAggregatesInput[]
    OR?: readonly OrganizationScalarWhereWithAggregatesInput[]
    NOT?: OrganizationScalarWhereWithAggregatesInput | readonly OrganizationScalarWhereWithAggregatesInput[]
    id?: ($.IntFilter<'Organization'> & $.IntHaving) | number
    tenantId?: ($.IntFilter<'Organization'> & $.IntHaving) | number
    slug?: ($.PostgresStringFilter<'Organization'> & $.RangeHaving<$.PostgresStringFilter | string>) | string
    name?: ($.PostgresStringFilter<'Organization'> & $.RangeHaving<$.PostgresStringFilter | string>) | string
  }
  export interface OrganizationListRelationFilter {
    every?: OrganizationWhereInput
    some?: OrganizationWhereInput
    none?: OrganizationWhereInput
  }
  export interface OrganizationScalarRelationFilter {
    is?: OrganizationWhereInput
    isNot?: OrganizationWhereInput
  }
  export interface $Organization$Bare extends OrganizationWhereInput {
    is?: never
    isNot?: never
  }
  export interface $Organization$OrderByScalars {
    id?: $.SortOrder
    tenantId?: $.SortOrder
    slug?: $.SortOrder
    name?: $.SortOrder
  }
  export interface OrganizationOrderByWithRelationInput extends $Organization$OrderByScalars {
    tenant?: TenantOrderByWithRelationInput
    users?: $.RelationCountOrder
    threads?: $.RelationCountOrder
    _relevance?: $.RelevanceOrder<'slug' | 'name'>
  }
  export type OrganizationOrderByWithAggregationInput = $Organization$OrderByScalars & $.AggregateOrder<$Organization>
  export interface OrganizationSelectScalar {
    id?: boolean
    tenantId?: boolean
    slug?: boolean
    name?: boolean
  }
  export type OrganizationOmit = OrganizationSelectScalar
  export interface OrganizationInclude {
    tenant?: boolean | TenantDefaultArgs
    users?: boolean | $.RelationListArgs<$User>
    threads?: boolean | $.RelationListArgs<$Thread>
    _count?: boolean | OrganizationCountOutputTypeDefaultArgs
  }
  export interface OrganizationSelect extends OrganizationSelectScalar, OrganizationInclude {}
  export interface $Organization$ReturningInclude {
    tenant?: boolean | TenantDefaultArgs
  }
  export interface $Organization$ReturningSelect extends OrganizationSelectScalar, $Organization$ReturningInclude {}
  export interface OrganizationCountOutputTypeSelect {
    users?: boolean | $.RelationCountArgs<$User>
    threads?: boolean | $.RelationCountArgs<$Thread>
  }
  export interface OrganizationCountOutputTypeDefaultArgs {
    select?: OrganizationCountOutputTypeSelect | null
  }
  export type Organization$tenantArgs = TenantDefaultArgs
  export type Organization$usersArgs = $.RelationListArgs<$User>
  export type Organization$threadsArgs = $.RelationListArgs<$Thread>
  export interface $Organization$CreateScalars {
    slug: string
    name: string
  }
  export interface $Organization$CreateRelations {
    users?: UserCreateNestedManyWithoutOrganizationInput
    threads?: ThreadCreateNestedManyWithoutOrganizationInput
  }
  export interface OrganizationCreateInput extends $Organization$CreateScalars, $Organization$CreateRelations {
    tenant: TenantCreateNestedOneWithoutOrganizationsInput
    id?: never
    tenantId?: never
  }
  export interface OrganizationCreateManyInput extends $Organization$CreateScalars {
    id?: number
    tenantId: number
  }
  export interface OrganizationUncheckedCreateInput extends OrganizationCreateManyInput, $Organization$CreateRelations {
    tenant?: never
  }
  export interface $Organization$RowRelations {
    users?: $.RowsList<$User$WithoutOrganization>
    threads?: $.RowsList<$Thread$WithoutOrganization>
  }
  export interface OrganizationCreateRow extends $Organization$CreateScalars, $Organization$RowRelations {
    tenant: $.RowsOne<$Tenant$WithoutOrganizations>
    id?: never
    tenantId?: never
  }
  export interface OrganizationUncheckedCreateRow extends OrganizationCreateManyInput, $Organization$RowRelations {
    tenant?: never
  }
  export interface OrganizationUpdateManyMutationInput {
    slug?: string | $.StringFieldUpdateOperationsInput
    name?: string | $.StringFieldUpdateOperationsInput
  }
  export interface $Organization$UpdateRelations {
    users?: UserUpdateManyWithoutOrganizationNestedInput
    threads?: ThreadUpdateManyWithoutOrganizationNestedInput
  }
  export interface OrganizationUpdateInput extends OrganizationUpdateManyMutationInput, $Organization$UpdateRelations {
    tenant?: TenantUpdateOneRequiredWithoutOrganizationsNestedInput
    id?: never
    tenantId?: never
  }
  export interface OrganizationUncheckedUpdateManyInput extends OrganizationUpdateManyMutationInput {
    id?: number | $.IntFieldUpdateOperationsInput
    tenantId?: number | $.IntFieldUpdateOperationsInput
  }
  export interface OrganizationUncheckedUpdateInput extends OrganizationUncheckedUpdateManyInput, $Organization$UpdateRelations {
    tenant?: never
  }
  export interface OrganizationCreateWithoutTenantInput extends $Organization$CreateScalars, $Organization$CreateRelations {
    tenant?: never
    id?: never
    tenantId?: never
  }
  export interface OrganizationCreateManyTenantInput extends $Organization$CreateScalars {
    id?: number
  }
  export interface OrganizationUncheckedCreateWithoutTenantInput extends OrganizationCreateManyTenantInput, $Organization$CreateRelations {
    tenant?: never
  }
  export interface OrganizationCreateRowWithoutTenant extends $Organization$CreateScalars, $Organization$RowRelations {
    tenant?: never
    id?: never
    tenantId?: never
  }
  export interface OrganizationUncheckedCreateRowWithoutTenant extends OrganizationCreateManyTenantInput, $Organization$RowRelations {
    tenant?: never
  }
  export interface OrganizationUpdateWithoutTenantInput extends OrganizationUpdateInput {
    tenant?: never
  }
  export interface OrganizationUncheckedUpdateWithoutTenantInput extends OrganizationUncheckedUpdateInput {
    tenantId?: never
  }
  export interface $Organization$WithoutTenant {
    model: $Organization
    create: OrganizationUncheckedCreateWithoutTenantInput
    update: OrganizationUncheckedUpdateWithoutTenantInput
    row: OrganizationUncheckedCreateRowWithoutTenant
    createMany: OrganizationCreateManyTenantInput
  }
  export type OrganizationCreateNestedManyWithoutTenantInput = $.CreateList<$Organization$WithoutTenant>
  export type OrganizationUpdateManyWithoutTenantNestedInput = $.UpdateList<$Organization$WithoutTenant>
  export interface OrganizationCreateWithoutUsersInput extends OrganizationCreateInput {
    users?: never
  }
  export interface OrganizationUncheckedCreateWithoutUsersInput extends OrganizationUncheckedCreateInput {
    users?: never
  }
  export interface OrganizationCreateRowWithoutUsers extends OrganizationCreateRow {
    users?: never
  }
  export interface OrganizationUncheckedCreateRowWithoutUsers extends OrganizationUncheckedCreateRow {
    users?: never
  }
  export interface OrganizationUpdateWithoutUsersInput extends OrganizationUpdateInput {
    users?: never
  }
  export interface OrganizationUncheckedUpdateWithoutUsersInput extends OrganizationUncheckedUpdateInput {
    users?: never
  }
  export interface $Organization$WithoutUsers {
    model: $Organization
    create: OrganizationCreateWithoutUsersInput | OrganizationUncheckedCreateWithoutUsersInput
    update: OrganizationUpdateWithoutUsersInput | OrganizationUncheckedUpdateWithoutUsersInput
    row: OrganizationCreateRowWithoutUsers | OrganizationUncheckedCreateRowWithoutUsers
    createMany: never
  }
  export type OrganizationCreateNestedOneWithoutUsersInput = $.CreateOne<$Organization$WithoutUsers>
  export type OrganizationUpdateOneRequiredWithoutUsersNestedInput = $.UpdateOneRequired<$Organization$WithoutUsers>
  export interface OrganizationCreateWithoutThreadsInput extends OrganizationCreateInput {
    threads?: never
  }
  export interface OrganizationUncheckedCreateWithoutThreadsInput extends OrganizationUncheckedCreateInput {
    threads?: never
  }
  export interface OrganizationCreateRowWithoutThreads extends OrganizationCreateRow {
    threads?: never
  }
  export interface OrganizationUncheckedCreateRowWithoutThreads extends OrganizationUncheckedCreateRow {
    threads?: never
  }
  export interface OrganizationUpdateWithoutThreadsInput extends OrganizationUpdateInput {
    threads?: never
  }
  export interface OrganizationUncheckedUpdateWithoutThreadsInput extends OrganizationUncheckedUpdateInput {
    threads?: never
  }
  export interface $Organization$WithoutThreads {
    model: $Organization
    create: OrganizationCreateWithoutThreadsInput | OrganizationUncheckedCreateWithoutThreadsInput
    update: OrganizationUpdateWithoutThreadsInput | OrganizationUncheckedUpdateWithoutThreadsInput
    row: OrganizationCreateRowWithoutThreads | OrganizationUncheckedCreateRowWithoutThreads
    createMany: never
  }
  export type OrganizationCreateNestedOneWithoutThreadsInput = $.CreateOne<$Organization$WithoutThreads>
  export type OrganizationUpdateOneRequiredWithoutThreadsNestedInput = $.UpdateOneRequired<$Organization$WithoutThreads>
  export type OrganizationCreateOrConnectWithoutTenantInput = $.ConnectOrCreate<$Organization$WithoutTenant>
  export type OrganizationUpsertWithWhereUniqueWithoutTenantInput = $.UpsertWithWhereUnique<$Organization$WithoutTenant>
  export type OrganizationUpdateWithWhereUniqueWithoutTenantInput = $.UpdateWithWhereUnique<$Organization$WithoutTenant>
  export type OrganizationUpdateManyWithWhereWithoutTenantInput = $.UpdateManyWithWhere<$Organization$WithoutTenant>
  export type OrganizationCreateManyTenantInputEnvelope = $.NestedCreateMany<$Organization$WithoutTenant>
  export type OrganizationUncheckedCreateNestedManyWithoutTenantInput = OrganizationCreateNestedManyWithoutTenantInput
  export type OrganizationUncheckedUpdateManyWithoutTenantNestedInput = OrganizationUpdateManyWithoutTenantNestedInput
  export type OrganizationCreateOrConnectWithoutUsersInput = $.ConnectOrCreate<$Organization$WithoutUsers>
  export type OrganizationUpsertWithoutUsersInput = $.UpsertOne<$Organization$WithoutUsers>
  export type OrganizationUpdateToOneWithWhereWithoutUsersInput = $.UpdateToOneWithWhere<$Organization$WithoutUsers>
  export type OrganizationCreateOrConnectWithoutThreadsInput = $.ConnectOrCreate<$Organization$WithoutThreads>
  export type OrganizationUpsertWithoutThreadsInput = $.UpsertOne<$Organization$WithoutThreads>
  export type OrganizationUpdateToOneWithWhereWithoutThreadsInput = $.UpdateToOneWithWhere<$Organization$WithoutThreads>
  export type OrganizationScalarFieldEnum = 'id' | 'tenantId' | 'slug' | 'name'
  export type OrganizationDefaultArgs = $.Selection<$Organization>
  export type OrganizationGetPayload<S extends boolean | null | undefined | OrganizationDefaultArgs> = $.Result<$Organization, S>
  export type OrganizationDelegate = $.Delegate<$Organization>
  export type OrganizationFindUniqueArgs = $.FindUniqueArgs<$Organization>
  export type OrganizationFindUniqueOrThrowArgs = $.FindUniqueArgs<$Organization>
  export type OrganizationFindFirstArgs = $.FindManyArgs<$Organization>
  export type OrganizationFindFirstOrThrowArgs = $.FindManyArgs<$Organization>
  export type OrganizationFindManyArgs = $.FindManyArgs<$Organization>
  export type OrganizationCountArgs = $.CountArgs<$Organization>
  export type OrganizationAggregateArgs = $.AggregateArgs<$Organization>
  export type OrganizationGroupByArgs = $.GroupByArgs<$Organization>
  export type OrganizationCreateArgs = $.CreateArgs<$Organization>
  export type OrganizationCreateManyArgs = $.CreateManyArgs<$Organization>
  export type OrganizationCreateManyAndReturnArgs = $.CreateManyAndReturnArgs<$Organization>
  export type OrganizationCopyFromArgs = $.CopyFromArgs<$Organization>
  export type OrganizationUpdateArgs = $.UpdateArgs<$Organization>
  export type OrganizationUpdateManyArgs = $.UpdateManyArgs<$Organization>
  export type OrganizationUpdateManyAndReturnArgs = $.UpdateManyAndReturnArgs<$Organization>
  export type OrganizationUpdateEachArgs = $.UpdateEachArgs<$Organization>
  export type OrganizationUpsertArgs = $.UpsertArgs<$Organization>
  export type OrganizationUpsertManyArgs = $.UpsertManyArgs<$Organization>
  export type OrganizationUpsertManyAndReturnArgs = $.UpsertManyAndReturnArgs<$Organization>
  export type OrganizationDeleteArgs = $.DeleteArgs<$Organization>
  export type OrganizationDeleteManyArgs = $.DeleteManyArgs<$Organization>
  export type OrganizationDeleteManyAndReturnArgs = $.DeleteManyAndReturnArgs<$Organization>
  export type $OrganizationPayload = $Organization
  export type OrganizationModel = Organization
  export type OrganizationCountOutputType = $.Result<$Organization, { select: { _count: true } }>['_count']
  export type Prisma__OrganizationClient<T, Null = never> = $.FluentPromise<$Organization, T, Null, unknown>
  export type AggregateOrganization = $.AggregateOutputs<$Organization>
  export type OrganizationGroupByOutputType = $.GroupOutput<$Organization>
  export type GetOrganizationAggregateType<T extends OrganizationAggregateArgs> = $.AggregateResult<$Organization, T>
  export type GetOrganizationGroupByPayload<T extends OrganizationGroupByArgs> = $.GroupByResult<$Organization, T>
  export type OrganizationCountAggregateInputType = $.AggregateInput<$Organization, '_count'>
  export type OrganizationCountAggregateOutputType = $.AggregateOutput<$Organization, '_count'>
  export type OrganizationAvgAggregateInputType = $.AggregateInput<$Organization, '_avg'>
  export type OrganizationAvgAggregateOutputType = $.AggregateOutput<$Organization, '_avg'>
  export type OrganizationSumAggregateInputType = $.AggregateInput<$Organization, '_sum'>
  export type OrganizationSumAggregateOutputType = $.AggregateOutput<$Organization, '_sum'>
  export type OrganizationMinAggregateInputType = $.AggregateInput<$Organization, '_min'>
  export type OrganizationMinAggregateOutputType = $.AggregateOutput<$Organization, '_min'>
  export type OrganizationMaxAggregateInputType = $.AggregateInput<$Organization, '_max'>
  export type OrganizationMaxAggregateOutputType = $.AggregateOutput<$Organization, '_max'>

  /* User */

  export interface UserFieldRefs {
    readonly id: $.FieldRef<'User', 'Int'>
    readonly tenantId: $.FieldRef<'User', 'Int'>
    readonly organizationId: $.FieldRef<'User', 'Int'>
    readonly email: $.FieldRef<'User', 'String'>
    readonly name: $.FieldRef<'User', 'String'>
  }
  export interface $User$Relations {
    tenant: $Tenant
    organization: $Organization
    threads: $Thread[]
    messages: $Message[]
  }
  export interface $User$Table {
    id: $.TableColumn<number, number | undefined>
    tenantId: $.TableColumn<number>
    organizationId: $.TableColumn<number>
    email: $.TableColumn<string>
    name: $.TableColumn<string>
  }
  export interface $User {
    name: 'User'
    key: 'user'
    view: false
    scalars: User
    relations: $User$Relations
    counts: 'threads' | 'messages'
    numbers: 'id' | 'tenantId' | 'organizationId'
    comparables: 'id' | 'tenantId' | 'organizationId' | 'email' | 'name'
    select: UserSelect
    include: UserInclude
    omit: UserOmit
    returningSelect: $User$ReturningSelect
    returningInclude: $User$ReturningInclude
    where: UserWhereInput
    whereUnique: UserWhereUniqueInput
    keys: 'id' | 'email'
    scalarWhere: UserScalarWhereInput
    having: UserScalarWhereWithAggregatesInput
    orderBy: UserOrderByWithRelationInput
    orderByScalars: $User$OrderByScalars
    fields: UserFieldRefs
    create: UserCreateInput | UserUncheckedCreateInput
    createRow: UserCreateRow | UserUncheckedCreateRow
    createMany: UserCreateManyInput
    update: UserUpdateInput | UserUncheckedUpdateInput
    updateMany: UserUncheckedUpdateManyInput
    table: 'User'
    columns: $User$Table
    createManyOptions: $.SkipDuplicates
  }
  export interface UserScalarWhereInput {
    AND?: UserScalarWhereInput | readonly UserScalarWhereInput[]
    OR?: readonly UserScalarWhereInput[]
    NOT?: UserScalarWhereInput | readonly UserScalarWhereInput[]
    id?: $.IntFilter<'User'> | number
    tenantId?: $.IntFilter<'User'> | number
    organizationId?: $.IntFilter<'User'> | number
    email?: $.PostgresStringFilter<'User'> | string
    name?: $.PostgresStringFilter<'User'> | string
  }
  export interface UserWhereInput extends UserScalarWhereInput {
    AND?: UserWhereInput | readonly UserWhereInput[]
    OR?: readonly UserWhereInput[]
    NOT?: UserWhereInput | readonly UserWhereInput[]
    tenant?: $Tenant$Bare | TenantScalarRelationFilter
    organization?: $Organization$Bare | OrganizationScalarRelationFilter
    threads?: ThreadListRelationFilter
    messages?: MessageListRelationFilter
  }
  export interface $User$Unique extends UserWhereInput {
    id?: number
    email?: string
  }
  export type UserWhereUniqueInput = $User$Unique & ({ id: number | undefined } | { email: string | undefined })
  export interface UserScalarWhereWithAggregatesInput {
    AND?: UserScalarWhereWithAggregatesInput | readonly UserScalarWhereWithAggregatesInput[]
    OR?: readonly UserScalarWhereWithAggregatesInput[]
    NOT?: UserScalarWhereWithAggregatesInput | readonly UserScalarWhereWithAggregatesInput[]
    id?: ($.IntFilter<'User'> & $.IntHaving) | number
    tenantId?: ($.IntFilter<'User'> & $.IntHaving) | number
    organizationId?: ($.IntFilter<'User'> & $.IntHaving) | number
    email?: ($.PostgresStringFilter<'User'> & $.RangeHaving<$.PostgresStringFilter | string>) | string
    name?: ($.PostgresStringFilter<'User'> & $.RangeHaving<$.PostgresStringFilter | string>) | string
  }
  export interface UserListRelationFilter {
    every?: UserWhereInput
    some?: UserWhereInput
    none?: UserWhereInput
  }
  export interface UserScalarRelationFilter {
    is?: UserWhereInput
    isNot?: UserWhereInput
  }
  export interface $User$Bare extends UserWhereInput {
    is?: never
    isNot?: never
  }
  export interface $User$OrderByScalars {
    id?: $.SortOrder
    tenantId?: $.SortOrder
    organizationId?: $.SortOrder
    email?: $.SortOrder
    name?: $.SortOrder
  }
  export interface UserOrderByWithRelationInput extends $User$OrderByScalars {
    tenant?: TenantOrderByWithRelationInput
    organization?: OrganizationOrderByWithRelationInput
    threads?: $.RelationCountOrder
    messages?: $.RelationCountOrder
    _relevance?: $.RelevanceOrder<'email' | 'name'>
  }
  export type UserOrderByWithAggregationInput = $User$OrderByScalars & $.AggregateOrder<$User>
  export interface UserSelectScalar {
    id?: boolean
    tenantId?: boolean
    organizationId?: boolean
    email?: boolean
    name?: boolean
  }
  export type UserOmit = UserSelectScalar
  export interface UserInclude {
    tenant?: boolean | TenantDefaultArgs
    organization?: boolean | OrganizationDefaultArgs
    threads?: boolean | $.RelationListArgs<$Thread>
    messages?: boolean | $.RelationListArgs<$Message>
    _count?: boolean | UserCountOutputTypeDefaultArgs
  }
  export interface UserSelect extends UserSelectScalar, UserInclude {}
  export interface $User$ReturningInclude {
    tenant?: boolean | TenantDefaultArgs
    organization?: boolean | OrganizationDefaultArgs
  }
  export interface $User$ReturningSelect extends UserSelectScalar, $User$ReturningInclude {}
  export interface UserCountOutputTypeSelect {
    threads?: boolean | $.RelationCountArgs<$Thread>
    messages?: boolean | $.RelationCountArgs<$Message>
  }
  export interface UserCountOutputTypeDefaultArgs {
    select?: UserCountOutputTypeSelect | null
  }
  export type User$tenantArgs = TenantDefaultArgs
  export type User$organizationArgs = OrganizationDefaultArgs
  export type User$threadsArgs = $.RelationListArgs<$Thread>
  export type User$messagesArgs = $.RelationListArgs<$Message>
  export interface $User$CreateScalars {
    email: string
    name: string
  }
  export interface $User$CreateRelations {
    threads?: ThreadCreateNestedManyWithoutAuthorInput
    messages?: MessageCreateNestedManyWithoutAuthorInput
  }
  export interface UserCreateInput extends $User$CreateScalars, $User$CreateRelations {
    tenant: TenantCreateNestedOneWithoutUsersInput
    organization: OrganizationCreateNestedOneWithoutUsersInput
    id?: never
    tenantId?: never
    organizationId?: never
  }
  export interface UserCreateManyInput extends $User$CreateScalars {
    id?: number
    tenantId: number
    organizationId: number
  }
  export interface UserUncheckedCreateInput extends UserCreateManyInput, $User$CreateRelations {
    tenant?: never
    organization?: never
  }
  export interface $User$RowRelations {
    threads?: $.RowsList<$Thread$WithoutAuthor>
    messages?: $.RowsList<$Message$WithoutAuthor>
  }
  export interface UserCreateRow extends $User$CreateScalars, $User$RowRelations {
    tenant: $.RowsOne<$Tenant$WithoutUsers>
    organization: $.RowsOne<$Organization$WithoutUsers>
    id?: never
    tenantId?: never
    organizationId?: never
  }
  export interface UserUncheckedCreateRow extends UserCreateManyInput, $User$RowRelations {
    tenant?: never
    organization?: never
  }
  export interface UserUpdateManyMutationInput {
    email?: string | $.StringFieldUpdateOperationsInput
    name?: string | $.StringFieldUpdateOperationsInput
  }
  export interface $User$UpdateRelations {
    threads?: ThreadUpdateManyWithoutAuthorNestedInput
    messages?: MessageUpdateManyWithoutAuthorNestedInput
  }
  export interface UserUpdateInput extends UserUpdateManyMutationInput, $User$UpdateRelations {
    tenant?: TenantUpdateOneRequiredWithoutUsersNestedInput
    organization?: OrganizationUpdateOneRequiredWithoutUsersNestedInput
    id?: never
    tenantId?: never
    organizationId?: never
  }
  export interface UserUncheckedUpdateManyInput extends UserUpdateManyMutationInput {
    id?: number | $.IntFieldUpdateOperationsInput
    tenantId?: number | $.IntFieldUpdateOperationsInput
    organizationId?: number | $.IntFieldUpdateOperationsInput
  }
  export interface UserUncheckedUpdateInput extends UserUncheckedUpdateManyInput, $User$UpdateRelations {
    tenant?: never
    organization?: never
  }
  export interface UserCreateWithoutTenantInput extends $User$CreateScalars, $User$CreateRelations {
    organization: OrganizationCreateNestedOneWithoutUsersInput
    tenant?: never
    id?: never
    tenantId?: never
    organizationId?: never
  }
  export interface UserCreateManyTenantInput extends $User$CreateScalars {
    id?: number
    organizationId: number
  }
  export interface UserUncheckedCreateWithoutTenantInput extends UserCreateManyTenantInput, $User$CreateRelations {
    tenant?: never
    organization?: never
  }
  export interface UserCreateRowWithoutTenant extends $User$CreateScalars, $User$RowRelations {
    organization: $.RowsOne<$Organization$WithoutUsers>
    tenant?: never
    id?: never
    tenantId?: never
    organizationId?: never
  }
  export interface UserUncheckedCreateRowWithoutTenant extends UserCreateManyTenantInput, $User$RowRelations {
    tenant?: never
    organization?: never
  }
  export interface UserUpdateWithoutTenantInput extends UserUpdateInput {
    tenant?: never
  }
  export interface UserUncheckedUpdateWithoutTenantInput extends UserUncheckedUpdateInput {
    tenantId?: never
  }
  export interface $User$WithoutTenant {
    model: $User
    create: UserCreateWithoutTenantInput | UserUncheckedCreateWithoutTenantInput
    update: UserUpdateWithoutTenantInput | UserUncheckedUpdateWithoutTenantInput
    row: UserCreateRowWithoutTenant | UserUncheckedCreateRowWithoutTenant
    createMany: UserCreateManyTenantInput
  }
  export type UserCreateNestedManyWithoutTenantInput = $.CreateList<$User$WithoutTenant>
  export type UserUpdateManyWithoutTenantNestedInput = $.UpdateList<$User$WithoutTenant>
  export interface UserCreateWithoutOrganizationInput extends $User$CreateScalars, $User$CreateRelations {
    tenant: TenantCreateNestedOneWithoutUsersInput
    organization?: never
    id?: never
    tenantId?: never
    organizationId?: never
  }
  export interface UserCreateManyOrganizationInput extends $User$CreateScalars {
    id?: number
    tenantId: number
  }
  export interface UserUncheckedCreateWithoutOrganizationInput extends UserCreateManyOrganizationInput, $User$CreateRelations {
    tenant?: never
    organization?: never
  }
  export interface UserCreateRowWithoutOrganization extends $User$CreateScalars, $User$RowRelations {
    tenant: $.RowsOne<$Tenant$WithoutUsers>
    organization?: never
    id?: never
    tenantId?: never
    organizationId?: never
  }
  export interface UserUncheckedCreateRowWithoutOrganization extends UserCreateManyOrganizationInput, $User$RowRelations {
    tenant?: never
    organization?: never
  }
  export interface UserUpdateWithoutOrganizationInput extends UserUpdateInput {
    organization?: never
  }
  export interface UserUncheckedUpdateWithoutOrganizationInput extends UserUncheckedUpdateInput {
    organizationId?: never
  }
  export interface $User$WithoutOrganization {
    model: $User
    create: UserCreateWithoutOrganizationInput | UserUncheckedCreateWithoutOrganizationInput
    update: UserUpdateWithoutOrganizationInput | UserUncheckedUpdateWithoutOrganizationInput
    row: UserCreateRowWithoutOrganization | UserUncheckedCreateRowWithoutOrganization
    createMany: UserCreateManyOrganizationInput
  }
  export type UserCreateNestedManyWithoutOrganizationInput = $.CreateList<$User$WithoutOrganization>
  export type UserUpdateManyWithoutOrganizationNestedInput = $.UpdateList<$User$WithoutOrganization>
  export interface UserCreateWithoutThreadsInput extends UserCreateInput {
    threads?: never
  }
  export interface UserUncheckedCreateWithoutThreadsInput extends UserUncheckedCreateInput {
    threads?: never
  }
  export interface UserCreateRowWithoutThreads extends UserCreateRow {
    threads?: never
  }
  export interface UserUncheckedCreateRowWithoutThreads extends UserUncheckedCreateRow {
    threads?: never
  }
  export interface UserUpdateWithoutThreadsInput extends UserUpdateInput {
    threads?: never
  }
  export interface UserUncheckedUpdateWithoutThreadsInput extends UserUncheckedUpdateInput {
    threads?: never
  }
  export interface $User$WithoutThreads {
    model: $User
    create: UserCreateWithoutThreadsInput | UserUncheckedCreateWithoutThreadsInput
    update: UserUpdateWithoutThreadsInput | UserUncheckedUpdateWithoutThreadsInput
    row: UserCreateRowWithoutThreads | UserUncheckedCreateRowWithoutThreads
    createMany: never
  }
  export type UserCreateNestedOneWithoutThreadsInput = $.CreateOne<$User$WithoutThreads>
  export type UserUpdateOneRequiredWithoutThreadsNestedInput = $.UpdateOneRequired<$User$WithoutThreads>
  export interface UserCreateWithoutMessagesInput extends UserCreateInput {
    messages?: never
  }
  export interface UserUncheckedCreateWithoutMessagesInput extends UserUncheckedCreateInput {
    messages?: never
  }
  export interface UserCreateRowWithoutMessages extends UserCreateRow {
    messages?: never
  }
  export interface UserUncheckedCreateRowWithoutMessages extends UserUncheckedCreateRow {
    messages?: never
  }
  export interface UserUpdateWithoutMessagesInput extends UserUpdateInput {
    messages?: never
  }
  export interface UserUncheckedUpdateWithoutMessagesInput extends UserUncheckedUpdateInput {
    messages?: never
  }
  export interface $User$WithoutMessages {
    model: $User
    create: UserCreateWithoutMessagesInput | UserUncheckedCreateWithoutMessagesInput
    update: UserUpdateWithoutMessagesInput | UserUncheckedUpdateWithoutMessagesInput
    row: UserCreateRowWithoutMessages | UserUncheckedCreateRowWithoutMessages
    createMany: never
  }
  export type UserCreateNestedOneWithoutMessagesInput = $.CreateOne<$User$WithoutMessages>
  export type UserUpdateOneRequiredWithoutMessagesNestedInput = $.UpdateOneRequired<$User$WithoutMessages>
  export type UserCreateOrConnectWithoutTenantInput = $.ConnectOrCreate<$User$WithoutTenant>
  export type UserUpsertWithWhereUniqueWithoutTenantInput = $.UpsertWithWhereUnique<$User$WithoutTenant>
  export type UserUpdateWithWhereUniqueWithoutTenantInput = $.UpdateWithWhereUnique<$User$WithoutTenant>
  export type UserUpdateManyWithWhereWithoutTenantInput = $.UpdateManyWithWhere<$User$WithoutTenant>
  export type UserCreateManyTenantInputEnvelope = $.NestedCreateMany<$User$WithoutTenant>
  export type UserUncheckedCreateNestedManyWithoutTenantInput = UserCreateNestedManyWithoutTenantInput
  export type UserUncheckedUpdateManyWithoutTenantNestedInput = UserUpdateManyWithoutTenantNestedInput
  export type UserCreateOrConnectWithoutOrganizationInput = $.ConnectOrCreate<$User$WithoutOrganization>
  export type UserUpsertWithWhereUniqueWithoutOrganizationInput = $.UpsertWithWhereUnique<$User$WithoutOrganization>
  export type UserUpdateWithWhereUniqueWithoutOrganizationInput = $.UpdateWithWhereUnique<$User$WithoutOrganization>
  export type UserUpdateManyWithWhereWithoutOrganizationInput = $.UpdateManyWithWhere<$User$WithoutOrganization>
  export type UserCreateManyOrganizationInputEnvelope = $.NestedCreateMany<$User$WithoutOrganization>
  export type UserUncheckedCreateNestedManyWithoutOrganizationInput = UserCreateNestedManyWithoutOrganizationInput
  export type UserUncheckedUpdateManyWithoutOrganizationNestedInput = UserUpdateManyWithoutOrganizationNestedInput
  export type UserCreateOrConnectWithoutThreadsInput = $.ConnectOrCreate<$User$WithoutThreads>
  export type UserUpsertWithoutThreadsInput = $.UpsertOne<$User$WithoutThreads>
  export type UserUpdateToOneWithWhereWithoutThreadsInput = $.UpdateToOneWithWhere<$User$WithoutThreads>
  export type UserCreateOrConnectWithoutMessagesInput = $.ConnectOrCreate<$User$WithoutMessages>
  export type UserUpsertWithoutMessagesInput = $.UpsertOne<$User$WithoutMessages>
  export type UserUpdateToOneWithWhereWithoutMessagesInput = $.UpdateToOneWithWhere<$User$WithoutMessages>
  export type UserScalarFieldEnum = 'id' | 'tenantId' | 'organizationId' | 'email' | 'name'
  export type UserDefaultArgs = $.Selection<$User>
  export type UserGetPayload<S extends boolean | null | undefined | UserDefaultArgs> = $.Result<$User, S>
  export type UserDelegate = $.Delegate<$User>
  export type UserFindUniqueArgs = $.FindUniqueArgs<$User>
  export type UserFindUniqueOrThrowArgs = $.FindUniqueArgs<$User>
  export type UserFindFirstArgs = $.FindManyArgs<$User>
  export type UserFindFirstOrThrowArgs = $.FindManyArgs<$User>
  export type UserFindManyArgs = $.FindManyArgs<$User>
  export type UserCountArgs = $.CountArgs<$User>
  export type UserAggregateArgs = $.AggregateArgs<$User>
  export type UserGroupByArgs = $.GroupByArgs<$User>
  export type UserCreateArgs = $.CreateArgs<$User>
  export type UserCreateManyArgs = $.CreateManyArgs<$User>
  export type UserCreateManyAndReturnArgs = $.CreateManyAndReturnArgs<$User>
  export type UserCopyFromArgs = $.CopyFromArgs<$User>
  export type UserUpdateArgs = $.UpdateArgs<$User>
  export type UserUpdateManyArgs = $.UpdateManyArgs<$User>
  export type UserUpdateManyAndReturnArgs = $.UpdateManyAndReturnArgs<$User>
  export type UserUpdateEachArgs = $.UpdateEachArgs<$User>
  export type UserUpsertArgs = $.UpsertArgs<$User>
  export type UserUpsertManyArgs = $.UpsertManyArgs<$User>
  export type UserUpsertManyAndReturnArgs = $.UpsertManyAndReturnArgs<$User>
  export type UserDeleteArgs = $.DeleteArgs<$User>
  export type UserDeleteManyArgs = $.DeleteManyArgs<$User>
  export type UserDeleteManyAndReturnArgs = $.DeleteManyAndReturnArgs<$User>
  export type $UserPayload = $User
  export type UserModel = User
  export type UserCountOutputType = $.Result<$User, { select: { _count: true } }>['_count']
  export type Prisma__UserClient<T, Null = never> = $.FluentPromise<$User, T, Null, unknown>
  export type AggregateUser = $.AggregateOutputs<$User>
  export type UserGroupByOutputType = $.GroupOutput<$User>
  export type GetUserAggregateType<T extends UserAggregateArgs> = $.AggregateResult<$User, T>
  export type GetUserGroupByPayload<T extends UserGroupByArgs> = $.GroupByResult<$User, T>
  export type UserCountAggregateInputType = $.AggregateInput<$User, '_count'>
  export type UserCountAggregateOutputType = $.AggregateOutput<$User, '_count'>
  export type UserAvgAggregateInputType = $.AggregateInput<$User, '_avg'>
  export type UserAvgAggregateOutputType = $.AggregateOutput<$User, '_avg'>
  export type UserSumAggregateInputType = $.AggregateInput<$User, '_sum'>
  export type UserSumAggregateOutputType = $.AggregateOutput<$User, '_sum'>
  export type UserMinAggregateInputType = $.AggregateInput<$User, '_min'>
  export type UserMinAggregateOutputType = $.AggregateOutput<$User, '_min'>
  export type UserMaxAggregateInputType = $.AggregateInput<$User, '_max'>
  export type UserMaxAggregateOutputType = $.AggregateOutput<$User, '_max'>

  /* Thread */

  export interface ThreadFieldRefs {
    readonly id: $.FieldRef<'Thread', 'Int'>
    readonly tenantId: $.FieldRef<'Thread', 'Int'>
    readonly organizationId: $.FieldRef<'Thread', 'Int'>
    readonly authorId: $.FieldRef<'Thread', 'Int'>
    readonly labelId: $.FieldRef<'Thread', 'Int'>
    readonly reference: $.FieldRef<'Thread', 'String'>
    readonly title: $.FieldRef<'Thread', 'String'>
    readonly status: $.FieldRef<'Thread', 'ThreadStatus'>
    readonly metadata: $.FieldRef<'Thread', 'Json'>
    readonly createdAt: $.FieldRef<'Thread', 'DateTime'>
    readonly updatedAt: $.FieldRef<'Thread', 'DateTime'>
    readonly activeAt: $.FieldRef<'Thread', 'DateTime'>
    readonly archivedAt: $.FieldRef<'Thread', 'DateTime'>
  }
  export interface $Thread$Relations {
    tenant: $Tenant
    organization: $Organization
    author: $User
    label: $Label | null
    messages: $Message[]
  }
  export interface $Thread$Table {
    id: $.TableColumn<number, number | undefined>
    tenantId: $.TableColumn<number>
    organizationId: $.TableColumn<number>
    authorId: $.TableColumn<number>
    labelId: $.TableColumn<number | null>
    reference: $.TableColumn<string | null>
    title: $.TableColumn<string>
    status: $.TableColumn<'OPEN' | 'WAITING' | 'RESOLVED', 'OPEN' | 'WAITING' | 'RESOLVED' | undefined>
    metadata: $.TableColumn<$.JsonValue, $.InputJsonValue | undefined>
    createdAt: $.TableColumn<Date, $.DateTimeInput | undefined>
    updatedAt: $.TableColumn<Date, $.DateTimeInput>
    activeAt: $.TableColumn<Date, $.DateTimeInput | undefined>
    archivedAt: $.TableColumn<Date | null, $.DateTimeInput | null>
  }
  export interface $Thread {
    name: 'Thread'
    key: 'thread'
    view: false
    scalars: Thread
    relations: $Thread$Relations
    counts: 'messages'
    numbers: 'id' | 'tenantId' | 'organizationId' | 'authorId' | 'labelId'
    comparables: 'id' | 'tenantId' | 'organizationId' | 'authorId' | 'labelId' | 'reference' | 'title' | 'status' | 'createdAt' | 'updatedAt' | 'activeAt' | 'archivedAt'
    select: ThreadSelect
    include: ThreadInclude
    omit: ThreadOmit
    returningSelect: $Thread$ReturningSelect
    returningInclude: $Thread$ReturningInclude
    where: ThreadWhereInput
    whereUnique: ThreadWhereUniqueInput
    keys: 'id' | 'tenantId_reference'
    scalarWhere: ThreadScalarWhereInput
    having: ThreadScalarWhereWithAggregatesInput
    orderBy: ThreadOrderByWithRelationInput
    orderByScalars: $Thread$OrderByScalars
    fields: ThreadFieldRefs
    create: ThreadCreateInput | ThreadUncheckedCreateInput
    createRow: ThreadCreateRow | ThreadUncheckedCreateRow
    createMany: ThreadCreateManyInput
    update: ThreadUpdateInput | ThreadUncheckedUpdateInput
    updateMany: ThreadUncheckedUpdateManyInput
    table: 'Thread'
    columns: $Thread$Table
    createManyOptions: $.SkipDuplicates
  }
  export interface ThreadScalarWhereInput {
    AND?: ThreadScalarWhereInput | readonly ThreadScalarWhereInput[]
    OR?: readonly ThreadScalarWhereInput[]
    NOT?: ThreadScalarWhereInput | readonly ThreadScalarWhereInput[]
    id?: $.IntFilter<'Thread'> | number
    tenantId?: $.IntFilter<'Thread'> | number
    organizationId?: $.IntFilter<'Thread'> | number
    authorId?: $.IntFilter<'Thread'> | number
    labelId?: $.IntNullableFilter<'Thread'> | number | null
    reference?: $.PostgresStringNullableFilter<'Thread'> | string | null
    title?: $.PostgresStringFilter<'Thread'> | string
    status?: $.EnumFilter<ThreadStatus, 'ThreadStatus', 'Thread'> | ThreadStatus
    metadata?: $.PostgresJsonFilter<'Thread'>
    createdAt?: $.DateTimeFilter<'Thread'> | $.DateTimeInput
    updatedAt?: $.DateTimeFilter<'Thread'> | $.DateTimeInput
    activeAt?: $.DateTimeFilter<'Thread'> | $.DateTimeInput
    archivedAt?: $.DateTimeNullableFilter<'Thread'> | $.DateTimeInput | null
  }
  export interface ThreadWhereInput extends ThreadScalarWhereInput {
    AND?: ThreadWhereInput | readonly ThreadWhereInput[]
    OR?: readonly ThreadWhereInput[]
    NOT?: ThreadWhereInput | readonly ThreadWhereInput[]
    tenant?: $Tenant$Bare | TenantScalarRelationFilter
    organization?: $Organization$Bare | OrganizationScalarRelationFilter
    author?: $User$Bare | UserScalarRelationFilter
    label?: $Label$Bare | LabelNullableScalarRelationFilter | null
    messages?: MessageListRelationFilter
  }
  export interface ThreadTenantIdReferenceCompoundUniqueInput {
    tenantId: number
    reference: string
  }
  export interface $Thread$Unique extends ThreadWhereInput {
    id?: number
    tenantId_reference?: ThreadTenantIdReferenceCompoundUniqueInput
  }
  export type ThreadWhereUniqueInput = $Thread$Unique & ({ id: number | undefined } | { tenantId_reference: ThreadTenantIdReferenceCompoundUniqueInput | undefined })
  export interface ThreadScalarWhereWithAggregatesInput {
    AND?: ThreadScalarWhereWithAggregatesInput | readonly ThreadScalarWhereWithAggregatesInput[]
    OR?: readonly ThreadScalarWhereWithAggregatesInput[]
    NOT?: ThreadScalarWhereWithAggregatesInput | readonly ThreadScalarWhereWithAggregatesInput[]
    id?: ($.IntFilter<'Thread'> & $.IntHaving) | number
    tenantId?: ($.IntFilter<'Thread'> & $.IntHaving) | number
    organizationId?: ($.IntFilter<'Thread'> & $.IntHaving) | number
    authorId?: ($.IntFilter<'Thread'> & $.IntHaving) | number
    labelId?: ($.IntNullableFilter<'Thread'> & $.IntNullableHaving) | number | null
    reference?: ($.PostgresStringNullableFilter<'Thread'> & $.RangeHaving<$.PostgresStringNullableFilter | string | null>) | string | null
    title?: ($.PostgresStringFilter<'Thread'> & $.RangeHaving<$.PostgresStringFilter | string>) | string
    status?: ($.EnumFilter<ThreadStatus, 'ThreadStatus', 'Thread'> & $.RangeHaving<$.EnumFilter<ThreadStatus, 'ThreadStatus'> | ThreadStatus>) | ThreadStatus
    metadata?: $.PostgresJsonFilter<'Thread'> & $.CountHaving
    createdAt?: ($.DateTimeFilter<'Thread'> & $.RangeHaving<$.DateTimeFilter | $.DateTimeInput>) | $.DateTimeInput
    updatedAt?: ($.DateTimeFilter<'Thread'> & $.RangeHaving<$.DateTimeFilter | $.DateTimeInput>) | $.DateTimeInput
    activeAt?: ($.DateTimeFilter<'Thread'> & $.RangeHaving<$.DateTimeFilter | $.DateTimeInput>) | $.DateTimeInput
    archivedAt?: ($.DateTimeNullableFilter<'Thread'> & $.RangeHaving<$.DateTimeNullableFilter | $.DateTimeInput | null>) | $.DateTimeInput | null
  }
  export interface ThreadListRelationFilter {
    every?: ThreadWhereInput
    some?: ThreadWhereInput
    none?: ThreadWhereInput
  }
  export interface ThreadScalarRelationFilter {
    is?: ThreadWhereInput
    isNot?: ThreadWhereInput
  }
  export interface $Thread$Bare extends ThreadWhereInput {
    is?: never
    isNot?: never
  }
  export interface $Thread$OrderByScalars {
    id?: $.SortOrder
    tenantId?: $.SortOrder
    organizationId?: $.SortOrder
    authorId?: $.SortOrder
    labelId?: $.SortOrder | $.SortOrderInput
    reference?: $.SortOrder | $.SortOrderInput
    title?: $.SortOrder
    status?: $.SortOrder
    metadata?: $.SortOrder
    createdAt?: $.SortOrder
    updatedAt?: $.SortOrder
    activeAt?: $.SortOrder
    archivedAt?: $.SortOrder | $.SortOrderInput
  }
  export interface ThreadOrderByWithRelationInput extends $Thread$OrderByScalars {
    tenant?: TenantOrderByWithRelationInput
    organization?: OrganizationOrderByWithRelationInput
    author?: UserOrderByWithRelationInput
    label?: LabelOrderByWithRelationInput
    messages?: $.RelationCountOrder
    _relevance?: $.RelevanceOrder<'reference' | 'title'>
  }
  export type ThreadOrderByWithAggregationInput = $Thread$OrderByScalars & $.AggregateOrder<$Thread>
  export interface ThreadSelectScalar {
    id?: boolean
    tenantId?: boolean
    organizationId?: boolean
    authorId?: boolean
    labelId?: boolean
    reference?: boolean
    title?: boolean
    status?: boolean
    metadata?: boolean
    createdAt?: boolean
    updatedAt?: boolean
    activeAt?: boolean
    archivedAt?: boolean
  }
  export type ThreadOmit = ThreadSelectScalar
  export interface ThreadInclude {
    tenant?: boolean | TenantDefaultArgs
    organization?: boolean | OrganizationDefaultArgs
    author?: boolean | UserDefaultArgs
    label?: boolean | $.OptionalRelationArgs<$Label>
    messages?: boolean | $.RelationListArgs<$Message>
    _count?: boolean | ThreadCountOutputTypeDefaultArgs
  }
  export interface ThreadSelect extends ThreadSelectScalar, ThreadInclude {}
  export interface $Thread$ReturningInclude {
    tenant?: boolean | TenantDefaultArgs
    organization?: boolean | OrganizationDefaultArgs
    author?: boolean | UserDefaultArgs
    label?: boolean | $.OptionalRelationArgs<$Label>
  }
  export interface $Thread$ReturningSelect extends ThreadSelectScalar, $Thread$ReturningInclude {}
  export interface ThreadCountOutputTypeSelect {
    messages?: boolean | $.RelationCountArgs<$Message>
  }
  export interface ThreadCountOutputTypeDefaultArgs {
    select?: ThreadCountOutputTypeSelect | null
  }
  export type Thread$tenantArgs = TenantDefaultArgs
  export type Thread$organizationArgs = OrganizationDefaultArgs
  export type Thread$authorArgs = UserDefaultArgs
  export type Thread$labelArgs = $.OptionalRelationArgs<$Label>
  export type Thread$messagesArgs = $.RelationListArgs<$Message>
  export interface $Thread$CreateScalars {
    reference?: string | null
    title: string
    status?: ThreadStatus
    metadata?: $.JsonInput
    createdAt?: $.DateTimeInput
    updatedAt?: $.DateTimeInput
    activeAt?: $.DateTimeInput
    archivedAt?: $.DateTimeInput | null
  }
  export interface $Thread$CreateRelations {
    messages?: MessageCreateNestedManyWithoutThreadInput
  }
  export interface ThreadCreateInput extends $Thread$CreateScalars, $Thread$CreateRelations {
    tenant: TenantCreateNestedOneWithoutThreadsInput
    organization: OrganizationCreateNestedOneWithoutThreadsInput
    author: UserCreateNestedOneWithoutThreadsInput
    label?: LabelCreateNestedOneWithoutThreadsInput
    id?: never
    tenantId?: never
    organizationId?: never
    authorId?: never
    labelId?: never
  }
  export interface ThreadCreateManyInput extends $Thread$CreateScalars {
    id?: number
    tenantId: number
    organizationId: number
    authorId: number
    labelId?: number | null
  }
  export interface ThreadUncheckedCreateInput extends ThreadCreateManyInput, $Thread$CreateRelations {
    tenant?: never
    organization?: never
    author?: never
    label?: never
  }
  export interface $Thread$RowRelations {
    messages?: $.RowsList<$Message$WithoutThread>
  }
  export interface ThreadCreateRow extends $Thread$CreateScalars, $Thread$RowRelations {
    tenant: $.RowsOne<$Tenant$WithoutThreads>
    organization: $.RowsOne<$Organization$WithoutThreads>
    author: $.RowsOne<$User$WithoutThreads>
    label?: $.RowsOne<$Label$WithoutThreads>
    id?: never
    tenantId?: never
    organizationId?: never
    authorId?: never
    labelId?: never
  }
  export interface ThreadUncheckedCreateRow extends ThreadCreateManyInput, $Thread$RowRelations {
    tenant?: never
    organization?: never
    author?: never
    label?: never
  }
  export interface ThreadUpdateManyMutationInput {
    reference?: string | $.NullableStringFieldUpdateOperationsInput | null
    title?: string | $.StringFieldUpdateOperationsInput
    status?: ThreadStatus | $.SetUpdate<ThreadStatus>
    metadata?: $.JsonInput
    createdAt?: $.DateTimeInput | $.DateTimeFieldUpdateOperationsInput
    updatedAt?: $.DateTimeInput | $.DateTimeFieldUpdateOperationsInput
    activeAt?: $.DateTimeInput | $.DateTimeFieldUpdateOperationsInput
    archivedAt?: $.DateTimeInput | $.NullableDateTimeFieldUpdateOperationsInput | null
  }
  export interface $Thread$UpdateRelations {
    messages?: MessageUpdateManyWithoutThreadNestedInput
  }
  export interface ThreadUpdateInput extends ThreadUpdateManyMutationInput, $Thread$UpdateRelations {
    tenant?: TenantUpdateOneRequiredWithoutThreadsNestedInput
    organization?: OrganizationUpdateOneRequiredWithoutThreadsNestedInput
    author?: UserUpdateOneRequiredWithoutThreadsNestedInput
    label?: LabelUpdateOneWithoutThreadsNestedInput
    id?: never
    tenantId?: never
    organizationId?: never
    authorId?: never
    labelId?: never
  }
  export interface ThreadUncheckedUpdateManyInput extends ThreadUpdateManyMutationInput {
    id?: number | $.IntFieldUpdateOperationsInput
    tenantId?: number | $.IntFieldUpdateOperationsInput
    organizationId?: number | $.IntFieldUpdateOperationsInput
    authorId?: number | $.IntFieldUpdateOperationsInput
    labelId?: number | $.NullableIntFieldUpdateOperationsInput | null
  }
  export interface ThreadUncheckedUpdateInput extends ThreadUncheckedUpdateManyInput, $Thread$UpdateRelations {
    tenant?: never
    organization?: never
    author?: never
    label?: never
  }
  export interface ThreadCreateWithoutTenantInput extends $Thread$CreateScalars, $Thread$CreateRelations {
    organization: OrganizationCreateNestedOneWithoutThreadsInput
    author: UserCreateNestedOneWithoutThreadsInput
    label?: LabelCreateNestedOneWithoutThreadsInput
    tenant?: never
    id?: never
    tenantId?: never
    organizationId?: never
    authorId?: never
    labelId?: never
  }
  export interface ThreadCreateManyTenantInput extends $Thread$CreateScalars {
    id?: number
    organizationId: number
    authorId: number
    labelId?: number | null
  }
  export interface ThreadUncheckedCreateWithoutTenantInput extends ThreadCreateManyTenantInput, $Thread$CreateRelations {
    tenant?: never
    organization?: never
    author?: never
    label?: never
  }
  export interface ThreadCreateRowWithoutTenant extends $Thread$CreateScalars, $Thread$RowRelations {
    organization: $.RowsOne<$Organization$WithoutThreads>
    author: $.RowsOne<$User$WithoutThreads>
    label?: $.RowsOne<$Label$WithoutThreads>
    tenant?: never
    id?: never
    tenantId?: never
    organizationId?: never
    authorId?: never
    labelId?: never
  }
  export interface ThreadUncheckedCreateRowWithoutTenant extends ThreadCreateManyTenantInput, $Thread$RowRelations {
    tenant?: never
    organization?: never
    author?: never
    label?: never
  }
  export interface ThreadUpdateWithoutTenantInput extends ThreadUpdateInput {
    tenant?: never
  }
  export interface ThreadUncheckedUpdateWithoutTenantInput extends ThreadUncheckedUpdateInput {
    tenantId?: never
  }
  export interface $Thread$WithoutTenant {
    model: $Thread
    create: ThreadCreateWithoutTenantInput | ThreadUncheckedCreateWithoutTenantInput
    update: ThreadUpdateWithoutTenantInput | ThreadUncheckedUpdateWithoutTenantInput
    row: ThreadCreateRowWithoutTenant | ThreadUncheckedCreateRowWithoutTenant
    createMany: ThreadCreateManyTenantInput
  }
  export type ThreadCreateNestedManyWithoutTenantInput = $.CreateList<$Thread$WithoutTenant>
  export type ThreadUpdateManyWithoutTenantNestedInput = $.UpdateList<$Thread$WithoutTenant>
  export interface ThreadCreateWithoutOrganizationInput extends $Thread$CreateScalars, $Thread$CreateRelations {
    tenant: TenantCreateNestedOneWithoutThreadsInput
    author: UserCreateNestedOneWithoutThreadsInput
    label?: LabelCreateNestedOneWithoutThreadsInput
    organization?: never
    id?: never
    tenantId?: never
    organizationId?: never
    authorId?: never
    labelId?: never
  }
  export interface ThreadCreateManyOrganizationInput extends $Thread$CreateScalars {
    id?: number
    tenantId: number
    authorId: number
    labelId?: number | null
  }
  export interface ThreadUncheckedCreateWithoutOrganizationInput extends ThreadCreateManyOrganizationInput, $Thread$CreateRelations {
    tenant?: never
    organization?: never
    author?: never
    label?: never
  }
  export interface ThreadCreateRowWithoutOrganization extends $Thread$CreateScalars, $Thread$RowRelations {
    tenant: $.RowsOne<$Tenant$WithoutThreads>
    author: $.RowsOne<$User$WithoutThreads>
    label?: $.RowsOne<$Label$WithoutThreads>
    organization?: never
    id?: never
    tenantId?: never
    organizationId?: never
    authorId?: never
    labelId?: never
  }
  export interface ThreadUncheckedCreateRowWithoutOrganization extends ThreadCreateManyOrganizationInput, $Thread$RowRelations {
    tenant?: never
    organization?: never
    author?: never
    label?: never
  }
  export interface ThreadUpdateWithoutOrganizationInput extends ThreadUpdateInput {
    organization?: never
  }
  export interface ThreadUncheckedUpdateWithoutOrganizationInput extends ThreadUncheckedUpdateInput {
    organizationId?: never
  }
  export interface $Thread$WithoutOrganization {
    model: $Thread
    create: ThreadCreateWithoutOrganizationInput | ThreadUncheckedCreateWithoutOrganizationInput
    update: ThreadUpdateWithoutOrganizationInput | ThreadUncheckedUpdateWithoutOrganizationInput
    row: ThreadCreateRowWithoutOrganization | ThreadUncheckedCreateRowWithoutOrganization
    createMany: ThreadCreateManyOrganizationInput
  }
  export type ThreadCreateNestedManyWithoutOrganizationInput = $.CreateList<$Thread$WithoutOrganization>
  export type ThreadUpdateManyWithoutOrganizationNestedInput = $.UpdateList<$Thread$WithoutOrganization>
  export interface ThreadCreateWithoutAuthorInput extends $Thread$CreateScalars, $Thread$CreateRelations {
    tenant: TenantCreateNestedOneWithoutThreadsInput
    organization: OrganizationCreateNestedOneWithoutThreadsInput
    label?: LabelCreateNestedOneWithoutThreadsInput
    author?: never
    id?: never
    tenantId?: never
    organizationId?: never
    authorId?: never
    labelId?: never
  }
  export interface ThreadCreateManyAuthorInput extends $Thread$CreateScalars {
    id?: number
    tenantId: number
    organizationId: number
    labelId?: number | null
  }
  export interface ThreadUncheckedCreateWithoutAuthorInput extends ThreadCreateManyAuthorInput, $Thread$CreateRelations {
    tenant?: never
    organization?: never
    author?: never
    label?: never
  }
  export interface ThreadCreateRowWithoutAuthor extends $Thread$CreateScalars, $Thread$RowRelations {
    tenant: $.RowsOne<$Tenant$WithoutThreads>
    organization: $.RowsOne<$Organization$WithoutThreads>
    label?: $.RowsOne<$Label$WithoutThreads>
    author?: never
    id?: never
    tenantId?: never
    organizationId?: never
    authorId?: never
    labelId?: never
  }
  export interface ThreadUncheckedCreateRowWithoutAuthor extends ThreadCreateManyAuthorInput, $Thread$RowRelations {
    tenant?: never
    organization?: never
    author?: never
    label?: never
  }
  export interface ThreadUpdateWithoutAuthorInput extends ThreadUpdateInput {
    author?: never
  }
  export interface ThreadUncheckedUpdateWithoutAuthorInput extends ThreadUncheckedUpdateInput {
    authorId?: never
  }
  export interface $Thread$WithoutAuthor {
    model: $Thread
    create: ThreadCreateWithoutAuthorInput | ThreadUncheckedCreateWithoutAuthorInput
    update: ThreadUpdateWithoutAuthorInput | ThreadUncheckedUpdateWithoutAuthorInput
    row: ThreadCreateRowWithoutAuthor | ThreadUncheckedCreateRowWithoutAuthor
    createMany: ThreadCreateManyAuthorInput
  }
  export type ThreadCreateNestedManyWithoutAuthorInput = $.CreateList<$Thread$WithoutAuthor>
  export type ThreadUpdateManyWithoutAuthorNestedInput = $.UpdateList<$Thread$WithoutAuthor>
  export interface ThreadCreateWithoutLabelInput extends $Thread$CreateScalars, $Thread$CreateRelations {
    tenant: TenantCreateNestedOneWithoutThreadsInput
    organization: OrganizationCreateNestedOneWithoutThreadsInput
    author: UserCreateNestedOneWithoutThreadsInput
    label?: never
    id?: never
    tenantId?: never
    organizationId?: never
    authorId?: never
    labelId?: never
  }
  export interface ThreadCreateManyLabelInput extends $Thread$CreateScalars {
    id?: number
    tenantId: number
    organizationId: number
    authorId: number
  }
  export interface ThreadUncheckedCreateWithoutLabelInput extends ThreadCreateManyLabelInput, $Thread$CreateRelations {
    tenant?: never
    organization?: never
    author?: never
    label?: never
  }
  export interface ThreadCreateRowWithoutLabel extends $Thread$CreateScalars, $Thread$RowRelations {
    tenant: $.RowsOne<$Tenant$WithoutThreads>
    organization: $.RowsOne<$Organization$WithoutThreads>
    author: $.RowsOne<$User$WithoutThreads>
    label?: never
    id?: never
    tenantId?: never
    organizationId?: never
    authorId?: never
    labelId?: never
  }
  export interface ThreadUncheckedCreateRowWithoutLabel extends ThreadCreateManyLabelInput, $Thread$RowRelations {
    tenant?: never
    organization?: never
    author?: never
    label?: never
  }
  export interface ThreadUpdateWithoutLabelInput extends ThreadUpdateInput {
    label?: never
  }
  export interface ThreadUncheckedUpdateWithoutLabelInput extends ThreadUncheckedUpdateInput {
    labelId?: never
  }
  export interface $Thread$WithoutLabel {
    model: $Thread
    create: ThreadCreateWithoutLabelInput | ThreadUncheckedCreateWithoutLabelInput
    update: ThreadUpdateWithoutLabelInput | ThreadUncheckedUpdateWithoutLabelInput
    row: ThreadCreateRowWithoutLabel | ThreadUncheckedCreateRowWithoutLabel
    createMany: ThreadCreateManyLabelInput
  }
  export type ThreadCreateNestedManyWithoutLabelInput = $.CreateList<$Thread$WithoutLabel>
  export type ThreadUpdateManyWithoutLabelNestedInput = $.UpdateList<$Thread$WithoutLabel>
  export interface ThreadCreateWithoutMessagesInput extends ThreadCreateInput {
    messages?: never
  }
  export interface ThreadUncheckedCreateWithoutMessagesInput extends ThreadUncheckedCreateInput {
    messages?: never
  }
  export interface ThreadCreateRowWithoutMessages extends ThreadCreateRow {
    messages?: never
  }
  export interface ThreadUncheckedCreateRowWithoutMessages extends ThreadUncheckedCreateRow {
    messages?: never
  }
  export interface ThreadUpdateWithoutMessagesInput extends ThreadUpdateInput {
    messages?: never
  }
  export interface ThreadUncheckedUpdateWithoutMessagesInput extends ThreadUncheckedUpdateInput {
    messages?: never
  }
  export interface $Thread$WithoutMessages {
    model: $Thread
    create: ThreadCreateWithoutMessagesInput | ThreadUncheckedCreateWithoutMessagesInput
    update: ThreadUpdateWithoutMessagesInput | ThreadUncheckedUpdateWithoutMessagesInput
    row: ThreadCreateRowWithoutMessages | ThreadUncheckedCreateRowWithoutMessages
    createMany: never
  }
  export type ThreadCreateNestedOneWithoutMessagesInput = $.CreateOne<$Thread$WithoutMessages>
  export type ThreadUpdateOneRequiredWithoutMessagesNestedInput = $.UpdateOneRequired<$Thread$WithoutMessages>
  export type ThreadCreateOrConnectWithoutTenantInput = $.ConnectOrCreate<$Thread$WithoutTenant>
  export type ThreadUpsertWithWhereUniqueWithoutTenantInput = $.UpsertWithWhereUnique<$Thread$WithoutTenant>
  export type ThreadUpdateWithWhereUniqueWithoutTenantInput = $.UpdateWithWhereUnique<$Thread$WithoutTenant>
  export type ThreadUpdateManyWithWhereWithoutTenantInput = $.UpdateManyWithWhere<$Thread$WithoutTenant>
  export type ThreadCreateManyTenantInputEnvelope = $.NestedCreateMany<$Thread$WithoutTenant>
  export type ThreadUncheckedCreateNestedManyWithoutTenantInput = ThreadCreateNestedManyWithoutTenantInput
  export type ThreadUncheckedUpdateManyWithoutTenantNestedInput = ThreadUpdateManyWithoutTenantNestedInput
  export type ThreadCreateOrConnectWithoutOrganizationInput = $.ConnectOrCreate<$Thread$WithoutOrganization>
  export type ThreadUpsertWithWhereUniqueWithoutOrganizationInput = $.UpsertWithWhereUnique<$Thread$WithoutOrganization>
  export type ThreadUpdateWithWhereUniqueWithoutOrganizationInput = $.UpdateWithWhereUnique<$Thread$WithoutOrganization>
  export type ThreadUpdateManyWithWhereWithoutOrganizationInput = $.UpdateManyWithWhere<$Thread$WithoutOrganization>
  export type ThreadCreateManyOrganizationInputEnvelope = $.NestedCreateMany<$Thread$WithoutOrganization>
  export type ThreadUncheckedCreateNestedManyWithoutOrganizationInput = ThreadCreateNestedManyWithoutOrganizationInput
  export type ThreadUncheckedUpdateManyWithoutOrganizationNestedInput = ThreadUpdateManyWithoutOrganizationNestedInput
  export type ThreadCreateOrConnectWithoutAuthorInput = $.ConnectOrCreate<$Thread$WithoutAuthor>
  export type ThreadUpsertWithWhereUniqueWithoutAuthorInput = $.UpsertWithWhereUnique<$Thread$WithoutAuthor>
  export type ThreadUpdateWithWhereUniqueWithoutAuthorInput = $.UpdateWithWhereUnique<$Thread$WithoutAuthor>
  export type ThreadUpdateManyWithWhereWithoutAuthorInput = $.UpdateManyWithWhere<$Thread$WithoutAuthor>
  export type ThreadCreateManyAuthorInputEnvelope = $.NestedCreateMany<$Thread$WithoutAuthor>
  export type ThreadUncheckedCreateNestedManyWithoutAuthorInput = ThreadCreateNestedManyWithoutAuthorInput
  export type ThreadUncheckedUpdateManyWithoutAuthorNestedInput = ThreadUpdateManyWithoutAuthorNestedInput
  export type ThreadCreateOrConnectWithoutLabelInput = $.ConnectOrCreate<$Thread$WithoutLabel>
  export type ThreadUpsertWithWhereUniqueWithoutLabelInput = $.UpsertWithWhereUnique<$Thread$WithoutLabel>
  export type ThreadUpdateWithWhereUniqueWithoutLabelInput = $.UpdateWithWhereUnique<$Thread$WithoutLabel>
  export type ThreadUpdateManyWithWhereWithoutLabelInput = $.UpdateManyWithWhere<$Thread$WithoutLabel>
  export type ThreadCreateManyLabelInputEnvelope = $.NestedCreateMany<$Thread$WithoutLabel>
  export type ThreadUncheckedCreateNestedManyWithoutLabelInput = ThreadCreateNestedManyWithoutLabelInput
  export type ThreadUncheckedUpdateManyWithoutLabelNestedInput = ThreadUpdateManyWithoutLabelNestedInput
  export type ThreadCreateOrConnectWithoutMessagesInput = $.ConnectOrCreate<$Thread$WithoutMessages>
  export type ThreadUpsertWithoutMessagesInput = $.UpsertOne<$Thread$WithoutMessages>
  export type ThreadUpdateToOneWithWhereWithoutMessagesInput = $.UpdateToOneWithWhere<$Thread$WithoutMessages>
  export type ThreadScalarFieldEnum = 'id' | 'tenantId' | 'organizationId' | 'authorId' | 'labelId' | 'reference' | 'title' | 'status' | 'metadata' | 'createdAt' | 'updatedAt' | 'activeAt' | 'archivedAt'
  export type ThreadDefaultArgs = $.Selection<$Thread>
  export type ThreadGetPayload<S extends boolean | null | undefined | ThreadDefaultArgs> = $.Result<$Thread, S>
  export type ThreadDelegate = $.Delegate<$Thread>
  export type ThreadFindUniqueArgs = $.FindUniqueArgs<$Thread>
  export type ThreadFindUniqueOrThrowArgs = $.FindUniqueArgs<$Thread>
  export type ThreadFindFirstArgs = $.FindManyArgs<$Thread>
  export type ThreadFindFirstOrThrowArgs = $.FindManyArgs<$Thread>
  export type ThreadFindManyArgs = $.FindManyArgs<$Thread>
  export type ThreadCountArgs = $.CountArgs<$Thread>
  export type ThreadAggregateArgs = $.AggregateArgs<$Thread>
  export type ThreadGroupByArgs = $.GroupByArgs<$Thread>
  export type ThreadCreateArgs = $.CreateArgs<$Thread>
  export type ThreadCreateManyArgs = $.CreateManyArgs<$Thread>
  export type ThreadCreateManyAndReturnArgs = $.CreateManyAndReturnArgs<$Thread>
  export type ThreadCopyFromArgs = $.CopyFromArgs<$Thread>
  export type ThreadUpdateArgs = $.UpdateArgs<$Thread>
  export type ThreadUpdateManyArgs = $.UpdateManyArgs<$Thread>
  export type ThreadUpdateManyAndReturnArgs = $.UpdateManyAndReturnArgs<$Thread>
  export type ThreadUpdateEachArgs = $.UpdateEachArgs<$Thread>
  export type ThreadUpsertArgs = $.UpsertArgs<$Thread>
  export type ThreadUpsertManyArgs = $.UpsertManyArgs<$Thread>
  export type ThreadUpsertManyAndReturnArgs = $.UpsertManyAndReturnArgs<$Thread>
  export type ThreadDeleteArgs = $.DeleteArgs<$Thread>
  export type ThreadDeleteManyArgs = $.DeleteManyArgs<$Thread>
  export type ThreadDeleteManyAndReturnArgs = $.DeleteManyAndReturnArgs<$Thread>
  export type $ThreadPayload = $Thread
  export type ThreadModel = Thread
  export type ThreadCountOutputType = $.Result<$Thread, { select: { _count: true } }>['_count']
  export type Prisma__ThreadClient<T, Null = never> = $.FluentPromise<$Thread, T, Null, unknown>
  export type AggregateThread = $.AggregateOutputs<$Thread>
  export type ThreadGroupByOutputType = $.GroupOutput<$Thread>
  export type GetThreadAggregateType<T extends ThreadAggregateArgs> = $.AggregateResult<$Thread, T>
  export type GetThreadGroupByPayload<T extends ThreadGroupByArgs> = $.GroupByResult<$Thread, T>
  export type ThreadCountAggregateInputType = $.AggregateInput<$Thread, '_count'>
  export type ThreadCountAggregateOutputType = $.AggregateOutput<$Thread, '_count'>
  export type ThreadAvgAggregateInputType = $.AggregateInput<$Thread, '_avg'>
  export type ThreadAvgAggregateOutputType = $.AggregateOutput<$Thread, '_avg'>
  export type ThreadSumAggregateInputType = $.AggregateInput<$Thread, '_sum'>
  export type ThreadSumAggregateOutputType = $.AggregateOutput<$Thread, '_sum'>
  export type ThreadMinAggregateInputType = $.AggregateInput<$Thread, '_min'>
  export type ThreadMinAggregateOutputType = $.AggregateOutput<$Thread, '_min'>
  export type ThreadMaxAggregateInputType = $.AggregateInput<$Thread, '_max'>
  export type ThreadMaxAggregateOutputType = $.AggregateOutput<$Thread, '_max'>

  /* Message */

  export interface MessageFieldRefs {
    readonly id: $.FieldRef<'Message', 'Int'>
    readonly threadId: $.FieldRef<'Message', 'Int'>
    readonly authorId: $.FieldRef<'Message', 'Int'>
    readonly body: $.FieldRef<'Message', 'String'>
    readonly createdAt: $.FieldRef<'Message', 'DateTime'>
  }
  export interface $Message$Relations {
    thread: $Thread
    author: $User
  }
  export interface $Message$Table {
    id: $.TableColumn<number, number | undefined>
    threadId: $.TableColumn<number>
    authorId: $.TableColumn<number>
    body: $.TableColumn<string>
    createdAt: $.TableColumn<Date, $.DateTimeInput | undefined>
  }
  export interface $Message {
    name: 'Message'
    key: 'message'
    view: false
    scalars: Message
    relations: $Message$Relations
    counts: never
    numbers: 'id' | 'threadId' | 'authorId'
    comparables: 'id' | 'threadId' | 'authorId' | 'body' | 'createdAt'
    select: MessageSelect
    include: MessageInclude
    omit: MessageOmit
    returningSelect: $Message$ReturningSelect
    returningInclude: $Message$ReturningInclude
    where: MessageWhereInput
    whereUnique: MessageWhereUniqueInput
    keys: 'id'
    scalarWhere: MessageScalarWhereInput
    having: MessageScalarWhereWithAggregatesInput
    orderBy: MessageOrderByWithRelationInput
    orderByScalars: $Message$OrderByScalars
    fields: MessageFieldRefs
    create: MessageCreateInput | MessageUncheckedCreateInput
    createRow: MessageCreateRow | MessageUncheckedCreateRow
    createMany: MessageCreateManyInput
    update: MessageUpdateInput | MessageUncheckedUpdateInput
    updateMany: MessageUncheckedUpdateManyInput
    table: 'Message'
    columns: $Message$Table
    createManyOptions: $.SkipDuplicates
  }
  export interface MessageScalarWhereInput {
    AND?: MessageScalarWhereInput | readonly MessageScalarWhereInput[]
    OR?: readonly MessageScalarWhereInput[]
    NOT?: MessageScalarWhereInput | readonly MessageScalarWhereInput[]
    id?: $.IntFilter<'Message'> | number
    threadId?: $.IntFilter<'Message'> | number
    authorId?: $.IntFilter<'Message'> | number
    body?: $.PostgresStringFilter<'Message'> | string
    createdAt?: $.DateTimeFilter<'Message'> | $.DateTimeInput
  }
  export interface MessageWhereInput extends MessageScalarWhereInput {
    AND?: MessageWhereInput | readonly MessageWhereInput[]
    OR?: readonly MessageWhereInput[]
    NOT?: MessageWhereInput | readonly MessageWhereInput[]
    thread?: $Thread$Bare | ThreadScalarRelationFilter
    author?: $User$Bare | UserScalarRelationFilter
  }
  export interface $Message$Unique extends MessageWhereInput {
    id?: number
  }
  export type MessageWhereUniqueInput = $Message$Unique & { id: number | undefined }
  export interface MessageScalarWhereWithAggregatesInput {
    AND?: MessageScalarWhereWithAggregatesInput | readonly MessageScalarWhereWithAggregatesInput[]
    OR?: readonly MessageScalarWhereWithAggregatesInput[]
    NOT?: MessageScalarWhereWithAggregatesInput | readonly MessageScalarWhereWithAggregatesInput[]
    id?: ($.IntFilter<'Message'> & $.IntHaving) | number
    threadId?: ($.IntFilter<'Message'> & $.IntHaving) | number
    authorId?: ($.IntFilter<'Message'> & $.IntHaving) | number
    body?: ($.PostgresStringFilter<'Message'> & $.RangeHaving<$.PostgresStringFilter | string>) | string
    createdAt?: ($.DateTimeFilter<'Message'> & $.RangeHaving<$.DateTimeFilter | $.DateTimeInput>) | $.DateTimeInput
  }
  export interface MessageListRelationFilter {
    every?: MessageWhereInput
    some?: MessageWhereInput
    none?: MessageWhereInput
  }
  export interface $Message$OrderByScalars {
    id?: $.SortOrder
    threadId?: $.SortOrder
    authorId?: $.SortOrder
    body?: $.SortOrder
    createdAt?: $.SortOrder
  }
  export interface MessageOrderByWithRelationInput extends $Message$OrderByScalars {
    thread?: ThreadOrderByWithRelationInput
    author?: UserOrderByWithRelationInput
    _relevance?: $.RelevanceOrder<'body'>
  }
  export type MessageOrderByWithAggregationInput = $Message$OrderByScalars & $.AggregateOrder<$Message>
  export interface MessageSelectScalar {
    id?: boolean
    threadId?: boolean
    authorId?: boolean
    body?: boolean
    createdAt?: boolean
  }
  export type MessageOmit = MessageSelectScalar
  export interface MessageInclude {
    thread?: boolean | ThreadDefaultArgs
    author?: boolean | UserDefaultArgs
  }
  export interface MessageSelect extends MessageSelectScalar, MessageInclude {}
  export interface $Message$ReturningInclude {
    thread?: boolean | ThreadDefaultArgs
    author?: boolean | UserDefaultArgs
  }
  export interface $Message$ReturningSelect extends MessageSelectScalar, $Message$ReturningInclude {}
  export type Message$threadArgs = ThreadDefaultArgs
  export type Message$authorArgs = UserDefaultArgs
  export interface $Message$CreateScalars {
    body: string
    createdAt?: $.DateTimeInput
  }
  export interface $Message$CreateRelations {}
  export interface MessageCreateInput extends $Message$CreateScalars, $Message$CreateRelations {
    thread: ThreadCreateNestedOneWithoutMessagesInput
    author: UserCreateNestedOneWithoutMessagesInput
    id?: never
    threadId?: never
    authorId?: never
  }
  export interface MessageCreateManyInput extends $Message$CreateScalars {
    id?: number
    threadId: number
    authorId: number
  }
  export interface MessageUncheckedCreateInput extends MessageCreateManyInput, $Message$CreateRelations {
    thread?: never
    author?: never
  }
  export interface $Message$RowRelations {}
  export interface MessageCreateRow extends $Message$CreateScalars, $Message$RowRelations {
    thread: $.RowsOne<$Thread$WithoutMessages>
    author: $.RowsOne<$User$WithoutMessages>
    id?: never
    threadId?: never
    authorId?: never
  }
  export interface MessageUncheckedCreateRow extends MessageCreateManyInput, $Message$RowRelations {
    thread?: never
    author?: never
  }
  export interface MessageUpdateManyMutationInput {
    body?: string | $.StringFieldUpdateOperationsInput
    createdAt?: $.DateTimeInput | $.DateTimeFieldUpdateOperationsInput
  }
  export interface $Message$UpdateRelations {}
  export interface MessageUpdateInput extends MessageUpdateManyMutationInput, $Message$UpdateRelations {
    thread?: ThreadUpdateOneRequiredWithoutMessagesNestedInput
    author?: UserUpdateOneRequiredWithoutMessagesNestedInput
    id?: never
    threadId?: never
    authorId?: never
  }
  export interface MessageUncheckedUpdateManyInput extends MessageUpdateManyMutationInput {
    id?: number | $.IntFieldUpdateOperationsInput
    threadId?: number | $.IntFieldUpdateOperationsInput
    authorId?: number | $.IntFieldUpdateOperationsInput
  }
  export interface MessageUncheckedUpdateInput extends MessageUncheckedUpdateManyInput, $Message$UpdateRelations {
    thread?: never
    author?: never
  }
  export interface MessageCreateWithoutThreadInput extends $Message$CreateScalars, $Message$CreateRelations {
    author: UserCreateNestedOneWithoutMessagesInput
    thread?: never
    id?: never
    threadId?: never
    authorId?: never
  }
  export interface MessageCreateManyThreadInput extends $Message$CreateScalars {
    id?: number
    authorId: number
  }
  export interface MessageUncheckedCreateWithoutThreadInput extends MessageCreateManyThreadInput, $Message$CreateRelations {
    thread?: never
    author?: never
  }
  export interface MessageCreateRowWithoutThread extends $Message$CreateScalars, $Message$RowRelations {
    author: $.RowsOne<$User$WithoutMessages>
    thread?: never
    id?: never
    threadId?: never
    authorId?: never
  }
  export interface MessageUncheckedCreateRowWithoutThread extends MessageCreateManyThreadInput, $Message$RowRelations {
    thread?: never
    author?: never
  }
  export interface MessageUpdateWithoutThreadInput extends MessageUpdateInput {
    thread?: never
  }
  export interface MessageUncheckedUpdateWithoutThreadInput extends MessageUncheckedUpdateInput {
    threadId?: never
  }
  export interface $Message$WithoutThread {
    model: $Message
    create: MessageCreateWithoutThreadInput | MessageUncheckedCreateWithoutThreadInput
    update: MessageUpdateWithoutThreadInput | MessageUncheckedUpdateWithoutThreadInput
    row: MessageCreateRowWithoutThread | MessageUncheckedCreateRowWithoutThread
    createMany: MessageCreateManyThreadInput
  }
  export type MessageCreateNestedManyWithoutThreadInput = $.CreateList<$Message$WithoutThread>
  export type MessageUpdateManyWithoutThreadNestedInput = $.UpdateList<$Message$WithoutThread>
  export interface MessageCreateWithoutAuthorInput extends $Message$CreateScalars, $Message$CreateRelations {
    thread: ThreadCreateNestedOneWithoutMessagesInput
    author?: never
    id?: never
    threadId?: never
    authorId?: never
  }
  export interface MessageCreateManyAuthorInput extends $Message$CreateScalars {
    id?: number
    threadId: number
  }
  export interface MessageUncheckedCreateWithoutAuthorInput extends MessageCreateManyAuthorInput, $Message$CreateRelations {
    thread?: never
    author?: never
  }
  export interface MessageCreateRowWithoutAuthor extends $Message$CreateScalars, $Message$RowRelations {
    thread: $.RowsOne<$Thread$WithoutMessages>
    author?: never
    id?: never
    threadId?: never
    authorId?: never
  }
  export interface MessageUncheckedCreateRowWithoutAuthor extends MessageCreateManyAuthorInput, $Message$RowRelations {
    thread?: never
    author?: never
  }
  export interface MessageUpdateWithoutAuthorInput extends MessageUpdateInput {
    author?: never
  }
  export interface MessageUncheckedUpdateWithoutAuthorInput extends MessageUncheckedUpdateInput {
    authorId?: never
  }
  export interface $Message$WithoutAuthor {
    model: $Message
    create: MessageCreateWithoutAuthorInput | MessageUncheckedCreateWithoutAuthorInput
    update: MessageUpdateWithoutAuthorInput | MessageUncheckedUpdateWithoutAuthorInput
    row: MessageCreateRowWithoutAuthor | MessageUncheckedCreateRowWithoutAuthor
    createMany: MessageCreateManyAuthorInput
  }
  export type MessageCreateNestedManyWithoutAuthorInput = $.CreateList<$Message$WithoutAuthor>
  export type MessageUpdateManyWithoutAuthorNestedInput = $.UpdateList<$Message$WithoutAuthor>
  export type MessageCreateOrConnectWithoutThreadInput = $.ConnectOrCreate<$Message$WithoutThread>
  export type MessageUpsertWithWhereUniqueWithoutThreadInput = $.UpsertWithWhereUnique<$Message$WithoutThread>
  export type MessageUpdateWithWhereUniqueWithoutThreadInput = $.UpdateWithWhereUnique<$Message$WithoutThread>
  export type MessageUpdateManyWithWhereWithoutThreadInput = $.UpdateManyWithWhere<$Message$WithoutThread>
  export type MessageCreateManyThreadInputEnvelope = $.NestedCreateMany<$Message$WithoutThread>
  export type MessageUncheckedCreateNestedManyWithoutThreadInput = MessageCreateNestedManyWithoutThreadInput
  export type MessageUncheckedUpdateManyWithoutThreadNestedInput = MessageUpdateManyWithoutThreadNestedInput
  export type MessageCreateOrConnectWithoutAuthorInput = $.ConnectOrCreate<$Message$WithoutAuthor>
  export type MessageUpsertWithWhereUniqueWithoutAuthorInput = $.UpsertWithWhereUnique<$Message$WithoutAuthor>
  export type MessageUpdateWithWhereUniqueWithoutAuthorInput = $.UpdateWithWhereUnique<$Message$WithoutAuthor>
  export type MessageUpdateManyWithWhereWithoutAuthorInput = $.UpdateManyWithWhere<$Message$WithoutAuthor>
  export type MessageCreateManyAuthorInputEnvelope = $.NestedCreateMany<$Message$WithoutAuthor>
  export type MessageUncheckedCreateNestedManyWithoutAuthorInput = MessageCreateNestedManyWithoutAuthorInput
  export type MessageUncheckedUpdateManyWithoutAuthorNestedInput = MessageUpdateManyWithoutAuthorNestedInput
  export type MessageScalarFieldEnum = 'id' | 'threadId' | 'authorId' | 'body' | 'createdAt'
  export type MessageDefaultArgs = $.Selection<$Message>
  export type MessageGetPayload<S extends boolean | null | undefined | MessageDefaultArgs> = $.Result<$Message, S>
  export type MessageDelegate = $.Delegate<$Message>
  export type MessageFindUniqueArgs = $.FindUniqueArgs<$Message>
  export type MessageFindUniqueOrThrowArgs = $.FindUniqueArgs<$Message>
  export type MessageFindFirstArgs = $.FindManyArgs<$Message>
  export type MessageFindFirstOrThrowArgs = $.FindManyArgs<$Message>
  export type MessageFindManyArgs = $.FindManyArgs<$Message>
  export type MessageCountArgs = $.CountArgs<$Message>
  export type MessageAggregateArgs = $.AggregateArgs<$Message>
  export type MessageGroupByArgs = $.GroupByArgs<$Message>
  export type MessageCreateArgs = $.CreateArgs<$Message>
  export type MessageCreateManyArgs = $.CreateManyArgs<$Message>
  export type MessageCreateManyAndReturnArgs = $.CreateManyAndReturnArgs<$Message>
  export type MessageCopyFromArgs = $.CopyFromArgs<$Message>
  export type MessageUpdateArgs = $.UpdateArgs<$Message>
  export type MessageUpdateManyArgs = $.UpdateManyArgs<$Message>
  export type MessageUpdateManyAndReturnArgs = $.UpdateManyAndReturnArgs<$Message>
  export type MessageUpdateEachArgs = $.UpdateEachArgs<$Message>
  export type MessageUpsertArgs = $.UpsertArgs<$Message>
  export type MessageUpsertManyArgs = $.UpsertManyArgs<$Message>
  export type MessageUpsertManyAndReturnArgs = $.UpsertManyAndReturnArgs<$Message>
  export type MessageDeleteArgs = $.DeleteArgs<$Message>
  export type MessageDeleteManyArgs = $.DeleteManyArgs<$Message>
  export type MessageDeleteManyAndReturnArgs = $.DeleteManyAndReturnArgs<$Message>
  export type $MessagePayload = $Message
  export type MessageModel = Message
  export type Prisma__MessageClient<T, Null = never> = $.FluentPromise<$Message, T, Null, unknown>
  export type AggregateMessage = $.AggregateOutputs<$Message>
  export type MessageGroupByOutputType = $.GroupOutput<$Message>
  export type GetMessageAggregateType<T extends MessageAggregateArgs> = $.AggregateResult<$Message, T>
  export type GetMessageGroupByPayload<T extends MessageGroupByArgs> = $.GroupByResult<$Message, T>
  export type MessageCountAggregateInputType = $.AggregateInput<$Message, '_count'>
  export type MessageCountAggregateOutputType = $.AggregateOutput<$Message, '_count'>
  export type MessageAvgAggregateInputType = $.AggregateInput<$Message, '_avg'>
  export type MessageAvgAggregateOutputType = $.AggregateOutput<$Message, '_avg'>
  export type MessageSumAggregateInputType = $.AggregateInput<$Message, '_sum'>
  export type MessageSumAggregateOutputType = $.AggregateOutput<$Message, '_sum'>
  export type MessageMinAggregateInputType = $.AggregateInput<$Message, '_min'>
  export type MessageMinAggregateOutputType = $.AggregateOutput<$Message, '_min'>
  export type MessageMaxAggregateInputType = $.AggregateInput<$Message, '_max'>
  export type MessageMaxAggregateOutputType = $.AggregateOutput<$Message, '_max'>

  /* Label */

  export interface LabelFieldRefs {
    readonly id: $.FieldRef<'Label', 'Int'>
    readonly tenantId: $.FieldRef<'Label', 'Int'>
    readonly name: $.FieldRef<'Label', 'String'>
    readonly color: $.FieldRef<'Label', 'String'>
  }
  export interface $Label$Relations {
    tenant: $Tenant
    threads: $Thread[]
  }
  export interface $Label$Table {
    id: $.TableColumn<number, number | undefined>
    tenantId: $.TableColumn<number>
    name: $.TableColumn<string>
    color: $.TableColumn<string>
  }
  export interface $Label {
    name: 'Label'
    key: 'label'
    view: false
    scalars: Label
    relations: $Label$Relations
    counts: 'threads'
    numbers: 'id' | 'tenantId'
    comparables: 'id' | 'tenantId' | 'name' | 'color'
    select: LabelSelect
    include: LabelInclude
    omit: LabelOmit
    returningSelect: $Label$ReturningSelect
    returningInclude: $Label$ReturningInclude
    where: LabelWhereInput
    whereUnique: LabelWhereUniqueInput
    keys: 'id' | 'tenantId_name'
    scalarWhere: LabelScalarWhereInput
    having: LabelScalarWhereWithAggregatesInput
    orderBy: LabelOrderByWithRelationInput
    orderByScalars: $Label$OrderByScalars
    fields: LabelFieldRefs
    create: LabelCreateInput | LabelUncheckedCreateInput
    createRow: LabelCreateRow | LabelUncheckedCreateRow
    createMany: LabelCreateManyInput
    update: LabelUpdateInput | LabelUncheckedUpdateInput
    updateMany: LabelUncheckedUpdateManyInput
    table: 'Label'
    columns: $Label$Table
    createManyOptions: $.SkipDuplicates
  }
  export interface LabelScalarWhereInput {
    AND?: LabelScalarWhereInput | readonly LabelScalarWhereInput[]
    OR?: readonly LabelScalarWhereInput[]
    NOT?: LabelScalarWhereInput | readonly LabelScalarWhereInput[]
    id?: $.IntFilter<'Label'> | number
    tenantId?: $.IntFilter<'Label'> | number
    name?: $.PostgresStringFilter<'Label'> | string
    color?: $.PostgresStringFilter<'Label'> | string
  }
  export interface LabelWhereInput extends LabelScalarWhereInput {
    AND?: LabelWhereInput | readonly LabelWhereInput[]
    OR?: readonly LabelWhereInput[]
    NOT?: LabelWhereInput | readonly LabelWhereInput[]
    tenant?: $Tenant$Bare | TenantScalarRelationFilter
    threads?: ThreadListRelationFilter
  }
  export interface LabelTenantIdNameCompoundUniqueInput {
    tenantId: number
    name: string
  }
  export interface $Label$Unique extends LabelWhereInput {
    id?: number
    tenantId_name?: LabelTenantIdNameCompoundUniqueInput
  }
  export type LabelWhereUniqueInput = $Label$Unique & ({ id: number | undefined } | { tenantId_name: LabelTenantIdNameCompoundUniqueInput | undefined })
  export interface LabelScalarWhereWithAggregatesInput {
    AND?: LabelScalarWhereWithAggregatesInput | readonly LabelScalarWhereWithAggregatesInput[]
    OR?: readonly LabelScalarWhereWithAggregatesInput[]
    NOT?: LabelScalarWhereWithAggregatesInput | readonly LabelScalarWhereWithAggregatesInput[]
    id?: ($.IntFilter<'Label'> & $.IntHaving) | number
    tenantId?: ($.IntFilter<'Label'> & $.IntHaving) | number
    name?: ($.PostgresStringFilter<'Label'> & $.RangeHaving<$.PostgresStringFilter | string>) | string
    color?: ($.PostgresStringFilter<'Label'> & $.RangeHaving<$.PostgresStringFilter | string>) | string
  }
  export interface LabelListRelationFilter {
    every?: LabelWhereInput
    some?: LabelWhereInput
    none?: LabelWhereInput
  }
  export interface LabelNullableScalarRelationFilter {
    is?: LabelWhereInput | null
    isNot?: LabelWhereInput | null
  }
  export interface $Label$Bare extends LabelWhereInput {
    is?: never
    isNot?: never
  }
  export interface $Label$OrderByScalars {
    id?: $.SortOrder
    tenantId?: $.SortOrder
    name?: $.SortOrder
    color?: $.SortOrder
  }
  export interface LabelOrderByWithRelationInput extends $Label$OrderByScalars {
    tenant?: TenantOrderByWithRelationInput
    threads?: $.RelationCountOrder
    _relevance?: $.RelevanceOrder<'name' | 'color'>
  }
  export type LabelOrderByWithAggregationInput = $Label$OrderByScalars & $.AggregateOrder<$Label>
  export interface LabelSelectScalar {
    id?: boolean
    tenantId?: boolean
    name?: boolean
    color?: boolean
  }
  export type LabelOmit = LabelSelectScalar
  export interface LabelInclude {
    tenant?: boolean | TenantDefaultArgs
    threads?: boolean | $.RelationListArgs<$Thread>
    _count?: boolean | LabelCountOutputTypeDefaultArgs
  }
  export interface LabelSelect extends LabelSelectScalar, LabelInclude {}
  export interface $Label$ReturningInclude {
    tenant?: boolean | TenantDefaultArgs
  }
  export interface $Label$ReturningSelect extends LabelSelectScalar, $Label$ReturningInclude {}
  export interface LabelCountOutputTypeSelect {
    threads?: boolean | $.RelationCountArgs<$Thread>
  }
  export interface LabelCountOutputTypeDefaultArgs {
    select?: LabelCountOutputTypeSelect | null
  }
  export type Label$tenantArgs = TenantDefaultArgs
  export type Label$threadsArgs = $.RelationListArgs<$Thread>
  export interface $Label$CreateScalars {
    name: string
    color: string
  }
  export interface $Label$CreateRelations {
    threads?: ThreadCreateNestedManyWithoutLabelInput
  }
  export interface LabelCreateInput extends $Label$CreateScalars, $Label$CreateRelations {
    tenant: TenantCreateNestedOneWithoutLabelsInput
    id?: never
    tenantId?: never
  }
  export interface LabelCreateManyInput extends $Label$CreateScalars {
    id?: number
    tenantId: number
  }
  export interface LabelUncheckedCreateInput extends LabelCreateManyInput, $Label$CreateRelations {
    tenant?: never
  }
  export interface $Label$RowRelations {
    threads?: $.RowsList<$Thread$WithoutLabel>
  }
  export interface LabelCreateRow extends $Label$CreateScalars, $Label$RowRelations {
    tenant: $.RowsOne<$Tenant$WithoutLabels>
    id?: never
    tenantId?: never
  }
  export interface LabelUncheckedCreateRow extends LabelCreateManyInput, $Label$RowRelations {
    tenant?: never
  }
  export interface LabelUpdateManyMutationInput {
    name?: string | $.StringFieldUpdateOperationsInput
    color?: string | $.StringFieldUpdateOperationsInput
  }
  export interface $Label$UpdateRelations {
    threads?: ThreadUpdateManyWithoutLabelNestedInput
  }
  export interface LabelUpdateInput extends LabelUpdateManyMutationInput, $Label$UpdateRelations {
    tenant?: TenantUpdateOneRequiredWithoutLabelsNestedInput
    id?: never
    tenantId?: never
  }
  export interface LabelUncheckedUpdateManyInput extends LabelUpdateManyMutationInput {
    id?: number | $.IntFieldUpdateOperationsInput
    tenantId?: number | $.IntFieldUpdateOperationsInput
  }
  export interface LabelUncheckedUpdateInput extends LabelUncheckedUpdateManyInput, $Label$UpdateRelations {
    tenant?: never
  }
  export interface LabelCreateWithoutTenantInput extends $Label$CreateScalars, $Label$CreateRelations {
    tenant?: never
    id?: never
    tenantId?: never
  }
  export interface LabelCreateManyTenantInput extends $Label$CreateScalars {
    id?: number
  }
  export interface LabelUncheckedCreateWithoutTenantInput extends LabelCreateManyTenantInput, $Label$CreateRelations {
    tenant?: never
  }
  export interface LabelCreateRowWithoutTenant extends $Label$CreateScalars, $Label$RowRelations {
    tenant?: never
    id?: never
    tenantId?: never
  }
  export interface LabelUncheckedCreateRowWithoutTenant extends LabelCreateManyTenantInput, $Label$RowRelations {
    tenant?: never
  }
  export interface LabelUpdateWithoutTenantInput extends LabelUpdateInput {
    tenant?: never
  }
  export interface LabelUncheckedUpdateWithoutTenantInput extends LabelUncheckedUpdateInput {
    tenantId?: never
  }
  export interface $Label$WithoutTenant {
    model: $Label
    create: LabelUncheckedCreateWithoutTenantInput
    update: LabelUncheckedUpdateWithoutTenantInput
    row: LabelUncheckedCreateRowWithoutTenant
    createMany: LabelCreateManyTenantInput
  }
  export type LabelCreateNestedManyWithoutTenantInput = $.CreateList<$Label$WithoutTenant>
  export type LabelUpdateManyWithoutTenantNestedInput = $.UpdateList<$Label$WithoutTenant>
  export interface LabelCreateWithoutThreadsInput extends LabelCreateInput {
    threads?: never
  }
  export interface LabelUncheckedCreateWithoutThreadsInput extends LabelUncheckedCreateInput {
    threads?: never
  }
  export interface LabelCreateRowWithoutThreads extends LabelCreateRow {
    threads?: never
  }
  export interface LabelUncheckedCreateRowWithoutThreads extends LabelUncheckedCreateRow {
    threads?: never
  }
  export interface LabelUpdateWithoutThreadsInput extends LabelUpdateInput {
    threads?: never
  }
  export interface LabelUncheckedUpdateWithoutThreadsInput extends LabelUncheckedUpdateInput {
    threads?: never
  }
  export interface $Label$WithoutThreads {
    model: $Label
    create: LabelCreateWithoutThreadsInput | LabelUncheckedCreateWithoutThreadsInput
    update: LabelUpdateWithoutThreadsInput | LabelUncheckedUpdateWithoutThreadsInput
    row: LabelCreateRowWithoutThreads | LabelUncheckedCreateRowWithoutThreads
    createMany: never
  }
  export type LabelCreateNestedOneWithoutThreadsInput = $.CreateOne<$Label$WithoutThreads>
  export type LabelUpdateOneWithoutThreadsNestedInput = $.UpdateOne<$Label$WithoutThreads>
  export type LabelCreateOrConnectWithoutTenantInput = $.ConnectOrCreate<$Label$WithoutTenant>
  export type LabelUpsertWithWhereUniqueWithoutTenantInput = $.UpsertWithWhereUnique<$Label$WithoutTenant>
  export type LabelUpdateWithWhereUniqueWithoutTenantInput = $.UpdateWithWhereUnique<$Label$WithoutTenant>
  export type LabelUpdateManyWithWhereWithoutTenantInput = $.UpdateManyWithWhere<$Label$WithoutTenant>
  export type LabelCreateManyTenantInputEnvelope = $.NestedCreateMany<$Label$WithoutTenant>
  export type LabelUncheckedCreateNestedManyWithoutTenantInput = LabelCreateNestedManyWithoutTenantInput
  export type LabelUncheckedUpdateManyWithoutTenantNestedInput = LabelUpdateManyWithoutTenantNestedInput
  export type LabelCreateOrConnectWithoutThreadsInput = $.ConnectOrCreate<$Label$WithoutThreads>
  export type LabelUpsertWithoutThreadsInput = $.UpsertOne<$Label$WithoutThreads>
  export type LabelUpdateToOneWithWhereWithoutThreadsInput = $.UpdateToOneWithWhere<$Label$WithoutThreads>
  export type LabelScalarFieldEnum = 'id' | 'tenantId' | 'name' | 'color'
  export type LabelDefaultArgs = $.Selection<$Label>
  export type LabelGetPayload<S extends boolean | null | undefined | LabelDefaultArgs> = $.Result<$Label, S>
  export type LabelDelegate = $.Delegate<$Label>
  export type LabelFindUniqueArgs = $.FindUniqueArgs<$Label>
  export type LabelFindUniqueOrThrowArgs = $.FindUniqueArgs<$Label>
  export type LabelFindFirstArgs = $.FindManyArgs<$Label>
  export type LabelFindFirstOrThrowArgs = $.FindManyArgs<$Label>
  export type LabelFindManyArgs = $.FindManyArgs<$Label>
  export type LabelCountArgs = $.CountArgs<$Label>
  export type LabelAggregateArgs = $.AggregateArgs<$Label>
  export type LabelGroupByArgs = $.GroupByArgs<$Label>
  export type LabelCreateArgs = $.CreateArgs<$Label>
  export type LabelCreateManyArgs = $.CreateManyArgs<$Label>
  export type LabelCreateManyAndReturnArgs = $.CreateManyAndReturnArgs<$Label>
  export type LabelCopyFromArgs = $.CopyFromArgs<$Label>
  export type LabelUpdateArgs = $.UpdateArgs<$Label>
  export type LabelUpdateManyArgs = $.UpdateManyArgs<$Label>
  export type LabelUpdateManyAndReturnArgs = $.UpdateManyAndReturnArgs<$Label>
  export type LabelUpdateEachArgs = $.UpdateEachArgs<$Label>
  export type LabelUpsertArgs = $.UpsertArgs<$Label>
  export type LabelUpsertManyArgs = $.UpsertManyArgs<$Label>
  export type LabelUpsertManyAndReturnArgs = $.UpsertManyAndReturnArgs<$Label>
  export type LabelDeleteArgs = $.DeleteArgs<$Label>
  export type LabelDeleteManyArgs = $.DeleteManyArgs<$Label>
  export type LabelDeleteManyAndReturnArgs = $.DeleteManyAndReturnArgs<$Label>
  export type $LabelPayload = $Label
  export type LabelModel = Label
  export type LabelCountOutputType = $.Result<$Label, { select: { _count: true } }>['_count']
  export type Prisma__LabelClient<T, Null = never> = $.FluentPromise<$Label, T, Null, unknown>
  export type AggregateLabel = $.AggregateOutputs<$Label>
  export type LabelGroupByOutputType = $.GroupOutput<$Label>
  export type GetLabelAggregateType<T extends LabelAggregateArgs> = $.AggregateResult<$Label, T>
  export type GetLabelGroupByPayload<T extends LabelGroupByArgs> = $.GroupByResult<$Label, T>
  export type LabelCountAggregateInputType = $.AggregateInput<$Label, '_count'>
  export type LabelCountAggregateOutputType = $.AggregateOutput<$Label, '_count'>
  export type LabelAvgAggregateInputType = $.AggregateInput<$Label, '_avg'>
  export type LabelAvgAggregateOutputType = $.AggregateOutput<$Label, '_avg'>
  export type LabelSumAggregateInputType = $.AggregateInput<$Label, '_sum'>
  export type LabelSumAggregateOutputType = $.AggregateOutput<$Label, '_sum'>
  export type LabelMinAggregateInputType = $.AggregateInput<$Label, '_min'>
  export type LabelMinAggregateOutputType = $.AggregateOutput<$Label, '_min'>
  export type LabelMaxAggregateInputType = $.AggregateInput<$Label, '_max'>
  export type LabelMaxAggregateOutputType = $.AggregateOutput<$Label, '_max'>

  /* Names that do not belong to one model */

  export type ModelName = 'Tenant' | 'Organization' | 'User' | 'Thread' | 'Message' | 'Label'
  export interface TypeMap {
    tenant: $Tenant
    organization: $Organization
    user: $User
    thread: $Thread
    message: $Message
    label: $Label
  }
  export interface $Values extends $.PrismaValues {
    readonly ModelName: $.NameObject<ModelName>
    readonly defineExtension: $.DefineExtension<TypeMap>
    readonly TenantScalarFieldEnum: $.NameObject<keyof $Tenant['scalars']>
    readonly OrganizationScalarFieldEnum: $.NameObject<keyof $Organization['scalars']>
    readonly UserScalarFieldEnum: $.NameObject<keyof $User['scalars']>
    readonly ThreadScalarFieldEnum: $.NameObject<keyof $Thread['scalars']>
    readonly MessageScalarFieldEnum: $.NameObject<keyof $Message['scalars']>
    readonly LabelScalarFieldEnum: $.NameObject<keyof $Label['scalars']>
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
  export type EnumThreadStatusFilter<M extends string = never> = $.EnumFilter<ThreadStatus, 'ThreadStatus', M>
  export type NestedEnumThreadStatusFilter<M extends string = never> = $.EnumFilter<ThreadStatus, 'ThreadStatus', M>
  export type EnumThreadStatusWithAggregatesFilter<M extends string = never> = $.EnumFilter<ThreadStatus, 'ThreadStatus', M> & $.RangeHaving<$.EnumFilter<ThreadStatus, 'ThreadStatus'>>
  export type NestedEnumThreadStatusWithAggregatesFilter<M extends string = never> = $.EnumFilter<ThreadStatus, 'ThreadStatus', M> & $.RangeHaving<$.EnumFilter<ThreadStatus, 'ThreadStatus'>>
  export type EnumThreadStatusNullableFilter<M extends string = never> = $.EnumNullableFilter<ThreadStatus, 'ThreadStatus', M>
  export type NestedEnumThreadStatusNullableFilter<M extends string = never> = $.EnumNullableFilter<ThreadStatus, 'ThreadStatus', M>
  export type EnumThreadStatusNullableWithAggregatesFilter<M extends string = never> = $.EnumNullableFilter<ThreadStatus, 'ThreadStatus', M> & $.RangeHaving<$.EnumNullableFilter<ThreadStatus, 'ThreadStatus'>>
  export type NestedEnumThreadStatusNullableWithAggregatesFilter<M extends string = never> = $.EnumNullableFilter<ThreadStatus, 'ThreadStatus', M> & $.RangeHaving<$.EnumNullableFilter<ThreadStatus, 'ThreadStatus'>>
  export type EnumThreadStatusFieldUpdateOperationsInput = $.SetUpdate<ThreadStatus>
  export type NullableEnumThreadStatusFieldUpdateOperationsInput = $.SetUpdate<ThreadStatus | null>
  export namespace NullTypes {
    export type DbNull = $.DbNullMarker
    export type JsonNull = $.JsonNullMarker
    export type AnyNull = $.AnyNullMarker
  }
}

export const schema: $.TypedSchema<Prisma.TypeMap> = defineSchema({
  provider: 'postgresql',
  fingerprint: 'f4tz04GbHGwJ_SzFUxqW9R',
  models: {
    Tenant: {
      name: 'Tenant',
      kind: 'model',
      table: 'Tenant',
      fields: {
        id: { kind: 'scalar', name: 'id', column: 'id', list: false, optional: false, default: { kind: 'autoincrement' }, type: 'Int' },
        slug: { kind: 'scalar', name: 'slug', column: 'slug', list: false, optional: false, type: 'String' },
        name: { kind: 'scalar', name: 'name', column: 'name', list: false, optional: false, type: 'String' },
        createdAt: { kind: 'scalar', name: 'createdAt', column: 'createdAt', list: false, optional: false, default: { kind: 'now' }, type: 'DateTime' },
        organizations: { kind: 'relation', name: 'organizations', model: 'Organization', list: true, optional: false, relation: 'OrganizationToTenant', opposite: 'tenant', from: ['id'], to: ['tenantId'], owner: false },
        users: { kind: 'relation', name: 'users', model: 'User', list: true, optional: false, relation: 'TenantToUser', opposite: 'tenant', from: ['id'], to: ['tenantId'], owner: false },
        labels: { kind: 'relation', name: 'labels', model: 'Label', list: true, optional: false, relation: 'LabelToTenant', opposite: 'tenant', from: ['id'], to: ['tenantId'], owner: false },
        threads: { kind: 'relation', name: 'threads', model: 'Thread', list: true, optional: false, relation: 'TenantToThread', opposite: 'tenant', from: ['id'], to: ['tenantId'], owner: false },
      },
      uniqueKeys: [
        { name: 'id', fields: ['id'], primary: true, constraint: 'Tenant_pkey' },
        { name: 'slug', fields: ['slug'], primary: false, constraint: 'Tenant_slug_key' },
      ],
      indexes: [],
    },
    Organization: {
      name: 'Organization',
      kind: 'model',
      table: 'Organization',
      fields: {
        id: { kind: 'scalar', name: 'id', column: 'id', list: false, optional: false, default: { kind: 'autoincrement' }, type: 'Int' },
        tenantId: { kind: 'scalar', name: 'tenantId', column: 'tenantId', list: false, optional: false, type: 'Int' },
        slug: { kind: 'scalar', name: 'slug', column: 'slug', list: false, optional: false, type: 'String' },
        name: { kind: 'scalar', name: 'name', column: 'name', list: false, optional: false, type: 'String' },
        tenant: { kind: 'relation', name: 'tenant', model: 'Tenant', list: false, optional: false, relation: 'OrganizationToTenant', opposite: 'organizations', from: ['tenantId'], to: ['id'], owner: true, onDelete: 'Cascade', onUpdate: 'Cascade', constraint: 'Organization_tenantId_fkey' },
        users: { kind: 'relation', name: 'users', model: 'User', list: true, optional: false, relation: 'OrganizationToUser', opposite: 'organization', from: ['id'], to: ['organizationId'], owner: false },
        threads: { kind: 'relation', name: 'threads', model: 'Thread', list: true, optional: false, relation: 'OrganizationToThread', opposite: 'organization', from: ['id'], to: ['organizationId'], owner: false },
      },
      uniqueKeys: [
        { name: 'id', fields: ['id'], primary: true, constraint: 'Organization_pkey' },
        { name: 'tenantId_slug', fields: ['tenantId', 'slug'], primary: false, constraint: 'Organization_tenantId_slug_key' },
      ],
      indexes: [],
    },
    User: {
      name: 'User',
      kind: 'model',
      table: 'User',
      fields: {
        id: { kind: 'scalar', name: 'id', column: 'id', list: false, optional: false, default: { kind: 'autoincrement' }, type: 'Int' },
        tenantId: { kind: 'scalar', name: 'tenantId', column: 'tenantId', list: false, optional: false, type: 'Int' },
        organizationId: { kind: 'scalar', name: 'organizationId', column: 'organizationId', list: false, optional: false, type: 'Int' },
        email: { kind: 'scalar', name: 'email', column: 'email', list: false, optional: false, type: 'String' },
        name: { kind: 'scalar', name: 'name', column: 'name', list: false, optional: false, type: 'String' },
        tenant: { kind: 'relation', name: 'tenant', model: 'Tenant', list: false, optional: false, relation: 'TenantToUser', opposite: 'users', from: ['tenantId'], to: ['id'], owner: true, onDelete: 'Cascade', onUpdate: 'Cascade', constraint: 'User_tenantId_fkey' },
        organization: { kind: 'relation', name: 'organization', model: 'Organization', list: false, optional: false, relation: 'OrganizationToUser', opposite: 'users', from: ['organizationId'], to: ['id'], owner: true, onDelete: 'Cascade', onUpdate: 'Cascade', constraint: 'User_organizationId_fkey' },
        threads: { kind: 'relation', name: 'threads', model: 'Thread', list: true, optional: false, relation: 'ThreadToUser', opposite: 'author', from: ['id'], to: ['authorId'], owner: false },
        messages: { kind: 'relation', name: 'messages', model: 'Message', list: true, optional: false, relation: 'MessageToUser', opposite: 'author', from: ['id'], to: ['authorId'], owner: false },
      },
      uniqueKeys: [
        { name: 'id', fields: ['id'], primary: true, constraint: 'User_pkey' },
        { name: 'email', fields: ['email'], primary: false, constraint: 'User_email_key' },
      ],
      indexes: [
        { constraint: 'User_tenantId_name_idx', fields: [{ field: 'tenantId' }, { field: 'name' }] },
        { constraint: 'User_organizationId_idx', fields: [{ field: 'organizationId' }] },
      ],
    },
    Thread: {
      name: 'Thread',
      kind: 'model',
      table: 'Thread',
      fields: {
        id: { kind: 'scalar', name: 'id', column: 'id', list: false, optional: false, default: { kind: 'autoincrement' }, type: 'Int' },
        tenantId: { kind: 'scalar', name: 'tenantId', column: 'tenantId', list: false, optional: false, type: 'Int' },
        organizationId: { kind: 'scalar', name: 'organizationId', column: 'organizationId', list: false, optional: false, type: 'Int' },
        authorId: { kind: 'scalar', name: 'authorId', column: 'authorId', list: false, optional: false, type: 'Int' },
        labelId: { kind: 'scalar', name: 'labelId', column: 'labelId', list: false, optional: true, type: 'Int' },
        reference: { kind: 'scalar', name: 'reference', column: 'reference', list: false, optional: true, type: 'String' },
        title: { kind: 'scalar', name: 'title', column: 'title', list: false, optional: false, type: 'String' },
        status: { kind: 'enum', name: 'status', column: 'status', list: false, optional: false, default: { kind: 'value', value: 'OPEN' }, type: 'ThreadStatus' },
        metadata: { kind: 'scalar', name: 'metadata', column: 'metadata', list: false, optional: false, default: { kind: 'value', value: '{}' }, type: 'Json' },
        createdAt: { kind: 'scalar', name: 'createdAt', column: 'createdAt', list: false, optional: false, default: { kind: 'now' }, type: 'DateTime' },
        updatedAt: { kind: 'scalar', name: 'updatedAt', column: 'updatedAt', list: false, optional: false, type: 'DateTime', updatedAt: true },
        activeAt: { kind: 'scalar', name: 'activeAt', column: 'activeAt', list: false, optional: false, default: { kind: 'now' }, type: 'DateTime' },
        archivedAt: { kind: 'scalar', name: 'archivedAt', column: 'archivedAt', list: false, optional: true, type: 'DateTime' },
        tenant: { kind: 'relation', name: 'tenant', model: 'Tenant', list: false, optional: false, relation: 'TenantToThread', opposite: 'threads', from: ['tenantId'], to: ['id'], owner: true, onDelete: 'Cascade', onUpdate: 'Cascade', constraint: 'Thread_tenantId_fkey' },
        organization: { kind: 'relation', name: 'organization', model: 'Organization', list: false, optional: false, relation: 'OrganizationToThread', opposite: 'threads', from: ['organizationId'], to: ['id'], owner: true, onDelete: 'Cascade', onUpdate: 'Cascade', constraint: 'Thread_organizationId_fkey' },
        author: { kind: 'relation', name: 'author', model: 'User', list: false, optional: false, relation: 'ThreadToUser', opposite: 'threads', from: ['authorId'], to: ['id'], owner: true, onDelete: 'Restrict', onUpdate: 'Cascade', constraint: 'Thread_authorId_fkey' },
        label: { kind: 'relation', name: 'label', model: 'Label', list: false, optional: true, relation: 'LabelToThread', opposite: 'threads', from: ['labelId'], to: ['id'], owner: true, onDelete: 'SetNull', onUpdate: 'Cascade', constraint: 'Thread_labelId_fkey' },
        messages: { kind: 'relation', name: 'messages', model: 'Message', list: true, optional: false, relation: 'MessageToThread', opposite: 'thread', from: ['id'], to: ['threadId'], owner: false },
      },
      uniqueKeys: [
        { name: 'id', fields: ['id'], primary: true, constraint: 'Thread_pkey' },
        { name: 'tenantId_reference', fields: ['tenantId', 'reference'], primary: false, constraint: 'Thread_tenantId_reference_key' },
      ],
      indexes: [
        { constraint: 'Thread_activeAt_id_idx', fields: [{ field: 'activeAt' }, { field: 'id' }] },
        { constraint: 'Thread_tenantId_activeAt_id_idx', fields: [{ field: 'tenantId' }, { field: 'activeAt' }, { field: 'id' }] },
        { constraint: 'Thread_organizationId_activeAt_id_idx', fields: [{ field: 'organizationId' }, { field: 'activeAt' }, { field: 'id' }] },
        { constraint: 'Thread_authorId_activeAt_id_idx', fields: [{ field: 'authorId' }, { field: 'activeAt' }, { field: 'id' }] },
        { constraint: 'Thread_labelId_idx', fields: [{ field: 'labelId' }] },
      ],
    },
    Message: {
      name: 'Message',
      kind: 'model',
      table: 'Message',
      fields: {
        id: { kind: 'scalar', name: 'id', column: 'id', list: false, optional: false, default: { kind: 'autoincrement' }, type: 'Int' },
        threadId: { kind: 'scalar', name: 'threadId', column: 'threadId', list: false, optional: false, type: 'Int' },
        authorId: { kind: 'scalar', name: 'authorId', column: 'authorId', list: false, optional: false, type: 'Int' },
        body: { kind: 'scalar', name: 'body', column: 'body', list: false, optional: false, type: 'String' },
        createdAt: { kind: 'scalar', name: 'createdAt', column: 'createdAt', list: false, optional: false, default: { kind: 'now' }, type: 'DateTime' },
        thread: { kind: 'relation', name: 'thread', model: 'Thread', list: false, optional: false, relation: 'MessageToThread', opposite: 'messages', from: ['threadId'], to: ['id'], owner: true, onDelete: 'Cascade', onUpdate: 'Cascade', constraint: 'Message_threadId_fkey' },
        author: { kind: 'relation', name: 'author', model: 'User', list: false, optional: false, relation: 'MessageToUser', opposite: 'messages', from: ['authorId'], to: ['id'], owner: true, onDelete: 'Restrict', onUpdate: 'Cascade', constraint: 'Message_authorId_fkey' },
      },
      uniqueKeys: [
        { name: 'id', fields: ['id'], primary: true, constraint: 'Message_pkey' },
      ],
      indexes: [
        { constraint: 'Message_threadId_id_idx', fields: [{ field: 'threadId' }, { field: 'id' }] },
        { constraint: 'Message_authorId_idx', fields: [{ field: 'authorId' }] },
      ],
    },
    Label: {
      name: 'Label',
      kind: 'model',
      table: 'Label',
      fields: {
        id: { kind: 'scalar', name: 'id', column: 'id', list: false, optional: false, default: { kind: 'autoincrement' }, type: 'Int' },
        tenantId: { kind: 'scalar', name: 'tenantId', column: 'tenantId', list: false, optional: false, type: 'Int' },
        name: { kind: 'scalar', name: 'name', column: 'name', list: false, optional: false, type: 'String' },
        color: { kind: 'scalar', name: 'color', column: 'color', list: false, optional: false, type: 'String' },
        tenant: { kind: 'relation', name: 'tenant', model: 'Tenant', list: false, optional: false, relation: 'LabelToTenant', opposite: 'labels', from: ['tenantId'], to: ['id'], owner: true, onDelete: 'Cascade', onUpdate: 'Cascade', constraint: 'Label_tenantId_fkey' },
        threads: { kind: 'relation', name: 'threads', model: 'Thread', list: true, optional: false, relation: 'LabelToThread', opposite: 'label', from: ['id'], to: ['labelId'], owner: false },
      },
      uniqueKeys: [
        { name: 'id', fields: ['id'], primary: true, constraint: 'Label_pkey' },
        { name: 'tenantId_name', fields: ['tenantId', 'name'], primary: false, constraint: 'Label_tenantId_name_key' },
      ],
      indexes: [],
    },
  },
  enums: {
    ThreadStatus: { name: 'ThreadStatus', databaseName: 'ThreadStatus', values: [{ name: 'OPEN', label: 'OPEN' }, { name: 'WAITING', label: 'WAITING' }, { name: 'RESOLVED', label: 'RESOLVED' }] },
  },
})

/** Values under the names of Prisma Client: errors, nulls, `Decimal`, names of models and fields. */
export const Prisma: Prisma.$Values = definePrisma(schema)

/** The client: `new PrismaClient({ driver })`. */
export const PrismaClient: $.PrismaClientConstructor<Prisma.TypeMap> = definePrismaClient(schema)
export type PrismaClient<O = unknown> = $.Client<Prisma.TypeMap, O>
