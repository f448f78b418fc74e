import type { Query } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'
import fc from 'fast-check'
import { renderTemplate } from './query-arbitrary/render.ts'
import { editsOf, type ObjectTemplate, type QueryTemplate, structureOf } from './query-arbitrary/template.ts'
import { templateArbitrary } from './query-arbitrary/template-arbitrary.ts'

export interface RelatedQueries {
  readonly query: Query
  /** The same structure: other values, other forms of values, other key order, absent keys strewn in. */
  readonly twin: Query
  /** Another structure: one small edit away where there is one, and else unrelated. */
  readonly other: Query
}

/** Valid queries of a schema, each with one that must share its shape and one that must not. */
export function relatedQueries(schema: Schema): fc.Arbitrary<RelatedQueries> {
  return templateArbitrary(schema).chain((template) => {
    const edited = editsOf(template.args).map((args): QueryTemplate => ({ ...template, args: args as ObjectTemplate }))
    const different = edited.filter((one) => structureOf(one) !== structureOf(template))
    const unrelated = templateArbitrary(schema).filter((one) => structureOf(one) !== structureOf(template))
    const other =
      different.length === 0
        ? unrelated
        : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...different) }, { weight: 1, arbitrary: unrelated })
    return fc.record({ query: rendered(template), twin: rendered(template), other: other.chain(rendered) })
  })
}

/** Valid queries of a schema. */
export function queries(schema: Schema): fc.Arbitrary<Query> {
  return templateArbitrary(schema).chain(rendered)
}

function rendered({ model, action, args }: QueryTemplate): fc.Arbitrary<Query> {
  return renderTemplate(args).map((value) => ({ model, action, args: value }))
}
