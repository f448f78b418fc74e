// Written by `hotplan generate` from the Prisma schema. Change the schema and generate again instead of editing this file.
/* eslint-disable */
import { definePrisma, definePrismaClient, defineSchema } from 'hotplan/prisma'
import type * as $ from 'hotplan/types'

export const Role = {
  ADMIN: 'ADMIN',
  EDITOR: 'EDITOR',
  READER: 'READER',
} as const
export type Role = (typeof Role)[keyof typeof Role]
export const OrderStatus = {
  OPEN: 'OPEN',
  PAID: 'PAID',
  CANCELLED: 'CANCELLED',
} as const
export type OrderStatus = (typeof OrderStatus)[keyof typeof OrderStatus]

export const $Enums: { readonly Role: typeof Role; readonly OrderStatus: typeof OrderStatus } = { Role, OrderStatus }
export namespace $Enums {
  export type Role = (typeof Role)[keyof typeof Role]
  export type OrderStatus = (typeof OrderStatus)[keyof typeof OrderStatus]
}

/** A record of `User`, without relations. */
export type User = {
  id: number
  email: string
  name: string | null
  role: Role
  active: boolean
  settings: $.JsonValue | null
  createdAt: Date
  updatedAt: Date
  managerId: number | null
}
/** A record of `Profile`, without relations. */
export type Profile = {
  id: string
  bio: string | null
  website: string | null
  bornAt: Date | null
  userId: number
}
/** A record of `Category`, without relations. */
export type Category = {
  id: number
  name: string
  parentId: number | null
}
/** A record of `Post`, without relations. */
export type Post = {
  id: number
  title: string
  body: string | null
  published: boolean
  views: number
  rating: number | null
  price: $.Decimal | null
  viewsBig: bigint
  metadata: $.JsonValue
  createdAt: Date
  publishedAt: Date | null
  authorId: number
  reviewerId: number | null
  categoryId: number | null
}
/** A record of `Tag`, without relations. */
export type Tag = {
  id: number
  name: string
}
/** A record of `Comment`, without relations. */
export type Comment = {
  id: number
  body: string
  likes: bigint
  createdAt: Date
  authorId: number | null
  postId: number
}
/** A record of `Like`, without relations. */
export type Like = {
  userId: number
  postId: number
  weight: number
  createdAt: Date
}
/** A record of `LikeNote`, without relations. */
export type LikeNote = {
  id: number
  text: string
  userId: number
  postId: number
}
/** A record of `Order`, without relations. */
export type Order = {
  id: number
  number: string
  status: OrderStatus
  total: $.Decimal
  discount: $.Decimal | null
  placedAt: Date
  userId: number
}
/** A record of `OrderItem`, without relations. */
export type OrderItem = {
  id: number
  orderId: number
  line: number
  sku: string
  quantity: number
  unitPrice: $.Decimal
}
/** A record of `Attachment`, without relations. */
export type Attachment = {
  id: string
  name: string
  data: $.Bytes
  checksum: $.Bytes | null
  size: bigint
  postId: number | null
}
/** A record of `Setting`, without relations. */
export type Setting = {
  key: string
  value: string
  minRole: Role
  enabled: boolean
  priority: number | null
  changedAt: Date | null
  payload: $.JsonValue | null
  ownerId: number | null
}
/** A record of `Token`, without relations. */
export type Token = {
  id: string
  nano: string
  shortNano: string
  cuid2: string
  uuid7: string
  greeting: string
  score: number
  ratio: number
  fee: $.Decimal
  big: bigint
  blob: $.Bytes
  onceAt: Date
  note: string | null
}

export namespace Prisma {

  /* User */

  export interface UserFieldRefs {
    readonly id: $.FieldRef<'User', 'Int'>
    readonly email: $.FieldRef<'User', 'String'>
    readonly name: $.FieldRef<'User', 'String'>
    readonly role: $.FieldRef<'User', 'Role'>
    readonly active: $.FieldRef<'User', 'Boolean'>
    readonly settings: $.FieldRef<'User', 'Json'>
    readonly createdAt: $.FieldRef<'User', 'DateTime'>
    readonly updatedAt: $.FieldRef<'User', 'DateTime'>
    readonly managerId: $.FieldRef<'User', 'Int'>
  }
  export interface $User$Relations {
    manager: $User | null
    reports: $User[]
    profile: $Profile | null
    posts: $Post[]
    reviews: $Post[]
    comments: $Comment[]
    likes: $Like[]
    orders: $Order[]
    options: $Setting[]
  }
  export interface $User$Table {
    id: $.TableColumn<number, number | undefined>
    email: $.TableColumn<string>
    name: $.TableColumn<string | null>
    role: $.TableColumn<'admin' | 'EDITOR' | 'reader', 'admin' | 'EDITOR' | 'reader' | undefined>
    active: $.TableColumn<boolean, boolean | undefined>
    settings: $.TableColumn<$.JsonValue | null, $.InputJsonValue | null>
    createdAt: $.TableColumn<Date, $.DateTimeInput | undefined>
    updatedAt: $.TableColumn<Date, $.DateTimeInput>
    managerId: $.TableColumn<number | null>
  }
  export interface $User {
    name: 'User'
    key: 'user'
    view: false
    scalars: User
    relations: $User$Relations
    counts: 'reports' | 'posts' | 'reviews' | 'comments' | 'likes' | 'orders' | 'options'
    numbers: 'id' | 'managerId'
    comparables: 'id' | 'email' | 'name' | 'role' | 'active' | 'createdAt' | 'updatedAt' | 'managerId'
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
    createManyOptions: $.NoOptions
  }
  export interface UserScalarWhereInput {
    AND?: UserScalarWhereInput | readonly UserScalarWhereInput[]
    OR?: readonly UserScalarWhereInput[]
    NOT?: UserScalarWhereInput | readonly UserScalarWhereInput[]
    id?: $.IntFilter<'User'> | number
    email?: $.StringFilter<'User'> | string
    name?: $.StringNullableFilter<'User'> | string | null
    role?: $.EnumFilter<Role, 'Role', 'User'> | Role
    active?: $.BoolFilter<'User'> | boolean
    settings?: $.SqliteJsonFilter<'User'>
    createdAt?: $.DateTimeFilter<'User'> | $.DateTimeInput
    updatedAt?: $.DateTimeFilter<'User'> | $.DateTimeInput
    managerId?: $.IntNullableFilter<'User'> | number | null
  }
  export interface UserWhereInput extends UserScalarWhereInput {
    AND?: UserWhereInput | readonly UserWhereInput[]
    OR?: readonly UserWhereInput[]
    NOT?: UserWhereInput | readonly UserWhereInput[]
    manager?: $User$Bare | UserNullableScalarRelationFilter | null
    reports?: UserListRelationFilter
    profile?: $Profile$Bare | ProfileNullableScalarRelationFilter | null
    posts?: PostListRelationFilter
    reviews?: PostListRelationFilter
    comments?: CommentListRelationFilter
    likes?: LikeListRelationFilter
    orders?: OrderListRelationFilter
    options?: SettingListRelationFilter
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
    email?: ($.StringFilter<'User'> & $.RangeHaving<$.StringFilter | string>) | string
    name?: ($.StringNullableFilter<'User'> & $.RangeHaving<$.StringNullableFilter | string | null>) | string | null
    role?: ($.EnumFilter<Role, 'Role', 'User'> & $.RangeHaving<$.EnumFilter<Role, 'Role'> | Role>) | Role
    active?: ($.BoolFilter<'User'> & $.RangeHaving<$.BoolFilter | boolean>) | boolean
    settings?: $.SqliteJsonFilter<'User'> & $.CountHaving
    createdAt?: ($.DateTimeFilter<'User'> & $.RangeHaving<$.DateTimeFilter | $.DateTimeInput>) | $.DateTimeInput
    updatedAt?: ($.DateTimeFilter<'User'> & $.RangeHaving<$.DateTimeFilter | $.DateTimeInput>) | $.DateTimeInput
    managerId?: ($.IntNullableFilter<'User'> & $.IntNullableHaving) | number | null
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
  export interface UserNullableScalarRelationFilter {
    is?: UserWhereInput | null
    isNot?: UserWhereInput | null
  }
  export interface $User$Bare extends UserWhereInput {
    is?: never
    isNot?: never
  }
  export interface $User$OrderByScalars {
    id?: $.SortOrder
    email?: $.SortOrder
    name?: $.SortOrder | $.SortOrderInput
    role?: $.SortOrder
    active?: $.SortOrder
    settings?: $.SortOrder | $.SortOrderInput
    createdAt?: $.SortOrder
    updatedAt?: $.SortOrder
    managerId?: $.SortOrder | $.SortOrderInput
  }
  export interface UserOrderByWithRelationInput extends $User$OrderByScalars {
    manager?: UserOrderByWithRelationInput
    reports?: $.RelationCountOrder
    profile?: ProfileOrderByWithRelationInput
    posts?: $.RelationCountOrder
    reviews?: $.RelationCountOrder
    comments?: $.RelationCountOrder
    likes?: $.RelationCountOrder
    orders?: $.RelationCountOrder
    options?: $.RelationCountOrder
  }
  export type UserOrderByWithAggregationInput = $User$OrderByScalars & $.AggregateOrder<$User>
  export interface UserSelectScalar {
    id?: boolean
    email?: boolean
    name?: boolean
    role?: boolean
    active?: boolean
    settings?: boolean
    createdAt?: boolean
    updatedAt?: boolean
    managerId?: boolean
  }
  export type UserOmit = UserSelectScalar
  export interface UserInclude {
    manager?: boolean | $.OptionalRelationArgs<$User>
    reports?: boolean | $.RelationListArgs<$User>
    profile?: boolean | $.OptionalRelationArgs<$Profile>
    posts?: boolean | $.RelationListArgs<$Post>
    reviews?: boolean | $.RelationListArgs<$Post>
    comments?: boolean | $.RelationListArgs<$Comment>
    likes?: boolean | $.RelationListArgs<$Like>
    orders?: boolean | $.RelationListArgs<$Order>
    options?: boolean | $.RelationListArgs<$Setting>
    _count?: boolean | UserCountOutputTypeDefaultArgs
  }
  export interface UserSelect extends UserSelectScalar, UserInclude {}
  export interface $User$ReturningInclude {
    manager?: boolean | $.OptionalRelationArgs<$User>
  }
  export interface $User$ReturningSelect extends UserSelectScalar, $User$ReturningInclude {}
  export interface UserCountOutputTypeSelect {
    reports?: boolean | $.RelationCountArgs<$User>
    posts?: boolean | $.RelationCountArgs<$Post>
    reviews?: boolean | $.RelationCountArgs<$Post>
    comments?: boolean | $.RelationCountArgs<$Comment>
    likes?: boolean | $.RelationCountArgs<$Like>
    orders?: boolean | $.RelationCountArgs<$Order>
    options?: boolean | $.RelationCountArgs<$Setting>
  }
  export interface UserCountOutputTypeDefaultArgs {
    select?: UserCountOutputTypeSelect | null
  }
  export type User$managerArgs = $.OptionalRelationArgs<$User>
  export type User$reportsArgs = $.RelationListArgs<$User>
  export type User$profileArgs = $.OptionalRelationArgs<$Profile>
  export type User$postsArgs = $.RelationListArgs<$Post>
  export type User$reviewsArgs = $.RelationListArgs<$Post>
  export type User$commentsArgs = $.RelationListArgs<$Comment>
  export type User$likesArgs = $.RelationListArgs<$Like>
  export type User$ordersArgs = $.RelationListArgs<$Order>
  export type User$optionsArgs = $.RelationListArgs<$Setting>
  export interface $User$CreateScalars {
    email: string
    name?: string | null
    role?: Role
    active?: boolean
    settings?: $.NullableJsonInput
    createdAt?: $.DateTimeInput
    updatedAt?: $.DateTimeInput
  }
  export interface $User$CreateRelations {
    reports?: UserCreateNestedManyWithoutManagerInput
    profile?: ProfileCreateNestedOneWithoutUserInput
    posts?: PostCreateNestedManyWithoutAuthorInput
    reviews?: PostCreateNestedManyWithoutReviewerInput
    comments?: CommentCreateNestedManyWithoutAuthorInput
    likes?: LikeCreateNestedManyWithoutUserInput
    orders?: OrderCreateNestedManyWithoutUserInput
    options?: SettingCreateNestedManyWithoutOwnerInput
  }
  export interface UserCreateInput extends $User$CreateScalars, $User$CreateRelations {
    manager?: UserCreateNestedOneWithoutReportsInput
    id?: never
    managerId?: never
  }
  export interface UserCreateManyInput extends $User$CreateScalars {
    id?: number
    managerId?: number | null
  }
  export interface UserUncheckedCreateInput extends UserCreateManyInput, $User$CreateRelations {
    manager?: never
  }
  export interface $User$RowRelations {
    reports?: $.RowsList<$User$WithoutManager>
    profile?: $.RowsOne<$Profile$WithoutUser>
    posts?: $.RowsList<$Post$WithoutAuthor>
    reviews?: $.RowsList<$Post$WithoutReviewer>
    comments?: $.RowsList<$Comment$WithoutAuthor>
    likes?: $.RowsList<$Like$WithoutUser>
    orders?: $.RowsList<$Order$WithoutUser>
    options?: $.RowsList<$Setting$WithoutOwner>
  }
  export interface UserCreateRow extends $User$CreateScalars, $User$RowRelations {
    manager?: $.RowsOne<$User$WithoutReports>
    id?: never
    managerId?: never
  }
  export interface UserUncheckedCreateRow extends UserCreateManyInput, $User$RowRelations {
    manager?: never
  }
  export interface UserUpdateManyMutationInput {
    email?: string | $.StringFieldUpdateOperationsInput
    name?: string | $.NullableStringFieldUpdateOperationsInput | null
    role?: Role | $.SetUpdate<Role>
    active?: boolean | $.BoolFieldUpdateOperationsInput
    settings?: $.NullableJsonInput
    createdAt?: $.DateTimeInput | $.DateTimeFieldUpdateOperationsInput
    updatedAt?: $.DateTimeInput | $.DateTimeFieldUpdateOperationsInput
  }
  export interface $User$UpdateRelations {
    reports?: UserUpdateManyWithoutManagerNestedInput
    profile?: ProfileUpdateOneWithoutUserNestedInput
    posts?: PostUpdateManyWithoutAuthorNestedInput
    reviews?: PostUpdateManyWithoutReviewerNestedInput
    comments?: CommentUpdateManyWithoutAuthorNestedInput
    likes?: LikeUpdateManyWithoutUserNestedInput
    orders?: OrderUpdateManyWithoutUserNestedInput
    options?: SettingUpdateManyWithoutOwnerNestedInput
  }
  export interface UserUpdateInput extends UserUpdateManyMutationInput, $User$UpdateRelations {
    manager?: UserUpdateOneWithoutReportsNestedInput
    id?: never
    managerId?: never
  }
  export interface UserUncheckedUpdateManyInput extends UserUpdateManyMutationInput {
    id?: number | $.IntFieldUpdateOperationsInput
    managerId?: number | $.NullableIntFieldUpdateOperationsInput | null
  }
  export interface UserUncheckedUpdateInput extends UserUncheckedUpdateManyInput, $User$UpdateRelations {
    manager?: never
  }
  export interface UserCreateWithoutManagerInput extends $User$CreateScalars, $User$CreateRelations {
    manager?: never
    id?: never
    managerId?: never
  }
  export interface UserCreateManyManagerInput extends $User$CreateScalars {
    id?: number
  }
  export interface UserUncheckedCreateWithoutManagerInput extends UserCreateManyManagerInput, $User$CreateRelations {
    manager?: never
  }
  export interface UserCreateRowWithoutManager extends $User$CreateScalars, $User$RowRelations {
    manager?: never
    id?: never
    managerId?: never
  }
  export interface UserUncheckedCreateRowWithoutManager extends UserCreateManyManagerInput, $User$RowRelations {
    manager?: never
  }
  export interface UserUpdateWithoutManagerInput extends UserUpdateInput {
    manager?: never
  }
  export interface UserUncheckedUpdateWithoutManagerInput extends UserUncheckedUpdateInput {
    managerId?: never
  }
  export interface $User$WithoutManager {
    model: $User
    create: UserUncheckedCreateWithoutManagerInput
    update: UserUncheckedUpdateWithoutManagerInput
    row: UserUncheckedCreateRowWithoutManager
    createMany: UserCreateManyManagerInput
  }
  export type UserCreateNestedManyWithoutManagerInput = $.CreateList<$User$WithoutManager>
  export type UserUpdateManyWithoutManagerNestedInput = $.UpdateList<$User$WithoutManager>
  export interface UserCreateWithoutReportsInput extends UserCreateInput {
    reports?: never
  }
  export interface UserUncheckedCreateWithoutReportsInput extends UserUncheckedCreateInput {
    reports?: never
  }
  export interface UserCreateRowWithoutReports extends UserCreateRow {
    reports?: never
  }
  export interface UserUncheckedCreateRowWithoutReports extends UserUncheckedCreateRow {
    reports?: never
  }
  export interface UserUpdateWithoutReportsInput extends UserUpdateInput {
    reports?: never
  }
  export interface UserUncheckedUpdateWithoutReportsInput extends UserUncheckedUpdateInput {
    reports?: never
  }
  export interface $User$WithoutReports {
    model: $User
    create: UserCreateWithoutReportsInput | UserUncheckedCreateWithoutReportsInput
    update: UserUpdateWithoutReportsInput | UserUncheckedUpdateWithoutReportsInput
    row: UserCreateRowWithoutReports | UserUncheckedCreateRowWithoutReports
    createMany: never
  }
  export type UserCreateNestedOneWithoutReportsInput = $.CreateOne<$User$WithoutReports>
  export type UserUpdateOneWithoutReportsNestedInput = $.UpdateOne<$User$WithoutReports>
  export interface UserCreateWithoutProfileInput extends UserCreateInput {
    profile?: never
  }
  export interface UserUncheckedCreateWithoutProfileInput extends UserUncheckedCreateInput {
    profile?: never
  }
  export interface UserCreateRowWithoutProfile extends UserCreateRow {
    profile?: never
  }
  export interface UserUncheckedCreateRowWithoutProfile extends UserUncheckedCreateRow {
    profile?: never
  }
  export interface UserUpdateWithoutProfileInput extends UserUpdateInput {
    profile?: never
  }
  export interface UserUncheckedUpdateWithoutProfileInput extends UserUncheckedUpdateInput {
    profile?: never
  }
  export interface $User$WithoutProfile {
    model: $User
    create: UserCreateWithoutProfileInput | UserUncheckedCreateWithoutProfileInput
    update: UserUpdateWithoutProfileInput | UserUncheckedUpdateWithoutProfileInput
    row: UserCreateRowWithoutProfile | UserUncheckedCreateRowWithoutProfile
    createMany: never
  }
  export type UserCreateNestedOneWithoutProfileInput = $.CreateOne<$User$WithoutProfile>
  export type UserUpdateOneRequiredWithoutProfileNestedInput = $.UpdateOneRequired<$User$WithoutProfile>
  export interface UserCreateWithoutPostsInput extends UserCreateInput {
    posts?: never
  }
  export interface UserUncheckedCreateWithoutPostsInput extends UserUncheckedCreateInput {
    posts?: never
  }
  export interface UserCreateRowWithoutPosts extends UserCreateRow {
    posts?: never
  }
  export interface UserUncheckedCreateRowWithoutPosts extends UserUncheckedCreateRow {
    posts?: never
  }
  export interface UserUpdateWithoutPostsInput extends UserUpdateInput {
    posts?: never
  }
  export interface UserUncheckedUpdateWithoutPostsInput extends UserUncheckedUpdateInput {
    posts?: never
  }
  export interface $User$WithoutPosts {
    model: $User
    create: UserCreateWithoutPostsInput | UserUncheckedCreateWithoutPostsInput
    update: UserUpdateWithoutPostsInput | UserUncheckedUpdateWithoutPostsInput
    row: UserCreateRowWithoutPosts | UserUncheckedCreateRowWithoutPosts
    createMany: never
  }
  export type UserCreateNestedOneWithoutPostsInput = $.CreateOne<$User$WithoutPosts>
  export type UserUpdateOneRequiredWithoutPostsNestedInput = $.UpdateOneRequired<$User$WithoutPosts>
  export interface UserCreateWithoutReviewsInput extends UserCreateInput {
    reviews?: never
  }
  export interface UserUncheckedCreateWithoutReviewsInput extends UserUncheckedCreateInput {
    reviews?: never
  }
  export interface UserCreateRowWithoutReviews extends UserCreateRow {
    reviews?: never
  }
  export interface UserUncheckedCreateRowWithoutReviews extends UserUncheckedCreateRow {
    reviews?: never
  }
  export interface UserUpdateWithoutReviewsInput extends UserUpdateInput {
    reviews?: never
  }
  export interface UserUncheckedUpdateWithoutReviewsInput extends UserUncheckedUpdateInput {
    reviews?: never
  }
  export interface $User$WithoutReviews {
    model: $User
    create: UserCreateWithoutReviewsInput | UserUncheckedCreateWithoutReviewsInput
    update: UserUpdateWithoutReviewsInput | UserUncheckedUpdateWithoutReviewsInput
    row: UserCreateRowWithoutReviews | UserUncheckedCreateRowWithoutReviews
    createMany: never
  }
  export type UserCreateNestedOneWithoutReviewsInput = $.CreateOne<$User$WithoutReviews>
  export type UserUpdateOneWithoutReviewsNestedInput = $.UpdateOne<$User$WithoutReviews>
  export interface UserCreateWithoutCommentsInput extends UserCreateInput {
    comments?: never
  }
  export interface UserUncheckedCreateWithoutCommentsInput extends UserUncheckedCreateInput {
    comments?: never
  }
  export interface UserCreateRowWithoutComments extends UserCreateRow {
    comments?: never
  }
  export interface UserUncheckedCreateRowWithoutComments extends UserUncheckedCreateRow {
    comments?: never
  }
  export interface UserUpdateWithoutCommentsInput extends UserUpdateInput {
    comments?: never
  }
  export interface UserUncheckedUpdateWithoutCommentsInput extends UserUncheckedUpdateInput {
    comments?: never
  }
  export interface $User$WithoutComments {
    model: $User
    create: UserCreateWithoutCommentsInput | UserUncheckedCreateWithoutCommentsInput
    update: UserUpdateWithoutCommentsInput | UserUncheckedUpdateWithoutCommentsInput
    row: UserCreateRowWithoutComments | UserUncheckedCreateRowWithoutComments
    createMany: never
  }
  export type UserCreateNestedOneWithoutCommentsInput = $.CreateOne<$User$WithoutComments>
  export type UserUpdateOneWithoutCommentsNestedInput = $.UpdateOne<$User$WithoutComments>
  export interface UserCreateWithoutLikesInput extends UserCreateInput {
    likes?: never
  }
  export interface UserUncheckedCreateWithoutLikesInput extends UserUncheckedCreateInput {
    likes?: never
  }
  export interface UserCreateRowWithoutLikes extends UserCreateRow {
    likes?: never
  }
  export interface UserUncheckedCreateRowWithoutLikes extends UserUncheckedCreateRow {
    likes?: never
  }
  export interface UserUpdateWithoutLikesInput extends UserUpdateInput {
    likes?: never
  }
  export interface UserUncheckedUpdateWithoutLikesInput extends UserUncheckedUpdateInput {
    likes?: never
  }
  export interface $User$WithoutLikes {
    model: $User
    create: UserCreateWithoutLikesInput | UserUncheckedCreateWithoutLikesInput
    update: UserUpdateWithoutLikesInput | UserUncheckedUpdateWithoutLikesInput
    row: UserCreateRowWithoutLikes | UserUncheckedCreateRowWithoutLikes
    createMany: never
  }
  export type UserCreateNestedOneWithoutLikesInput = $.CreateOne<$User$WithoutLikes>
  export type UserUpdateOneRequiredWithoutLikesNestedInput = $.UpdateOneRequired<$User$WithoutLikes>
  export interface UserCreateWithoutOrdersInput extends UserCreateInput {
    orders?: never
  }
  export interface UserUncheckedCreateWithoutOrdersInput extends UserUncheckedCreateInput {
    orders?: never
  }
  export interface UserCreateRowWithoutOrders extends UserCreateRow {
    orders?: never
  }
  export interface UserUncheckedCreateRowWithoutOrders extends UserUncheckedCreateRow {
    orders?: never
  }
  export interface UserUpdateWithoutOrdersInput extends UserUpdateInput {
    orders?: never
  }
  export interface UserUncheckedUpdateWithoutOrdersInput extends UserUncheckedUpdateInput {
    orders?: never
  }
  export interface $User$WithoutOrders {
    model: $User
    create: UserCreateWithoutOrdersInput | UserUncheckedCreateWithoutOrdersInput
    update: UserUpdateWithoutOrdersInput | UserUncheckedUpdateWithoutOrdersInput
    row: UserCreateRowWithoutOrders | UserUncheckedCreateRowWithoutOrders
    createMany: never
  }
  export type UserCreateNestedOneWithoutOrdersInput = $.CreateOne<$User$WithoutOrders>
  export type UserUpdateOneRequiredWithoutOrdersNestedInput = $.UpdateOneRequired<$User$WithoutOrders>
  export interface UserCreateWithoutOptionsInput extends UserCreateInput {
    options?: never
  }
  export interface UserUncheckedCreateWithoutOptionsInput extends UserUncheckedCreateInput {
    options?: never
  }
  export interface UserCreateRowWithoutOptions extends UserCreateRow {
    options?: never
  }
  export interface UserUncheckedCreateRowWithoutOptions extends UserUncheckedCreateRow {
    options?: never
  }
  export interface UserUpdateWithoutOptionsInput extends UserUpdateInput {
    options?: never
  }
  export interface UserUncheckedUpdateWithoutOptionsInput extends UserUncheckedUpdateInput {
    options?: never
  }
  export interface $User$WithoutOptions {
    model: $User
    create: UserCreateWithoutOptionsInput | UserUncheckedCreateWithoutOptionsInput
    update: UserUpdateWithoutOptionsInput | UserUncheckedUpdateWithoutOptionsInput
    row: UserCreateRowWithoutOptions | UserUncheckedCreateRowWithoutOptions
    createMany: never
  }
  export type UserCreateNestedOneWithoutOptionsInput = $.CreateOne<$User$WithoutOptions>
  export type UserUpdateOneWithoutOptionsNestedInput = $.UpdateOne<$User$WithoutOptions>
  export type UserCreateOrConnectWithoutManagerInput = $.ConnectOrCreate<$User$WithoutManager>
  export type UserUpsertWithWhereUniqueWithoutManagerInput = $.UpsertWithWhereUnique<$User$WithoutManager>
  export type UserUpdateWithWhereUniqueWithoutManagerInput = $.UpdateWithWhereUnique<$User$WithoutManager>
  export type UserUpdateManyWithWhereWithoutManagerInput = $.UpdateManyWithWhere<$User$WithoutManager>
  export type UserCreateManyManagerInputEnvelope = $.NestedCreateMany<$User$WithoutManager>
  export type UserUncheckedCreateNestedManyWithoutManagerInput = UserCreateNestedManyWithoutManagerInput
  export type UserUncheckedUpdateManyWithoutManagerNestedInput = UserUpdateManyWithoutManagerNestedInput
  export type UserCreateOrConnectWithoutReportsInput = $.ConnectOrCreate<$User$WithoutReports>
  export type UserUpsertWithoutReportsInput = $.UpsertOne<$User$WithoutReports>
  export type UserUpdateToOneWithWhereWithoutReportsInput = $.UpdateToOneWithWhere<$User$WithoutReports>
  export type UserCreateOrConnectWithoutProfileInput = $.ConnectOrCreate<$User$WithoutProfile>
  export type UserUpsertWithoutProfileInput = $.UpsertOne<$User$WithoutProfile>
  export type UserUpdateToOneWithWhereWithoutProfileInput = $.UpdateToOneWithWhere<$User$WithoutProfile>
  export type UserCreateOrConnectWithoutPostsInput = $.ConnectOrCreate<$User$WithoutPosts>
  export type UserUpsertWithoutPostsInput = $.UpsertOne<$User$WithoutPosts>
  export type UserUpdateToOneWithWhereWithoutPostsInput = $.UpdateToOneWithWhere<$User$WithoutPosts>
  export type UserCreateOrConnectWithoutReviewsInput = $.ConnectOrCreate<$User$WithoutReviews>
  export type UserUpsertWithoutReviewsInput = $.UpsertOne<$User$WithoutReviews>
  export type UserUpdateToOneWithWhereWithoutReviewsInput = $.UpdateToOneWithWhere<$User$WithoutReviews>
  export type UserCreateOrConnectWithoutCommentsInput = $.ConnectOrCreate<$User$WithoutComments>
  export type UserUpsertWithoutCommentsInput = $.UpsertOne<$User$WithoutComments>
  export type UserUpdateToOneWithWhereWithoutCommentsInput = $.UpdateToOneWithWhere<$User$WithoutComments>
  export type UserCreateOrConnectWithoutLikesInput = $.ConnectOrCreate<$User$WithoutLikes>
  export type UserUpsertWithoutLikesInput = $.UpsertOne<$User$WithoutLikes>
  export type UserUpdateToOneWithWhereWithoutLikesInput = $.UpdateToOneWithWhere<$User$WithoutLikes>
  export type UserCreateOrConnectWithoutOrdersInput = $.ConnectOrCreate<$User$WithoutOrders>
  export type UserUpsertWithoutOrdersInput = $.UpsertOne<$User$WithoutOrders>
  export type UserUpdateToOneWithWhereWithoutOrdersInput = $.UpdateToOneWithWhere<$User$WithoutOrders>
  export type UserCreateOrConnectWithoutOptionsInput = $.ConnectOrCreate<$User$WithoutOptions>
  export type UserUpsertWithoutOptionsInput = $.UpsertOne<$User$WithoutOptions>
  export type UserUpdateToOneWithWhereWithoutOptionsInput = $.UpdateToOneWithWhere<$User$WithoutOptions>
  export type UserScalarFieldEnum = 'id' | 'email' | 'name' | 'role' | 'active' | 'settings' | 'createdAt' | 'updatedAt' | 'managerId'
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

  /* Profile */

