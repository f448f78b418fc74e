import type { Enum, Index, IndexField, Model, UniqueKey } from '@hotplan/schema'
import type { DmmfEnum, DmmfIndex, DmmfModel } from './dmmf.ts'
import { mapFields } from './map-field.ts'
import { namespaceOf, type Source } from './source.ts'

/** Maps a model or view with its keys and indexes. */
export function mapModel(source: Source, model: DmmfModel): Model {
  const indexes = source.datamodel.indexes.filter((index) => index.model === model.name)
  const isKey = (index: DmmfIndex): boolean => index.type === 'id' || index.type === 'unique'
  return {
    name: model.name,
    kind: source.declaration(model.name).keyword === 'view' ? 'view' : 'model',
    table: source.table(model.name),
    ...(model.schema ? { namespace: model.schema } : {}),
    fields: mapFields(source, model),
    uniqueKeys: indexes
      .filter(isKey)
      .toSorted((left, right) => Number(right.type === 'id') - Number(left.type === 'id'))
      .map((index) => mapUniqueKey(source, index)),
    indexes: indexes.filter((index) => !isKey(index)).map((index) => mapIndex(source, index)),
  }
}

/** Maps an enum. Its schema (`@@schema`) is not part of Prisma's data model, so the file is asked. */
export function mapEnum(source: Source, one: DmmfEnum): Enum {
  const namespace = namespaceOf(source.declaration(one.name))
  return {
    name: one.name,
    databaseName: one.dbName ?? one.name,
    ...(namespace === undefined ? {} : { namespace }),
    values: one.values.map((value) => ({ name: value.name, label: value.dbName ?? value.name })),
  }
}

function mapUniqueKey(source: Source, index: DmmfIndex): UniqueKey {
  const fields = index.fields.map((field) => field.name)
  const table = source.table(index.model)
  const primary = index.type === 'id'
  const implied = primary ? source.names.primaryKey(table) : source.names.unique(table, columnsOf(source, index))
  const descends = index.fields.some((field) => field.sortOrder === 'desc')
  return {
    name: fields.length === 1 ? fields.join() : (index.name ?? fields.join('_')),
    fields,
    primary,
    constraint: index.dbName ?? implied,
    ...(descends ? { sort: index.fields.map((field) => field.sortOrder ?? 'asc') } : {}),
  }
}

function mapIndex(source: Source, index: DmmfIndex): Index {
  const implied = source.names.index(source.table(index.model), columnsOf(source, index))
  return {
    constraint: index.dbName ?? implied,
    fields: index.fields.map(mapIndexField),
    ...(index.algorithm && index.algorithm !== 'BTree' ? { algorithm: index.algorithm } : {}),
  }
}

function mapIndexField(field: DmmfIndex['fields'][number]): IndexField {
  return {
    field: field.name,
    ...(field.sortOrder === 'desc' ? { sort: 'desc' } : {}),
    ...(field.operatorClass ? { operatorClass: field.operatorClass } : {}),
  }
}

function columnsOf(source: Source, index: DmmfIndex): readonly string[] {
  return index.fields.map((field) => source.column(index.model, field.name))
}
