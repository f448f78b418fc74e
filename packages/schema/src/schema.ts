/** Databases a schema can be written for, named as in the `datasource` block of a Prisma schema. */
export type Provider = 'postgresql' | 'sqlite' | 'mysql'

/** Scalar types of a Prisma schema. */
export type ScalarType = 'String' | 'Int' | 'BigInt' | 'Float' | 'Decimal' | 'Boolean' | 'DateTime' | 'Json' | 'Bytes'

/**
 * A Prisma schema as plain, readonly data. Records are keyed by API name, in the order of the schema file.
 * `fingerprint` changes whenever anything that plans depend on changes.
 */
export interface Schema {
  readonly provider: Provider
  readonly fingerprint: string
  readonly models: Readonly<Record<string, Model>>
  readonly enums: Readonly<Record<string, Enum>>
  /**
   * Models as they are stored, where queries see less of them: those marked `@@ignore`, which are not in `models`, and those
   * with fields marked `@ignore`. Only what creates tables reads it.
   */
  readonly stored?: Readonly<Record<string, Model>>
}

/** A schema before its fingerprint is known; what {@link defineSchema} takes. */
export interface SchemaDefinition extends Omit<Schema, 'fingerprint'> {
  readonly fingerprint?: string
}

/** A model or a view. `table` and `namespace` are the names in the database (`@@map`, `@@schema`). */
export interface Model {
  readonly name: string
  readonly kind: 'model' | 'view'
  readonly table: string
  readonly namespace?: string
  readonly fields: Readonly<Record<string, Field>>
  /** Every unique key, the primary key first when there is one. */
  readonly uniqueKeys: readonly UniqueKey[]
  readonly indexes: readonly Index[]
}

/**
 * A unique key of a model. A key of one field is addressed by that field; a compound one by `name`, which is the
 * `name:` of the schema or the field names joined by `_`.
 */
export interface UniqueKey {
  readonly name: string
  readonly fields: readonly string[]
  readonly primary: boolean
  /** Name of the constraint or index in the database (`map:`), or the default one that Prisma gives. */
  readonly constraint: string
  /** Direction of each field in the index; absent where all ascend. */
  readonly sort?: readonly ('asc' | 'desc')[]
}

/** A non-unique index, needed to create tables. */
export interface Index {
  readonly constraint: string
  readonly fields: readonly IndexField[]
  readonly algorithm?: string
}

/** One column of an index. */
export interface IndexField {
  readonly field: string
  readonly sort?: 'asc' | 'desc'
  readonly operatorClass?: string
}

export type Field = ScalarField | EnumField | RelationField | UnsupportedField

/** Fields that are stored in a column and can be read and written. */
export type ValueField = ScalarField | EnumField

interface ColumnBase {
  readonly name: string
  readonly column: string
  readonly list: boolean
  readonly optional: boolean
  readonly default?: DefaultValue
  /** `@db.X(args)`, the name without `@db.` and its arguments as written. */
  readonly nativeType?: NativeType
}

export interface ScalarField extends ColumnBase {
  readonly kind: 'scalar'
  readonly type: ScalarType
  readonly updatedAt?: true
}

export interface EnumField extends ColumnBase {
  readonly kind: 'enum'
  /** Name of the enum in {@link Schema.enums}. */
  readonly type: string
}

/** A column of a type that Prisma does not know: created by `push`, invisible to queries. */
export interface UnsupportedField {
  readonly kind: 'unsupported'
  readonly name: string
  readonly column: string
  readonly databaseType: string
  readonly list: boolean
  readonly optional: boolean
  readonly default?: DefaultValue
}

/**
 * One side of a relation. A record of this model is related to those of `model` whose `to` fields equal its `from`
 * fields, pairwise; in a many-to-many relation through the rows of `through`.
 */
export interface RelationField {
  readonly kind: 'relation'
  readonly name: string
  /** The model at the other side. */
  readonly model: string
  readonly list: boolean
  readonly optional: boolean
  /** Name of the relation, equal on both sides. */
  readonly relation: string
  /** Field at the other side of the same relation. */
  readonly opposite: string
  /** Fields of this model. */
  readonly from: readonly string[]
  /** Fields of the other model, as many as `from`. */
  readonly to: readonly string[]
  /** Whether the foreign key is stored at this side (never in an implicit many-to-many relation). */
  readonly owner: boolean
  readonly through?: JoinTable
  readonly onDelete?: ReferentialAction
  readonly onUpdate?: ReferentialAction
  /** Name of the foreign key constraint in the database; at the owning side only. */
  readonly constraint?: string
}

export type ReferentialAction = 'Cascade' | 'Restrict' | 'NoAction' | 'SetNull' | 'SetDefault'

/** The table of an implicit many-to-many relation, seen from one side: `from` references this model, `to` the other. */
export interface JoinTable {
  readonly table: string
  readonly namespace?: string
  readonly from: 'A' | 'B'
  readonly to: 'A' | 'B'
}

export interface Enum {
  readonly name: string
  /** Name of the type in the database (`@@map`). */
  readonly databaseName: string
  readonly namespace?: string
  readonly values: readonly EnumValue[]
}

/** `name` is what the API takes and gives, `label` what the database stores (`@map`). */
export interface EnumValue {
  readonly name: string
  readonly label: string
}

export interface NativeType {
  readonly name: string
  readonly args: readonly string[]
}

/** What a column gets when a create leaves it out. Values made by the client are made per row and per execution. */
export type DefaultValue =
  /** Scalars as JSON: BigInt, Decimal, DateTime, Bytes (base64) and Json as strings; enums by API name. */
  | { readonly kind: 'value'; readonly value: JsonScalar | readonly JsonScalar[] }
  | { readonly kind: 'now' }
  | { readonly kind: 'autoincrement' }
  | { readonly kind: 'uuid'; readonly version: 4 | 7 }
  | { readonly kind: 'cuid'; readonly version: 1 | 2 }
  | { readonly kind: 'nanoid'; readonly length: number }
  | { readonly kind: 'ulid' }
  | { readonly kind: 'dbgenerated'; readonly expression?: string }

export type JsonScalar = string | number | boolean