  export interface ProfileFieldRefs {
    readonly id: $.FieldRef<'Profile', 'String'>
    readonly bio: $.FieldRef<'Profile', 'String'>
    readonly website: $.FieldRef<'Profile', 'String'>
    readonly bornAt: $.FieldRef<'Profile', 'DateTime'>
    readonly userId: $.FieldRef<'Profile', 'Int'>
  }
  export interface $Profile$Relations {
    user: $User
  }
  export interface $Profile$Table {
    id: $.TableColumn<string>
    bio: $.TableColumn<string | null>
    website: $.TableColumn<string | null>
    bornAt: $.TableColumn<Date | null, $.DateTimeInput | null>
    userId: $.TableColumn<number>
  }
  export interface $Profile {
    name: 'Profile'
    key: 'profile'
    view: false
    scalars: Profile
    relations: $Profile$Relations
    counts: never
    numbers: 'userId'
    comparables: 'id' | 'bio' | 'website' | 'bornAt' | 'userId'
    select: ProfileSelect
    include: ProfileInclude
    omit: ProfileOmit
    returningSelect: $Profile$ReturningSelect
    returningInclude: $Profile$ReturningInclude
    where: ProfileWhereInput
    whereUnique: ProfileWhereUniqueInput
    keys: 'id' | 'website' | 'userId'
    scalarWhere: ProfileScalarWhereInput
    having: ProfileScalarWhereWithAggregatesInput
    orderBy: ProfileOrderByWithRelationInput
    orderByScalars: $Profile$OrderByScalars
    fields: ProfileFieldRefs
    create: ProfileCreateInput | ProfileUncheckedCreateInput
    createRow: ProfileCreateRow | ProfileUncheckedCreateRow
    createMany: ProfileCreateManyInput
    update: ProfileUpdateInput | ProfileUncheckedUpdateInput
    updateMany: ProfileUncheckedUpdateManyInput
    table: 'Profile'
    columns: $Profile$Table
    createManyOptions: $.NoOptions
  }
  export interface ProfileScalarWhereInput {
    AND?: ProfileScalarWhereInput | readonly ProfileScalarWhereInput[]
    OR?: readonly ProfileScalarWhereInput[]
    NOT?: ProfileScalarWhereInput | readonly ProfileScalarWhereInput[]
    id?: $.StringFilter<'Profile'> | string
    bio?: $.StringNullableFilter<'Profile'> | string | null
    website?: $.StringNullableFilter<'Profile'> | string | null
    bornAt?: $.DateTimeNullableFilter<'Profile'> | $.DateTimeInput | null
    userId?: $.IntFilter<'Profile'> | number
  }
  export interface ProfileWhereInput extends ProfileScalarWhereInput {
    AND?: ProfileWhereInput | readonly ProfileWhereInput[]
    OR?: readonly ProfileWhereInput[]
    NOT?: ProfileWhereInput | readonly ProfileWhereInput[]
    user?: $User$Bare | UserScalarRelationFilter
  }
  export interface $Profile$Unique extends ProfileWhereInput {
    id?: string
    website?: string
    userId?: number
  }
  export type ProfileWhereUniqueInput = $Profile$Unique & ({ id: string | undefined } | { website: string | undefined } | { userId: number | undefined })
  export interface ProfileScalarWhereWithAggregatesInput {
    AND?: ProfileScalarWhereWithAggregatesInput | readonly ProfileScalarWhereWithAggregatesInput[]
    OR?: readonly ProfileScalarWhereWithAggregatesInput[]
    NOT?: ProfileScalarWhereWithAggregatesInput | readonly ProfileScalarWhereWithAggregatesInput[]
    id?: ($.StringFilter<'Profile'> & $.RangeHaving<$.StringFilter | string>) | string
    bio?: ($.StringNullableFilter<'Profile'> & $.RangeHaving<$.StringNullableFilter | string | null>) | string | null
    website?: ($.StringNullableFilter<'Profile'> & $.RangeHaving<$.StringNullableFilter | string | null>) | string | null
    bornAt?: ($.DateTimeNullableFilter<'Profile'> & $.RangeHaving<$.DateTimeNullableFilter | $.DateTimeInput | null>) | $.DateTimeInput | null
    userId?: ($.IntFilter<'Profile'> & $.IntHaving) | number
  }
  export interface ProfileNullableScalarRelationFilter {
    is?: ProfileWhereInput | null
    isNot?: ProfileWhereInput | null
  }
  export interface $Profile$Bare extends ProfileWhereInput {
    is?: never
    isNot?: never
  }
  export interface $Profile$OrderByScalars {
    id?: $.SortOrder
    bio?: $.SortOrder | $.SortOrderInput
    website?: $.SortOrder | $.SortOrderInput
    bornAt?: $.SortOrder | $.SortOrderInput
    userId?: $.SortOrder
  }
  export interface ProfileOrderByWithRelationInput extends $Profile$OrderByScalars {
    user?: UserOrderByWithRelationInput
  }
  export type ProfileOrderByWithAggregationInput = $Profile$OrderByScalars & $.AggregateOrder<$Profile>
  export interface ProfileSelectScalar {
    id?: boolean
    bio?: boolean
    website?: boolean
    bornAt?: boolean
    userId?: boolean
  }
  export type ProfileOmit = ProfileSelectScalar
  export interface ProfileInclude {
    user?: boolean | UserDefaultArgs
  }
  export interface ProfileSelect extends ProfileSelectScalar, ProfileInclude {}
  export interface $Profile$ReturningInclude {
    user?: boolean | UserDefaultArgs
  }
  export interface $Profile$ReturningSelect extends ProfileSelectScalar, $Profile$ReturningInclude {}
  export type Profile$userArgs = UserDefaultArgs
  export interface $Profile$CreateScalars {
    id?: string
    bio?: string | null
    website?: string | null
    bornAt?: $.DateTimeInput | null
  }
  export interface $Profile$CreateRelations {}
  export interface ProfileCreateInput extends $Profile$CreateScalars, $Profile$CreateRelations {
    user: UserCreateNestedOneWithoutProfileInput
    userId?: never
  }
  export interface ProfileCreateManyInput extends $Profile$CreateScalars {
    userId: number
  }
  export interface ProfileUncheckedCreateInput extends ProfileCreateManyInput, $Profile$CreateRelations {
    user?: never
  }
  export interface $Profile$RowRelations {}
  export interface ProfileCreateRow extends $Profile$CreateScalars, $Profile$RowRelations {
    user: $.RowsOne<$User$WithoutProfile>
    userId?: never
  }
  export interface ProfileUncheckedCreateRow extends ProfileCreateManyInput, $Profile$RowRelations {
    user?: never
  }
  export interface ProfileUpdateManyMutationInput {
    id?: string | $.StringFieldUpdateOperationsInput
    bio?: string | $.NullableStringFieldUpdateOperationsInput | null
    website?: string | $.NullableStringFieldUpdateOperationsInput | null
    bornAt?: $.DateTimeInput | $.NullableDateTimeFieldUpdateOperationsInput | null
  }
  export interface $Profile$UpdateRelations {}
  export interface ProfileUpdateInput extends ProfileUpdateManyMutationInput, $Profile$UpdateRelations {
    user?: UserUpdateOneRequiredWithoutProfileNestedInput
    userId?: never
  }
  export interface ProfileUncheckedUpdateManyInput extends ProfileUpdateManyMutationInput {
    userId?: number | $.IntFieldUpdateOperationsInput
  }
  export interface ProfileUncheckedUpdateInput extends ProfileUncheckedUpdateManyInput, $Profile$UpdateRelations {
    user?: never
  }
  export interface ProfileCreateWithoutUserInput extends $Profile$CreateScalars, $Profile$CreateRelations {
    user?: never
    userId?: never
  }
  export interface ProfileCreateManyUserInput extends $Profile$CreateScalars {}
  export interface ProfileUncheckedCreateWithoutUserInput extends ProfileCreateManyUserInput, $Profile$CreateRelations {
    user?: never
  }
  export interface ProfileCreateRowWithoutUser extends $Profile$CreateScalars, $Profile$RowRelations {
    user?: never
    userId?: never
  }
  export interface ProfileUncheckedCreateRowWithoutUser extends ProfileCreateManyUserInput, $Profile$RowRelations {
    user?: never
  }
  export interface ProfileUpdateWithoutUserInput extends ProfileUpdateInput {
    user?: never
  }
  export interface ProfileUncheckedUpdateWithoutUserInput extends ProfileUncheckedUpdateInput {
    userId?: never
  }
  export interface $Profile$WithoutUser {
    model: $Profile
    create: ProfileUncheckedCreateWithoutUserInput
    update: ProfileUncheckedUpdateWithoutUserInput
    row: ProfileUncheckedCreateRowWithoutUser
    createMany: ProfileCreateManyUserInput
  }
  export type ProfileCreateNestedOneWithoutUserInput = $.CreateOne<$Profile$WithoutUser>
  export type ProfileUpdateOneWithoutUserNestedInput = $.UpdateOne<$Profile$WithoutUser>
  export type ProfileCreateOrConnectWithoutUserInput = $.ConnectOrCreate<$Profile$WithoutUser>
  export type ProfileUpsertWithoutUserInput = $.UpsertOne<$Profile$WithoutUser>
  export type ProfileUpdateToOneWithWhereWithoutUserInput = $.UpdateToOneWithWhere<$Profile$WithoutUser>
  export type ProfileUncheckedCreateNestedOneWithoutUserInput = ProfileCreateNestedOneWithoutUserInput
  export type ProfileUncheckedUpdateOneWithoutUserNestedInput = ProfileUpdateOneWithoutUserNestedInput
  export type ProfileScalarFieldEnum = 'id' | 'bio' | 'website' | 'bornAt' | 'userId'
  export type ProfileDefaultArgs = $.Selection<$Profile>
  export type ProfileGetPayload<S extends boolean | null | undefined | ProfileDefaultArgs> = $.Result<$Profile, S>
  export type ProfileDelegate = $.Delegate<$Profile>
  export type ProfileFindUniqueArgs = $.FindUniqueArgs<$Profile>
  export type ProfileFindUniqueOrThrowArgs = $.FindUniqueArgs<$Profile>
  export type ProfileFindFirstArgs = $.FindManyArgs<$Profile>
  export type ProfileFindFirstOrThrowArgs = $.FindManyArgs<$Profile>
  export type ProfileFindManyArgs = $.FindManyArgs<$Profile>
  export type ProfileCountArgs = $.CountArgs<$Profile>
  export type ProfileAggregateArgs = $.AggregateArgs<$Profile>
  export type ProfileGroupByArgs = $.GroupByArgs<$Profile>
  export type ProfileCreateArgs = $.CreateArgs<$Profile>
  export type ProfileCreateManyArgs = $.CreateManyArgs<$Profile>
  export type ProfileCreateManyAndReturnArgs = $.CreateManyAndReturnArgs<$Profile>
  export type ProfileCopyFromArgs = $.CopyFromArgs<$Profile>
  export type ProfileUpdateArgs = $.UpdateArgs<$Profile>
  export type ProfileUpdateManyArgs = $.UpdateManyArgs<$Profile>
  export type ProfileUpdateManyAndReturnArgs = $.UpdateManyAndReturnArgs<$Profile>
  export type ProfileUpdateEachArgs = $.UpdateEachArgs<$Profile>
  export type ProfileUpsertArgs = $.UpsertArgs<$Profile>
  export type ProfileUpsertManyArgs = $.UpsertManyArgs<$Profile>
  export type ProfileUpsertManyAndReturnArgs = $.UpsertManyAndReturnArgs<$Profile>
  export type ProfileDeleteArgs = $.DeleteArgs<$Profile>
  export type ProfileDeleteManyArgs = $.DeleteManyArgs<$Profile>
  export type ProfileDeleteManyAndReturnArgs = $.DeleteManyAndReturnArgs<$Profile>
  export type $ProfilePayload = $Profile
  export type ProfileModel = Profile
  export type Prisma__ProfileClient<T, Null = never> = $.FluentPromise<$Profile, T, Null, unknown>
  export type AggregateProfile = $.AggregateOutputs<$Profile>
  export type ProfileGroupByOutputType = $.GroupOutput<$Profile>
  export type GetProfileAggregateType<T extends ProfileAggregateArgs> = $.AggregateResult<$Profile, T>
  export type GetProfileGroupByPayload<T extends ProfileGroupByArgs> = $.GroupByResult<$Profile, T>
  export type ProfileCountAggregateInputType = $.AggregateInput<$Profile, '_count'>
  export type ProfileCountAggregateOutputType = $.AggregateOutput<$Profile, '_count'>
  export type ProfileAvgAggregateInputType = $.AggregateInput<$Profile, '_avg'>
  export type ProfileAvgAggregateOutputType = $.AggregateOutput<$Profile, '_avg'>
  export type ProfileSumAggregateInputType = $.AggregateInput<$Profile, '_sum'>
  export type ProfileSumAggregateOutputType = $.AggregateOutput<$Profile, '_sum'>
  export type ProfileMinAggregateInputType = $.AggregateInput<$Profile, '_min'>
  export type ProfileMinAggregateOutputType = $.AggregateOutput<$Profile, '_min'>
  export type ProfileMaxAggregateInputType = $.AggregateInput<$Profile, '_max'>
  export type ProfileMaxAggregateOutputType = $.AggregateOutput<$Profile, '_max'>

  /* Category */

  export interface CategoryFieldRefs {
    readonly id: $.FieldRef<'Category', 'Int'>
    readonly name: $.FieldRef<'Category', 'String'>
    readonly parentId: $.FieldRef<'Category', 'Int'>
  }
  export interface $Category$Relations {
    parent: $Category | null
    children: $Category[]
    posts: $Post[]
  }
  export interface $Category$Table {
    id: $.TableColumn<number, number | undefined>
    name: $.TableColumn<string>
    parentId: $.TableColumn<number | null>
  }
  export interface $Category {
    name: 'Category'
    key: 'category'
    view: false
    scalars: Category
    relations: $Category$Relations
    counts: 'children' | 'posts'
    numbers: 'id' | 'parentId'
    comparables: 'id' | 'name' | 'parentId'
    select: CategorySelect
    include: CategoryInclude
    omit: CategoryOmit
    returningSelect: $Category$ReturningSelect
    returningInclude: $Category$ReturningInclude
    where: CategoryWhereInput
    whereUnique: CategoryWhereUniqueInput
    keys: 'id' | 'name'
    scalarWhere: CategoryScalarWhereInput
    having: CategoryScalarWhereWithAggregatesInput
    orderBy: CategoryOrderByWithRelationInput
    orderByScalars: $Category$OrderByScalars
    fields: CategoryFieldRefs
    create: CategoryCreateInput | CategoryUncheckedCreateInput
    createRow: CategoryCreateRow | CategoryUncheckedCreateRow
    createMany: CategoryCreateManyInput
    update: CategoryUpdateInput | CategoryUncheckedUpdateInput
    updateMany: CategoryUncheckedUpdateManyInput
    table: 'Category'
    columns: $Category$Table
    createManyOptions: $.NoOptions
  }
  export interface CategoryScalarWhereInput {
    AND?: CategoryScalarWhereInput | readonly CategoryScalarWhereInput[]
    OR?: readonly CategoryScalarWhereInput[]
    NOT?: CategoryScalarWhereInput | readonly CategoryScalarWhereInput[]
    id?: $.IntFilter<'Category'> | number
    name?: $.StringFilter<'Category'> | string
    parentId?: $.IntNullableFilter<'Category'> | number | null
  }
  export interface CategoryWhereInput extends CategoryScalarWhereInput {
    AND?: CategoryWhereInput | readonly CategoryWhereInput[]
    OR?: readonly CategoryWhereInput[]
    NOT?: CategoryWhereInput | readonly CategoryWhereInput[]
    parent?: $Category$Bare | CategoryNullableScalarRelationFilter | null
    children?: CategoryListRelationFilter
    posts?: PostListRelationFilter
  }
  export interface $Category$Unique extends CategoryWhereInput {
    id?: number
    name?: string
  }
  export type CategoryWhereUniqueInput = $Category$Unique & ({ id: number | undefined } | { name: string | undefined })
  export interface CategoryScalarWhereWithAggregatesInput {
    AND?: CategoryScalarWhereWithAggregatesInput | readonly CategoryScalarWhereWithAggregatesInput[]
    OR?: readonly CategoryScalarWhereWithAggregatesInput[]
    NOT?: CategoryScalarWhereWithAggregatesInput | readonly CategoryScalarWhereWithAggregatesInput[]
    id?: ($.IntFilter<'Category'> & $.IntHaving) | number
    name?: ($.StringFilter<'Category'> & $.RangeHaving<$.StringFilter | string>) | string
    parentId?: ($.IntNullableFilter<'Category'> & $.IntNullableHaving) | number | null
  }
  export interface CategoryListRelationFilter {
    every?: CategoryWhereInput
    some?: CategoryWhereInput
    none?: CategoryWhereInput
  }
  export interface CategoryNullableScalarRelationFilter {
    is?: CategoryWhereInput | null
    isNot?: CategoryWhereInput | null
  }
  export interface $Category$Bare extends CategoryWhereInput {
    is?: never
    isNot?: never
  }
  export interface $Category$OrderByScalars {
    id?: $.SortOrder
    name?: $.SortOrder
    parentId?: $.SortOrder | $.SortOrderInput
  }
  export interface CategoryOrderByWithRelationInput extends $Category$OrderByScalars {
    parent?: CategoryOrderByWithRelationInput
    children?: $.RelationCountOrder
    posts?: $.RelationCountOrder
  }
  export type CategoryOrderByWithAggregationInput = $Category$OrderByScalars & $.AggregateOrder<$Category>
  export interface CategorySelectScalar {
    id?: boolean
    name?: boolean
    parentId?: boolean
  }
  export type CategoryOmit = CategorySelectScalar
  export interface CategoryInclude {
    parent?: boolean | $.OptionalRelationArgs<$Category>
    children?: boolean | $.RelationListArgs<$Category>
    posts?: boolean | $.RelationListArgs<$Post>
    _count?: boolean | CategoryCountOutputTypeDefaultArgs
  }
  export interface CategorySelect extends CategorySelectScalar, CategoryInclude {}
  export interface $Category$ReturningInclude {
    parent?: boolean | $.OptionalRelationArgs<$Category>
  }
  export interface $Category$ReturningSelect extends CategorySelectScalar, $Category$ReturningInclude {}
  export interface CategoryCountOutputTypeSelect {
    children?: boolean | $.RelationCountArgs<$Category>
    posts?: boolean | $.RelationCountArgs<$Post>
  }
  export interface CategoryCountOutputTypeDefaultArgs {
    select?: CategoryCountOutputTypeSelect | null
  }
  export type Category$parentArgs = $.OptionalRelationArgs<$Category>
  export type Category$childrenArgs = $.RelationListArgs<$Category>
  export type Category$postsArgs = $.RelationListArgs<$Post>
  export interface $Category$CreateScalars {
    name: string
  }
  export interface $Category$CreateRelations {
    children?: CategoryCreateNestedManyWithoutParentInput
    posts?: PostCreateNestedManyWithoutCategoryInput
  }
  export interface CategoryCreateInput extends $Category$CreateScalars, $Category$CreateRelations {
    parent?: CategoryCreateNestedOneWithoutChildrenInput
    id?: never
    parentId?: never
  }
  export interface CategoryCreateManyInput extends $Category$CreateScalars {
    id?: number
    parentId?: number | null
  }
  export interface CategoryUncheckedCreateInput extends CategoryCreateManyInput, $Category$CreateRelations {
    parent?: never
  }
  export interface $Category$RowRelations {
    children?: $.RowsList<$Category$WithoutParent>
    posts?: $.RowsList<$Post$WithoutCategory>
  }
  export interface CategoryCreateRow extends $Category$CreateScalars, $Category$RowRelations {
    parent?: $.RowsOne<$Category$WithoutChildren>
    id?: never
    parentId?: never
  }
  export interface CategoryUncheckedCreateRow extends CategoryCreateManyInput, $Category$RowRelations {
    parent?: never
  }
  export interface CategoryUpdateManyMutationInput {
    name?: string | $.StringFieldUpdateOperationsInput
  }
  export interface $Category$UpdateRelations {
    children?: CategoryUpdateManyWithoutParentNestedInput
    posts?: PostUpdateManyWithoutCategoryNestedInput
  }
  export interface CategoryUpdateInput extends CategoryUpdateManyMutationInput, $Category$UpdateRelations {
    parent?: CategoryUpdateOneWithoutChildrenNestedInput
    id?: never
    parentId?: never
  }
  export interface CategoryUncheckedUpdateManyInput extends CategoryUpdateManyMutationInput {
    id?: number | $.IntFieldUpdateOperationsInput
    parentId?: number | $.NullableIntFieldUpdateOperationsInput | null
  }
  export interface CategoryUncheckedUpdateInput extends CategoryUncheckedUpdateManyInput, $Category$UpdateRelations {
    parent?: never
  }
  export interface CategoryCreateWithoutParentInput extends $Category$CreateScalars, $Category$CreateRelations {
    parent?: never
    id?: never
    parentId?: never
  }
  export interface CategoryCreateManyParentInput extends $Category$CreateScalars {
    id?: number
  }
  export interface CategoryUncheckedCreateWithoutParentInput extends CategoryCreateManyParentInput, $Category$CreateRelations {
    parent?: never
  }
  export interface CategoryCreateRowWithoutParent extends $Category$CreateScalars, $Category$RowRelations {
    parent?: never
    id?: never
    parentId?: never
  }
  export interface CategoryUncheckedCreateRowWithoutParent extends CategoryCreateManyParentInput, $Category$RowRelations {
    parent?: never
  }
  export interface CategoryUpdateWithoutParentInput extends CategoryUpdateInput {
    parent?: never
  }
  export interface CategoryUncheckedUpdateWithoutParentInput extends CategoryUncheckedUpdateInput {
    parentId?: never
  }
  export interface $Category$WithoutParent {
    model: $Category
    create: CategoryUncheckedCreateWithoutParentInput
    update: CategoryUncheckedUpdateWithoutParentInput
    row: CategoryUncheckedCreateRowWithoutParent
    createMany: CategoryCreateManyParentInput
  }
  export type CategoryCreateNestedManyWithoutParentInput = $.CreateList<$Category$WithoutParent>
  export type CategoryUpdateManyWithoutParentNestedInput = $.UpdateList<$Category$WithoutParent>
  export interface CategoryCreateWithoutChildrenInput extends CategoryCreateInput {
    children?: never
  }
  export interface CategoryUncheckedCreateWithoutChildrenInput extends CategoryUncheckedCreateInput {
    children?: never
  }
  export interface CategoryCreateRowWithoutChildren extends CategoryCreateRow {
    children?: never
  }
  export interface CategoryUncheckedCreateRowWithoutChildren extends CategoryUncheckedCreateRow {
    children?: never
  }
  export interface CategoryUpdateWithoutChildrenInput extends CategoryUpdateInput {
    children?: never
  }
  export interface CategoryUncheckedUpdateWithoutChildrenInput extends CategoryUncheckedUpdateInput {
    children?: never
  }
  export interface $Category$WithoutChildren {
    model: $Category
    create: CategoryCreateWithoutChildrenInput | CategoryUncheckedCreateWithoutChildrenInput
    update: CategoryUpdateWithoutChildrenInput | CategoryUncheckedUpdateWithoutChildrenInput
    row: CategoryCreateRowWithoutChildren | CategoryUncheckedCreateRowWithoutChildren
    createMany: never
  }
  export type CategoryCreateNestedOneWithoutChildrenInput = $.CreateOne<$Category$WithoutChildren>
  export type CategoryUpdateOneWithoutChildrenNestedInput = $.UpdateOne<$Category$WithoutChildren>
  export interface CategoryCreateWithoutPostsInput extends CategoryCreateInput {
    posts?: never
  }
  export interface CategoryUncheckedCreateWithoutPostsInput extends CategoryUncheckedCreateInput {
    posts?: never
  }
  export interface CategoryCreateRowWithoutPosts extends CategoryCreateRow {
    posts?: never
  }
  export interface CategoryUncheckedCreateRowWithoutPosts extends CategoryUncheckedCreateRow {
    posts?: never
  }
  export interface CategoryUpdateWithoutPostsInput extends CategoryUpdateInput {
    posts?: never
  }
  export interface CategoryUncheckedUpdateWithoutPostsInput extends CategoryUncheckedUpdateInput {
    posts?: never
  }
  export interface $Category$WithoutPosts {
    model: $Category
    create: CategoryCreateWithoutPostsInput | CategoryUncheckedCreateWithoutPostsInput
    update: CategoryUpdateWithoutPostsInput | CategoryUncheckedUpdateWithoutPostsInput
    row: CategoryCreateRowWithoutPosts | CategoryUncheckedCreateRowWithoutPosts
    createMany: never
  }
  export type CategoryCreateNestedOneWithoutPostsInput = $.CreateOne<$Category$WithoutPosts>
  export type CategoryUpdateOneWithoutPostsNestedInput = $.UpdateOne<$Category$WithoutPosts>
  export type CategoryCreateOrConnectWithoutParentInput = $.ConnectOrCreate<$Category$WithoutParent>
  export type CategoryUpsertWithWhereUniqueWithoutParentInput = $.UpsertWithWhereUnique<$Category$WithoutParent>
  export type CategoryUpdateWithWhereUniqueWithoutParentInput = $.UpdateWithWhereUnique<$Category$WithoutParent>
  export type CategoryUpdateManyWithWhereWithoutParentInput = $.UpdateManyWithWhere<$Category$WithoutParent>
  export type CategoryCreateManyParentInputEnvelope = $.NestedCreateMany<$Category$WithoutParent>
  export type CategoryUncheckedCreateNestedManyWithoutParentInput = CategoryCreateNestedManyWithoutParentInput
  export type CategoryUncheckedUpdateManyWithoutParentNestedInput = CategoryUpdateManyWithoutParentNestedInput
  export type CategoryCreateOrConnectWithoutChildrenInput = $.ConnectOrCreate<$Category$WithoutChildren>
  export type CategoryUpsertWithoutChildrenInput = $.UpsertOne<$Category$WithoutChildren>
  export type CategoryUpdateToOneWithWhereWithoutChildrenInput = $.UpdateToOneWithWhere<$Category$WithoutChildren>
  export type CategoryCreateOrConnectWithoutPostsInput = $.ConnectOrCreate<$Category$WithoutPosts>
  export type CategoryUpsertWithoutPostsInput = $.UpsertOne<$Category$WithoutPosts>
  export type CategoryUpdateToOneWithWhereWithoutPostsInput = $.UpdateToOneWithWhere<$Category$WithoutPosts>
  export type CategoryScalarFieldEnum = 'id' | 'name' | 'parentId'
  export type CategoryDefaultArgs = $.Selection<$Category>
  export type CategoryGetPayload<S extends boolean | null | undefined | CategoryDefaultArgs> = $.Result<$Category, S>
  export type CategoryDelegate = $.Delegate<$Category>
  export type CategoryFindUniqueArgs = $.FindUniqueArgs<$Category>
  export type CategoryFindUniqueOrThrowArgs = $.FindUniqueArgs<$Category>
  export type CategoryFindFirstArgs = $.FindManyArgs<$Category>
  export type CategoryFindFirstOrThrowArgs = $.FindManyArgs<$Category>
  export type CategoryFindManyArgs = $.FindManyArgs<$Category>
  export type CategoryCountArgs = $.CountArgs<$Category>
  export type CategoryAggregateArgs = $.AggregateArgs<$Category>
  export type CategoryGroupByArgs = $.GroupByArgs<$Category>
  export type CategoryCreateArgs = $.CreateArgs<$Category>
  export type CategoryCreateManyArgs = $.CreateManyArgs<$Category>
  export type CategoryCreateManyAndReturnArgs = $.CreateManyAndReturnArgs<$Category>
  export type CategoryCopyFromArgs = $.CopyFromArgs<$Category>
  export type CategoryUpdateArgs = $.UpdateArgs<$Category>
  export type CategoryUpdateManyArgs = $.UpdateManyArgs<$Category>
  export type CategoryUpdateManyAndReturnArgs = $.UpdateManyAndReturnArgs<$Category>
  export type CategoryUpdateEachArgs = $.UpdateEachArgs<$Category>
  export type CategoryUpsertArgs = $.UpsertArgs<$Category>
  export type CategoryUpsertManyArgs = $.UpsertManyArgs<$Category>
  export type CategoryUpsertManyAndReturnArgs = $.UpsertManyAndReturnArgs<$Category>
  export type CategoryDeleteArgs = $.DeleteArgs<$Category>
  export type CategoryDeleteManyArgs = $.DeleteManyArgs<$Category>
  export type CategoryDeleteManyAndReturnArgs = $.DeleteManyAndReturnArgs<$Category>
  export type $CategoryPayload = $Category
  export type CategoryModel = Category
  export type CategoryCountOutputType = $.Result<$Category, { select: { _count: true } }>['_count']
  export type Prisma__CategoryClient<T, Null = never> = $.FluentPromise<$Category, T, Null, unknown>
  export type AggregateCategory = $.AggregateOutputs<$Category>
  export type CategoryGroupByOutputType = $.GroupOutput<$Category>
  export type GetCategoryAggregateType<T extends CategoryAggregateArgs> = $.AggregateResult<$Category, T>
  export type GetCategoryGroupByPayload<T extends CategoryGroupByArgs> = $.GroupByResult<$Category, T>
  export type CategoryCountAggregateInputType = $.AggregateInput<$Category, '_count'>
  export type CategoryCountAggregateOutputType = $.AggregateOutput<$Category, '_count'>
  export type CategoryAvgAggregateInputType = $.AggregateInput<$Category, '_avg'>
  export type CategoryAvgAggregateOutputType = $.AggregateOutput<$Category, '_avg'>
  export type CategorySumAggregateInputType = $.AggregateInput<$Category, '_sum'>
  export type CategorySumAggregateOutputType = $.AggregateOutput<$Category, '_sum'>
  export type CategoryMinAggregateInputType = $.AggregateInput<$Category, '_min'>
  export type CategoryMinAggregateOutputType = $.AggregateOutput<$Category, '_min'>
  export type CategoryMaxAggregateInputType = $.AggregateInput<$Category, '_max'>
  export type CategoryMaxAggregateOutputType = $.AggregateOutput<$Category, '_max'>

  /* Post */

