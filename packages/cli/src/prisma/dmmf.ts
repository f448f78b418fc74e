/** The part of Prisma's data model (DMMF) that is read, as its parser writes it. */
export interface Datamodel {
  readonly enums: readonly DmmfEnum[]
  readonly models: readonly DmmfModel[]
  readonly indexes: readonly DmmfIndex[]
}

export interface DmmfEnum {
  readonly name: string
  readonly dbName: string | null
  readonly values: readonly { readonly name: string; readonly dbName: string | null }[]
}

export interface DmmfModel {
  readonly name: string
  readonly dbName: string | null
  readonly schema?: string | null
  readonly fields: readonly DmmfField[]
}

export interface DmmfField {
  readonly name: string
  readonly dbName?: string | null
  readonly kind: 'scalar' | 'enum' | 'object' | 'unsupported'
  readonly type: string
  readonly isList: boolean
  readonly isRequired: boolean
  readonly isId?: boolean
  readonly isUpdatedAt?: boolean
  readonly nativeType?: readonly [name: string, args: readonly string[]] | null
  readonly default?: DmmfDefault
  readonly relationName?: string
  readonly relationFromFields?: readonly string[]
  readonly relationToFields?: readonly string[]
  readonly relationOnDelete?: string
  readonly relationOnUpdate?: string
}

export type DmmfDefault = DmmfScalar | readonly DmmfScalar[] | DmmfFunction

export type DmmfScalar = string | number | boolean

export interface DmmfFunction {
  readonly name: string
  readonly args: readonly DmmfScalar[]
}

export interface DmmfIndex {
  readonly model: string
  readonly type: 'id' | 'unique' | 'normal' | 'fulltext'
  readonly name?: string | null
  /** Name of the constraint or index where `map:` gives one. */
  readonly dbName?: string | null
  readonly algorithm?: string | null
  readonly fields: readonly {
    readonly name: string
    readonly sortOrder?: 'asc' | 'desc' | null
    readonly operatorClass?: string | null
  }[]
}
