import { schemaFromPrisma } from '@hotplan/cli'
import {
  type Aggregate,
  aggregatesOf,
  createInput,
  filterInput,
  type InputPosition,
  type Operator,
  type Provider,
  relationCreateWrites,
  relationFieldsOf,
  relationFilters,
  relationUpdateWrites,
  takesNullsOrder,
  updateInput,
  valueField,
  valueFieldsOf,
} from '@hotplan/schema'
import * as parser from '@prisma/prisma-schema-wasm'
import { describe, expect, test } from 'vitest'

interface InputType {
  readonly name: string
  readonly constraints: { readonly maxNumFields: number | null }
  readonly fields: readonly InputField[]
}

interface InputField {
  readonly name: string
  readonly inputTypes: readonly { readonly type: string; readonly isList: boolean }[]
}

const scalars = ['String', 'Int', 'BigInt', 'Float', 'Decimal', 'Boolean', 'DateTime', 'Json', 'Bytes', 'Kind'] as const

/** A model with every type, required, optional and (on PostgreSQL) as a list, and a relation of each kind. */
function schemaText(provider: Provider): string {
  const fields = scalars.flatMap((type) => [
    `${type}1 ${type}`,
    `${type}2 ${type}?`,
    ...(provider === 'postgresql' ? [`${type}3 ${type}[]`] : []),
  ])
  const preview = provider === 'postgresql' ? '["fullTextSearchPostgres"]' : '[]'
  return `generator g {
    provider = "x"
    previewFeatures = ${preview}
  }
  datasource db {
    provider = "${provider}"
  }
  enum Kind {
    A
  }
  model M {
    id Int @id
    ${fields.join('\n    ')}
    many Child[]
    linked Linked[]
    one Only?
    childId Int
    child Child @relation("required", fields: [childId], references: [id])
  }
  model Child {
    id Int @id
    mId Int?
    m M? @relation(fields: [mId], references: [id])
    ms M[] @relation("required")
  }
  model Linked {
    id Int @id
    ms M[]
  }
  model Only {
    id Int @id
    mId Int @unique
    m M @relation(fields: [mId], references: [id])
  }`
}

function inputTypesOf(text: string): ReadonlyMap<string, InputType> {
  const dmmf = JSON.parse(parser.get_dmmf(JSON.stringify({ prismaSchema: text })))
  const types: readonly InputType[] = dmmf.schema.inputObjectTypes.prisma
  return new Map(types.map((type) => [type.name, type]))
}

/** `equals null field` and the like: the operator, whether it takes null, and what it may refer to. */
function described(operators: readonly Pick<Operator, 'name' | 'nullable' | 'reference' | 'markers'>[]): readonly string[] {
  return operators
    .map((one) =>
      [one.name, one.nullable && 'null', one.reference !== 'none' && one.reference, ...one.markers].filter(Boolean).join(' '),
    )
    .toSorted()
}

function describedByPrisma(type: InputType | undefined): readonly string[] {
  return described(
    (type?.fields ?? []).map(({ name, inputTypes }) => {
      const names = inputTypes.map((one) => one.type)
      const reference = names.find((one) => one.endsWith('FieldRefInput') && !one.startsWith('EnumQueryMode'))
      return {
        name,
        nullable: names.includes('Null'),
        reference: reference === undefined ? 'none' : reference.startsWith('List') ? 'listField' : 'field',
        markers: names.includes('JsonNullValueFilter') ? ['DbNull', 'JsonNull', 'AnyNull'] : [],
      }
    }),
  )
}

describe.each<Provider>(['postgresql', 'sqlite', 'mysql'])('Prisma on %s takes', (provider) => {
  const text = schemaText(provider)
  const schema = schemaFromPrisma(text)
  const model = schema.models['M']!
  const prisma = inputTypesOf(text)

  /** The object type among what Prisma's input type takes at a field. */
  function objectAt(input: string, field: string): InputType | undefined {
    const found = prisma.get(input)?.fields.find((one) => one.name === field)
    return found?.inputTypes.map((one) => prisma.get(one.type)).find((type) => type !== undefined)
  }

  function takesBare(input: string, field: string): boolean {
    const found = prisma.get(input)?.fields.find((one) => one.name === field)
    return found!.inputTypes.some((one) => one.type !== 'Null' && prisma.get(one.type) === undefined)
  }

  function expectSame(position: InputPosition, input: string, field: string): void {
    const object = objectAt(input, field)
    expect(described(Object.values(position.operators))).toEqual(describedByPrisma(object))
    expect(position.bare !== undefined).toBe(takesBare(input, field))
    if (object !== undefined) expect(position.exactlyOne).toBe(object.constraints.maxNumFields === 1)
  }

  const names = valueFieldsOf(model).map((field) => field.name)

  test.each(names)('the same filters of %s', (name) => {
    expectSame(filterInput(provider, valueField(model, name)!), 'MWhereInput', name)
  })

  test.each(names)('the same data of %s', (name) => {
    expectSame(updateInput(provider, valueField(model, name)!), 'MUncheckedUpdateInput', name)
    expectSame(createInput(provider, valueField(model, name)!), 'MUncheckedCreateInput', name)
  })

  test.each(names)('the same order of %s', (name) => {
    expect(takesNullsOrder(valueField(model, name)!)).toBe(objectAt('MOrderByWithRelationInput', name) !== undefined)
  })

  test('the same aggregates, but for sums over lists, which no database computes', () => {
    for (const aggregate of ['avg', 'sum', 'min', 'max'] as const) {
      const asked = `_${aggregate}` satisfies Aggregate
      const input = prisma.get(`M${aggregate[0]!.toUpperCase()}${aggregate.slice(1)}OrderByAggregateInput`)
      const expected = input!.fields.map((field) => field.name).filter((name) => !valueField(model, name)!.list)
      expect(names.filter((name) => aggregatesOf(valueField(model, name)!).includes(asked))).toEqual(expected)
    }
  })

  test.each(relationFieldsOf(model).map((field) => [field.name, field] as const))(
    'the same relation filters and writes of %s',
    (name, field) => {
      const keys = (type: InputType | undefined): readonly string[] => type!.fields.map((one) => one.name).toSorted()
      expect(
        relationFilters(field)
          .map((one) => one.name)
          .toSorted(),
      ).toEqual(keys(objectAt('MWhereInput', name)))
      expect(relationCreateWrites(field).toSorted()).toEqual(keys(objectAt('MCreateInput', name)))
      expect(relationUpdateWrites(field).toSorted()).toEqual(keys(objectAt('MUpdateInput', name)))
    },
  )
})