  export interface PostFieldRefs {
    readonly id: $.FieldRef<'Post', 'Int'>
    readonly title: $.FieldRef<'Post', 'String'>
    readonly body: $.FieldRef<'Post', 'String'>
    readonly published: $.FieldRef<'Post', 'Boolean'>
    readonly views: $.FieldRef<'Post', 'Int'>
    readonly rating: $.FieldRef<'Post', 'Float'>
    readonly price: $.FieldRef<'Post', 'Decimal'>
    readonly viewsBig: $.FieldRef<'Post', 'BigInt'>
    readonly metadata: $.FieldRef<'Post', 'Json'>
    readonly createdAt: $.FieldRef<'Post', 'DateTime'>
    readonly publishedAt: $.FieldRef<'Post', 'DateTime'>
    readonly authorId: $.FieldRef<'Post', 'Int'>
    readonly reviewerId: $.FieldRef<'Post', 'Int'>
    readonly categoryId: $.FieldRef<'Post', 'Int'>
  }
  export interface $Post$Relations {
    author: $User
    reviewer: $User | null
    category: $Category | null
    tags: $Tag[]
    comments: $Comment[]
    likes: $Like[]
    attachments: $Attachment[]
  }
  export interface $Post$Table {
    id: $.TableColumn<number, number | undefined>
    title: $.TableColumn<string>
    body: $.TableColumn<string | null>
    published: $.TableColumn<boolean, boolean | undefined>
    views: $.TableColumn<number, number | undefined>
    rating: $.TableColumn<number | null>
    price: $.TableColumn<$.Decimal | null, $.DecimalInput | null>
    viewsBig: $.TableColumn<bigint, $.BigIntInput | undefined>
    metadata: $.TableColumn<$.JsonValue, $.InputJsonValue>
    createdAt: $.TableColumn<Date, $.DateTimeInput | undefined>
    publishedAt: $.TableColumn<Date | null, $.DateTimeInput | null>
    authorId: $.TableColumn<number>
    reviewerId: $.TableColumn<number | null>
    categoryId: $.TableColumn<number | null>
  }
  export interface $Post {
    name: 'Post'
    key: 'post'
    view: false
    scalars: Post
    relations: $Post$Relations
    counts: 'tags' | 'comments' | 'likes' | 'attachments'
    numbers: 'id' | 'views' | 'rating' | 'price' | 'viewsBig' | 'authorId' | 'reviewerId' | 'categoryId'
    comparables: 'id' | 'title' | 'body' | 'published' | 'views' | 'rating' | 'price' | 'viewsBig' | 'createdAt' | 'publishedAt' | 'authorId' | 'reviewerId' | 'categoryId'
    select: PostSelect
    include: PostInclude
    omit: PostOmit
    returningSelect: $Post$ReturningSelect
    returningInclude: $Post$ReturningInclude
    where: PostWhereInput
    whereUnique: PostWhereUniqueInput
    keys: 'id'
    scalarWhere: PostScalarWhereInput
    having: PostScalarWhereWithAggregatesInput
    orderBy: PostOrderByWithRelationInput
    orderByScalars: $Post$OrderByScalars
    fields: PostFieldRefs
    create: PostCreateInput | PostUncheckedCreateInput
    createRow: PostCreateRow | PostUncheckedCreateRow
    createMany: PostCreateManyInput
    update: PostUpdateInput | PostUncheckedUpdateInput
    updateMany: PostUncheckedUpdateManyInput
    table: 'Post'
    columns: $Post$Table
    createManyOptions: $.NoOptions
  }
  export interface PostScalarWhereInput {
    AND?: PostScalarWhereInput | readonly PostScalarWhereInput[]
    OR?: readonly PostScalarWhereInput[]
    NOT?: PostScalarWhereInput | readonly PostScalarWhereInput[]
    id?: $.IntFilter<'Post'> | number
    title?: $.StringFilter<'Post'> | string
    body?: $.StringNullableFilter<'Post'> | string | null
    published?: $.BoolFilter<'Post'> | boolean
    views?: $.IntFilter<'Post'> | number
    rating?: $.FloatNullableFilter<'Post'> | number | null
    price?: $.DecimalNullableFilter<'Post'> | $.DecimalInput | null
    viewsBig?: $.BigIntFilter<'Post'> | $.BigIntInput
    metadata?: $.SqliteJsonFilter<'Post'>
    createdAt?: $.DateTimeFilter<'Post'> | $.DateTimeInput
    publishedAt?: $.DateTimeNullableFilter<'Post'> | $.DateTimeInput | null
    authorId?: $.IntFilter<'Post'> | number
    reviewerId?: $.IntNullableFilter<'Post'> | number | null
    categoryId?: $.IntNullableFilter<'Post'> | number | null
  }
  export interface PostWhereInput extends PostScalarWhereInput {
    AND?: PostWhereInput | readonly PostWhereInput[]
    OR?: readonly PostWhereInput[]
    NOT?: PostWhereInput | readonly PostWhereInput[]
    author?: $User$Bare | UserScalarRelationFilter
    reviewer?: $User$Bare | UserNullableScalarRelationFilter | null
    category?: $Category$Bare | CategoryNullableScalarRelationFilter | null
    tags?: TagListRelationFilter
    comments?: CommentListRelationFilter
    likes?: LikeListRelationFilter
    attachments?: AttachmentListRelationFilter
  }
  export interface $Post$Unique extends PostWhereInput {
    id?: number
  }
  export type PostWhereUniqueInput = $Post$Unique & { id: number | undefined }
  export interface PostScalarWhereWithAggregatesInput {
    AND?: PostScalarWhereWithAggregatesInput | readonly PostScalarWhereWithAggregatesInput[]
    OR?: readonly PostScalarWhereWithAggregatesInput[]
    NOT?: PostScalarWhereWithAggregatesInput | readonly PostScalarWhereWithAggregatesInput[]
    id?: ($.IntFilter<'Post'> & $.IntHaving) | number
    title?: ($.StringFilter<'Post'> & $.RangeHaving<$.StringFilter | string>) | string
    body?: ($.StringNullableFilter<'Post'> & $.RangeHaving<$.StringNullableFilter | string | null>) | string | null
    published?: ($.BoolFilter<'Post'> & $.RangeHaving<$.BoolFilter | boolean>) | boolean
    views?: ($.IntFilter<'Post'> & $.IntHaving) | number
    rating?: ($.FloatNullableFilter<'Post'> & $.FloatNullableHaving) | number | null
    price?: ($.DecimalNullableFilter<'Post'> & $.DecimalNullableHaving) | $.DecimalInput | null
    viewsBig?: ($.BigIntFilter<'Post'> & $.BigIntHaving) | $.BigIntInput
    metadata?: $.SqliteJsonFilter<'Post'> & $.CountHaving
    createdAt?: ($.DateTimeFilter<'Post'> & $.RangeHaving<$.DateTimeFilter | $.DateTimeInput>) | $.DateTimeInput
    publishedAt?: ($.DateTimeNullableFilter<'Post'> & $.RangeHaving<$.DateTimeNullableFilter | $.DateTimeInput | null>) | $.DateTimeInput | null
    authorId?: ($.IntFilter<'Post'> & $.IntHaving) | number
    reviewerId?: ($.IntNullableFilter<'Post'> & $.IntNullableHaving) | number | null
    categoryId?: ($.IntNullableFilter<'Post'> & $.IntNullableHaving) | number | null
  }
  export interface PostListRelationFilter {
    every?: PostWhereInput
    some?: PostWhereInput
    none?: PostWhereInput
  }
  export interface PostScalarRelationFilter {
    is?: PostWhereInput
    isNot?: PostWhereInput
  }
  export interface PostNullableScalarRelationFilter {
    is?: PostWhereInput | null
    isNot?: PostWhereInput | null
  }
  export interface $Post$Bare extends PostWhereInput {
    is?: never
    isNot?: never
  }
  export interface $Post$OrderByScalars {
    id?: $.SortOrder
    title?: $.SortOrder
    body?: $.SortOrder | $.SortOrderInput
    published?: $.SortOrder
    views?: $.SortOrder
    rating?: $.SortOrder | $.SortOrderInput
    price?: $.SortOrder | $.SortOrderInput
    viewsBig?: $.SortOrder
    metadata?: $.SortOrder
    createdAt?: $.SortOrder
    publishedAt?: $.SortOrder | $.SortOrderInput
    authorId?: $.SortOrder
    reviewerId?: $.SortOrder | $.SortOrderInput
    categoryId?: $.SortOrder | $.SortOrderInput
  }
  export interface PostOrderByWithRelationInput extends $Post$OrderByScalars {
    author?: UserOrderByWithRelationInput
    reviewer?: UserOrderByWithRelationInput
    category?: CategoryOrderByWithRelationInput
    tags?: $.RelationCountOrder
    comments?: $.RelationCountOrder
    likes?: $.RelationCountOrder
    attachments?: $.RelationCountOrder
  }
  export type PostOrderByWithAggregationInput = $Post$OrderByScalars & $.AggregateOrder<$Post>
  export interface PostSelectScalar {
    id?: boolean
    title?: boolean
    body?: boolean
    published?: boolean
    views?: boolean
    rating?: boolean
    price?: boolean
    viewsBig?: boolean
    metadata?: boolean
    createdAt?: boolean
    publishedAt?: boolean
    authorId?: boolean
    reviewerId?: boolean
    categoryId?: boolean
  }
  export type PostOmit = PostSelectScalar
  export interface PostInclude {
    author?: boolean | UserDefaultArgs
    reviewer?: boolean | $.OptionalRelationArgs<$User>
    category?: boolean | $.OptionalRelationArgs<$Category>
    tags?: boolean | $.RelationListArgs<$Tag>
    comments?: boolean | $.RelationListArgs<$Comment>
    likes?: boolean | $.RelationListArgs<$Like>
    attachments?: boolean | $.RelationListArgs<$Attachment>
    _count?: boolean | PostCountOutputTypeDefaultArgs
  }
  export interface PostSelect extends PostSelectScalar, PostInclude {}
  export interface $Post$ReturningInclude {
    author?: boolean | UserDefaultArgs
    reviewer?: boolean | $.OptionalRelationArgs<$User>
    category?: boolean | $.OptionalRelationArgs<$Category>
  }
  export interface $Post$ReturningSelect extends PostSelectScalar, $Post$ReturningInclude {}
  export interface PostCountOutputTypeSelect {
    tags?: boolean | $.RelationCountArgs<$Tag>
    comments?: boolean | $.RelationCountArgs<$Comment>
    likes?: boolean | $.RelationCountArgs<$Like>
    attachments?: boolean | $.RelationCountArgs<$Attachment>
  }
  export interface PostCountOutputTypeDefaultArgs {
    select?: PostCountOutputTypeSelect | null
  }
  export type Post$authorArgs = UserDefaultArgs
  export type Post$reviewerArgs = $.OptionalRelationArgs<$User>
  export type Post$categoryArgs = $.OptionalRelationArgs<$Category>
  export type Post$tagsArgs = $.RelationListArgs<$Tag>
  export type Post$commentsArgs = $.RelationListArgs<$Comment>
  export type Post$likesArgs = $.RelationListArgs<$Like>
  export type Post$attachmentsArgs = $.RelationListArgs<$Attachment>
  export interface $Post$CreateScalars {
    title: string
    body?: string | null
    published?: boolean
    views?: number
    rating?: number | null
    price?: $.DecimalInput | null
    viewsBig?: $.BigIntInput
    metadata: $.JsonInput
    createdAt?: $.DateTimeInput
    publishedAt?: $.DateTimeInput | null
  }
  export interface $Post$CreateRelations {
    tags?: TagCreateNestedManyWithoutPostsInput
    comments?: CommentCreateNestedManyWithoutPostInput
    likes?: LikeCreateNestedManyWithoutPostInput
    attachments?: AttachmentCreateNestedManyWithoutPostInput
  }
  export interface PostCreateInput extends $Post$CreateScalars, $Post$CreateRelations {
    author: UserCreateNestedOneWithoutPostsInput
    reviewer?: UserCreateNestedOneWithoutReviewsInput
    category?: CategoryCreateNestedOneWithoutPostsInput
    id?: never
    authorId?: never
    reviewerId?: never
    categoryId?: never
  }
  export interface PostCreateManyInput extends $Post$CreateScalars {
    id?: number
    authorId: number
    reviewerId?: number | null
    categoryId?: number | null
  }
  export interface PostUncheckedCreateInput extends PostCreateManyInput, $Post$CreateRelations {
    author?: never
    reviewer?: never
    category?: never
  }
  export interface $Post$RowRelations {
    tags?: $.RowsLinked<$Tag$WithoutPosts>
    comments?: $.RowsList<$Comment$WithoutPost>
    likes?: $.RowsList<$Like$WithoutPost>
    attachments?: $.RowsList<$Attachment$WithoutPost>
  }
  export interface PostCreateRow extends $Post$CreateScalars, $Post$RowRelations {
    author: $.RowsOne<$User$WithoutPosts>
    reviewer?: $.RowsOne<$User$WithoutReviews>
    category?: $.RowsOne<$Category$WithoutPosts>
    id?: never
    authorId?: never
    reviewerId?: never
    categoryId?: never
  }
  export interface PostUncheckedCreateRow extends PostCreateManyInput, $Post$RowRelations {
    author?: never
    reviewer?: never
    category?: never
  }
  export interface PostUpdateManyMutationInput {
    title?: string | $.StringFieldUpdateOperationsInput
    body?: string | $.NullableStringFieldUpdateOperationsInput | null
    published?: boolean | $.BoolFieldUpdateOperationsInput
    views?: number | $.IntFieldUpdateOperationsInput
    rating?: number | $.NullableFloatFieldUpdateOperationsInput | null
    price?: $.DecimalInput | $.NullableDecimalFieldUpdateOperationsInput | null
    viewsBig?: $.BigIntInput | $.BigIntFieldUpdateOperationsInput
    metadata?: $.JsonInput
    createdAt?: $.DateTimeInput | $.DateTimeFieldUpdateOperationsInput
    publishedAt?: $.DateTimeInput | $.NullableDateTimeFieldUpdateOperationsInput | null
  }
  export interface $Post$UpdateRelations {
    tags?: TagUpdateManyWithoutPostsNestedInput
    comments?: CommentUpdateManyWithoutPostNestedInput
    likes?: LikeUpdateManyWithoutPostNestedInput
    attachments?: AttachmentUpdateManyWithoutPostNestedInput
  }
  export interface PostUpdateInput extends PostUpdateManyMutationInput, $Post$UpdateRelations {
    author?: UserUpdateOneRequiredWithoutPostsNestedInput
    reviewer?: UserUpdateOneWithoutReviewsNestedInput
    category?: CategoryUpdateOneWithoutPostsNestedInput
    id?: never
    authorId?: never
    reviewerId?: never
    categoryId?: never
  }
  export interface PostUncheckedUpdateManyInput extends PostUpdateManyMutationInput {
    id?: number | $.IntFieldUpdateOperationsInput
    authorId?: number | $.IntFieldUpdateOperationsInput
    reviewerId?: number | $.NullableIntFieldUpdateOperationsInput | null
    categoryId?: number | $.NullableIntFieldUpdateOperationsInput | null
  }
  export interface PostUncheckedUpdateInput extends PostUncheckedUpdateManyInput, $Post$UpdateRelations {
    author?: never
    reviewer?: never
    category?: never
  }
  export interface PostCreateWithoutAuthorInput extends $Post$CreateScalars, $Post$CreateRelations {
    reviewer?: UserCreateNestedOneWithoutReviewsInput
    category?: CategoryCreateNestedOneWithoutPostsInput
    author?: never
    id?: never
    authorId?: never
    reviewerId?: never
    categoryId?: never
  }
  export interface PostCreateManyAuthorInput extends $Post$CreateScalars {
    id?: number
    reviewerId?: number | null
    categoryId?: number | null
  }
  export interface PostUncheckedCreateWithoutAuthorInput extends PostCreateManyAuthorInput, $Post$CreateRelations {
    author?: never
    reviewer?: never
    category?: never
  }
  export interface PostCreateRowWithoutAuthor extends $Post$CreateScalars, $Post$RowRelations {
    reviewer?: $.RowsOne<$User$WithoutReviews>
    category?: $.RowsOne<$Category$WithoutPosts>
    author?: never
    id?: never
    authorId?: never
    reviewerId?: never
    categoryId?: never
  }
  export interface PostUncheckedCreateRowWithoutAuthor extends PostCreateManyAuthorInput, $Post$RowRelations {
    author?: never
    reviewer?: never
    category?: never
  }
  export interface PostUpdateWithoutAuthorInput extends PostUpdateInput {
    author?: never
  }
  export interface PostUncheckedUpdateWithoutAuthorInput extends PostUncheckedUpdateInput {
    authorId?: never
  }
  export interface $Post$WithoutAuthor {
    model: $Post
    create: PostCreateWithoutAuthorInput | PostUncheckedCreateWithoutAuthorInput
    update: PostUpdateWithoutAuthorInput | PostUncheckedUpdateWithoutAuthorInput
    row: PostCreateRowWithoutAuthor | PostUncheckedCreateRowWithoutAuthor
    createMany: PostCreateManyAuthorInput
  }
  export type PostCreateNestedManyWithoutAuthorInput = $.CreateList<$Post$WithoutAuthor>
  export type PostUpdateManyWithoutAuthorNestedInput = $.UpdateList<$Post$WithoutAuthor>
  export interface PostCreateWithoutReviewerInput extends $Post$CreateScalars, $Post$CreateRelations {
    author: UserCreateNestedOneWithoutPostsInput
    category?: CategoryCreateNestedOneWithoutPostsInput
    reviewer?: never
    id?: never
    authorId?: never
    reviewerId?: never
    categoryId?: never
  }
  export interface PostCreateManyReviewerInput extends $Post$CreateScalars {
    id?: number
    authorId: number
    categoryId?: number | null
  }
  export interface PostUncheckedCreateWithoutReviewerInput extends PostCreateManyReviewerInput, $Post$CreateRelations {
    author?: never
    reviewer?: never
    category?: never
  }
  export interface PostCreateRowWithoutReviewer extends $Post$CreateScalars, $Post$RowRelations {
    author: $.RowsOne<$User$WithoutPosts>
    category?: $.RowsOne<$Category$WithoutPosts>
    reviewer?: never
    id?: never
    authorId?: never
    reviewerId?: never
    categoryId?: never
  }
  export interface PostUncheckedCreateRowWithoutReviewer extends PostCreateManyReviewerInput, $Post$RowRelations {
    author?: never
    reviewer?: never
    category?: never
  }
  export interface PostUpdateWithoutReviewerInput extends PostUpdateInput {
    reviewer?: never
  }
  export interface PostUncheckedUpdateWithoutReviewerInput extends PostUncheckedUpdateInput {
    reviewerId?: never
  }
  export interface $Post$WithoutReviewer {
    model: $Post
    create: PostCreateWithoutReviewerInput | PostUncheckedCreateWithoutReviewerInput
    update: PostUpdateWithoutReviewerInput | PostUncheckedUpdateWithoutReviewerInput
    row: PostCreateRowWithoutReviewer | PostUncheckedCreateRowWithoutReviewer
    createMany: PostCreateManyReviewerInput
  }
  export type PostCreateNestedManyWithoutReviewerInput = $.CreateList<$Post$WithoutReviewer>
  export type PostUpdateManyWithoutReviewerNestedInput = $.UpdateList<$Post$WithoutReviewer>
  export interface PostCreateWithoutCategoryInput extends $Post$CreateScalars, $Post$CreateRelations {
    author: UserCreateNestedOneWithoutPostsInput
    reviewer?: UserCreateNestedOneWithoutReviewsInput
    category?: never
    id?: never
    authorId?: never
    reviewerId?: never
    categoryId?: never
  }
  export interface PostCreateManyCategoryInput extends $Post$CreateScalars {
    id?: number
    authorId: number
    reviewerId?: number | null
  }
  export interface PostUncheckedCreateWithoutCategoryInput extends PostCreateManyCategoryInput, $Post$CreateRelations {
    author?: never
    reviewer?: never
    category?: never
  }
  export interface PostCreateRowWithoutCategory extends $Post$CreateScalars, $Post$RowRelations {
    author: $.RowsOne<$User$WithoutPosts>
    reviewer?: $.RowsOne<$User$WithoutReviews>
    category?: never
    id?: never
    authorId?: never
    reviewerId?: never
    categoryId?: never
  }
  export interface PostUncheckedCreateRowWithoutCategory extends PostCreateManyCategoryInput, $Post$RowRelations {
    author?: never
    reviewer?: never
    category?: never
  }
  export interface PostUpdateWithoutCategoryInput extends PostUpdateInput {
    category?: never
  }
  export interface PostUncheckedUpdateWithoutCategoryInput extends PostUncheckedUpdateInput {
    categoryId?: never
  }
  export interface $Post$WithoutCategory {
    model: $Post
    create: PostCreateWithoutCategoryInput | PostUncheckedCreateWithoutCategoryInput
    update: PostUpdateWithoutCategoryInput | PostUncheckedUpdateWithoutCategoryInput
    row: PostCreateRowWithoutCategory | PostUncheckedCreateRowWithoutCategory
    createMany: PostCreateManyCategoryInput
  }
  export type PostCreateNestedManyWithoutCategoryInput = $.CreateList<$Post$WithoutCategory>
  export type PostUpdateManyWithoutCategoryNestedInput = $.UpdateList<$Post$WithoutCategory>
  export interface PostCreateWithoutTagsInput extends PostCreateInput {
    tags?: never
  }
  export interface PostUncheckedCreateWithoutTagsInput extends PostUncheckedCreateInput {
    tags?: never
  }
  export interface PostCreateRowWithoutTags extends PostCreateRow {
    tags?: never
  }
  export interface PostUncheckedCreateRowWithoutTags extends PostUncheckedCreateRow {
    tags?: never
  }
  export interface PostUpdateWithoutTagsInput extends PostUpdateInput {
    tags?: never
  }
  export interface PostUncheckedUpdateWithoutTagsInput extends PostUncheckedUpdateInput {
    tags?: never
  }
  export interface $Post$WithoutTags {
    model: $Post
    create: PostCreateWithoutTagsInput | PostUncheckedCreateWithoutTagsInput
    update: PostUpdateWithoutTagsInput | PostUncheckedUpdateWithoutTagsInput
    row: PostCreateRowWithoutTags | PostUncheckedCreateRowWithoutTags
    createMany: never
  }
  export type PostCreateNestedManyWithoutTagsInput = $.CreateLinked<$Post$WithoutTags>
  export type PostUpdateManyWithoutTagsNestedInput = $.UpdateLinked<$Post$WithoutTags>
  export interface PostCreateWithoutCommentsInput extends PostCreateInput {
    comments?: never
  }
  export interface PostUncheckedCreateWithoutCommentsInput extends PostUncheckedCreateInput {
    comments?: never
  }
  export interface PostCreateRowWithoutComments extends PostCreateRow {
    comments?: never
  }
  export interface PostUncheckedCreateRowWithoutComments extends PostUncheckedCreateRow {
    comments?: never
  }
  export interface PostUpdateWithoutCommentsInput extends PostUpdateInput {
    comments?: never
  }
  export interface PostUncheckedUpdateWithoutCommentsInput extends PostUncheckedUpdateInput {
    comments?: never
  }
  export interface $Post$WithoutComments {
    model: $Post
    create: PostCreateWithoutCommentsInput | PostUncheckedCreateWithoutCommentsInput
    update: PostUpdateWithoutCommentsInput | PostUncheckedUpdateWithoutCommentsInput
    row: PostCreateRowWithoutComments | PostUncheckedCreateRowWithoutComments
    createMany: never
  }
  export type PostCreateNestedOneWithoutCommentsInput = $.CreateOne<$Post$WithoutComments>
  export type PostUpdateOneRequiredWithoutCommentsNestedInput = $.UpdateOneRequired<$Post$WithoutComments>
  export interface PostCreateWithoutLikesInput extends PostCreateInput {
    likes?: never
  }
  export interface PostUncheckedCreateWithoutLikesInput extends PostUncheckedCreateInput {
    likes?: never
  }
  export interface PostCreateRowWithoutLikes extends PostCreateRow {
    likes?: never
  }
  export interface PostUncheckedCreateRowWithoutLikes extends PostUncheckedCreateRow {
    likes?: never
  }
  export interface PostUpdateWithoutLikesInput extends PostUpdateInput {
    likes?: never
  }
  export interface PostUncheckedUpdateWithoutLikesInput extends PostUncheckedUpdateInput {
    likes?: never
  }
  export interface $Post$WithoutLikes {
    model: $Post
    create: PostCreateWithoutLikesInput | PostUncheckedCreateWithoutLikesInput
    update: PostUpdateWithoutLikesInput | PostUncheckedUpdateWithoutLikesInput
    row: PostCreateRowWithoutLikes | PostUncheckedCreateRowWithoutLikes
    createMany: never
  }
  export type PostCreateNestedOneWithoutLikesInput = $.CreateOne<$Post$WithoutLikes>
  export type PostUpdateOneRequiredWithoutLikesNestedInput = $.UpdateOneRequired<$Post$WithoutLikes>
  export interface PostCreateWithoutAttachmentsInput extends PostCreateInput {
    attachments?: never
  }
  export interface PostUncheckedCreateWithoutAttachmentsInput extends PostUncheckedCreateInput {
    attachments?: never
  }
  export interface PostCreateRowWithoutAttachments extends PostCreateRow {
    attachments?: never
  }
  export interface PostUncheckedCreateRowWithoutAttachments extends PostUncheckedCreateRow {
    attachments?: never
  }
  export interface PostUpdateWithoutAttachmentsInput extends PostUpdateInput {
    attachments?: never
  }
  export interface PostUncheckedUpdateWithoutAttachmentsInput extends PostUncheckedUpdateInput {
    attachments?: never
  }
  export interface $Post$WithoutAttachments {
    model: $Post
    create: PostCreateWithoutAttachmentsInput | PostUncheckedCreateWithoutAttachmentsInput
    update: PostUpdateWithoutAttachmentsInput | PostUncheckedUpdateWithoutAttachmentsInput
    row: PostCreateRowWithoutAttachments | PostUncheckedCreateRowWithoutAttachments
    createMany: never
  }
  export type PostCreateNestedOneWithoutAttachmentsInput = $.CreateOne<$Post$WithoutAttachments>
  export type PostUpdateOneWithoutAttachmentsNestedInput = $.UpdateOne<$Post$WithoutAttachments>
  export type PostCreateOrConnectWithoutAuthorInput = $.ConnectOrCreate<$Post$WithoutAuthor>
  export type PostUpsertWithWhereUniqueWithoutAuthorInput = $.UpsertWithWhereUnique<$Post$WithoutAuthor>
  export type PostUpdateWithWhereUniqueWithoutAuthorInput = $.UpdateWithWhereUnique<$Post$WithoutAuthor>
  export type PostUpdateManyWithWhereWithoutAuthorInput = $.UpdateManyWithWhere<$Post$WithoutAuthor>
  export type PostCreateManyAuthorInputEnvelope = $.NestedCreateMany<$Post$WithoutAuthor>
  export type PostUncheckedCreateNestedManyWithoutAuthorInput = PostCreateNestedManyWithoutAuthorInput
  export type PostUncheckedUpdateManyWithoutAuthorNestedInput = PostUpdateManyWithoutAuthorNestedInput
  export type PostCreateOrConnectWithoutReviewerInput = $.ConnectOrCreate<$Post$WithoutReviewer>
  export type PostUpsertWithWhereUniqueWithoutReviewerInput = $.UpsertWithWhereUnique<$Post$WithoutReviewer>
  export type PostUpdateWithWhereUniqueWithoutReviewerInput = $.UpdateWithWhereUnique<$Post$WithoutReviewer>
  export type PostUpdateManyWithWhereWithoutReviewerInput = $.UpdateManyWithWhere<$Post$WithoutReviewer>
  export type PostCreateManyReviewerInputEnvelope = $.NestedCreateMany<$Post$WithoutReviewer>
  export type PostUncheckedCreateNestedManyWithoutReviewerInput = PostCreateNestedManyWithoutReviewerInput
  export type PostUncheckedUpdateManyWithoutReviewerNestedInput = PostUpdateManyWithoutReviewerNestedInput
  export type PostCreateOrConnectWithoutCategoryInput = $.ConnectOrCreate<$Post$WithoutCategory>
  export type PostUpsertWithWhereUniqueWithoutCategoryInput = $.UpsertWithWhereUnique<$Post$WithoutCategory>
  export type PostUpdateWithWhereUniqueWithoutCategoryInput = $.UpdateWithWhereUnique<$Post$WithoutCategory>
  export type PostUpdateManyWithWhereWithoutCategoryInput = $.UpdateManyWithWhere<$Post$WithoutCategory>
  export type PostCreateManyCategoryInputEnvelope = $.NestedCreateMany<$Post$WithoutCategory>
  export type PostUncheckedCreateNestedManyWithoutCategoryInput = PostCreateNestedManyWithoutCategoryInput
  export type PostUncheckedUpdateManyWithoutCategoryNestedInput = PostUpdateManyWithoutCategoryNestedInput
  export type PostCreateOrConnectWithoutTagsInput = $.ConnectOrCreate<$Post$WithoutTags>
  export type PostUpsertWithWhereUniqueWithoutTagsInput = $.UpsertWithWhereUnique<$Post$WithoutTags>
  export type PostUpdateWithWhereUniqueWithoutTagsInput = $.UpdateWithWhereUnique<$Post$WithoutTags>
  export type PostUpdateManyWithWhereWithoutTagsInput = $.UpdateManyWithWhere<$Post$WithoutTags>
  export type PostUncheckedCreateNestedManyWithoutTagsInput = PostCreateNestedManyWithoutTagsInput
  export type PostUncheckedUpdateManyWithoutTagsNestedInput = PostUpdateManyWithoutTagsNestedInput
  export type PostCreateOrConnectWithoutCommentsInput = $.ConnectOrCreate<$Post$WithoutComments>
  export type PostUpsertWithoutCommentsInput = $.UpsertOne<$Post$WithoutComments>
  export type PostUpdateToOneWithWhereWithoutCommentsInput = $.UpdateToOneWithWhere<$Post$WithoutComments>
  export type PostCreateOrConnectWithoutLikesInput = $.ConnectOrCreate<$Post$WithoutLikes>
  export type PostUpsertWithoutLikesInput = $.UpsertOne<$Post$WithoutLikes>
  export type PostUpdateToOneWithWhereWithoutLikesInput = $.UpdateToOneWithWhere<$Post$WithoutLikes>
  export type PostCreateOrConnectWithoutAttachmentsInput = $.ConnectOrCreate<$Post$WithoutAttachments>
  export type PostUpsertWithoutAttachmentsInput = $.UpsertOne<$Post$WithoutAttachments>
  export type PostUpdateToOneWithWhereWithoutAttachmentsInput = $.UpdateToOneWithWhere<$Post$WithoutAttachments>
  export type PostScalarFieldEnum = 'id' | 'title' | 'body' | 'published' | 'views' | 'rating' | 'price' | 'viewsBig' | 'metadata' | 'createdAt' | 'publishedAt' | 'authorId' | 'reviewerId' | 'categoryId'
  export type PostDefaultArgs = $.Selection<$Post>
  export type PostGetPayload<S extends boolean | null | undefined | PostDefaultArgs> = $.Result<$Post, S>
  export type PostDelegate = $.Delegate<$Post>
  export type PostFindUniqueArgs = $.FindUniqueArgs<$Post>
  export type PostFindUniqueOrThrowArgs = $.FindUniqueArgs<$Post>
  export type PostFindFirstArgs = $.FindManyArgs<$Post>
  export type PostFindFirstOrThrowArgs = $.FindManyArgs<$Post>
  export type PostFindManyArgs = $.FindManyArgs<$Post>
  export type PostCountArgs = $.CountArgs<$Post>
  export type PostAggregateArgs = $.AggregateArgs<$Post>
  export type PostGroupByArgs = $.GroupByArgs<$Post>
  export type PostCreateArgs = $.CreateArgs<$Post>
  export type PostCreateManyArgs = $.CreateManyArgs<$Post>
  export type PostCreateManyAndReturnArgs = $.CreateManyAndReturnArgs<$Post>
  export type PostCopyFromArgs = $.CopyFromArgs<$Post>
  export type PostUpdateArgs = $.UpdateArgs<$Post>
  export type PostUpdateManyArgs = $.UpdateManyArgs<$Post>
  export type PostUpdateManyAndReturnArgs = $.UpdateManyAndReturnArgs<$Post>
  export type PostUpdateEachArgs = $.UpdateEachArgs<$Post>
  export type PostUpsertArgs = $.UpsertArgs<$Post>
  export type PostUpsertManyArgs = $.UpsertManyArgs<$Post>
  export type PostUpsertManyAndReturnArgs = $.UpsertManyAndReturnArgs<$Post>
  export type PostDeleteArgs = $.DeleteArgs<$Post>
  export type PostDeleteManyArgs = $.DeleteManyArgs<$Post>
  export type PostDeleteManyAndReturnArgs = $.DeleteManyAndReturnArgs<$Post>
  export type $PostPayload = $Post
  export type PostModel = Post
  export type PostCountOutputType = $.Result<$Post, { select: { _count: true } }>['_count']
  export type Prisma__PostClient<T, Null = never> = $.FluentPromise<$Post, T, Null, unknown>
  export type AggregatePost = $.AggregateOutputs<$Post>
  export type PostGroupByOutputType = $.GroupOutput<$Post>
  export type GetPostAggregateType<T extends PostAggregateArgs> = $.AggregateResult<$Post, T>
  export type GetPostGroupByPayload<T extends PostGroupByArgs> = $.GroupByResult<$Post, T>
  export type PostCountAggregateInputType = $.AggregateInput<$Post, '_count'>
  export type PostCountAggregateOutputType = $.AggregateOutput<$Post, '_count'>
  export type PostAvgAggregateInputType = $.AggregateInput<$Post, '_avg'>
  export type PostAvgAggregateOutputType = $.AggregateOutput<$Post, '_avg'>
  export type PostSumAggregateInputType = $.AggregateInput<$Post, '_sum'>
  export type PostSumAggregateOutputType = $.AggregateOutput<$Post, '_sum'>
  export type PostMinAggregateInputType = $.AggregateInput<$Post, '_min'>
  export type PostMinAggregateOutputType = $.AggregateOutput<$Post, '_min'>
  export type PostMaxAggregateInputType = $.AggregateInput<$Post, '_max'>
  export type PostMaxAggregateOutputType = $.AggregateOutput<$Post, '_max'>

  /* Tag */

