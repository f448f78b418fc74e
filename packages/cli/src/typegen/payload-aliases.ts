import { type Model, relationFieldsOf } from '@hotplan/schema'
import { referenceIn, type Scope } from './scope.ts'
import { type Text, typeText } from './text.ts'

const aggregates = ['Count', 'Avg', 'Sum', 'Min', 'Max'] as const

/** The names under which users of Prisma Client import what a model's queries give. */
export function payloadAliases(scope: Scope, model: Model): Text[] {
  const { name } = model
  const types = `$${name}`
  const hasCounts = relationFieldsOf(model).some((relation) => relation.list)
  return [
    typeText(`$${name}Payload`, types),
    typeText(`${name}Model`, referenceIn(scope, name)),
    ...(hasCounts ? [typeText(`${name}CountOutputType`, `$.Result<${types}, { select: { _count: true } }>['_count']`)] : []),
    typeText(`Prisma__${name}Client<T, Null = never>`, `$.FluentPromise<${types}, T, Null, unknown>`),
    typeText(`Aggregate${name}`, `$.AggregateOutputs<${types}>`),
    typeText(`${name}GroupByOutputType`, `$.GroupOutput<${types}>`),
    typeText(`Get${name}AggregateType<T extends ${name}AggregateArgs>`, `$.AggregateResult<${types}, T>`),
    typeText(`Get${name}GroupByPayload<T extends ${name}GroupByArgs>`, `$.GroupByResult<${types}, T>`),
    ...aggregates.flatMap((aggregate) => {
      const key = `'_${aggregate.toLowerCase()}'`
      return [
        typeText(`${name}${aggregate}AggregateInputType`, `$.AggregateInput<${types}, ${key}>`),
        typeText(`${name}${aggregate}AggregateOutputType`, `$.AggregateOutput<${types}, ${key}>`),
      ]
    }),
  ]
}