  export interface TagFieldRefs {
    readonly id: $.FieldRef<'Tag', 'Int'>
    readonly name: $.FieldRef<'Tag', 'String'>
  }
  export interface $Tag$Relations {
    posts: $Post[]
    similar: $Tag[]
    similarOf: $Tag[]
  }
  export interface $Tag$Table {
    id: $.TableColumn<number, number | undefined>
    name: $.TableColumn<string>
  }
  export interface $Tag {
    name: 'Tag'
    key: 'tag'
    view: false
    scalars: Tag
    relations: $Tag$Relations
    counts: 'posts' | 'similar' | 'similarOf'
    numbers: 'id'
    comparables: 'id' | 'name'
    select: TagSelect
    include: TagInclude
    omit: TagOmit
    returningSelect: TagSelectScalar
    returningInclude: never
    where: TagWhereInput
    whereUnique: TagWhereUniqueInput
    keys: 'id' | 'name'
    scalarWhere: TagScalarWhereInput
    having: TagScalarWhereWithAggregatesInput
    orderBy: TagOrderByWithRelationInput
    orderByScalars: $Tag$OrderByScalars
    fields: TagFieldRefs
    create: TagUncheckedCreateInput
    createRow: TagUncheckedCreateRow
    createMany: TagCreateManyInput
    update: TagUncheckedUpdateInput
    updateMany: TagUncheckedUpdateManyInput
    table: 'Tag'
    columns: $Tag$Table
    createManyOptions: $.NoOptions
  }
  export interface TagScalarWhereInput {
    AND?: TagScalarWhereInput | readonly TagScalarWhereInput[]
    OR?: readonly TagScalarWhereInput[]
    NOT?: TagScalarWhereInput | readonly TagScalarWhereInput[]
    id?: $.IntFilter<'Tag'> | number
    name?: $.StringFilter<'Tag'> | string
  }
  export interface TagWhereInput extends TagScalarWhereInput {
    AND?: TagWhereInput | readonly TagWhereInput[]
    OR?: readonly TagWhereInput[]
    NOT?: TagWhereInput | readonly TagWhereInput[]
    posts?: PostListRelationFilter
    similar?: TagListRelationFilter
    similarOf?: TagListRelationFilter
  }
  export interface $Tag$Unique extends TagWhereInput {
    id?: number
    name?: string
  }
  export type TagWhereUniqueInput = $Tag$Unique & ({ id: number | undefined } | { name: string | undefined })
  export interface TagScalarWhereWithAggregatesInput {
    AND?: TagScalarWhereWithAggregatesInput | readonly TagScalarWhereWithAggregatesInput[]
    OR?: readonly TagScalarWhereWithAggregatesInput[]
    NOT?: TagScalarWhereWithAggregatesInput | readonly TagScalarWhereWithAggregatesInput[]
    id?: ($.IntFilter<'Tag'> & $.IntHaving) | number
    name?: ($.StringFilter<'Tag'> & $.RangeHaving<$.StringFilter | string>) | string
  }
  export interface TagListRelationFilter {
    every?: TagWhereInput
    some?: TagWhereInput
    none?: TagWhereInput
  }
  export interface $Tag$OrderByScalars {
    id?: $.SortOrder
    name?: $.SortOrder
  }
  export interface TagOrderByWithRelationInput extends $Tag$OrderByScalars {
    posts?: $.RelationCountOrder
    similar?: $.RelationCountOrder
    similarOf?: $.RelationCountOrder
  }
  export type TagOrderByWithAggregationInput = $Tag$OrderByScalars & $.AggregateOrder<$Tag>
  export interface TagSelectScalar {
    id?: boolean
    name?: boolean
  }
  export type TagOmit = TagSelectScalar
  export interface TagInclude {
    posts?: boolean | $.RelationListArgs<$Post>
    similar?: boolean | $.RelationListArgs<$Tag>
    similarOf?: boolean | $.RelationListArgs<$Tag>
    _count?: boolean | TagCountOutputTypeDefaultArgs
  }
  export interface TagSelect extends TagSelectScalar, TagInclude {}
  export interface TagCountOutputTypeSelect {
    posts?: boolean | $.RelationCountArgs<$Post>
    similar?: boolean | $.RelationCountArgs<$Tag>
    similarOf?: boolean | $.RelationCountArgs<$Tag>
  }
  export interface TagCountOutputTypeDefaultArgs {
    select?: TagCountOutputTypeSelect | null
  }
  export type Tag$postsArgs = $.RelationListArgs<$Post>
  export type Tag$similarArgs = $.RelationListArgs<$Tag>
  export type Tag$similarOfArgs = $.RelationListArgs<$Tag>
  export interface $Tag$CreateScalars {
    name: string
  }
  export interface $Tag$CreateRelations {
    posts?: PostCreateNestedManyWithoutTagsInput
    similar?: TagCreateNestedManyWithoutSimilarOfInput
    similarOf?: TagCreateNestedManyWithoutSimilarInput
  }
  export interface TagCreateInput extends $Tag$CreateScalars, $Tag$CreateRelations {
    id?: never
  }
  export interface TagCreateManyInput extends $Tag$CreateScalars {
    id?: number
  }
  export interface TagUncheckedCreateInput extends TagCreateManyInput, $Tag$CreateRelations {}
  export interface $Tag$RowRelations {
    posts?: $.RowsLinked<$Post$WithoutTags>
    similar?: $.RowsLinked<$Tag$WithoutSimilarOf>
    similarOf?: $.RowsLinked<$Tag$WithoutSimilar>
  }
  export interface TagCreateRow extends $Tag$CreateScalars, $Tag$RowRelations {
    id?: never
  }
  export interface TagUncheckedCreateRow extends TagCreateManyInput, $Tag$RowRelations {}
  export interface TagUpdateManyMutationInput {
    name?: string | $.StringFieldUpdateOperationsInput
  }
  export interface $Tag$UpdateRelations {
    posts?: PostUpdateManyWithoutTagsNestedInput
    similar?: TagUpdateManyWithoutSimilarOfNestedInput
    similarOf?: TagUpdateManyWithoutSimilarNestedInput
  }
  export interface TagUpdateInput extends TagUpdateManyMutationInput, $Tag$UpdateRelations {
    id?: never
  }
  export interface TagUncheckedUpdateManyInput extends TagUpdateManyMutationInput {
    id?: number | $.IntFieldUpdateOperationsInput
  }
  export interface TagUncheckedUpdateInput extends TagUncheckedUpdateManyInput, $Tag$UpdateRelations {}
  export interface TagCreateWithoutPostsInput extends TagCreateInput {
    posts?: never
  }
  export interface TagUncheckedCreateWithoutPostsInput extends TagUncheckedCreateInput {
    posts?: never
  }
  export interface TagCreateRowWithoutPosts extends TagCreateRow {
    posts?: never
  }
  export interface TagUncheckedCreateRowWithoutPosts extends TagUncheckedCreateRow {
    posts?: never
  }
  export interface TagUpdateWithoutPostsInput extends TagUpdateInput {
    posts?: never
  }
  export interface TagUncheckedUpdateWithoutPostsInput extends TagUncheckedUpdateInput {
    posts?: never
  }
  export interface $Tag$WithoutPosts {
    model: $Tag
    create: TagUncheckedCreateWithoutPostsInput
    update: TagUncheckedUpdateWithoutPostsInput
    row: TagUncheckedCreateRowWithoutPosts
    createMany: never
  }
  export type TagCreateNestedManyWithoutPostsInput = $.CreateLinked<$Tag$WithoutPosts>
  export type TagUpdateManyWithoutPostsNestedInput = $.UpdateLinked<$Tag$WithoutPosts>
  export interface TagCreateWithoutSimilarInput extends TagCreateInput {
    similar?: never
  }
  export interface TagUncheckedCreateWithoutSimilarInput extends TagUncheckedCreateInput {
    similar?: never
  }
  export interface TagCreateRowWithoutSimilar extends TagCreateRow {
    similar?: never
  }
  export interface TagUncheckedCreateRowWithoutSimilar extends TagUncheckedCreateRow {
    similar?: never
  }
  export interface TagUpdateWithoutSimilarInput extends TagUpdateInput {
    similar?: never
  }
  export interface TagUncheckedUpdateWithoutSimilarInput extends TagUncheckedUpdateInput {
    similar?: never
  }
  export interface $Tag$WithoutSimilar {
    model: $Tag
    create: TagUncheckedCreateWithoutSimilarInput
    update: TagUncheckedUpdateWithoutSimilarInput
    row: TagUncheckedCreateRowWithoutSimilar
    createMany: never
  }
  export type TagCreateNestedManyWithoutSimilarInput = $.CreateLinked<$Tag$WithoutSimilar>
  export type TagUpdateManyWithoutSimilarNestedInput = $.UpdateLinked<$Tag$WithoutSimilar>
  export interface TagCreateWithoutSimilarOfInput extends TagCreateInput {
    similarOf?: never
  }
  export interface TagUncheckedCreateWithoutSimilarOfInput extends TagUncheckedCreateInput {
    similarOf?: never
  }
  export interface TagCreateRowWithoutSimilarOf extends TagCreateRow {
    similarOf?: never
  }
  export interface TagUncheckedCreateRowWithoutSimilarOf extends TagUncheckedCreateRow {
    similarOf?: never
  }
  export interface TagUpdateWithoutSimilarOfInput extends TagUpdateInput {
    similarOf?: never
  }
  export interface TagUncheckedUpdateWithoutSimilarOfInput extends TagUncheckedUpdateInput {
    similarOf?: never
  }
  export interface $Tag$WithoutSimilarOf {
    model: $Tag
    create: TagUncheckedCreateWithoutSimilarOfInput
    update: TagUncheckedUpdateWithoutSimilarOfInput
    row: TagUncheckedCreateRowWithoutSimilarOf
    createMany: never
  }
  export type TagCreateNestedManyWithoutSimilarOfInput = $.CreateLinked<$Tag$WithoutSimilarOf>
  export type TagUpdateManyWithoutSimilarOfNestedInput = $.UpdateLinked<$Tag$WithoutSimilarOf>
  export type TagCreateOrConnectWithoutPostsInput = $.ConnectOrCreate<$Tag$WithoutPosts>
  export type TagUpsertWithWhereUniqueWithoutPostsInput = $.UpsertWithWhereUnique<$Tag$WithoutPosts>
  export type TagUpdateWithWhereUniqueWithoutPostsInput = $.UpdateWithWhereUnique<$Tag$WithoutPosts>
  export type TagUpdateManyWithWhereWithoutPostsInput = $.UpdateManyWithWhere<$Tag$WithoutPosts>
  export type TagUncheckedCreateNestedManyWithoutPostsInput = TagCreateNestedManyWithoutPostsInput
  export type TagUncheckedUpdateManyWithoutPostsNestedInput = TagUpdateManyWithoutPostsNestedInput
  export type TagCreateOrConnectWithoutSimilarInput = $.ConnectOrCreate<$Tag$WithoutSimilar>
  export type TagUpsertWithWhereUniqueWithoutSimilarInput = $.UpsertWithWhereUnique<$Tag$WithoutSimilar>
  export type TagUpdateWithWhereUniqueWithoutSimilarInput = $.UpdateWithWhereUnique<$Tag$WithoutSimilar>
  export type TagUpdateManyWithWhereWithoutSimilarInput = $.UpdateManyWithWhere<$Tag$WithoutSimilar>
  export type TagUncheckedCreateNestedManyWithoutSimilarInput = TagCreateNestedManyWithoutSimilarInput
  export type TagUncheckedUpdateManyWithoutSimilarNestedInput = TagUpdateManyWithoutSimilarNestedInput
  export type TagCreateOrConnectWithoutSimilarOfInput = $.ConnectOrCreate<$Tag$WithoutSimilarOf>
  export type TagUpsertWithWhereUniqueWithoutSimilarOfInput = $.UpsertWithWhereUnique<$Tag$WithoutSimilarOf>
  export type TagUpdateWithWhereUniqueWithoutSimilarOfInput = $.UpdateWithWhereUnique<$Tag$WithoutSimilarOf>
  export type TagUpdateManyWithWhereWithoutSimilarOfInput = $.UpdateManyWithWhere<$Tag$WithoutSimilarOf>
  export type TagUncheckedCreateNestedManyWithoutSimilarOfInput = TagCreateNestedManyWithoutSimilarOfInput
  export type TagUncheckedUpdateManyWithoutSimilarOfNestedInput = TagUpdateManyWithoutSimilarOfNestedInput
  export type TagScalarFieldEnum = 'id' | 'name'
  export type TagDefaultArgs = $.Selection<$Tag>
  export type TagGetPayload<S extends boolean | null | undefined | TagDefaultArgs> = $.Result<$Tag, S>
  export type TagDelegate = $.Delegate<$Tag>
  export type TagFindUniqueArgs = $.FindUniqueArgs<$Tag>
  export type TagFindUniqueOrThrowArgs = $.FindUniqueArgs<$Tag>
  export type TagFindFirstArgs = $.FindManyArgs<$Tag>
  export type TagFindFirstOrThrowArgs = $.FindManyArgs<$Tag>
  export type TagFindManyArgs = $.FindManyArgs<$Tag>
  export type TagCountArgs = $.CountArgs<$Tag>
  export type TagAggregateArgs = $.AggregateArgs<$Tag>
  export type TagGroupByArgs = $.GroupByArgs<$Tag>
  export type TagCreateArgs = $.CreateArgs<$Tag>
  export type TagCreateManyArgs = $.CreateManyArgs<$Tag>
  export type TagCreateManyAndReturnArgs = $.CreateManyAndReturnArgs<$Tag>
  export type TagCopyFromArgs = $.CopyFromArgs<$Tag>
  export type TagUpdateArgs = $.UpdateArgs<$Tag>
  export type TagUpdateManyArgs = $.UpdateManyArgs<$Tag>
  export type TagUpdateManyAndReturnArgs = $.UpdateManyAndReturnArgs<$Tag>
  export type TagUpdateEachArgs = $.UpdateEachArgs<$Tag>
  export type TagUpsertArgs = $.UpsertArgs<$Tag>
  export type TagUpsertManyArgs = $.UpsertManyArgs<$Tag>
  export type TagUpsertManyAndReturnArgs = $.UpsertManyAndReturnArgs<$Tag>
  export type TagDeleteArgs = $.DeleteArgs<$Tag>
  export type TagDeleteManyArgs = $.DeleteManyArgs<$Tag>
  export type TagDeleteManyAndReturnArgs = $.DeleteManyAndReturnArgs<$Tag>
  export type $TagPayload = $Tag
  export type TagModel = Tag
  export type TagCountOutputType = $.Result<$Tag, { select: { _count: true } }>['_count']
  export type Prisma__TagClient<T, Null = never> = $.FluentPromise<$Tag, T, Null, unknown>
  export type AggregateTag = $.AggregateOutputs<$Tag>
  export type TagGroupByOutputType = $.GroupOutput<$Tag>
  export type GetTagAggregateType<T extends TagAggregateArgs> = $.AggregateResult<$Tag, T>
  export type GetTagGroupByPayload<T extends TagGroupByArgs> = $.GroupByResult<$Tag, T>
  export type TagCountAggregateInputType = $.AggregateInput<$Tag, '_count'>
  export type TagCountAggregateOutputType = $.AggregateOutput<$Tag, '_count'>
  export type TagAvgAggregateInputType = $.AggregateInput<$Tag, '_avg'>
  export type TagAvgAggregateOutputType = $.AggregateOutput<$Tag, '_avg'>
  export type TagSumAggregateInputType = $.AggregateInput<$Tag, '_sum'>
  export type TagSumAggregateOutputType = $.AggregateOutput<$Tag, '_sum'>
  export type TagMinAggregateInputType = $.AggregateInput<$Tag, '_min'>
  export type TagMinAggregateOutputType = $.AggregateOutput<$Tag, '_min'>
  export type TagMaxAggregateInputType = $.AggregateInput<$Tag, '_max'>
  export type TagMaxAggregateOutputType = $.AggregateOutput<$Tag, '_max'>

  /* Comment */

  export interface CommentFieldRefs {
    readonly id: $.FieldRef<'Comment', 'Int'>
    readonly body: $.FieldRef<'Comment', 'String'>
    readonly likes: $.FieldRef<'Comment', 'BigInt'>
    readonly createdAt: $.FieldRef<'Comment', 'DateTime'>
    readonly authorId: $.FieldRef<'Comment', 'Int'>
    readonly postId: $.FieldRef<'Comment', 'Int'>
  }
  export interface $Comment$Relations {
    author: $User | null
    post: $Post
  }
  export interface $Comment$Table {
    id: $.TableColumn<number, number | undefined>
    body: $.TableColumn<string>
    likes: $.TableColumn<bigint, $.BigIntInput | undefined>
    createdAt: $.TableColumn<Date, $.DateTimeInput | undefined>
    authorId: $.TableColumn<number | null>
    postId: $.TableColumn<number>
  }
  export interface $Comment {
    name: 'Comment'
    key: 'comment'
    view: false
    scalars: Comment
    relations: $Comment$Relations
    counts: never
    numbers: 'id' | 'likes' | 'authorId' | 'postId'
    comparables: 'id' | 'body' | 'likes' | 'createdAt' | 'authorId' | 'postId'
    select: CommentSelect
    include: CommentInclude
    omit: CommentOmit
    returningSelect: $Comment$ReturningSelect
    returningInclude: $Comment$ReturningInclude
    where: CommentWhereInput
    whereUnique: CommentWhereUniqueInput
    keys: 'id'
    scalarWhere: CommentScalarWhereInput
    having: CommentScalarWhereWithAggregatesInput
    orderBy: CommentOrderByWithRelationInput
    orderByScalars: $Comment$OrderByScalars
    fields: CommentFieldRefs
    create: CommentCreateInput | CommentUncheckedCreateInput
    createRow: CommentCreateRow | CommentUncheckedCreateRow
    createMany: CommentCreateManyInput
    update: CommentUpdateInput | CommentUncheckedUpdateInput
    updateMany: CommentUncheckedUpdateManyInput
    table: 'Comment'
    columns: $Comment$Table
    createManyOptions: $.NoOptions
  }
  export interface CommentScalarWhereInput {
    AND?: CommentScalarWhereInput | readonly CommentScalarWhereInput[]
    OR?: readonly CommentScalarWhereInput[]
    NOT?: CommentScalarWhereInput | readonly CommentScalarWhereInput[]
    id?: $.IntFilter<'Comment'> | number
    body?: $.StringFilter<'Comment'> | string
    likes?: $.BigIntFilter<'Comment'> | $.BigIntInput
    createdAt?: $.DateTimeFilter<'Comment'> | $.DateTimeInput
    authorId?: $.IntNullableFilter<'Comment'> | number | null
    postId?: $.IntFilter<'Comment'> | number
  }
  export interface CommentWhereInput extends CommentScalarWhereInput {
    AND?: CommentWhereInput | readonly CommentWhereInput[]
    OR?: readonly CommentWhereInput[]
    NOT?: CommentWhereInput | readonly CommentWhereInput[]
    author?: $User$Bare | UserNullableScalarRelationFilter | null
    post?: $Post$Bare | PostScalarRelationFilter
  }
  export interface $Comment$Unique extends CommentWhereInput {
    id?: number
  }
  export type CommentWhereUniqueInput = $Comment$Unique & { id: number | undefined }
  export interface CommentScalarWhereWithAggregatesInput {
    AND?: CommentScalarWhereWithAggregatesInput | readonly CommentScalarWhereWithAggregatesInput[]
    OR?: readonly CommentScalarWhereWithAggregatesInput[]
    NOT?: CommentScalarWhereWithAggregatesInput | readonly CommentScalarWhereWithAggregatesInput[]
    id?: ($.IntFilter<'Comment'> & $.IntHaving) | number
    body?: ($.StringFilter<'Comment'> & $.RangeHaving<$.StringFilter | string>) | string
    likes?: ($.BigIntFilter<'Comment'> & $.BigIntHaving) | $.BigIntInput
    createdAt?: ($.DateTimeFilter<'Comment'> & $.RangeHaving<$.DateTimeFilter | $.DateTimeInput>) | $.DateTimeInput
    authorId?: ($.IntNullableFilter<'Comment'> & $.IntNullableHaving) | number | null
    postId?: ($.IntFilter<'Comment'> & $.IntHaving) | number
  }
  export interface CommentListRelationFilter {
    every?: CommentWhereInput
    some?: CommentWhereInput
    none?: CommentWhereInput
  }
  export interface $Comment$OrderByScalars {
    id?: $.SortOrder
    body?: $.SortOrder
    likes?: $.SortOrder
    createdAt?: $.SortOrder
    authorId?: $.SortOrder | $.SortOrderInput
    postId?: $.SortOrder
  }
  export interface CommentOrderByWithRelationInput extends $Comment$OrderByScalars {
    author?: UserOrderByWithRelationInput
    post?: PostOrderByWithRelationInput
  }
  export type CommentOrderByWithAggregationInput = $Comment$OrderByScalars & $.AggregateOrder<$Comment>
  export interface CommentSelectScalar {
    id?: boolean
    body?: boolean
    likes?: boolean
    createdAt?: boolean
    authorId?: boolean
    postId?: boolean
  }
  export type CommentOmit = CommentSelectScalar
  export interface CommentInclude {
    author?: boolean | $.OptionalRelationArgs<$User>
    post?: boolean | PostDefaultArgs
  }
  export interface CommentSelect extends CommentSelectScalar, CommentInclude {}
  export interface $Comment$ReturningInclude {
    author?: boolean | $.OptionalRelationArgs<$User>
    post?: boolean | PostDefaultArgs
  }
  export interface $Comment$ReturningSelect extends CommentSelectScalar, $Comment$ReturningInclude {}
  export type Comment$authorArgs = $.OptionalRelationArgs<$User>
  export type Comment$postArgs = PostDefaultArgs
  export interface $Comment$CreateScalars {
    body: string
    likes?: $.BigIntInput
    createdAt?: $.DateTimeInput
  }
  export interface $Comment$CreateRelations {}
  export interface CommentCreateInput extends $Comment$CreateScalars, $Comment$CreateRelations {
    author?: UserCreateNestedOneWithoutCommentsInput
    post: PostCreateNestedOneWithoutCommentsInput
    id?: never
    authorId?: never
    postId?: never
  }
  export interface CommentCreateManyInput extends $Comment$CreateScalars {
    id?: number
    authorId?: number | null
    postId: number
  }
  export interface CommentUncheckedCreateInput extends CommentCreateManyInput, $Comment$CreateRelations {
    author?: never
    post?: never
  }
  export interface $Comment$RowRelations {}
  export interface CommentCreateRow extends $Comment$CreateScalars, $Comment$RowRelations {
    author?: $.RowsOne<$User$WithoutComments>
    post: $.RowsOne<$Post$WithoutComments>
    id?: never
    authorId?: never
    postId?: never
  }
  export interface CommentUncheckedCreateRow extends CommentCreateManyInput, $Comment$RowRelations {
    author?: never
    post?: never
  }
  export interface CommentUpdateManyMutationInput {
    body?: string | $.StringFieldUpdateOperationsInput
    likes?: $.BigIntInput | $.BigIntFieldUpdateOperationsInput
    createdAt?: $.DateTimeInput | $.DateTimeFieldUpdateOperationsInput
  }
  export interface $Comment$UpdateRelations {}
  export interface CommentUpdateInput extends CommentUpdateManyMutationInput, $Comment$UpdateRelations {
    author?: UserUpdateOneWithoutCommentsNestedInput
    post?: PostUpdateOneRequiredWithoutCommentsNestedInput
    id?: never
    authorId?: never
    postId?: never
  }
  export interface CommentUncheckedUpdateManyInput extends CommentUpdateManyMutationInput {
    id?: number | $.IntFieldUpdateOperationsInput
    authorId?: number | $.NullableIntFieldUpdateOperationsInput | null
    postId?: number | $.IntFieldUpdateOperationsInput
  }
  export interface CommentUncheckedUpdateInput extends CommentUncheckedUpdateManyInput, $Comment$UpdateRelations {
    author?: never
    post?: never
  }
  export interface CommentCreateWithoutAuthorInput extends $Comment$CreateScalars, $Comment$CreateRelations {
    post: PostCreateNestedOneWithoutCommentsInput
    author?: never
    id?: never
    authorId?: never
    postId?: never
  }
  export interface CommentCreateManyAuthorInput extends $Comment$CreateScalars {
    id?: number
    postId: number
  }
  export interface CommentUncheckedCreateWithoutAuthorInput extends CommentCreateManyAuthorInput, $Comment$CreateRelations {
    author?: never
    post?: never
  }
  export interface CommentCreateRowWithoutAuthor extends $Comment$CreateScalars, $Comment$RowRelations {
    post: $.RowsOne<$Post$WithoutComments>
    author?: never
    id?: never
    authorId?: never
    postId?: never
  }
  export interface CommentUncheckedCreateRowWithoutAuthor extends CommentCreateManyAuthorInput, $Comment$RowRelations {
    author?: never
    post?: never
  }
  export interface CommentUpdateWithoutAuthorInput extends CommentUpdateInput {
    author?: never
  }
  export interface CommentUncheckedUpdateWithoutAuthorInput extends CommentUncheckedUpdateInput {
    authorId?: never
  }
  export interface $Comment$WithoutAuthor {
    model: $Comment
    create: CommentCreateWithoutAuthorInput | CommentUncheckedCreateWithoutAuthorInput
    update: CommentUpdateWithoutAuthorInput | CommentUncheckedUpdateWithoutAuthorInput
    row: CommentCreateRowWithoutAuthor | CommentUncheckedCreateRowWithoutAuthor
    createMany: CommentCreateManyAuthorInput
  }
  export type CommentCreateNestedManyWithoutAuthorInput = $.CreateList<$Comment$WithoutAuthor>
  export type CommentUpdateManyWithoutAuthorNestedInput = $.UpdateList<$Comment$WithoutAuthor>
  export interface CommentCreateWithoutPostInput extends $Comment$CreateScalars, $Comment$CreateRelations {
    author?: UserCreateNestedOneWithoutCommentsInput
    post?: never
    id?: never
    authorId?: never
    postId?: never
  }
  export interface CommentCreateManyPostInput extends $Comment$CreateScalars {
    id?: number
    authorId?: number | null
  }
  export interface CommentUncheckedCreateWithoutPostInput extends CommentCreateManyPostInput, $Comment$CreateRelations {
    author?: never
    post?: never
  }
  export interface CommentCreateRowWithoutPost extends $Comment$CreateScalars, $Comment$RowRelations {
    author?: $.RowsOne<$User$WithoutComments>
    post?: never
    id?: never
    authorId?: never
    postId?: never
  }
  export interface CommentUncheckedCreateRowWithoutPost extends CommentCreateManyPostInput, $Comment$RowRelations {
    author?: never
    post?: never
  }
  export interface CommentUpdateWithoutPostInput extends CommentUpdateInput {
    post?: never
  }
  export interface CommentUncheckedUpdateWithoutPostInput extends CommentUncheckedUpdateInput {
    postId?: never
  }
  export interface $Comment$WithoutPost {
    model: $Comment
    create: CommentCreateWithoutPostInput | CommentUncheckedCreateWithoutPostInput
    update: CommentUpdateWithoutPostInput | CommentUncheckedUpdateWithoutPostInput
    row: CommentCreateRowWithoutPost | CommentUncheckedCreateRowWithoutPost
    createMany: CommentCreateManyPostInput
  }
  export type CommentCreateNestedManyWithoutPostInput = $.CreateList<$Comment$WithoutPost>
  export type CommentUpdateManyWithoutPostNestedInput = $.UpdateList<$Comment$WithoutPost>
  export type CommentCreateOrConnectWithoutAuthorInput = $.ConnectOrCreate<$Comment$WithoutAuthor>
  export type CommentUpsertWithWhereUniqueWithoutAuthorInput = $.UpsertWithWhereUnique<$Comment$WithoutAuthor>
  export type CommentUpdateWithWhereUniqueWithoutAuthorInput = $.UpdateWithWhereUnique<$Comment$WithoutAuthor>
  export type CommentUpdateManyWithWhereWithoutAuthorInput = $.UpdateManyWithWhere<$Comment$WithoutAuthor>
  export type CommentCreateManyAuthorInputEnvelope = $.NestedCreateMany<$Comment$WithoutAuthor>
  export type CommentUncheckedCreateNestedManyWithoutAuthorInput = CommentCreateNestedManyWithoutAuthorInput
  export type CommentUncheckedUpdateManyWithoutAuthorNestedInput = CommentUpdateManyWithoutAuthorNestedInput
  export type CommentCreateOrConnectWithoutPostInput = $.ConnectOrCreate<$Comment$WithoutPost>
  export type CommentUpsertWithWhereUniqueWithoutPostInput = $.UpsertWithWhereUnique<$Comment$WithoutPost>
  export type CommentUpdateWithWhereUniqueWithoutPostInput = $.UpdateWithWhereUnique<$Comment$WithoutPost>
  export type CommentUpdateManyWithWhereWithoutPostInput = $.UpdateManyWithWhere<$Comment$WithoutPost>
  export type CommentCreateManyPostInputEnvelope = $.NestedCreateMany<$Comment$WithoutPost>
  export type CommentUncheckedCreateNestedManyWithoutPostInput = CommentCreateNestedManyWithoutPostInput
  export type CommentUncheckedUpdateManyWithoutPostNestedInput = CommentUpdateManyWithoutPostNestedInput
  export type CommentScalarFieldEnum = 'id' | 'body' | 'likes' | 'createdAt' | 'authorId' | 'postId'
  export type CommentDefaultArgs = $.Selection<$Comment>
  export type CommentGetPayload<S extends boolean | null | undefined | CommentDefaultArgs> = $.Result<$Comment, S>
  export type CommentDelegate = $.Delegate<$Comment>
  export type CommentFindUniqueArgs = $.FindUniqueArgs<$Comment>
  export type CommentFindUniqueOrThrowArgs = $.FindUniqueArgs<$Comment>
  export type CommentFindFirstArgs = $.FindManyArgs<$Comment>
  export type CommentFindFirstOrThrowArgs = $.FindManyArgs<$Comment>
  export type CommentFindManyArgs = $.FindManyArgs<$Comment>
  export type CommentCountArgs = $.CountArgs<$Comment>
  export type CommentAggregateArgs = $.AggregateArgs<$Comment>
  export type CommentGroupByArgs = $.GroupByArgs<$Comment>
  export type CommentCreateArgs = $.CreateArgs<$Comment>
  export type CommentCreateManyArgs = $.CreateManyArgs<$Comment>
  export type CommentCreateManyAndReturnArgs = $.CreateManyAndReturnArgs<$Comment>
  export type CommentCopyFromArgs = $.CopyFromArgs<$Comment>
  export type CommentUpdateArgs = $.UpdateArgs<$Comment>
  export type CommentUpdateManyArgs = $.UpdateManyArgs<$Comment>
  export type CommentUpdateManyAndReturnArgs = $.UpdateManyAndReturnArgs<$Comment>
  export type CommentUpdateEachArgs = $.UpdateEachArgs<$Comment>
  export type CommentUpsertArgs = $.UpsertArgs<$Comment>
  export type CommentUpsertManyArgs = $.UpsertManyArgs<$Comment>
  export type CommentUpsertManyAndReturnArgs = $.UpsertManyAndReturnArgs<$Comment>
  export type CommentDeleteArgs = $.DeleteArgs<$Comment>
  export type CommentDeleteManyArgs = $.DeleteManyArgs<$Comment>
  export type CommentDeleteManyAndReturnArgs = $.DeleteManyAndReturnArgs<$Comment>
  export type $CommentPayload = $Comment
  export type CommentModel = Comment
  export type Prisma__CommentClient<T, Null = never> = $.FluentPromise<$Comment, T, Null, unknown>
  export type AggregateComment = $.AggregateOutputs<$Comment>
  export type CommentGroupByOutputType = $.GroupOutput<$Comment>
  export type GetCommentAggregateType<T extends CommentAggregateArgs> = $.AggregateResult<$Comment, T>
  export type GetCommentGroupByPayload<T extends CommentGroupByArgs> = $.GroupByResult<$Comment, T>
  export type CommentCountAggregateInputType = $.AggregateInput<$Comment, '_count'>
  export type CommentCountAggregateOutputType = $.AggregateOutput<$Comment, '_count'>
  export type CommentAvgAggregateInputType = $.AggregateInput<$Comment, '_avg'>
  export type CommentAvgAggregateOutputType = $.AggregateOutput<$Comment, '_avg'>
  export type CommentSumAggregateInputType = $.AggregateInput<$Comment, '_sum'>
  export type CommentSumAggregateOutputType = $.AggregateOutput<$Comment, '_sum'>
  export type CommentMinAggregateInputType = $.AggregateInput<$Comment, '_min'>
  export type CommentMinAggregateOutputType = $.AggregateOutput<$Comment, '_min'>
  export type CommentMaxAggregateInputType = $.AggregateInput<$Comment, '_max'>
  export type CommentMaxAggregateOutputType = $.AggregateOutput<$Comment, '_max'>

  /* Like */

  export interface LikeFieldRefs {
    readonly userId: $.FieldRef<'Like', 'Int'>
    readonly postId: $.FieldRef<'Like', 'Int'>
    readonly weight: $.FieldRef<'Like', 'Int'>
    readonly createdAt: $.FieldRef<'Like', 'DateTime'>
  }
  export interface $Like$Relations {
    user: $User
    post: $Post
    notes: $LikeNote[]
  }
  export interface $Like$Table {
    userId: $.TableColumn<number>
    postId: $.TableColumn<number>
    weight: $.TableColumn<number, number | undefined>
    createdAt: $.TableColumn<Date, $.DateTimeInput | undefined>
  }
  export interface $Like {
    name: 'Like'
    key: 'like'
    view: false
    scalars: Like
    relations: $Like$Relations
    counts: 'notes'
    numbers: 'userId' | 'postId' | 'weight'
    comparables: 'userId' | 'postId' | 'weight' | 'createdAt'
    select: LikeSelect
    include: LikeInclude
    omit: LikeOmit
    returningSelect: $Like$ReturningSelect
    returningInclude: $Like$ReturningInclude
    where: LikeWhereInput
    whereUnique: LikeWhereUniqueInput
    keys: 'userId_postId'
    scalarWhere: LikeScalarWhereInput
    having: LikeScalarWhereWithAggregatesInput
    orderBy: LikeOrderByWithRelationInput
    orderByScalars: $Like$OrderByScalars
    fields: LikeFieldRefs
    create: LikeCreateInput | LikeUncheckedCreateInput
    createRow: LikeCreateRow | LikeUncheckedCreateRow
    createMany: LikeCreateManyInput
    update: LikeUpdateInput | LikeUncheckedUpdateInput
    updateMany: LikeUncheckedUpdateManyInput
    table: 'Like'
    columns: $Like$Table
    createManyOptions: $.NoOptions
  }
  export interface LikeScalarWhereInput {
    AND?: LikeScalarWhereInput | readonly LikeScalarWhereInput[]
    OR?: readonly LikeScalarWhereInput[]
    NOT?: LikeScalarWhereInput | readonly LikeScalarWhereInput[]
    userId?: $.IntFilter<'Like'> | number
    postId?: $.IntFilter<'Like'> | number
    weight?: $.IntFilter<'Like'> | number
    createdAt?: $.DateTimeFilter<'Like'> | $.DateTimeInput
  }
  export interface LikeWhereInput extends LikeScalarWhereInput {
    AND?: LikeWhereInput | readonly LikeWhereInput[]
    OR?: readonly LikeWhereInput[]
    NOT?: LikeWhereInput | readonly LikeWhereInput[]
    user?: $User$Bare | UserScalarRelationFilter
    post?: $Post$Bare | PostScalarRelationFilter
    notes?: LikeNoteListRelationFilter
  }
  export interface LikeUserIdPostIdCompoundUniqueInput {
    userId: number
    postId: number
  }
  export interface $Like$Unique extends LikeWhereInput {
    userId_postId?: LikeUserIdPostIdCompoundUniqueInput
  }
  export type LikeWhereUniqueInput = $Like$Unique & { userId_postId: LikeUserIdPostIdCompoundUniqueInput | undefined }
  export interface LikeScalarWhereWithAggregatesInput {
    AND?: LikeScalarWhereWithAggregatesInput | readonly LikeScalarWhereWithAggregatesInput[]
    OR?: readonly LikeScalarWhereWithAggregatesInput[]
    NOT?: LikeScalarWhereWithAggregatesInput | readonly LikeScalarWhereWithAggregatesInput[]
    userId?: ($.IntFilter<'Like'> & $.IntHaving) | number
    postId?: ($.IntFilter<'Like'> & $.IntHaving) | number
    weight?: ($.IntFilter<'Like'> & $.IntHaving) | number
    createdAt?: ($.DateTimeFilter<'Like'> & $.RangeHaving<$.DateTimeFilter | $.DateTimeInput>) | $.DateTimeInput
  }
  export interface LikeListRelationFilter {
    every?: LikeWhereInput
    some?: LikeWhereInput
    none?: LikeWhereInput
  }
  export interface LikeScalarRelationFilter {
    is?: LikeWhereInput
    isNot?: LikeWhereInput
  }
  export interface $Like$Bare extends LikeWhereInput {
    is?: never
    isNot?: never
  }
  export interface $Like$OrderByScalars {
    userId?: $.SortOrder
    postId?: $.SortOrder
    weight?: $.SortOrder
    createdAt?: $.SortOrder
  }
  export interface LikeOrderByWithRelationInput extends $Like$OrderByScalars {
    user?: UserOrderByWithRelationInput
    post?: PostOrderByWithRelationInput
    notes?: $.RelationCountOrder
  }
  export type LikeOrderByWithAggregationInput = $Like$OrderByScalars & $.AggregateOrder<$Like>
  export interface LikeSelectScalar {
    userId?: boolean
    postId?: boolean
    weight?: boolean
    createdAt?: boolean
  }
  export type LikeOmit = LikeSelectScalar
  export interface LikeInclude {
    user?: boolean | UserDefaultArgs
    post?: boolean | PostDefaultArgs
    notes?: boolean | $.RelationListArgs<$LikeNote>
    _count?: boolean | LikeCountOutputTypeDefaultArgs
  }
  export interface LikeSelect extends LikeSelectScalar, LikeInclude {}
  export interface $Like$ReturningInclude {
    user?: boolean | UserDefaultArgs
    post?: boolean | PostDefaultArgs
  }
  export interface $Like$ReturningSelect extends LikeSelectScalar, $Like$ReturningInclude {}
  export interface LikeCountOutputTypeSelect {
    notes?: boolean | $.RelationCountArgs<$LikeNote>
  }
  export interface LikeCountOutputTypeDefaultArgs {
    select?: LikeCountOutputTypeSelect | null
  }
  export type Like$userArgs = UserDefaultArgs
  export type Like$postArgs = PostDefaultArgs
  export type Like$notesArgs = $.RelationListArgs<$LikeNote>
  export interface $Like$CreateScalars {
    weight?: number
    createdAt?: $.DateTimeInput
  }
  export interface $Like$CreateRelations {
    notes?: LikeNoteCreateNestedManyWithoutLikeInput
  }
  export interface LikeCreateInput extends $Like$CreateScalars, $Like$CreateRelations {
    user: UserCreateNestedOneWithoutLikesInput
    post: PostCreateNestedOneWithoutLikesInput
    userId?: never
    postId?: never
  }
  export interface LikeCreateManyInput extends $Like$CreateScalars {
    userId: number
    postId: number
  }
  export interface LikeUncheckedCreateInput extends LikeCreateManyInput, $Like$CreateRelations {
    user?: never
    post?: never
  }
  export interface $Like$RowRelations {
    notes?: $.RowsList<$LikeNote$WithoutLike>
  }
  export interface LikeCreateRow extends $Like$CreateScalars, $Like$RowRelations {
    user: $.RowsOne<$User$WithoutLikes>
    post: $.RowsOne<$Post$WithoutLikes>
    userId?: never
    postId?: never
  }
  export interface LikeUncheckedCreateRow extends LikeCreateManyInput, $Like$RowRelations {
    user?: never
    post?: never
  }
  export interface LikeUpdateManyMutationInput {
    weight?: number | $.IntFieldUpdateOperationsInput
    createdAt?: $.DateTimeInput | $.DateTimeFieldUpdateOperationsInput
  }
  export interface $Like$UpdateRelations {
    notes?: LikeNoteUpdateManyWithoutLikeNestedInput
  }
  export interface LikeUpdateInput extends LikeUpdateManyMutationInput, $Like$UpdateRelations {
    user?: UserUpdateOneRequiredWithoutLikesNestedInput
    post?: PostUpdateOneRequiredWithoutLikesNestedInput
    userId?: never
    postId?: never
  }
  export interface LikeUncheckedUpdateManyInput extends LikeUpdateManyMutationInput {
    userId?: number | $.IntFieldUpdateOperationsInput
    postId?: number | $.IntFieldUpdateOperationsInput
  }
  export interface LikeUncheckedUpdateInput extends LikeUncheckedUpdateManyInput, $Like$UpdateRelations {
    user?: never
    post?: never
  }
  export interface LikeCreateWithoutUserInput extends $Like$CreateScalars, $Like$CreateRelations {
    post: PostCreateNestedOneWithoutLikesInput
    user?: never
    userId?: never
    postId?: never
  }
  export interface LikeCreateManyUserInput extends $Like$CreateScalars {
    postId: number
  }
  export interface LikeUncheckedCreateWithoutUserInput extends LikeCreateManyUserInput, $Like$CreateRelations {
    user?: never
    post?: never
  }
  export interface LikeCreateRowWithoutUser extends $Like$CreateScalars, $Like$RowRelations {
    post: $.RowsOne<$Post$WithoutLikes>
    user?: never
    userId?: never
    postId?: never
  }
  export interface LikeUncheckedCreateRowWithoutUser extends LikeCreateManyUserInput, $Like$RowRelations {
    user?: never
    post?: never
  }
  export interface LikeUpdateWithoutUserInput extends LikeUpdateInput {
    user?: never
  }
  export interface LikeUncheckedUpdateWithoutUserInput extends LikeUncheckedUpdateInput {
    userId?: never
  }
  export interface $Like$WithoutUser {
    model: $Like
    create: LikeCreateWithoutUserInput | LikeUncheckedCreateWithoutUserInput
    update: LikeUpdateWithoutUserInput | LikeUncheckedUpdateWithoutUserInput
    row: LikeCreateRowWithoutUser | LikeUncheckedCreateRowWithoutUser
    createMany: LikeCreateManyUserInput
  }
  export type LikeCreateNestedManyWithoutUserInput = $.CreateList<$Like$WithoutUser>
  export type LikeUpdateManyWithoutUserNestedInput = $.UpdateList<$Like$WithoutUser>
  export interface LikeCreateWithoutPostInput extends $Like$CreateScalars, $Like$CreateRelations {
    user: UserCreateNestedOneWithoutLikesInput
    post?: never
    userId?: never
    postId?: never
  }
  export interface LikeCreateManyPostInput extends $Like$CreateScalars {
    userId: number
  }
  export interface LikeUncheckedCreateWithoutPostInput extends LikeCreateManyPostInput, $Like$CreateRelations {
    user?: never
    post?: never
  }
  export interface LikeCreateRowWithoutPost extends $Like$CreateScalars, $Like$RowRelations {
    user: $.RowsOne<$User$WithoutLikes>
    post?: never
    userId?: never
    postId?: never
  }
  export interface LikeUncheckedCreateRowWithoutPost extends LikeCreateManyPostInput, $Like$RowRelations {
    user?: never
    post?: never
  }
  export interface LikeUpdateWithoutPostInput extends LikeUpdateInput {
    post?: never
  }
  export interface LikeUncheckedUpdateWithoutPostInput extends LikeUncheckedUpdateInput {
    postId?: never
  }
  export interface $Like$WithoutPost {
    model: $Like
    create: LikeCreateWithoutPostInput | LikeUncheckedCreateWithoutPostInput
    update: LikeUpdateWithoutPostInput | LikeUncheckedUpdateWithoutPostInput
    row: LikeCreateRowWithoutPost | LikeUncheckedCreateRowWithoutPost
    createMany: LikeCreateManyPostInput
  }
  export type LikeCreateNestedManyWithoutPostInput = $.CreateList<$Like$WithoutPost>
  export type LikeUpdateManyWithoutPostNestedInput = $.UpdateList<$Like$WithoutPost>
  export interface LikeCreateWithoutNotesInput extends LikeCreateInput {
    notes?: never
  }
  export interface LikeUncheckedCreateWithoutNotesInput extends LikeUncheckedCreateInput {
    notes?: never
  }
  export interface LikeCreateRowWithoutNotes extends LikeCreateRow {
    notes?: never
  }
  export interface LikeUncheckedCreateRowWithoutNotes extends LikeUncheckedCreateRow {
    notes?: never
  }
  export interface LikeUpdateWithoutNotesInput extends LikeUpdateInput {
    notes?: never
  }
  export interface LikeUncheckedUpdateWithoutNotesInput extends LikeUncheckedUpdateInput {
    notes?: never
  }
  export interface $Like$WithoutNotes {
    model: $Like
    create: LikeCreateWithoutNotesInput | LikeUncheckedCreateWithoutNotesInput
    update: LikeUpdateWithoutNotesInput | LikeUncheckedUpdateWithoutNotesInput
    row: LikeCreateRowWithoutNotes | LikeUncheckedCreateRowWithoutNotes
    createMany: never
  }
  export type LikeCreateNestedOneWithoutNotesInput = $.CreateOne<$Like$WithoutNotes>
  export type LikeUpdateOneRequiredWithoutNotesNestedInput = $.UpdateOneRequired<$Like$WithoutNotes>
  export type LikeCreateOrConnectWithoutUserInput = $.ConnectOrCreate<$Like$WithoutUser>
  export type LikeUpsertWithWhereUniqueWithoutUserInput = $.UpsertWithWhereUnique<$Like$WithoutUser>
  export type LikeUpdateWithWhereUniqueWithoutUserInput = $.UpdateWithWhereUnique<$Like$WithoutUser>
  export type LikeUpdateManyWithWhereWithoutUserInput = $.UpdateManyWithWhere<$Like$WithoutUser>
  export type LikeCreateManyUserInputEnvelope = $.NestedCreateMany<$Like$WithoutUser>
  export type LikeUncheckedCreateNestedManyWithoutUserInput = LikeCreateNestedManyWithoutUserInput
  export type LikeUncheckedUpdateManyWithoutUserNestedInput = LikeUpdateManyWithoutUserNestedInput
  export type LikeCreateOrConnectWithoutPostInput = $.ConnectOrCreate<$Like$WithoutPost>
  export type LikeUpsertWithWhereUniqueWithoutPostInput = $.UpsertWithWhereUnique<$Like$WithoutPost>
  export type LikeUpdateWithWhereUniqueWithoutPostInput = $.UpdateWithWhereUnique<$Like$WithoutPost>
  export type LikeUpdateManyWithWhereWithoutPostInput = $.UpdateManyWithWhere<$Like$WithoutPost>
  export type LikeCreateManyPostInputEnvelope = $.NestedCreateMany<$Like$WithoutPost>
  export type LikeUncheckedCreateNestedManyWithoutPostInput = LikeCreateNestedManyWithoutPostInput
  export type LikeUncheckedUpdateManyWithoutPostNestedInput = LikeUpdateManyWithoutPostNestedInput
  export type LikeCreateOrConnectWithoutNotesInput = $.ConnectOrCreate<$Like$WithoutNotes>
  export type LikeUpsertWithoutNotesInput = $.UpsertOne<$Like$WithoutNotes>
  export type LikeUpdateToOneWithWhereWithoutNotesInput = $.UpdateToOneWithWhere<$Like$WithoutNotes>
  export type LikeScalarFieldEnum = 'userId' | 'postId' | 'weight' | 'createdAt'
  export type LikeDefaultArgs = $.Selection<$Like>
  export type LikeGetPayload<S extends boolean | null | undefined | LikeDefaultArgs> = $.Result<$Like, S>
  export type LikeDelegate = $.Delegate<$Like>
  export type LikeFindUniqueArgs = $.FindUniqueArgs<$Like>
  export type LikeFindUniqueOrThrowArgs = $.FindUniqueArgs<$Like>
  export type LikeFindFirstArgs = $.FindManyArgs<$Like>
  export type LikeFindFirstOrThrowArgs = $.FindManyArgs<$Like>
  export type LikeFindManyArgs = $.FindManyArgs<$Like>
  export type LikeCountArgs = $.CountArgs<$Like>
  export type LikeAggregateArgs = $.AggregateArgs<$Like>
  export type LikeGroupByArgs = $.GroupByArgs<$Like>
  export type LikeCreateArgs = $.CreateArgs<$Like>
  export type LikeCreateManyArgs = $.CreateManyArgs<$Like>
  export type LikeCreateManyAndReturnArgs = $.CreateManyAndReturnArgs<$Like>
  export type LikeCopyFromArgs = $.CopyFromArgs<$Like>
  export type LikeUpdateArgs = $.UpdateArgs<$Like>
  export type LikeUpdateManyArgs = $.UpdateManyArgs<$Like>
  export type LikeUpdateManyAndReturnArgs = $.UpdateManyAndReturnArgs<$Like>
  export type LikeUpdateEachArgs = $.UpdateEachArgs<$Like>
  export type LikeUpsertArgs = $.UpsertArgs<$Like>
  export type LikeUpsertManyArgs = $.UpsertManyArgs<$Like>
  export type LikeUpsertManyAndReturnArgs = $.UpsertManyAndReturnArgs<$Like>
  export type LikeDeleteArgs = $.DeleteArgs<$Like>
  export type LikeDeleteManyArgs = $.DeleteManyArgs<$Like>
  export type LikeDeleteManyAndReturnArgs = $.DeleteManyAndReturnArgs<$Like>
  export type $LikePayload = $Like
  export type LikeModel = Like
  export type LikeCountOutputType = $.Result<$Like, { select: { _count: true } }>['_count']
  export type Prisma__LikeClient<T, Null = never> = $.FluentPromise<$Like, T, Null, unknown>
  export type AggregateLike = $.AggregateOutputs<$Like>
  export type LikeGroupByOutputType = $.GroupOutput<$Like>
  export type GetLikeAggregateType<T extends LikeAggregateArgs> = $.AggregateResult<$Like, T>
  export type GetLikeGroupByPayload<T extends LikeGroupByArgs> = $.GroupByResult<$Like, T>
  export type LikeCountAggregateInputType = $.AggregateInput<$Like, '_count'>
  export type LikeCountAggregateOutputType = $.AggregateOutput<$Like, '_count'>
  export type LikeAvgAggregateInputType = $.AggregateInput<$Like, '_avg'>
  export type LikeAvgAggregateOutputType = $.AggregateOutput<$Like, '_avg'>
  export type LikeSumAggregateInputType = $.AggregateInput<$Like, '_sum'>
  export type LikeSumAggregateOutputType = $.AggregateOutput<$Like, '_sum'>
  export type LikeMinAggregateInputType = $.AggregateInput<$Like, '_min'>
  export type LikeMinAggregateOutputType = $.AggregateOutput<$Like, '_min'>
  export type LikeMaxAggregateInputType = $.AggregateInput<$Like, '_max'>
  export type LikeMaxAggregateOutputType = $.AggregateOutput<$Like, '_max'>

  /* LikeNote */

  export interface LikeNoteFieldRefs {
    readonly id: $.FieldRef<'LikeNote', 'Int'>
    readonly text: $.FieldRef<'LikeNote', 'String'>
    readonly userId: $.FieldRef<'LikeNote', 'Int'>
    readonly postId: $.FieldRef<'LikeNote', 'Int'>
  }
  export interface $LikeNote$Relations {
    like: $Like
  }
  export interface $LikeNote$Table {
    id: $.TableColumn<number, number | undefined>
    text: $.TableColumn<string>
    userId: $.TableColumn<number>
    postId: $.TableColumn<number>
  }
  export interface $LikeNote {
    name: 'LikeNote'
    key: 'likeNote'
    view: false
    scalars: LikeNote
    relations: $LikeNote$Relations
    counts: never
    numbers: 'id' | 'userId' | 'postId'
    comparables: 'id' | 'text' | 'userId' | 'postId'
    select: LikeNoteSelect
    include: LikeNoteInclude
    omit: LikeNoteOmit
    returningSelect: $LikeNote$ReturningSelect
    returningInclude: $LikeNote$ReturningInclude
    where: LikeNoteWhereInput
    whereUnique: LikeNoteWhereUniqueInput
    keys: 'id'
    scalarWhere: LikeNoteScalarWhereInput
    having: LikeNoteScalarWhereWithAggregatesInput
    orderBy: LikeNoteOrderByWithRelationInput
    orderByScalars: $LikeNote$OrderByScalars
    fields: LikeNoteFieldRefs
    create: LikeNoteCreateInput | LikeNoteUncheckedCreateInput
    createRow: LikeNoteCreateRow | LikeNoteUncheckedCreateRow
    createMany: LikeNoteCreateManyInput
    update: LikeNoteUpdateInput | LikeNoteUncheckedUpdateInput
    updateMany: LikeNoteUncheckedUpdateManyInput
    table: 'LikeNote'
    columns: $LikeNote$Table
    createManyOptions: $.NoOptions
  }
  export interface LikeNoteScalarWhereInput {
    AND?: LikeNoteScalarWhereInput | readonly LikeNoteScalarWhereInput[]
    OR?: readonly LikeNoteScalarWhereInput[]
    NOT?: LikeNoteScalarWhereInput | readonly LikeNoteScalarWhereInput[]
    id?: $.IntFilter<'LikeNote'> | number
    text?: $.StringFilter<'LikeNote'> | string
    userId?: $.IntFilter<'LikeNote'> | number
    postId?: $.IntFilter<'LikeNote'> | number
  }
  export interface LikeNoteWhereInput extends LikeNoteScalarWhereInput {
    AND?: LikeNoteWhereInput | readonly LikeNoteWhereInput[]
    OR?: readonly LikeNoteWhereInput[]
    NOT?: LikeNoteWhereInput | readonly LikeNoteWhereInput[]
    like?: $Like$Bare | LikeScalarRelationFilter
  }
  export interface $LikeNote$Unique extends LikeNoteWhereInput {
    id?: number
  }
  export type LikeNoteWhereUniqueInput = $LikeNote$Unique & { id: number | undefined }
  export interface LikeNoteScalarWhereWithAggregatesInput {
    AND?: LikeNoteScalarWhereWithAggregatesInput | readonly LikeNoteScalarWhereWithAggregatesInput[]
    OR?: readonly LikeNoteScalarWhereWithAggregatesInput[]
    NOT?: LikeNoteScalarWhereWithAggregatesInput | readonly LikeNoteScalarWhereWithAggregatesInput[]
    id?: ($.IntFilter<'LikeNote'> & $.IntHaving) | number
    text?: ($.StringFilter<'LikeNote'> & $.RangeHaving<$.StringFilter | string>) | string
    userId?: ($.IntFilter<'LikeNote'> & $.IntHaving) | number
    postId?: ($.IntFilter<'LikeNote'> & $.IntHaving) | number
  }
  export interface LikeNoteListRelationFilter {
    every?: LikeNoteWhereInput
    some?: LikeNoteWhereInput
    none?: LikeNoteWhereInput
  }
  export interface $LikeNote$OrderByScalars {
    id?: $.SortOrder
    text?: $.SortOrder
    userId?: $.SortOrder
    postId?: $.SortOrder
  }
  export interface LikeNoteOrderByWithRelationInput extends $LikeNote$OrderByScalars {
    like?: LikeOrderByWithRelationInput
  }
  export type LikeNoteOrderByWithAggregationInput = $LikeNote$OrderByScalars & $.AggregateOrder<$LikeNote>
  export interface LikeNoteSelectScalar {
    id?: boolean
    text?: boolean
    userId?: boolean
    postId?: boolean
  }
  export type LikeNoteOmit = LikeNoteSelectScalar
  export interface LikeNoteInclude {
    like?: boolean | LikeDefaultArgs
  }
  export interface LikeNoteSelect extends LikeNoteSelectScalar, LikeNoteInclude {}
  export interface $LikeNote$ReturningInclude {
    like?: boolean | LikeDefaultArgs
  }
  export interface $LikeNote$ReturningSelect extends LikeNoteSelectScalar, $LikeNote$ReturningInclude {}
  export type LikeNote$likeArgs = LikeDefaultArgs
  export interface $LikeNote$CreateScalars {
    text: string
  }
  export interface $LikeNote$CreateRelations {}
  export interface LikeNoteCreateInput extends $LikeNote$CreateScalars, $LikeNote$CreateRelations {
    like: LikeCreateNestedOneWithoutNotesInput
    id?: never
    userId?: never
    postId?: never
  }
  export interface LikeNoteCreateManyInput extends $LikeNote$CreateScalars {
    id?: number
    userId: number
    postId: number
  }
  export interface LikeNoteUncheckedCreateInput extends LikeNoteCreateManyInput, $LikeNote$CreateRelations {
    like?: never
  }
  export interface $LikeNote$RowRelations {}
  export interface LikeNoteCreateRow extends $LikeNote$CreateScalars, $LikeNote$RowRelations {
    like: $.RowsOne<$Like$WithoutNotes>
    id?: never
    userId?: never
    postId?: never
  }
  export interface LikeNoteUncheckedCreateRow extends LikeNoteCreateManyInput, $LikeNote$RowRelations {
    like?: never
  }
  export interface LikeNoteUpdateManyMutationInput {
    text?: string | $.StringFieldUpdateOperationsInput
  }
  export interface $LikeNote$UpdateRelations {}
  export interface LikeNoteUpdateInput extends LikeNoteUpdateManyMutationInput, $LikeNote$UpdateRelations {
    like?: LikeUpdateOneRequiredWithoutNotesNestedInput
    id?: never
    userId?: never
    postId?: never
  }
  export interface LikeNoteUncheckedUpdateManyInput extends LikeNoteUpdateManyMutationInput {
    id?: number | $.IntFieldUpdateOperationsInput
    userId?: number | $.IntFieldUpdateOperationsInput
    postId?: number | $.IntFieldUpdateOperationsInput
  }
  export interface LikeNoteUncheckedUpdateInput extends LikeNoteUncheckedUpdateManyInput, $LikeNote$UpdateRelations {
    like?: never
  }
  export interface LikeNoteCreateWithoutLikeInput extends $LikeNote$CreateScalars, $LikeNote$CreateRelations {
    like?: never
    id?: never
    userId?: never
    postId?: never
  }
  export interface LikeNoteCreateManyLikeInput extends $LikeNote$CreateScalars {
    id?: number
  }
  export interface LikeNoteUncheckedCreateWithoutLikeInput extends LikeNoteCreateManyLikeInput, $LikeNote$CreateRelations {
    like?: never
  }
  export interface LikeNoteCreateRowWithoutLike extends $LikeNote$CreateScalars, $LikeNote$RowRelations {
    like?: never
    id?: never
    userId?: never
    postId?: never
  }
  export interface LikeNoteUncheckedCreateRowWithoutLike extends LikeNoteCreateManyLikeInput, $LikeNote$RowRelations {
    like?: never
  }
  export interface LikeNoteUpdateWithoutLikeInput extends LikeNoteUpdateInput {
    like?: never
  }
  export interface LikeNoteUncheckedUpdateWithoutLikeInput extends LikeNoteUncheckedUpdateInput {
    userId?: never
    postId?: never
  }
  export interface $LikeNote$WithoutLike {
    model: $LikeNote
    create: LikeNoteUncheckedCreateWithoutLikeInput
    update: LikeNoteUncheckedUpdateWithoutLikeInput
    row: LikeNoteUncheckedCreateRowWithoutLike
    createMany: LikeNoteCreateManyLikeInput
  }
  export type LikeNoteCreateNestedManyWithoutLikeInput = $.CreateList<$LikeNote$WithoutLike>
  export type LikeNoteUpdateManyWithoutLikeNestedInput = $.UpdateList<$LikeNote$WithoutLike>
  export type LikeNoteCreateOrConnectWithoutLikeInput = $.ConnectOrCreate<$LikeNote$WithoutLike>
  export type LikeNoteUpsertWithWhereUniqueWithoutLikeInput = $.UpsertWithWhereUnique<$LikeNote$WithoutLike>
  export type LikeNoteUpdateWithWhereUniqueWithoutLikeInput = $.UpdateWithWhereUnique<$LikeNote$WithoutLike>
  export type LikeNoteUpdateManyWithWhereWithoutLikeInput = $.UpdateManyWithWhere<$LikeNote$WithoutLike>
  export type LikeNoteCreateManyLikeInputEnvelope = $.NestedCreateMany<$LikeNote$WithoutLike>
  export type LikeNoteUncheckedCreateNestedManyWithoutLikeInput = LikeNoteCreateNestedManyWithoutLikeInput
  export type LikeNoteUncheckedUpdateManyWithoutLikeNestedInput = LikeNoteUpdateManyWithoutLikeNestedInput
  export type LikeNoteScalarFieldEnum = 'id' | 'text' | 'userId' | 'postId'
  export type LikeNoteDefaultArgs = $.Selection<$LikeNote>
  export type LikeNoteGetPayload<S extends boolean | null | undefined | LikeNoteDefaultArgs> = $.Result<$LikeNote, S>
  export type LikeNoteDelegate = $.Delegate<$LikeNote>
  export type LikeNoteFindUniqueArgs = $.FindUniqueArgs<$LikeNote>
  export type LikeNoteFindUniqueOrThrowArgs = $.FindUniqueArgs<$LikeNote>
  export type LikeNoteFindFirstArgs = $.FindManyArgs<$LikeNote>
  export type LikeNoteFindFirstOrThrowArgs = $.FindManyArgs<$LikeNote>
  export type LikeNoteFindManyArgs = $.FindManyArgs<$LikeNote>
  export type LikeNoteCountArgs = $.CountArgs<$LikeNote>
  export type LikeNoteAggregateArgs = $.AggregateArgs<$LikeNote>
  export type LikeNoteGroupByArgs = $.GroupByArgs<$LikeNote>
  export type LikeNoteCreateArgs = $.CreateArgs<$LikeNote>
  export type LikeNoteCreateManyArgs = $.CreateManyArgs<$LikeNote>
  export type LikeNoteCreateManyAndReturnArgs = $.CreateManyAndReturnArgs<$LikeNote>
  export type LikeNoteCopyFromArgs = $.CopyFromArgs<$LikeNote>
  export type LikeNoteUpdateArgs = $.UpdateArgs<$LikeNote>
  export type LikeNoteUpdateManyArgs = $.UpdateManyArgs<$LikeNote>
  export type LikeNoteUpdateManyAndReturnArgs = $.UpdateManyAndReturnArgs<$LikeNote>
  export type LikeNoteUpdateEachArgs = $.UpdateEachArgs<$LikeNote>
  export type LikeNoteUpsertArgs = $.UpsertArgs<$LikeNote>
  export type LikeNoteUpsertManyArgs = $.UpsertManyArgs<$LikeNote>
  export type LikeNoteUpsertManyAndReturnArgs = $.UpsertManyAndReturnArgs<$LikeNote>
  export type LikeNoteDeleteArgs = $.DeleteArgs<$LikeNote>
  export type LikeNoteDeleteManyArgs = $.DeleteManyArgs<$LikeNote>
  export type LikeNoteDeleteManyAndReturnArgs = $.DeleteManyAndReturnArgs<$LikeNote>
  export type $LikeNotePayload = $LikeNote
  export type LikeNoteModel = LikeNote
  export type Prisma__LikeNoteClient<T, Null = never> = $.FluentPromise<$LikeNote, T, Null, unknown>
  export type AggregateLikeNote = $.AggregateOutputs<$LikeNote>
  export type LikeNoteGroupByOutputType = $.GroupOutput<$LikeNote>
  export type GetLikeNoteAggregateType<T extends LikeNoteAggregateArgs> = $.AggregateResult<$LikeNote, T>
  export type GetLikeNoteGroupByPayload<T extends LikeNoteGroupByArgs> = $.GroupByResult<$LikeNote, T>
  export type LikeNoteCountAggregateInputType = $.AggregateInput<$LikeNote, '_count'>
  export type LikeNoteCountAggregateOutputType = $.AggregateOutput<$LikeNote, '_count'>
  export type LikeNoteAvgAggregateInputType = $.AggregateInput<$LikeNote, '_avg'>
  export type LikeNoteAvgAggregateOutputType = $.AggregateOutput<$LikeNote, '_avg'>
  export type LikeNoteSumAggregateInputType = $.AggregateInput<$LikeNote, '_sum'>
  export type LikeNoteSumAggregateOutputType = $.AggregateOutput<$LikeNote, '_sum'>
  export type LikeNoteMinAggregateInputType = $.AggregateInput<$LikeNote, '_min'>
  export type LikeNoteMinAggregateOutputType = $.AggregateOutput<$LikeNote, '_min'>
  export type LikeNoteMaxAggregateInputType = $.AggregateInput<$LikeNote, '_max'>
  export type LikeNoteMaxAggregateOutputType = $.AggregateOutput<$LikeNote, '_max'>

  /* Order */

  export interface OrderFieldRefs {
    readonly id: $.FieldRef<'Order', 'Int'>
    readonly number: $.FieldRef<'Order', 'String'>
    readonly status: $.FieldRef<'Order', 'OrderStatus'>
    readonly total: $.FieldRef<'Order', 'Decimal'>
    readonly discount: $.FieldRef<'Order', 'Decimal'>
    readonly placedAt: $.FieldRef<'Order', 'DateTime'>
    readonly userId: $.FieldRef<'Order', 'Int'>
  }
  export interface $Order$Relations {
    user: $User
    items: $OrderItem[]
  }
  export interface $Order$Table {
    id: $.TableColumn<number, number | undefined>
    number: $.TableColumn<string>
    status: $.TableColumn<'OPEN' | 'PAID' | 'CANCELLED', 'OPEN' | 'PAID' | 'CANCELLED' | undefined>
    total: $.TableColumn<$.Decimal, $.DecimalInput | undefined>
    discount: $.TableColumn<$.Decimal | null, $.DecimalInput | null>
    placedAt: $.TableColumn<Date, $.DateTimeInput | undefined>
    userId: $.TableColumn<number>
  }
  export interface $Order {
    name: 'Order'
    key: 'order'
    view: false
    scalars: Order
    relations: $Order$Relations
    counts: 'items'
    numbers: 'id' | 'total' | 'discount' | 'userId'
    comparables: 'id' | 'number' | 'status' | 'total' | 'discount' | 'placedAt' | 'userId'
    select: OrderSelect
    include: OrderInclude
    omit: OrderOmit
    returningSelect: $Order$ReturningSelect
    returningInclude: $Order$ReturningInclude
    where: OrderWhereInput
    whereUnique: OrderWhereUniqueInput
    keys: 'id' | 'userOrder'
    scalarWhere: OrderScalarWhereInput
    having: OrderScalarWhereWithAggregatesInput
    orderBy: OrderOrderByWithRelationInput
    orderByScalars: $Order$OrderByScalars
    fields: OrderFieldRefs
    create: OrderCreateInput | OrderUncheckedCreateInput
    createRow: OrderCreateRow | OrderUncheckedCreateRow
    createMany: OrderCreateManyInput
    update: OrderUpdateInput | OrderUncheckedUpdateInput
    updateMany: OrderUncheckedUpdateManyInput
    table: 'Order'
    columns: $Order$Table
    createManyOptions: $.NoOptions
  }
  export interface OrderScalarWhereInput {
    AND?: OrderScalarWhereInput | readonly OrderScalarWhereInput[]
    OR?: readonly OrderScalarWhereInput[]
    NOT?: OrderScalarWhereInput | readonly OrderScalarWhereInput[]
    id?: $.IntFilter<'Order'> | number
    number?: $.StringFilter<'Order'> | string
    status?: $.EnumFilter<OrderStatus, 'OrderStatus', 'Order'> | OrderStatus
    total?: $.DecimalFilter<'Order'> | $.DecimalInput
    discount?: $.DecimalNullableFilter<'Order'> | $.DecimalInput | null
    placedAt?: $.DateTimeFilter<'Order'> | $.DateTimeInput
    userId?: $.IntFilter<'Order'> | number
  }
  export interface OrderWhereInput extends OrderScalarWhereInput {
    AND?: OrderWhereInput | readonly OrderWhereInput[]
    OR?: readonly OrderWhereInput[]
    NOT?: OrderWhereInput | readonly OrderWhereInput[]
    user?: $User$Bare | UserScalarRelationFilter
    items?: OrderItemListRelationFilter
  }
  export interface OrderUserOrderCompoundUniqueInput {
    userId: number
    number: string
  }
  export interface $Order$Unique extends OrderWhereInput {
    id?: number
    userOrder?: OrderUserOrderCompoundUniqueInput
  }
  export type OrderWhereUniqueInput = $Order$Unique & ({ id: number | undefined } | { userOrder: OrderUserOrderCompoundUniqueInput | undefined })
  export interface OrderScalarWhereWithAggregatesInput {
    AND?: OrderScalarWhereWithAggregatesInput | readonly OrderScalarWhereWithAggregatesInput[]
    OR?: readonly OrderScalarWhereWithAggregatesInput[]
    NOT?: OrderScalarWhereWithAggregatesInput | readonly OrderScalarWhereWithAggregatesInput[]
    id?: ($.IntFilter<'Order'> & $.IntHaving) | number
    number?: ($.StringFilter<'Order'> & $.RangeHaving<$.StringFilter | string>) | string
    status?: ($.EnumFilter<OrderStatus, 'OrderStatus', 'Order'> & $.RangeHaving<$.EnumFilter<OrderStatus, 'OrderStatus'> | OrderStatus>) | OrderStatus
    total?: ($.DecimalFilter<'Order'> & $.DecimalHaving) | $.DecimalInput
    discount?: ($.DecimalNullableFilter<'Order'> & $.DecimalNullableHaving) | $.DecimalInput | null
    placedAt?: ($.DateTimeFilter<'Order'> & $.RangeHaving<$.DateTimeFilter | $.DateTimeInput>) | $.DateTimeInput
    userId?: ($.IntFilter<'Order'> & $.IntHaving) | number
  }
  export interface OrderListRelationFilter {
    every?: OrderWhereInput
    some?: OrderWhereInput
    none?: OrderWhereInput
  }
  export interface OrderScalarRelationFilter {
    is?: OrderWhereInput
    isNot?: OrderWhereInput
  }
  export interface $Order$Bare extends OrderWhereInput {
    is?: never
    isNot?: never
  }
  export interface $Order$OrderByScalars {
    id?: $.SortOrder
    number?: $.SortOrder
    status?: $.SortOrder
    total?: $.SortOrder
    discount?: $.SortOrder | $.SortOrderInput
    placedAt?: $.SortOrder
    userId?: $.SortOrder
  }
  export interface OrderOrderByWithRelationInput extends $Order$OrderByScalars {
    user?: UserOrderByWithRelationInput
    items?: $.RelationCountOrder
  }
  export type OrderOrderByWithAggregationInput = $Order$OrderByScalars & $.AggregateOrder<$Order>
  export interface OrderSelectScalar {
    id?: boolean
    number?: boolean
    status?: boolean
    total?: boolean
    discount?: boolean
    placedAt?: boolean
    userId?: boolean
  }
  export type OrderOmit = OrderSelectScalar
  export interface OrderInclude {
    user?: boolean | UserDefaultArgs
    items?: boolean | $.RelationListArgs<$OrderItem>
    _count?: boolean | OrderCountOutputTypeDefaultArgs
  }
  export interface OrderSelect extends OrderSelectScalar, OrderInclude {}
  export interface $Order$ReturningInclude {
    user?: boolean | UserDefaultArgs
  }
  export interface $Order$ReturningSelect extends OrderSelectScalar, $Order$ReturningInclude {}
  export interface OrderCountOutputTypeSelect {
    items?: boolean | $.RelationCountArgs<$OrderItem>
  }
  export interface OrderCountOutputTypeDefaultArgs {
    select?: OrderCountOutputTypeSelect | null
  }
  export type Order$userArgs = UserDefaultArgs
  export type Order$itemsArgs = $.RelationListArgs<$OrderItem>
  export interface $Order$CreateScalars {
    number: string
    status?: OrderStatus
    total?: $.DecimalInput
    discount?: $.DecimalInput | null
    placedAt?: $.DateTimeInput
  }
  export interface $Order$CreateRelations {
    items?: OrderItemCreateNestedManyWithoutOrderInput
  }
  export interface OrderCreateInput extends $Order$CreateScalars, $Order$CreateRelations {
    user: UserCreateNestedOneWithoutOrdersInput
    id?: never
    userId?: never
  }
  export interface OrderCreateManyInput extends $Order$CreateScalars {
    id?: number
    userId: number
  }
  export interface OrderUncheckedCreateInput extends OrderCreateManyInput, $Order$CreateRelations {
    user?: never
  }
  export interface $Order$RowRelations {
    items?: $.RowsList<$OrderItem$WithoutOrder>
  }
  export interface OrderCreateRow extends $Order$CreateScalars, $Order$RowRelations {
    user: $.RowsOne<$User$WithoutOrders>
    id?: never
    userId?: never
  }
  export interface OrderUncheckedCreateRow extends OrderCreateManyInput, $Order$RowRelations {
    user?: never
  }
  export interface OrderUpdateManyMutationInput {
    number?: string | $.StringFieldUpdateOperationsInput
    status?: OrderStatus | $.SetUpdate<OrderStatus>
    total?: $.DecimalInput | $.DecimalFieldUpdateOperationsInput
    discount?: $.DecimalInput | $.NullableDecimalFieldUpdateOperationsInput | null
    placedAt?: $.DateTimeInput | $.DateTimeFieldUpdateOperationsInput
  }
  export interface $Order$UpdateRelations {
    items?: OrderItemUpdateManyWithoutOrderNestedInput
  }
  export interface OrderUpdateInput extends OrderUpdateManyMutationInput, $Order$UpdateRelations {
    user?: UserUpdateOneRequiredWithoutOrdersNestedInput
    id?: never
    userId?: never
  }
  export interface OrderUncheckedUpdateManyInput extends OrderUpdateManyMutationInput {
    id?: number | $.IntFieldUpdateOperationsInput
    userId?: number | $.IntFieldUpdateOperationsInput
  }
  export interface OrderUncheckedUpdateInput extends OrderUncheckedUpdateManyInput, $Order$UpdateRelations {
    user?: never
  }
  export interface OrderCreateWithoutUserInput extends $Order$CreateScalars, $Order$CreateRelations {
    user?: never
    id?: never
    userId?: never
  }
  export interface OrderCreateManyUserInput extends $Order$CreateScalars {
    id?: number
  }
  export interface OrderUncheckedCreateWithoutUserInput extends OrderCreateManyUserInput, $Order$CreateRelations {
    user?: never
  }
  export interface OrderCreateRowWithoutUser extends $Order$CreateScalars, $Order$RowRelations {
    user?: never
    id?: never
    userId?: never
  }
  export interface OrderUncheckedCreateRowWithoutUser extends OrderCreateManyUserInput, $Order$RowRelations {
    user?: never
  }
  export interface OrderUpdateWithoutUserInput extends OrderUpdateInput {
    user?: never
  }
  export interface OrderUncheckedUpdateWithoutUserInput extends OrderUncheckedUpdateInput {
    userId?: never
  }
  export interface $Order$WithoutUser {
    model: $Order
    create: OrderUncheckedCreateWithoutUserInput
    update: OrderUncheckedUpdateWithoutUserInput
    row: OrderUncheckedCreateRowWithoutUser
    createMany: OrderCreateManyUserInput
  }
  export type OrderCreateNestedManyWithoutUserInput = $.CreateList<$Order$WithoutUser>
  export type OrderUpdateManyWithoutUserNestedInput = $.UpdateList<$Order$WithoutUser>
  export interface OrderCreateWithoutItemsInput extends OrderCreateInput {
    items?: never
  }
  export interface OrderUncheckedCreateWithoutItemsInput extends OrderUncheckedCreateInput {
    items?: never
  }
  export interface OrderCreateRowWithoutItems extends OrderCreateRow {
    items?: never
  }
  export interface OrderUncheckedCreateRowWithoutItems extends OrderUncheckedCreateRow {
    items?: never
  }
  export interface OrderUpdateWithoutItemsInput extends OrderUpdateInput {
    items?: never
  }
  export interface OrderUncheckedUpdateWithoutItemsInput extends OrderUncheckedUpdateInput {
    items?: never
  }
  export interface $Order$WithoutItems {
    model: $Order
    create: OrderCreateWithoutItemsInput | OrderUncheckedCreateWithoutItemsInput
    update: OrderUpdateWithoutItemsInput | OrderUncheckedUpdateWithoutItemsInput
    row: OrderCreateRowWithoutItems | OrderUncheckedCreateRowWithoutItems
    createMany: never
  }
  export type OrderCreateNestedOneWithoutItemsInput = $.CreateOne<$Order$WithoutItems>
  export type OrderUpdateOneRequiredWithoutItemsNestedInput = $.UpdateOneRequired<$Order$WithoutItems>
  export type OrderCreateOrConnectWithoutUserInput = $.ConnectOrCreate<$Order$WithoutUser>
  export type OrderUpsertWithWhereUniqueWithoutUserInput = $.UpsertWithWhereUnique<$Order$WithoutUser>
  export type OrderUpdateWithWhereUniqueWithoutUserInput = $.UpdateWithWhereUnique<$Order$WithoutUser>
  export type OrderUpdateManyWithWhereWithoutUserInput = $.UpdateManyWithWhere<$Order$WithoutUser>
  export type OrderCreateManyUserInputEnvelope = $.NestedCreateMany<$Order$WithoutUser>
  export type OrderUncheckedCreateNestedManyWithoutUserInput = OrderCreateNestedManyWithoutUserInput
  export type OrderUncheckedUpdateManyWithoutUserNestedInput = OrderUpdateManyWithoutUserNestedInput
  export type OrderCreateOrConnectWithoutItemsInput = $.ConnectOrCreate<$Order$WithoutItems>
  export type OrderUpsertWithoutItemsInput = $.UpsertOne<$Order$WithoutItems>
  export type OrderUpdateToOneWithWhereWithoutItemsInput = $.UpdateToOneWithWhere<$Order$WithoutItems>
  export type OrderScalarFieldEnum = 'id' | 'number' | 'status' | 'total' | 'discount' | 'placedAt' | 'userId'
  export type OrderDefaultArgs = $.Selection<$Order>
  export type OrderGetPayload<S extends boolean | null | undefined | OrderDefaultArgs> = $.Result<$Order, S>
  export type OrderDelegate = $.Delegate<$Order>
  export type OrderFindUniqueArgs = $.FindUniqueArgs<$Order>
  export type OrderFindUniqueOrThrowArgs = $.FindUniqueArgs<$Order>
  export type OrderFindFirstArgs = $.FindManyArgs<$Order>
  export type OrderFindFirstOrThrowArgs = $.FindManyArgs<$Order>
  export type OrderFindManyArgs = $.FindManyArgs<$Order>
  export type OrderCountArgs = $.CountArgs<$Order>
  export type OrderAggregateArgs = $.AggregateArgs<$Order>
  export type OrderGroupByArgs = $.GroupByArgs<$Order>
  export type OrderCreateArgs = $.CreateArgs<$Order>
  export type OrderCreateManyArgs = $.CreateManyArgs<$Order>
  export type OrderCreateManyAndReturnArgs = $.CreateManyAndReturnArgs<$Order>
  export type OrderCopyFromArgs = $.CopyFromArgs<$Order>
  export type OrderUpdateArgs = $.UpdateArgs<$Order>
  export type OrderUpdateManyArgs = $.UpdateManyArgs<$Order>
  export type OrderUpdateManyAndReturnArgs = $.UpdateManyAndReturnArgs<$Order>
  export type OrderUpdateEachArgs = $.UpdateEachArgs<$Order>
  export type OrderUpsertArgs = $.UpsertArgs<$Order>
  export type OrderUpsertManyArgs = $.UpsertManyArgs<$Order>
  export type OrderUpsertManyAndReturnArgs = $.UpsertManyAndReturnArgs<$Order>
  export type OrderDeleteArgs = $.DeleteArgs<$Order>
  export type OrderDeleteManyArgs = $.DeleteManyArgs<$Order>
  export type OrderDeleteManyAndReturnArgs = $.DeleteManyAndReturnArgs<$Order>
  export type $OrderPayload = $Order
  export type OrderModel = Order
  export type OrderCountOutputType = $.Result<$Order, { select: { _count: true } }>['_count']
  export type Prisma__OrderClient<T, Null = never> = $.FluentPromise<$Order, T, Null, unknown>
  export type AggregateOrder = $.AggregateOutputs<$Order>
  export type OrderGroupByOutputType = $.GroupOutput<$Order>
  export type GetOrderAggregateType<T extends OrderAggregateArgs> = $.AggregateResult<$Order, T>
  export type GetOrderGroupByPayload<T extends OrderGroupByArgs> = $.GroupByResult<$Order, T>
  export type OrderCountAggregateInputType = $.AggregateInput<$Order, '_count'>
  export type OrderCountAggregateOutputType = $.AggregateOutput<$Order, '_count'>
  export type OrderAvgAggregateInputType = $.AggregateInput<$Order, '_avg'>
  export type OrderAvgAggregateOutputType = $.AggregateOutput<$Order, '_avg'>
  export type OrderSumAggregateInputType = $.AggregateInput<$Order, '_sum'>
  export type OrderSumAggregateOutputType = $.AggregateOutput<$Order, '_sum'>
  export type OrderMinAggregateInputType = $.AggregateInput<$Order, '_min'>
  export type OrderMinAggregateOutputType = $.AggregateOutput<$Order, '_min'>
  export type OrderMaxAggregateInputType = $.AggregateInput<$Order, '_max'>
  export type OrderMaxAggregateOutputType = $.AggregateOutput<$Order, '_max'>

  /* OrderItem */

  export interface OrderItemFieldRefs {
    readonly id: $.FieldRef<'OrderItem', 'Int'>
    readonly orderId: $.FieldRef<'OrderItem', 'Int'>
    readonly line: $.FieldRef<'OrderItem', 'Int'>
    readonly sku: $.FieldRef<'OrderItem', 'String'>
    readonly quantity: $.FieldRef<'OrderItem', 'Int'>
    readonly unitPrice: $.FieldRef<'OrderItem', 'Decimal'>
  }
  export interface $OrderItem$Relations {
    order: $Order
  }
  export interface $OrderItem$Table {
    id: $.TableColumn<number, number | undefined>
    orderId: $.TableColumn<number>
    line: $.TableColumn<number>
    sku: $.TableColumn<string>
    quantity: $.TableColumn<number, number | undefined>
    unitPrice: $.TableColumn<$.Decimal, $.DecimalInput>
  }
  export interface $OrderItem {
    name: 'OrderItem'
    key: 'orderItem'
    view: false
    scalars: OrderItem
    relations: $OrderItem$Relations
    counts: never
    numbers: 'id' | 'orderId' | 'line' | 'quantity' | 'unitPrice'
    comparables: 'id' | 'orderId' | 'line' | 'sku' | 'quantity' | 'unitPrice'
    select: OrderItemSelect
    include: OrderItemInclude
    omit: OrderItemOmit
    returningSelect: $OrderItem$ReturningSelect
    returningInclude: $OrderItem$ReturningInclude
    where: OrderItemWhereInput
    whereUnique: OrderItemWhereUniqueInput
    keys: 'id' | 'orderId_line'
    scalarWhere: OrderItemScalarWhereInput
    having: OrderItemScalarWhereWithAggregatesInput
    orderBy: OrderItemOrderByWithRelationInput
    orderByScalars: $OrderItem$OrderByScalars
    fields: OrderItemFieldRefs
    create: OrderItemCreateInput | OrderItemUncheckedCreateInput
    createRow: OrderItemCreateRow | OrderItemUncheckedCreateRow
    createMany: OrderItemCreateManyInput
    update: OrderItemUpdateInput | OrderItemUncheckedUpdateInput
    updateMany: OrderItemUncheckedUpdateManyInput
    table: 'OrderItem'
    columns: $OrderItem$Table
    createManyOptions: $.NoOptions
  }
  export interface OrderItemScalarWhereInput {
    AND?: OrderItemScalarWhereInput | readonly OrderItemScalarWhereInput[]
    OR?: readonly OrderItemScalarWhereInput[]
    NOT?: OrderItemScalarWhereInput | readonly OrderItemScalarWhereInput[]
    id?: $.IntFilter<'OrderItem'> | number
    orderId?: $.IntFilter<'OrderItem'> | number
    line?: $.IntFilter<'OrderItem'> | number
    sku?: $.StringFilter<'OrderItem'> | string
    quantity?: $.IntFilter<'OrderItem'> | number
    unitPrice?: $.DecimalFilter<'OrderItem'> | $.DecimalInput
  }
  export interface OrderItemWhereInput extends OrderItemScalarWhereInput {
    AND?: OrderItemWhereInput | readonly OrderItemWhereInput[]
    OR?: readonly OrderItemWhereInput[]
    NOT?: OrderItemWhereInput | readonly OrderItemWhereInput[]
    order?: $Order$Bare | OrderScalarRelationFilter
  }
  export interface OrderItemOrderIdLineCompoundUniqueInput {
    orderId: number
    line: number
  }
  export interface $OrderItem$Unique extends OrderItemWhereInput {
    id?: number
    orderId_line?: OrderItemOrderIdLineCompoundUniqueInput
  }
  export type OrderItemWhereUniqueInput = $OrderItem$Unique & ({ id: number | undefined } | { orderId_line: OrderItemOrderIdLineCompoundUniqueInput | undefined })
  export interface OrderItemScalarWhereWithAggregatesInput {
    AND?: OrderItemScalarWhereWithAggregatesInput | readonly OrderItemScalarWhereWithAggregatesInput[]
    OR?: readonly OrderItemScalarWhereWithAggregatesInput[]
    NOT?: OrderItemScalarWhereWithAggregatesInput | readonly OrderItemScalarWhereWithAggregatesInput[]
    id?: ($.IntFilter<'OrderItem'> & $.IntHaving) | number
    orderId?: ($.IntFilter<'OrderItem'> & $.IntHaving) | number
    line?: ($.IntFilter<'OrderItem'> & $.IntHaving) | number
    sku?: ($.StringFilter<'OrderItem'> & $.RangeHaving<$.StringFilter | string>) | string
    quantity?: ($.IntFilter<'OrderItem'> & $.IntHaving) | number
    unitPrice?: ($.DecimalFilter<'OrderItem'> & $.DecimalHaving) | $.DecimalInput
  }
  export interface OrderItemListRelationFilter {
    every?: OrderItemWhereInput
    some?: OrderItemWhereInput
    none?: OrderItemWhereInput
  }
  export interface $OrderItem$OrderByScalars {
    id?: $.SortOrder
    orderId?: $.SortOrder
    line?: $.SortOrder
    sku?: $.SortOrder
    quantity?: $.SortOrder
    unitPrice?: $.SortOrder
  }
  export interface OrderItemOrderByWithRelationInput extends $OrderItem$OrderByScalars {
    order?: OrderOrderByWithRelationInput
  }
  export type OrderItemOrderByWithAggregationInput = $OrderItem$OrderByScalars & $.AggregateOrder<$OrderItem>
  export interface OrderItemSelectScalar {
    id?: boolean
    orderId?: boolean
    line?: boolean
    sku?: boolean
    quantity?: boolean
    unitPrice?: boolean
  }
  export type OrderItemOmit = OrderItemSelectScalar
  export interface OrderItemInclude {
    order?: boolean | OrderDefaultArgs
  }
  export interface OrderItemSelect extends OrderItemSelectScalar, OrderItemInclude {}
  export interface $OrderItem$ReturningInclude {
    order?: boolean | OrderDefaultArgs
  }
  export interface $OrderItem$ReturningSelect extends OrderItemSelectScalar, $OrderItem$ReturningInclude {}
  export type OrderItem$orderArgs = OrderDefaultArgs
  export interface $OrderItem$CreateScalars {
    line: number
    sku: string
    quantity?: number
    unitPrice: $.DecimalInput
  }
  export interface $OrderItem$CreateRelations {}
  export interface OrderItemCreateInput extends $OrderItem$CreateScalars, $OrderItem$CreateRelations {
    order: OrderCreateNestedOneWithoutItemsInput
    id?: never
    orderId?: never
  }
  export interface OrderItemCreateManyInput extends $OrderItem$CreateScalars {
    id?: number
    orderId: number
  }
  export interface OrderItemUncheckedCreateInput extends OrderItemCreateManyInput, $OrderItem$CreateRelations {
    order?: never
  }
  export interface $OrderItem$RowRelations {}
  export interface OrderItemCreateRow extends $OrderItem$CreateScalars, $OrderItem$RowRelations {
    order: $.RowsOne<$Order$WithoutItems>
    id?: never
    orderId?: never
  }
  export interface OrderItemUncheckedCreateRow extends OrderItemCreateManyInput, $OrderItem$RowRelations {
    order?: never
  }
  export interface OrderItemUpdateManyMutationInput {
    line?: number | $.IntFieldUpdateOperationsInput
    sku?: string | $.StringFieldUpdateOperationsInput
    quantity?: number | $.IntFieldUpdateOperationsInput
    unitPrice?: $.DecimalInput | $.DecimalFieldUpdateOperationsInput
  }
  export interface $OrderItem$UpdateRelations {}
  export interface OrderItemUpdateInput extends OrderItemUpdateManyMutationInput, $OrderItem$UpdateRelations {
    order?: OrderUpdateOneRequiredWithoutItemsNestedInput
    id?: never
    orderId?: never
  }
  export interface OrderItemUncheckedUpdateManyInput extends OrderItemUpdateManyMutationInput {
    id?: number | $.IntFieldUpdateOperationsInput
    orderId?: number | $.IntFieldUpdateOperationsInput
  }
  export interface OrderItemUncheckedUpdateInput extends OrderItemUncheckedUpdateManyInput, $OrderItem$UpdateRelations {
    order?: never
  }
  export interface OrderItemCreateWithoutOrderInput extends $OrderItem$CreateScalars, $OrderItem$CreateRelations {
    order?: never
    id?: never
    orderId?: never
  }
  export interface OrderItemCreateManyOrderInput extends $OrderItem$CreateScalars {
    id?: number
  }
  export interface OrderItemUncheckedCreateWithoutOrderInput extends OrderItemCreateManyOrderInput, $OrderItem$CreateRelations {
    order?: never
  }
  export interface OrderItemCreateRowWithoutOrder extends $OrderItem$CreateScalars, $OrderItem$RowRelations {
    order?: never
    id?: never
    orderId?: never
  }
  export interface OrderItemUncheckedCreateRowWithoutOrder extends OrderItemCreateManyOrderInput, $OrderItem$RowRelations {
    order?: never
  }
  export interface OrderItemUpdateWithoutOrderInput extends OrderItemUpdateInput {
    order?: never
  }
  export interface OrderItemUncheckedUpdateWithoutOrderInput extends OrderItemUncheckedUpdateInput {
    orderId?: never
  }
  export interface $OrderItem$WithoutOrder {
    model: $OrderItem
    create: OrderItemUncheckedCreateWithoutOrderInput
    update: OrderItemUncheckedUpdateWithoutOrderInput
    row: OrderItemUncheckedCreateRowWithoutOrder
    createMany: OrderItemCreateManyOrderInput
  }
  export type OrderItemCreateNestedManyWithoutOrderInput = $.CreateList<$OrderItem$WithoutOrder>
  export type OrderItemUpdateManyWithoutOrderNestedInput = $.UpdateList<$OrderItem$WithoutOrder>
  export type OrderItemCreateOrConnectWithoutOrderInput = $.ConnectOrCreate<$OrderItem$WithoutOrder>
  export type OrderItemUpsertWithWhereUniqueWithoutOrderInput = $.UpsertWithWhereUnique<$OrderItem$WithoutOrder>
  export type OrderItemUpdateWithWhereUniqueWithoutOrderInput = $.UpdateWithWhereUnique<$OrderItem$WithoutOrder>
  export type OrderItemUpdateManyWithWhereWithoutOrderInput = $.UpdateManyWithWhere<$OrderItem$WithoutOrder>
  export type OrderItemCreateManyOrderInputEnvelope = $.NestedCreateMany<$OrderItem$WithoutOrder>
  export type OrderItemUncheckedCreateNestedManyWithoutOrderInput = OrderItemCreateNestedManyWithoutOrderInput
  export type OrderItemUncheckedUpdateManyWithoutOrderNestedInput = OrderItemUpdateManyWithoutOrderNestedInput
  export type OrderItemScalarFieldEnum = 'id' | 'orderId' | 'line' | 'sku' | 'quantity' | 'unitPrice'
  export type OrderItemDefaultArgs = $.Selection<$OrderItem>
  export type OrderItemGetPayload<S extends boolean | null | undefined | OrderItemDefaultArgs> = $.Result<$OrderItem, S>
  export type OrderItemDelegate = $.Delegate<$OrderItem>
  export type OrderItemFindUniqueArgs = $.FindUniqueArgs<$OrderItem>
  export type OrderItemFindUniqueOrThrowArgs = $.FindUniqueArgs<$OrderItem>
  export type OrderItemFindFirstArgs = $.FindManyArgs<$OrderItem>
  export type OrderItemFindFirstOrThrowArgs = $.FindManyArgs<$OrderItem>
  export type OrderItemFindManyArgs = $.FindManyArgs<$OrderItem>
  export type OrderItemCountArgs = $.CountArgs<$OrderItem>
  export type OrderItemAggregateArgs = $.AggregateArgs<$OrderItem>
  export type OrderItemGroupByArgs = $.GroupByArgs<$OrderItem>
  export type OrderItemCreateArgs = $.CreateArgs<$OrderItem>
  export type OrderItemCreateManyArgs = $.CreateManyArgs<$OrderItem>
  export type OrderItemCreateManyAndReturnArgs = $.CreateManyAndReturnArgs<$OrderItem>
  export type OrderItemCopyFromArgs = $.CopyFromArgs<$OrderItem>
  export type OrderItemUpdateArgs = $.UpdateArgs<$OrderItem>
  export type OrderItemUpdateManyArgs = $.UpdateManyArgs<$OrderItem>
  export type OrderItemUpdateManyAndReturnArgs = $.UpdateManyAndReturnArgs<$OrderItem>
  export type OrderItemUpdateEachArgs = $.UpdateEachArgs<$OrderItem>
  export type OrderItemUpsertArgs = $.UpsertArgs<$OrderItem>
  export type OrderItemUpsertManyArgs = $.UpsertManyArgs<$OrderItem>
  export type OrderItemUpsertManyAndReturnArgs = $.UpsertManyAndReturnArgs<$OrderItem>
  export type OrderItemDeleteArgs = $.DeleteArgs<$OrderItem>
  export type OrderItemDeleteManyArgs = $.DeleteManyArgs<$OrderItem>
  export type OrderItemDeleteManyAndReturnArgs = $.DeleteManyAndReturnArgs<$OrderItem>
  export type $OrderItemPayload = $OrderItem
  export type OrderItemModel = OrderItem
  export type Prisma__OrderItemClient<T, Null = never> = $.FluentPromise<$OrderItem, T, Null, unknown>
  export type AggregateOrderItem = $.AggregateOutputs<$OrderItem>
  export type OrderItemGroupByOutputType = $.GroupOutput<$OrderItem>
  export type GetOrderItemAggregateType<T extends OrderItemAggregateArgs> = $.AggregateResult<$OrderItem, T>
  export type GetOrderItemGroupByPayload<T extends OrderItemGroupByArgs> = $.GroupByResult<$OrderItem, T>
  export type OrderItemCountAggregateInputType = $.AggregateInput<$OrderItem, '_count'>
  export type OrderItemCountAggregateOutputType = $.AggregateOutput<$OrderItem, '_count'>
  export type OrderItemAvgAggregateInputType = $.AggregateInput<$OrderItem, '_avg'>
  export type OrderItemAvgAggregateOutputType = $.AggregateOutput<$OrderItem, '_avg'>
  export type OrderItemSumAggregateInputType = $.AggregateInput<$OrderItem, '_sum'>
  export type OrderItemSumAggregateOutputType = $.AggregateOutput<$OrderItem, '_sum'>
  export type OrderItemMinAggregateInputType = $.AggregateInput<$OrderItem, '_min'>
  export type OrderItemMinAggregateOutputType = $.AggregateOutput<$OrderItem, '_min'>
  export type OrderItemMaxAggregateInputType = $.AggregateInput<$OrderItem, '_max'>
  export type OrderItemMaxAggregateOutputType = $.AggregateOutput<$OrderItem, '_max'>

  /* Attachment */

  export interface AttachmentFieldRefs {
    readonly id: $.FieldRef<'Attachment', 'String'>
    readonly name: $.FieldRef<'Attachment', 'String'>
    readonly data: $.FieldRef<'Attachment', 'Bytes'>
    readonly checksum: $.FieldRef<'Attachment', 'Bytes'>
    readonly size: $.FieldRef<'Attachment', 'BigInt'>
    readonly postId: $.FieldRef<'Attachment', 'Int'>
  }
  export interface $Attachment$Relations {
    post: $Post | null
  }
  export interface $Attachment$Table {
    id: $.TableColumn<string>
    name: $.TableColumn<string>
    data: $.TableColumn<$.Bytes, $.BytesInput>
    checksum: $.TableColumn<$.Bytes | null, $.BytesInput | null>
    size: $.TableColumn<bigint, $.BigIntInput>
    postId: $.TableColumn<number | null>
  }
  export interface $Attachment {
    name: 'Attachment'
    key: 'attachment'
    view: false
    scalars: Attachment
    relations: $Attachment$Relations
    counts: never
    numbers: 'size' | 'postId'
    comparables: 'id' | 'name' | 'data' | 'checksum' | 'size' | 'postId'
    select: AttachmentSelect
    include: AttachmentInclude
    omit: AttachmentOmit
    returningSelect: $Attachment$ReturningSelect
    returningInclude: $Attachment$ReturningInclude
    where: AttachmentWhereInput
    whereUnique: AttachmentWhereUniqueInput
    keys: 'id'
    scalarWhere: AttachmentScalarWhereInput
    having: AttachmentScalarWhereWithAggregatesInput
    orderBy: AttachmentOrderByWithRelationInput
    orderByScalars: $Attachment$OrderByScalars
    fields: AttachmentFieldRefs
    create: AttachmentCreateInput | AttachmentUncheckedCreateInput
    createRow: AttachmentCreateRow | AttachmentUncheckedCreateRow
    createMany: AttachmentCreateManyInput
    update: AttachmentUpdateInput | AttachmentUncheckedUpdateInput
    updateMany: AttachmentUncheckedUpdateManyInput
    table: 'Attachment'
    columns: $Attachment$Table
    createManyOptions: $.NoOptions
  }
  export interface AttachmentScalarWhereInput {
    AND?: AttachmentScalarWhereInput | readonly AttachmentScalarWhereInput[]
    OR?: readonly AttachmentScalarWhereInput[]
    NOT?: AttachmentScalarWhereInput | readonly AttachmentScalarWhereInput[]
    id?: $.StringFilter<'Attachment'> | string
    name?: $.StringFilter<'Attachment'> | string
    data?: $.BytesFilter<'Attachment'> | $.BytesInput
    checksum?: $.BytesNullableFilter<'Attachment'> | $.BytesInput | null
    size?: $.BigIntFilter<'Attachment'> | $.BigIntInput
    postId?: $.IntNullableFilter<'Attachment'> | number | null
  }
  export interface AttachmentWhereInput extends AttachmentScalarWhereInput {
    AND?: AttachmentWhereInput | readonly AttachmentWhereInput[]
    OR?: readonly AttachmentWhereInput[]
    NOT?: AttachmentWhereInput | readonly AttachmentWhereInput[]
    post?: $Post$Bare | PostNullableScalarRelationFilter | null
  }
  export interface $Attachment$Unique extends AttachmentWhereInput {
    id?: string
  }
  export type AttachmentWhereUniqueInput = $Attachment$Unique & { id: string | undefined }
  export interface AttachmentScalarWhereWithAggregatesInput {
    AND?: AttachmentScalarWhereWithAggregatesInput | readonly AttachmentScalarWhereWithAggregatesInput[]
    OR?: readonly AttachmentScalarWhereWithAggregatesInput[]
    NOT?: AttachmentScalarWhereWithAggregatesInput | readonly AttachmentScalarWhereWithAggregatesInput[]
    id?: ($.StringFilter<'Attachment'> & $.RangeHaving<$.StringFilter | string>) | string
    name?: ($.StringFilter<'Attachment'> & $.RangeHaving<$.StringFilter | string>) | string
    data?: ($.BytesFilter<'Attachment'> & $.RangeHaving<$.BytesFilter | $.BytesInput>) | $.BytesInput
    checksum?: ($.BytesNullableFilter<'Attachment'> & $.RangeHaving<$.BytesNullableFilter | $.BytesInput | null>) | $.BytesInput | null
    size?: ($.BigIntFilter<'Attachment'> & $.BigIntHaving) | $.BigIntInput
    postId?: ($.IntNullableFilter<'Attachment'> & $.IntNullableHaving) | number | null
  }
  export interface AttachmentListRelationFilter {
    every?: AttachmentWhereInput
    some?: AttachmentWhereInput
    none?: AttachmentWhereInput
  }
  export interface $Attachment$OrderByScalars {
    id?: $.SortOrder
    name?: $.SortOrder
    data?: $.SortOrder
    checksum?: $.SortOrder | $.SortOrderInput
    size?: $.SortOrder
    postId?: $.SortOrder | $.SortOrderInput
  }
  export interface AttachmentOrderByWithRelationInput extends $Attachment$OrderByScalars {
    post?: PostOrderByWithRelationInput
  }
  export type AttachmentOrderByWithAggregationInput = $Attachment$OrderByScalars & $.AggregateOrder<$Attachment>
  export interface AttachmentSelectScalar {
    id?: boolean
    name?: boolean
    data?: boolean
    checksum?: boolean
    size?: boolean
    postId?: boolean
  }
  export type AttachmentOmit = AttachmentSelectScalar
  export interface AttachmentInclude {
    post?: boolean | $.OptionalRelationArgs<$Post>
  }
  export interface AttachmentSelect extends AttachmentSelectScalar, AttachmentInclude {}
  export interface $Attachment$ReturningInclude {
    post?: boolean | $.OptionalRelationArgs<$Post>
  }
  export interface $Attachment$ReturningSelect extends AttachmentSelectScalar, $Attachment$ReturningInclude {}
  export type Attachment$postArgs = $.OptionalRelationArgs<$Post>
  export interface $Attachment$CreateScalars {
    id?: string
    name: string
    data: $.BytesInput
    checksum?: $.BytesInput | null
    size: $.BigIntInput
  }
  export interface $Attachment$CreateRelations {}
  export interface AttachmentCreateInput extends $Attachment$CreateScalars, $Attachment$CreateRelations {
    post?: PostCreateNestedOneWithoutAttachmentsInput
    postId?: never
  }
  export interface AttachmentCreateManyInput extends $Attachment$CreateScalars {
    postId?: number | null
  }
  export interface AttachmentUncheckedCreateInput extends AttachmentCreateManyInput, $Attachment$CreateRelations {
    post?: never
  }
  export interface $Attachment$RowRelations {}
  export interface AttachmentCreateRow extends $Attachment$CreateScalars, $Attachment$RowRelations {
    post?: $.RowsOne<$Post$WithoutAttachments>
    postId?: never
  }
  export interface AttachmentUncheckedCreateRow extends AttachmentCreateManyInput, $Attachment$RowRelations {
    post?: never
  }
  export interface AttachmentUpdateManyMutationInput {
    id?: string | $.StringFieldUpdateOperationsInput
    name?: string | $.StringFieldUpdateOperationsInput
    data?: $.BytesInput | $.BytesFieldUpdateOperationsInput
    checksum?: $.BytesInput | $.NullableBytesFieldUpdateOperationsInput | null
    size?: $.BigIntInput | $.BigIntFieldUpdateOperationsInput
  }
  export interface $Attachment$UpdateRelations {}
  export interface AttachmentUpdateInput extends AttachmentUpdateManyMutationInput, $Attachment$UpdateRelations {
    post?: PostUpdateOneWithoutAttachmentsNestedInput
    postId?: never
  }
  export interface AttachmentUncheckedUpdateManyInput extends AttachmentUpdateManyMutationInput {
    postId?: number | $.NullableIntFieldUpdateOperationsInput | null
  }
  export interface AttachmentUncheckedUpdateInput extends AttachmentUncheckedUpdateManyInput, $Attachment$UpdateRelations {
    post?: never
  }
  export interface AttachmentCreateWithoutPostInput extends $Attachment$CreateScalars, $Attachment$CreateRelations {
    post?: never
    postId?: never
  }
  export interface AttachmentCreateManyPostInput extends $Attachment$CreateScalars {}
  export interface AttachmentUncheckedCreateWithoutPostInput extends AttachmentCreateManyPostInput, $Attachment$CreateRelations {
    post?: never
  }
  export interface AttachmentCreateRowWithoutPost extends $Attachment$CreateScalars, $Attachment$RowRelations {
    post?: never
    postId?: never
  }
  export interface AttachmentUncheckedCreateRowWithoutPost extends AttachmentCreateManyPostInput, $Attachment$RowRelations {
    post?: never
  }
  export interface AttachmentUpdateWithoutPostInput extends AttachmentUpdateInput {
    post?: never
  }
  export interface AttachmentUncheckedUpdateWithoutPostInput extends AttachmentUncheckedUpdateInput {
    postId?: never
  }
  export interface $Attachment$WithoutPost {
    model: $Attachment
    create: AttachmentUncheckedCreateWithoutPostInput
    update: AttachmentUncheckedUpdateWithoutPostInput
    row: AttachmentUncheckedCreateRowWithoutPost
    createMany: AttachmentCreateManyPostInput
  }
  export type AttachmentCreateNestedManyWithoutPostInput = $.CreateList<$Attachment$WithoutPost>
  export type AttachmentUpdateManyWithoutPostNestedInput = $.UpdateList<$Attachment$WithoutPost>
  export type AttachmentCreateOrConnectWithoutPostInput = $.ConnectOrCreate<$Attachment$WithoutPost>
  export type AttachmentUpsertWithWhereUniqueWithoutPostInput = $.UpsertWithWhereUnique<$Attachment$WithoutPost>
  export type AttachmentUpdateWithWhereUniqueWithoutPostInput = $.UpdateWithWhereUnique<$Attachment$WithoutPost>
  export type AttachmentUpdateManyWithWhereWithoutPostInput = $.UpdateManyWithWhere<$Attachment$WithoutPost>
  export type AttachmentCreateManyPostInputEnvelope = $.NestedCreateMany<$Attachment$WithoutPost>
  export type AttachmentUncheckedCreateNestedManyWithoutPostInput = AttachmentCreateNestedManyWithoutPostInput
  export type AttachmentUncheckedUpdateManyWithoutPostNestedInput = AttachmentUpdateManyWithoutPostNestedInput
  export type AttachmentScalarFieldEnum = 'id' | 'name' | 'data' | 'checksum' | 'size' | 'postId'
  export type AttachmentDefaultArgs = $.Selection<$Attachment>
  export type AttachmentGetPayload<S extends boolean | null | undefined | AttachmentDefaultArgs> = $.Result<$Attachment, S>
  export type AttachmentDelegate = $.Delegate<$Attachment>
  export type AttachmentFindUniqueArgs = $.FindUniqueArgs<$Attachment>
  export type AttachmentFindUniqueOrThrowArgs = $.FindUniqueArgs<$Attachment>
  export type AttachmentFindFirstArgs = $.FindManyArgs<$Attachment>
  export type AttachmentFindFirstOrThrowArgs = $.FindManyArgs<$Attachment>
  export type AttachmentFindManyArgs = $.FindManyArgs<$Attachment>
  export type AttachmentCountArgs = $.CountArgs<$Attachment>
  export type AttachmentAggregateArgs = $.AggregateArgs<$Attachment>
  export type AttachmentGroupByArgs = $.GroupByArgs<$Attachment>
  export type AttachmentCreateArgs = $.CreateArgs<$Attachment>
  export type AttachmentCreateManyArgs = $.CreateManyArgs<$Attachment>
  export type AttachmentCreateManyAndReturnArgs = $.CreateManyAndReturnArgs<$Attachment>
  export type AttachmentCopyFromArgs = $.CopyFromArgs<$Attachment>
  export type AttachmentUpdateArgs = $.UpdateArgs<$Attachment>
  export type AttachmentUpdateManyArgs = $.UpdateManyArgs<$Attachment>
  export type AttachmentUpdateManyAndReturnArgs = $.UpdateManyAndReturnArgs<$Attachment>
  export type AttachmentUpdateEachArgs = $.UpdateEachArgs<$Attachment>
  export type AttachmentUpsertArgs = $.UpsertArgs<$Attachment>
  export type AttachmentUpsertManyArgs = $.UpsertManyArgs<$Attachment>
  export type AttachmentUpsertManyAndReturnArgs = $.UpsertManyAndReturnArgs<$Attachment>
  export type AttachmentDeleteArgs = $.DeleteArgs<$Attachment>
  export type AttachmentDeleteManyArgs = $.DeleteManyArgs<$Attachment>
  export type AttachmentDeleteManyAndReturnArgs = $.DeleteManyAndReturnArgs<$Attachment>
  export type $AttachmentPayload = $Attachment
  export type AttachmentModel = Attachment
  export type Prisma__AttachmentClient<T, Null = never> = $.FluentPromise<$Attachment, T, Null, unknown>
  export type AggregateAttachment = $.AggregateOutputs<$Attachment>
  export type AttachmentGroupByOutputType = $.GroupOutput<$Attachment>
  export type GetAttachmentAggregateType<T extends AttachmentAggregateArgs> = $.AggregateResult<$Attachment, T>
  export type GetAttachmentGroupByPayload<T extends AttachmentGroupByArgs> = $.GroupByResult<$Attachment, T>
  export type AttachmentCountAggregateInputType = $.AggregateInput<$Attachment, '_count'>
  export type AttachmentCountAggregateOutputType = $.AggregateOutput<$Attachment, '_count'>
  export type AttachmentAvgAggregateInputType = $.AggregateInput<$Attachment, '_avg'>
  export type AttachmentAvgAggregateOutputType = $.AggregateOutput<$Attachment, '_avg'>
  export type AttachmentSumAggregateInputType = $.AggregateInput<$Attachment, '_sum'>
  export type AttachmentSumAggregateOutputType = $.AggregateOutput<$Attachment, '_sum'>
  export type AttachmentMinAggregateInputType = $.AggregateInput<$Attachment, '_min'>
  export type AttachmentMinAggregateOutputType = $.AggregateOutput<$Attachment, '_min'>
  export type AttachmentMaxAggregateInputType = $.AggregateInput<$Attachment, '_max'>
  export type AttachmentMaxAggregateOutputType = $.AggregateOutput<$Attachment, '_max'>

  /* Setting */

  export interface SettingFieldRefs {
    readonly key: $.FieldRef<'Setting', 'String'>
    readonly value: $.FieldRef<'Setting', 'String'>
    readonly minRole: $.FieldRef<'Setting', 'Role'>
    readonly enabled: $.FieldRef<'Setting', 'Boolean'>
    readonly priority: $.FieldRef<'Setting', 'Int'>
    readonly changedAt: $.FieldRef<'Setting', 'DateTime'>
    readonly payload: $.FieldRef<'Setting', 'Json'>
    readonly ownerId: $.FieldRef<'Setting', 'Int'>
  }
  export interface $Setting$Relations {
    owner: $User | null
  }
  export interface $Setting$Table {
    setting_key: $.TableColumn<string>
    setting_value: $.TableColumn<string>
    min_role: $.TableColumn<'admin' | 'EDITOR' | 'reader', 'admin' | 'EDITOR' | 'reader' | undefined>
    is_enabled: $.TableColumn<boolean, boolean | undefined>
    sort_priority: $.TableColumn<number | null>
    changed_at: $.TableColumn<Date | null, $.DateTimeInput | null>
    payload_json: $.TableColumn<$.JsonValue | null, $.InputJsonValue | null>
    owner_id: $.TableColumn<number | null>
  }
  export interface $Setting {
    name: 'Setting'
    key: 'setting'
    view: false
    scalars: Setting
    relations: $Setting$Relations
    counts: never
    numbers: 'priority' | 'ownerId'
    comparables: 'key' | 'value' | 'minRole' | 'enabled' | 'priority' | 'changedAt' | 'ownerId'
    select: SettingSelect
    include: SettingInclude
    omit: SettingOmit
    returningSelect: $Setting$ReturningSelect
    returningInclude: $Setting$ReturningInclude
    where: SettingWhereInput
    whereUnique: SettingWhereUniqueInput
    keys: 'key' | 'ownerId_priority'
    scalarWhere: SettingScalarWhereInput
    having: SettingScalarWhereWithAggregatesInput
    orderBy: SettingOrderByWithRelationInput
    orderByScalars: $Setting$OrderByScalars
    fields: SettingFieldRefs
    create: SettingCreateInput | SettingUncheckedCreateInput
    createRow: SettingCreateRow | SettingUncheckedCreateRow
    createMany: SettingCreateManyInput
    update: SettingUpdateInput | SettingUncheckedUpdateInput
    updateMany: SettingUncheckedUpdateManyInput
    table: 'app_settings'
    columns: $Setting$Table
    createManyOptions: $.NoOptions
  }
  export interface SettingScalarWhereInput {
    AND?: SettingScalarWhereInput | readonly SettingScalarWhereInput[]
    OR?: readonly SettingScalarWhereInput[]
    NOT?: SettingScalarWhereInput | readonly SettingScalarWhereInput[]
    key?: $.StringFilter<'Setting'> | string
    value?: $.StringFilter<'Setting'> | string
    minRole?: $.EnumFilter<Role, 'Role', 'Setting'> | Role
    enabled?: $.BoolFilter<'Setting'> | boolean
    priority?: $.IntNullableFilter<'Setting'> | number | null
    changedAt?: $.DateTimeNullableFilter<'Setting'> | $.DateTimeInput | null
    payload?: $.SqliteJsonFilter<'Setting'>
    ownerId?: $.IntNullableFilter<'Setting'> | number | null
  }
  export interface SettingWhereInput extends SettingScalarWhereInput {
    AND?: SettingWhereInput | readonly SettingWhereInput[]
    OR?: readonly SettingWhereInput[]
    NOT?: SettingWhereInput | readonly SettingWhereInput[]
    owner?: $User$Bare | UserNullableScalarRelationFilter | null
  }
  export interface SettingOwnerIdPriorityCompoundUniqueInput {
    ownerId: number
    priority: number
  }
  export interface $Setting$Unique extends SettingWhereInput {
    key?: string
    ownerId_priority?: SettingOwnerIdPriorityCompoundUniqueInput
  }
  export type SettingWhereUniqueInput = $Setting$Unique & ({ key: string | undefined } | { ownerId_priority: SettingOwnerIdPriorityCompoundUniqueInput | undefined })
  export interface SettingScalarWhereWithAggregatesInput {
    AND?: SettingScalarWhereWithAggregatesInput | readonly SettingScalarWhereWithAggregatesInput[]
    OR?: readonly SettingScalarWhereWithAggregatesInput[]
    NOT?: SettingScalarWhereWithAggregatesInput | readonly SettingScalarWhereWithAggregatesInput[]
    key?: ($.StringFilter<'Setting'> & $.RangeHaving<$.StringFilter | string>) | string
    value?: ($.StringFilter<'Setting'> & $.RangeHaving<$.StringFilter | string>) | string
    minRole?: ($.EnumFilter<Role, 'Role', 'Setting'> & $.RangeHaving<$.EnumFilter<Role, 'Role'> | Role>) | Role
    enabled?: ($.BoolFilter<'Setting'> & $.RangeHaving<$.BoolFilter | boolean>) | boolean
    priority?: ($.IntNullableFilter<'Setting'> & $.IntNullableHaving) | number | null
    changedAt?: ($.DateTimeNullableFilter<'Setting'> & $.RangeHaving<$.DateTimeNullableFilter | $.DateTimeInput | null>) | $.DateTimeInput | null
    payload?: $.SqliteJsonFilter<'Setting'> & $.CountHaving
    ownerId?: ($.IntNullableFilter<'Setting'> & $.IntNullableHaving) | number | null
  }
  export interface SettingListRelationFilter {
    every?: SettingWhereInput
    some?: SettingWhereInput
    none?: SettingWhereInput
  }
  export interface $Setting$OrderByScalars {
    key?: $.SortOrder
    value?: $.SortOrder
    minRole?: $.SortOrder
    enabled?: $.SortOrder
    priority?: $.SortOrder | $.SortOrderInput
    changedAt?: $.SortOrder | $.SortOrderInput
    payload?: $.SortOrder | $.SortOrderInput
    ownerId?: $.SortOrder | $.SortOrderInput
  }
  export interface SettingOrderByWithRelationInput extends $Setting$OrderByScalars {
    owner?: UserOrderByWithRelationInput
  }
  export type SettingOrderByWithAggregationInput = $Setting$OrderByScalars & $.AggregateOrder<$Setting>
  export interface SettingSelectScalar {
    key?: boolean
    value?: boolean
    minRole?: boolean
    enabled?: boolean
    priority?: boolean
    changedAt?: boolean
    payload?: boolean
    ownerId?: boolean
  }
  export type SettingOmit = SettingSelectScalar
  export interface SettingInclude {
    owner?: boolean | $.OptionalRelationArgs<$User>
  }
  export interface SettingSelect extends SettingSelectScalar, SettingInclude {}
  export interface $Setting$ReturningInclude {
    owner?: boolean | $.OptionalRelationArgs<$User>
  }
  export interface $Setting$ReturningSelect extends SettingSelectScalar, $Setting$ReturningInclude {}
  export type Setting$ownerArgs = $.OptionalRelationArgs<$User>
  export interface $Setting$CreateScalars {
    key: string
    value: string
    minRole?: Role
    enabled?: boolean
    priority?: number | null
    changedAt?: $.DateTimeInput | null
    payload?: $.NullableJsonInput
  }
  export interface $Setting$CreateRelations {}
  export interface SettingCreateInput extends $Setting$CreateScalars, $Setting$CreateRelations {
    owner?: UserCreateNestedOneWithoutOptionsInput
    ownerId?: never
  }
  export interface SettingCreateManyInput extends $Setting$CreateScalars {
    ownerId?: number | null
  }
  export interface SettingUncheckedCreateInput extends SettingCreateManyInput, $Setting$CreateRelations {
    owner?: never
  }
  export interface $Setting$RowRelations {}
  export interface SettingCreateRow extends $Setting$CreateScalars, $Setting$RowRelations {
    owner?: $.RowsOne<$User$WithoutOptions>
    ownerId?: never
  }
  export interface SettingUncheckedCreateRow extends SettingCreateManyInput, $Setting$RowRelations {
    owner?: never
  }
  export interface SettingUpdateManyMutationInput {
    key?: string | $.StringFieldUpdateOperationsInput
    value?: string | $.StringFieldUpdateOperationsInput
    minRole?: Role | $.SetUpdate<Role>
    enabled?: boolean | $.BoolFieldUpdateOperationsInput
    priority?: number | $.NullableIntFieldUpdateOperationsInput | null
    changedAt?: $.DateTimeInput | $.NullableDateTimeFieldUpdateOperationsInput | null
    payload?: $.NullableJsonInput
  }
  export interface $Setting$UpdateRelations {}
  export interface SettingUpdateInput extends SettingUpdateManyMutationInput, $Setting$UpdateRelations {
    owner?: UserUpdateOneWithoutOptionsNestedInput
    ownerId?: never
  }
  export interface SettingUncheckedUpdateManyInput extends SettingUpdateManyMutationInput {
    ownerId?: number | $.NullableIntFieldUpdateOperationsInput | null
  }
  export interface SettingUncheckedUpdateInput extends SettingUncheckedUpdateManyInput, $Setting$UpdateRelations {
    owner?: never
  }
  export interface SettingCreateWithoutOwnerInput extends $Setting$CreateScalars, $Setting$CreateRelations {
    owner?: never
    ownerId?: never
  }
  export interface SettingCreateManyOwnerInput extends $Setting$CreateScalars {}
  export interface SettingUncheckedCreateWithoutOwnerInput extends SettingCreateManyOwnerInput, $Setting$CreateRelations {
    owner?: never
  }
  export interface SettingCreateRowWithoutOwner extends $Setting$CreateScalars, $Setting$RowRelations {
    owner?: never
    ownerId?: never
  }
  export interface SettingUncheckedCreateRowWithoutOwner extends SettingCreateManyOwnerInput, $Setting$RowRelations {
    owner?: never
  }
  export interface SettingUpdateWithoutOwnerInput extends SettingUpdateInput {
    owner?: never
  }
  export interface SettingUncheckedUpdateWithoutOwnerInput extends SettingUncheckedUpdateInput {
    ownerId?: never
  }
  export interface $Setting$WithoutOwner {
    model: $Setting
    create: SettingUncheckedCreateWithoutOwnerInput
    update: SettingUncheckedUpdateWithoutOwnerInput
    row: SettingUncheckedCreateRowWithoutOwner
    createMany: SettingCreateManyOwnerInput
  }
  export type SettingCreateNestedManyWithoutOwnerInput = $.CreateList<$Setting$WithoutOwner>
  export type SettingUpdateManyWithoutOwnerNestedInput = $.UpdateList<$Setting$WithoutOwner>
  export type SettingCreateOrConnectWithoutOwnerInput = $.ConnectOrCreate<$Setting$WithoutOwner>
  export type SettingUpsertWithWhereUniqueWithoutOwnerInput = $.UpsertWithWhereUnique<$Setting$WithoutOwner>
  export type SettingUpdateWithWhereUniqueWithoutOwnerInput = $.UpdateWithWhereUnique<$Setting$WithoutOwner>
  export type SettingUpdateManyWithWhereWithoutOwnerInput = $.UpdateManyWithWhere<$Setting$WithoutOwner>
  export type SettingCreateManyOwnerInputEnvelope = $.NestedCreateMany<$Setting$WithoutOwner>
  export type SettingUncheckedCreateNestedManyWithoutOwnerInput = SettingCreateNestedManyWithoutOwnerInput
  export type SettingUncheckedUpdateManyWithoutOwnerNestedInput = SettingUpdateManyWithoutOwnerNestedInput
  export type SettingScalarFieldEnum = 'key' | 'value' | 'minRole' | 'enabled' | 'priority' | 'changedAt' | 'payload' | 'ownerId'
  export type SettingDefaultArgs = $.Selection<$Setting>
  export type SettingGetPayload<S extends boolean | null | undefined | SettingDefaultArgs> = $.Result<$Setting, S>
  export type SettingDelegate = $.Delegate<$Setting>
  export type SettingFindUniqueArgs = $.FindUniqueArgs<$Setting>
  export type SettingFindUniqueOrThrowArgs = $.FindUniqueArgs<$Setting>
  export type SettingFindFirstArgs = $.FindManyArgs<$Setting>
  export type SettingFindFirstOrThrowArgs = $.FindManyArgs<$Setting>
  export type SettingFindManyArgs = $.FindManyArgs<$Setting>
  export type SettingCountArgs = $.CountArgs<$Setting>
  export type SettingAggregateArgs = $.AggregateArgs<$Setting>
  export type SettingGroupByArgs = $.GroupByArgs<$Setting>
  export type SettingCreateArgs = $.CreateArgs<$Setting>
  export type SettingCreateManyArgs = $.CreateManyArgs<$Setting>
  export type SettingCreateManyAndReturnArgs = $.CreateManyAndReturnArgs<$Setting>
  export type SettingCopyFromArgs = $.CopyFromArgs<$Setting>
  export type SettingUpdateArgs = $.UpdateArgs<$Setting>
  export type SettingUpdateManyArgs = $.UpdateManyArgs<$Setting>
  export type SettingUpdateManyAndReturnArgs = $.UpdateManyAndReturnArgs<$Setting>
  export type SettingUpdateEachArgs = $.UpdateEachArgs<$Setting>
  export type SettingUpsertArgs = $.UpsertArgs<$Setting>
  export type SettingUpsertManyArgs = $.UpsertManyArgs<$Setting>
  export type SettingUpsertManyAndReturnArgs = $.UpsertManyAndReturnArgs<$Setting>
  export type SettingDeleteArgs = $.DeleteArgs<$Setting>
  export type SettingDeleteManyArgs = $.DeleteManyArgs<$Setting>
  export type SettingDeleteManyAndReturnArgs = $.DeleteManyAndReturnArgs<$Setting>
  export type $SettingPayload = $Setting
  export type SettingModel = Setting
  export type Prisma__SettingClient<T, Null = never> = $.FluentPromise<$Setting, T, Null, unknown>
  export type AggregateSetting = $.AggregateOutputs<$Setting>
  export type SettingGroupByOutputType = $.GroupOutput<$Setting>
  export type GetSettingAggregateType<T extends SettingAggregateArgs> = $.AggregateResult<$Setting, T>
  export type GetSettingGroupByPayload<T extends SettingGroupByArgs> = $.GroupByResult<$Setting, T>
  export type SettingCountAggregateInputType = $.AggregateInput<$Setting, '_count'>
  export type SettingCountAggregateOutputType = $.AggregateOutput<$Setting, '_count'>
  export type SettingAvgAggregateInputType = $.AggregateInput<$Setting, '_avg'>
  export type SettingAvgAggregateOutputType = $.AggregateOutput<$Setting, '_avg'>
  export type SettingSumAggregateInputType = $.AggregateInput<$Setting, '_sum'>
  export type SettingSumAggregateOutputType = $.AggregateOutput<$Setting, '_sum'>
  export type SettingMinAggregateInputType = $.AggregateInput<$Setting, '_min'>
  export type SettingMinAggregateOutputType = $.AggregateOutput<$Setting, '_min'>
  export type SettingMaxAggregateInputType = $.AggregateInput<$Setting, '_max'>
  export type SettingMaxAggregateOutputType = $.AggregateOutput<$Setting, '_max'>

  /* Token */

  export interface TokenFieldRefs {
    readonly id: $.FieldRef<'Token', 'String'>
    readonly nano: $.FieldRef<'Token', 'String'>
    readonly shortNano: $.FieldRef<'Token', 'String'>
    readonly cuid2: $.FieldRef<'Token', 'String'>
    readonly uuid7: $.FieldRef<'Token', 'String'>
    readonly greeting: $.FieldRef<'Token', 'String'>
    readonly score: $.FieldRef<'Token', 'Int'>
    readonly ratio: $.FieldRef<'Token', 'Float'>
    readonly fee: $.FieldRef<'Token', 'Decimal'>
    readonly big: $.FieldRef<'Token', 'BigInt'>
    readonly blob: $.FieldRef<'Token', 'Bytes'>
    readonly onceAt: $.FieldRef<'Token', 'DateTime'>
    readonly note: $.FieldRef<'Token', 'String'>
  }
  export interface $Token$Relations {}
  export interface $Token$Table {
    id: $.TableColumn<string>
    nano: $.TableColumn<string>
    shortNano: $.TableColumn<string>
    cuid2: $.TableColumn<string>
    uuid7: $.TableColumn<string>
    greeting: $.TableColumn<string, string | undefined>
    score: $.TableColumn<number, number | undefined>
    ratio: $.TableColumn<number, number | undefined>
    fee: $.TableColumn<$.Decimal, $.DecimalInput | undefined>
    big: $.TableColumn<bigint, $.BigIntInput | undefined>
    blob: $.TableColumn<$.Bytes, $.BytesInput | undefined>
    onceAt: $.TableColumn<Date, $.DateTimeInput | undefined>
    note: $.TableColumn<string | null>
  }
  export interface $Token {
    name: 'Token'
    key: 'token'
    view: false
    scalars: Token
    relations: $Token$Relations
    counts: never
    numbers: 'score' | 'ratio' | 'fee' | 'big'
    comparables: 'id' | 'nano' | 'shortNano' | 'cuid2' | 'uuid7' | 'greeting' | 'score' | 'ratio' | 'fee' | 'big' | 'blob' | 'onceAt' | 'note'
    select: TokenSelect
    include: TokenInclude
    omit: TokenOmit
    returningSelect: TokenSelectScalar
    returningInclude: never
    where: TokenWhereInput
    whereUnique: TokenWhereUniqueInput
    keys: 'id'
    scalarWhere: TokenScalarWhereInput
    having: TokenScalarWhereWithAggregatesInput
    orderBy: TokenOrderByWithRelationInput
    orderByScalars: $Token$OrderByScalars
    fields: TokenFieldRefs
    create: TokenUncheckedCreateInput
    createRow: TokenUncheckedCreateRow
    createMany: TokenCreateManyInput
    update: TokenUncheckedUpdateInput
    updateMany: TokenUncheckedUpdateManyInput
    table: 'Token'
    columns: $Token$Table
    createManyOptions: $.NoOptions
  }
  export interface TokenScalarWhereInput {
    AND?: TokenScalarWhereInput | readonly TokenScalarWhereInput[]
    OR?: readonly TokenScalarWhereInput[]
    NOT?: TokenScalarWhereInput | readonly TokenScalarWhereInput[]
    id?: $.StringFilter<'Token'> | string
    nano?: $.StringFilter<'Token'> | string
    shortNano?: $.StringFilter<'Token'> | string
    cuid2?: $.StringFilter<'Token'> | string
    uuid7?: $.StringFilter<'Token'> | string
    greeting?: $.StringFilter<'Token'> | string
    score?: $.IntFilter<'Token'> | number
    ratio?: $.FloatFilter<'Token'> | number
    fee?: $.DecimalFilter<'Token'> | $.DecimalInput
    big?: $.BigIntFilter<'Token'> | $.BigIntInput
    blob?: $.BytesFilter<'Token'> | $.BytesInput
    onceAt?: $.DateTimeFilter<'Token'> | $.DateTimeInput
    note?: $.StringNullableFilter<'Token'> | string | null
  }
  export interface TokenWhereInput extends TokenScalarWhereInput {
    AND?: TokenWhereInput | readonly TokenWhereInput[]
    OR?: readonly TokenWhereInput[]
    NOT?: TokenWhereInput | readonly TokenWhereInput[]
  }
  export interface $Token$Unique extends TokenWhereInput {
    id?: string
  }
  export type TokenWhereUniqueInput = $Token$Unique & { id: string | undefined }
  export interface TokenScalarWhereWithAggregatesInput {
    AND?: TokenScalarWhereWithAggregatesInput | readonly TokenScalarWhereWithAggregatesInput[]
    OR?: readonly TokenScalarWhereWithAggregatesInput[]
    NOT?: TokenScalarWhereWithAggregatesInput | readonly TokenScalarWhereWithAggregatesInput[]
    id?: ($.StringFilter<'Token'> & $.RangeHaving<$.StringFilter | string>) | string
    nano?: ($.StringFilter<'Token'> & $.RangeHaving<$.StringFilter | string>) | string
    shortNano?: ($.StringFilter<'Token'> & $.RangeHaving<$.StringFilter | string>) | string
    cuid2?: ($.StringFilter<'Token'> & $.RangeHaving<$.StringFilter | string>) | string
    uuid7?: ($.StringFilter<'Token'> & $.RangeHaving<$.StringFilter | string>) | string
    greeting?: ($.StringFilter<'Token'> & $.RangeHaving<$.StringFilter | string>) | string
    score?: ($.IntFilter<'Token'> & $.IntHaving) | number
    ratio?: ($.FloatFilter<'Token'> & $.FloatHaving) | number
    fee?: ($.DecimalFilter<'Token'> & $.DecimalHaving) | $.DecimalInput
    big?: ($.BigIntFilter<'Token'> & $.BigIntHaving) | $.BigIntInput
    blob?: ($.BytesFilter<'Token'> & $.RangeHaving<$.BytesFilter | $.BytesInput>) | $.BytesInput
    onceAt?: ($.DateTimeFilter<'Token'> & $.RangeHaving<$.DateTimeFilter | $.DateTimeInput>) | $.DateTimeInput
    note?: ($.StringNullableFilter<'Token'> & $.RangeHaving<$.StringNullableFilter | string | null>) | string | null
  }
  export interface $Token$OrderByScalars {
    id?: $.SortOrder
    nano?: $.SortOrder
    shortNano?: $.SortOrder
    cuid2?: $.SortOrder
    uuid7?: $.SortOrder
    greeting?: $.SortOrder
    score?: $.SortOrder
    ratio?: $.SortOrder
    fee?: $.SortOrder
    big?: $.SortOrder
    blob?: $.SortOrder
    onceAt?: $.SortOrder
    note?: $.SortOrder | $.SortOrderInput
  }
  export interface TokenOrderByWithRelationInput extends $Token$OrderByScalars {}
  export type TokenOrderByWithAggregationInput = $Token$OrderByScalars & $.AggregateOrder<$Token>
  export interface TokenSelectScalar {
    id?: boolean
    nano?: boolean
    shortNano?: boolean
    cuid2?: boolean
    uuid7?: boolean
    greeting?: boolean
    score?: boolean
    ratio?: boolean
    fee?: boolean
    big?: boolean
    blob?: boolean
    onceAt?: boolean
    note?: boolean
  }
  export type TokenOmit = TokenSelectScalar
  export type TokenInclude = never
  export type TokenSelect = TokenSelectScalar
  export interface $Token$CreateScalars {
    id?: string
    nano?: string
    shortNano?: string
    cuid2?: string
    uuid7?: string
    greeting?: string
    score?: number
    ratio?: number
    fee?: $.DecimalInput
    big?: $.BigIntInput
    blob?: $.BytesInput
    onceAt?: $.DateTimeInput
    note?: string | null
  }
  export interface $Token$CreateRelations {}
  export interface TokenCreateInput extends $Token$CreateScalars, $Token$CreateRelations {}
  export interface TokenCreateManyInput extends $Token$CreateScalars {}
  export interface TokenUncheckedCreateInput extends TokenCreateManyInput, $Token$CreateRelations {}
  export interface $Token$RowRelations {}
  export interface TokenCreateRow extends $Token$CreateScalars, $Token$RowRelations {}
  export interface TokenUncheckedCreateRow extends TokenCreateManyInput, $Token$RowRelations {}
  export interface TokenUpdateManyMutationInput {
    id?: string | $.StringFieldUpdateOperationsInput
    nano?: string | $.StringFieldUpdateOperationsInput
    shortNano?: string | $.StringFieldUpdateOperationsInput
    cuid2?: string | $.StringFieldUpdateOperationsInput
    uuid7?: string | $.StringFieldUpdateOperationsInput
    greeting?: string | $.StringFieldUpdateOperationsInput
    score?: number | $.IntFieldUpdateOperationsInput
    ratio?: number | $.FloatFieldUpdateOperationsInput
    fee?: $.DecimalInput | $.DecimalFieldUpdateOperationsInput
    big?: $.BigIntInput | $.BigIntFieldUpdateOperationsInput
    blob?: $.BytesInput | $.BytesFieldUpdateOperationsInput
    onceAt?: $.DateTimeInput | $.DateTimeFieldUpdateOperationsInput
    note?: string | $.NullableStringFieldUpdateOperationsInput | null
  }
  export interface $Token$UpdateRelations {}
  export interface TokenUpdateInput extends TokenUpdateManyMutationInput, $Token$UpdateRelations {}
  export interface TokenUncheckedUpdateManyInput extends TokenUpdateManyMutationInput {}
  export interface TokenUncheckedUpdateInput extends TokenUncheckedUpdateManyInput, $Token$UpdateRelations {}
  export type TokenScalarFieldEnum = 'id' | 'nano' | 'shortNano' | 'cuid2' | 'uuid7' | 'greeting' | 'score' | 'ratio' | 'fee' | 'big' | 'blob' | 'onceAt' | 'note'
  export type TokenDefaultArgs = $.Selection<$Token>
  export type TokenGetPayload<S extends boolean | null | undefined | TokenDefaultArgs> = $.Result<$Token, S>
  export type TokenDelegate = $.Delegate<$Token>
  export type TokenFindUniqueArgs = $.FindUniqueArgs<$Token>
  export type TokenFindUniqueOrThrowArgs = $.FindUniqueArgs<$Token>
  export type TokenFindFirstArgs = $.FindManyArgs<$Token>
  export type TokenFindFirstOrThrowArgs = $.FindManyArgs<$Token>
  export type TokenFindManyArgs = $.FindManyArgs<$Token>
  export type TokenCountArgs = $.CountArgs<$Token>
  export type TokenAggregateArgs = $.AggregateArgs<$Token>
  export type TokenGroupByArgs = $.GroupByArgs<$Token>
  export type TokenCreateArgs = $.CreateArgs<$Token>
  export type TokenCreateManyArgs = $.CreateManyArgs<$Token>
  export type TokenCreateManyAndReturnArgs = $.CreateManyAndReturnArgs<$Token>
  export type TokenCopyFromArgs = $.CopyFromArgs<$Token>
  export type TokenUpdateArgs = $.UpdateArgs<$Token>
  export type TokenUpdateManyArgs = $.UpdateManyArgs<$Token>
  export type TokenUpdateManyAndReturnArgs = $.UpdateManyAndReturnArgs<$Token>
  export type TokenUpdateEachArgs = $.UpdateEachArgs<$Token>
  export type TokenUpsertArgs = $.UpsertArgs<$Token>
  export type TokenUpsertManyArgs = $.UpsertManyArgs<$Token>
  export type TokenUpsertManyAndReturnArgs = $.UpsertManyAndReturnArgs<$Token>
  export type TokenDeleteArgs = $.DeleteArgs<$Token>
  export type TokenDeleteManyArgs = $.DeleteManyArgs<$Token>
  export type TokenDeleteManyAndReturnArgs = $.DeleteManyAndReturnArgs<$Token>
  export type $TokenPayload = $Token
  export type TokenModel = Token
  export type Prisma__TokenClient<T, Null = never> = $.FluentPromise<$Token, T, Null, unknown>
  export type AggregateToken = $.AggregateOutputs<$Token>
  export type TokenGroupByOutputType = $.GroupOutput<$Token>
  export type GetTokenAggregateType<T extends TokenAggregateArgs> = $.AggregateResult<$Token, T>
  export type GetTokenGroupByPayload<T extends TokenGroupByArgs> = $.GroupByResult<$Token, T>
  export type TokenCountAggregateInputType = $.AggregateInput<$Token, '_count'>
  export type TokenCountAggregateOutputType = $.AggregateOutput<$Token, '_count'>
  export type TokenAvgAggregateInputType = $.AggregateInput<$Token, '_avg'>
  export type TokenAvgAggregateOutputType = $.AggregateOutput<$Token, '_avg'>
  export type TokenSumAggregateInputType = $.AggregateInput<$Token, '_sum'>
  export type TokenSumAggregateOutputType = $.AggregateOutput<$Token, '_sum'>
  export type TokenMinAggregateInputType = $.AggregateInput<$Token, '_min'>
  export type TokenMinAggregateOutputType = $.AggregateOutput<$Token, '_min'>
  export type TokenMaxAggregateInputType = $.AggregateInput<$Token, '_max'>
  export type TokenMaxAggregateOutputType = $.AggregateOutput<$Token, '_max'>

  /* Names that do not belong to one model */

  export type ModelName = 'User' | 'Profile' | 'Category' | 'Post' | 'Tag' | 'Comment' | 'Like' | 'LikeNote' | 'Order' | 'OrderItem' | 'Attachment' | 'Setting' | 'Token'
  export interface TypeMap {
    user: $User
    profile: $Profile
    category: $Category
    post: $Post
    tag: $Tag
    comment: $Comment
    like: $Like
    likeNote: $LikeNote
    order: $Order
    orderItem: $OrderItem
    attachment: $Attachment
    setting: $Setting
    token: $Token
  }
  export interface $Values extends $.PrismaValues {
    readonly ModelName: $.NameObject<ModelName>
    readonly defineExtension: $.DefineExtension<TypeMap>
    readonly UserScalarFieldEnum: $.NameObject<keyof $User['scalars']>
    readonly ProfileScalarFieldEnum: $.NameObject<keyof $Profile['scalars']>
    readonly CategoryScalarFieldEnum: $.NameObject<keyof $Category['scalars']>
    readonly PostScalarFieldEnum: $.NameObject<keyof $Post['scalars']>
    readonly TagScalarFieldEnum: $.NameObject<keyof $Tag['scalars']>
    readonly CommentScalarFieldEnum: $.NameObject<keyof $Comment['scalars']>
    readonly LikeScalarFieldEnum: $.NameObject<keyof $Like['scalars']>
    readonly LikeNoteScalarFieldEnum: $.NameObject<keyof $LikeNote['scalars']>
    readonly OrderScalarFieldEnum: $.NameObject<keyof $Order['scalars']>
    readonly OrderItemScalarFieldEnum: $.NameObject<keyof $OrderItem['scalars']>
    readonly AttachmentScalarFieldEnum: $.NameObject<keyof $Attachment['scalars']>
    readonly SettingScalarFieldEnum: $.NameObject<keyof $Setting['scalars']>
    readonly TokenScalarFieldEnum: $.NameObject<keyof $Token['scalars']>
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
  export type StringFilter<M extends string = never> = $.StringFilter<M>
  export type NestedStringFilter<M extends string = never> = $.StringFilter<M>
  export type StringWithAggregatesFilter<M extends string = never> = $.StringFilter<M> & $.RangeHaving<$.StringFilter>
  export type NestedStringWithAggregatesFilter<M extends string = never> = $.StringFilter<M> & $.RangeHaving<$.StringFilter>
  export type StringFieldUpdateOperationsInput = $.StringFieldUpdateOperationsInput
  export type StringNullableFilter<M extends string = never> = $.StringNullableFilter<M>
  export type NestedStringNullableFilter<M extends string = never> = $.StringNullableFilter<M>
  export type StringNullableWithAggregatesFilter<M extends string = never> = $.StringNullableFilter<M> & $.RangeHaving<$.StringNullableFilter>
  export type NestedStringNullableWithAggregatesFilter<M extends string = never> = $.StringNullableFilter<M> & $.RangeHaving<$.StringNullableFilter>
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
  export type JsonFilter<M extends string = never> = $.SqliteJsonFilter<M>
  export type JsonWithAggregatesFilter<M extends string = never> = $.SqliteJsonFilter<M> & $.CountHaving
  export type JsonNullableFilter<M extends string = never> = $.SqliteJsonFilter<M>
  export type JsonNullableWithAggregatesFilter<M extends string = never> = $.SqliteJsonFilter<M> & $.CountHaving
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
  export type EnumRoleFilter<M extends string = never> = $.EnumFilter<Role, 'Role', M>
  export type NestedEnumRoleFilter<M extends string = never> = $.EnumFilter<Role, 'Role', M>
  export type EnumRoleWithAggregatesFilter<M extends string = never> = $.EnumFilter<Role, 'Role', M> & $.RangeHaving<$.EnumFilter<Role, 'Role'>>
  export type NestedEnumRoleWithAggregatesFilter<M extends string = never> = $.EnumFilter<Role, 'Role', M> & $.RangeHaving<$.EnumFilter<Role, 'Role'>>
  export type EnumRoleNullableFilter<M extends string = never> = $.EnumNullableFilter<Role, 'Role', M>
  export type NestedEnumRoleNullableFilter<M extends string = never> = $.EnumNullableFilter<Role, 'Role', M>
  export type EnumRoleNullableWithAggregatesFilter<M extends string = never> = $.EnumNullableFilter<Role, 'Role', M> & $.RangeHaving<$.EnumNullableFilter<Role, 'Role'>>
  export type NestedEnumRoleNullableWithAggregatesFilter<M extends string = never> = $.EnumNullableFilter<Role, 'Role', M> & $.RangeHaving<$.EnumNullableFilter<Role, 'Role'>>
  export type EnumRoleFieldUpdateOperationsInput = $.SetUpdate<Role>
  export type NullableEnumRoleFieldUpdateOperationsInput = $.SetUpdate<Role | null>
  export type EnumOrderStatusFilter<M extends string = never> = $.EnumFilter<OrderStatus, 'OrderStatus', M>
  export type NestedEnumOrderStatusFilter<M extends string = never> = $.EnumFilter<OrderStatus, 'OrderStatus', M>
  export type EnumOrderStatusWithAggregatesFilter<M extends string = never> = $.EnumFilter<OrderStatus, 'OrderStatus', M> & $.RangeHaving<$.EnumFilter<OrderStatus, 'OrderStatus'>>
  export type NestedEnumOrderStatusWithAggregatesFilter<M extends string = never> = $.EnumFilter<OrderStatus, 'OrderStatus', M> & $.RangeHaving<$.EnumFilter<OrderStatus, 'OrderStatus'>>
  export type EnumOrderStatusNullableFilter<M extends string = never> = $.EnumNullableFilter<OrderStatus, 'OrderStatus', M>
  export type NestedEnumOrderStatusNullableFilter<M extends string = never> = $.EnumNullableFilter<OrderStatus, 'OrderStatus', M>
  export type EnumOrderStatusNullableWithAggregatesFilter<M extends string = never> = $.EnumNullableFilter<OrderStatus, 'OrderStatus', M> & $.RangeHaving<$.EnumNullableFilter<OrderStatus, 'OrderStatus'>>
  export type NestedEnumOrderStatusNullableWithAggregatesFilter<M extends string = never> = $.EnumNullableFilter<OrderStatus, 'OrderStatus', M> & $.RangeHaving<$.EnumNullableFilter<OrderStatus, 'OrderStatus'>>
  export type EnumOrderStatusFieldUpdateOperationsInput = $.SetUpdate<OrderStatus>
  export type NullableEnumOrderStatusFieldUpdateOperationsInput = $.SetUpdate<OrderStatus | null>
  export namespace NullTypes {
    export type DbNull = $.DbNullMarker
    export type JsonNull = $.JsonNullMarker
    export type AnyNull = $.AnyNullMarker
  }
}

export const schema: $.TypedSchema<Prisma.TypeMap> = defineSchema({
  provider: 'sqlite',
  fingerprint: 'FVSOXVVA135QkkchxBaSMt',
  models: {
    User: {
      name: 'User',
      kind: 'model',
      table: 'User',
      fields: {
        id: { kind: 'scalar', name: 'id', column: 'id', list: false, optional: false, default: { kind: 'autoincrement' }, type: 'Int' },
        email: { kind: 'scalar', name: 'email', column: 'email', list: false, optional: false, type: 'String' },
        name: { kind: 'scalar', name: 'name', column: 'name', list: false, optional: true, type: 'String' },
        role: { kind: 'enum', name: 'role', column: 'role', list: false, optional: false, default: { kind: 'value', value: 'READER' }, type: 'Role' },
        active: { kind: 'scalar', name: 'active', column: 'active', list: false, optional: false, default: { kind: 'value', value: true }, type: 'Boolean' },
        settings: { kind: 'scalar', name: 'settings', column: 'settings', list: false, optional: true, type: 'Json' },
        createdAt: { kind: 'scalar', name: 'createdAt', column: 'createdAt', list: false, optional: false, default: { kind: 'now' }, type: 'DateTime' },
        updatedAt: { kind: 'scalar', name: 'updatedAt', column: 'updatedAt', list: false, optional: false, type: 'DateTime', updatedAt: true },
        managerId: { kind: 'scalar', name: 'managerId', column: 'managerId', list: false, optional: true, type: 'Int' },
        manager: { kind: 'relation', name: 'manager', model: 'User', list: false, optional: true, relation: 'Reports', opposite: 'reports', from: ['managerId'], to: ['id'], owner: true, onDelete: 'SetNull', onUpdate: 'Cascade', constraint: 'User_managerId_fkey' },
        reports: { kind: 'relation', name: 'reports', model: 'User', list: true, optional: false, relation: 'Reports', opposite: 'manager', from: ['id'], to: ['managerId'], owner: false },
        profile: { kind: 'relation', name: 'profile', model: 'Profile', list: false, optional: true, relation: 'ProfileToUser', opposite: 'user', from: ['id'], to: ['userId'], owner: false },
        posts: { kind: 'relation', name: 'posts', model: 'Post', list: true, optional: false, relation: 'Author', opposite: 'author', from: ['id'], to: ['authorId'], owner: false },
        reviews: { kind: 'relation', name: 'reviews', model: 'Post', list: true, optional: false, relation: 'Reviewer', opposite: 'reviewer', from: ['id'], to: ['reviewerId'], owner: false },
        comments: { kind: 'relation', name: 'comments', model: 'Comment', list: true, optional: false, relation: 'CommentToUser', opposite: 'author', from: ['id'], to: ['authorId'], owner: false },
        likes: { kind: 'relation', name: 'likes', model: 'Like', list: true, optional: false, relation: 'LikeToUser', opposite: 'user', from: ['id'], to: ['userId'], owner: false },
        orders: { kind: 'relation', name: 'orders', model: 'Order', list: true, optional: false, relation: 'OrderToUser', opposite: 'user', from: ['id'], to: ['userId'], owner: false },
        options: { kind: 'relation', name: 'options', model: 'Setting', list: true, optional: false, relation: 'SettingToUser', opposite: 'owner', from: ['id'], to: ['ownerId'], owner: false },
      },
      uniqueKeys: [
        { name: 'id', fields: ['id'], primary: true, constraint: 'User_pkey' },
        { name: 'email', fields: ['email'], primary: false, constraint: 'User_email_key' },
      ],
      indexes: [
        { constraint: 'User_managerId_idx', fields: [{ field: 'managerId' }] },
      ],
    },
    Profile: {
      name: 'Profile',
      kind: 'model',
      table: 'Profile',
      fields: {
        id: { kind: 'scalar', name: 'id', column: 'id', list: false, optional: false, default: { kind: 'cuid', version: 1 }, type: 'String' },
        bio: { kind: 'scalar', name: 'bio', column: 'bio', list: false, optional: true, type: 'String' },
        website: { kind: 'scalar', name: 'website', column: 'website', list: false, optional: true, type: 'String' },
        bornAt: { kind: 'scalar', name: 'bornAt', column: 'bornAt', list: false, optional: true, type: 'DateTime' },
        userId: { kind: 'scalar', name: 'userId', column: 'userId', list: false, optional: false, type: 'Int' },
        user: { kind: 'relation', name: 'user', model: 'User', list: false, optional: false, relation: 'ProfileToUser', opposite: 'profile', from: ['userId'], to: ['id'], owner: true, onDelete: 'Cascade', onUpdate: 'Cascade', constraint: 'Profile_userId_fkey' },
      },
      uniqueKeys: [
        { name: 'id', fields: ['id'], primary: true, constraint: 'Profile_pkey' },
        { name: 'website', fields: ['website'], primary: false, constraint: 'Profile_website_key' },
        { name: 'userId', fields: ['userId'], primary: false, constraint: 'Profile_userId_key' },
      ],
      indexes: [],
    },
    Category: {
      name: 'Category',
      kind: 'model',
      table: 'Category',
      fields: {
        id: { kind: 'scalar', name: 'id', column: 'id', list: false, optional: false, default: { kind: 'autoincrement' }, type: 'Int' },
        name: { kind: 'scalar', name: 'name', column: 'name', list: false, optional: false, type: 'String' },
        parentId: { kind: 'scalar', name: 'parentId', column: 'parentId', list: false, optional: true, type: 'Int' },
        parent: { kind: 'relation', name: 'parent', model: 'Category', list: false, optional: true, relation: 'Tree', opposite: 'children', from: ['parentId'], to: ['id'], owner: true, onDelete: 'SetNull', onUpdate: 'Cascade', constraint: 'Category_parentId_fkey' },
        children: { kind: 'relation', name: 'children', model: 'Category', list: true, optional: false, relation: 'Tree', opposite: 'parent', from: ['id'], to: ['parentId'], owner: false },
        posts: { kind: 'relation', name: 'posts', model: 'Post', list: true, optional: false, relation: 'CategoryToPost', opposite: 'category', from: ['id'], to: ['categoryId'], owner: false },
      },
      uniqueKeys: [
        { name: 'id', fields: ['id'], primary: true, constraint: 'Category_pkey' },
        { name: 'name', fields: ['name'], primary: false, constraint: 'Category_name_key' },
      ],
      indexes: [],
    },
    Post: {
      name: 'Post',
      kind: 'model',
      table: 'Post',
      fields: {
        id: { kind: 'scalar', name: 'id', column: 'id', list: false, optional: false, default: { kind: 'autoincrement' }, type: 'Int' },
        title: { kind: 'scalar', name: 'title', column: 'title', list: false, optional: false, type: 'String' },
        body: { kind: 'scalar', name: 'body', column: 'body', list: false, optional: true, type: 'String' },
        published: { kind: 'scalar', name: 'published', column: 'published', list: false, optional: false, default: { kind: 'value', value: false }, type: 'Boolean' },
        views: { kind: 'scalar', name: 'views', column: 'views', list: false, optional: false, default: { kind: 'value', value: 0 }, type: 'Int' },
        rating: { kind: 'scalar', name: 'rating', column: 'rating', list: false, optional: true, type: 'Float' },
        price: { kind: 'scalar', name: 'price', column: 'price', list: false, optional: true, type: 'Decimal' },
        viewsBig: { kind: 'scalar', name: 'viewsBig', column: 'viewsBig', list: false, optional: false, default: { kind: 'value', value: '0' }, type: 'BigInt' },
        metadata: { kind: 'scalar', name: 'metadata', column: 'metadata', list: false, optional: false, type: 'Json' },
        createdAt: { kind: 'scalar', name: 'createdAt', column: 'createdAt', list: false, optional: false, default: { kind: 'now' }, type: 'DateTime' },
        publishedAt: { kind: 'scalar', name: 'publishedAt', column: 'publishedAt', list: false, optional: true, type: 'DateTime' },
        authorId: { kind: 'scalar', name: 'authorId', column: 'authorId', list: false, optional: false, type: 'Int' },
        author: { kind: 'relation', name: 'author', model: 'User', list: false, optional: false, relation: 'Author', opposite: 'posts', from: ['authorId'], to: ['id'], owner: true, onDelete: 'Cascade', onUpdate: 'Cascade', constraint: 'Post_authorId_fkey' },
        reviewerId: { kind: 'scalar', name: 'reviewerId', column: 'reviewerId', list: false, optional: true, type: 'Int' },
        reviewer: { kind: 'relation', name: 'reviewer', model: 'User', list: false, optional: true, relation: 'Reviewer', opposite: 'reviews', from: ['reviewerId'], to: ['id'], owner: true, onDelete: 'SetNull', onUpdate: 'Cascade', constraint: 'Post_reviewerId_fkey' },
        categoryId: { kind: 'scalar', name: 'categoryId', column: 'categoryId', list: false, optional: true, type: 'Int' },
        category: { kind: 'relation', name: 'category', model: 'Category', list: false, optional: true, relation: 'CategoryToPost', opposite: 'posts', from: ['categoryId'], to: ['id'], owner: true, onDelete: 'SetNull', onUpdate: 'Cascade', constraint: 'Post_categoryId_fkey' },
        tags: { kind: 'relation', name: 'tags', model: 'Tag', list: true, optional: false, relation: 'PostToTag', opposite: 'posts', from: ['id'], to: ['id'], owner: false, through: { table: '_PostToTag', from: 'A', to: 'B' } },
        comments: { kind: 'relation', name: 'comments', model: 'Comment', list: true, optional: false, relation: 'CommentToPost', opposite: 'post', from: ['id'], to: ['postId'], owner: false },
        likes: { kind: 'relation', name: 'likes', model: 'Like', list: true, optional: false, relation: 'LikeToPost', opposite: 'post', from: ['id'], to: ['postId'], owner: false },
        attachments: { kind: 'relation', name: 'attachments', model: 'Attachment', list: true, optional: false, relation: 'AttachmentToPost', opposite: 'post', from: ['id'], to: ['postId'], owner: false },
      },
      uniqueKeys: [
        { name: 'id', fields: ['id'], primary: true, constraint: 'Post_pkey' },
      ],
      indexes: [
        { constraint: 'Post_authorId_createdAt_idx', fields: [{ field: 'authorId' }, { field: 'createdAt' }] },
        { constraint: 'Post_categoryId_idx', fields: [{ field: 'categoryId' }] },
      ],
    },
    Tag: {
      name: 'Tag',
      kind: 'model',
      table: 'Tag',
      fields: {
        id: { kind: 'scalar', name: 'id', column: 'id', list: false, optional: false, default: { kind: 'autoincrement' }, type: 'Int' },
        name: { kind: 'scalar', name: 'name', column: 'name', list: false, optional: false, type: 'String' },
        posts: { kind: 'relation', name: 'posts', model: 'Post', list: true, optional: false, relation: 'PostToTag', opposite: 'tags', from: ['id'], to: ['id'], owner: false, through: { table: '_PostToTag', from: 'B', to: 'A' } },
        similar: { kind: 'relation', name: 'similar', model: 'Tag', list: true, optional: false, relation: 'SimilarTags', opposite: 'similarOf', from: ['id'], to: ['id'], owner: false, through: { table: '_SimilarTags', from: 'A', to: 'B' } },
        similarOf: { kind: 'relation', name: 'similarOf', model: 'Tag', list: true, optional: false, relation: 'SimilarTags', opposite: 'similar', from: ['id'], to: ['id'], owner: false, through: { table: '_SimilarTags', from: 'B', to: 'A' } },
      },
      uniqueKeys: [
        { name: 'id', fields: ['id'], primary: true, constraint: 'Tag_pkey' },
        { name: 'name', fields: ['name'], primary: false, constraint: 'Tag_name_key' },
      ],
      indexes: [],
    },
    Comment: {
      name: 'Comment',
      kind: 'model',
      table: 'Comment',
      fields: {
        id: { kind: 'scalar', name: 'id', column: 'id', list: false, optional: false, default: { kind: 'autoincrement' }, type: 'Int' },
        body: { kind: 'scalar', name: 'body', column: 'body', list: false, optional: false, type: 'String' },
        likes: { kind: 'scalar', name: 'likes', column: 'likes', list: false, optional: false, default: { kind: 'value', value: '0' }, type: 'BigInt' },
        createdAt: { kind: 'scalar', name: 'createdAt', column: 'createdAt', list: false, optional: false, default: { kind: 'now' }, type: 'DateTime' },
        authorId: { kind: 'scalar', name: 'authorId', column: 'authorId', list: false, optional: true, type: 'Int' },
        author: { kind: 'relation', name: 'author', model: 'User', list: false, optional: true, relation: 'CommentToUser', opposite: 'comments', from: ['authorId'], to: ['id'], owner: true, onDelete: 'SetNull', onUpdate: 'Cascade', constraint: 'Comment_authorId_fkey' },
        postId: { kind: 'scalar', name: 'postId', column: 'postId', list: false, optional: false, type: 'Int' },
        post: { kind: 'relation', name: 'post', model: 'Post', list: false, optional: false, relation: 'CommentToPost', opposite: 'comments', from: ['postId'], to: ['id'], owner: true, onDelete: 'Cascade', onUpdate: 'Cascade', constraint: 'Comment_postId_fkey' },
      },
      uniqueKeys: [
        { name: 'id', fields: ['id'], primary: true, constraint: 'Comment_pkey' },
      ],
      indexes: [
        { constraint: 'Comment_postId_createdAt_idx', fields: [{ field: 'postId' }, { field: 'createdAt' }] },
      ],
    },
    Like: {
      name: 'Like',
      kind: 'model',
      table: 'Like',
      fields: {
        userId: { kind: 'scalar', name: 'userId', column: 'userId', list: false, optional: false, type: 'Int' },
        postId: { kind: 'scalar', name: 'postId', column: 'postId', list: false, optional: false, type: 'Int' },
        weight: { kind: 'scalar', name: 'weight', column: 'weight', list: false, optional: false, default: { kind: 'value', value: 1 }, type: 'Int' },
        createdAt: { kind: 'scalar', name: 'createdAt', column: 'createdAt', list: false, optional: false, default: { kind: 'now' }, type: 'DateTime' },
        user: { kind: 'relation', name: 'user', model: 'User', list: false, optional: false, relation: 'LikeToUser', opposite: 'likes', from: ['userId'], to: ['id'], owner: true, onDelete: 'Cascade', onUpdate: 'Cascade', constraint: 'Like_userId_fkey' },
        post: { kind: 'relation', name: 'post', model: 'Post', list: false, optional: false, relation: 'LikeToPost', opposite: 'likes', from: ['postId'], to: ['id'], owner: true, onDelete: 'Cascade', onUpdate: 'Cascade', constraint: 'Like_postId_fkey' },
        notes: { kind: 'relation', name: 'notes', model: 'LikeNote', list: true, optional: false, relation: 'LikeToLikeNote', opposite: 'like', from: ['userId', 'postId'], to: ['userId', 'postId'], owner: false },
      },
      uniqueKeys: [
        { name: 'userId_postId', fields: ['userId', 'postId'], primary: true, constraint: 'Like_pkey' },
      ],
      indexes: [],
    },
    LikeNote: {
      name: 'LikeNote',
      kind: 'model',
      table: 'LikeNote',
      fields: {
        id: { kind: 'scalar', name: 'id', column: 'id', list: false, optional: false, default: { kind: 'autoincrement' }, type: 'Int' },
        text: { kind: 'scalar', name: 'text', column: 'text', list: false, optional: false, type: 'String' },
        userId: { kind: 'scalar', name: 'userId', column: 'userId', list: false, optional: false, type: 'Int' },
        postId: { kind: 'scalar', name: 'postId', column: 'postId', list: false, optional: false, type: 'Int' },
        like: { kind: 'relation', name: 'like', model: 'Like', list: false, optional: false, relation: 'LikeToLikeNote', opposite: 'notes', from: ['userId', 'postId'], to: ['userId', 'postId'], owner: true, onDelete: 'Cascade', onUpdate: 'Cascade', constraint: 'LikeNote_userId_postId_fkey' },
      },
      uniqueKeys: [
        { name: 'id', fields: ['id'], primary: true, constraint: 'LikeNote_pkey' },
      ],
      indexes: [],
    },
    Order: {
      name: 'Order',
      kind: 'model',
      table: 'Order',
      fields: {
        id: { kind: 'scalar', name: 'id', column: 'id', list: false, optional: false, default: { kind: 'autoincrement' }, type: 'Int' },
        number: { kind: 'scalar', name: 'number', column: 'number', list: false, optional: false, type: 'String' },
        status: { kind: 'enum', name: 'status', column: 'status', list: false, optional: false, default: { kind: 'value', value: 'OPEN' }, type: 'OrderStatus' },
        total: { kind: 'scalar', name: 'total', column: 'total', list: false, optional: false, default: { kind: 'value', value: '0' }, type: 'Decimal' },
        discount: { kind: 'scalar', name: 'discount', column: 'discount', list: false, optional: true, type: 'Decimal' },
        placedAt: { kind: 'scalar', name: 'placedAt', column: 'placedAt', list: false, optional: false, default: { kind: 'now' }, type: 'DateTime' },
        userId: { kind: 'scalar', name: 'userId', column: 'userId', list: false, optional: false, type: 'Int' },
        user: { kind: 'relation', name: 'user', model: 'User', list: false, optional: false, relation: 'OrderToUser', opposite: 'orders', from: ['userId'], to: ['id'], owner: true, onDelete: 'Restrict', onUpdate: 'Cascade', constraint: 'Order_userId_fkey' },
        items: { kind: 'relation', name: 'items', model: 'OrderItem', list: true, optional: false, relation: 'OrderToOrderItem', opposite: 'order', from: ['id'], to: ['orderId'], owner: false },
      },
      uniqueKeys: [
        { name: 'id', fields: ['id'], primary: true, constraint: 'Order_pkey' },
        { name: 'userOrder', fields: ['userId', 'number'], primary: false, constraint: 'Order_userId_number_key' },
      ],
      indexes: [],
    },
    OrderItem: {
      name: 'OrderItem',
      kind: 'model',
      table: 'OrderItem',
      fields: {
        id: { kind: 'scalar', name: 'id', column: 'id', list: false, optional: false, default: { kind: 'autoincrement' }, type: 'Int' },
        orderId: { kind: 'scalar', name: 'orderId', column: 'orderId', list: false, optional: false, type: 'Int' },
        line: { kind: 'scalar', name: 'line', column: 'line', list: false, optional: false, type: 'Int' },
        sku: { kind: 'scalar', name: 'sku', column: 'sku', list: false, optional: false, type: 'String' },
        quantity: { kind: 'scalar', name: 'quantity', column: 'quantity', list: false, optional: false, default: { kind: 'value', value: 1 }, type: 'Int' },
        unitPrice: { kind: 'scalar', name: 'unitPrice', column: 'unitPrice', list: false, optional: false, type: 'Decimal' },
        order: { kind: 'relation', name: 'order', model: 'Order', list: false, optional: false, relation: 'OrderToOrderItem', opposite: 'items', from: ['orderId'], to: ['id'], owner: true, onDelete: 'Cascade', onUpdate: 'Cascade', constraint: 'OrderItem_orderId_fkey' },
      },
      uniqueKeys: [
        { name: 'id', fields: ['id'], primary: true, constraint: 'OrderItem_pkey' },
        { name: 'orderId_line', fields: ['orderId', 'line'], primary: false, constraint: 'OrderItem_orderId_line_key' },
      ],
      indexes: [],
    },
    Attachment: {
      name: 'Attachment',
      kind: 'model',
      table: 'Attachment',
      fields: {
        id: { kind: 'scalar', name: 'id', column: 'id', list: false, optional: false, default: { kind: 'uuid', version: 4 }, type: 'String' },
        name: { kind: 'scalar', name: 'name', column: 'name', list: false, optional: false, type: 'String' },
        data: { kind: 'scalar', name: 'data', column: 'data', list: false, optional: false, type: 'Bytes' },
        checksum: { kind: 'scalar', name: 'checksum', column: 'checksum', list: false, optional: true, type: 'Bytes' },
        size: { kind: 'scalar', name: 'size', column: 'size', list: false, optional: false, type: 'BigInt' },
        postId: { kind: 'scalar', name: 'postId', column: 'postId', list: false, optional: true, type: 'Int' },
        post: { kind: 'relation', name: 'post', model: 'Post', list: false, optional: true, relation: 'AttachmentToPost', opposite: 'attachments', from: ['postId'], to: ['id'], owner: true, onDelete: 'SetNull', onUpdate: 'Cascade', constraint: 'Attachment_postId_fkey' },
      },
      uniqueKeys: [
        { name: 'id', fields: ['id'], primary: true, constraint: 'Attachment_pkey' },
      ],
      indexes: [],
    },
    Setting: {
      name: 'Setting',
      kind: 'model',
      table: 'app_settings',
      fields: {
        key: { kind: 'scalar', name: 'key', column: 'setting_key', list: false, optional: false, type: 'String' },
        value: { kind: 'scalar', name: 'value', column: 'setting_value', list: false, optional: false, type: 'String' },
        minRole: { kind: 'enum', name: 'minRole', column: 'min_role', list: false, optional: false, default: { kind: 'value', value: 'READER' }, type: 'Role' },
        enabled: { kind: 'scalar', name: 'enabled', column: 'is_enabled', list: false, optional: false, default: { kind: 'value', value: false }, type: 'Boolean' },
        priority: { kind: 'scalar', name: 'priority', column: 'sort_priority', list: false, optional: true, type: 'Int' },
        changedAt: { kind: 'scalar', name: 'changedAt', column: 'changed_at', list: false, optional: true, type: 'DateTime' },
        payload: { kind: 'scalar', name: 'payload', column: 'payload_json', list: false, optional: true, type: 'Json' },
        ownerId: { kind: 'scalar', name: 'ownerId', column: 'owner_id', list: false, optional: true, type: 'Int' },
        owner: { kind: 'relation', name: 'owner', model: 'User', list: false, optional: true, relation: 'SettingToUser', opposite: 'options', from: ['ownerId'], to: ['id'], owner: true, onDelete: 'SetNull', onUpdate: 'Cascade', constraint: 'app_settings_owner_id_fkey' },
      },
      uniqueKeys: [
        { name: 'key', fields: ['key'], primary: true, constraint: 'app_settings_pkey' },
        { name: 'ownerId_priority', fields: ['ownerId', 'priority'], primary: false, constraint: 'app_settings_owner_priority' },
      ],
      indexes: [],
    },
    Token: {
      name: 'Token',
      kind: 'model',
      table: 'Token',
      fields: {
        id: { kind: 'scalar', name: 'id', column: 'id', list: false, optional: false, default: { kind: 'ulid' }, type: 'String' },
        nano: { kind: 'scalar', name: 'nano', column: 'nano', list: false, optional: false, default: { kind: 'nanoid', length: 21 }, type: 'String' },
        shortNano: { kind: 'scalar', name: 'shortNano', column: 'shortNano', list: false, optional: false, default: { kind: 'nanoid', length: 10 }, type: 'String' },
        cuid2: { kind: 'scalar', name: 'cuid2', column: 'cuid2', list: false, optional: false, default: { kind: 'cuid', version: 2 }, type: 'String' },
        uuid7: { kind: 'scalar', name: 'uuid7', column: 'uuid7', list: false, optional: false, default: { kind: 'uuid', version: 7 }, type: 'String' },
        greeting: { kind: 'scalar', name: 'greeting', column: 'greeting', list: false, optional: false, default: { kind: 'value', value: 'héllo "x"' }, type: 'String' },
        score: { kind: 'scalar', name: 'score', column: 'score', list: false, optional: false, default: { kind: 'value', value: -7 }, type: 'Int' },
        ratio: { kind: 'scalar', name: 'ratio', column: 'ratio', list: false, optional: false, default: { kind: 'value', value: 1.5 }, type: 'Float' },
        fee: { kind: 'scalar', name: 'fee', column: 'fee', list: false, optional: false, default: { kind: 'value', value: '12.50' }, type: 'Decimal' },
        big: { kind: 'scalar', name: 'big', column: 'big', list: false, optional: false, default: { kind: 'value', value: '9007199254740993' }, type: 'BigInt' },
        blob: { kind: 'scalar', name: 'blob', column: 'blob', list: false, optional: false, default: { kind: 'value', value: 'aGk=' }, type: 'Bytes' },
        onceAt: { kind: 'scalar', name: 'onceAt', column: 'onceAt', list: false, optional: false, default: { kind: 'value', value: '2020-02-29T12:34:56.789Z' }, type: 'DateTime' },
        note: { kind: 'scalar', name: 'note', column: 'note', list: false, optional: true, type: 'String' },
      },
      uniqueKeys: [
        { name: 'id', fields: ['id'], primary: true, constraint: 'Token_pkey' },
      ],
      indexes: [],
    },
  },
  enums: {
    Role: { name: 'Role', databaseName: 'user_role', values: [{ name: 'ADMIN', label: 'admin' }, { name: 'EDITOR', label: 'EDITOR' }, { name: 'READER', label: 'reader' }] },
    OrderStatus: { name: 'OrderStatus', databaseName: 'OrderStatus', values: [{ name: 'OPEN', label: 'OPEN' }, { name: 'PAID', label: 'PAID' }, { name: 'CANCELLED', label: 'CANCELLED' }] },
  },
})

/** Values under the names of Prisma Client: errors, nulls, `Decimal`, names of models and fields. */
export const Prisma: Prisma.$Values = definePrisma(schema)

/** The client: `new PrismaClient({ driver })`. */
export const PrismaClient: $.PrismaClientConstructor<Prisma.TypeMap> = definePrismaClient(schema)
export type PrismaClient<O = unknown> = $.Client<Prisma.TypeMap, O>
